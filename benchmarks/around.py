"""What surrounds reading: two processes, pages, an archive, the start of a command, memory."""

import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from functools import cache
from html import escape
from itertools import cycle
from multiprocessing import get_context
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.timing import Task
from mulaqat import Document, read
from mulaqat.archive import open_archive
from mulaqat.intake import read_source
from mulaqat.knowledge import Knowledge, load_knowledge

QUERIES = ("ایران", '"وزیر خارجہ"', "صدر NOT روس", "ملاق*")
COPIES = 40  # of each report in the archive, each with a line of its own
PAGE = (
    "<!doctype html><html lang=ur><head><title>{0}</title></head>"
    "<body><nav>{2}</nav><article><h1>{0}</h1>{1}</article></body></html>"
)
MEMORY = """
import re, sys
from pathlib import Path
import mulaqat
if len(sys.argv) > 1:
    knowledge = mulaqat.load_knowledge()
    for path in sys.argv[1:]:
        mulaqat.read(open(path, encoding="utf-8", newline="").read(), knowledge=knowledge)
status = Path("/proc/self/status")  # getrusage counts what the parent had as well
print(int(re.search(r"VmHWM:\\s+(\\d+)", status.read_text())[1]) / 1024 if status.exists() else "nan")
"""


@contextmanager
def two_processes(texts: Sequence[str]) -> Iterator[Task]:
    """Reading all texts with two processes that have their knowledge already."""
    halves = [texts[::2], texts[1::2]]
    with ProcessPoolExecutor(2, mp_context=get_context("spawn")) as pool:
        yield lambda: list(pool.map(_read, halves))


def _read(texts: Sequence[str]) -> int:
    return len([read(Document(text), knowledge=_knowledge()) for text in texts])


@cache
def _knowledge() -> Knowledge:
    return load_knowledge()


def pages_of(texts: Sequence[str]) -> list[bytes]:
    """The reports as pages: a heading, paragraphs, and links around them."""
    links = "".join(f'<a href="/{number}">صفحہ {number}</a>' for number in range(12))
    made = []
    for text in texts:
        title, *lines = [escape(line) for line in text.splitlines() if line.strip()]
        made.append(PAGE.format(title, "".join(f"<p>{line}</p>" for line in lines), links).encode())
    return made


@contextmanager
def page_task(pages: Sequence[bytes]) -> Iterator[Task]:
    """The intake on these pages, as files."""
    with TemporaryDirectory() as folder:
        for number, page in enumerate(pages):
            (Path(folder) / f"{number:03}.html").write_bytes(page)
        yield lambda: list(read_source(folder))


@contextmanager
def archive_tasks(texts: Sequence[str], knowledge: Knowledge) -> Iterator[dict[str, Task]]:
    """Of an archive with many copies of the reports: storing one more that was read, and a search."""
    documents = [Document(f"{text}\n\nنقل {number}") for number in range(COPIES) for text in texts]
    records = [read(document, knowledge=knowledge) for document in documents[: len(texts) * 2]]
    with TemporaryDirectory() as folder, open_archive(Path(folder) / "bench.db") as archive:
        with archive.together():
            for document in documents[len(texts) * 2 :]:
                archive.add(document, read(document, knowledge=knowledge))
        waiting = cycle(zip(documents, records, strict=False))
        queries = cycle(QUERIES)

        def store() -> None:
            document, record = next(waiting)
            archive.remove(document.id)
            archive.add(document, record)

        yield {
            f"take out and store, 1 of {len(documents):,}": store,
            f"search, {len(documents):,} reports": lambda: archive.search(next(queries)),
        }


def start_tasks(report: Path) -> dict[str, Task]:
    """Whole processes: a bare Python, and one that reads one report."""
    bare = [sys.executable, "-c", "pass"]
    reading = [sys.executable, "-m", "mulaqat", "read", str(report), "--format", "jsonl"]
    return {"start of a bare Python": lambda: _run(bare), "start and read one report": lambda: _run(reading)}


def memory(reports: Sequence[Path]) -> dict[str, float]:
    """The most memory, in MB, of a process that imports mulaqat, and of one that reads these reports."""
    given: dict[str, Sequence[Path]] = {"import mulaqat": [], f"read {len(reports)} reports": reports}
    return {name: float(_run([sys.executable, "-c", MEMORY, *map(str, paths)])) for name, paths in given.items()}


def _run(command: Sequence[str]) -> bytes:
    environment = os.environ | {"PYTHONHASHSEED": "0"}
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, env=environment).stdout
