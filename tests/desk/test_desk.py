"""At a Python prompt: many files, frames, and a record in a notebook."""

import doctest
import html
import io
import re
import warnings
from pathlib import Path
from types import ModuleType
from typing import Any

import pyarrow as pa
import pytest
from IPython.core.interactiveshell import InteractiveShell
from rich.console import Console

import mulaqat.desk.frames
import mulaqat.desk.reading
import mulaqat.desk.showing
from mulaqat import desk
from mulaqat.errors import InputError, MulaqatError
from mulaqat.export import TABLES
from mulaqat.flat import spans_of
from mulaqat.intake import Taken
from mulaqat.model import Record
from tests.export.samples import ROOT, harmful, samples
from tests.export.test_html import Page
from tests.reader import shipped


@pytest.mark.parametrize("module", [mulaqat.desk.frames, mulaqat.desk.reading, mulaqat.desk.showing], ids=str)
def test_what_the_docstrings_show(module: ModuleType, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    result = doctest.testmod(module, extraglobs={"read_all": desk.read_all})
    assert result.attempted and not result.failed


def test_read_all_takes_folders_and_warns_of_what_it_cannot_read(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("صدر عارف علوی نے کہا کہ تجارت بڑھے گی۔", encoding="utf-8")
    (tmp_path / "b.txt").write_bytes(b"\xc7\xe1 caf\xe9 \x81")
    with pytest.warns(UserWarning, match=r"b\.txt"):
        found = list(desk.read_all([tmp_path, tmp_path / "a.txt"], knowledge=shipped()))
    assert [Path(document.path or "").name for document, _ in found] == ["a.txt", "a.txt"]
    assert found[0][1].statements[0].content.text == "تجارت بڑھے گی"


def test_read_all_reads_when_it_is_asked(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("صدر نے کہا کہ تجارت بڑھے گی۔", encoding="utf-8")
    readings = desk.read_all([tmp_path / "a.txt", tmp_path / "none.txt"], knowledge=shipped())
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert next(readings)[0].path
        with pytest.raises(UserWarning, match=r"none\.txt"):
            next(readings)


def test_a_terminal_shows_how_far_it_is(tmp_path: Path) -> None:
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text(f"صدر نے کہا کہ {name} تجارت بڑھے گی۔", encoding="utf-8")
    seen = io.StringIO()
    console = Console(file=seen, force_terminal=True, width=80)
    items = list(mulaqat.desk.reading._with_bar([tmp_path, tmp_path / "a.txt"], console))
    assert [isinstance(item, Taken) for item in items] == [True] * 3
    assert "2/2" in seen.getvalue() and "3 reports" in seen.getvalue()


def test_frames_agree() -> None:
    for table in TABLES:
        arrow = desk.to_arrow(samples(), table)
        assert desk.to_polars(samples(), table).to_dicts() == arrow.to_pylist()
        frame = desk.to_pandas(samples(), table)
        assert list(frame.columns) == arrow.column_names and len(frame) == len(arrow)
    assert desk.to_pandas(samples(), "evidence")["start"].dtype.pyarrow_dtype == pa.int32()


def test_frames_say_what_is_wrong(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(InputError, match="there is no table 'people'"):
        desk.to_arrow([], "people")
    monkeypatch.setitem(__import__("sys").modules, "polars", None)
    with pytest.raises(MulaqatError, match="pip install polars"):
        desk.to_polars([])


def page(shown: desk.Shown) -> Page:
    found = re.fullmatch(r'<iframe sandbox srcdoc="([^"]*)" [^<>]*></iframe>', shown._repr_html_())
    assert found, "one frame, and nothing beside it"
    return Page(html.unescape(found[1]))


def test_a_record_with_its_text() -> None:
    document, record = samples()[0]
    seen = page(desk.show(record, document))
    assert seen.texts == [document.text]
    assert seen.marked["r1-0"].startswith(record.meetings[0].evidence[0].text)
    assert "علی خامنہ ای" in repr(desk.show(record, document.text))


def test_a_record_alone_shows_what_it_quotes() -> None:
    for document, record in samples():
        shown = desk.show(record)
        for span in spans_of(shown.record):
            assert shown.document.text[span.start : span.end] == span.text
        for before, after in zip(record.statements, shown.record.statements, strict=True):
            assert (before.content.text, before.speaker and before.speaker.name) == (
                after.content.text, after.speaker and after.speaker.name,
            )  # fmt: skip
        for met, seen in zip(record.meetings, shown.record.meetings, strict=True):
            assert [span.text for span in met.evidence] == [span.text for span in seen.evidence]
        assert len(shown.document.text) <= len(document.text) + 3 * shown.document.text.count("…")
        assert page(shown).texts == [shown.document.text]


def test_nothing_of_a_report_leaves_the_frame() -> None:
    document, record = harmful()
    for shown in (desk.show(record, document), desk.show(record)):
        markup = shown._repr_html_()
        assert markup.count("<") == 2 == markup.count(">")
        assert [tag for tag, _ in page(shown).tags].count("script") == 1


def test_a_notebook_shows_a_record(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("IPYTHONDIR", str(tmp_path))
    shell: Any = InteractiveShell()  # type: ignore[no-untyped-call]
    record = samples()[0][1]
    assert "text/html" not in shell.display_formatter.format(record)[0]
    shell.extension_manager.load_extension("mulaqat.desk")
    seen = shell.display_formatter.format(record)[0]["text/html"]
    assert seen == desk.show(record)._repr_html_()
    assert isinstance(record, Record)
