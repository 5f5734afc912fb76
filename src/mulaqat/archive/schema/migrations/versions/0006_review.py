"""Judgements about facts: confirmed, corrected or rejected, found again by kind and evidence."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    """Those about stories stay as they are."""
    for name, kind in (
        ("kind", sa.Text()),
        ("start", sa.Integer()),
        ("end", sa.Integer()),
        ("words", sa.Text()),
        ("correction", sa.Text()),
    ):
        op.add_column("judgement", sa.Column(name, kind, nullable=True))
    op.create_index("ix_judgement_one", "judgement", ["one"])
