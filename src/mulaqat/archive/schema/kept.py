"""The tables of what is worked out over all reports: made anew by `tell`, and empty until then.

Everything in them follows from the documents and the judgements. `told` has one row, or none where nothing was told.
"""

from sqlalchemy import Boolean, Column, ForeignKey, Integer, LargeBinary, Table, Text

from .tables import METADATA


def _to_document() -> ForeignKey:
    return ForeignKey("document.number", ondelete="CASCADE")


# Of how many documents the rest was told; `fresh`: nothing has come or changed since, nor since somebody has `begun`
# to tell anew.
TOLD = Table(
    "told",
    METADATA,
    Column("number", Integer, primary_key=True),
    Column("documents", Integer, nullable=False),
    Column("fresh", Boolean, nullable=False),
    Column("begun", Boolean, nullable=False),
    Column("version", Text, nullable=False),  # of mulaqat, which may tell otherwise than another
)
STORY = Table(
    "story",
    METADATA,
    Column("id", Text, primary_key=True),
    Column("day", Text),  # of the first report's publication
    Column("data", LargeBinary, nullable=False),  # the story, packed
)
TELLING = Table(
    "telling",
    METADATA,
    Column("document", Integer, _to_document(), primary_key=True, autoincrement=False),
    Column("fact", Text, primary_key=True),  # a meeting of the document, "" for none
    Column("story", Text, ForeignKey("story.id"), primary_key=True, index=True),
    sqlite_with_rowid=False,
)
OWED = Table(
    "owed",
    METADATA,
    Column("number", Integer, primary_key=True),  # the ledger's order
    Column("document", Integer, _to_document(), nullable=False, index=True),
    Column("day", Text),
    Column("data", LargeBinary, nullable=False),
)
# Everybody who takes part in anything, once: a person, a country, a body by id; an office by its English name.
FIGURE = Table(
    "figure",
    METADATA,
    Column("id", Text, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("name", Text),
    Column("name_ur", Text),
    Column("country", Text),
    Column("wikidata", Text),
    Column("transliterated", Boolean, nullable=False),
    Column("documents", Integer, nullable=False),  # that mention him
    Column("meetings", Integer, nullable=False, index=True),  # encounters, each once however many tell of it
    Column("statements", Integer, nullable=False),
    Column("words", Text, nullable=False),  # folded names between spaces, for filters
)
# A meeting that was held, once for all reports of its story: where the first of them tells it, and its last day.
ENCOUNTER = Table(
    "encounter",
    METADATA,
    Column("number", Integer, primary_key=True),
    Column("document", Integer, _to_document(), nullable=False, index=True),
    Column("fact", Text, nullable=False),
    Column("day", Text, index=True),
    Column("reports", Integer, nullable=False),
)
# Who met whom at it; `one` is before `other` in order.
MET = Table(
    "met",
    METADATA,
    Column("encounter", Integer, ForeignKey("encounter.number", ondelete="CASCADE"), primary_key=True),
    Column("one", Text, ForeignKey("figure.id"), primary_key=True, index=True),
    Column("other", Text, ForeignKey("figure.id"), primary_key=True, index=True),
    sqlite_with_rowid=False,
)

# Each table after those it refers to.
KEPT = (TOLD, STORY, TELLING, OWED, FIGURE, ENCOUNTER, MET)
