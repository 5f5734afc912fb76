"""The same reading over millions of documents, on engines that others keep: Arrow in, Arrow out, Parquet on the disk.

`read_batch(batch, knowledge)` is one pure function from an Arrow batch of documents to the same batch with what each
says, and `tables_of` takes that apart into tables; every engine runs it. `shards_of(paths)` cuts a user's files into
shards, `run(job, shards, engine)` makes tables of each and yields a Done or a Failed as they come, `entries(out)`
lists what is finished, `tell(out, fold)` puts the documents of all shards into stories. A shard is there whole or not
at all, and its bytes depend on the input, the version and the knowledge: not on the engine, on who died or ran twice.
Never reads a format itself (the intake does), never connects anywhere but to the scheduler that it was told.
"""

from .attempts import progress
from .engines import Engine, Failed, Outcome, run
from .items import Setting
from .manifest import Entry, entries
from .merging import tell
from .reading import read_batch, read_schema
from .schema import FORMAT
from .shards import Shard, shards_of
from .tables import tables_of
from .work import Done, Job, work

__all__ = [
    "FORMAT",
    "Done",
    "Engine",
    "Entry",
    "Failed",
    "Job",
    "Outcome",
    "Setting",
    "Shard",
    "entries",
    "progress",
    "read_batch",
    "read_schema",
    "run",
    "shards_of",
    "tables_of",
    "tell",
    "work",
]
