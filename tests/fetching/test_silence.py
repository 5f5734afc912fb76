"""Nothing connects anywhere unless it is asked to: every other command, on inputs that name addresses."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

from tests.intake.making import BODY, crawl, page

ROOT = Path(__file__).parents[2]
SOURCE = sorted((ROOT / "src" / "mulaqat").rglob("*.py"))
URL = "http://127.0.0.1:9/x"
# Runs a command line and fails loudly when anything in this process looks up a name or opens a connection.
PROGRAM = """
import sys
def watch(event, args):
    if event.startswith(("socket.connect", "socket.getaddr", "socket.gethost", "socket.sendto", "urllib.", "http.client.")):
        raise SystemExit(f"reached out: {event} {args}")
sys.addaudithook(watch)
from mulaqat.cli.app import run
sys.exit(run(sys.argv[1:]))
"""
HEAD = f'<link rel="stylesheet" href="{URL}"><link rel="canonical" href="{URL}"><script src="{URL}"></script><base href="{URL}">'
INPUTS: dict[str, bytes | str] = {
    "a.html": page(f'{BODY}<img src="{URL}"><iframe src="{URL}"></iframe>', HEAD),
    "b.xml": f'<?xml version="1.0"?><?xml-stylesheet href="{URL}"?><!DOCTYPE rss SYSTEM "{URL}"><rss version="2.0">'
    f"<channel><item><title>خبر</title><link>{URL}</link><description>{BODY}</description></item></channel></rss>",
    "c.xml": f'<!DOCTYPE r [<!ENTITY x SYSTEM "{URL}">]><rss version="2.0"><channel><title>&x;</title></channel></rss>',
    "d.xml": f'<urlset xmlns:xi="http://www.w3.org/2001/XInclude"><xi:include href="{URL}"/><url><loc>{URL}</loc></url></urlset>',
    "e.rss": URL,
    "f.jsonl": f'{{"text": "وزیر نے کہا کہ راستہ کھلے گا۔", "url": "{URL}"}}\n',
    "g.warc.gz": crawl(2, True),
    "h.txt": f"وزیر نے کہا کہ راستہ کھلے گا۔ {URL}",
}


def program(*words: object) -> "subprocess.CompletedProcess[bytes]":
    command = [sys.executable, "-c", PROGRAM, *map(str, words)]
    return subprocess.run(command, cwd=ROOT, capture_output=True, check=False)


def test_no_command_reaches_out(tmp_path: Path) -> None:
    reports, archive = tmp_path / "reports", ("--archive", tmp_path / "news.db")
    reports.mkdir()
    for name, data in INPUTS.items():
        (reports / name).write_bytes(data.encode() if isinstance(data, str) else data)
    text = reports / "h.txt"
    done = [
        program(*words)
        for words in (
            ("add", reports, URL, *archive),
            ("read", text),
            ("html", text, "-o", tmp_path / "page.html"),
            ("search", "راستہ", *archive),
            ("list", "statements", *archive),
            ("export", *archive),
            ("quarantine", "retry", *archive),
            ("reread", *archive),
            ("verify", *archive),
        )
    ]
    assert [run.returncode for run in done] == [1, 0, 0, 0, 0, 0, 1, 0, 0], [run.stderr for run in done]
    assert not any(b"reached out" in run.stderr + run.stdout for run in done)
    assert b"stored 6" in done[0].stdout


def test_the_watch_itself(tmp_path: Path) -> None:
    run = program("add", "http://127.0.0.1/x", "--fetch", "--archive", tmp_path / "a.db")
    assert b"reached out: socket.getaddrinfo" in run.stderr


@pytest.mark.parametrize("path", SOURCE, ids=lambda path: str(path.relative_to(ROOT)))
def test_only_the_gate_knows_how(path: Path) -> None:
    """Also what the contracts on imports cannot tell apart: urllib.parse is everybody's, urllib.request nobody's."""
    names = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            names |= {node.module, *(f"{node.module}.{alias.name}" for alias in node.names)}
    assert not names & {"urllib.request", "urllib.robotparser", "xmlrpc.client"}
    if "fetching" not in path.parts:
        assert not {name.partition(".")[0] for name in names} & {"socket", "ssl", "http", "asyncio"}
