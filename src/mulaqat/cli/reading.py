"""From the paths of a command line to readings; a bad document costs one line and nothing else."""

import traceback
from collections.abc import Iterator, Sequence
from pathlib import Path

import msgspec

import mulaqat
from mulaqat.errors import MulaqatError
from mulaqat.intake import read_path, shown
from mulaqat.knowledge import Knowledge
from mulaqat.model import Document, Record

from .output import complain
from .progress import watched


class Batch:
    """Paths that are read one after the other; `failed` counts those that could not be."""

    def __init__(self, paths: Sequence[Path], knowledge: Knowledge, **about: str | None) -> None:
        """`about` is what is known of every document: `published`, `publisher`."""
        self.paths, self.knowledge, self.about = paths, knowledge, about
        self.failed = 0

    def __iter__(self) -> Iterator[tuple[Document, Record]]:
        for path in watched(self.paths):
            try:
                reading = self._read(path)
            except MulaqatError as error:
                self._fail(str(error))
            except Exception as error:  # a fault of ours in one report must not lose the others
                self._fail(f"{shown(path)}: cannot be read by a fault of mulaqat, please report it: {_place(error)}")
            else:
                yield reading

    def _read(self, path: Path) -> tuple[Document, Record]:
        document = msgspec.structs.replace(read_document(path), **self.about)
        return document, mulaqat.read(document, knowledge=self.knowledge)

    def _fail(self, message: str) -> None:
        self.failed += 1
        complain(message)

    @property
    def code(self) -> int:
        """The exit code: 0 when all were read, 1 when some were not."""
        return 1 if self.failed else 0


def read_document(path: Path) -> Document:
    """The document of a path as a command line gives it, "-" for standard input; raises InputError."""
    return read_path("-" if str(path) == "-" else path)


def _place(error: Exception) -> str:
    frame = traceback.extract_tb(error.__traceback__)[-1]
    return f"{type(error).__name__}: {error} ({Path(frame.filename).name}:{frame.lineno})"
