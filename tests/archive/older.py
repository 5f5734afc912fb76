"""Archives as earlier versions wrote them, made of new ones: each step goes back to the schema before."""

from collections.abc import Iterator
from contextlib import contextmanager

import msgspec
from sqlalchemy import Connection, create_engine, select, text

from mulaqat.archive.reading import reading_of
from mulaqat.archive.schema import DOCUMENT, VIEWS
from mulaqat.archive.storing import indexed_of
from mulaqat.archive.writing import pack, sealed

from .places import driver

BEFORE_SAYINGS = [
    "UPDATE trace SET data = (SELECT data FROM trace ORDER BY document LIMIT 1)",
    "UPDATE alembic_version SET version_num = '0006'",
]
BEFORE_REVIEW = [
    "DROP INDEX ix_judgement_one",
    *(f'ALTER TABLE judgement DROP COLUMN "{name}"' for name in ("kind", "start", "end", "words", "correction")),
    "UPDATE alembic_version SET version_num = '0005'",
]
BEFORE_KEPT = [
    *(f"DROP INDEX {name}" for name in ("ix_document_newest", "ix_actor_stance", "ix_statement_act")),
    *(f"DROP TABLE {name}" for name in ("met", "encounter", "figure", "owed", "telling", "story", "told")),
    "UPDATE alembic_version SET version_num = '0004'",
]
BEFORE_PACKING = [
    *(f"DROP VIEW {view}" for view in VIEWS),
    "ALTER TABLE document DROP COLUMN around",
    "ALTER TABLE meeting DROP COLUMN public",
    "UPDATE alembic_version SET version_num = '0003'",
]
BEFORE_STORIES = [
    "DROP TABLE trace",
    "DROP TABLE judgement",
    "CREATE TABLE band (value BIGINT NOT NULL, document INTEGER NOT NULL, CONSTRAINT pk_band PRIMARY KEY (value, document))",
    "INSERT INTO band (value, document) SELECT 7, number FROM document",
    "UPDATE alembic_version SET version_num = '0002'",
]
BEFORE_HIDING = [
    "ALTER TABLE document DROP COLUMN hidden",
    "DROP INDEX ix_sighting_name",
    "UPDATE alembic_version SET version_num = '0001'",
]
STEPS = {
    "0006": BEFORE_SAYINGS,
    "0005": BEFORE_REVIEW,
    "0004": BEFORE_KEPT,
    "0003": BEFORE_PACKING,
    "0002": BEFORE_STORIES,
    "0001": BEFORE_HIDING,
}


def age(place: str, to: str) -> None:
    """Take an archive of today back to an earlier schema."""
    with _connected(place) as connection:
        if to < "0004":
            _unpack(connection)
        for schema, statements in STEPS.items():
            if schema >= to:
                for statement in statements:
                    connection.execute(text(statement))


def _unpack(connection: Connection) -> None:
    """Records as plain JSON and names beside the text, as up to the third schema."""
    for row in connection.execute(select(DOCUMENT)).all():
        document, record = reading_of(row)
        entry = indexed_of(row, record)
        whole = pack(msgspec.json.encode(record), sealed(document))
        values = {"record": whole, "names": pack(entry.names.encode(), document.text)}
        connection.execute(DOCUMENT.update().where(DOCUMENT.c.number == row.number).values(values))


@contextmanager
def _connected(place: str) -> Iterator[Connection]:
    engine = create_engine(driver(place))
    with engine.begin() as connection:
        yield connection
    engine.dispose()
