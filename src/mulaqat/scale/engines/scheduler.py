"""Many machines: the workers of a Dask scheduler, which sees the same folders as we do."""

import time
from collections.abc import Iterator, Sequence

from distributed import Client, Future, as_completed
from distributed.scheduler import KilledWorker

from ..shards import Shard
from ..work import Done, Job, work
from .outcome import TICK, Deaths, Outcome, failed


def on_scheduler(job: Job, shards: Sequence[Shard], client: Client) -> Iterator[Outcome]:
    """Run the shards where the client's scheduler says; those on workers that are lost are run again elsewhere."""
    deaths = Deaths()
    running = {_submit(client, job, shard): shard for shard in shards}
    waiting = as_completed(list(running), loop=client.loop)
    told = time.monotonic()
    while running:
        for future in waiting.next_batch(block=False):
            shard = running.pop(future)
            outcome = _outcome(future, shard, deaths)
            if outcome is None:
                again = _submit(client, job, shard)
                running[again] = shard
                waiting.add(again)
            yield outcome
        time.sleep(TICK / 20)
        if time.monotonic() - told >= TICK:
            told = time.monotonic()
            yield None


def _submit(client: Client, job: Job, shard: Shard) -> Future[Done]:
    return client.submit(work, job, shard, pure=False)


def _outcome(future: Future[Done], shard: Shard, deaths: Deaths) -> Outcome:
    """What became of a shard; None when it has to be taken up again."""
    if future.status == "finished":
        return future.result()
    error = future.exception() if future.status == "error" else None
    if error is None or isinstance(error, KilledWorker):  # cancelled or lost: no fault of the shard's
        return deaths.again(shard)
    return failed(shard, error)
