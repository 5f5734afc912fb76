"""Words that were written without the space between them, where the first letter form does not show it."""

from itertools import compress, count

from mulaqat.knowledge import Lexicon
from mulaqat.text import Sentence, Tokens

# A letter that never joins the next one: a writer who leaves out the space behind it sees no difference.
UNJOINED = frozenset("اآدڈذرڑزژو")
SHORTEST, SHORTEST_RIGHT = 2, 4  # of a postposition; of what stands behind
# No two words that anybody knows are longer together; trying every cut of a run without end is quadratic.
LONGEST = 64
POSTPOSITIONS = frozenset({"نے", "کا", "کی", "کے", "کو", "سے", "میں", "پر"})


def part_glued(tokens: Tokens, sentences: list[Sentence], lexicon: Lexicon) -> tuple[Tokens, list[Sentence]]:
    """The tokens and sentences with words like صدرپوتن, اورفرانس or زرداری‌نے cut apart (their sentences with them).

    Only unknown words are cut: a title, a country or اور from any word that is known, a name from a postposition or
    another name and a postposition from a title, all behind a letter that does not join, and any known word from the
    beginning of a full name. Offsets are those of the folded text, which stays as it is.
    """
    words, known = tokens.words, lexicon.memo(_cuts)
    unknown = compress(count(), map(lexicon.memo(_unknown).__getitem__, words))
    inside = lexicon.memo(_opens_phrase)
    cuts = {i: at for i in unknown if (at := known[words[i]] or _before_name(words, i, inside[words[i]], lexicon))}
    if not cuts:
        return tokens, sentences
    parts: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    moved = []  # token -> its place among the parted ones
    for i, (word, start, end) in enumerate(zip(words, tokens.starts, tokens.ends, strict=True)):
        moved.append(len(parts))
        done = 0
        for cut in cuts.get(i, ()):
            parts.append(word[done:cut])
            starts.append(start + done)
            ends.append(start + cut)
            done = cut
        parts.append(word[done:])
        starts.append(start + done)
        ends.append(end)
    moved.append(len(parts))
    parted = [Sentence(s.start, s.end, moved[s.first], moved[s.last], s.kind) for s in sentences]
    return Tokens(parts, starts, ends), parted


def _unknown(word: str, lexicon: Lexicon) -> bool:
    return word not in lexicon.known


def _cuts(word: str, lexicon: Lexicon) -> tuple[int, ...] | None:
    """How many letters stand before each cut of an unknown word, none where it is one; None for a known word."""
    if word in lexicon.known:
        return None
    if len(word) > LONGEST:
        return ()
    for at in range(SHORTEST, len(word) - 1):
        behind = _behind(word[:at], word[at:], lexicon) if word[at - 1] in UNJOINED else None
        if behind is not None:
            return (at, *[at + cut for cut in behind])
    return _behind_and(word, lexicon)


def _behind_and(word: str, lexicon: Lexicon) -> tuple[int, ...]:
    """The cuts of a title behind و: ووزیرخارجہ."""
    if not word.startswith("و"):
        return ()
    title = word[1:]
    cuts = () if title in lexicon.known else _cuts(title, lexicon) or (len(title),)
    first = title[: cuts[0]] if cuts else title
    if len(first) < SHORTEST_RIGHT or first not in lexicon.leading:
        return ()
    return (1, *[1 + cut for cut in cuts if cut < len(title)])


def _behind(left: str, right: str, lexicon: Lexicon) -> tuple[int, ...] | None:
    """The cuts of `right`, where it stands behind `left` as a word or words of its own; None where it does not."""
    leads, names = left in lexicon.leading, left in lexicon.latin and left not in lexicon.verbs
    if right in POSTPOSITIONS:
        return () if len(left) > SHORTEST and (leads or names) else None
    if left in POSTPOSITIONS:
        return () if right in lexicon.leading and len(right) > SHORTEST_RIGHT else None
    if len(left) == SHORTEST or len(right) < SHORTEST_RIGHT:
        return None
    if leads:
        return () if right in lexicon.known else _cuts(right, lexicon) or None
    return () if names and _is_name(left, lexicon) and _is_name(right, lexicon) else None


def _is_name(word: str, lexicon: Lexicon) -> bool:
    return word in lexicon.latin and word not in lexicon.common


def _before_name(words: list[str], at: int, cuts: tuple[int, ...], lexicon: Lexicon) -> tuple[int, ...]:
    """Which of the cuts stands before a full name that begins inside the word at `at` and goes on behind it."""
    for cut in cuts:
        first = words[at][cut:]
        sizes, rows = lexicon.phrases[first]
        for size in sizes:
            senses = rows.get(" ".join((first, *words[at + 1 : at + size]))) if size > 1 else None
            if senses and any(sense.kind == "person" for sense in senses):
                return (cut,)
    return ()


def _opens_phrase(word: str, lexicon: Lexicon) -> tuple[int, ...]:
    """How many letters of a word are a word of their own before one that opens phrases; mostly there is no such cut."""
    cuts = range(SHORTEST + 1, len(word) - 1) if len(word) <= LONGEST else ()
    return tuple(cut for cut in cuts if word[:cut] in lexicon.known and word[cut:] in lexicon.phrases)
