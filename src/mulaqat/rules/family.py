"""A family of rules: those of one file, in their order."""

from collections.abc import Iterator

from .rule import Rule


class Family(tuple[Rule, ...]):
    """Rules in their order; most sentences hold what few of them need."""

    __slots__ = ()

    def fitting(self, present: frozenset[str]) -> Iterator[Rule]:
        """The rules that a sentence of these classes and words can match, in their order."""
        for rule in self:
            for names in rule.needs:
                if names.isdisjoint(present):
                    break
            else:
                yield rule
