"""mulaqat batch."""

import os
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

from cyclopts import Parameter

from mulaqat.errors import MulaqatError

from .columns import Column, columns_of
from .options import Data, Day, UsageError, some
from .output import complain, emit

if TYPE_CHECKING:
    from mulaqat.knowledge import Knowledge
    from mulaqat.scale import Engine, Job, Shard

STOPPED = 130  # the exit code of what a person stopped

Where = Annotated[Path, Parameter(help="Tables, crawls and folders of reports; the last one is the folder to write.")]
Workers = Annotated[int | None, Parameter(help="How many processes, by default one a core.", show_default=False)]
Scheduler = Annotated[str | None, Parameter(help="A Dask scheduler that is running, such as tcp://10.0.0.5:8786.")]
Cluster = Annotated[
    Literal["local", "slurm", "kubernetes"] | None, Parameter(help="Start a Dask cluster of so many workers there.")
]


def batch(
    *paths: Where,
    workers: Workers = None,
    scheduler: Scheduler = None,
    cluster: Cluster = None,
    stories: Annotated[bool, Parameter(help="Then put all reports in OUT into stories.", negative=())] = False,
    published: Day = None,
    publisher: Annotated[str | None, Parameter(help="Who published what does not say so itself.")] = None,
    column: Column = (),
    data: Data = (),
) -> int:
    """Read very many reports into Parquet tables, a set of tables a shard; what is finished is not read again."""
    if len(some(paths)) < 2:
        raise UsageError("give what to read and, as the last one, the folder to write: mulaqat batch IN OUT")
    if scheduler and cluster:
        raise UsageError("--scheduler and --cluster exclude each other")
    *given, out = paths
    _needs_extra()
    from mulaqat.scale import Engine, Job, Setting, shards_of

    from .knowing import know

    knowledge = know(data)  # what is wrong with it is said once, and it is compiled before the workers want it
    setting = Setting(published, publisher, columns_of(column))
    job = Job(out.absolute(), setting, tuple(folder.absolute() for folder in data))
    engine = Engine(workers or os.cpu_count() or 1, scheduler, cluster)
    code = _shards(job, shards_of(given), engine)
    if stories and code != STOPPED:
        _tell(out, knowledge)
    return code


def _shards(job: "Job", shards: "Sequence[Shard]", engine: "Engine") -> int:
    from mulaqat.scale import run

    from .batching import Tally, followed

    tally, outcomes = Tally(), run(job, shards, engine)
    try:
        for outcome in followed(outcomes, shards, job):
            tally.count(outcome)
    except KeyboardInterrupt:
        complain("stopped; the same command goes on where it was")
        return STOPPED
    finally:
        outcomes.close()
        emit(tally.lines(len(shards)))
    return 0 if tally.whole else 1


def _needs_extra() -> None:
    try:
        import pyarrow  # noqa: F401
    except ImportError as error:
        message = f"{error.name} is not installed, which mulaqat batch needs: pip install 'mulaqat[scale]'"
        raise MulaqatError(message) from None


def _tell(out: Path, knowledge: "Knowledge") -> None:
    from mulaqat.scale import tell
    from mulaqat.text import folder

    emit([f"{tell(out, folder(knowledge.orthography))} stories\n"])
