"""A file's lines as bytes, each bounded, with its number; what breaks a file off is said where it happens."""

import io
from collections.abc import Iterator
from dataclasses import dataclass

from ..items import Refusal

MAX_LINE = 20 * 1024 * 1024
MARK = b"\xef\xbb\xbf"
TOO_LONG = Refusal("size", "has a line that is too long", "give one report a line")


@dataclass(frozen=True, slots=True)
class Line:
    """A line with its end, counted from 1; `fault` is why it is not whole: over MAX_LINE and cut, or damaged."""

    number: int
    data: bytes
    fault: Refusal | None = None

    @property
    def place(self) -> str:
        """For messages."""
        return f"line {self.number}"

    def refusal(self) -> Refusal:
        """What is wrong with it, at its place."""
        assert self.fault
        place = self.place if self.fault.place is None else f"{self.place}, {self.fault.place}"
        return Refusal(self.fault.reason, self.fault.problem, self.fault.remedy, place)


def read_lines(file: io.BufferedReader) -> Iterator[Line]:
    """Every line; a byte order mark before the first is left out, the rest of one that is too long is passed over."""
    number = 0
    while True:
        number += 1
        try:
            data = file.readline(MAX_LINE)
        except Refusal as refusal:  # damaged; what can be read behind it is read
            yield Line(number, b"", refusal)
            continue
        if not data:
            return
        long = len(data) == MAX_LINE and not data.endswith(b"\n")
        rest = data
        while long and rest and not rest.endswith(b"\n"):
            rest = file.readline(MAX_LINE)
        if number == 1:
            data = data.removeprefix(MARK)
        yield Line(number, data[:4096], TOO_LONG) if long else Line(number, data)
