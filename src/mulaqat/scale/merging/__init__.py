"""Stories of more documents than fit into memory: the same ones that an archive tells of the same documents.

`tell(out, fold)` takes the tables of all finished shards in a folder and writes `stories.parquet` beside them. DuckDB
finds, on the disk, which documents have hashes of words or meetings of the same people in common; only documents that
are joined so are held against each other, a group at a time. What makes a story is the stories room's to say.
Never compares all with all, never changes a table.
"""

from .telling import tell

__all__ = ["tell"]
