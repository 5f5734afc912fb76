"""Who runs the work: processes of this machine, or the workers of a Dask scheduler.

Each engine takes a Job and shards and yields, as they come, a Done for each shard, a Failed where one could not be
finished, and None every second or so, for whoever shows progress. A worker that dies costs nothing but time: its
shard is taken up again. None of them knows what the work is, opens a shard, or asks for a machine that it was not
told to use. Dask is imported only by what is told to use it.
"""

from .outcome import Failed, Outcome
from .running import Engine, run

__all__ = ["Engine", "Failed", "Outcome", "run"]
