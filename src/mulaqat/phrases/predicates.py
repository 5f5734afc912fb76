"""Predicates of reporting, meeting and agreeing: a lexicon cue with its verb, however inflected or split.

A cue such as شکریہ ادا کرنا is found by its verb: the words before it are walked back over particles,
and the verb complex behind it is read to its end.
"""

from dataclasses import dataclass

from mulaqat.knowledge import Cue, Lexicon

from .verbs import read_verb

SKIPPED = frozenset({"particle", "more", "negation"})
SKIPS = 2  # particles between two words of a cue: شکریہ بھی ادا کیا
NEGATIONS = frozenset({"نہیں", "نہ", "مت"})


@dataclass(frozen=True, slots=True)
class Predicate:
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


def find_predicates(words: list[str], first: int, last: int, lexicon: Lexicon) -> list[Predicate]:
    """Predicates of the tokens from `first` to `last`, left to right, not overlapping."""
    found: list[Predicate] = []
    i = first
    while i < last:
        low = found[-1].last if found else first
        predicate = None
        if words[i] in lexicon.nouns:
            predicate = _noun(words, i, last, lexicon)
        if predicate is None and words[i] in lexicon.verbs:
            predicate = _verbal(words, i, low, last, lexicon)
        if predicate:
            found.append(predicate)
        i = predicate.last if predicate else i + 1
    return found


def _verbal(words: list[str], i: int, low: int, last: int, lexicon: Lexicon) -> Predicate | None:
    for lemma, aspect in lexicon.verbs[words[i]]:
        cues = lexicon.cues.get(lemma)
        verb = read_verb(words, i, last, aspect, lexicon) if cues and aspect != "infinitive" else None
        if not cues or not verb:
            continue
        for cue in (*cues.get(_word_before(words, i, low, lexicon), ()), *cues.get("", ())):
            start = _walk_back(words, i, low, cue.words, lexicon)
            if start is not None:
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


def _noun(words: list[str], i: int, last: int, lexicon: Lexicon) -> Predicate | None:
    """کہنا, موقف … with a copula behind it (X کا کہنا ہے), or کے مطابق, بقول and their kin."""
    for cue in lexicon.nouns[words[i]]:
        end = i + len(cue.words)
        if tuple(words[i:end]) != cue.words:
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
