"""Every engine gives the same bytes, whoever dies and whatever runs twice."""

import os
import signal
from multiprocessing import active_children
from pathlib import Path

import pytest

from mulaqat.errors import MulaqatError
from mulaqat.scale import Engine, Failed, Job, Shard, run
from mulaqat.scale.engines import clusters
from mulaqat.scale.engines.clusters import cluster_of
from mulaqat.scale.engines.scheduler import on_scheduler

from .making import bytes_of, done, shards

EACH = 60


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> list[Shard]:
    return shards(tmp_path_factory.mktemp("shards") / "in", 4, EACH)


@pytest.fixture(scope="module")
def one(made: list[Shard], tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """What one process makes of them."""
    job = Job(tmp_path_factory.mktemp("one"))
    assert len(list(done(run(job, made, Engine(1))))) == len(made)
    found = bytes_of(job)
    assert len(found) == len(made) * 11  # ten tables and an entry each, and nothing else
    return found


def test_two_processes_one_of_which_is_killed(made: list[Shard], one: dict[str, str], tmp_path: Path) -> None:
    job, ended = Job(tmp_path), 0
    killed: list[int | None] = []
    for outcome in run(job, made, Engine(2)):
        assert not isinstance(outcome, Failed)
        ended += outcome is not None
        if not killed and list(job.logs.glob("*.log")):
            killed = [child.pid for child in active_children()][:1]
            os.kill(killed[0] or 0, signal.SIGKILL)
    assert killed and ended == len(made)
    assert bytes_of(job) == one


@pytest.mark.usefixtures("reaching_out")
def test_dask_with_a_worker_killed_and_every_shard_run_twice(
    made: list[Shard], one: dict[str, str], tmp_path: Path
) -> None:
    job, ended = Job(tmp_path), 0
    killed: list[int | None] = []
    with cluster_of("local", 2) as client:
        for outcome in on_scheduler(job, [*made, *made], client):
            assert not isinstance(outcome, Failed)
            ended += outcome is not None
            if not killed and list(job.logs.glob("*.log")):
                killed = list(client.run(os.getpid).values())[:1]
                os.kill(killed[0] or 0, signal.SIGKILL)
    assert killed and ended == 2 * len(made)
    assert bytes_of(job) == one


def test_whoever_stops_a_run_blames_no_document(made: list[Shard], tmp_path: Path) -> None:
    job = Job(tmp_path)
    outcomes = run(job, made, Engine(2))
    while not list(job.logs.glob("*.log")):
        next(outcomes)
    outcomes.close()
    assert list(job.logs.iterdir()) == []


def test_a_shard_that_cannot_be_finished_hides_no_other(tmp_path: Path) -> None:
    made = shards(tmp_path / "in", 2, 2)
    made[0].files[0].path.unlink()
    outcomes = [outcome for outcome in run(Job(tmp_path / "out"), made, Engine(2)) if outcome]
    failed = [outcome for outcome in outcomes if isinstance(outcome, Failed)]
    assert len(outcomes) == 2 and [outcome.shard for outcome in failed] == [made[0].name]
    assert failed[0].message.startswith("part-0.jsonl: ") and "\n" not in failed[0].message


@pytest.mark.parametrize(("kind", "package"), [("slurm", "dask-jobqueue"), ("kubernetes", "dask-kubernetes")])
def test_a_library_that_is_missing_is_named(kind: str, package: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, package.replace("-", "_"), None)
    with (
        pytest.raises(MulaqatError, match=f"^{package} is not installed: pip install {package}$"),
        cluster_of(kind, 2),  # type: ignore[arg-type]
    ):
        pass


@pytest.mark.usefixtures("reaching_out")
def test_a_scheduler_that_does_not_answer_is_said_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clusters, "PATIENCE", 1)
    made = shards(tmp_path / "in", 1, 1)
    with pytest.raises(MulaqatError, match=r"^tcp://127\.0\.0\.1:9: no Dask scheduler answers there"):
        list(run(Job(tmp_path / "out"), made, Engine(1, scheduler="tcp://127.0.0.1:9")))
