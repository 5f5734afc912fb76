"""A rule: a name, a pattern and what it stands for; and where it matched or stopped."""

import re
import sys
from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import Any

from .alphabet import Alphabet
from .compiler import WIDE_GAPS, ending, expression, guarded, wide_gaps
from .syntax import PatternError, Step, parse


class Rule:
    """One rule. It is parsed and compiled when first used, as most documents need few of the rules.

    `attributes` are what else its row says; `needs` sets of classes and words, of each of which every match holds
    one: a sentence that lacks them need not be searched. Raises PatternError at the first use of a pattern that
    cannot be read or would be slow.
    """

    def __init__(
        self, id: str, pattern: str, alphabet: Alphabet, sets: Mapping[str, str], attributes: Mapping[str, Any]
    ) -> None:
        self.id, self.pattern, self.attributes = id, pattern, attributes
        self._alphabet, self._sets = alphabet, sets
        self.needs = tuple(frozenset(members) for members in attributes.get("requires", ()))

    @cached_property
    def regex(self) -> re.Pattern[str]:
        """The compiled pattern."""
        tree = parse(self.pattern)
        if wide_gaps(tree) > WIDE_GAPS:
            raise PatternError(f"more than {WIDE_GAPS} wide gaps in one pattern; narrow one with {{0,n}}")
        return re.compile(guarded(tree, self._alphabet, self._sets), re.S)

    @cached_property
    def _ending(self) -> re.Pattern[str] | None:
        """What the last units must be. Looked at first: a long row of names that nothing of the kind follows would
        else be parted in every way, which takes the fourth power of its length."""
        last = ending(parse(self.pattern))
        return re.compile(expression((last,), self._alphabet, self._sets), re.S) if last else None

    def search(self, tags: str, start: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        """The leftmost match between two units of a spelt sentence."""
        if self._ending and not self._ending.search(tags, start, end):
            return None
        return self.regex.search(tags, start, end)

    def match(self, tags: str, at: int) -> re.Match[str] | None:
        """The match that begins at a unit of a spelt sentence."""
        return self.regex.match(tags, at)

    def finditer(self, tags: str) -> Iterator[re.Match[str]]:
        """Every match in the spelt sentence, leftmost first."""
        return self.regex.finditer(tags)

    def explain(self, tags: str) -> str:
        """One line: where the rule matched, or the furthest step it reached and the unit it stopped at."""
        match = self.regex.search(tags)
        if match:
            spans = ((name, *match.span(name)) for name in match.groupdict())
            groups = ", ".join(f"{name} {start}–{end}" for name, start, end in spans if start >= 0)
            return f"matched units {match.start()}–{match.end()}" + (f" ({groups})" if groups else "")
        steps = parse(self.pattern)[0]
        for n in range(len(steps)):
            if not re.search(expression((steps[: n + 1],), self._alphabet, self._sets), tags, re.S):
                done = " ".join(map(_show, steps[:n])) or "nothing"
                return f"stopped before `{_show(steps[n])}`, having found `{done}`"
        return "stopped at its end"


def _show(step: Step) -> str:
    inner = step.atom or "(" + " / ".join(" ".join(map(_show, s)) for s in step.group) + ")"
    return (step.label + "=" if step.label else "") + step.look + inner + step.quantifier
