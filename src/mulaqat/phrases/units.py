"""A sentence as units: mentions, predicates and, between them, single words."""

from bisect import bisect_left
from collections.abc import Sequence
from operator import attrgetter

import msgspec

from mulaqat.knowledge import Knowledge
from mulaqat.mentions import Lexeme, Lexemes, Mention, find_lexemes, find_mentions
from mulaqat.text import Sentence

from .predicates import Predicate, find_predicates

KEPT = frozenset(
    [
        "STOP",
        "COMMA",
        "SEMI",
        "COLON",
        "QUOTE",
        "PAREN",
        "CLOSE",
        "DASH",
        "MARK",
        "ERG",
        "GEN",
        "DAT",
        "ABL",
        "LOC",
        "COMP",
        "AND",
        "OR",
        "BUT",
        "IF",
        "THEN",
        "PART",
        "NEG",
        "MORE",
        "DEM",
        "PRONOUN",
        "HONOR",
        "REFL",
        "REL",
        "FIRST",
        "SECOND",
        "COP",
        "AUX",
        "HUE",
        "POSTN",
        "BACK",
        "TIME",
        "BOTH",
        "VERB",
        "NUM",
    ]
)
FRAMES = {
    "clause": "SAY",
    "object": "ACT",
    "either": "EITHER",
    "copula": "CUENOUN",
    "source_after": "ACCORD",
    "source_before": "BY",
}


class Unit(msgspec.Struct, frozen=True, gc=False):
    """One unit: its class, its tokens (half-open), its first word and the mention or predicate it is."""

    cls: str
    first: int
    last: int
    word: str
    mention: Mention | None = None
    predicate: Predicate | None = None


class Phrase(msgspec.Struct, frozen=True, gc=False):
    """A sentence read as units; `tags` spells them, one character each, for the patterns; `words`: their words;
    `met`: what they meet of the needs of rules; `mentioned`, `predicated`: which of them are
    mentions and predicates; `mentions`: the former."""

    units: tuple[Unit, ...]
    tags: str
    words: frozenset[str]
    met: int
    mentioned: tuple[int, ...]
    predicated: tuple[int, ...]
    mentions: tuple[Unit, ...]


_CLS, _FIRST, _LETTER, _WORD = map(attrgetter, ("cls", "first", "letter", "word"))

UNREAD = Phrase((), "", frozenset(), 0, (), (), ())  # of a line that sites print around their reports


def find_units(words: list[str], sentences: Sequence[Sentence], knowledge: Knowledge) -> list[Phrase]:
    """Sentences of a document as units, in order and without gaps.

    One stage after the other over all of them: what a stage works with is then at hand, which takes less time than
    going through all stages sentence by sentence.
    """
    lexemes = [find_lexemes(words, s.first, s.last, knowledge) for s in sentences]
    predicates = [find_predicates(words, s.first, s.last, knowledge.lexicon) for s in sentences]
    mentions = [find_mentions(one, knowledge) for one in lexemes]
    units = [_units(*found, words) for found in zip(predicates, mentions, strict=True)]
    filled = [_fill(*found, knowledge) for found in zip(units, lexemes, strict=True)]
    met = knowledge.rules.sieves["unit"].met
    return [_phrase(whole, tags, places, met(tags)) for whole, tags, places in filled]


def _units(predicates: list[Predicate], mentions: list[Mention], words: list[str]) -> list[Unit]:
    """Units of the predicates, and of the mentions of which no word is a predicate's, from left to right."""
    predicates = [p for p in predicates if _holds(p, words)]
    if predicates:
        taken = {token for p in predicates for token in range(p.first, p.last)}
        mentions = [m for m in mentions if taken.isdisjoint(range(m.first, m.last))]
    units = [_of_predicate(p, words) for p in predicates] + [_of_mention(m, words) for m in mentions]
    units.sort(key=_FIRST)
    return units


def _phrase(whole: list[Unit], tags: str, places: list[int], met: int) -> Phrase:
    mentioned = tuple([at for at in places if whole[at].mention])
    predicated = tuple([at for at in places if whole[at].predicate])
    named = tuple([whole[at] for at in mentioned])
    return Phrase(tuple(whole), tags, frozenset(map(_WORD, whole)), met, mentioned, predicated, named)


def _holds(predicate: Predicate, words: list[str]) -> bool:
    """Whether a predicate that needs سے right before it (X سے ملے: met; مدد ملی: got) has it."""
    return predicate.cue.frame != "met" or "سے" in words[max(0, predicate.first - 2) : predicate.first]


def _of_predicate(predicate: Predicate, words: list[str]) -> Unit:
    cls = FRAMES.get(predicate.cue.frame, predicate.cue.frame.upper())
    if predicate.cue.act == "agree":
        cls = "AGREE"
    if cls in ("AGREE", "SIGN") and (predicate.negated or predicate.form == "irrealis"):
        cls = "VERB"  # not signed, or not yet
    if cls in ("MEET", "MET", "RECEIVE", "SIGN", "AGREE"):
        return Unit(cls, predicate.first, predicate.last, words[predicate.first], predicate=predicate)
    if predicate.form in ("participle", "conjunctive"):
        cls = "LEADIN"
    elif predicate.form == "irrealis":
        cls = "VERB"
    return Unit(cls, predicate.first, predicate.last, words[predicate.first], predicate=predicate)


def _of_mention(mention: Mention, words: list[str]) -> Unit:
    return Unit(mention.kind, mention.first, mention.last, words[mention.first], mention=mention)


class Plain(msgspec.Struct, frozen=True, gc=False):
    """What a lexeme is as a unit by itself: its class, and the character that spells class and word."""

    cls: str
    letter: str


def _plain(lexeme: Lexeme, knowledge: Knowledge) -> Plain:
    cls = lexeme.cls if lexeme.cls in KEPT else "WORD"
    return Plain(cls, knowledge.rules.alphabets["unit"].spell(cls, lexeme.word))


def _fill(units: list[Unit], lexemes: Lexemes, knowledge: Knowledge) -> tuple[list[Unit], str, list[int]]:
    """The given units, with those of the lexemes that they do not cover around them; what spells them all, and where
    the given ones stand."""
    entries, firsts, lasts = lexemes.entries, lexemes.firsts, lexemes.lasts
    kinds = list(map(knowledge.memo(_plain).__getitem__, entries))
    plain = list(map(Unit, map(_CLS, kinds), firsts, lasts, map(_WORD, entries)))
    letters = "".join(map(_LETTER, kinds))
    spelt = knowledge.rules.alphabets["unit"].spell_all(list(map(_CLS, units)), list(map(_WORD, units)))
    whole: list[Unit] = []
    tags: list[str] = []
    places: list[int] = []
    done = 0
    for unit, letter in zip(units, spelt, strict=True):
        start = bisect_left(firsts, unit.first)
        whole += plain[done:start]
        if done < start and lasts[start - 1] > unit.first:  # a phrase may run into a predicate
            whole[-1] = msgspec.structs.replace(whole[-1], last=unit.first)
        places.append(len(whole))
        whole.append(unit)
        tags += letters[done:start], letter
        done = bisect_left(firsts, unit.last)
    whole += plain[done:]
    return whole, "".join([*tags, letters[done:]]), places
