"""Which outlet an address belongs to, from data/outlets.tsv."""

from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from mulaqat import errors
from mulaqat.errors import DataError

DATA = Path(errors.__file__).parent / "data"


@dataclass(frozen=True, slots=True)
class Outlets:
    """English names of outlets by domain, with the lines that sites print around their reports."""

    names: dict[str, str]
    lines: frozenset[str]
    prefixes: tuple[str, ...]

    def of(self, url: str | None) -> str | None:
        """The outlet of an http(s) address; None when the domain is not known."""
        try:
            host = (urlsplit(url).hostname or "").rstrip(".") if url else ""
        except ValueError:
            return None
        while host:
            if host in self.names:
                return self.names[host]
            host = host.partition(".")[2]
        return None


def load_outlets(folder: Path = DATA) -> Outlets:
    """The tables of a data folder; raises DataError for a row of the wrong width."""
    rows = _rows(folder / "ur" / "lines.tsv")
    return Outlets(
        {row["domain"]: row["name"] for row in _rows(folder / "outlets.tsv")},
        frozenset(row["urdu"] for row in rows if row["kind"] in ("line", "list")),
        tuple(row["urdu"] for row in rows if row["kind"] == "prefix"),
    )


def _rows(path: Path) -> list[dict[str, str]]:
    header, *lines = path.read_text(encoding="utf-8").removesuffix("\n").split("\n")
    columns = header.split("\t")
    for number, line in enumerate(lines, 2):
        if line.count("\t") != len(columns) - 1:
            raise DataError(str(path), number, f"needs {len(columns)} cells; separate them by tabs")
    return [dict(zip(columns, line.split("\t"), strict=True)) for line in lines]
