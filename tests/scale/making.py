"""Shards of our own sample reports, each report many times with a sentence of its own, and some things that are none."""

import hashlib
import json
from collections.abc import Iterable, Iterator
from pathlib import Path

from mulaqat.scale import Done, Job, Outcome, Shard, shards_of

ROOT = Path(__file__).parents[2]
TEXTS = [path.read_bytes().decode("utf-8") for path in sorted(ROOT.glob("examples/*.txt"))]


def row(number: int) -> dict[str, str]:
    """A report that no other number gives."""
    text = f"{TEXTS[number % len(TEXTS)]}\n\nیہ خبر شمارہ {number} میں چھپی۔"
    return {"text": text, "publisher": f"اخبار {number % 3}", "published": f"2023-01-{number % 28 + 1:02}"}


def lines(numbers: Iterable[int]) -> bytes:
    """JSON lines of these reports."""
    return b"".join(json.dumps(row(number), ensure_ascii=False).encode() + b"\n" for number in numbers)


def shards(folder: Path, files: int = 3, each: int = 40) -> list[Shard]:
    """Shards of so many reports; in the first one are a report twice and two lines that are no report."""
    folder.mkdir(exist_ok=True)
    for place in range(files):
        data = lines(range(place * each, (place + 1) * each))
        if place == 0:
            data += lines([7]) + b"{broken\n" + b'{"text": 5}\n'
        (folder / f"part-{place}.jsonl").write_bytes(data)
    return shards_of([folder])


def done(outcomes: Iterable[Outcome]) -> Iterator[Done]:
    """The shards that were finished; all have to be."""
    for outcome in outcomes:
        if outcome is not None:
            assert isinstance(outcome, Done), outcome
            yield outcome


def bytes_of(job: Job) -> dict[str, str]:
    """The hash of every file below a folder of tables; whatever workers left there would be among them."""
    files = sorted(path for path in job.out.rglob("*") if path.is_file())
    return {path.relative_to(job.out).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}
