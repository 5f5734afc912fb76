"""How much of a corpus is read: `python -m benchmarks.coverage CORPUS.jsonl.gz` (rows with `title` and `text`).

Prints the share of sentences with a cue in a speech use (right before a clause, a colon or a quotation) that
yield a statement, the share of statements whose speaker is named or described, what crashed or overran its
paragraph, and the commonest cues that yielded nothing. It prints counts and single words, no sentence.
"""

import gzip
import json
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from mulaqat import Document
from mulaqat.knowledge import Knowledge, Sense, load_knowledge
from mulaqat.model import Actor
from mulaqat.phrases import Phrase, read_phrases
from mulaqat.pipeline import read_document

DEFAULT = Path("../shared/corpora/press.jsonl.gz")
LABELS = {
    "known": "by name, as a body, country, document or group",
    "office": "as an office of a known country or body",
    "body": "as an office of a body that the report names",
    "anonymous": "not: the report names nobody (sources, somebody)",
    "described": "not: only described",
    "nobody": "not: a pronoun or dropped subject of nobody",
    "even": "not: evidence for two is even",
}
SPEECH = frozenset({"SAY", "EITHER", "CUENOUN"})
ANONYMOUS = frozenset({"ذرائع", "ذریعے", "کسی", "ایک"})  # sources that the report itself leaves unnamed
OPENS = frozenset({"COMP", "COLON", "QUOTE"})


def texts(path: Path) -> Iterator[str]:
    """The articles of a JSON-lines file, plain or gzipped."""
    opened = gzip.open if path.suffix == ".gz" else open
    with opened(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            yield "\n\n".join(part for part in (row.get("title"), row["text"]) if part)


def spoken_cues(phrase: Phrase) -> Iterator[str]:
    """The cues of a sentence that stand right before what is said."""
    for i, unit in enumerate(phrase.units[:-1]):
        if unit.cls not in SPEECH or unit.predicate is None or unit.predicate.negated:
            continue
        if phrase.units[i + 1].cls in OPENS:
            yield unit.predicate.cue.id


def of_a_body(office: str, knowledge: Knowledge) -> bool:
    """Whether the phrase of an office says more than a title and سابق or the like, as ترجمان پی ٹی اے does."""
    words = knowledge.key(office).split()
    while words and any(sense.kind == "honorific" for sense in _senses(words[:1], knowledge)):
        words = words[1:]
    return len(words) > 1 and not any(sense.kind in ("title", "office") for sense in _senses(words, knowledge))


def _senses(words: list[str], knowledge: Knowledge) -> tuple[Sense, ...]:
    _, rows = knowledge.lexicon.phrases.get(words[0], ((), {}))
    return rows.get(" ".join(words), ())


def known_as(speaker: Actor | None, knowledge: Knowledge) -> str:
    """How well the speaker of a statement is known: named or resolved, and of the others why not."""
    if speaker is None:
        return "even"
    if speaker.name is not None or speaker.kind not in ("office", "unnamed"):
        return "known"
    if speaker.kind == "office" and (speaker.office or speaker.country):
        return "office"
    if speaker.kind == "office" and of_a_body(speaker.name_ur or "", knowledge):
        return "body"
    sourced = ANONYMOUS.intersection((speaker.name_ur or "").split())
    return "anonymous" if sourced else "described" if speaker.name_ur else "nobody"


def count(text: str, knowledge: Knowledge, totals: Counter[str], silent: Counter[str]) -> None:
    """Add one article's counts."""
    record = read_document(Document(text), knowledge)
    reading = read_phrases(text, knowledge)
    cues = [s.cue for s in record.statements if s.cue]
    for sentence, phrase in zip(reading.sentences, reading.phrases, strict=True):
        found = list(spoken_cues(phrase))
        if not found or sentence.kind != "body":
            continue
        span = reading.span(sentence.first, sentence.last)
        yields = any(span.start <= cue.start < span.end for cue in cues)
        totals["sentences"] += 1
        totals["yielding"] += yields
        silent.update(() if yields else found)
    for statement in record.statements:
        speaker = statement.speaker
        totals["statements"] += 1
        totals[known_as(speaker, knowledge)] += 1
        totals["overrun"] += "\n\n" in statement.content.text


def main() -> None:
    """Read the corpus and print the report."""
    path = Path(sys.argv[1]) if len(sys.argv) > 1 else DEFAULT
    if not path.exists():
        sys.exit(f"{path}: there is no such corpus; make coverage CORPUS=file.jsonl.gz (rows with title and text)")
    knowledge = load_knowledge()
    totals: Counter[str] = Counter()
    silent: Counter[str] = Counter()
    for text in texts(path):
        totals["articles"] += 1
        try:
            count(text, knowledge, totals, silent)
        except Exception as error:  # one bad article must not end the count of the others
            totals["crashes"] += 1
            print(f"crash in article {totals['articles']}: {error!r}", file=sys.stderr)
    print(f"{totals['articles']} articles, {totals['crashes']} crashes, {totals['statements']} statements")
    print(f"sentences with a cue in a speech use that yield one: {totals['yielding'] / totals['sentences']:.3f}")
    shares = {how: totals[how] / totals["statements"] for how in LABELS}
    resolved = shares["known"] + shares["office"] + shares["body"]
    print(f"statements whose speaker is named or resolved:       {resolved:.3f}")
    print(f"  of those whose source the report itself names:     {resolved / (1 - shares['anonymous']):.3f}")
    for how, label in LABELS.items():
        print(f"  {label + ':':<50} {shares[how]:.3f}")
    print(f"statements that overrun their paragraph:             {totals['overrun']}")
    print("commonest cues that yield nothing: " + ", ".join(f"{cue} {n}" for cue, n in silent.most_common(50)))


if __name__ == "__main__":
    main()
