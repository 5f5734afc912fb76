"""One shard by one worker: what is counted, what is skipped, and what a death leaves."""

import json
import signal
import subprocess
import sys
from pathlib import Path

import pyarrow.parquet
import pytest

from mulaqat.errors import InputError
from mulaqat.scale import Entry, Job, Setting, Shard, entries, work

from .making import ROOT, bytes_of, lines, shards

# Works on every shard of a folder; the document with the mark ends the process, the other ways are from outside.
WORKER = """
import os, sys
from pathlib import Path
from mulaqat.scale import Job, reading, shards_of, work
shards, out, mark = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3]
read = reading.read_document
def read_document(document, knowledge):
    if mark and mark in document.text:
        os._exit(9)
    return read(document, knowledge)
reading.read_document = read_document
print("ready", flush=True)
for shard in shards_of([shards]):
    work(Job(out), shard)
    print(shard.name, flush=True)
"""


def worker(given: Path, out: Path, mark: str = "") -> "subprocess.Popen[str]":
    command = [sys.executable, "-c", WORKER, str(given), str(out), mark]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT)


def table(job: Job, shard: Shard, name: str) -> list[dict[str, object]]:
    rows: list[dict[str, object]] = pyarrow.parquet.read_table(job.out / name / f"{shard.name}.parquet").to_pylist()
    return rows


def test_everything_read_is_written_or_accounted_for(tmp_path: Path) -> None:
    first, job = shards(tmp_path / "in", 1, 20)[0], Job(tmp_path / "out")
    entry = work(job, first).entry
    assert (entry.read, entry.written, entry.duplicate, entry.quarantined, entry.skipped) == (23, 20, 1, 2, 0)
    assert len(table(job, first, "documents")) == 20
    bad = table(job, first, "quarantine")
    assert [row["place"] for row in bad] == ["line 22", "line 23"]
    assert all(str(row["message"]).startswith("part-0.jsonl: ") and str(tmp_path) not in str(row) for row in bad)
    assert {name: len(table(job, first, name)) for name in entry.tables} == {n: t.rows for n, t in entry.tables.items()}
    assert list(entries(job.out)) == [entry]


def test_a_finished_shard_is_not_read_again_unless_something_changed(tmp_path: Path) -> None:
    (shard,) = shards(tmp_path / "in", 1, 4)
    job = Job(tmp_path / "out")
    assert work(job, shard).fresh
    before = bytes_of(job)
    assert not work(job, shard).fresh
    (job.out / "events" / f"{shard.name}.parquet").unlink()
    assert work(job, shard).fresh
    assert bytes_of(job) == before
    assert work(Job(job.out, Setting(publisher="ایک اور")), shard).fresh
    shard.files[0].path.write_bytes(lines(range(5)))
    again = work(job, shard)
    assert again.fresh and again.entry.written == 5


def test_knowledge_of_another_folder_reads_again(tmp_path: Path) -> None:
    (shard,) = shards(tmp_path / "in", 1, 4)
    entry = work(Job(tmp_path / "out"), shard).entry
    (tmp_path / "own" / "ur").mkdir(parents=True)
    (tmp_path / "own" / "ur" / "honorifics.tsv").write_text(
        "kind\turdu\tsource\nafter\tحضور والا\ta test\n", encoding="utf-8"
    )
    other = work(Job(tmp_path / "out", data=(tmp_path / "own",)), shard)
    assert other.fresh and other.entry.knowledge != entry.knowledge


def test_a_document_that_kills_its_workers_is_left_out_by_the_third(tmp_path: Path) -> None:
    (shard,) = shards(tmp_path / "in", 1, 8)
    job = Job(tmp_path / "out")
    assert [worker(tmp_path / "in", job.out, "شمارہ 5 ").wait() for _ in range(3)] == [9, 9, 0]
    (entry,) = entries(job.out)
    assert (entry.written, entry.quarantined) == (7, 3)
    assert [row["name"] for row in table(job, shard, "quarantine") if row["reason"] == "deadly"] == [
        "part-0.jsonl, line 6"
    ]
    assert list(job.logs.iterdir()) == []


@pytest.mark.parametrize("moment", range(3))
def test_a_kill_leaves_nothing_half_written(tmp_path: Path, moment: int) -> None:
    """Killed before, in the midst of and behind the first shard; what another makes of the rest is the same."""
    made = shards(tmp_path / "in", 2, 30)
    whole, job = Job(tmp_path / "whole"), Job(tmp_path / "out")
    for shard in made:
        work(whole, shard)
    process = worker(tmp_path / "in", job.out)
    assert process.stdout
    process.stdout.readline()
    while moment == 1 and not list((job.logs).glob("*.log")):
        assert process.poll() is None
    if moment == 2:
        process.stdout.readline()
    process.send_signal(signal.SIGKILL)
    process.wait()
    process.stdout.close()
    for entry in entries(job.out):
        assert all((job.out / name / f"{entry.shard}.parquet").exists() for name in entry.tables)
    for shard in made:
        work(job, shard)
    assert bytes_of(job) == bytes_of(whole)


def test_what_is_gone_is_said_in_a_line(tmp_path: Path) -> None:
    (shard,) = shards(tmp_path / "in", 1, 1)
    shard.files[0].path.unlink()
    with pytest.raises(InputError, match=r"^part-0\.jsonl: cannot be read, No such file or directory"):
        work(Job(tmp_path / "out"), shard)


def test_an_entry_is_json_that_anybody_reads(tmp_path: Path) -> None:
    (shard,) = shards(tmp_path / "in", 1, 2)
    entry = work(Job(tmp_path / "out"), shard).entry
    found = json.loads((tmp_path / "out" / "manifest" / f"{shard.name}.json").read_bytes())
    assert set(found) == set(Entry.__struct_fields__)
    assert (
        found["read"] == found["written"] + found["duplicate"] + found["quarantined"] + found["skipped"] == entry.read
    )
    assert found["files"] == ["part-0.jsonl"] and found["tables"]["documents"]["rows"] == 3
