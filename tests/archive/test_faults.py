"""Every write that a run makes, failing once or from then on: afterwards the archive is whole and the run can go on.

A dozen of them, evenly spread; `make torture` sets MULAQAT_TORTURE to try more. strace makes the faults.
"""

import os
import re
import shutil
import subprocess
from collections import Counter
from pathlib import Path

import pytest

from mulaqat.archive import open_archive
from tests.torture.amount import reached

from .contents import exported, filled
from .documents import reading
from .writer import ROOT, command

CALLS = ("pwrite64", "write", "fdatasync", "fsync", "ftruncate", "unlink", "unlinkat", "rename")
FAULTS = ("signal=KILL:when={}", "error=EIO:when={}", "error=EIO:when={}+", "error=ENOSPC:when={}+")
FAULTS_TRIED = int(os.environ.get("MULAQAT_TORTURE", "12"))
NUMBERS = range(24 if FAULTS_TRIED > 100 else 4)


def traced(words: list[str], *options: str) -> "subprocess.CompletedProcess[bytes]":
    strace = ["strace", "-f", "-qq", *options]
    return subprocess.run([*strace, *words], cwd=ROOT, capture_output=True, check=False, timeout=120)


@pytest.fixture(scope="module")
def calls(tmp_path_factory: pytest.TempPathFactory) -> "Counter[str]":
    """How often an undisturbed run makes each of the calls."""
    if not shutil.which("strace"):
        pytest.skip("no strace to make faults with: apt-get install strace")
    folder = tmp_path_factory.mktemp("calls")
    log = folder / "log"
    traced(command(folder / "a.db", 0, len(NUMBERS), 1), "-o", str(log), "-e", f"trace={','.join(CALLS)}")
    found = re.findall(r"^\d+ +(\w+)\(", log.read_text(encoding="utf-8", errors="replace"), re.MULTILINE)
    if not found:
        pytest.skip("strace may not trace here")
    return Counter(found)


def test_no_fault_breaks_an_archive(tmp_path: Path, calls: "Counter[str]") -> None:
    every = [(call, fault.format(number + 1)) for call in CALLS for number in range(calls[call]) for fault in FAULTS]
    tried = every[:: max(1, len(every) // FAULTS_TRIED)]
    with filled(str(tmp_path / "whole.db"), list(NUMBERS)) as whole:
        wanted = exported(whole)
    for number, (call, fault) in enumerate(tried):
        place = tmp_path / f"{number}.db"
        words = command(place, 0, len(NUMBERS), 1)
        said = traced(words, "-o", os.devnull, "-e", f"trace={call}", "-e", f"inject={call}:{fault}").stdout
        with open_archive(place) as archive:
            assert list(archive.verify()) == [], (call, fault)
            stored = {document.id for document, _ in archive.readings()}
            assert {reading(int(one))[0].id for one in said.split()} <= stored, (call, fault)
            for again in NUMBERS:
                archive.add(*reading(again))
            assert exported(archive) == wanted, (call, fault)
            assert list(archive.verify()) == [], (call, fault)
    reached("P1", len(tried), f"failing or killed writes, of {len(every)} that a run makes")
