"""Writes docs/limits.md: what the gate's own gold says of the reader, by register and construction."""

from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path

import mulaqat
from mulaqat.evaluation import Construction, Count, Figures, by_construction, evaluate, read_gold
from mulaqat.intake import read_path
from mulaqat.knowledge import load_knowledge
from mulaqat.model import Record

ROOT = Path(__file__).parents[1]
PAGE = ROOT / "docs" / "limits.md"
REGISTERS = {
    "samples": ROOT / "examples" / "gold",
    "Pakistani press": ROOT / "eval" / "press",
    "Iranian agencies": ROOT / "eval" / "state",
    "Indian press, world services": ROOT / "eval" / "world",
}
EXAMPLES = 3  # errors of a kind that are shown for a register
HEAD = """# What it gets wrong

`make limits` writes this page, from the gold of this repository and what the reader ({version}, knowledge
{knowledge}) makes of it: no figure here is typed. The gold is ours, {reports} reports in four registers, annotated
before the rules had run on them; its errors have been read since, so news that nobody has looked at is read a little
less well ([accuracy](accuracy.md)).

## What it is for

Finding who met whom, who said what and what was agreed in Urdu news, with the place of every fact in the text, so that
a person can check it. It is not for deciding what is true, for legal or medical use, for watching private people, or
for text that is not news. It attributes: "X said Y" means that the report says so.

"""
FOOT = """
## What it does not do at all

- It reads Urdu in Arabic letters. Roman Urdu, Hindi and Persian are not read: they yield nothing, or nonsense.
- No speech without a speaker's clause: free indirect speech, and quotations that nobody is said to speak, are passed
  over.
- Irony, questions that assert, and denials of denials are taken by their words.
- A report's own error is repeated as printed; only slips that contradict the rest of the report become doubts.
- Who holds which office is known for the countries and years of the knowledge files (`mulaqat knowledge show NAME`).
- Names that no list has are transliterated by rule, and may not be the usual spelling.
- Two people of one name in one country and one time are one, unless the report tells them apart.
"""


def records_of(folder: Path) -> list[Record]:
    """The reports of a folder of gold, as they are read now."""
    knowledge = load_knowledge()
    reports = folder.parent if folder.name == "gold" else folder
    return [
        mulaqat.read(read_path(reports / f"{stem}.txt"), published=gold.published, knowledge=knowledge)
        for stem, gold in read_gold(folder).items()
    ]


def page() -> str:
    """The whole page."""
    read = {name: records_of(folder) for name, folder in REGISTERS.items()}
    counts = {name: by_construction(REGISTERS[name], records) for name, records in read.items()}
    figures = {name: evaluate(REGISTERS[name], records) for name, records in read.items()}
    made = {record.made_by for records in read.values() for record in records}.pop()
    reports = sum(map(len, read.values()))
    head = HEAD.format(version=made.version, knowledge=made.knowledge, reports=reports)
    parts = [head, *_tables(counts), *_kinds(figures), *_shown(figures), FOOT]
    return "".join(parts)


def _tables(counts: Mapping[str, Mapping[Construction, Count]]) -> Iterator[str]:
    yield "## By register and construction\n\nFound of the gold, and in brackets what is missing or wrong: a statement "
    yield "that is missed or has\nanother speaker, a meeting that is missed or has its sides the wrong way round.\n"
    names = sorted({construction for known in counts.values() for construction in known})
    for kind in ("statement", "meeting", "agreement"):
        yield f"\n| {kind}s | {' | '.join(counts)} |\n|---|{'---|' * len(counts)}\n"
        for construction in names:
            if construction[0] == kind:
                cells = [_cell(known.get(construction)) for known in counts.values()]
                yield f"| {construction[1]} | {' | '.join(cells)} |\n"


def _cell(count: Count | None) -> str:
    if count is None:
        return "-"
    wrong = count.gold - count.right
    return f"{count.found} of {count.gold}" + (f" ({wrong})" if wrong else "")


def _kinds(figures: Mapping[str, Figures]) -> Iterator[str]:
    yield f"\n## Errors by kind\n\n| | {' | '.join(figures)} |\n|---|{'---|' * len(figures)}\n"
    kinds = {name: Counter(map(_kind, known.errors)) for name, known in figures.items()}
    for kind in sorted({kind for counter in kinds.values() for kind in counter}):
        yield f"| {kind} | {' | '.join(str(counter[kind]) for counter in kinds.values())} |\n"
    missed = [str(known.agreements.gold - known.agreements.hits) for known in figures.values()]
    extra = [str(known.agreements.predicted - known.agreements.hits) for known in figures.values()]
    yield f"| agreement missed, or with another status | {' | '.join(missed)} |\n"
    yield f"| agreement extra, or with another status | {' | '.join(extra)} |\n"


def _kind(error: str) -> str:
    """`054: statement missed: …` is of the kind "statement missed"."""
    words = error.partition(": ")[2]
    if words.startswith("speaker "):
        return "statement with another speaker"
    return words.partition(":")[0].partition(" (")[0]


def _shown(figures: Mapping[str, Figures]) -> Iterator[str]:
    yield f"\n## Some of them\n\nThe first {EXAMPLES} of each kind, as `mulaqat evaluate --errors` prints them.\n"
    for name, known in figures.items():
        yield f"\n### {name[0].upper()}{name[1:]}\n\n"
        seen: Counter[str] = Counter()
        for error in known.errors:
            seen[_kind(error)] += 1
            if seen[_kind(error)] <= EXAMPLES:
                yield f"- {error}\n"


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
    print(f"{PAGE.relative_to(ROOT)}: written")
