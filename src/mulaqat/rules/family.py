"""A family of rules: those of one file, in their order, with an index of what they need."""

from collections.abc import Iterable

from .rule import Rule


class Family(tuple[Rule, ...]):
    """Rules in their order; `fitting` finds those that a sentence can match without asking each of them."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        self._free = frozenset([at for at, rule in enumerate(self) if not rule.needs])
        self._by_need: dict[str, list[int]] = {}
        for at, rule in enumerate(self):
            for need in sorted(rule.needs):
                self._by_need.setdefault(need, []).append(at)
        self._needs = frozenset(self._by_need)

    def fitting(self, present: frozenset[str]) -> list[Rule]:
        """The rules that a sentence of these classes and words can match, in their order."""
        places = self._free.union(*[self._by_need[need] for need in present & self._needs])
        return [self[at] for at in sorted(places)]
