"""What is to be added, by the file of the country or body that it belongs to, and how it is written."""

import json
import shutil
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from mulaqat.errors import DataError
from mulaqat.knowledge import Country, check

Row = dict[str, Any]
ORDER = ("places", "offices", "people", "terms")


@dataclass(slots=True)
class Additions:
    """Rows by the stem of their file in world/ and by kind. `heads`: what opens a file that is not there yet;
    `known`: how many rows said what the knowledge says."""

    heads: dict[str, Row] = field(default_factory=dict)
    rows: dict[str, dict[str, list[Row]]] = field(default_factory=dict)
    known: int = 0

    def add(self, country: Country, kind: str, row: Row) -> None:
        """One row more; a person taken before is replaced by himself with more spellings."""
        self.heads.setdefault(country.slug, {"code": country.code})
        rows = self.rows.setdefault(country.slug, {}).setdefault(kind, [])
        if kind == "people":
            rows[:] = [other for other in rows if other["id"] != row["id"]]
        rows.append(row)

    def count(self, kind: str) -> int:
        """How many rows of a kind there are."""
        return sum(len(rows.get(kind, ())) for rows in self.rows.values())


def write(additions: Additions, folder: Path, below: Sequence[Path]) -> list[str]:
    """Write into the folder, if `check` finds nothing in what comes of it over the folders `below`; gives its faults.

    Everything is written beside first, so that a fault or a full disk leaves the folder as it was.
    """
    with tempfile.TemporaryDirectory() as place:
        draft = Path(place) / "draft"
        if folder.is_dir():
            shutil.copytree(folder, draft)
        written = [_append(draft / "world" / f"{slug}.toml", slug, additions) for slug in sorted(additions.rows)]
        faults = [str(fault).replace(str(draft), str(folder)) for fault in check(*below, draft)]
        if faults:
            return faults
        try:
            (folder / "world").mkdir(parents=True, exist_ok=True)
            for file in written:
                beside = folder / "world" / f".{file.name}.part"
                shutil.copyfile(file, beside)
                beside.replace(folder / "world" / file.name)
        except OSError as error:
            raise DataError(str(folder), None, f"cannot be written: {error.strerror}") from None
    return []


def _append(file: Path, slug: str, additions: Additions) -> Path:
    """The file with the rows behind what stands in it: no word of the user's is moved."""
    file.parent.mkdir(parents=True, exist_ok=True)
    before = file.read_text(encoding="utf-8").rstrip("\n") + "\n" if file.exists() else _pairs(additions.heads[slug])
    tables = additions.rows[slug]
    parts = [f"[[{kind}]]\n{_pairs(row)}" for kind in ORDER for row in tables.get(kind, ())]
    file.write_text("\n".join([before, *parts]), encoding="utf-8")
    return file


def _pairs(row: Row) -> str:
    """Keys and values; strings, whole numbers, truth values and lists of strings are written in TOML as in JSON."""
    return "".join(f"{key} = {json.dumps(value, ensure_ascii=False)}\n" for key, value in row.items())
