"""One machine: worker processes, each with a pipe of its own, so that any of them may die without the others."""

import multiprocessing
import signal
from collections import deque
from collections.abc import Generator, Sequence
from contextlib import suppress
from multiprocessing.connection import Connection, wait

from ..attempts import forget
from ..shards import Shard
from ..work import Job, work
from .outcome import TICK, Deaths, Outcome, failed


class _Worker:
    """A process and the shard that it has; `pipe` can be read when that has ended, or the process has."""

    def __init__(self, job: Job) -> None:
        # Spawned: nothing of this process is copied into it, whatever threads it has.
        context = multiprocessing.get_context("spawn")
        self.shard: Shard | None = None
        self.pipe, theirs = context.Pipe()
        self.process = context.Process(target=_serve, args=(theirs, job), daemon=True)
        self.process.start()
        theirs.close()

    def take(self, shard: Shard) -> None:
        """Begin with a shard; a process that died before is found out when its pipe is read."""
        self.shard = shard
        with suppress(BrokenPipeError):
            self.pipe.send(shard)

    def outcome(self) -> Outcome:
        """What became of its shard; None when the process died over it."""
        try:
            outcome: Outcome = self.pipe.recv()
        except (EOFError, ConnectionResetError):
            return None
        return outcome

    def end(self) -> None:
        """Kill it, if it lives."""
        self.process.kill()
        self.process.join()
        self.pipe.close()


def in_processes(job: Job, shards: Sequence[Shard], workers: int) -> Generator[Outcome, None, None]:
    """Run the shards in so many processes of this machine; whoever closes the iterator stops them."""
    waiting, deaths = deque(shards), Deaths()
    crew = [_Worker(job) for _ in range(min(workers, len(shards)))]
    try:
        while waiting or any(worker.shard for worker in crew):
            for worker in crew:
                if worker.shard is None and waiting:
                    worker.take(waiting.popleft())
            ready = wait([worker.pipe for worker in crew if worker.shard], TICK)
            for place, worker in enumerate(crew):
                if worker.shard is None or worker.pipe not in ready:
                    continue
                shard, worker.shard = worker.shard, None
                outcome = worker.outcome()
                if outcome is None:
                    worker.end()
                    crew[place] = _Worker(job)
                    outcome = deaths.again(shard)
                    waiting.extendleft([] if outcome else [shard])
                yield outcome
            if not ready:
                yield None
    finally:
        for worker in crew:
            worker.end()
        forget(job.logs)


def _serve(pipe: Connection, job: Job) -> None:
    """What a worker does until nobody is there to tell it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # whoever is interrupted ends us
    try:
        while True:
            shard: Shard = pipe.recv()
            pipe.send(_outcome(job, shard))
    except (EOFError, BrokenPipeError):
        return


def _outcome(job: Job, shard: Shard) -> Outcome:
    try:
        return work(job, shard)
    except Exception as error:  # one shard's fault, such as a full disk, must not hide what the others did
        return failed(shard, error)
