"""What a pattern needs: no sentence that it matches may be passed over."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mulaqat.knowledge import Knowledge
from mulaqat.phrases import read_phrases
from mulaqat.rules import Alphabet, Family, PatternError, Rule, Sieve, needs
from tests.reader import shipped

from .conftest import CLASSES, SETS, WORDS

# A pattern and what every match of it holds one of.
CASES = {
    "NOUN ERG": [["ERG"], ["NOUN"]],
    "NOUN? ERG* VERB": [["VERB"]],
    "NOUN{0,3} VERB{2,}": [["VERB"]],
    "( NOUN / ERG VERB )": [["ERG", "NOUN"]],
    "( NOUN / ERG? )": [],
    "!NOUN _ 'قلم'": [["قلم"]],
    "MARK 'کتاب'|VERB": [["VERB", "کتاب"], ["COMMA", "STOP"]],
    "^ NOUN >( ERG ) !>( VERB ) $": [["ERG"], ["NOUN"]],
    "who=( NOUN+ ERG ) <( 'لکھا' )": [["لکھا"], ["ERG"], ["NOUN"]],
}
UNITS = st.lists(st.tuples(st.sampled_from(CLASSES), st.sampled_from(["", *WORDS])), max_size=8)


@pytest.mark.parametrize("pattern", CASES)
def test_what_a_pattern_needs_the_rarest_first(pattern: str) -> None:
    assert needs(pattern, SETS) == CASES[pattern]


def test_a_set_that_contains_itself_is_told() -> None:
    with pytest.raises(PatternError, match="LOOP contains itself"):
        needs("LOOP ERG", {"LOOP": "NOUN|ROUND", "ROUND": "LOOP"})


@given(pattern=st.sampled_from(sorted(CASES)), units=UNITS)
def test_where_a_rule_matches_it_fits(pattern: str, units: list[tuple[str, str]]) -> None:
    alphabet = Alphabet(CLASSES, WORDS)
    rule = Rule("toy", pattern, alphabet, SETS, {"requires": needs(pattern, SETS)})
    tags = "".join(alphabet.spell(*unit) for unit in units)
    if rule.search(tags):
        sieve = Sieve(alphabet)
        assert Family([rule], sieve).fitting(sieve.met(tags)) == (rule,)


def test_a_family_keeps_its_order_and_leaves_out_what_cannot_match() -> None:
    alphabet = Alphabet(CLASSES, WORDS)
    rules = [
        Rule(name, name, alphabet, SETS, {"requires": needs(name, SETS)}) for name in ("VERB", "NOUN", "ERG?", "STOP")
    ]
    sieve = Sieve(alphabet)
    family, other = Family(rules, sieve), Family(rules[1:], sieve)
    for _ in range(2):
        met = sieve.met(alphabet.spell("STOP") + alphabet.spell("VERB"))
        assert [rule.id for rule in family.fitting(met)] == ["VERB", "ERG?", "STOP"]
        assert [rule.id for rule in other.fitting(met)] == ["ERG?", "STOP"]


def _searched(knowledge: Knowledge) -> list[Family]:
    families = knowledge.rules.families.items()
    return [family for name, family in families if knowledge.rules.applies[name] != "chosen"]


def test_no_shipped_rule_is_passed_over_in_a_sentence_of_its_examples_that_it_matches() -> None:
    knowledge = shipped()
    for family in _searched(knowledge):
        for rule in family:
            for example in rule.attributes["examples"]:
                for phrase in read_phrases(example["text"], knowledge).phrases:
                    assert rule in family.fitting(phrase.met) or not rule.search(phrase.tags), rule.id


def test_most_shipped_rules_are_passed_over_in_most_sentences() -> None:
    knowledge = shipped()
    (phrase,) = read_phrases("ترجمان نے کہا کہ بارش سے سڑکیں بند ہیں۔", knowledge).phrases
    fitting = sum(len(list(family.fitting(phrase.met))) for family in _searched(knowledge))
    assert fitting * 4 < sum(map(len, _searched(knowledge)))
