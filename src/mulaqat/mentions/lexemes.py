"""Words and fixed phrases of a document, each with its class and its possible senses."""

from collections.abc import Container, Iterable, Mapping
from itertools import compress
from operator import attrgetter, contains

import msgspec

from mulaqat.knowledge import Knowledge, Lexicon, Sense

from .telling import Told, tell

PUNCTUATION = {
    **dict.fromkeys("۔؟!.?", "STOP"),
    **dict.fromkeys("،,", "COMMA"),
    **dict.fromkeys("؛;", "SEMI"),
    ":": "COLON",
    **dict.fromkeys("\"'’‘“”«»", "QUOTE"),
    **dict.fromkeys(("’’", "‘‘", "''", "``", "‘’", "’‘"), "QUOTE"),
    **dict.fromkeys("([{", "PAREN"),
    **dict.fromkeys(")]}", "CLOSE"),
    **dict.fromkeys("-–—", "DASH"),
}
# Words that the word behind them makes another: میں نے is I, not in; کی اور is did, not of.
TURNING = {
    "میں": frozenset({"نے"}),
    "کی": frozenset({"اور", "۔", "،", "ہے", "ہیں", "تھی", "تھیں", "جبکہ", "جس", "کہ"}),
}
IN_TOWN = frozenset({"میں", "پہنچ", "پہنچے", "پہنچا", "پہنچی"})
TOWN_WORDS = frozenset({"شہر", "ضلع", "قصبے"})
AFTER_DATELINE = frozenset({"(", ":"})
PLURAL = "وں"  # the oblique plural, which hardly any name ends in
SHORTEST_PLURAL = 4
FUNCTION = {
    "ergative": "ERG",
    "genitive": "GEN",
    "dative": "DAT",
    "ablative": "ABL",
    "locative": "LOC",
    "complementizer": "COMP",
    "and": "AND",
    "or": "OR",
    "but": "BUT",
    "if": "IF",
    "then": "THEN",
    "particle": "PART",
    "negation": "NEG",
    "more": "MORE",
    "demonstrative_near": "DEM",
    "demonstrative_far": "DEM",
    "pronoun_erg": "PRONOUN",
    "pronoun_oblique": "PRONOUN",
    "pronoun_honorific": "HONOR",
    "reflexive": "REFL",
    "relative": "REL",
    "first_person": "FIRST",
    "second_person": "SECOND",
    "copula": "COP",
    "auxiliary": "AUX",
    "participle_mark": "HUE",
    "postposition_noun": "POSTN",
    "background": "BACK",
    "reminder": "BACK",
    "time_word": "TIME",
    "number_both": "BOTH",
}
SOURCES = {
    "group": "GROUP",
    "spokesperson": "SPOKES",
    "media": "MEDIA",
    "outlet": "OUTLET",
    "document": "DOC",
    "body": "ORG",
    "anonymous": "ANON",
    "none": "NOSOURCE",
}
# Which sense names the class where a phrase has several: the more particular first.
ORDER = (
    "person",
    "office",
    "title",
    "country",
    "body",
    "nation",
    "source",
    "place",
    "town",
    "short",
    "honorific",
    "word",
)


class Lexeme(msgspec.Struct, frozen=True, gc=False, eq=False):
    """A word or fixed phrase: its first word, its class, the character that spells both for the patterns, its senses,
    what these tell of a mention that it stands in, if anything, and what else the words beside it may make of it:
    `seconds` holds the words behind it that may, all where any may; `met`: which needs of rules it meets."""

    word: str
    cls: str
    letter: str
    senses: tuple[Sense, ...] = ()
    told: Told | None = None
    other: "Other | None" = None
    seconds: Container[str] = frozenset()
    met: int = 0


class Other(msgspec.Struct, frozen=True, gc=False):
    """What a word may be. `seconds`: the words before which it may be something else, each with the sizes of the
    phrases that it opens with them, longest first; `rows`: the senses of these phrases; `plain`, `named`: what it is
    where it is no name, and where it is one; `turned`: what it is before certain words; `closed`: whether it is a
    closed-class word; `town`: whether it is a town only by the words beside it."""

    seconds: Mapping[str, tuple[int, ...]]
    rows: Mapping[str, tuple[Sense, ...]]
    plain: Lexeme
    named: Lexeme | None
    turned: Lexeme
    closed: bool
    town: bool


class Lexemes:
    """Parallel lists, one sentence: the lexemes, the first and the last token of each (half-open)."""

    __slots__ = ("entries", "firsts", "lasts")

    def __init__(self, entries: list[Lexeme], first: int) -> None:
        self.entries = entries
        self.firsts = list(range(first, first + len(entries)))
        self.lasts = list(range(first + 1, first + 1 + len(entries)))

    def join(self, at: int, size: int) -> None:
        """Make one lexeme of the `size` ones from `at` on: the first of them."""
        self.lasts[at] = self.lasts[at + size - 1]
        for column in (self.entries, self.firsts, self.lasts):
            del column[at + 1 : at + size]


class _Any(Container[str]):
    """Holds every word."""

    def __contains__(self, word: object) -> bool:
        return True


_ANY, _SECONDS = _Any(), attrgetter("seconds")


def find_lexemes(words: list[str], first: int, last: int, knowledge: Knowledge) -> Lexemes:
    """The lexemes of the tokens from `first` up to `last`, longest phrase first, left to right."""
    entries = list(map(knowledge.memo(_lexeme).__getitem__, words[first:last]))
    found = Lexemes(entries, first)
    phrases: list[tuple[int, int]] = []
    done = first
    behind = [*words[first + 1 : last], ""]
    for i in list(compress(range(first, last), map(contains, map(_SECONDS, entries), behind))):  # few of them
        other = entries[i - first].other if i >= done else None
        if other:
            size, entries[i - first] = _read(words, i, last, other, knowledge)
            done = i + size
            phrases += [(i - first, size)] if size > 1 else []
    for at, size in reversed(phrases):
        found.join(at, size)
    return found


def _lexeme(word: str, knowledge: Knowledge) -> Lexeme:
    """What a word is wherever no word beside it makes it something else."""
    cls, turning = _word_class(word, knowledge.lexicon), TURNING.get(word)
    plain = _made(word, cls, (), knowledge)
    if word not in knowledge.lexicon.phrases:
        if turning is None:
            return plain
        other = Other(dict.fromkeys(turning, ()), {}, plain, None, _turned(plain, knowledge), closed=False, town=False)
        return msgspec.structs.replace(plain, other=other, seconds=other.seconds.keys())
    _, rows = knowledge.lexicon.phrases[word]
    names = rows.get(word, ())
    named = _made(word, _class_of(names), names, knowledge) if names else None
    other = Other(
        dict.fromkeys(turning or (), ()) | _sizes(rows),
        rows,
        plain,
        named,
        _turned(plain, knowledge) if turning else plain,
        closed=bool(names) and word in knowledge.lexicon.classes,
        town=bool(names) and names[0].kind == "town",
    )
    unsure = other.town or other.closed
    shown = plain if unsure or named is None else named
    return msgspec.structs.replace(shown, other=other, seconds=_ANY if unsure else other.seconds.keys())


def _phrase(phrase: str, knowledge: Knowledge) -> Lexeme:
    """A fixed phrase of several words."""
    first = phrase.partition(" ")[0]
    senses = knowledge.lexicon.phrases[first][1][phrase]
    return _made(first, _class_of(senses), senses, knowledge)


def _made(word: str, cls: str, senses: tuple[Sense, ...], knowledge: Knowledge) -> Lexeme:
    letter = knowledge.rules.alphabets["lexeme"].spell(cls, word)
    met = knowledge.rules.sieves["lexeme"].met(letter)
    return Lexeme(word, cls, letter, senses, tell(senses) if senses else None, met=met)


def _turned(plain: Lexeme, knowledge: Knowledge) -> Lexeme:
    """What میں and کی are before certain words: I, not in; did, not of."""
    cls = "FIRST" if plain.word == "میں" else "VERB" if plain.cls == "GEN" else plain.cls
    return _made(plain.word, cls, (), knowledge)


def _sizes(phrases: Iterable[str]) -> dict[str, tuple[int, ...]]:
    """The lengths of those of several words by their second word, longest first."""
    sizes: dict[str, set[int]] = {}
    for phrase in map(str.split, phrases):
        if len(phrase) > 1:
            sizes.setdefault(phrase[1], set()).add(len(phrase))
    return {second: tuple(sorted(found, reverse=True)) for second, found in sizes.items()}


def _read(words: list[str], i: int, last: int, other: Other, knowledge: Knowledge) -> tuple[int, Lexeme]:
    """The length of the lexeme that begins at token `i`, and what it is."""
    size, senses = _longest(words, i, last, other)
    if size > 1 and not (_all_short(senses) and _hides_name(words, i, size, last, knowledge)):
        return size, knowledge.memo(_phrase)[" ".join(words[i : i + size])]
    if other.town and not _is_town(words, i, i + 1):
        return 1, other.plain
    if other.named:
        closed = size == 1 and other.closed and _is_function(words, i, knowledge.lexicon, other.named.senses)
        if not closed:
            return 1, other.named
    turns = i + 1 < last and words[i + 1] in TURNING.get(words[i], ())
    return 1, other.turned if turns else other.plain


def _all_short(senses: tuple[Sense, ...]) -> bool:
    return all(sense.kind == "short" for sense in senses)


def _hides_name(words: list[str], i: int, size: int, last: int, knowledge: Knowledge) -> bool:
    """Whether a full name that reaches further begins at the second word of a short form (شیخ تمیم بن حمد)."""
    other = knowledge.memo(_lexeme)[words[i + 1]].other
    longer, senses = _longest(words, i + 1, last, other) if other else (1, ())
    return longer >= size and any(sense.kind == "person" for sense in senses)


def _longest(words: list[str], i: int, last: int, other: Other) -> tuple[int, tuple[Sense, ...]]:
    """The longest phrase of several words that begins at token `i`: its length and senses; (1, ()) without one."""
    for size in other.seconds.get(words[i + 1], ()) if i + 1 < last else ():
        senses = other.rows.get(" ".join(words[i : i + size])) if i + size <= last else None
        if senses is not None and (senses[0].kind != "town" or _is_town(words, i, i + size)):
            return size, senses
    return 1, ()


def _is_town(words: list[str], i: int, end: int) -> bool:
    """Whether a name that is also another word's or a person's (گوری, حصار) is the town's: it was gone to, something
    happened in it, it is called a town, or a report's place stands before a bracket or colon."""
    after = words[end] if end < len(words) else ""
    before = words[i - 1] if i else ""
    return after in IN_TOWN or before in TOWN_WORDS or (after in AFTER_DATELINE and not before[:1].isalnum())


def _is_function(words: list[str], i: int, lexicon: Lexicon, senses: tuple[Sense, ...]) -> bool:
    """Whether a word that is both a name and a closed-class word (شام: Syria, evening) is the latter here."""
    if not any(sense.kind == "country" for sense in senses):
        return True
    before = words[i - 1] if i else ""
    after = words[i + 1] if i + 1 < len(words) else ""
    day = lexicon.classes.get(words[i - 2], "") if i > 1 else ""
    if before == "کی" and (day == "time_word" or words[i - 2][0].isdigit()):
        return True
    if after == "کو" and lexicon.classes.get(before) is None and not before[:1].isalnum():
        return True  # a sentence that opens with شام کو: in the evening
    return (
        lexicon.classes.get(before) == "time_word"
        or after in ("گئے", "وقت")
        or lexicon.classes.get(after) == "time_word"
    )


def _particularity(sense: Sense) -> int:
    return ORDER.index(sense.kind)


def _class_of(senses: tuple[Sense, ...]) -> str:
    sense = senses[0] if len(senses) == 1 else min(senses, key=_particularity)
    kind, ref = sense.kind, sense.ref
    if kind == "title":
        return "TITLES" if ref.startswith("plural:") else "TITLE"
    if kind == "honorific":
        return {"prefix": "HON", "rank": "RANK", "state": "STATE", "suffix": "SUFFIX"}[ref]
    if kind == "source":
        return SOURCES[ref]
    if kind == "word":
        return FUNCTION[ref]
    if kind == "town":
        return "PLACE"
    return kind.upper()


def _word_class(word: str, lexicon: Lexicon) -> str:
    function = lexicon.classes.get(word)
    if function:
        return FUNCTION[function]
    if word in PUNCTUATION:
        return PUNCTUATION[word]
    if word in lexicon.verbs:
        return "VERB"
    if word[0].isdigit():
        return "NUM"
    if word in lexicon.latin:
        return "NAME"
    if word in lexicon.common:
        return "WORD"
    if not word[0].isalpha():
        return "MARK"
    if len(word) == 1 or (word.endswith(PLURAL) and len(word) > SHORTEST_PLURAL):
        return "WORD"  # a letter alone is what is left of a word that was cut
    return "LATIN" if word[0].isascii() else "UNK"
