"""Something hostile in a process of its own: what it gave, how long it took, how much memory it had."""

import os
import resource
import signal
import time
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import msgspec

MOST_MEMORY = 512  # MiB
OWN = (
    128  # MiB, more than a process has that knows all and has read a report (71); what the tests had before is not its
)
MOST_TIME = 60  # seconds of the processor, after which it counts as hanging


class Told(NamedTuple):
    """`fault` is empty when nothing went wrong; `lines` what the function gave."""

    lines: list[str]
    fault: str
    seconds: float
    memory: int


def isolated(work: Callable[[], list[str]]) -> Told:
    """What a function gave in a child of this process, which is killed where it goes on for too long."""
    reading, writing = os.pipe()
    child = os.fork()
    if not child:
        _run(work, writing)
    os.close(writing)
    with os.fdopen(reading, "rb") as file:
        said = file.read()
    _, status = os.waitpid(child, 0)
    if not said:
        return Told([], f"died by signal {os.WTERMSIG(status)}", 0.0, 0)
    return Told(*msgspec.json.decode(said))


def _run(work: Callable[[], list[str]], writing: int) -> None:
    """In the child; never comes back."""
    resource.setrlimit(resource.RLIMIT_CPU, (MOST_TIME, MOST_TIME))
    signal.signal(signal.SIGXCPU, signal.SIG_DFL)
    Path("/proc/self/clear_refs").write_text("5")  # the highest mark is of this child alone
    before = _marked("VmRSS")
    started, lines, fault = time.process_time(), [], ""
    try:
        lines = work()
    except BaseException:  # whatever it is, the parent tells
        fault = traceback.format_exc()
    memory = OWN + (_marked("VmHWM") - before) // 1024
    with os.fdopen(writing, "wb") as file:
        file.write(msgspec.json.encode((lines, fault, time.process_time() - started, memory)))
    os._exit(0)


def _marked(name: str) -> int:
    """KiB that the kernel says of this process."""
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith(f"{name}:"))
