"""Which documents are to be held against each other: worked out by DuckDB, whose tables lie on the disk."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
import pyarrow

from mulaqat.errors import MulaqatError
from mulaqat.stories import ALIKE, MOST, SHARED, WIDTH, Clusters, Trace, meeting_keys

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection

READ = 5000  # traces that are taken apart at a time
AT_ONCE = 20_000  # documents whose pairs are counted at a time: bounds the memory that it takes

# Of several documents with one id the least name in order speaks, as in an archive; numbers are in the order of ids.
_TOLD = """
CREATE TABLE told AS
SELECT row_number() OVER (ORDER BY id) - 1 AS number, id, title, trace FROM (
  SELECT id, title, trace, row_number() OVER (PARTITION BY id ORDER BY name, sha256) AS place
  FROM read_parquet(?)
) WHERE place = 1
"""
# As `candidates` of the stories room has it: a hash leads to the first few documents that have it.
_LEADERS = f"""
CREATE TABLE leader AS
SELECT hash, number FROM (
  SELECT hash, number, row_number() OVER (PARTITION BY hash ORDER BY number) AS place FROM posting
) WHERE place <= {WIDTH}
"""  # nosec B608  # a number of our own
_ALIKE = f"""
INSERT INTO alike
WITH shared AS (
  SELECT posting.number AS one, leader.number AS other, count(*) AS count
  FROM posting JOIN leader ON posting.hash = leader.hash AND leader.number < posting.number
  WHERE posting.number BETWEEN $first AND $last GROUP BY ALL
), parts AS (
  SELECT one, other, count::DOUBLE / least(mine.hashes, yours.hashes)::DOUBLE AS part
  FROM shared JOIN size AS mine ON mine.number = one JOIN size AS yours ON yours.number = other
  WHERE count >= least({SHARED}, mine.hashes)
)
SELECT one, other, part, row_number() OVER (PARTITION BY one ORDER BY part DESC, other) AS place
FROM parts WHERE part >= {ALIKE} QUALIFY place <= {MOST}
"""  # nosec B608  # numbers of our own
_MEET = """
SELECT key, number FROM meeting
WHERE key IN (SELECT key FROM meeting GROUP BY key HAVING count(*) > 1) ORDER BY key, number
"""


def block(base: "DuckDBPyConnection", files: Sequence[Path]) -> int:
    """Fill the tables `told` and `alike` from these tables of documents; how many different documents there are."""
    base.execute(_TOLD, [[str(file) for file in files]])
    base.execute("CREATE TABLE posting (number INTEGER, hash INTEGER)")
    base.execute("CREATE TABLE meeting (number INTEGER, key VARCHAR)")
    base.execute("CREATE TABLE size (number INTEGER, hashes INTEGER)")
    for rows in _traces(base.cursor()):
        _take_apart(base, rows)
    base.execute(_LEADERS)
    base.execute("CREATE TABLE alike (one INTEGER, other INTEGER, part DOUBLE, place INTEGER)")
    count = _number(base, "SELECT count(*) FROM told")
    for first in range(0, count, AT_ONCE):
        base.execute(_ALIKE, {"first": first, "last": first + AT_ONCE - 1})
    return count


def groups(base: "DuckDBPyConnection") -> list[list[int]]:
    """Documents, by number, that are joined by pairs that are alike or by meetings of the same people, by the least."""
    joined, nodes = Clusters(), set[int]()
    pairs = base.execute("SELECT one, other FROM alike ORDER BY one, place")
    while some := pairs.fetchmany(READ):
        for one, other in some:
            joined.join(str(one), str(other))
            nodes |= {one, other}
    known, first = None, 0
    meetings = base.execute(_MEET)
    while some := meetings.fetchmany(READ):
        for key, number in some:
            if key != known:
                known, first = key, number
            joined.join(str(first), str(number))
            nodes.add(number)
    found: dict[str, list[int]] = {}
    for node in sorted(nodes):
        found.setdefault(joined.find(str(node)), []).append(node)
    return list(found.values())


def _traces(cursor: "DuckDBPyConnection") -> Iterator[list[tuple[int, Trace]]]:
    cursor.execute("SELECT number, trace FROM told ORDER BY number")
    while rows := cursor.fetchmany(READ):
        yield [(number, trace_in(data)) for number, data in rows]


def trace_in(data: bytes) -> Trace:
    """The trace as a table has it; raises MulaqatError where it is damaged."""
    try:
        return msgspec.msgpack.decode(data, type=Trace)
    except msgspec.MsgspecError as error:
        message = f"a table of documents is damaged, or of another version ({error}); read the shards again"
        raise MulaqatError(message) from None


def _take_apart(base: "DuckDBPyConnection", rows: Sequence[tuple[int, Trace]]) -> None:
    hashes = [(number, value) for number, trace in rows for value in trace.hashes]
    keys = [(number, " ".join(key)) for number, trace in rows for key in sorted(meeting_keys(trace))]
    _insert(base, "posting", [*zip(*hashes, strict=True)], pyarrow.int32())
    _insert(base, "meeting", [*zip(*keys, strict=True)], pyarrow.string())
    _insert(base, "size", [[number for number, _ in rows], [len(trace.hashes) for _, trace in rows]], pyarrow.int32())


def _insert(base: "DuckDBPyConnection", table: str, columns: Sequence[Sequence[object]], kind: object) -> None:
    if columns and columns[0]:
        arrow = pyarrow.table([pyarrow.array(columns[0], pyarrow.int32()), pyarrow.array(columns[1], kind)], ["a", "b"])
        base.from_arrow(arrow).insert_into(table)


def _number(base: "DuckDBPyConnection", query: str) -> int:
    row = base.execute(query).fetchone()
    assert row is not None
    return int(row[0])
