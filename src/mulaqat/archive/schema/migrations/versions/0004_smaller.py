"""Official encounters, what a page prints around its report, and smaller records and traces."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """What is packed is made anew of what is stored as soon as the columns stand, see `fill_in` in repacking.py."""
    op.add_column("document", sa.Column("around", sa.Text(), nullable=True))
    op.add_column("meeting", sa.Column("public", sa.Boolean(), nullable=False, server_default=sa.false()))
    op.execute("DELETE FROM trace")
