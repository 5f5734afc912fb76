"""The alphabet in which sentences are spelt for the patterns: one character a unit.

A unit has one class (PERSON, ERG, COMMA ...) and a word. Words that some pattern names get
characters of their own; all others of a class share one. A class is then one range of characters,
so that `re` tests it with a single comparison.
"""

from collections.abc import Sequence
from itertools import compress

FIRST = 0x3400  # a long run of assigned letters in the basic plane, used only as codes


class Alphabet:
    """Maps (class, word) to a character and class names or words to character sets for `re`."""

    __slots__ = ("_base", "_classes", "_literal", "_spelt", "_width", "_words", "names")

    def __init__(self, classes: Sequence[str], words: Sequence[str]) -> None:
        self.names = tuple(classes)
        self._classes = {name: i for i, name in enumerate(self.names)}
        self._words = {word: i + 1 for i, word in enumerate(sorted(set(words)))}
        self._spelt = ("", *self._words)
        self._width = len(self._words) + 1
        if FIRST + len(self.names) * self._width > 0xD7FF:
            raise ValueError("too many classes and literal words for the alphabet")
        self._base = {name: chr(FIRST + i * self._width) for name, i in self._classes.items()}
        self._literal = {word: dict(zip(self.names, self._column(word), strict=True)) for word in self._words}

    def spell(self, name: str, word: str = "") -> str:
        """The character of a unit of class `name` whose word is `word`."""
        return chr(FIRST + self._classes[name] * self._width + self._words.get(word, 0))

    def spell_all(self, names: Sequence[str], words: Sequence[str]) -> str:
        """The spelling of a whole sequence of units, given their classes and their words; ValueError where they are
        not as many."""
        if len(names) != len(words):
            raise ValueError(f"{len(names)} classes have {len(words)} words")
        spelt = list(map(self._base.__getitem__, names))
        for at in compress(range(len(words)), map(self._literal.__contains__, words)):  # few units
            spelt[at] = self._literal[words[at]][names[at]]
        return "".join(spelt)

    def class_set(self, name: str) -> str:
        """The inside of an `re` character set that holds every unit of the class; KeyError if unknown."""
        start = FIRST + self._classes[name] * self._width
        return f"{chr(start)}-{chr(start + self._width - 1)}"

    def word_set(self, word: str) -> str:
        """The inside of an `re` character set that holds the word in whatever class."""
        return "".join(self._column(word))

    def _column(self, word: str) -> list[str]:
        """The characters of a word in each of the classes."""
        start = FIRST + self._words[word]
        return [chr(code) for code in range(start, start + len(self.names) * self._width, self._width)]

    def read(self, character: str) -> tuple[str, str]:
        """The class and the word of a spelt character; of words that share one, none."""
        name, word = divmod(ord(character) - FIRST, self._width)
        return self.names[name], self._spelt[word]
