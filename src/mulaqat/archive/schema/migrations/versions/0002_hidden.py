"""What no reader sees in a text, and documents found by the name under which they came."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Forward only: an archive is never taken back."""
    op.add_column("document", sa.Column("hidden", sa.Text(), nullable=True))
    op.create_index("ix_sighting_name", "sighting", ["name"])
