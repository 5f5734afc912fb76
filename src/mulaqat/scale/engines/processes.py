"""One machine: worker processes, each of which may die without the others."""

import multiprocessing
from collections.abc import Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, wait

from pebble import ProcessExpired, ProcessPool

from ..attempts import forget
from ..shards import Shard
from ..work import Done, Job, work
from .outcome import TICK, Deaths, Failed, Outcome, failed


def in_processes(job: Job, shards: Sequence[Shard], workers: int) -> Iterator[Outcome]:
    """Run the shards in so many processes of this machine; whoever closes the iterator stops them."""
    # Nothing of this process is copied into the workers, whatever threads it has.
    pool = ProcessPool(workers, context=multiprocessing.get_context("spawn"))
    try:
        yield from _outcomes(pool, job, shards)
    finally:
        pool.stop()
        pool.join()
        forget(job.logs)


def _outcomes(pool: ProcessPool, job: Job, shards: Sequence[Shard]) -> Iterator[Outcome]:
    deaths = Deaths()
    running: dict[Future[Done], Shard] = {pool.schedule(work, [job, shard]): shard for shard in shards}
    while running:
        ended, _ = wait(running, TICK, FIRST_COMPLETED)
        for future in ended:
            shard = running.pop(future)
            outcome = _outcome(future, shard, deaths)
            if outcome is None:
                running[pool.schedule(work, [job, shard])] = shard
            yield outcome
        if not ended:
            yield None


def _outcome(future: Future[Done], shard: Shard, deaths: Deaths) -> Done | Failed | None:
    """What became of a shard; None when it has to be taken up again."""
    try:
        return future.result()
    except ProcessExpired:
        return deaths.again(shard)
    except Exception as error:  # one shard's fault, such as a full disk, must not hide what the others did
        return failed(shard, error)
