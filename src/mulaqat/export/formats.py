"""The formats by name: what each is for, and who writes it."""

from collections.abc import Callable, Iterable, Iterator
from importlib import import_module
from pathlib import Path
from typing import Any, NamedTuple

from mulaqat.model import Document, Record

Readings = Iterable[tuple[Document, Record]]


class Format(NamedTuple):
    """A format: its purpose in a few words, the part of this room that writes it, and where to.

    `into` is "stream" for one that comes in pieces of text, "folder" for one that is several files.
    """

    purpose: str
    part: str
    function: str
    into: str = "stream"

    def pieces(self, readings: Readings) -> Iterator[str]:
        """The pieces of text of a stream; what the format needs is imported now."""
        write: Callable[[Readings], Iterator[str]] = self._found()
        return write(readings)

    def save(self, readings: Readings, folder: Path) -> None:
        """The files of a folder, which is there."""
        write: Callable[[Readings, Path], None] = self._found()
        write(readings, folder)

    def _found(self) -> Any:
        return getattr(import_module(f".{self.part}", __package__), self.function)


FORMATS: dict[str, Format] = {
    "jsonl": Format("records as they are, one a line", "json", "to_jsonl"),
    "json": Format("the same as one array", "json", "to_json"),
    "schema": Format("the JSON Schema of such a line", "json_schema", "to_schema"),
    "text": Format("a summary for people", "text", "to_text"),
    "html": Format("one page, the evidence marked", "html", "to_html"),
    "csv": Format("tables for a spreadsheet, R or Stata", "tables", "save_csv", "folder"),
    "parquet": Format("tables for pandas, Polars, DuckDB, Arrow", "tables", "save_parquet", "folder"),
    "gdelt": Format("CAMEO events in GDELT's columns", "coded", "to_gdelt"),
    "polecat": Format("PLOVER events in POLECAT's columns", "coded", "to_polecat"),
    "colt": Format("journeys of office-holders, as in COLT", "coded", "to_colt"),
    "ftm": Format("FollowTheMoney entities for Aleph", "linked", "to_ftm"),
    "jsonld": Format("schema.org for the web of data", "linked", "to_jsonld"),
    "annotations": Format("W3C Web Annotations of the evidence", "linked", "to_annotations"),
    "csl": Format("citations of the reports for Zotero, pandoc", "linked", "to_csl"),
    "graphml": Format("who met whom, for Cytoscape, igraph", "graphs", "to_graphml"),
    "gexf": Format("who met whom, for Gephi", "graphs", "to_gexf"),
    "brat": Format("texts with annotations for brat", "standoff", "save_brat", "folder"),
}
