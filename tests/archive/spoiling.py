"""Writers whose calls fail, by strace's injection of faults: which calls they make, and one of them spoiled."""

import ctypes
import os
import re
import subprocess
from collections import Counter
from pathlib import Path
from typing import NamedTuple

from .forked import Ended, forked
from .writer import Task

CALLS = ("pwrite64", "write", "fdatasync", "fsync", "ftruncate", "unlink", "unlinkat", "rename")
KINDS = ("signal=KILL:when={}", "error=EIO:when={}", "error=EIO:when={}+", "error=ENOSPC:when={}+")
SET_PTRACER, ANYBODY = 0x59616D61, -1  # of prctl: some kernels let a process be followed only by whom it names


class Fault(NamedTuple):
    """Which call fails, how, and at which of the calls of a run."""

    call: str
    kind: str
    number: int

    @property
    def kills(self) -> bool:
        return self.kind.startswith("signal")


def every(calls: "Counter[str]") -> list[Fault]:
    """All faults of a run that makes these calls."""
    return [Fault(call, kind, number + 1) for call in calls for kind in KINDS for number in range(calls[call])]


def spoiled(task: Task, fault: Fault) -> Ended:
    """A writer with this fault."""
    inject = f"inject={fault.call}:{fault.kind.format(fault.number)}"
    return _followed(task, "-o", os.devnull, "-e", f"trace={fault.call}", "-e", inject)


def counted(task: Task, log: Path) -> "Counter[str]":
    """How often an undisturbed writer makes each of the calls; none where strace may not follow."""
    log.touch()
    _followed(task, "-o", str(log), "-e", f"trace={','.join(CALLS)}")
    said = log.read_text(encoding="utf-8", errors="replace")
    return Counter(re.findall(r"^(\w+)\(", said, re.MULTILINE))


def _followed(task: Task, *options: str) -> Ended:
    """A writer that begins when strace has come to it, or says that it cannot."""
    waiting, going = os.pipe()

    def wait() -> None:
        os.close(going)
        ctypes.CDLL(None).prctl(SET_PTRACER, ANYBODY)
        os.read(waiting, 1)

    running = forked(task, wait)
    os.close(waiting)
    with subprocess.Popen(["strace", "-p", str(running.child), *options], stderr=subprocess.PIPE) as strace:
        assert strace.stderr
        strace.stderr.readline()
        os.close(going)
        return running.ended()
