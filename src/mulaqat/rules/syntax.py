"""The little language of patterns, read into a tree of steps.

    speaker=NP+ ERG !STOP|ERG*? cue=SAY (COMP / COLON) content=_+

A step is a class or an alternation of classes and 'words' (`A|'b'`), its negation (`!A|B`), any
unit (`_`) or a group of alternatives `( a b / c )`; behind it stands at most one of `? * + *? +? ??`
or `{m,n}`; before it may stand a label and `=`. `^` and `$` are the sentence's ends. `<` and `>`
before a group look behind or ahead, `!>` and `!<` forbid what stands there.
"""

import re
from dataclasses import dataclass

_TOKEN = re.compile(
    r"\s*(?:(?P<label>[a-z_][a-z0-9_]*)=|(?P<look>!?[<>])(?=\()|(?P<open>\()|(?P<close>\))|(?P<slash>/)"
    r"|(?P<edge>[\^$])|(?P<quant>[*+?]\??|\{\d*+,?\d*+\}\??)"
    r"|(?P<atom>!?(?:'[^']+'|[A-Z][A-Z0-9_]*|_)(?:\|(?:'[^']+'|[A-Z][A-Z0-9_]*))*))"
)
_OPTIONAL = re.compile(r"[?*]|\{0?,")


class PatternError(ValueError):
    """A pattern that cannot be read; the message says where."""


@dataclass(frozen=True, slots=True)
class Step:
    """One step: an atom, an edge or a group of alternatives, with its label and quantifier."""

    atom: str = ""
    group: tuple[tuple["Step", ...], ...] = ()
    label: str = ""
    look: str = ""
    quantifier: str = ""

    @property
    def optional(self) -> bool:
        """Whether the pattern matches without the step."""
        return _OPTIONAL.match(self.quantifier) is not None


def _lex(source: str) -> list[tuple[str, str]]:
    tokens, at = [], 0
    source = source.strip()
    while at < len(source):
        match = _TOKEN.match(source, at)
        if not match or not match.lastgroup:
            raise PatternError(f"cannot read {source[at : at + 20]!r} at column {at + 1}")
        tokens.append((match.lastgroup, match.group(match.lastgroup)))
        at = match.end()
    return tokens


def _sequence(tokens: list[tuple[str, str]], at: int, inside: bool) -> tuple[tuple[tuple[Step, ...], ...], int]:
    """Alternatives up to the closing bracket (or the end); returns them and the index behind."""
    alternatives: list[tuple[Step, ...]] = []
    steps: list[Step] = []
    while at < len(tokens):
        kind, _ = tokens[at]
        if kind == "close":
            if not inside:
                raise PatternError("a bracket is closed that was not opened")
            return (*alternatives, tuple(steps)), at + 1
        if kind == "slash":
            alternatives.append(tuple(steps))
            steps, at = [], at + 1
            continue
        step, at = _step(tokens, at)
        steps.append(step)
    if inside:
        raise PatternError("a bracket is not closed")
    return (*alternatives, tuple(steps)), at


def _step(tokens: list[tuple[str, str]], at: int) -> tuple[Step, int]:
    label = look = ""
    if tokens[at][0] == "label":
        label, at = tokens[at][1], at + 1
    if at < len(tokens) and tokens[at][0] == "look":
        look, at = tokens[at][1], at + 1
    if at >= len(tokens):
        raise PatternError("the pattern ends where a step should stand")
    kind, value = tokens[at]
    atom = ""
    group: tuple[tuple[Step, ...], ...] = ()
    if kind == "open":
        group, at = _sequence(tokens, at + 1, inside=True)
    elif kind in ("atom", "edge"):
        atom, at = value, at + 1
    else:
        raise PatternError(f"{value!r} stands where a step should")
    quantifier = ""
    if at < len(tokens) and tokens[at][0] == "quant":
        quantifier, at = tokens[at][1], at + 1
    return Step(atom, group, label, look, quantifier), at


def parse(source: str) -> tuple[tuple[Step, ...], ...]:
    """Read a pattern; returns its alternatives, each a tuple of steps; raises PatternError."""
    tokens = _lex(source)
    if not tokens:
        raise PatternError("the pattern is empty")
    alternatives, _ = _sequence(tokens, 0, inside=False)
    return alternatives


def literals(alternatives: tuple[tuple[Step, ...], ...]) -> set[str]:
    """The 'words' that a pattern names."""
    found: set[str] = set()
    for steps in alternatives:
        for step in steps:
            found |= set(re.findall(r"'([^']+)'", step.atom)) | literals(step.group)
    return found
