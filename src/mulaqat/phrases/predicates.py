"""Predicates of reporting, meeting and agreeing: a lexicon cue with its verb, however inflected or split.

A cue such as شکریہ ادا کرنا is found by its verb: the words before it are walked back over particles,
and the verb complex behind it is read to its end.
"""

from collections.abc import Mapping
from itertools import compress

import msgspec

from mulaqat.knowledge import Cue, Lexicon

from .verbs import read_verb

SKIPPED = frozenset({"particle", "more", "negation"})
SKIPS = 2  # particles between two words of a cue: شکریہ بھی ادا کیا
NEGATIONS = frozenset({"نہیں", "نہ", "مت"})


class Predicate(msgspec.Struct, frozen=True, gc=False):
    """A cue in the text. `first`, `last`: tokens, half-open, with its own words and auxiliaries; `verb`: the
    token of its verb; `form`: finite, participle (ہوئے), conjunctive (کر), irrealis or noun (کا کہنا ہے)."""

    cue: Cue
    first: int
    last: int
    verb: int
    form: str
    passive: bool = False
    negated: bool = False
    past: bool = True


Ways = tuple[tuple[str, tuple[Cue, ...]], ...]  # readings of a verb form: aspect, and the cues that it may complete


class Opening(msgspec.Struct, frozen=True, gc=False):
    """What a word may be in a predicate: the cues of nouns that it begins, by the word behind it ("" for none), and
    its readings as a verb by the word before it, `bare` behind any other word."""

    nouns: Mapping[str, tuple[Cue, ...]]
    verbs: Mapping[str, Ways]
    bare: Ways


def find_predicates(words: list[str], first: int, last: int, lexicon: Lexicon) -> list[Predicate]:
    """Predicates of the tokens from `first` to `last`, left to right, not overlapping."""
    found: list[Predicate] = []
    known = lexicon.memo(_opening)
    low = first
    for i in compress(range(first, last), map(known.__getitem__, words[first:last])):
        opening = known[words[i]] if i >= low else None
        if opening is None:
            continue
        second = words[i + 1] if i + 1 < last else ""
        nouns = opening.nouns and (*opening.nouns.get(second, ()), *opening.nouns.get("", ()))
        predicate = _noun(words, i, last, nouns, lexicon) if nouns else None
        if predicate is None and (opening.verbs or opening.bare):
            ways = opening.verbs.get(_word_before(words, i, low, lexicon), opening.bare)
            predicate = _verbal(words, i, low, last, ways, lexicon) if ways else None
        if predicate:
            found.append(predicate)
            low = predicate.last
    return found


def _opening(word: str, lexicon: Lexicon) -> Opening | None:
    """None for most words: no predicate has them for its verb or noun."""
    readings = [
        (aspect, lexicon.cues[lemma])
        for lemma, aspect in lexicon.verbs.get(word, ())
        if lemma in lexicon.cues and aspect != "infinitive"
    ]
    nouns: dict[str, tuple[Cue, ...]] = {}
    for cue in lexicon.nouns.get(word, ()):
        second = cue.words[1] if len(cue.words) > 1 else ""
        nouns[second] = (*nouns.get(second, ()), cue)
    befores = {before for _, cues in readings for before in cues if before}
    verbs = {
        before: tuple((aspect, (*cues.get(before, ()), *cues.get("", ()))) for aspect, cues in readings)
        for before in sorted(befores)
    }
    bare = tuple((aspect, cues[""]) for aspect, cues in readings if "" in cues)
    return Opening(nouns, verbs, bare) if nouns or readings else None


def _verbal(words: list[str], i: int, low: int, last: int, ways: Ways, lexicon: Lexicon) -> Predicate | None:
    for aspect, cues in ways:
        for cue in cues:
            start = _walk_back(words, i, low, cue.words, lexicon) if cue.words else i
            if start is not None:
                break
        else:
            continue
        verb = read_verb(words, i, last, aspect, lexicon)
        if verb:
            negated = verb.negated or not NEGATIONS.isdisjoint(words[max(low, start - 1) : i])
            return Predicate(cue, start, verb.last, i, verb.form, verb.passive, negated, verb.past)
    return None


def _word_before(words: list[str], i: int, low: int, lexicon: Lexicon) -> str:
    """The word before the verb at `i`, particles passed over."""
    at = i - 1
    while at >= low and i - at <= SKIPS and lexicon.classes.get(words[at]) in SKIPPED:
        at -= 1
    return words[at] if at >= low else ""


def _walk_back(words: list[str], i: int, low: int, wanted: tuple[str, ...], lexicon: Lexicon) -> int | None:
    """The token where the cue's words begin, read back from the verb at `i` over particles; None without them."""
    at = i
    for word in reversed(wanted):
        at -= 1
        skipped = 0
        while at >= low and words[at] != word and skipped < SKIPS and lexicon.classes.get(words[at]) in SKIPPED:
            at, skipped = at - 1, skipped + 1
        if at < low or words[at] != word:
            return None
    return at


def _noun(words: list[str], i: int, last: int, cues: tuple[Cue, ...], lexicon: Lexicon) -> Predicate | None:
    """کہنا, موقف … with a copula behind it (X کا کہنا ہے), or کے مطابق, بقول and their kin."""
    for cue in cues:
        end = i + len(cue.words)
        if words[i:end] != list(cue.words):
            continue
        if cue.frame != "copula":
            return Predicate(cue, i, end, end - 1, "noun")
        negated = False
        while end < last and lexicon.classes.get(words[end]) in SKIPPED:
            negated = negated or words[end] in NEGATIONS
            end += 1
        kind = lexicon.classes.get(words[end]) if end < last else None
        if kind == "copula":
            return Predicate(cue, i, end + 1, end, "noun", negated=negated)
        if kind == "complementizer" and end == i + len(cue.words) and words[i - 1 : i] == ["کا"]:
            return Predicate(cue, i, end, end - 1, "noun")  # ان کا کہنا کہ: the copula was left out
    return None
