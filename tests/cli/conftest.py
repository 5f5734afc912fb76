"""Commands in this process, with a reader that knows one thing: how to count characters."""

from collections.abc import Callable
from types import SimpleNamespace
from typing import NamedTuple

import pytest

from mulaqat.cli.app import run
from mulaqat.model import Document, MadeBy, Record, Source


class Result(NamedTuple):
    code: int
    out: str
    err: list[str]


Run = Callable[..., Result]


def counting_reader(document: Document, *, knowledge: object = None) -> Record:
    """A record of the characters alone; some texts are beyond it."""
    assert knowledge is not None
    if "ناقابل" in document.text:
        raise ZeroDivisionError("a fault in the reader")
    source = Source(document.id, document.path, None, None, None, None, len(document.text))
    return Record(source, MadeBy("0", "0"))


@pytest.fixture
def mulaqat(monkeypatch: pytest.MonkeyPatch, capsysbinary: pytest.CaptureFixture[bytes]) -> Run:
    """Run a command line; the reader is the counting one and knowledge is a name."""
    monkeypatch.setattr("mulaqat.read", counting_reader, raising=False)
    monkeypatch.setattr("mulaqat.cli.knowing.load_knowledge", lambda *folders: SimpleNamespace(folders=folders))

    def go(*words: object) -> Result:
        code = run([str(word) for word in words])
        out, err = capsysbinary.readouterr()
        return Result(code, out.decode(), err.decode().splitlines())

    return go
