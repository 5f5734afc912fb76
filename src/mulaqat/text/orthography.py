"""Everything the room knows of Urdu spelling, built once from the rows of a language folder."""

from dataclasses import dataclass
from pathlib import Path

from . import calendar_words, letters, lines, number_words, stops, words
from .tables import Row, read_rows


@dataclass(frozen=True, slots=True)
class Orthography:
    """The tables of one language: immutable, picklable, passed in wherever text is read."""

    letters: letters.Letters
    words: words.Words
    stops: stops.Stops
    lines: lines.Lines
    numbers: number_words.NumberWords
    calendar: calendar_words.CalendarWords

    @classmethod
    def from_folder(cls, folder: Path) -> "Orthography":
        """Read folds, words, abbreviations, lines, numbers and calendar.tsv of `folder`; DataError on a bad row."""
        table = letters.build_letters(read_rows(folder / "folds.tsv", letters.COLUMNS, letters.KINDS))
        known = words.build_words(read_rows(folder / "words.tsv", words.COLUMNS, words.KINDS), table.key)

        def keyed(name: str, columns: tuple[str, ...], kinds: frozenset[str]) -> list[Row]:
            return [row.with_urdu(known.key_of(row.cells["urdu"])) for row in read_rows(folder / name, columns, kinds)]

        return cls(
            table,
            known,
            stops.build_stops(keyed("abbreviations.tsv", stops.COLUMNS, stops.KINDS)),
            lines.build_lines(keyed("lines.tsv", lines.COLUMNS, lines.KINDS)),
            number_words.build_numbers(keyed("numbers.tsv", number_words.COLUMNS, number_words.KINDS)),
            calendar_words.build_calendar(keyed("calendar.tsv", calendar_words.COLUMNS, calendar_words.KINDS)),
        )
