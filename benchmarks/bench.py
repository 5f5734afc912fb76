"""Print one table of speeds; every ratio is taken within this run, so that it holds on any machine.

`python -m benchmarks.bench [--page PAGE] [CORPUS.jsonl.gz]` writes what it prints to a page as well, and reads some
articles of a corpus, where there is one, beside the reports.
"""

import argparse
import os
import platform
from collections.abc import Iterator, Mapping
from contextlib import ExitStack
from itertools import islice
from pathlib import Path

from benchmarks.around import archive_tasks, memory, page_task, pages_of, start_tasks, two_processes
from benchmarks.coverage import DEFAULT
from benchmarks.coverage import texts as articles_of
from benchmarks.peers import DATES, peers
from benchmarks.tasks import FLOOR, text_tasks
from benchmarks.timing import Timing, measure
from mulaqat.knowledge import Knowledge, load_knowledge

ROOT = Path(__file__).parents[1]
ROUNDS = 5
EVERY = 60  # articles of a corpus, of which one is read
ONE = "one report, whole read"
HEAD = """# Benchmarks

`make bench PAGE=docs/benchmarks.md` printed this and wrote it here. A ratio is the median over rounds in each of which
every row was timed once, so that a busy machine slows all rows alike; times and rates are of the machine named.
Rows that begin with … are of reading up to and with that stage. What the peers do is not what a record is: they stand
here for the one step that their name says. A peer that is missing here says why.

"""


def main() -> None:
    """Measure, print, write."""
    parser = argparse.ArgumentParser(prog="benchmarks.bench")
    parser.add_argument("--page", type=Path)
    parser.add_argument("corpus", type=Path, nargs="?", default=DEFAULT)
    given = parser.parse_args()
    lines = []
    for line in _lines(given.corpus):
        print(line, flush=True)
        lines.append(line.rstrip())
    if given.page:
        given.page.write_text(HEAD + "```\n" + "\n".join(lines) + "\n```\n", encoding="utf-8")


def _lines(corpus: Path) -> Iterator[str]:
    samples = sorted((ROOT / "examples").glob("*.txt"))
    others = sorted((ROOT.parent / "shared" / "seeds").glob("*.txt"))
    reports = [path.read_bytes() for path in (*samples, *others)]
    texts = [report.decode() for report in reports]
    yield f"{len(samples)} sample reports, {len(others)} others, {sum(map(len, reports)):,} bytes of UTF-8"
    yield _machine()
    knowledge, pages = load_knowledge(), pages_of(texts)
    found, missing = peers(texts, pages)
    with ExitStack() as stack:
        tasks = text_tasks(reports, knowledge)
        tasks["whole read, two processes"] = stack.enter_context(two_processes(texts))
        tasks["page to text"] = stack.enter_context(page_task(pages))
        yield from _text_table(measure(tasks | found, FLOOR, ROUNDS), len(reports), sum(map(len, reports)) / 1e6)
        yield from (f"{name:34} cannot be timed: {why}" for name, why in missing.items())
        if corpus.exists():
            yield from _articles(corpus, knowledge)
        archive = stack.enter_context(archive_tasks(texts, knowledge))
        one = {ONE: lambda: tasks["whole read"]()}
        timings = measure(one | archive, ONE, ROUNDS)
        yield from _table("ms", "to one report", _one_of(timings, len(reports)))
    yield from _table("ms", "to bare start", measure(start_tasks(samples[0]), "start of a bare Python", ROUNDS))
    yield from _memory(memory(samples))


def _articles(corpus: Path, knowledge: Knowledge) -> Iterator[str]:
    articles = [text.encode() for text in islice(articles_of(corpus), 0, None, EVERY)]
    total = sum(map(len, articles))
    yield f"{len(articles)} articles of a corpus, {total:,} bytes of UTF-8"
    tasks = text_tasks(articles, knowledge)
    yield from _text_table(measure(tasks, FLOOR, ROUNDS), len(articles), total / 1e6)


def _one_of(timings: Mapping[str, Timing], reports: int) -> dict[str, Timing]:
    """The same with the whole read counted a report."""
    return {
        name: Timing(timing.seconds / reports, 1.0) if name == ONE else Timing(timing.seconds, timing.ratio * reports)
        for name, timing in timings.items()
    }


def _text_table(timings: Mapping[str, Timing], reports: int, megabytes: float) -> Iterator[str]:
    yield f"{'':34} {'us/report':>10} {'MB/s':>8} {'reports/s':>10} {'to translate':>13}"
    for name, timing in timings.items():
        # The dates of one report stand for those of all.
        share = 1 if name == DATES else reports
        each, ratio = timing.seconds / share, timing.ratio * reports / share
        speed = f"{each * 1e6:10.1f} {megabytes / reports / each:8.1f} {1 / each:10,.0f}"
        yield f"{name:34} {speed} {ratio:13.2f}"


def _table(unit: str, to: str, timings: Mapping[str, Timing]) -> Iterator[str]:
    yield f"{'':34} {unit:>10} {'':8} {'':10} {to:>13}"
    for name, timing in timings.items():
        yield f"{name:34} {timing.seconds * 1e3:10.2f} {'':8} {'':10} {timing.ratio:13.2f}"


def _memory(found: Mapping[str, float]) -> Iterator[str]:
    least = min(found.values())
    yield f"{'':34} {'MB':>10} {'':8} {'':10} {'to import':>13}"
    for name, most in found.items():
        yield f"{name:34} {most:10.1f} {'':8} {'':10} {most / least:13.2f}"


def _machine() -> str:
    """Which machine this is, as far as it says."""
    about = Path("/proc/cpuinfo")
    models = (
        [line for line in about.read_text().splitlines() if line.startswith("model name")] if about.exists() else []
    )
    model = models[0].partition(":")[2].strip() if models else platform.machine()
    load = os.getloadavg()[0]
    return f"Python {platform.python_version()}, {os.cpu_count()} cores of {model}, load {load:.1f} when it began"


if __name__ == "__main__":
    main()
