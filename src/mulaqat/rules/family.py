"""A family of rules: those of one file, in their order."""

from collections.abc import Iterator

from .rule import Rule


class Family(tuple[Rule, ...]):
    """Rules in their order; most sentences hold what few of them need."""

    __slots__ = ()

    def fitting(self, present: frozenset[str]) -> Iterator[Rule]:
        """The rules that a sentence of these classes and words can match, in their order."""
        return (rule for rule in self if not any(map(present.isdisjoint, rule.needs)))
