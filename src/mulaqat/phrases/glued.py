"""Words that were written without the space between them, where the first letter form does not show it."""

from mulaqat.knowledge import Lexicon
from mulaqat.text import Sentence, Tokens

# A letter that never joins the next one: a writer who leaves out the space behind it sees no difference.
UNJOINED = frozenset("اآدڈذرڑزژو")
SHORTEST_LEFT, SHORTEST_RIGHT = 3, 4
POSTPOSITIONS = frozenset({"نے", "کا", "کی", "کے", "کو", "سے", "میں", "پر"})


def part_glued(tokens: Tokens, sentences: list[Sentence], lexicon: Lexicon) -> tuple[Tokens, list[Sentence]]:
    """The tokens and sentences with words like صدرپوتن, اورفرانس or زرداری‌نے cut in two (their sentences with them).

    Only unknown words are cut, behind a letter that does not join: a title, a country or اور from any word that is
    known, a name from a postposition. Offsets are those of the folded text, which stays as it is.
    """
    cuts = {i: at for i, word in enumerate(tokens.words) if word not in lexicon.known and (at := _cut(word, lexicon))}
    if not cuts:
        return tokens, sentences
    words: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    moved = []  # token -> its place among the parted ones
    for i, (word, start, end) in enumerate(zip(tokens.words, tokens.starts, tokens.ends, strict=True)):
        moved.append(len(words))
        cut = cuts.get(i, 0)
        if cut:
            words.append(word[:cut])
            starts.append(start)
            ends.append(start + cut)
        words.append(word[cut:])
        starts.append(start + cut)
        ends.append(end)
    moved.append(len(words))
    parted = [Sentence(s.start, s.end, moved[s.first], moved[s.last], s.kind) for s in sentences]
    return Tokens(words, starts, ends), parted


def _cut(word: str, lexicon: Lexicon) -> int:
    """How many letters of an unknown word are a word of its own, 0 where it is one."""
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
