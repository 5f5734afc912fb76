"""What an archive holds, without the numbers that depend on the order in which it came."""

from typing import Any

from sqlalchemy import create_engine, select

from mulaqat.archive import Archive, open_archive
from mulaqat.archive.schema import METADATA
from mulaqat.export import to_jsonl

from .documents import reading
from .places import driver

# From the fifth schema back to the third, and on to the second.
BEFORE_KEPT = [
    "DROP INDEX ix_judgement_one",
    *(f'ALTER TABLE judgement DROP COLUMN "{name}"' for name in ("kind", "start", "end", "words", "correction")),
    *(f"DROP INDEX {name}" for name in ("ix_document_newest", "ix_actor_stance", "ix_statement_act")),
    *(f"DROP TABLE {name}" for name in ("met", "encounter", "figure", "owed", "telling", "story", "told")),
    "UPDATE alembic_version SET version_num = '0003'",
]
BEFORE_STORIES = [
    *BEFORE_KEPT,
    "DROP TABLE trace",
    "DROP TABLE judgement",
    "CREATE TABLE band (value BIGINT NOT NULL, document INTEGER NOT NULL, CONSTRAINT pk_band PRIMARY KEY (value, document))",
    "INSERT INTO band (value, document) SELECT 7, number FROM document",
    "UPDATE alembic_version SET version_num = '0002'",
]


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
