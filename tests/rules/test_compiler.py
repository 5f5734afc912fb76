"""What is set before a pattern to make it fast changes no match."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mulaqat.rules import Alphabet, parse
from mulaqat.rules.compiler import expression, guarded

from .conftest import CLASSES, SETS, WORDS

# A pattern and whether the units that it can begin with are told beforehand.
CASES = {
    "NOUN ERG": False,
    "NOUN|VERB+ STOP": False,
    "NOUN? ERG* VERB": True,
    "( NOUN / ERG VERB )": True,
    "( NOUN / 'قلم' )* ( ERG / VERB ) STOP": True,
    "( NOUN? ERG? )* VERB": False,
    "NOUN? !ERG VERB": False,
    "( ^ / <( ERG ) ) NOUN+": False,
    "^ NOUN? VERB": False,
    ">( NOUN ) MARK? ANY": True,
    "!>( VERB ) ( MARK / NOUN )": True,
    "NOUN{0,2} ERG?": False,
}
UNITS = st.lists(st.tuples(st.sampled_from(CLASSES), st.sampled_from(["", *WORDS])), max_size=9)


@pytest.mark.parametrize("pattern", CASES)
def test_patterns_that_begin_in_several_ways_are_guarded(pattern: str, alphabet: Alphabet) -> None:
    assert guarded(parse(pattern), alphabet, SETS).startswith("(?=[") == CASES[pattern]


@given(pattern=st.sampled_from(sorted(CASES)), units=UNITS)
def test_a_guard_changes_no_match(pattern: str, units: list[tuple[str, str]]) -> None:
    alphabet = Alphabet(CLASSES, WORDS)
    tags = "".join(alphabet.spell(*unit) for unit in units)
    plain, quick = (make(parse(pattern), alphabet, SETS) for make in (expression, guarded))
    assert [m.span() for m in re.finditer(plain, tags)] == [m.span() for m in re.finditer(quick, tags)]
