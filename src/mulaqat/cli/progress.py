"""A bar on a terminal for whoever waits; nothing at all when it would disturb."""

import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

PATIENCE = 1.0  # seconds before a bar appears


def watched(paths: Sequence[Path]) -> Iterator[Path]:
    """The paths, one after the other, with a bar on standard error once it takes over a second.

    Only where standard error is a terminal and standard output is not: on a terminal the results
    themselves show how far it is.
    """
    if not sys.stderr.isatty() or sys.stdout.isatty():
        yield from paths
        return
    started, done = time.monotonic(), 0
    while done < len(paths) and time.monotonic() - started < PATIENCE:
        yield paths[done]
        done += 1
    if done < len(paths):
        yield from _with_bar(paths, done)


def _with_bar(paths: Sequence[Path], done: int) -> Iterator[Path]:
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    columns = TextColumn("reading"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn()
    console = Console(file=sys.stderr)
    with Progress(*columns, console=console, transient=True, redirect_stdout=False) as bar:
        task = bar.add_task("", total=len(paths), completed=done)
        for path in paths[done:]:
            yield path
            bar.advance(task)
