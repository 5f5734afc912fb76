"""Stories: what is kept of a document to tell them, in the place of the bands of near copies; and judgements."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Traces are made of what is stored as soon as the tables stand, see `fill_in` in upgrading.py."""
    op.drop_table("band")
    op.create_table(
        "trace",
        sa.Column("document", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("data", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["document"], ["document.number"], name="fk_trace_document", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("document", name="pk_trace"),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "judgement",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("deed", sa.Text(), nullable=False),
        sa.Column("by", sa.Text(), nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.Column("one", sa.Text(), nullable=True),
        sa.Column("other", sa.Text(), nullable=True),
        sa.Column("undone", sa.Integer(), nullable=True),
        sa.Column("note", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["undone"], ["judgement.number"], name="fk_judgement_undone"),
        sa.PrimaryKeyConstraint("number", name="pk_judgement"),
    )
