"""What the documentation says is so: links lead somewhere, commands exist, shown results are the real ones."""

import json
import re
import sqlite3
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest

from mulaqat.cli.app import COMMANDS
from mulaqat.export import FORMATS, TABLES
from mulaqat.model import Record

from .pages import DOCS, PAGES, ROOT, blocks, check_shown, run, workplace

MAKE = (ROOT / "Makefile").read_text(encoding="utf-8")
ANALYSIS = re.findall(
    r"^```sql\n(.*?)^```\n\n```text\n(.*?)^```$",
    (DOCS / "analysis.md").read_text(encoding="utf-8"),
    re.DOTALL | re.MULTILINE,
)


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample reports, their archive and their tables."""
    folder = workplace(tmp_path_factory.mktemp("docs"))
    run("mulaqat add examples/*.txt --archive news.db", folder)
    run("mulaqat export --archive news.db --format parquet --output tables", folder)
    return folder


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_lead_to_files(page: Path) -> None:
    for link in re.findall(r"\]\((?!https?:|#)([^)#]+)[^)]*\)", page.read_text(encoding="utf-8")):
        assert (page.parent / link).exists(), link


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_commands_options_and_targets_exist(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    code = [*re.findall(r"`([^`\n]+)`", text), *(line for b in blocks(page, r"\w*") for line in b.split("\n"))]
    for line in code:
        for name in re.findall(r"(?:^|[$|;] ?)mulaqat ([a-z]+)\b", line):
            assert name in COMMANDS, f"mulaqat {name} in {line!r}"
        for target in re.findall(r"(?:^|[$;] ?)make ([a-z]+)\b", line):
            assert re.search(rf"^{target}:", MAKE, re.MULTILINE), f"make {target}"


def test_help_knows_every_option_that_the_pages_use(capsys: pytest.CaptureFixture[str]) -> None:
    from mulaqat.cli.app import run as command

    used: dict[str, set[str]] = {}
    for page in PAGES:
        for line in re.findall(r"(?:^|`)\$? ?(mulaqat [a-z][^`\n#]*)", page.read_text(encoding="utf-8"), re.MULTILINE):
            name = line.split()[1]
            used.setdefault(name, set()).update(re.findall(r"(?<![\w-])(--[a-z]+)", line))
    assert len(used) > 10
    for name, options in used.items():
        command([name, "--help"])
        shown = capsys.readouterr().out
        missing = {option for option in options if not re.search(rf"{option}\b", shown)}
        assert name in COMMANDS and (not missing or name in ("quarantine", "judge", "knowledge")), (name, missing)


@pytest.mark.parametrize(("name", "least"), [("tutorial", 10), ("adding", 9)])
def test_pages_to_follow_at_a_terminal(name: str, least: int, tmp_path: Path) -> None:
    """Each command, one after the other in one folder, prints what the page shows; lines behind > belong to it."""
    page, folder = DOCS / f"{name}.md", workplace(tmp_path)
    commands = 0
    for block in blocks(page, "console"):
        for part in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
            typed = re.match(r"[^\n]*\n(?:>(?: [^\n]*)?\n)*", part)
            assert typed
            command = re.sub(r"^> ?", "", typed[0], flags=re.MULTILINE)
            check_shown(part[typed.end() :], run(command, folder))
            commands += 1
    assert commands >= least
    for number, code in enumerate(blocks(page, "python")):
        (folder / f"{number}.py").write_text(code, encoding="utf-8")
        assert run(f"python {number}.py", folder).count("\n") > 3


def test_the_python_page_runs(place: Path) -> None:
    codes = blocks(DOCS / "python.md", "python")
    assert len(codes) >= 2
    for number, code in enumerate(codes):
        (place / f"{number}.py").write_text(code, encoding="utf-8")
        run(f"python {number}.py", place)


def table(names: list[str], rows: list[Any]) -> str:
    lines = [names, *(["" if cell is None else str(cell) for cell in row] for row in rows)]
    return "".join(" | ".join(" ".join(cell.split()) for cell in line) + "\n" for line in lines)


def test_every_query_has_its_answer() -> None:
    assert len(ANALYSIS) == len(blocks(DOCS / "analysis.md", "sql")) == 6


# In a process of its own: DuckDB tells at its end what it thinks that others have left in memory.
ASK_DUCKDB = """
import duckdb, json, sys
found = duckdb.connect().execute(sys.argv[1])
print(json.dumps([[column[0] for column in found.description], found.fetchall()]))
"""


@pytest.mark.parametrize(("query", "answer"), ANALYSIS, ids=range(len(ANALYSIS)))
def test_queries_answer_as_shown(place: Path, query: str, answer: str) -> None:
    if ".parquet'" in query:
        asked = [sys.executable, "-c", ASK_DUCKDB, query]
        names, rows = json.loads(subprocess.run(asked, cwd=place, capture_output=True, check=True).stdout)
    else:
        found = sqlite3.connect(f"file:{place / 'news.db'}?mode=ro", uri=True).execute(query)
        names, rows = [column[0] for column in found.description], found.fetchall()
    assert table(names, rows) == answer


def test_the_formats_page_has_every_format_and_table() -> None:
    text = (DOCS / "formats.md").read_text(encoding="utf-8")
    assert re.findall(r"^\| `(\w+)` \| ", text, re.MULTILINE) == list(FORMATS)
    assert f"{len(FORMATS)} formats" in (ROOT / "README.md").read_text(encoding="utf-8")
    section = text.partition("## Tables\n")[2].partition("\n## ")[0]
    assert set(TABLES) <= set(re.findall(r"`(\w+)`", section))


def test_the_record_page_has_every_key() -> None:
    """Each struct that a record is made of, with each of its fields."""
    rows = dict(re.findall(r"^\| (\w+) \| (.*) \|$", (DOCS / "record.md").read_text(encoding="utf-8"), re.MULTILINE))
    import mulaqat.model as model

    parts = (
        "Span",
        "Source",
        "Actor",
        "Entity",
        "Date",
        "Place",
        "Meeting",
        "Statement",
        "Target",
        "Agreement",
        "Event",
        "Doubt",
    )
    for part in parts:
        fields = set(getattr(model, part).__struct_fields__)
        assert fields == set(re.findall(r"`(\w+)`", rows[part])) & fields, part
    text = (DOCS / "record.md").read_text(encoding="utf-8")
    assert all(f"`{name}`" in text for name in Record.__struct_fields__)


def test_every_page_is_in_the_site() -> None:
    site = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
    assert {path.name for path in DOCS.glob("*.md")} == set(re.findall(r": (\w+\.md)$", site, re.MULTILINE))


def test_the_citation_is_of_this_version() -> None:
    citation = (ROOT / "CITATION.cff").read_text(encoding="utf-8")
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert f"\nversion: {project['version']}\n" in citation and f"\nlicense: {project['license']}\n" in citation


def test_the_site_builds_without_a_broken_link(tmp_path: Path) -> None:
    pytest.importorskip("mkdocs", reason="the site's builder is not installed: make docs")
    pytest.importorskip("mkdocstrings", reason="the site's builder is not installed: make docs")
    from mkdocs.commands.build import build
    from mkdocs.config import load_config

    build(load_config(str(ROOT / "mkdocs.yml"), site_dir=str(tmp_path / "site"), strict=True))
    page = (tmp_path / "site" / "python.html").read_text(encoding="utf-8")
    assert "read_all" in page and "Offsets in the record are code points" in page
