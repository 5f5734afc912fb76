"""A file's lines as bytes, each bounded, with its number."""

import io
from collections.abc import Iterator
from dataclasses import dataclass

MAX_LINE = 20 * 1024 * 1024
MARK = b"\xef\xbb\xbf"


@dataclass(frozen=True, slots=True)
class Line:
    """A line with its end, counted from 1; `whole` is false when it was over MAX_LINE and is cut."""

    number: int
    data: bytes
    whole: bool = True

    @property
    def place(self) -> str:
        """For messages."""
        return f"line {self.number}"


def read_lines(file: io.BufferedReader) -> Iterator[Line]:
    """Every line; a byte order mark before the first is left out, the rest of one that is too long is passed over."""
    number = 0
    while data := file.readline(MAX_LINE):
        number += 1
        long = len(data) == MAX_LINE and not data.endswith(b"\n")
        rest = data
        while long and rest and not rest.endswith(b"\n"):
            rest = file.readline(MAX_LINE)
        if number == 1:
            data = data.removeprefix(MARK)
        yield Line(number, data[:4096] if long else data, not long)
