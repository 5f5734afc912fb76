"""How far a long run is: a bar on a terminal, now and then a plain line elsewhere."""

import sys
import time
from collections.abc import Iterable, Iterator
from typing import TypeVar

from .output import complain

Thing = TypeVar("Thing")
PATIENCE = 1.0  # seconds before a bar appears
INTERVAL = 10.0  # seconds between two lines


def counted(things: Iterable[Thing], total: int | None = None) -> Iterator[Thing]:
    """The things, one after the other, with their progress on standard error; `total` where it is known."""
    return _with_bar(things, total) if sys.stderr.isatty() else _with_lines(things, total)


def _with_lines(things: Iterable[Thing], total: int | None) -> Iterator[Thing]:
    last = time.monotonic()
    for number, thing in enumerate(things, 1):
        yield thing
        if time.monotonic() - last >= INTERVAL:
            last = time.monotonic()
            complain(f"{number} of {total} done" if total else f"{number} done")


def _with_bar(things: Iterable[Thing], total: int | None) -> Iterator[Thing]:
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    rate = TextColumn("{task.fields[rate]:.0f}/s")
    columns = BarColumn(), MofNCompleteColumn(), rate, TimeRemainingColumn()
    started = time.monotonic()
    with Progress(*columns, console=Console(file=sys.stderr), transient=True, redirect_stdout=False) as bar:
        task = bar.add_task("", total=total, rate=0.0, visible=False)
        for number, thing in enumerate(things, 1):
            yield thing
            passed = time.monotonic() - started
            bar.update(task, advance=1, rate=number / max(passed, 1e-9), visible=passed >= PATIENCE)
