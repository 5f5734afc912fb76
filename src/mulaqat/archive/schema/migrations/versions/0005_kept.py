"""What is worked out over all reports, kept: stories, the ledger, figures, encounters; and an index by newness."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Empty until they are told."""
    op.create_index("ix_document_newest", "document", ["latest", "id", "earliest", "publisher"])
    taken, does = sa.text("stance IS NOT NULL"), sa.text("act != 'state'")
    op.create_index("ix_actor_stance", "actor", ["stance"], sqlite_where=taken, postgresql_where=taken)
    op.create_index("ix_statement_act", "statement", ["act"], sqlite_where=does, postgresql_where=does)
    op.create_table(
        "told",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("documents", sa.Integer(), nullable=False),
        sa.Column("fresh", sa.Boolean(), nullable=False),
        sa.Column("begun", sa.Boolean(), nullable=False),
        sa.Column("version", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_told"),
    )
    _stories()
    _people()


def _stories() -> None:
    op.create_table(
        "story",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("day", sa.Text(), nullable=True),
        sa.Column("data", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_story"),
    )
    op.create_table(
        "telling",
        sa.Column("document", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("fact", sa.Text(), nullable=False),
        sa.Column("story", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["document"], ["document.number"], name="fk_telling_document", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["story"], ["story.id"], name="fk_telling_story"),
        sa.PrimaryKeyConstraint("document", "fact", "story", name="pk_telling"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_telling_story", "telling", ["story"])
    op.create_table(
        "owed",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("document", sa.Integer(), nullable=False),
        sa.Column("day", sa.Text(), nullable=True),
        sa.Column("data", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["document"], ["document.number"], name="fk_owed_document", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("number", name="pk_owed"),
    )
    op.create_index("ix_owed_document", "owed", ["document"])


def _people() -> None:
    op.create_table(
        "figure",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=True),
        sa.Column("name_ur", sa.Text(), nullable=True),
        sa.Column("country", sa.Text(), nullable=True),
        sa.Column("wikidata", sa.Text(), nullable=True),
        sa.Column("transliterated", sa.Boolean(), nullable=False),
        sa.Column("documents", sa.Integer(), nullable=False),
        sa.Column("meetings", sa.Integer(), nullable=False),
        sa.Column("statements", sa.Integer(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_figure"),
    )
    op.create_index("ix_figure_meetings", "figure", ["meetings"])
    op.create_table(
        "encounter",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("document", sa.Integer(), nullable=False),
        sa.Column("fact", sa.Text(), nullable=False),
        sa.Column("day", sa.Text(), nullable=True),
        sa.Column("reports", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["document"], ["document.number"], name="fk_encounter_document", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("number", name="pk_encounter"),
    )
    op.create_index("ix_encounter_document", "encounter", ["document"])
    op.create_index("ix_encounter_day", "encounter", ["day"])
    op.create_table(
        "met",
        sa.Column("encounter", sa.Integer(), nullable=False),
        sa.Column("one", sa.Text(), nullable=False),
        sa.Column("other", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["encounter"], ["encounter.number"], name="fk_met_encounter", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(["one"], ["figure.id"], name="fk_met_one"),
        sa.ForeignKeyConstraint(["other"], ["figure.id"], name="fk_met_other"),
        sa.PrimaryKeyConstraint("encounter", "one", "other", name="pk_met"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_met_one", "met", ["one"])
    op.create_index("ix_met_other", "met", ["other"])
