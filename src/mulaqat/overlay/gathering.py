"""From files to what they add: each by its kind, all against one knowledge."""

import csv
from collections.abc import Sequence
from pathlib import Path

from mulaqat.errors import DataError
from mulaqat.knowledge import Knowledge

from .claim import Claims
from .csv_rows import read_table
from .settling import Settling
from .toml_rows import read_toml
from .wikidata import read_json

TABLES, JSON = (".csv", ".tsv"), (".json", ".jsonl", ".ndjson")


def gather(paths: Sequence[Path], knowledge: Knowledge, positions: Path | None = None, source: str = "") -> Settling:
    """What the files add to the knowledge; a file that cannot be read is one fault. `positions`: a table that names
    the office of a Wikidata position; `source`: of rows that name none."""
    settling = Settling(knowledge, _positions(positions, knowledge), source)
    claims = Claims()
    for path in paths:
        try:
            _read(path, claims)
        except DataError as fault:
            settling.faults.append(fault)
        except OSError as error:
            settling.faults.append(DataError(str(path), None, f"cannot be read: {error.strerror}"))
    settling.take(claims)
    return settling


def _read(path: Path, claims: Claims) -> None:
    kind = path.suffix.lower()
    if kind in TABLES:
        claims.rows += read_table(path)
    elif kind == ".toml":
        read_toml(path, claims)
    elif kind in JSON:
        read_json(path, claims)
    else:
        raise DataError(str(path), None, f"is of no known kind; name it {', '.join((*TABLES, '.toml', *JSON))}")


def _positions(path: Path | None, knowledge: Knowledge) -> dict[str, str]:
    """Offices' keys by Wikidata position, from a table of the columns position, country, office (an id)."""
    if path is None:
        return {}
    try:
        lines = path.read_text(encoding="utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise DataError(str(path), None, f"cannot be read: {error}") from error
    found: dict[str, str] = {}
    reader = csv.DictReader(lines)
    for row in reader:
        key = f"{(row.get('country') or '').strip().upper()}/{(row.get('office') or '').strip()}"
        if key not in knowledge.world.offices or not row.get("position"):
            told = f"no office {key}; give position (Q…), country (a code) and office (an id)"
            raise DataError(str(path), reader.line_num, told)
        found[row["position"].strip()] = key
    return found
