"""brat's files, read by the rules of its format."""

import re
from pathlib import Path

import pytest

from mulaqat.export import FORMATS
from tests.export.samples import samples

BOUND = re.compile(r"(T\d+)\t(\w+) (\d+ \d+(?:;\d+ \d+)*)\t([^\n]*)")
EVENT = re.compile(r"(E\d+)\t(\w+):(T\d+)((?: \w+:[TE]\d+)*)")
NOTE = re.compile(r"(#\d+)\tAnnotatorNotes ([TE]\d+)\t([^\n]+)")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("brat")
    FORMATS["brat"].save(samples(), path)
    return path


def test_texts_are_the_reports(folder: Path) -> None:
    for document, record in samples():
        assert (folder / f"{record.document.id}.txt").read_bytes().decode() == document.text


def test_annotations_quote_the_text_and_refer_to_each_other(folder: Path) -> None:
    for document, record in samples():
        bound, events, notes = set(), set(), set()
        lines = (folder / f"{record.document.id}.ann").read_text(encoding="utf-8").removesuffix("\n").split("\n")
        for line in lines if lines != [""] else []:
            if found := BOUND.fullmatch(line):
                pieces = [tuple(map(int, piece.split())) for piece in found[3].split(";")]
                words = [document.text[start:end] for start, end in pieces]
                assert " ".join(words) == found[4] and not any("\n" in word for word in words)
                bound.add(found[1])
            elif found := EVENT.fullmatch(line):
                assert found[3] in bound
                arguments = [part.split(":") for part in found[4].split()]
                assert len({role for role, _ in arguments}) == len(arguments)
                assert {name for _, name in arguments} <= bound
                events.add(found[1])
            else:
                found = NOTE.fullmatch(line)
                assert found and found[2] in bound | events, line
                notes.add(found[1])
        facts = len(record.meetings) + len(record.statements) + len(record.agreements)
        assert len(events) == facts <= len(notes)


def test_every_type_and_role_is_configured(folder: Path) -> None:
    text = (folder / "annotation.conf").read_text(encoding="utf-8")
    assert re.findall(r"^\[(\w+)\]$", text, re.MULTILINE) == ["entities", "relations", "events", "attributes"]
    roles = {
        found for path in folder.glob("*.ann") for found in re.findall(r" ([A-Z][a-z]+)\d*:T", path.read_text("utf-8"))
    }
    assert roles and roles <= set(re.findall(r"(\w+)[*?]:", text))
