"""Speeds of reading: `python -m benchmarks.bench [CORPUS.jsonl.gz]`.

One table for the sample reports, one for articles of the corpus where there is one, one for starting; every ratio is
taken within this run, so that it holds on any machine.
"""

import platform
import sys
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from pathlib import Path

from benchmarks.coverage import DEFAULT, texts
from benchmarks.tasks import spacy_task, start_tasks, text_tasks
from benchmarks.timing import Task, Timing, measure

ROOT = Path(__file__).parents[1]
SPACY = "spaCy blank ur, tokens"
EVERY = 60  # articles of a corpus, of which one is read


def main() -> None:
    """Measure and print."""
    samples = sorted((ROOT / "examples").glob("*.txt"))
    others = sorted((ROOT.parent / "shared" / "seeds").glob("*.txt"))
    reports = [path.read_bytes() for path in (*samples, *others)]
    print(f"Python {platform.python_version()}, one core")
    print(f"{len(samples)} sample reports, {len(others)} others, {sum(map(len, reports)):,} bytes of UTF-8")
    tokenizer = spacy_task(reports)
    print("\n".join(_texts(reports, {SPACY: tokenizer} if tokenizer else {})))
    if not tokenizer:
        print(f"{SPACY:28} not installed")
    corpus = Path(sys.argv[1]) if len(sys.argv) > 1 else DEFAULT
    if corpus.exists():
        articles = [text.encode() for text in islice(texts(corpus), 0, None, EVERY)]
        print(f"{len(articles)} articles of a corpus, {sum(map(len, articles)):,} bytes of UTF-8")
        print("\n".join(_texts(articles, {})))
    starts = measure(start_tasks(samples[0]), "start of a bare Python", rounds=9)
    print("\n".join(_start_table(starts)))


def _texts(reports: Sequence[bytes], more: Mapping[str, Task]) -> Iterator[str]:
    tasks = {**text_tasks(reports), **more}
    base = next(name for name in tasks if name.startswith("str.translate"))
    return _text_table(measure(tasks, base, rounds=9), reports)


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
