"""The words by which a report's opening tells its day, and those behind which it only reminds of older news."""

from collections.abc import Callable, Mapping
from typing import NamedTuple

from .loading import DATA
from .tables import Row, read_rows

COUNT = ("cardinal", "ordinal")
CASES = ("of", "on", "in", "from", "to")
LONGEST = 31  # days of a month


class Marks(NamedTuple):
    """Folded words: months and weekdays with their numbers (Monday is 0), and `reminders`, each as its words.

    `days` are days of a month that are written as a word, with their numbers, and `cases` the postpositions that
    make of a day one that is spoken of.
    """

    months: Mapping[str, int]
    weekdays: Mapping[tuple[str, ...], int]
    days: Mapping[str, int]
    cases: frozenset[str]
    reminders: frozenset[tuple[str, ...]]


def load_marks(fold: Callable[[str], str]) -> Marks:
    """The marks of our data, folded as texts are; a weekday that means something else as well needs its postposition.

    Raises DataError for a row without the number that its kind has.
    """
    rows = list(read_rows([DATA], "ur/calendar.tsv"))
    cases = [(row["kind"], fold(row["urdu"])) for row in rows if row["kind"] in CASES]
    weekdays: dict[tuple[str, ...], int] = {
        (fold(row["urdu"]),): _number(row) for row in rows if row["kind"] == "weekday"
    }
    doubtful = [(fold(row["urdu"]), _number(row)) for row in rows if row["kind"] == "homograph"]
    weekdays |= {(word, after): number for word, number in doubtful for kind, after in cases if kind == "on"}
    months = {fold(row["urdu"]): _number(row) for row in rows if row["kind"] == "gregorian"}
    numbers = ((fold(row["urdu"]), _number(row)) for row in read_rows([DATA], "ur/numbers.tsv") if row["kind"] in COUNT)
    days = {word: number for word, number in numbers if 1 <= number <= LONGEST}
    function = read_rows([DATA], "ur/function.tsv")
    reminders = frozenset(tuple(fold(row["urdu"]).split()) for row in function if row["class"] == "reminder")
    return Marks(months, weekdays, days, frozenset(word for _, word in cases), reminders)


def _number(row: Row) -> int:
    try:
        return int(row["value"])
    except ValueError:
        raise row.error(f"{row['value']!r} is no whole number") from None
