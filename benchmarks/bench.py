"""Print one table of speeds; every ratio is taken within this run, so that it holds on any machine."""

import platform
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from benchmarks.tasks import spacy_task, start_tasks, text_tasks
from benchmarks.timing import Timing, measure

ROOT = Path(__file__).parents[1]
SPACY = "spaCy blank ur, tokens"


def main() -> None:
    """Measure and print."""
    samples = sorted((ROOT / "examples").glob("*.txt"))
    others = sorted((ROOT.parent / "shared" / "seeds").glob("*.txt"))
    reports = [path.read_bytes() for path in (*samples, *others)]
    print(
        f"{len(samples)} sample reports, {len(others)} others, {sum(map(len, reports)):,} bytes of UTF-8;",
        end=" ",
    )
    print(f"Python {platform.python_version()}, one core")
    tasks = text_tasks(reports)
    tokenizer = spacy_task(reports)
    if tokenizer:
        tasks[SPACY] = tokenizer
    base = next(name for name in tasks if name.startswith("str.translate"))
    print("\n".join(_text_table(measure(tasks, base, rounds=9), reports)))
    if not tokenizer:
        print(f"{SPACY:28} not installed")
    starts = measure(start_tasks(samples[0]), "start of a bare Python", rounds=9)
    print("\n".join(_start_table(starts)))


def _text_table(timings: Mapping[str, Timing], reports: Sequence[bytes]) -> Iterator[str]:
    yield f"{'':28} {'us/report':>10} {'MB/s':>8} {'reports/s':>10} {'to translate':>13}"
    megabytes = sum(map(len, reports)) / 1e6
    for name, timing in timings.items():
        each = timing.seconds / len(reports)
        speed = f"{each * 1e6:10.1f} {megabytes / timing.seconds:8.1f} {1 / each:10,.0f}"
        yield f"{name:28} {speed} {timing.ratio:13.2f}"


def _start_table(timings: Mapping[str, Timing]) -> Iterator[str]:
    yield f"{'':28} {'ms':>10} {'':8} {'':10} {'to bare start':>13}"
    for name, timing in timings.items():
        yield f"{name:28} {timing.seconds * 1e3:10.1f} {'':8} {'':10} {timing.ratio:13.2f}"


if __name__ == "__main__":
    main()
