"""A family of rules: those of one file, in their order, with an index of what they need."""

from collections.abc import Iterable

from mulaqat.memo import Memo

from .rule import Rule


class Family(tuple[Rule, ...]):
    """Rules in their order; `fitting` finds those that a sentence can match without asking each of them."""

    def __init__(self, _: Iterable[Rule]) -> None:
        self._needs = frozenset[str]().union(*[rule.needs for rule in self])
        self._fitting = Memo(self._with)

    def fitting(self, present: frozenset[str]) -> tuple[Rule, ...]:
        """The rules that a sentence of these classes and words can match, in their order."""
        return self._fitting[self._needs & present]

    def _with(self, needed: frozenset[str]) -> tuple[Rule, ...]:
        return tuple([rule for rule in self if not rule.needs or not rule.needs.isdisjoint(needed)])
