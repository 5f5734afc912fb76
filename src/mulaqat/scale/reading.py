"""From a batch of documents to the same batch with what each of them says: a pure function of both arguments."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

import msgspec
import pyarrow

from mulaqat.errors import MulaqatError
from mulaqat.export import rows_of
from mulaqat.knowledge import Knowledge
from mulaqat.model import Document
from mulaqat.pipeline import read_document
from mulaqat.stories import trace_of
from mulaqat.text import folder

from .schema import GIVEN, READ, TRACE, rows_from_json


def read_batch(
    batch: pyarrow.RecordBatch, knowledge: Knowledge, at: Callable[[int], object] = lambda _: None
) -> pyarrow.RecordBatch:
    """The rows of `batch` in their order, with the columns of READ and `trace` behind those that came.

    It needs a column `text`; the other fields of a Document are used where they are there, and any columns come
    along. A document that cannot be read costs itself: its `message` says why. `at` is told the row that is read
    next, for whoever keeps a log.
    """
    lines, traces = [], []
    fold = folder(knowledge.orthography)
    for row, cells in enumerate(_cells(batch)):
        at(row)
        line, trace = _row(cells, knowledge, fold)
        lines.append(line)
        traces.append(trace)
    read = rows_from_json(lines, READ)
    arrays = [*batch.columns, *read.columns, pyarrow.array(traces, TRACE.type)]
    return pyarrow.RecordBatch.from_arrays(arrays, schema=read_schema(batch.schema))


def read_schema(given: pyarrow.Schema) -> pyarrow.Schema:
    """The columns that `read_batch` gives for a batch with these, for engines that ask for them beforehand."""
    return pyarrow.schema([*given, *READ, TRACE])


def _cells(batch: pyarrow.RecordBatch) -> Iterator[dict[str, Any]]:
    """What each row says of its document."""
    return iter(batch.select([name for name in batch.schema.names if name in GIVEN.names]).to_pylist())


def _row(cells: Mapping[str, Any], knowledge: Knowledge, fold: Callable[[str], str]) -> tuple[bytes, bytes | None]:
    """A row as JSON and the trace of its document."""
    try:
        document = msgspec.convert({name: cell for name, cell in cells.items() if cell is not None}, Document)
        record = read_document(document, knowledge)
        trace = msgspec.msgpack.encode(trace_of(record, fold(document.text), fold))
        return msgspec.json.encode(rows_of(document, record)), trace
    except (MulaqatError, msgspec.ValidationError) as error:
        return _failed("refused", str(error)), None
    except Exception as error:  # a fault of ours in one report must not lose the others
        return _failed("fault", f"a fault of mulaqat: {type(error).__name__}: {error}"), None


def _failed(reason: str, message: str) -> bytes:
    plain = " ".join(message.split()).encode("utf-8", "backslashreplace").decode()
    return msgspec.json.encode({"reason": reason, "message": plain})
