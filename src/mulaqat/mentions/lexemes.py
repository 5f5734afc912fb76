"""Words and fixed phrases of a document, each with its class and its possible senses."""

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
AFTER_DID = frozenset({"اور", "۔", "،", "ہے", "ہیں", "تھی", "تھیں", "جبکہ", "جس", "کہ"})
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
    "short",
    "honorific",
    "word",
)


class Lexemes:
    """Parallel lists, whole document: class, first and last token (half-open), senses."""

    __slots__ = ("classes", "firsts", "lasts", "senses", "words")

    def __init__(self) -> None:
        self.classes: list[str] = []
        self.firsts: list[int] = []
        self.lasts: list[int] = []
        self.senses: list[tuple[Sense, ...]] = []
        self.words: list[str] = []

    def add(self, cls: str, first: int, last: int, word: str, senses: tuple[Sense, ...] = ()) -> None:
        """Append one lexeme."""
        self.classes.append(cls)
        self.firsts.append(first)
        self.lasts.append(last)
        self.words.append(word)
        self.senses.append(senses)


def find_lexemes(words: list[str], first: int, last: int, lexicon: Lexicon) -> Lexemes:
    """The lexemes of the tokens from `first` up to `last`, longest phrase first, left to right."""
    found = Lexemes()
    phrases = lexicon.phrases
    i = first
    while i < last:
        word = words[i]
        size, senses = _longest(words, i, last, lexicon) if word in phrases else (1, ())
        if size > 1 and all(sense.kind == "short" for sense in senses) and _hides_name(words, i, size, last, lexicon):
            size, senses = _alone(word, lexicon)
        cls = _class_of(senses) if senses else _word_class(word, lexicon)
        if word == "میں" and i + 1 < last and words[i + 1] == "نے":
            cls = "FIRST"  # I, not in
        elif word == "کی" and cls == "GEN" and i + 1 < last and words[i + 1] in AFTER_DID:
            cls = "VERB"  # did, not of
        found.add(cls, i, i + size, word, senses)
        i += size
    return found


def _hides_name(words: list[str], i: int, size: int, last: int, lexicon: Lexicon) -> bool:
    """Whether a full name that reaches further begins at the second word of a short form (شیخ تمیم بن حمد)."""
    if words[i + 1] not in lexicon.phrases:
        return False
    longer, senses = _longest(words, i + 1, last, lexicon)
    return longer >= size and any(sense.kind == "person" for sense in senses)


def _alone(word: str, lexicon: Lexicon) -> tuple[int, tuple[Sense, ...]]:
    """The single word's own senses, where the phrase that it opens does not hold."""
    return 1, lexicon.phrases[word][1].get(word, ())


def _longest(words: list[str], i: int, last: int, lexicon: Lexicon) -> tuple[int, tuple[Sense, ...]]:
    """The longest phrase that begins at token `i`: its length and senses; (1, ()) where the word stands for itself."""
    sizes, rows = lexicon.phrases[words[i]]
    for size in sizes:
        if i + size > last:
            continue
        senses = rows.get(words[i] if size == 1 else " ".join(words[i : i + size]))
        if senses is None:
            continue
        if size == 1 and words[i] in lexicon.classes and _is_function(words, i, lexicon, senses):
            return 1, ()
        return size, senses
    return 1, ()


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


def _class_of(senses: tuple[Sense, ...]) -> str:
    kinds = {sense.kind: sense.ref for sense in reversed(senses)}
    kind = next(kind for kind in ORDER if kind in kinds)
    ref = kinds[kind]
    if kind == "title":
        return "TITLES" if ref.startswith("plural:") else "TITLE"
    if kind == "honorific":
        return {"prefix": "HON", "rank": "RANK", "state": "STATE", "suffix": "SUFFIX"}[ref]
    if kind == "source":
        return SOURCES[ref]
    if kind == "word":
        return FUNCTION[ref]
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
    if word.endswith(PLURAL) and len(word) > SHORTEST_PLURAL:
        return "WORD"
    return "LATIN" if word[0].isascii() else "UNK"
