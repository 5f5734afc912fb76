"""What all Urdu pages of Common Crawl would take: `python -m benchmarks.estimate CORPUS.jsonl.gz`.

Measured here, in one process: the seconds a page takes from its bytes in a crawl to the rows of its tables, for
articles of a corpus put into plain pages, and the bytes of their tables. Everything else is arithmetic on the numbers
of pages that Common Crawl publishes (github.com/commoncrawl/cc-crawl-statistics, plots/languages.csv and
plots/crawlsize/monthly.csv as of October 2024) and on a price for a core.
"""

import gzip
import json
import sys
import time
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from benchmarks.around import pages_of
from benchmarks.coverage import DEFAULT
from mulaqat.scale import Job, shards_of, work

PAGES = 1000
# CC-MAIN-2024-42: pages, and those whose first language is Urdu; the same of the first crawl that tells languages.
LATEST, LATEST_URDU = 2_495_190_754, 763_665
FIRST, FIRST_URDU = 2_686_323_358, 532_730  # CC-MAIN-2018-34
SINCE_2013 = 273_438_395_487  # pages of all crawls from CC-MAIN-2013-20 to CC-MAIN-2024-42, many of them the same
DOLLARS = 0.05  # an hour of a core, rented; see docs/scale.md
CORES = {"one laptop of 4 cores": 4, "16 cores": 16, "1,000 cores": 1000}


def main() -> None:
    """Measure and print."""
    corpus = Path(sys.argv[1]) if len(sys.argv) > 1 else DEFAULT
    if not corpus.is_file():
        print(f"skipped: there is no corpus {corpus}; name one, JSON lines with title and text")
        return
    seconds, tables = measured(corpus)
    print(f"{PAGES} pages of {corpus.name}: {seconds * 1e3:.1f} ms a page and core, {1 / seconds:.0f} pages a second;")
    print(f"their tables are {tables / 1e3:.1f} kB a page, text included")
    print("\n".join(table(seconds, tables)))


def measured(corpus: Path) -> tuple[float, float]:
    """Seconds and bytes of tables a page, of a crawl of so many articles as pages."""
    with TemporaryDirectory() as folder:
        _crawl(corpus, Path(folder) / "warm.warc.gz", 20)
        work(Job(Path(folder) / "warm"), shards_of([Path(folder) / "warm.warc.gz"])[0])
        _crawl(corpus, Path(folder) / "crawl.warc.gz", PAGES)
        (shard,) = shards_of([Path(folder) / "crawl.warc.gz"])
        started = time.process_time()
        entry = work(Job(Path(folder) / "out"), shard).entry
        seconds = time.process_time() - started
        size = sum(path.stat().st_size for path in (Path(folder) / "out").rglob("*.parquet"))
    return seconds / entry.read, size / entry.written


def table(seconds: float, size: float) -> Iterator[str]:
    """Hours and dollars by cores, of one crawl and of all."""
    urdu = {
        "one crawl": (LATEST_URDU, LATEST_URDU),
        "all since 2013": (SINCE_2013 * FIRST_URDU / FIRST, SINCE_2013 * LATEST_URDU / LATEST),
    }
    yield f"{'':16} {'Urdu pages':>20} {'tables, GB':>14} {'core hours':>14} {'dollars':>14}" + "".join(
        f" {name:>22}" for name in CORES
    )
    for name, (least, most) in urdu.items():
        hours = [pages * seconds / 3600 for pages in (least, most)]
        cells = [
            _range([least / 1e6, most / 1e6], "M"),
            _range([least * size / 1e9, most * size / 1e9]),
            _range(hours),
            _range([hour * DOLLARS for hour in hours]),
        ]
        times = [_range([hour / cores for hour in hours], " h") for cores in CORES.values()]
        yield (
            f"{name:16} {cells[0]:>20}"
            + "".join(f" {cell:>14}" for cell in cells[1:])
            + "".join(f" {cell:>22}" for cell in times)
        )


def _range(bounds: list[float], unit: str = "") -> str:
    shown = [f"{value:.2g}" if value < 10 else f"{value:,.0f}" for value in bounds]
    return f"{shown[0]}{unit}" if shown[0] == shown[1] else f"{shown[0]} to {shown[1]}{unit}"


def _crawl(corpus: Path, path: Path, pages: int) -> None:
    with gzip.open(corpus, "rt", encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines]
    texts = [f"{row.get('title') or ''}\n{row['text']}" for row in rows[:: max(1, len(rows) // pages)][:pages]]
    with path.open("wb") as file:
        writer = WARCWriter(file, gzip=True)
        for number, page in enumerate(pages_of(texts)):
            head = StatusAndHeaders("200 OK", [("Content-Type", "text/html; charset=utf-8")], protocol="HTTP/1.1")
            address = f"https://example.org/{number}"
            writer.write_record(
                writer.create_warc_record(address, "response", payload=BytesIO(page), http_headers=head)
            )


if __name__ == "__main__":
    main()
