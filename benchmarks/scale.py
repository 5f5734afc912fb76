"""A batch of very many reports: `python -m benchmarks.scale CORPUS.jsonl.gz [DOCUMENTS]`.

Reports are made by resampling the sentences of a corpus and written as shards. `mulaqat batch` reads them with one
process and with two, each run into an empty folder; printed are time and rate of both and their ratio, the memory of
the workers (the most that one had, and the most that any had in the second and in the last quarter of its run),
whether both folders hold the same bytes, and what stories of them take. Times are of this machine; ratios less so.
"""

import resource
import subprocess
import sys
import time
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

import psutil

from .archive import made
from .coverage import DEFAULT

DOCUMENTS, SHARDS = 100_000, 50
INTERVAL = 0.2  # seconds between two looks at the workers' memory


class Run(NamedTuple):
    """Seconds of a run, those of processor time, and samples of (when, the largest worker's memory in MB)."""

    seconds: float
    cpu: float
    memory: list[tuple[float, float]]

    def most(self, start: float = 0, end: float = 1) -> float:
        """The most that one worker had in this part of the run."""
        within = [memory for when, memory in self.memory if start <= when / self.seconds <= end]
        return max(within, default=0.0)


def main() -> None:
    """Make the reports, run, print."""
    corpus = Path(sys.argv[1]) if len(sys.argv) > 1 else DEFAULT
    documents = int(sys.argv[2]) if len(sys.argv) > 2 else DOCUMENTS
    if not corpus.is_file():
        print(f"skipped: there is no corpus {corpus}; name one, JSON lines with title and text: make scale CORPUS=…")
        return
    with TemporaryDirectory() as folder:
        shards = Path(folder) / "shards"
        size = sharded(corpus, documents, shards)
        print(f"{documents} reports in {SHARDS} shards, {size / 1e6:.0f} MB of text", flush=True)
        one, two = (batch(shards, Path(folder) / f"out{workers}", workers) for workers in (1, 2))
        for name, run in (("one process", one), ("two processes", two)):
            print(_line(name, documents, run))
        print(f"two processes to one: {one.seconds / two.seconds:.2f} x")
        print(f"by processor time, with two free cores: {one.cpu / (two.cpu / 2):.2f} x")
        print(f"differing bytes: {differing(Path(folder) / 'out1', Path(folder) / 'out2')}", flush=True)
        stories = batch(shards, Path(folder) / "out2", 2, "--stories")
        print(f"stories of them: {stories.seconds:.0f} s, memory at most {stories.most():.0f} MB")


def sharded(corpus: Path, documents: int, folder: Path) -> int:
    """Write the reports in so many files; the bytes of their text."""
    folder.mkdir()
    whole = folder.with_suffix(".jsonl")
    size = made(corpus, documents, whole)
    with whole.open(encoding="utf-8") as lines:
        for number in range(SHARDS):
            some = islice(lines, documents // SHARDS if number + 1 < SHARDS else None)
            with (folder / f"{number:03}.jsonl").open("w", encoding="utf-8") as shard:
                shard.writelines(some)
    whole.unlink()
    return size


def batch(shards: Path, out: Path, workers: int, *options: str) -> Run:
    """One run of the command, watched."""
    command = [sys.executable, "-m", "mulaqat", "batch", str(shards), str(out), "--workers", str(workers), *options]
    started, before = time.perf_counter(), _cpu()
    with subprocess.Popen(command, stdout=subprocess.DEVNULL) as process:
        memory = list(_watched(process, started))
        if process.wait():
            raise SystemExit(f"{' '.join(command)}: failed with {process.returncode}")
    return Run(time.perf_counter() - started, _cpu() - before, memory)


def _cpu() -> float:
    """The processor time of all processes that ended."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _watched(process: "subprocess.Popen[bytes]", started: float) -> Iterator[tuple[float, float]]:
    parent = psutil.Process(process.pid)
    while process.poll() is None:
        yield time.perf_counter() - started, max(map(_memory, _tree(parent)), default=0.0)
        time.sleep(INTERVAL)


def _tree(parent: psutil.Process) -> list[psutil.Process]:
    """The workers; while there are none, the command itself."""
    try:
        return parent.children(recursive=True) or [parent]
    except psutil.NoSuchProcess:
        return []


def _memory(process: psutil.Process) -> float:
    try:
        return float(process.memory_info().rss) / 1e6
    except psutil.NoSuchProcess:
        return 0.0


def _line(name: str, documents: int, run: Run) -> str:
    return (
        f"{name}: {run.seconds:.0f} s ({run.cpu:.0f} s of processors), {documents / run.seconds:.0f} reports a second; "
        f"a worker's memory at most {run.most():.0f} MB, "
        f"{run.most(0.25, 0.5):.0f} MB in the second quarter, {run.most(0.75, 1):.0f} MB in the last"
    )


def differing(one: Path, other: Path) -> int:
    """How many bytes differ between two folders of files; a file that one lacks counts whole."""
    names = {path.relative_to(root) for root in (one, other) for path in root.rglob("*") if path.is_file()}
    return sum(_differing(one / name, other / name) for name in names)


def _differing(one: Path, other: Path) -> int:
    mine, yours = (path.read_bytes() if path.exists() else b"" for path in (one, other))
    if mine == yours:
        return 0
    return abs(len(mine) - len(yours)) + sum(a != b for a, b in zip(mine, yours, strict=False))


if __name__ == "__main__":
    main()
