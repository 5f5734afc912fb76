"""mulaqat serve and tell as processes: a page comes, a signal ends it, and what must not be started is not."""

import re
import shutil
import signal
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest

from mulaqat.archive import open_archive
from tests.archive.documents import reading
from tests.web.serving import free_port


@pytest.fixture
def news(tmp_path: Path) -> Path:
    place = tmp_path / "news.db"
    with open_archive(place) as archive:
        for number in range(3):
            archive.add(*reading(number))
    return place


@pytest.fixture
def served(news: Path) -> Iterator[tuple[subprocess.Popen[bytes], str]]:
    port = free_port()
    command = [sys.executable, "-m", "mulaqat", "serve", "--archive", str(news), "--port", str(port)]
    process = subprocess.Popen(command, stderr=subprocess.PIPE)
    yield process, f"http://127.0.0.1:{port}"
    process.kill()
    process.wait()


def answer(address: str) -> bytes:
    """What comes from there, as soon as it listens."""
    while True:
        try:
            with urllib.request.urlopen(address) as given:
                return bytes(given.read())
        except urllib.error.URLError as error:
            if not isinstance(error.reason, ConnectionRefusedError):
                raise
            time.sleep(0.1)


@pytest.mark.usefixtures("reaching_out")
def test_a_server_shows_tells_and_ends(served: tuple[subprocess.Popen[bytes], str], news: Path) -> None:
    process, address = served
    assert b'"documents":3' in answer(f"{address}/api/overview")
    while b'"fresh":true' not in answer(f"{address}/api/overview"):  # stories are told beside it
        time.sleep(0.1)
    process.send_signal(signal.SIGINT)
    assert process.wait() == 0
    assert process.stderr is not None
    assert re.fullmatch(rb"mulaqat: http://127.0.0.1:\d+/ shows .*; Ctrl-C stops it\n", process.stderr.read())
    with open_archive(news) as archive:
        assert list(archive.verify()) == []


@pytest.mark.parametrize(
    ("given", "told"),
    [
        (["--host", "0.0.0.0"], "can be reached by others"),
        (["--review"], "--review needs --token"),
        (["--token", "short"], "at least 16"),
    ],
)
def test_what_must_not_be_started_is_not(news: Path, given: list[str], told: str) -> None:
    command = [sys.executable, "-m", "mulaqat", "serve", "--archive", str(news), *given]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode in (1, 2)
    assert told in done.stderr and done.stderr.count("\n") == 1


def test_tell_and_judge_from_the_command_line(news: Path, tmp_path: Path) -> None:
    def run(*words: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "mulaqat", *words, "--archive", str(news)]
        return subprocess.run(command, capture_output=True, text=True, check=False)

    assert run("tell").stdout == "told of 3 reports\n"
    document = reading(0)[0].id
    assert run("judge", "confirm", document, "s1", "--by", "Zahra").stdout == "judgement 1\n"
    assert run("judge", "correct", document, "m1", "--by", "Zahra", "--right", "date=2024-01-02").returncode == 0
    refused = run("judge", "correct", document, "m1", "--by", "Zahra", "--right", "date")
    assert refused.returncode == 2 and "FIELD=VALUE" in refused.stderr
    assert "2024-01-02" in run("judge", "list").stdout
    shutil.rmtree(tmp_path / "gold", ignore_errors=True)
    assert "wrote the gold of 1 reports" in run("judge", "gold", str(tmp_path / "gold")).stdout
    compared = subprocess.run(
        [sys.executable, "-m", "mulaqat", "evaluate", str(tmp_path / "gold")],
        capture_output=True,
        text=True,
        check=False,
    )
    assert compared.returncode == 0 and "statements" in compared.stdout
