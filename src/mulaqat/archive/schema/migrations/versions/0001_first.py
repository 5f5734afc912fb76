"""The first schema: documents and how they came, what records say, and the quarantine."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Forward only: an archive is never taken back."""
    _band()
    _document()
    _identity()
    _quarantine()
    _fact()
    _mention()
    _sighting()
    _actor()
    _agreement()
    _doubt()
    _event()
    _evidence()
    _meeting()
    _statement()


def _band() -> None:
    op.create_table(
        "band",
        sa.Column("value", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("document", sa.Integer(), autoincrement=False, nullable=False),
        sa.PrimaryKeyConstraint("value", "document", name="pk_band"),
        sqlite_with_rowid=False,
    )


def _document() -> None:
    op.create_table(
        "document",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("path", sa.Text(), nullable=True),
        sa.Column("url", sa.Text(), nullable=True),
        sa.Column("publisher", sa.Text(), nullable=True),
        sa.Column("published", sa.Text(), nullable=True),
        sa.Column("day", sa.Text(), nullable=True),
        sa.Column("earliest", sa.Text(), nullable=True),
        sa.Column("latest", sa.Text(), nullable=True),
        sa.Column("title_start", sa.Integer(), nullable=True),
        sa.Column("title_end", sa.Integer(), nullable=True),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("characters", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("words", sa.LargeBinary(), nullable=False),
        sa.Column("names", sa.LargeBinary(), nullable=False),
        sa.Column("record", sa.LargeBinary(), nullable=False),
        sa.Column("version", sa.Text(), nullable=False),
        sa.Column("knowledge", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_document"),
        sa.UniqueConstraint("id", name="uq_document_id"),
    )
    op.create_index("ix_document_earliest", "document", ["earliest"], unique=False)


def _identity() -> None:
    op.create_table(
        "identity",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("key", sa.BigInteger(), nullable=False),
        sa.Column("entity", sa.Text(), nullable=True),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=True),
        sa.Column("name_ur", sa.Text(), nullable=True),
        sa.Column("office", sa.Text(), nullable=True),
        sa.Column("country", sa.Text(), nullable=True),
        sa.Column("wikidata", sa.Text(), nullable=True),
        sa.Column("transliterated", sa.Boolean(), nullable=False),
        sa.Column("name_words", sa.Text(), nullable=False),
        sa.Column("office_words", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_identity"),
        sa.UniqueConstraint("key", name="uq_identity_key"),
    )
    op.create_index("ix_identity_entity", "identity", ["entity"], unique=False)


def _quarantine() -> None:
    op.create_table(
        "quarantine",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("stage", sa.Text(), nullable=False),
        sa.Column("message", sa.Text(), nullable=False),
        sa.Column("version", sa.Text(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("raw", sa.LargeBinary(), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_quarantine"),
    )


def _fact() -> None:
    op.create_table(
        "fact",
        sa.Column("document", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["document"], ["document.number"], name="fk_fact_document", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("document", "id", name="pk_fact"),
        sqlite_with_rowid=False,
    )


def _mention() -> None:
    op.create_table(
        "mention",
        sa.Column("document", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("start", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("end", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("identity", sa.Integer(), autoincrement=False, nullable=False),
        sa.ForeignKeyConstraint(["document"], ["document.number"], name="fk_mention_document", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["identity"], ["identity.number"], name="fk_mention_identity"),
        sa.PrimaryKeyConstraint("document", "start", "end", "identity", name="pk_mention"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_mention_identity", "mention", ["identity"], unique=False)


def _sighting() -> None:
    op.create_table(
        "sighting",
        sa.Column("document", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("notes", sa.Text(), nullable=True),
        sa.Column("raw", sa.LargeBinary(), nullable=True),
        sa.ForeignKeyConstraint(["document"], ["document.number"], name="fk_sighting_document", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("document", "name", "sha256", name="pk_sighting"),
        sqlite_with_rowid=False,
    )


def _actor() -> None:
    op.create_table(
        "actor",
        sa.Column("document", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("fact", sa.Text(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("identity", sa.Integer(), nullable=False),
        sa.Column("how", sa.Text(), nullable=False),
        sa.Column("start", sa.Integer(), nullable=True),
        sa.Column("end", sa.Integer(), nullable=True),
        sa.Column("stance", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["document", "fact"], ["fact.document", "fact.id"], name="fk_actor_document_fact", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["document"], ["document.number"], name="fk_actor_document", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["identity"], ["identity.number"], name="fk_actor_identity"),
        sa.PrimaryKeyConstraint("document", "fact", "role", "position", name="pk_actor"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_actor_identity", "actor", ["identity"], unique=False)


def _agreement() -> None:
    op.create_table(
        "agreement",
        sa.Column("document", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("day", sa.Text(), nullable=True),
        sa.Column("earliest", sa.Text(), nullable=True),
        sa.Column("latest", sa.Text(), nullable=True),
        sa.Column("day_basis", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["document", "id"], ["fact.document", "fact.id"], name="fk_agreement_document_id", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["document"], ["document.number"], name="fk_agreement_document", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("document", "id", name="pk_agreement"),
        sqlite_with_rowid=False,
    )


def _doubt() -> None:
    op.create_table(
        "doubt",
        sa.Column("document", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("about", sa.Text(), nullable=False),
        sa.Column("printed", sa.Text(), nullable=False),
        sa.Column("expected", sa.Text(), nullable=True),
        sa.Column("because", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["document", "id"], ["fact.document", "fact.id"], name="fk_doubt_document_id", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["document"], ["document.number"], name="fk_doubt_document", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("document", "id", name="pk_doubt"),
        sqlite_with_rowid=False,
    )


def _event() -> None:
    op.create_table(
        "event",
        sa.Column("document", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("of", sa.Text(), nullable=False),
        sa.Column("cameo", sa.Text(), nullable=True),
        sa.Column("plover", sa.Text(), nullable=True),
        sa.Column("plover_mode", sa.Text(), nullable=True),
        sa.Column("plover_context", sa.Text(), nullable=True),
        sa.Column("quad_class", sa.Integer(), nullable=True),
        sa.Column("source_code", sa.Text(), nullable=True),
        sa.Column("target_code", sa.Text(), nullable=True),
        sa.Column("goldstein", sa.Float(), nullable=True),
        sa.Column("day", sa.Text(), nullable=True),
        sa.Column("earliest", sa.Text(), nullable=True),
        sa.Column("latest", sa.Text(), nullable=True),
        sa.Column("day_basis", sa.Text(), nullable=True),
        sa.Column("place", sa.Text(), nullable=True),
        sa.Column("place_ur", sa.Text(), nullable=True),
        sa.Column("place_country", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["document", "id"], ["fact.document", "fact.id"], name="fk_event_document_id", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["document", "of"], ["fact.document", "fact.id"], name="fk_event_document_of", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["document"], ["document.number"], name="fk_event_document", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("document", "id", name="pk_event"),
        sqlite_with_rowid=False,
    )


def _evidence() -> None:
    op.create_table(
        "evidence",
        sa.Column("document", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("fact", sa.Text(), nullable=False),
        sa.Column("field", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("end", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["document", "fact"], ["fact.document", "fact.id"], name="fk_evidence_document_fact", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["document"], ["document.number"], name="fk_evidence_document", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("document", "fact", "field", "position", name="pk_evidence"),
        sqlite_with_rowid=False,
    )


def _meeting() -> None:
    op.create_table(
        "meeting",
        sa.Column("document", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("form", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("day", sa.Text(), nullable=True),
        sa.Column("earliest", sa.Text(), nullable=True),
        sa.Column("latest", sa.Text(), nullable=True),
        sa.Column("day_basis", sa.Text(), nullable=True),
        sa.Column("part_of_day", sa.Text(), nullable=True),
        sa.Column("place", sa.Text(), nullable=True),
        sa.Column("place_ur", sa.Text(), nullable=True),
        sa.Column("place_country", sa.Text(), nullable=True),
        sa.Column("geonames", sa.Integer(), nullable=True),
        sa.Column("latitude", sa.Float(), nullable=True),
        sa.Column("longitude", sa.Float(), nullable=True),
        sa.Column("duration", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["document", "id"], ["fact.document", "fact.id"], name="fk_meeting_document_id", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["document"], ["document.number"], name="fk_meeting_document", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("document", "id", name="pk_meeting"),
        sqlite_with_rowid=False,
    )


def _statement() -> None:
    op.create_table(
        "statement",
        sa.Column("document", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("act", sa.Text(), nullable=False),
        sa.Column("mode", sa.Text(), nullable=False),
        sa.Column("level", sa.Text(), nullable=False),
        sa.Column("rule", sa.Text(), nullable=False),
        sa.Column("parent", sa.Text(), nullable=True),
        sa.Column("meeting", sa.Text(), nullable=True),
        sa.Column("repeats", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["document", "id"], ["fact.document", "fact.id"], name="fk_statement_document_id", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["document", "meeting"],
            ["fact.document", "fact.id"],
            name="fk_statement_document_meeting",
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["document", "parent"],
            ["fact.document", "fact.id"],
            name="fk_statement_document_parent",
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["document", "repeats"],
            ["fact.document", "fact.id"],
            name="fk_statement_document_repeats",
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(["document"], ["document.number"], name="fk_statement_document", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("document", "id", name="pk_statement"),
        sqlite_with_rowid=False,
    )
