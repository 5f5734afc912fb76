"""How well copies are found: `python -m benchmarks.copies CORPUS.jsonl.gz PAIRS.tsv`.

The corpus has rows with `id`, `source`, `date`, `title` and `text`; the pairs are lines of containment, id, id, made by
a machine that sampled words. All articles go into an archive, once in the order of the corpus and once in another.
Printed is which of the pairs are in one story, by their containment; how many of those of which a person who read both
said that they report the same event (docs/stories.md has the criterion), in all and in a half of the pairs that chance
holds out; what keeps apart those that are not; and what that person said of 200 merged pairs drawn by chance, and of
all that were read. The verdicts are in copies.tsv; pairs drawn that nobody has read yet are counted apart. No words of
an article are printed.
"""

import gzip
import json
import random
import sys
import time
import zlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import combinations
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import msgspec

import mulaqat
from mulaqat.archive import Archive, open_archive
from mulaqat.knowledge import load_knowledge
from mulaqat.model import Document, Record
from mulaqat.stories import trace_of
from mulaqat.stories.near import BETWEEN, Wording
from mulaqat.text import folder as folding

CORPUS, PAIRS = Path("../shared/corpora/press.jsonl.gz"), Path("../shared/facts/near-duplicate-pairs.tsv")
READ = Path(__file__).with_name("copies.tsv")
LEVELS = (0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8)
DRAWN, SEED = 200, 2026
SEVERAL = "newspapers"  # a source with this word is a collection of several, whose outlets nobody noted
FEW = 0.2  # of the shorter one's runs of three words
KINDS = (f"share less than {FEW} of their runs of words", "have other figures", "open otherwise, or share too little")
Pair = tuple[str, str]


def main() -> None:
    """Measure and print."""
    corpus, pairs = (Path(given) for given in [*sys.argv[1:], *map(str, (CORPUS, PAIRS)[len(sys.argv) - 1 :])])
    for path in (corpus, pairs):
        if not path.exists():
            sys.exit(f"{path}: there is no such file; make copies CORPUS=articles.jsonl.gz PAIRS=pairs.tsv")
    articles = list(_articles(corpus))
    names = {document.id: name for name, document in articles}
    knowledge = load_knowledge()
    readings = [(document, mulaqat.read(document, knowledge=knowledge)) for _, document in articles]
    with TemporaryDirectory() as folder, _filled(Path(folder) / "one.db", readings) as archive:
        started = time.process_time()
        stories = archive.stories()
        seconds = time.process_time() - started
        random.Random(SEED).shuffle(readings)
        with _filled(Path(folder) / "other.db", readings) as other:
            same = other.stories() == stories
    merged = {_pair(names[a], names[b]) for story in stories for a, b in combinations(story.documents, 2)}
    order = "the same in another order" if same else "OTHERS IN ANOTHER ORDER"
    print(f"{len(articles)} articles: {len(stories)} stories, {len(merged)} merged pairs; {order}")
    print(f"told in {seconds:.1f} s of one core's time")
    met = sum(a.copies != b.copies for story in stories for a, b in combinations(story.tellings, 2))
    print(f"{met} of the merged pairs share an encounter or statements, not their words")
    fold = folding(knowledge.orthography)
    print(_kept(readings, fold))
    verdicts = dict(_verdicts())
    print("\n".join(_recall(list(_given(pairs)), set(names.values()), merged, verdicts)))
    print(
        "\n".join(_apart(_given(pairs), {name: fold(document.text) for name, document in articles}, merged, verdicts))
    )
    print("\n".join(_precision(merged, verdicts)))


def _articles(path: Path) -> Iterator[tuple[str, Document]]:
    """Each article with its id in the corpus; the same text twice in one source is one document."""
    seen = set()
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for row in map(json.loads, lines):
            text = "\n\n".join(part for part in (row.get("title"), row["text"]) if part)
            outlet = None if SEVERAL in row["source"] else row["source"]
            document = Document(text, path=row["id"], publisher=outlet, published=_day(row))
            if document.id not in seen:
                seen.add(document.id)
                yield row["id"], document


def _day(row: Mapping[str, Any]) -> str | None:
    return row.get("date") or None


def _filled(path: Path, readings: Iterable[tuple[Document, Record]]) -> Archive:
    archive = open_archive(path)
    with archive.together():
        for document, record in readings:
            archive.add(document, record)
    return archive


def _kept(readings: Iterable[tuple[Document, Record]], fold: Callable[[str], str]) -> str:
    """How many bytes an archive keeps of a report for its story."""
    traces = [trace_of(record, fold(document.text), fold) for document, record in readings]
    every, words, said = (
        sum(map(len, map(msgspec.msgpack.encode, parts))) / len(traces)
        for parts in (traces, (trace.sketch for trace in traces), (trace.sayings for trace in traces))
    )
    return f"a trace has {every:.0f} bytes: {words:.0f} of runs of words, {said:.0f} of statements"


def _given(path: Path) -> Iterator[tuple[float, Pair]]:
    for line in path.read_text(encoding="utf-8").splitlines():
        containment, one, other = line.split()
        yield float(containment), _pair(one, other)


def _verdicts() -> Iterator[tuple[Pair, bool]]:
    """What a person said of pairs: whether they are one story."""
    for line in READ.read_text(encoding="utf-8").splitlines()[1:]:
        one, other, verdict = line.split("\t")
        yield _pair(one, other), verdict == "same"


def _recall(
    given: list[tuple[float, Pair]], known: set[str], merged: set[Pair], verdicts: Mapping[Pair, bool]
) -> Iterator[str]:
    here = [(containment, pair) for containment, pair in given if known.issuperset(pair)]
    yield f"{len(given)} pairs, {len(here)} of them with both articles in the corpus"
    yield f"{'containment':>12} {'pairs':>6} {'found':>6} {'recall':>7} {'one event':>12} {'found':>6} {'recall':>7}"
    for level in LEVELS:
        pairs = [pair for containment, pair in here if containment >= level]
        true = [pair for pair in pairs if verdicts.get(pair)]
        counts = [len(pairs), sum(pair in merged for pair in pairs), len(true), sum(pair in merged for pair in true)]
        recalls = [found / every if every else 0.0 for every, found in (counts[:2], counts[2:])]
        row = f"{f'>= {level}':>12} {counts[0]:6} {counts[1]:6} {recalls[0]:7.3f} "
        yield row + f"{counts[2]:12} {counts[3]:6} {recalls[1]:7.3f}"
    yield from _halves([pair for _, pair in here], merged, verdicts)


def _halves(here: Iterable[Pair], merged: set[Pair], verdicts: Mapping[Pair, bool]) -> Iterator[str]:
    """How many pairs of one event are found in each half: the limits were set while looking at all of them."""
    halves: tuple[list[bool], list[bool]] = ([], [])
    for pair in here:
        if verdicts.get(pair):
            halves[zlib.crc32(" ".join(pair).encode()) % 2].append(pair in merged)
    for number, half in enumerate(halves, 1):
        yield f"half {number} of the pairs of one event: {sum(half)} of {len(half)} found"


def _apart(
    given: Iterable[tuple[float, Pair]], words: Mapping[str, str], merged: set[Pair], verdicts: Mapping[Pair, bool]
) -> Iterator[str]:
    """What keeps the pairs apart that are not found, and how many of them a person took for one report."""
    kinds: dict[str, list[bool]] = {kind: [] for kind in KINDS}
    for _, pair in given:
        if pair not in merged and words.keys() >= {*pair}:
            kinds[_kind(*(Wording(words[name]) for name in pair))].append(verdicts.get(pair, False))
    for kind, read in kinds.items():
        yield f"not found, {kind}: {len(read)}, of one event: {sum(read)}"


def _kind(one: Wording, other: Wording) -> str:
    shared = len(one.runs & other.runs) / max(1, min(len(one.runs), len(other.runs)))
    figures = min(len(one.figures), len(other.figures))
    if shared < FEW:
        return KINDS[0]
    return KINDS[1] if figures >= 3 and len(one.figures & other.figures) < BETWEEN.figures * figures else KINDS[2]


def _precision(merged: set[Pair], verdicts: Mapping[Pair, bool]) -> Iterator[str]:
    drawn = random.Random(SEED).sample(sorted(merged), min(DRAWN, len(merged)))
    read = [verdicts[pair] for pair in drawn if pair in verdicts]
    unread = len(drawn) - len(read)
    share = f"{sum(read) / len(read):.3f}" if read else "-"
    yield f"{len(drawn)} merged pairs drawn, {unread} unread: {sum(read)} of {len(read)} are one story ({share})"
    known = [verdicts[pair] for pair in merged if pair in verdicts]
    yield f"of all {len(merged)} merged pairs {len(known)} are read: {sum(known)} are one story"


def _pair(one: str, other: str) -> Pair:
    return (one, other) if one < other else (other, one)


if __name__ == "__main__":
    main()
