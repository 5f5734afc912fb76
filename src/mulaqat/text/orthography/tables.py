"""Everything the room knows of Urdu spelling, built once from the rows of a language folder."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from mulaqat.memo import Memo, Memos

from . import calendar_words, letters, lines, number_words, stops, words
from .calendar_words import build_calendar
from .number_words import build_numbers
from .rows import Row, read_rows

Told = TypeVar("Told")


@dataclass(frozen=True, slots=True)
class Orthography:
    """The tables of one language: immutable, picklable, passed in wherever text is read."""

    letters: letters.Letters
    words: words.Words
    stops: stops.Stops
    lines: lines.Lines
    numbers: number_words.NumberWords
    calendar: calendar_words.CalendarWords
    memos: Memos = field(default_factory=Memos, compare=False, repr=False)

    def memo(self, tell: Callable[[str, "Orthography"], Told]) -> Memo[str, Told]:
        """What `tell` says of a word by this orthography, worked out once a word."""
        return self.memos.by(tell, self)

    @classmethod
    def from_folder(cls, folder: Path) -> "Orthography":
        """Read folds, words, abbreviations, lines, numbers and calendar.tsv of `folder`.

        Raises DataError with file and line on a bad row.
        """
        table = letters.build_letters(read_rows(folder / "folds.tsv", letters.COLUMNS, letters.KINDS))
        known = words.build_words(
            read_rows(folder / "words.tsv", words.COLUMNS, words.KINDS), table.key | table.capitals
        )

        def keyed(name: str, columns: tuple[str, ...], kinds: frozenset[str]) -> list[Row]:
            rows = read_rows(folder / name, columns, kinds)
            return [row.with_urdu(known.key_of(row.cells["urdu"])) for row in rows]

        return cls(
            table,
            known,
            stops.build_stops(keyed("abbreviations.tsv", stops.COLUMNS, stops.KINDS)),
            lines.build_lines(keyed("lines.tsv", lines.COLUMNS, lines.KINDS)),
            build_numbers(keyed("numbers.tsv", number_words.COLUMNS, number_words.KINDS)),
            build_calendar(keyed("calendar.tsv", calendar_words.COLUMNS, calendar_words.KINDS)),
        )
