"""English spellings of names that the knowledge lacks: word by word from data/ur/names.tsv, else letter by letter.

Urdu writes no short vowels and has one letter for e and i, one for o, u, v and w: what stands there is what
most names of the world's politics have there, so a spelling is near the usual one more often than it is it.
"""

import re
from collections.abc import Sequence

from mulaqat.knowledge import Lexicon

VOWELS = frozenset("aeiou")
# What ends many names of one kind, and how it is then spelled; the longest first.
ENDINGS = (
    ("ووسکی", "ovski"),
    ("وسکی", "ovski"),
    ("یسکی", "evski"),
    ("وویچ", "ovich"),
    ("ووچ", "ovich"),
    ("ویچ", "ovich"),
    ("ییف", "yev"),
    ("ایف", "ayev"),
    ("ووا", "ova"),
    ("روا", "rova"),
    ("لوا", "lova"),
    ("نوا", "nova"),
    ("یوا", "eva"),
    ("برگ", "berg"),
    ("مین", "man"),
    ("وچ", "ovich"),
    ("یچ", "ich"),
    ("یف", "ev"),
    ("وف", "ov"),
    ("سن", "son"),
    ("شن", "shon"),
    ("ٹن", "ton"),
)
# Pairs of consonants that English joins at the beginning and at the end of a syllable.
OPENING = "bl br dr fl fr gl gr kh kl kr pl pr sh sk sp st tr"
CLOSING = (
    "bz ch dz fs ft gz ks kt kz ld lf lk lm lp ls lt lv lz mp ms mz nd ng nj nk ns nt nz ps pt "
    "rb rd rf rg rj rk rl rm rn rp rs rt rv rz sk sp st ts vz"
)


def spell(words: Sequence[str], lexicon: Lexicon) -> str:
    """An English spelling of the words of a name (key forms). A transliteration, not a fact."""
    return " ".join(lexicon.latin.get(word) or _word(word, lexicon) for word in words)


def _word(word: str, lexicon: Lexicon) -> str:
    """One word; the Arabic article stands apart, where what follows can be Arabic (not الیخاندرو)."""
    if word.isascii():
        return word.capitalize()  # printed in Latin letters
    if word.startswith("ال") and len(word) > 4 and word[2] not in "وی":
        return "Al-" + (lexicon.latin.get(word[2:]) or _letters(word[2:], lexicon.letters))
    return _letters(word, lexicon.letters)


def _letters(word: str, letters: dict[str, str]) -> str:
    ending, tail = next(((e, t) for e, t in ENDINGS if word.endswith(e) and len(word) > len(e) + 1), ("", ""))
    sounds = _sounds(word.removesuffix(ending), tail, letters)
    return _with_vowels(sounds + re.findall("[csk]h|.", tail)).capitalize()


def _sounds(word: str, tail: str, letters: dict[str, str]) -> list[str]:
    """The sound of each letter or pair of letters; `tail`: what is spelled after them."""
    sounds, at = _beginning(word)
    while at < len(word):
        size = 2 if word[at : at + 2] in letters else 1
        letter, rest = word[at : at + size], word[at + size :]
        before = sounds[-1][-1] if sounds else ""
        after = letters.get(rest[:1], "") if rest else tail
        if letter == "و":
            sound = _waw(before, after)
        elif letter == "ی":
            sound = _ye(before, after, rest)
        elif letter in "ہۃ" and not after and len(word) > 2 and (before not in VOWELS or word[at - 1] == "ی"):
            sound = "a"
        else:
            sound = letters.get(letter, "")
        if sound and not (sound == before and sound in VOWELS):
            sounds.append(sound)
        at += size
    return sounds


def _beginning(word: str) -> tuple[list[str], int]:
    """The sounds of a beginning that has its own spelling, and how many letters it is."""
    if len(word) < 3:
        return [], 0
    for letters, sounds in (("ای", ["e"]), ("او", ["o"]), ("وو", ["v", "o"])):
        if word.startswith(letters):
            return sounds, 2
    # Urdu sets a vowel before s and a consonant: اسپینسر is Spencer.
    return [], int(len(word) > 3 and word[:2] == "اس" and word[2] in "ٹپکمل")


def _waw(before: str, after: str) -> str:
    if not before or (after and after[0] in VOWELS):
        return "v"
    return "u" if before == "a" and after else "o"


def _ye(before: str, after: str, rest: str) -> str:
    if not before:
        return "y"
    glides = rest[:1] == "و" and rest[1:2] not in ("", "ا", "ی", "ے")
    if after and (glides or rest in ("ہ", "ۃ") or after[0] in VOWELS):
        return "y" if before in VOWELS else "i"
    return "i" if before in VOWELS or not after else "e"


def _with_vowels(sounds: list[str]) -> str:
    """The sounds with a vowel between consonants that English cannot join."""
    spelt = ""
    run = 0
    for i, sound in enumerate(sounds):
        run = 0 if sound[0] in VOWELS else run + 1
        if run > 1 and _parted(sounds, i):
            spelt, run = spelt + ("a" if i + 1 < len(sounds) else "i" if i == 1 else "e"), 1
        spelt += sound
    return spelt


def _parted(sounds: list[str], i: int) -> bool:
    """Whether a vowel must stand before the consonant `i`, which follows another."""
    pair, left = sounds[i - 1] + sounds[i], len(sounds) - i - 1
    if i == 1:
        return not left or pair not in OPENING
    if not left:
        return pair not in CLOSING
    if sounds[i + 1][0] in VOWELS:
        return False
    coming = sounds[i] + sounds[i + 1]
    if left == 1:
        return coming in CLOSING or pair not in CLOSING
    return pair not in CLOSING and not (sounds[i + 2][0] in VOWELS and coming in OPENING)
