"""Where reading spends its time: `python -m benchmarks.profile [CORPUS.jsonl.gz]`.

Prints for each room, and for the functions that take most, the share of the processor's time (looked at each
millisecond; what a function of C takes is its caller's), and how many bytecodes and calls of Python a report is.
The last two are the same on every machine, however busy; so are the processor's instructions, which valgrind counts
where it is installed. With a corpus it reads some of its articles, else the samples.
"""

import signal
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from pathlib import Path
from types import CodeType, FrameType
from typing import Any

from benchmarks.coverage import texts as articles_of
from benchmarks.instructions import instructions
from benchmarks.tasks import samples
from mulaqat import Document, read
from mulaqat.knowledge import load_knowledge

OURS = str(Path(sys.modules["mulaqat"].__file__ or "").parent) + "/"
EVERY = 60  # articles of a corpus, of which one is read
SECONDS = 10.0
EACH = 0.001  # seconds between two looks
SHOWN = 30  # functions
Place = tuple[str, str]  # a file of ours and a function


def main() -> None:
    """Measure, print."""
    corpus = Path(sys.argv[1]) if len(sys.argv) > 1 else None
    texts = list(islice(articles_of(corpus), 0, None, EVERY)) if corpus else samples()
    for line in _lines(texts):
        print(line, flush=True)


def _lines(texts: Sequence[str]) -> Iterator[str]:
    knowledge, documents = load_knowledge(), [Document(text) for text in texts]

    def task() -> None:
        for document in documents:
            read(document, knowledge=knowledge)

    task()
    counted = instructions(texts)
    shown = f"{counted / 1e6:.2f} million instructions" if counted else "no valgrind here to count instructions"
    yield f"{len(texts)} reports of {sum(map(len, texts)) / len(texts):,.0f} characters; a report: {shown}"
    seen, (codes, calls) = _looks(task), _counts(task)
    for title, of in (("room", _room), ("function", _function)):
        yield f"{title:58} {'% of time':>9} {'bytecodes':>10} {'calls':>7}"
        shares = _by(of, seen)
        for name, looks in shares.most_common(SHOWN):
            each = [_by(of, found)[name] / len(texts) for found in (codes, calls)]
            yield f"{name:58} {looks / seen.total():9.1%} {each[0]:10,.0f} {each[1]:7,.1f}"
    yield f"{'together':58} {'':9} {codes.total() / len(texts):10,.0f} {calls.total() / len(texts):7,.1f}"


def _by(of: Callable[[Place], str], found: Counter[Place]) -> Counter[str]:
    named: Counter[str] = Counter()
    for place, count in found.items():
        named[of(place)] += count
    return named


def _room(place: Place) -> str:
    return place[0].split("/")[0]


def _function(place: Place) -> str:
    return f"{place[0]} {place[1]}"


def _place(code: CodeType) -> Place | None:
    """A function of ours; of what stands inside another, the other; None of what is not ours."""
    ours = code.co_filename.startswith(OURS)
    return (code.co_filename.removeprefix(OURS), code.co_qualname.split(".<locals>")[0]) if ours else None


def _looks(task: Callable[[], None]) -> Counter[Place]:
    """In which function the program was, each time that it was looked at."""
    found: Counter[Place] = Counter()

    def look(_: int, frame: FrameType | None) -> None:
        while frame and _place(frame.f_code) is None:
            frame = frame.f_back
        if frame and (place := _place(frame.f_code)):
            found[place] += 1

    before = signal.signal(signal.SIGPROF, look)
    signal.setitimer(signal.ITIMER_PROF, EACH, EACH)
    until = time.process_time() + SECONDS
    while time.process_time() < until:
        task()
    signal.setitimer(signal.ITIMER_PROF, 0)
    signal.signal(signal.SIGPROF, before)
    return found


def _counts(task: Callable[[], None]) -> tuple[Counter[Place], Counter[Place]]:
    """How many bytecodes each function of ours takes, and how often it is called."""
    codes: Counter[Place] = Counter()
    calls: Counter[Place] = Counter()

    def step(frame: FrameType, event: str, _: Any) -> Any:
        place = _place(frame.f_code)
        if place and event == "call":
            frame.f_trace_opcodes, frame.f_trace_lines = True, False
            calls[place] += 1
        elif place and event == "opcode":
            codes[place] += 1
        return step if place else None

    sys.settrace(step)
    task()
    sys.settrace(None)
    return codes, calls


if __name__ == "__main__":
    main()
