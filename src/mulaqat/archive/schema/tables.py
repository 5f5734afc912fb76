"""The tables of an archive, one set for SQLite and PostgreSQL.

Names are singular for tables and plural for the views that people read. Whatever belongs to a document
goes away with it: every foreign key to `document` cascades. Offsets count code points of `document.text`.
"""

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Float,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    false,
)
from sqlalchemy.sql.schema import SchemaItem

METADATA = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)

DOCUMENT = Table(
    "document",
    METADATA,
    Column("number", Integer, primary_key=True),
    Column("id", Text, nullable=False, unique=True),
    Column("path", Text),
    Column("url", Text),
    Column("publisher", Text),
    Column("published", Text),  # as it was given, where it was
    Column("day", Text),  # as it was read: EDTF, with its bounds
    Column("earliest", Text, index=True),
    Column("latest", Text),
    Column("title_start", Integer),
    Column("title_end", Integer),
    Column("language", Text, nullable=False),
    Column("characters", Integer, nullable=False),
    Column("text", Text, nullable=False),
    Column("words", LargeBinary, nullable=False),  # what the full-text index was given, packed
    Column("names", LargeBinary, nullable=False),
    Column("record", LargeBinary, nullable=False),  # the whole record as JSON, packed
    Column("version", Text, nullable=False),
    Column("knowledge", Text, nullable=False),
    Column("hidden", Text),  # ranges of the text that no reader sees, as JSON; null for none
    Column("around", Text),  # the same for what its page prints around the report
)

# The newest first, without reading a text for it.
Index("ix_document_newest", DOCUMENT.c.latest, DOCUMENT.c.id, DOCUMENT.c.earliest, DOCUMENT.c.publisher)

# Who or what: one row for each way in which records describe somebody; `key` is a hash of the columns after it.
IDENTITY = Table(
    "identity",
    METADATA,
    Column("number", Integer, primary_key=True),
    Column("key", BigInteger, nullable=False, unique=True),
    Column("entity", Text, index=True),
    Column("kind", Text, nullable=False),
    Column("name", Text),
    Column("name_ur", Text),
    Column("office", Text),
    Column("country", Text),
    Column("wikidata", Text),
    Column("transliterated", Boolean, nullable=False),
    Column("name_words", Text, nullable=False),  # folded words between spaces, for filters
    Column("office_words", Text, nullable=False),
)

QUARANTINE = Table(
    "quarantine",
    METADATA,
    Column("id", Text, primary_key=True),
    Column("name", Text, nullable=False),
    Column("place", Text, nullable=False),
    Column("reason", Text, nullable=False),
    Column("stage", Text, nullable=False),
    Column("message", Text, nullable=False),
    Column("version", Text, nullable=False),
    Column("sha256", Text, nullable=False),
    Column("raw", LargeBinary),
)


def _document() -> Column[int]:
    key = ForeignKey("document.number", ondelete="CASCADE")
    return Column("document", Integer, key, primary_key=True, autoincrement=False)


def _part(name: str, *columns: SchemaItem) -> Table:
    """A table whose rows belong to a document; clustered by its key, which saves a second index."""
    return Table(name, METADATA, _document(), *columns, sqlite_with_rowid=False)


def _to_fact(column: str) -> ForeignKeyConstraint:
    return ForeignKeyConstraint(["document", column], ["fact.document", "fact.id"], ondelete="CASCADE")


def _of_fact() -> list[SchemaItem]:
    return [Column("fact", Text, primary_key=True), _to_fact("fact")]


def _kind_of_fact(name: str, *columns: SchemaItem) -> Table:
    """A table with one row for each fact of a kind."""
    return _part(name, Column("id", Text, primary_key=True), *columns, _to_fact("id"))


def _day() -> list[Column[str]]:
    return [Column("day", Text), Column("earliest", Text), Column("latest", Text), Column("day_basis", Text)]


def _place() -> list[SchemaItem]:
    return [Column(name, Text) for name in ("place", "place_ur", "place_country")]


# Under which name, with which bytes, a document came. `raw` is null where the bytes are its text in UTF-8.
SIGHTING = _part(
    "sighting",
    Column("name", Text, primary_key=True, index=True),
    Column("sha256", Text, primary_key=True),
    Column("notes", Text),  # what the intake says of it, as JSON
    Column("raw", LargeBinary),
)
# What its document does not say of a story, see mulaqat.stories: outlet, days, a sample of the words, meetings; packed.
TRACE = _part("trace", Column("data", LargeBinary, nullable=False))
# What people say of stories and facts. Only ever appended to; it names documents by their ids, which may be gone or
# come back, and facts by their kind and the place of their evidence, which a rereading leaves where it is.
JUDGEMENT = Table(
    "judgement",
    METADATA,
    Column("number", Integer, primary_key=True),
    Column("deed", Text, nullable=False),
    Column("by", Text, nullable=False),
    Column("at", Text, nullable=False),  # as the caller gave it
    Column("one", Text),
    Column("other", Text),
    Column("undone", Integer, ForeignKey("judgement.number")),
    Column("note", Text),
    Column("kind", Text),  # of a fact: meeting, statement, agreement or doubt
    Column("start", Integer),
    Column("end", Integer),
    Column("words", Text),  # its evidence, as it stood there
    Column("correction", Text),  # what is right by field, as JSON
)
Index("ix_judgement_one", JUDGEMENT.c.one)
MENTION = _part(
    "mention",
    Column("start", Integer, primary_key=True, autoincrement=False),
    Column("end", Integer, primary_key=True, autoincrement=False),
    Column("identity", Integer, ForeignKey("identity.number"), primary_key=True, autoincrement=False, index=True),
)
FACT = _part("fact", Column("id", Text, primary_key=True), Column("kind", Text, nullable=False))
ACTOR = _part(
    "actor",
    *_of_fact(),
    Column("role", Text, primary_key=True),
    Column("position", Integer, primary_key=True, autoincrement=False),
    Column("identity", Integer, ForeignKey("identity.number"), nullable=False, index=True),
    Column("how", Text, nullable=False),
    Column("start", Integer),
    Column("end", Integer),
    Column("stance", Text),
)
# Of the few actors towards whom somebody takes a stance.
_TAKEN = ACTOR.c.stance.is_not(None)
Index("ix_actor_stance", ACTOR.c.stance, sqlite_where=_TAKEN, postgresql_where=_TAKEN)
EVIDENCE = _part(
    "evidence",
    *_of_fact(),
    Column("field", Text, primary_key=True),
    Column("position", Integer, primary_key=True, autoincrement=False),
    Column("start", Integer, nullable=False),
    Column("end", Integer, nullable=False),
)
MEETING = _kind_of_fact(
    "meeting",
    Column("form", Text, nullable=False),
    Column("status", Text, nullable=False),
    *_day(),
    Column("part_of_day", Text),
    *_place(),
    Column("geonames", Integer),
    Column("latitude", Float),
    Column("longitude", Float),
    Column("duration", Text),
    Column("public", Boolean, nullable=False, server_default=false()),  # an encounter of officials
)
STATEMENT = _kind_of_fact(
    "statement",
    Column("act", Text, nullable=False),
    Column("mode", Text, nullable=False),
    Column("level", Text, nullable=False),
    Column("rule", Text, nullable=False),
    Column("parent", Text),
    Column("meeting", Text),
    Column("repeats", Text),
    _to_fact("parent"),
    _to_fact("meeting"),
    _to_fact("repeats"),
)
# Most statements only state: of the others those of one act are found by it.
_DOES = STATEMENT.c.act != "state"
Index("ix_statement_act", STATEMENT.c.act, sqlite_where=_DOES, postgresql_where=_DOES)
AGREEMENT = _kind_of_fact(
    "agreement",
    Column("kind", Text, nullable=False),
    Column("status", Text, nullable=False),
    *_day(),
)
EVENT = _kind_of_fact(
    "event",
    Column("of", Text, nullable=False),
    Column("cameo", Text),
    Column("plover", Text),
    Column("plover_mode", Text),
    Column("plover_context", Text),
    Column("quad_class", Integer),
    Column("source_code", Text),
    Column("target_code", Text),
    Column("goldstein", Float),
    *_day(),
    *_place(),
    _to_fact("of"),
)
DOUBT = _kind_of_fact(
    "doubt",
    Column("kind", Text, nullable=False),
    Column("about", Text, nullable=False),
    Column("printed", Text, nullable=False),
    Column("expected", Text),
    Column("because", Text, nullable=False),
)

# What is read from a record, each table after those it refers to.
DERIVED = (MENTION, FACT, ACTOR, EVIDENCE, MEETING, STATEMENT, AGREEMENT, EVENT, DOUBT)
