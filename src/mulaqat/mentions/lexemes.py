"""Words and fixed phrases of a document, each with its class and its possible senses."""

from collections.abc import Iterable, Mapping
from types import MappingProxyType

import msgspec

from mulaqat.knowledge import Lexicon, Sense

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


class Word(msgspec.Struct, frozen=True, gc=False):
    """What the lexicon says of a word. `cls`, `senses`: what it is wherever no word beside it makes it something else;
    `seconds`: the words before which it may be something else, each with the sizes of the phrases that it opens with
    them, longest first; `plain`: its class where it is no name; `names`,
    `named`: its senses where it is a name, and their class; `closed`: whether it is a closed-class word; `town`:
    whether it is a town only by the words beside it; `unsure`: whether it is one of these two; `rows`: the senses of
    the phrases that it opens."""

    cls: str
    seconds: Mapping[str, tuple[int, ...]]
    plain: str
    senses: tuple[Sense, ...] = ()
    names: tuple[Sense, ...] = ()
    named: str = ""
    closed: bool = False
    town: bool = False
    unsure: bool = False
    rows: Mapping[str, tuple[Sense, ...]] = MappingProxyType({})


class Lexemes:
    """Parallel lists, one sentence: class, first and last token (half-open), senses, first word."""

    __slots__ = ("classes", "firsts", "lasts", "senses", "words")

    def __init__(self, words: list[str], first: int, entries: list[Word]) -> None:
        self.classes, self.words = [entry.cls for entry in entries], words
        self.firsts = list(range(first, first + len(words)))
        self.lasts = list(range(first + 1, first + 1 + len(words)))
        self.senses: list[tuple[Sense, ...]] = [entry.senses for entry in entries]

    def join(self, at: int, size: int) -> None:
        """Make one lexeme of the `size` ones from `at` on, of the class and senses of the first."""
        self.lasts[at] = self.lasts[at + size - 1]
        for column in (self.classes, self.words, self.firsts, self.lasts, self.senses):
            del column[at + 1 : at + size]


def find_lexemes(words: list[str], first: int, last: int, lexicon: Lexicon) -> Lexemes:
    """The lexemes of the tokens from `first` up to `last`, longest phrase first, left to right."""
    known = lexicon.memo(_word)
    own = words[first:last]
    entries = list(map(known.__getitem__, own))
    found = Lexemes(own, first, entries)
    phrases: list[tuple[int, int]] = []
    done = first
    pairs = zip(entries, [*own[1:], ""], strict=True)
    for i in [i for i, (entry, second) in enumerate(pairs, first) if entry.unsure or second in entry.seconds]:
        if i >= done:
            size, cls, senses = _read(words, i, last, known, lexicon)
            found.classes[i - first], found.senses[i - first] = cls, senses
            done = i + size
            phrases += [(i - first, size)] if size > 1 else []
    for at, size in reversed(phrases):
        found.join(at, size)
    return found


def _word(word: str, lexicon: Lexicon) -> Word:
    cls, turning = _word_class(word, lexicon), dict.fromkeys(TURNING.get(word, ()), ())
    if word not in lexicon.phrases:
        return Word(cls, turning, cls)
    _, rows = lexicon.phrases[word]
    seconds = turning | _sizes(rows)
    names = rows.get(word, ())
    named = _class_of(names) if names else cls
    town = bool(names) and names[0].kind == "town"
    closed = bool(names) and word in lexicon.classes
    shown, senses = (cls, ()) if town or closed else (named, names)
    return Word(shown, seconds, cls, senses, names, named, closed, town, town or closed, rows)


def _sizes(phrases: Iterable[str]) -> dict[str, tuple[int, ...]]:
    """The lengths of those of several words by their second word, longest first."""
    sizes: dict[str, set[int]] = {}
    for phrase in map(str.split, phrases):
        if len(phrase) > 1:
            sizes.setdefault(phrase[1], set()).add(len(phrase))
    return {second: tuple(sorted(found, reverse=True)) for second, found in sizes.items()}


def _read(
    words: list[str], i: int, last: int, known: Mapping[str, Word], lexicon: Lexicon
) -> tuple[int, str, tuple[Sense, ...]]:
    """The length, class and senses of the lexeme that begins at token `i`."""
    entry = known[words[i]]
    size, senses = _longest(words, i, last, entry)
    if size > 1 and not (all(sense.kind == "short" for sense in senses) and _hides_name(words, i, size, last, known)):
        return size, _class_of(senses), senses
    if entry.town and not _is_town(words, i, i + 1):
        return 1, entry.plain, ()
    if entry.names and (size > 1 or not (entry.closed and _is_function(words, i, lexicon, entry.names))):
        return 1, entry.named, entry.names
    return 1, _turned(words, i, last, entry.plain), ()


def _turned(words: list[str], i: int, last: int, cls: str) -> str:
    """The class of a word by itself; that of میں and کی the next word decides."""
    if i + 1 == last or words[i + 1] not in TURNING.get(words[i], ()):
        return cls
    if words[i] == "میں":
        return "FIRST"  # I, not in
    return "VERB" if cls == "GEN" else cls  # did, not of


def _hides_name(words: list[str], i: int, size: int, last: int, known: Mapping[str, Word]) -> bool:
    """Whether a full name that reaches further begins at the second word of a short form (شیخ تمیم بن حمد)."""
    longer, senses = _longest(words, i + 1, last, known[words[i + 1]])
    return longer >= size and any(sense.kind == "person" for sense in senses)


def _longest(words: list[str], i: int, last: int, entry: Word) -> tuple[int, tuple[Sense, ...]]:
    """The longest phrase of several words that begins at token `i`: its length and senses; (1, ()) without one."""
    for size in entry.seconds.get(words[i + 1], ()) if i + 1 < last else ():
        senses = entry.rows.get(" ".join(words[i : i + size])) if i + size <= last else None
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
