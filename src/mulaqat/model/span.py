"""Places in a text: half-open ranges of code points with the characters they hold."""

import msgspec


class Span(msgspec.Struct, frozen=True, gc=False):
    """`document_text[start:end] == text`; offsets are code points of the text as it was given."""

    start: int
    end: int
    text: str

    def __post_init__(self) -> None:
        if not 0 <= self.start < self.end or self.end - self.start != len(self.text):
            raise ValueError(f"span {self.start}:{self.end} does not fit its {len(self.text)} characters")

    @classmethod
    def of(cls, raw: str, start: int, end: int) -> "Span":
        """The span of `raw[start:end]`."""
        return cls(start, end, raw[start:end])
