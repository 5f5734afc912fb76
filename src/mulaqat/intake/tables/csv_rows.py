"""CSV and TSV: a quotation mark that nobody closes costs its row and not the file."""

import csv
from collections import deque
from collections.abc import Iterable, Iterator

from ..entry import Entry, Setting
from ..items import Item, Refusal
from ..rows import columns_of, row_item
from .lines import Line, read_lines

MAX_ROW = 1 << 20  # bytes over which an open quotation mark is looked for
FIELD = 131_072  # the csv module's own bound, in characters
SEPARATORS = ",;\t|"


def read_csv(entry: Entry, setting: Setting) -> Iterator[Item]:
    """One item a row below the header."""
    lines = read_lines(entry.file)
    first = next(lines, None)
    if first is None:
        raise Refusal("empty", "is empty", "give a table with a header")
    if first.fault:
        raise first.refusal()
    header = _text(first)
    separator = max(SEPARATORS, key=header.count)
    names = [name.strip() for name in _header(header, separator)]
    roles = columns_of(names, setting.columns)
    for row, cells in _rows(lines, separator, len(names)):
        place = row[0].place
        raw = b"".join(line.data for line in row)
        try:
            if isinstance(cells, Refusal):
                raise cells
            yield row_item(dict(zip(names, cells, strict=True)), roles, raw, entry.at(place), setting)
        except Refusal as refusal:
            found = place if refusal.place is None else f"{place}, {refusal.place}"
            yield Refusal(refusal.reason, refusal.problem, refusal.remedy, found).of(entry.name, "row", raw)


def _header(line: str, separator: str) -> list[str]:
    try:
        return next(csv.reader([line], delimiter=separator), [])
    except csv.Error as error:
        raise Refusal("damaged", f"has a header that cannot be read, {error}", "mend it", "line 1") from None


def _rows(lines: Iterable[Line], separator: str, width: int) -> Iterator[tuple[list[Line], list[str] | Refusal]]:
    """Rows with their cells or what is wrong; after a fault reading goes on at the line below its first."""
    waiting: deque[Line] = deque()
    source = iter(lines)
    while (line := waiting.popleft() if waiting else next(source, None)) is not None:
        if not line.data.strip() and not line.fault:
            continue
        row = _gather(line, waiting, source)
        try:
            cells = _cells(row, separator, width)
        except Refusal as refusal:
            waiting.extendleft(reversed(row[1:]))
            yield row[:1], refusal
        else:
            yield row, cells


def _gather(line: Line, waiting: deque[Line], source: Iterator[Line]) -> list[Line]:
    """The lines of one row: as many as it takes to close the quotation marks, within MAX_ROW."""
    row, size, marks = [line], len(line.data), line.data.count(b'"')
    while marks % 2 and size <= MAX_ROW:
        following = waiting.popleft() if waiting else next(source, None)
        if following is None:
            break
        row.append(following)
        size += len(following.data)
        marks += following.data.count(b'"')
    return row


def _cells(row: list[Line], separator: str, width: int) -> list[str]:
    fault = next((line.fault for line in row if line.fault), None)
    if fault:
        raise fault
    pieces = [_text(line) for line in row]
    if sum(piece.count('"') for piece in pieces) % 2:
        raise Refusal("damaged", "has a quotation mark that is not closed", "mend the row")
    try:
        cells = next(csv.reader(pieces, delimiter=separator, strict=True))
    except csv.Error as error:
        reason = f"has a row that cannot be read, {error}"
        raise Refusal("damaged", reason, f"mend the row; a cell has at most {FIELD} characters") from None
    if len(cells) != width:
        raise Refusal("damaged", f"has {len(cells)} cells where the header has {width}", "mend the row")
    return cells


def _text(line: Line) -> str:
    try:
        return line.data.decode("utf-8")
    except UnicodeDecodeError as error:
        problem = f"is not UTF-8 at 0x{line.data[error.start]:02x}"
        remedy = "convert it first, for example: iconv -f WINDOWS-1256 -t UTF-8"
        raise Refusal("encoding", problem, remedy, f"byte {error.start} of the line") from None
