"""What a sentence must hold for a pattern to match in it, read off the pattern."""

from collections.abc import Collection, Iterator, Mapping

from .syntax import PatternError, Step, parse

LARGE = 12  # of so many classes, some stand in nearly every sentence

Needs = list[list[str]]


def needs(pattern: str, sets: Mapping[str, str]) -> Needs:
    """Sets of classes and words, of each of which every match of the pattern holds one; the rarest first.

    They are what a sentence can be passed over by without a search. Raises PatternError.
    """
    found = {frozenset(names) for names in _of_alternatives(parse(pattern), sets) if _commonness(names) <= LARGE}
    ordered = sorted(found, key=lambda names: (_commonness(names), sorted(names)))
    return [sorted(name.strip("'") for name in names) for names in ordered]


def _of_alternatives(alternatives: tuple[tuple[Step, ...], ...], sets: Mapping[str, str]) -> list[set[str]]:
    """What all alternatives need: of several, one set that has what is rarest in each."""
    each = [[names for step in steps for names in _of_step(step, sets)] for steps in alternatives]
    if len(each) == 1:
        return each[0]
    return [set().union(*[min(found, key=_commonness) for found in each])] if all(each) else []


def _of_step(step: Step, sets: Mapping[str, str]) -> list[set[str]]:
    if step.look.startswith("!") or step.optional:
        return []
    if step.group:
        return _of_alternatives(step.group, sets)
    any_unit = step.atom.startswith("!") or step.atom in ("^", "$", "_")
    return [] if any_unit else [set(_members(step.atom, sets))]


def _members(atom: str, sets: Mapping[str, str], seen: frozenset[str] = frozenset()) -> Iterator[str]:
    for name in atom.split("|"):
        if name in seen:
            raise PatternError(f"the set {name} contains itself")
        if name in sets:
            yield from _members(sets[name], sets, seen | {name})
        else:
            yield name


def _commonness(names: Collection[str]) -> int:
    """Any class is likelier to be met than all the 'words' together."""
    return sum(not name.startswith("'") for name in names)
