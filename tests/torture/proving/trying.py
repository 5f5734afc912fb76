"""A pytest plugin that collects once and then tries each change in a child of its own.

A child has everything imported and no test run: it puts the changed code into the function, runs the tests that came to the
changed line before, the quickest first, and ends with the first that fails. What tests do in other processes does not see
the change, so that only tests in this one count.
"""

import gc
import os
import pickle
import resource
import signal
import time
from collections.abc import Callable, Generator, Sequence
from functools import cache
from types import FunctionType
from typing import NamedTuple

import pytest

import coverage
from tests.torture import amount

from .changing import Mutant, placed

LONGEST, SLOWEST = 2.0, 20.0  # seconds of the processor, and in all: a longer test is not asked, which can only cost
PATIENCE = 15  # seconds for a test, besides twenty times what it usually takes: a change may make it hang
MOST_MEMORY = 4 << 30  # of data: a change may make a list grow without end
Line = tuple[str, int]


class Taken(NamedTuple):
    """The seconds that a test took of the processor, and in all."""

    work: float
    wait: float

    @property
    def quick(self) -> bool:
        """Whether it may be asked hundreds of times."""
        return self.work <= LONGEST and self.wait <= SLOWEST


class Known(NamedTuple):
    """What a run without any change told: the tests that came to each line, what each took, those that failed."""

    comes: dict[Line, list[int]]
    taken: list[Taken]
    failed: list[str]


class Trying:
    """Tries changes; `missed` has those that no test saw, `alone` how many no test came to."""

    def __init__(self, tried: Sequence[Mutant], told: Callable[[str], None]) -> None:
        self.tried, self.told = tried, told
        self.missed: list[tuple[Mutant, bool]] = []
        self._failed: list[str] = []
        self._measured: coverage.Coverage | None = None  # in the child that measures
        self._context = ""

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """Instead of running the tests once."""
        items = session.items
        known = pickle.loads(_in_child(lambda: pickle.dumps(self._known(items))))  # nosec: our own child's
        assert not known.failed, f"fail without any change: {known.failed}"
        asked = [taken.work for taken in known.taken if taken.quick]
        self.told(f"{len(asked)} of {len(items)} tests take {sum(asked):.0f} s; all come to {len(known.comes)} lines")
        functions = _functions()
        for mutant in self.tried:
            quick = [index for index in _coming(mutant, known) if known.taken[index].quick]
            indexes = sorted(quick, key=lambda index: known.taken[index])
            if not self._seen(mutant, [(items[index], known.taken[index].wait) for index in indexes], functions):
                self.missed.append((mutant, bool(indexes)))
                comes = f"{len(indexes)} tests come there" if indexes else "no test comes there"
                self.told(f"not seen: {os.path.relpath(mutant.file)}:{mutant.lines[0]}: {mutant.what} ({comes})")
        return True

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """What failed, in a child."""
        if report.failed:
            self._failed.append(report.nodeid)

    @pytest.hookimpl(wrapper=True)
    def pytest_fixture_setup(self, fixturedef: pytest.FixtureDef[object]) -> Generator[None, object, object]:
        """What a fixture comes to that several tests share, all of them come to, not the first alone."""
        if self._measured is None or fixturedef.scope == "function":
            return (yield)
        self._measured.switch_context(f"{fixturedef.argname} of {fixturedef.baseid}")
        try:
            return (yield)
        finally:
            self._measured.switch_context(self._context)

    def _known(self, items: Sequence[pytest.Item]) -> Known:
        """In a child: all tests without any change."""
        measured = self._measured = coverage.Coverage(
            data_file=None, config_file=False, include=[*{one.old.co_filename for one in self.tried}]
        )
        taken: list[Taken] = []
        measured.start()
        for index, item in enumerate(items):
            self._context = str(index)
            measured.switch_context(self._context)
            worked, started = time.process_time(), time.perf_counter()
            self._run(item, items[index + 1] if index + 1 < len(items) else None)
            taken.append(Taken(time.process_time() - worked, time.perf_counter() - started))
        measured.stop()
        data, comes = measured.get_data(), {}
        for file in data.measured_files():
            for line, contexts in data.contexts_by_lineno(file).items():
                comes[file, line] = sorted({index for one in contexts if one for index in _tests_of(one, tuple(items))})
        return Known(comes, taken, self._failed)

    def _run(self, item: pytest.Item, following: pytest.Item | None) -> None:
        item.config.hook.pytest_runtest_protocol(item=item, nextitem=following)

    def _seen(self, mutant: Mutant, tests: list[tuple[pytest.Item, float]], functions: "Functions") -> bool:
        """Whether a test fails with the change, goes on for too long, or the process dies of it."""

        def work() -> bytes:
            for function in functions[mutant.place]:
                function.__code__ = mutant.new
            items = [item for item, _ in tests]
            for (item, usual), following in zip(tests, [*items[1:], None], strict=True):
                signal.alarm(PATIENCE + int(20 * usual))
                self._run(item, following)
                if self._failed:
                    return b"seen"
            return b"missed"

        return bool(tests) and _in_child(work) != b"missed"


@cache
def _tests_of(context: str, items: tuple[pytest.Item, ...]) -> tuple[int, ...]:
    """The tests of a context: the one of a number, all that share a fixture."""
    if context.isdecimal():
        return (int(context),)
    name, _, where = context.partition(" of ")
    return tuple(
        index
        for index, item in enumerate(items)
        if item.nodeid.startswith(where) and name in getattr(item, "fixturenames", ())
    )


Functions = dict[tuple[str, str, int], list[FunctionType]]


def _functions() -> Functions:
    """Every function there is, by its place."""
    found: Functions = {}
    for one in gc.get_objects():
        if isinstance(one, FunctionType):
            found.setdefault(placed(one.__code__), []).append(one)
    return found


def _coming(mutant: Mutant, known: Known) -> set[int]:
    """The tests that came to the lines of a change."""
    return {index for line in mutant.lines for index in known.comes.get((mutant.file, line), ())}


def _in_child(work: Callable[[], bytes]) -> bytes:
    """What a function gave in a child of this process that says nothing; empty if it died."""
    reading, writing = os.pipe()
    child = os.fork()
    if not child:
        try:
            resource.setrlimit(resource.RLIMIT_DATA, (MOST_MEMORY, MOST_MEMORY))
            amount.COUNTS = None  # what is tried in a child is no figure of a run
            nowhere = os.open(os.devnull, os.O_RDWR)
            for stream in (0, 1, 2):
                os.dup2(nowhere, stream)
            said = work()
            with os.fdopen(writing, "wb") as file:
                file.write(said)
        finally:
            os._exit(0)
    os.close(writing)
    with os.fdopen(reading, "rb") as file:
        said = file.read()
    os.waitpid(child, 0)
    return said
