"""A family of rules: those of one file, in their order, with an index of what they need."""

from collections.abc import Iterable

from .rule import Rule

FULL = 4096  # combinations of needs that are remembered


class Family(tuple[Rule, ...]):
    """Rules in their order; `fitting` finds those that a sentence can match without asking each of them."""

    def __init__(self, _: Iterable[Rule]) -> None:
        self._free = frozenset([at for at, rule in enumerate(self) if not rule.needs])
        self._needs = frozenset[str]().union(*[rule.needs for rule in self])
        self._known: dict[frozenset[str], tuple[Rule, ...]] = {}
        self._by_need = {need: [at for at, rule in enumerate(self) if need in rule.needs] for need in self._needs}

    def fitting(self, present: frozenset[str]) -> tuple[Rule, ...]:
        """The rules that a sentence of these classes and words can match, in their order."""
        needed = self._needs & present
        if needed not in self._known:
            if len(self._known) >= FULL:
                self._known.clear()
            places = self._free.union(*[self._by_need[need] for need in needed])
            self._known[needed] = tuple(self[at] for at in sorted(places))
        return self._known[needed]
