"""What the rules of one level need, numbered once, so that one look at a sentence serves all of them."""

from collections.abc import Iterable
from functools import reduce
from operator import or_

from mulaqat.memo import Memo

from .alphabet import Alphabet


class Sieve:
    """Gives each set of names that some rule needs a bit, and a sentence the bits of the sets that it has a name of.

    Every name is a class of the alphabet or a word that it spells by a character of its own.
    """

    __slots__ = ("_alphabet", "_bits", "_names", "_of")

    def __init__(self, alphabet: Alphabet) -> None:
        self._alphabet = alphabet
        self._bits: dict[frozenset[str], int] = {}
        self._names: dict[str, int] = {}
        self._of = Memo(self._met_by)

    def wanted(self, needs: Iterable[frozenset[str]]) -> int:
        """The bits that a sentence must have for a rule with these needs."""
        wanted = 0
        for names in needs:
            if names not in self._bits:
                bit = self._bits[names] = 1 << len(self._bits)
                self._names.update((name, self._names.get(name, 0) | bit) for name in names)
                self._of.clear()
            wanted |= self._bits[names]
        return wanted

    def met(self, tags: str) -> int:
        """The bits of a spelt sentence."""
        return reduce(or_, map(self._of.__getitem__, set(tags)), 0)

    def _met_by(self, character: str) -> int:
        name, word = self._alphabet.read(character)
        return self._names.get(name, 0) | self._names.get(word, 0)
