"""A toy level of units for the pattern language: five classes, one set and three words that patterns may name."""

from collections.abc import Callable

import pytest

from mulaqat.rules import Alphabet, Rule

CLASSES = ("NOUN", "ERG", "VERB", "COMMA", "STOP")
SETS = {"MARK": "COMMA|STOP", "ANY": "MARK|NOUN|ERG|VERB"}
WORDS = ("کتاب", "قلم", "لکھا")

MakeRule = Callable[..., Rule]
Spell = Callable[[str], str]


@pytest.fixture
def alphabet() -> Alphabet:
    return Alphabet(CLASSES, WORDS)


@pytest.fixture
def make(alphabet: Alphabet) -> MakeRule:
    def rule(pattern: str, **attributes: object) -> Rule:
        return Rule("toy", pattern, alphabet, SETS, attributes)

    return rule


@pytest.fixture
def spell(alphabet: Alphabet) -> Spell:
    """Spells `NOUN:کتاب ERG VERB`: classes, each with its word where it has one."""

    def spelt(units: str) -> str:
        return "".join(alphabet.spell(*unit.split(":")) for unit in units.split())

    return spelt
