"""The same writer as a child of this process, which has everything loaded: thousands of them take minutes, not an hour."""

import os
import select
import signal
import traceback
from collections.abc import Callable
from typing import NamedTuple, NoReturn

from mulaqat.errors import MulaqatError

from .writer import Task, write

DONE, REFUSED, BROKEN = 0, 1, 70  # exit codes: all was written, one line would say why not, a traceback
KILLED = -signal.SIGKILL


class Ended(NamedTuple):
    """How a writer ended, and the reports that it said were stored."""

    code: int
    said: list[int]


class Running(NamedTuple):
    """A writer that writes; it must be waited for by `ended`."""

    child: int
    saying: int

    def kill_after(self, seconds: float) -> None:
        """Kill it then, unless it has ended."""
        descriptor = os.pidfd_open(self.child)
        ended, _, _ = select.select([descriptor], [], [], seconds)
        os.close(descriptor)
        if not ended:  # and not waited for yet: the number is still its own
            os.kill(self.child, signal.SIGKILL)

    def ended(self) -> Ended:
        """Wait for it."""
        with os.fdopen(self.saying, "rb") as file:
            said = file.read()
        _, status = os.waitpid(self.child, 0)
        return Ended(os.waitstatus_to_exitcode(status), [*map(int, said.split())])


class _Unheard(Exception):
    """Nobody could be told what was stored."""


def forked(task: Task, before: Callable[[], None] = lambda: None) -> Running:
    """Begin to write in a child, which does `before` first."""
    saying, writing = os.pipe()
    child = os.fork()
    if not child:
        os.close(saying)
        _run(task, before, writing)
    os.close(writing)
    return Running(child, saying)


def _run(task: Task, before: Callable[[], None], writing: int) -> NoReturn:
    """In the child; never comes back."""

    def say(numbers: range) -> None:
        try:
            os.write(writing, (" ".join(map(str, numbers)) + "\n").encode())
        except OSError:
            raise _Unheard from None

    code = BROKEN
    try:
        before()
        write(task, say)
        code = DONE
    except (MulaqatError, _Unheard):
        code = REFUSED
    except BaseException:
        traceback.print_exc()
    finally:
        os._exit(code)
