"""docs/promises.md, from promises.toml and the figures that a run printed.

`python -m tests.torture.promised.telling COUNTS DAY` writes it: COUNTS is what MULAQAT_COUNTS gathered, DAY the day of the run.
"""

import json
import sys
import tomllib
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

import msgspec

ROOT = Path(__file__).parents[3]
PROMISES = Path(__file__).parent / "promises.toml"
PAGE = ROOT / "docs" / "promises.md"
HEAD = """# What is promised, and how it is tested

Written by `make promises` from `tests/torture/promised/promises.toml` and the figures of a run: edit neither figure nor line here.
`make test` holds each promise to fewer tries than `make torture`; the figures are those of the run on {day}, and a
promise without one has tests that count nothing. Zero violations is what each figure stands for: one would have stopped it.

| | promise | reached | tests | open |
|---|---|---|---|---|
"""


class Promise(msgspec.Struct, frozen=True):
    """What is said, the tests that prove it, and what is not proven yet."""

    number: str
    says: str
    tests: tuple[str, ...] = ()
    open: str = ""


def promises() -> list[Promise]:
    rows = tomllib.loads(PROMISES.read_text(encoding="utf-8"))
    return [msgspec.convert({"number": number, **row}, Promise) for number, row in rows.items()]


def page(counts: Iterable[str], day: str) -> str:
    """The whole page; `counts` are lines of JSON."""
    reached: dict[str, Counter[str]] = {}
    for line in counts:
        row = json.loads(line)
        reached.setdefault(row["promise"], Counter())[row["what"]] += row["number"]
    lines = [HEAD.format(day=day)]
    for promise in promises():
        figures = "; ".join(f"{number:,} {what}" for what, number in sorted(reached.get(promise.number, {}).items()))
        tests = ", ".join(f"`{test.removeprefix('tests/')}`" for test in promise.tests)
        lines.append(f"| {promise.number} | {promise.says} | {figures} | {tests} | {promise.open} |\n")
    return "".join(lines)


if __name__ == "__main__":
    text = page(Path(sys.argv[1]).read_text(encoding="utf-8").splitlines(), sys.argv[2])
    PAGE.write_text(text, encoding="utf-8")
    print(f"{PAGE.relative_to(ROOT)}: {text.count('::')} tests of {len(promises())} promises")
