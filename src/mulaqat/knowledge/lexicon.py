"""The words of reporting: closed classes, verb forms, cues, and the phrases that name something."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain
from pathlib import Path
from typing import TypeVar

import msgspec

from mulaqat.memo import Memo, Memos

from .tables import read_rows
from .world import World

Key = Callable[[str], str]
LEADING = frozenset({"title", "honorific", "country", "nation"})
Told = TypeVar("Told")


class Sense(msgspec.Struct, frozen=True, array_like=True, gc=False, cache_hash=True):
    """One meaning of a phrase: a kind (person, short, country, nation, place, town, body, title, office,
    honorific, source, word, name) and what it refers to (an id, a code, a class, an English spelling)."""

    kind: str
    ref: str


class Cue(msgspec.Struct, frozen=True, gc=False):
    """A reporting predicate: its act and stance, the frame it takes and the words before its verb."""

    id: str
    act: str
    stance: str
    frame: str
    cases: tuple[str, ...]
    words: tuple[str, ...]
    lemma: str


# The lengths that phrases with the same first word have, longest first, and their senses by their words.
Rows = tuple[tuple[int, ...], dict[str, tuple[Sense, ...]]]
Phrases = Mapping[str, Rows]


@dataclass(frozen=True, slots=True)
class Lexicon:
    """Look-ups by the key form of words.

    `phrases`: first word -> Rows. `verbs`: form -> (lemma, aspect) pairs.
    `cues`: lemma -> the word before the verb ("" for none) -> cues, longest first.
    `nouns`: first word of a copula or source cue -> cues.
    `general`: a general class of title -> patterns of office classes that it can mean (وزیر: *_minister).
    `private`: classes of titles that are no public office.
    `latin`: English spelling of name words. `letters`: of single letters. `common`: words that are no names.
    `known`: every word of all these. `leading`: titles, nations and joining words that others are glued to.
    """

    classes: dict[str, str]
    phrases: Phrases
    verbs: dict[str, tuple[tuple[str, str], ...]]
    cues: dict[str, dict[str, tuple[Cue, ...]]]
    nouns: dict[str, tuple[Cue, ...]]
    general: dict[str, tuple[str, ...]]
    private: frozenset[str]
    latin: dict[str, str]
    letters: dict[str, str]
    common: frozenset[str]
    known: frozenset[str]
    leading: frozenset[str]
    memos: Memos = field(default_factory=Memos, compare=False, repr=False)

    def memo(self, tell: Callable[[str, "Lexicon"], Told]) -> Memo[str, Told]:
        """What `tell` says of a word by this lexicon, worked out once a word: news repeats its words."""
        return self.memos.by(tell, self)


def build_lexicon(folders: Sequence[Path], world: World, key: Key) -> Lexicon:
    """Read data/ur and the world's names into look-ups by key form; raises DataError for a bad row."""
    classes: dict[str, str] = {}
    senses: dict[tuple[str, ...], dict[Sense, None]] = {}

    def add(surface: str, kind: str, ref: str) -> None:
        senses.setdefault(tuple(key(surface).split()), {})[Sense(kind, ref)] = None

    for row in read_rows(folders, "ur/function.tsv"):
        word = key(row["urdu"])
        if " " in word:
            add(word, "word", row["class"])
        else:
            classes.setdefault(word, row["class"])
    for row in read_rows(folders, "ur/titles.tsv"):
        add(row["urdu"], "title", row["class"] if row["scope"] == "any" else f"{row['class']}@{row['scope']}")
    for row in read_rows(folders, "ur/honorifics.tsv"):
        add(row["urdu"], "honorific", row["kind"])
    for row in read_rows(folders, "ur/sources.tsv"):
        add(row["urdu"], "source", row["kind"])
    _add_world(world, add)
    verbs = _verbs(folders, key)
    cues, nouns = _cues(folders, key, verbs)
    general: dict[str, tuple[str, ...]] = {}
    for row in read_rows(folders, "ur/general.tsv"):
        general[row["general"]] = (*general.get(row["general"], ()), row["covers"])
    latin = {key(row["urdu"]): row["latin"] for row in read_rows(folders, "ur/names.tsv")}
    letters = {row["urdu"]: row["latin"] for row in read_rows(folders, "ur/letters.tsv")}
    common = {key(row["urdu"]) for row in read_rows(folders, "ur/common.tsv")} | classes.keys() | verbs.keys()
    known = common | latin.keys() | set(chain.from_iterable(senses))
    leading = {words[0] for words, kinds in senses.items() if len(words) == 1 and any(s.kind in LEADING for s in kinds)}
    leading |= {word for word, cls in classes.items() if cls == "and"}
    private = frozenset(row["class"] for row in read_rows(folders, "ur/private.tsv"))
    return Lexicon(
        classes, _phrases(senses), verbs, cues, nouns, general, private, latin, letters, frozenset(common),
        frozenset(known), frozenset(leading),
    )  # fmt: skip


def _add_world(world: World, add: Callable[[str, str, str], None]) -> None:
    rows: list[tuple[Iterable[str], str, str]] = []
    for country in world.countries.values():
        rows.append((country.names, "country" if country.kind == "country" else "body", country.code))
        rows.append((country.adjectives, "nation", country.code))
    for number, place in enumerate(world.places):
        rows += [(place.names, "place", str(number)), (place.beside, "town", str(number))]
    rows += [(office.titles, "office", office.key) for office in world.offices.values()]
    for person in world.people.values():
        rows.append((chain.from_iterable(map(spellings, person.names)), "person", person.id))
        rows.append((person.short, "short", person.id))
    for names, kind, ref in rows:
        for name in names:
            add(name, kind, ref)


def spellings(name: str) -> tuple[str, ...]:
    """A name as given and, for Arab houses, with آل apart or ال joined: آل ثانی, الثانی."""
    words = name.split()
    joined = re.sub(r"\bآل (?=\w)", "ال", name)
    apart = " ".join(
        "آل " + word[2:] if i and word.startswith("ال") and len(word) > 4 else word for i, word in enumerate(words)
    )
    return tuple(dict.fromkeys((name, joined, apart)))


def _phrases(senses: dict[tuple[str, ...], dict[Sense, None]]) -> Phrases:
    table: dict[str, dict[tuple[str, ...], tuple[Sense, ...]]] = {}
    for words, found in senses.items():
        if words:
            table.setdefault(words[0], {})[words] = tuple(found)
    return {
        first: (tuple(sorted({len(words) for words in rows}, reverse=True)), {" ".join(w): s for w, s in rows.items()})
        for first, rows in table.items()
    }


def _verbs(folders: Sequence[Path], key: Key) -> dict[str, tuple[tuple[str, str], ...]]:
    forms: dict[str, dict[tuple[str, str], None]] = {}
    for row in read_rows(folders, "ur/verbs.tsv"):
        forms.setdefault(key(row["urdu"]), {})[row["lemma"], row["aspect"]] = None
    return {form: tuple(readings) for form, readings in forms.items()}


def _cues(
    folders: Sequence[Path], key: Key, verbs: dict[str, tuple[tuple[str, str], ...]]
) -> tuple[dict[str, dict[str, tuple[Cue, ...]]], dict[str, tuple[Cue, ...]]]:
    by_lemma: dict[str, dict[str, list[Cue]]] = {}
    by_noun: dict[str, list[Cue]] = {}
    for row in chain(read_rows(folders, "ur/cues.tsv"), read_rows(folders, "ur/deeds.tsv")):
        words = tuple(key(row["urdu"]).split())
        cases = tuple(row["case"].split("+"))
        if row["frame"] in ("copula", "source_after", "source_before"):
            cue = Cue(row["cue"], row["act"], row["stance"], row["frame"], cases, words, "")
            by_noun.setdefault(words[0], []).append(cue)
            continue
        lemmas = [lemma for lemma, aspect in verbs.get(words[-1], ()) if aspect == "infinitive"]
        if not lemmas:
            raise row.error(f"{words[-1]} is no infinitive in ur/verbs.tsv; add its verb there")
        cue = Cue(row["cue"], row["act"], row["stance"], row["frame"], cases, words[:-1], lemmas[0])
        by_lemma.setdefault(lemmas[0], {}).setdefault(cue.words[-1] if cue.words else "", []).append(cue)
    return {lemma: _longest_first(cues.items()) for lemma, cues in by_lemma.items()}, _longest_first(by_noun.items())


def _longest_first(rows: Iterable[tuple[str, list[Cue]]]) -> dict[str, tuple[Cue, ...]]:
    return {name: tuple(sorted(cues, key=lambda c: (-len(c.words), c.id))) for name, cues in rows}
