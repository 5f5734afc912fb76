"""Which engine runs the work."""

from collections.abc import Generator, Sequence
from typing import Literal

import msgspec

from ..shards import Shard
from ..work import Job
from .outcome import Outcome


class Engine(msgspec.Struct, frozen=True):
    """So many processes of this machine; or the scheduler at an address; or a new cluster of so many workers."""

    workers: int
    scheduler: str | None = None
    cluster: Literal["local", "slurm", "kubernetes"] | None = None


def run(job: Job, shards: Sequence[Shard], engine: Engine) -> Generator[Outcome, None, None]:
    """Run the shards; whoever closes the iterator stops the workers that it started.

    Raises MulaqatError for a scheduler that does not answer, or a library that is not installed.
    """
    if engine.scheduler or engine.cluster:
        yield from _on_dask(job, shards, engine)
    else:
        from .processes import in_processes

        yield from in_processes(job, shards, engine.workers)


def _on_dask(job: Job, shards: Sequence[Shard], engine: Engine) -> Generator[Outcome, None, None]:
    from .clusters import cluster_of, scheduler_at
    from .scheduler import on_scheduler

    if engine.scheduler:
        client = scheduler_at(engine.scheduler)
    else:
        client = cluster_of(engine.cluster or "local", engine.workers)
    with client as connected:
        yield from on_scheduler(job, shards, connected)
