"""The explorer's server time: `python -m benchmarks.explorer ARCHIVE [CORPUS.jsonl.gz [DOCUMENTS]]`.

Where there is no such archive it is made of reports resampled from the corpus, as `benchmarks.archive` does, and its
stories are told. Then every kind of request is asked many times in the server's own process, each time about something
else, and the median and the 95th percentile of the processor's time are printed: what the server spends.
"""

import random
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, cast
from urllib.parse import quote

from litestar.testing import TestClient
from litestar.types import ASGIApp

from mulaqat.archive import open_archive
from mulaqat.serving import Settings, create_app

from .archive import WORD, made
from .coverage import DEFAULT

DOCUMENTS, TIMES, SEED = 100_000, 100, 7
BASE = "http://127.0.0.1:8765"
PAGES = ("", "meetings", "entities", "network", "statements", "commitments", "stories", "doubts", "review")
LISTS = ("meetings", "statements", "agreements", "events", "doubts", "reports", "stories", "commitments", "figures")
COUNTRIES = ("PK", "IR", "IN", "US", "CN", "AF", "SA", "TR", "RU", "QA")
Ask = Callable[[str], Any]


def prepared(archive: Path, corpus: Path, documents: int) -> None:
    """Make the archive where there is none, and tell its stories where they are not told."""
    if not archive.exists():
        with TemporaryDirectory() as folder:
            reports = Path(folder) / "reports.jsonl"
            made(corpus, documents, reports)
            command = [sys.executable, "-m", "mulaqat", "add", str(reports), "--archive", str(archive)]
            subprocess.run(command, check=True, stdout=sys.stderr)
    with open_archive(archive) as opened:
        if not opened.told().fresh:
            start = time.perf_counter()
            opened.tell()
            print(f"stories, ledger and figures told in {time.perf_counter() - start:.0f} s")
        counts = opened.counts()
    print(", ".join(f"{number} {kind}s" for kind, number in counts.items()))


def asked(ask: Ask) -> Iterator[tuple[str, list[str]]]:
    """Kinds of requests, each with addresses about different things."""
    chance = random.Random(SEED)
    reports = [
        one["document"] for number in range(1, 26) for one in ask(f"/api/reports?size=200&number={number}")["items"]
    ]
    figures = [one["id"] for one in ask("/api/figures?size=200")["items"]]
    people = [name for name in figures if name.startswith("person/")]
    meetings = [(one["report"]["document"], one["meeting"]["id"]) for one in ask("/api/meetings?size=200")["items"]]
    stories = [one["id"] for one in ask("/api/stories?size=200")["items"]]
    words = [word for name in reports[:40] for word in WORD.findall(_text(ask(f"/api/reports/{name}")))]
    yield "overview", ["/api/overview"] * TIMES
    for name in LISTS:
        yield name, [f"/api/{name}?number={chance.randint(1, 100)}" for _ in range(TIMES)]
        yield f"{name} of a country", [f"/api/{name}?country={chance.choice(COUNTRIES)}" for _ in range(TIMES)]
        yield (
            f"{name} of a person",
            [f"/api/{name}?person={quote(chance.choice(people), safe='')}" for _ in range(TIMES)],
        )
        yield f"{name} of a month", [f"/api/{name}?{_month(chance)}" for _ in range(TIMES)]
    for stance in ("act=condemn", "stance=support", "stance=oppose&country=PK"):
        yield f"statements, {stance}", [f"/api/statements?{stance}&number={chance.randint(1, 5)}" for _ in range(TIMES)]
    yield "one meeting", [f"/api/meetings/{one}/{fact}" for one, fact in chance.choices(meetings, k=TIMES)]
    yield "one report", [f"/api/reports/{name}" for name in chance.choices(reports, k=TIMES)]
    yield "why a report was read so", [f"/api/reports/{name}/explain" for name in chance.choices(reports, k=TIMES)]
    yield "one story", [f"/api/stories/{name}" for name in chance.choices(stories or ["none"], k=TIMES)]
    yield "one person", [f"/api/figures/{quote(name)}" for name in chance.choices(people, k=TIMES)]
    yield "one country", [f"/api/figures/country/{code}" for code in chance.choices(COUNTRIES, k=TIMES)]
    yield "network", [f"/api/network?most={chance.choice((50, 200, 2000))}" for _ in range(TIMES)]
    yield "network of a country", [f"/api/network?country={code}" for code in chance.choices(COUNTRIES, k=TIMES)]
    yield "search", [f"/api/search?q={quote(word)}" for word in chance.choices(words, k=TIMES)]
    for name in PAGES:
        yield f"page {name or 'overview'}", [f"/{chance.choice(('ur', 'en'))}/{name}" for _ in range(TIMES)]
    yield "page of a meeting", [f"/ur/meetings/{one}/{fact}" for one, fact in chance.choices(meetings, k=TIMES)]
    yield "page of a report", [f"/ur/reports/{name}" for name in chance.choices(reports, k=TIMES)]
    yield "page of why", [f"/ur/reports/{name}/why" for name in chance.choices(reports, k=TIMES)]
    yield "page of a person", [f"/ur/entities/{quote(name)}" for name in chance.choices(people, k=TIMES)]
    yield "page of a country", [f"/ur/entities/country/{code}" for code in chance.choices(COUNTRIES, k=TIMES)]
    yield "page of statements of a country", [f"/ur/statements?country={code}" for code in COUNTRIES * 4]
    yield "page of a search", [f"/ur/search?q={quote(word)}" for word in chance.choices(words, k=TIMES)]


def main() -> None:
    """Prepare, ask, print."""
    archive = Path(sys.argv[1]) if len(sys.argv) > 1 else Path("explorer.db")
    corpus = Path(sys.argv[2]) if len(sys.argv) > 2 else DEFAULT
    if not archive.exists() and not corpus.exists():
        sys.exit(f"{corpus}: there is no such corpus; give a file of JSON lines (rows with title and text)")
    prepared(archive, corpus, int(sys.argv[3]) if len(sys.argv) > 3 else DOCUMENTS)
    slow = 0
    app = cast(ASGIApp, create_app(Settings(str(archive))))
    with TestClient(app, base_url=BASE) as client:
        for name, addresses in asked(lambda address: client.get(address).json()):
            spent = [_milliseconds(client, address) for address in addresses]
            worked, passed = (statistics.quantiles(times, n=20)[-1] for times in zip(*spent, strict=True))
            slow += worked > 300
            median = statistics.median(time for time, _ in spent)
            print(f"{name}: median {median:.0f} ms, 95 % under {worked:.0f} ms ({passed:.0f} ms by the clock)")
    print(f"{slow} kinds of requests with a 95th percentile over 300 ms")


def _milliseconds(client: TestClient[Any], address: str) -> tuple[float, float]:
    """What the processor spent, and what passed by the clock, which on a busy machine is more."""
    start, clock = time.process_time(), time.perf_counter()
    answer = client.get(address)
    spent = 1000 * (time.process_time() - start), 1000 * (time.perf_counter() - clock)
    if answer.status_code not in (200, 404):
        print(f"{address}: {answer.status_code}")
    return spent


def _month(chance: random.Random) -> str:
    month = chance.randint(1, 12)
    return f"since=2023-{month:02}-01&until=2023-{month:02}-28"


def _text(report: Any) -> str:
    return "".join(run["text"] for run in report["runs"])


if __name__ == "__main__":
    main()
