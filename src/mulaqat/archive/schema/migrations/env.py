"""What Alembic runs: the migrations, on the connection and in the transaction that upgrading.py opened."""

from alembic import context

from mulaqat.archive.schema.tables import METADATA

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=METADATA,
    render_as_batch=True,
    include_object=lambda _object, name, kind, _reflected, _compared: (
        kind != "table" or not str(name).startswith("search")
    ),
)
context.run_migrations()
