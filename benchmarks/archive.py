"""An archive of many reports: `python -m benchmarks.archive CORPUS.jsonl.gz [DOCUMENTS] [--store postgresql]`.

Reports are made by resampling the sentences of a corpus (rows with `title` and `text`), written as one JSONL file,
and added by the command line to an SQLite archive, or to one on a PostgreSQL server that is started for it. Printed
are the time and memory of that run, the archive's size beside the text's, the times of 300 searches by words,
phrases, beginnings and exclusion, those with a filter as well, and the time of telling all stories. Times are of this
machine; ratios and sizes are not.
"""

import gzip
import json
import random
import re
import resource
import statistics
import subprocess
import sys
import time
from argparse import ArgumentParser
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from sqlalchemy import create_engine, func, make_url, select

from mulaqat.archive import Archive, Filters, open_archive

from .coverage import DEFAULT
from .server import running

DOCUMENTS, SEARCHES, SEED = 20_000, 300, 20
OUTLETS = ("Samaa", "Express", "Nawa-i-Waqt", "Jang")
STOP = "۔"
WORD = re.compile(r"[^\W\d_]+")


def made(corpus: Path, documents: int, path: Path) -> int:
    """Write so many resampled reports as JSON lines; the bytes of their text in UTF-8."""
    with gzip.open(corpus, "rt", encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines]
    chance = random.Random(SEED)
    sentences = [s.strip() for row in rows for s in row["text"].split(STOP) if len(s.strip()) > 15]
    titles = [row["title"] for row in rows if row.get("title")]
    lengths = [max(2, row["text"].count(STOP)) for row in rows]
    size = 0
    with path.open("w", encoding="utf-8") as out:
        for _ in range(documents):
            row = {
                "title": chance.choice(titles),
                "text": f"{STOP} ".join(chance.choices(sentences, k=chance.choice(lengths))) + STOP,
                "publisher": chance.choice(OUTLETS),
                "published": f"2023-{chance.randint(1, 12):02}-{chance.randint(1, 28):02}",
            }
            size += len(row["title"].encode()) + len(row["text"].encode())
            out.write(json.dumps(row, ensure_ascii=False) + "\n")
    return size


def queries(path: Path) -> list[str]:
    """Words, phrases, beginnings and exclusions, drawn from the reports."""
    chance = random.Random(SEED)
    with path.open(encoding="utf-8") as lines:
        texts = [WORD.findall(json.loads(line)["text"]) for line in lines]
    drawn = []
    for number in range(SEARCHES):
        words = chance.choice(texts)
        at = chance.randrange(max(1, len(words) - 2))
        one, two = [*words, "اور", "اور"][at : at + 2]
        drawn.append((one, f'"{one} {two}"', f"{one[:3]}*", f"{one} NOT {two}")[number % 4])
    return drawn


def times(search: Callable[[str], object], drawn: Sequence[str]) -> str:
    """The median and the 95th percentile of searching for each, in milliseconds, and of our own processor time."""
    spent, worked = [], []
    for query in drawn:
        start, busy = time.perf_counter(), time.process_time()
        search(query)
        worked.append(1000 * (time.process_time() - busy))
        spent.append(1000 * (time.perf_counter() - start))
    return f"{_spread(spent)}; of processor time {_spread(worked)}"


def _spread(spent: Sequence[float]) -> str:
    return f"median {statistics.median(spent):.0f} ms, 95 % under {statistics.quantiles(spent, n=20)[-1]:.0f} ms"


def searched(archive: Archive, drawn: Sequence[str]) -> None:
    """Print the times of searching, without and with a filter."""
    print(f"search, {len(drawn)} queries: {times(archive.search, drawn)}")
    filtered = times(lambda query: archive.search(query, Filters(country="PK", kind="statement")), drawn)
    print(f"the same among statements of a country: {filtered}")


def main() -> None:
    """Make, add, search, print."""
    parser = ArgumentParser(prog="python -m benchmarks.archive")
    parser.add_argument("corpus", type=Path, nargs="?", default=DEFAULT)
    parser.add_argument("documents", type=int, nargs="?", default=DOCUMENTS)
    parser.add_argument("--store", choices=STORES, default="sqlite")
    given = parser.parse_args()
    if not given.corpus.exists():
        sys.exit(f"{given.corpus}: there is no such corpus; give a file of JSON lines (rows with title and text)")
    with TemporaryDirectory() as folder, STORES[given.store](Path(folder)) as address:
        reports = Path(folder) / "reports.jsonl"
        size = made(given.corpus, given.documents, reports)
        added(reports, address, f"{given.documents} reports, {size / 1e6:.0f} MB of text")
        print(f"size of the archive: {taken(address) / size:.2f} x the text")
        with open_archive(address) as archive:
            searched(archive, queries(reports))
            start = time.perf_counter()
            stories = len(archive.stories())
            print(f"{stories} stories told in {time.perf_counter() - start:.0f} s")


def added(reports: Path, address: str, what: str) -> None:
    """Add the reports by the command line; print time and memory."""
    start = time.perf_counter()
    command = [sys.executable, "-m", "mulaqat", "add", str(reports), "--archive", address]
    subprocess.run(command, check=True, stdout=sys.stderr)
    seconds = time.perf_counter() - start
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    print(f"{what}: added in {seconds:.0f} s, {peak:.0f} MB of memory", flush=True)


@contextmanager
def file(folder: Path) -> Iterator[str]:
    """The address of a new file."""
    yield str(folder / "news.db")


@contextmanager
def database(_: Path) -> Iterator[str]:
    """The address of a new server's database."""
    with running() as address:
        yield address


def taken(address: str) -> int:
    """The bytes that an archive takes on the disk."""
    if "://" not in address:
        return Path(address).stat().st_size
    engine = create_engine(make_url(address).set(drivername="postgresql+psycopg"))
    with engine.connect() as connection:
        return int(connection.scalar(select(func.pg_database_size(func.current_database()))) or 0)


STORES: dict[str, Callable[[Path], AbstractContextManager[str]]] = {"sqlite": file, "postgresql": database}

if __name__ == "__main__":
    main()
