"""What an archive holds, without the numbers that depend on the order in which it came."""

from typing import Any

from sqlalchemy import create_engine, select

from mulaqat.archive import Archive, open_archive
from mulaqat.archive.schema import METADATA
from mulaqat.export import to_jsonl

from .documents import reading
from .places import driver


def filled(place: str, numbers: list[int]) -> Archive:
    """An archive of the reports of these numbers, in this order."""
    archive = open_archive(place)
    for number in numbers:
        archive.add(*reading(number))
    return archive


def exported(archive: Archive) -> str:
    """All its records as `mulaqat export` writes them."""
    return "".join(to_jsonl(archive.readings()))


def rows(place: str) -> dict[str, list[str]]:
    """Every row of every table, sorted, with ids and keys in the place of numbers."""
    engine = create_engine(driver(place))
    with engine.connect() as connection:
        tables = {table.name: connection.execute(select(table)).mappings().all() for table in METADATA.sorted_tables}
    engine.dispose()
    documents = {row["number"]: row["id"] for row in tables["document"]}
    identities = {row["number"]: row["key"] for row in tables["identity"]}

    def plain(row: Any) -> str:
        values = {name: bytes(value) if isinstance(value, memoryview) else value for name, value in row.items()}
        values.pop("number", None)
        if "document" in values:
            values["document"] = documents.get(values["document"], "gone")
        if "identity" in values:
            values["identity"] = identities.get(values["identity"], "gone")
        return repr(sorted(values.items()))

    return {name: sorted(map(plain, found)) for name, found in tables.items()}
