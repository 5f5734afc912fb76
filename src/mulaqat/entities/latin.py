"""English spellings of names that the knowledge lacks: word by word from data/ur/names.tsv, else letter by letter."""

from collections.abc import Sequence

from mulaqat.knowledge import Lexicon

VOWELS = set("aeiou")


def spell(words: Sequence[str], lexicon: Lexicon) -> str:
    """An English spelling of the words of a name (key forms). A transliteration, not a fact."""
    return " ".join(lexicon.latin.get(word) or _letters(word, lexicon) for word in words)


def _letters(word: str, lexicon: Lexicon) -> str:
    """Letter by letter; where two consonants would meet that English cannot, an `a` stands between them."""
    parts: list[str] = []
    at = 0
    while at < len(word):
        size = 2 if word[at : at + 2] in lexicon.letters else 1
        latin = lexicon.letters.get(word[at : at + size], "")
        if latin in ("w", "y") and at > 0:
            following = lexicon.letters.get(word[at + 1 : at + 2], "")
            if following[:1] not in VOWELS or not following:
                latin = "o" if latin == "w" else "i"
        parts.append(latin)
        at += size
    return _with_vowels([part for part in parts if part]).capitalize()


def _with_vowels(parts: list[str]) -> str:
    spelt = ""
    run = 0
    for i, part in enumerate(parts):
        consonant = part[0] not in VOWELS
        run = run + 1 if consonant else 0
        if run == 2 and (i == 1 or i + 1 == len(parts) or parts[i + 1][0] not in VOWELS):
            spelt, run = spelt + "a", 1
        spelt += part
    return spelt
