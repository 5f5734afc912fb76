"""What the rules of one level need, numbered once, so that one look at a sentence serves all of them."""

from collections.abc import Iterable, Set


class Sieve:
    """Gives each set of names that some rule needs a bit, and a sentence the bits of the sets that it has a name of."""

    __slots__ = ("_bits", "_names")

    def __init__(self) -> None:
        self._bits: dict[frozenset[str], int] = {}
        self._names: dict[str, int] = {}

    def wanted(self, needs: Iterable[frozenset[str]]) -> int:
        """The bits that a sentence must have for a rule with these needs."""
        wanted = 0
        for names in needs:
            if names not in self._bits:
                bit = self._bits[names] = 1 << len(self._bits)
                self._names.update((name, self._names.get(name, 0) | bit) for name in names)
            wanted |= self._bits[names]
        return wanted

    def met(self, present: Set[str]) -> int:
        """The bits of a sentence with these classes and words."""
        bits = self._names
        met = 0
        for name in bits.keys() & present:
            met |= bits[name]
        return met
