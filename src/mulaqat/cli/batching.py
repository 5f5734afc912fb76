"""How far a batch is: shards, documents and rate across all workers, and the time that is left."""

import sys
import time
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from mulaqat.scale import Done, Failed, Job, Outcome, Shard, progress

from . import counting
from .output import complain


class Tally:
    """What became of everything in the shards of a run, those included that were finished before."""

    def __init__(self) -> None:
        self.shards: Counter[str] = Counter()
        self.documents: Counter[str] = Counter()

    def count(self, outcome: Outcome) -> None:
        """One more shard; what failed is complained of at once."""
        if isinstance(outcome, Failed):
            self.shards["failed"] += 1
            complain(outcome.message)
        elif outcome:
            self.shards["read" if outcome.fresh else "were finished before"] += 1
            for name in ("read", "written", "duplicate", "quarantined", "skipped"):
                self.documents[name] += getattr(outcome.entry, name)

    @property
    def whole(self) -> bool:
        """Whether everything could be read."""
        return not self.shards["failed"] and not self.documents["quarantined"]

    def lines(self, shards: int) -> Iterator[str]:
        """The account: first the shards, then what was in them."""
        ended = [f"{self.shards[name]} {name}" for name in ("read", "were finished before", "failed")]
        yield f"shards {shards}: {', '.join(ended)}\n"
        yield (
            "read {read} = written {written} + duplicate {duplicate} + quarantined {quarantined} + skipped {skipped}\n"
        ).format_map(Counter(self.documents))


class Course:
    """Where a run is, as its outcomes come in and its workers log; made when it starts."""

    def __init__(self, shards: Sequence[Shard], job: Job) -> None:
        self.sizes = {shard.name: shard.size for shard in shards}
        self.bytes, self.logs = sum(self.sizes.values()), job.logs
        self.started = time.monotonic()
        self.ended = self.documents = self.done = 0

    def see(self, outcome: Outcome) -> None:
        """Take note of a shard that ended."""
        if outcome is None:
            return
        name = outcome.shard if isinstance(outcome, Failed) else outcome.entry.shard
        self.ended += 1
        if isinstance(outcome, Done) and outcome.fresh:
            self.done += self.sizes[name]
            self.documents += outcome.entry.read
        else:  # it took no time: what it has is not among the work
            self.bytes -= self.sizes[name]

    def now(self) -> tuple[int, float, float | None]:
        """Documents so far, those in a second, and the seconds left, as far as the shards that ended let one know."""
        documents, passed = self.documents + progress(self.logs), max(time.monotonic() - self.started, 1e-9)
        if not self.done:
            return documents, documents / passed, None
        done = min(self.bytes, self.done * documents / max(self.documents, 1))
        return documents, documents / passed, passed * (self.bytes - done) / done

    def __str__(self) -> str:
        documents, rate, left = self.now()
        rest = "" if left is None else f", about {_time(left)} left"
        return f"{self.ended} of {len(self.sizes)} shards, {documents} documents, {rate:.0f}/s{rest}"


def followed(outcomes: Iterable[Outcome], shards: Sequence[Shard], job: Job) -> Iterator[Outcome]:
    """The outcomes as they come, with the course of the run on standard error: a bar on a terminal, else lines."""
    course = Course(shards, job)
    return _with_bar(outcomes, course) if sys.stderr.isatty() else _with_lines(outcomes, course)


def _with_lines(outcomes: Iterable[Outcome], course: Course) -> Iterator[Outcome]:
    last = time.monotonic()
    for outcome in outcomes:
        course.see(outcome)
        yield outcome
        if time.monotonic() - last >= counting.INTERVAL:
            last = time.monotonic()
            complain(str(course))


def _with_bar(outcomes: Iterable[Outcome], course: Course) -> Iterator[Outcome]:
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TextColumn

    columns = BarColumn(), TextColumn("{task.description}")
    with Progress(*columns, console=Console(file=sys.stderr), transient=True, redirect_stdout=False) as bar:
        task = bar.add_task(str(course), total=len(course.sizes))
        for outcome in outcomes:
            course.see(outcome)
            yield outcome
            bar.update(task, completed=course.ended, description=str(course))


def _time(seconds: float) -> str:
    minutes, hours = round(seconds / 60), round(seconds / 3600)
    return f"{seconds:.0f} s" if minutes < 2 else f"{minutes} min" if hours < 2 else f"{hours} h"
