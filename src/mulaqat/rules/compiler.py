"""Patterns into `re`: one compiled expression a rule, over strings spelt in the alphabet."""

import re
from collections.abc import Mapping

from .alphabet import Alphabet
from .syntax import PatternError, Step

_LOOK = {">": "(?=", "!>": "(?!", "<": "(?<=", "!<": "(?<!"}
WIDE_GAPS = 2  # three wide gaps in a pattern cost fifty times as much on a hostile line (facts, dependencies)


def _members(atom: str, alphabet: Alphabet, sets: Mapping[str, str], seen: frozenset[str]) -> str:
    parts = []
    for name in re.findall(r"'[^']+'|[A-Z][A-Z0-9_]*", atom):
        if name.startswith("'"):
            parts.append(alphabet.word_set(name[1:-1]))
        elif name in sets:
            if name in seen:
                raise PatternError(f"the set {name} contains itself")
            parts.append(_members(sets[name], alphabet, sets, seen | {name}))
        else:
            try:
                parts.append(alphabet.class_set(name))
            except KeyError:
                raise PatternError(f"there is no class or set {name}") from None
    return "".join(parts)


def _atom(atom: str, alphabet: Alphabet, sets: Mapping[str, str]) -> str:
    if atom in ("^", "$"):
        return atom if atom == "^" else r"\Z"
    if atom == "_":
        return "."
    negated = atom.startswith("!")
    inside = _members(atom.removeprefix("!"), alphabet, sets, frozenset())
    return f"[{'^' if negated else ''}{inside}]"


def _step(step: Step, alphabet: Alphabet, sets: Mapping[str, str]) -> str:
    inner = expression(step.group, alphabet, sets) if step.group else _atom(step.atom, alphabet, sets)
    if step.look:
        return f"{_LOOK[step.look]}{inner})"
    if step.label:
        body = f"(?:{inner}){step.quantifier}" if step.group else f"{inner}{step.quantifier}"
        return f"(?P<{step.label}>{body})"
    return f"(?:{inner}){step.quantifier}" if step.group else f"{inner}{step.quantifier}"


def expression(alternatives: tuple[tuple[Step, ...], ...], alphabet: Alphabet, sets: Mapping[str, str]) -> str:
    """The `re` source of a parsed pattern; raises PatternError for unknown classes."""
    return "|".join("".join(_step(step, alphabet, sets) for step in steps) for steps in alternatives)


def guarded(alternatives: tuple[tuple[Step, ...], ...], alphabet: Alphabet, sets: Mapping[str, str]) -> str:
    """The `re` source of a whole pattern; before one that may begin in several ways, the units it can begin with.

    `re` then leaves most places of a sentence at once: over the mentions' patterns that is a third of the time.
    """
    source = expression(alternatives, alphabet, sets)
    plain = all(steps and steps[0].atom and not steps[0].optional for steps in alternatives)
    found = None if plain else _first(alternatives, alphabet, sets)
    return f"(?=[{''.join(found)}])(?:{source})" if found else source


def _first(alternatives: tuple[tuple[Step, ...], ...], alphabet: Alphabet, sets: Mapping[str, str]) -> list[str] | None:
    """The insides of the character sets that a match can begin with; None where they cannot be told."""
    found: list[str] = []
    for steps in alternatives:
        for step in steps:
            if step.look or step.atom in ("^", "$"):
                continue
            if step.atom == "_" or step.atom.startswith("!"):
                return None
            inside = [_members(step.atom, alphabet, sets, frozenset())] if step.atom else None
            first = inside or _first(step.group, alphabet, sets)
            if first is None:
                return None
            found += first
            if not step.optional:
                break
        else:
            return None
    return found


def ending(alternatives: tuple[tuple[Step, ...], ...]) -> tuple[Step, ...]:
    """The last steps of a pattern that ends where the sentence does, as far as each has a bound; none of another."""
    steps = alternatives[0] if len(alternatives) == 1 else ()
    if not steps or steps[-1].atom != "$":
        return ()
    first = len(steps)
    while first and _bounded(steps[first - 1]):
        first -= 1
    return steps[first:]


def _bounded(step: Step) -> bool:
    bounded = step.quantifier.rstrip("?") not in ("*", "+") and not step.quantifier.rstrip("?").endswith(",}")
    return bounded and all(_bounded(inner) for steps in step.group for inner in steps)


def wide_gaps(alternatives: tuple[tuple[Step, ...], ...]) -> int:
    """How many unbounded repetitions of a negated class or of any unit the pattern has, at most."""

    def of(step: Step) -> int:
        own = step.quantifier[:1] in ("*", "+") and (step.atom.startswith("!") or step.atom == "_")
        return int(own) + (max((sum(of(s) for s in steps) for steps in step.group), default=0))

    return max(sum(of(step) for step in steps) for steps in alternatives)
