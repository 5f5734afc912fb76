"""Words that were written without the space between them, where the first letter form does not show it."""

from mulaqat.knowledge import Lexicon
from mulaqat.text import Sentence, Tokens

# A letter that never joins the next one: a writer who leaves out the space behind it sees no difference.
UNJOINED = frozenset("اآدڈذرڑزژو")
SHORTEST_LEFT, SHORTEST_RIGHT = 3, 4
# No two words that anybody knows are longer together; trying every cut of a run without end is quadratic.
LONGEST = 64
POSTPOSITIONS = frozenset({"نے", "کا", "کی", "کے", "کو", "سے", "میں", "پر"})


def part_glued(tokens: Tokens, sentences: list[Sentence], lexicon: Lexicon) -> tuple[Tokens, list[Sentence]]:
    """The tokens and sentences with words like صدرپوتن, اورفرانس or زرداری‌نے cut in two (their sentences with them).

    Only unknown words are cut: a title, a country or اور from any word that is known and a name from a postposition,
    both behind a letter that does not join, and any known word from the beginning of a full name.
    Offsets are those of the folded text, which stays as it is.
    """
    words, known = tokens.words, lexicon.memo(_cut)
    unknown = [i for i, cut in enumerate(map(known.__getitem__, words)) if cut is not None]
    cuts = {i: at for i in unknown if (at := known[words[i]] or _before_name(words, i, lexicon))}
    if not cuts:
        return tokens, sentences
    parts: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    moved = []  # token -> its place among the parted ones
    for i, (word, start, end) in enumerate(zip(words, tokens.starts, tokens.ends, strict=True)):
        moved.append(len(parts))
        cut = cuts.get(i, 0)
        if cut:
            parts.append(word[:cut])
            starts.append(start)
            ends.append(start + cut)
        parts.append(word[cut:])
        starts.append(start + cut)
        ends.append(end)
    moved.append(len(parts))
    parted = [Sentence(s.start, s.end, moved[s.first], moved[s.last], s.kind) for s in sentences]
    return Tokens(parts, starts, ends), parted


def _cut(word: str, lexicon: Lexicon) -> int | None:
    """How many letters of an unknown word are a word of its own, 0 where it is one; None for a known word."""
    if word in lexicon.known:
        return None
    if len(word) > LONGEST:
        return 0
    for at in range(SHORTEST_LEFT, len(word) - 1):
        if word[at - 1] not in UNJOINED:
            continue
        left, right = word[:at], word[at:]
        if left in lexicon.leading and (right in POSTPOSITIONS or len(right) >= SHORTEST_RIGHT):
            if right in lexicon.known:
                return at
        elif right in POSTPOSITIONS and left in lexicon.latin and left not in lexicon.verbs:
            return at
    return 0


def _before_name(words: list[str], at: int, lexicon: Lexicon) -> int:
    """How many letters stand before a full name that begins inside the word at `at` and goes on behind it."""
    word = words[at] if len(words[at]) <= LONGEST else ""
    for cut in range(SHORTEST_LEFT, len(word) - 1):
        rows = lexicon.phrases.get(word[cut:]) if word[:cut] in lexicon.known else None
        for size in rows[0] if rows else ():
            senses = rows[1].get(" ".join((word[cut:], *words[at + 1 : at + size]))) if rows and size > 1 else None
            if senses and any(sense.kind == "person" for sense in senses):
                return cut
    return 0
