"""The Urdu verb complex: a verb form with its vectors and auxiliaries (کر دیا ہے, کیا گیا تھا, کرتے ہوئے)."""

import msgspec

from mulaqat.knowledge import Lexicon

VECTORS = frozenset({"dena", "lena", "jana", "chukna", "rahna", "sakna", "pana", "dalna", "ana"})
NOMINATIVE = frozenset({"chukna", "rahna", "sakna", "pana", "jana", "ana"})  # with these the subject takes no نے
FUTURE = frozenset({"گا", "گی", "گے"})
MODAL = frozenset({"جانا", "جانے", "جانی", "چاہیے", "چاہیں", "چاہییں", "سکے", "سکیں", "پڑے"})
PASSIVE = frozenset({"گیا", "گیی", "گیے", "گییں", "جاتا", "جاتی", "جاتے"})
PAST = frozenset({"تھا", "تھی", "تھے", "تھیں"})
CLOSES = frozenset({"complementizer", "copula", "auxiliary", "and", "but", "negation", "relative"})


class Verb(msgspec.Struct, gc=False):
    """A verb complex read so far: the token behind it and what its forms say."""

    last: int
    aspect: str
    form: str = "finite"
    passive: bool = False
    negated: bool = False
    past: bool = False
    nominative: bool = False


def read_verb(words: list[str], i: int, last: int, aspect: str, lexicon: Lexicon) -> Verb | None:
    """Read the verb at token `i`, whose own form has `aspect`; None where it is no predicate."""
    verb = Verb(i + 1, aspect, past=aspect in ("perfective", "stem"))
    if aspect == "conjunctive":
        verb.form = "conjunctive"
        return verb
    while verb.last < last and verb.form == "finite" and _take(words, verb, last, lexicon):
        pass
    if verb.form != "finite":
        return verb if verb.form != "none" else None
    if verb.aspect in ("subjunctive", "future"):
        verb.form, verb.past = "irrealis", False
    bare = verb.last == i + 1
    if bare and verb.aspect in ("stem", "imperfective"):
        return None
    genitive = bare and words[i] == "کی" and verb.last < last and not _ends_clause(words[verb.last], lexicon)
    return None if genitive else verb  # مذمت کی قرارداد: the genitive, not the verb


def _take(words: list[str], verb: Verb, last: int, lexicon: Lexicon) -> bool:
    """Add the next token to the complex if it belongs; say whether it did."""
    word = words[verb.last]
    kind = lexicon.classes.get(word, "")
    if kind == "participle_mark":
        verb.form = "participle" if verb.aspect == "imperfective" else "none"
    elif verb.aspect == "stem" and word in ("کر", "کے"):
        verb.form, verb.past = "conjunctive", False
    elif word in MODAL or word in FUTURE:
        verb.form, verb.past = "irrealis", False
    elif verb.aspect != "infinitive" and (vector := _vector(word, lexicon)):
        verb.passive = verb.passive or (verb.aspect == "perfective" and vector[0] == "jana")
        verb.aspect = vector[1]
        verb.nominative = verb.nominative or (not verb.passive and vector[0] in NOMINATIVE)
        verb.past = verb.past and vector[1] == "perfective" and not verb.nominative
    elif kind in ("copula", "auxiliary"):
        verb.passive = verb.passive or (verb.aspect == "perfective" and word in PASSIVE)
        verb.past = verb.past or (word in PAST and verb.aspect == "perfective" and not verb.nominative)
    elif kind in ("negation", "particle") and verb.last + 1 < last and _continues(words[verb.last + 1], lexicon):
        verb.negated = verb.negated or kind == "negation"
    else:
        return False
    verb.last += 1
    return True


def _ends_clause(word: str, lexicon: Lexicon) -> bool:
    return lexicon.classes.get(word) in CLOSES or not word[0].isalnum()


def _continues(word: str, lexicon: Lexicon) -> bool:
    return lexicon.classes.get(word) in ("copula", "auxiliary") or _vector(word, lexicon) is not None


def _vector(word: str, lexicon: Lexicon) -> tuple[str, str] | None:
    for lemma, aspect in lexicon.verbs.get(word, ()):
        if lemma in VECTORS and aspect != "infinitive":
            return lemma, aspect
    return None
