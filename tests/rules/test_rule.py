"""Rules: where they match, how they explain themselves, and what they refuse to be."""

import pytest

from mulaqat.rules import Alphabet, PatternError, Rule

from .conftest import MakeRule, Spell

REPORT = "who=NOUN+ ERG !STOP* VERB|'لکھا'"


def test_search_is_leftmost_and_stays_between_its_bounds(make: MakeRule, spell: Spell) -> None:
    rule, tags = make("NOUN"), spell("COMMA NOUN VERB NOUN")
    spans = [found and found.span() for found in (rule.search(tags), rule.search(tags, 2), rule.search(tags, 2, 3))]
    assert spans == [(1, 2), (3, 4), None]


def test_match_begins_at_its_unit(make: MakeRule, spell: Spell) -> None:
    rule, tags = make("NOUN VERB"), spell("COMMA NOUN VERB")
    found = rule.match(tags, 1)
    assert found is not None and found.span() == (1, 3)
    assert rule.match(tags, 0) is None


def test_finditer_gives_every_match_from_left_to_right(make: MakeRule, spell: Spell) -> None:
    tags = spell("NOUN ERG COMMA NOUN NOUN ERG")
    assert [found.span("who") for found in make("who=NOUN+ ERG").finditer(tags)] == [(0, 1), (3, 5)]


def test_alternatives_of_a_whole_pattern_are_all_tried(make: MakeRule, spell: Spell) -> None:
    rule = make("a=NOUN ERG / b=VERB STOP")
    found = rule.search(spell("COMMA VERB STOP"))
    assert found is not None and found.groupdict().keys() == {"a", "b"}
    assert (found.span("a"), found.span("b")) == ((-1, -1), (1, 2))


def test_attributes_stay_at_hand(make: MakeRule) -> None:
    rule = make("NOUN", voice="active")
    assert (rule.id, rule.pattern, rule.attributes["voice"]) == ("toy", "NOUN", "active")


def test_explain_tells_where_it_matched(make: MakeRule, spell: Spell) -> None:
    told = make(REPORT).explain(spell("COMMA NOUN NOUN ERG COMMA VERB"))
    assert told == "matched units 1–6 (who 1–3)"


def test_explain_leaves_out_labels_that_found_nothing(make: MakeRule, spell: Spell) -> None:
    assert make("first=COMMA? who=NOUN").explain(spell("NOUN")) == "matched units 0–1 (first 0–0, who 0–1)"
    assert make("( first=COMMA )? who=NOUN").explain(spell("NOUN")) == "matched units 0–1 (who 0–1)"
    assert make("NOUN").explain(spell("NOUN")) == "matched units 0–1"


@pytest.mark.parametrize(
    ("units", "told"),
    [
        ("VERB STOP", "stopped before `who=NOUN+`, having found `nothing`"),
        ("NOUN VERB STOP", "stopped before `ERG`, having found `who=NOUN+`"),
        ("NOUN ERG STOP VERB", "stopped before `VERB|'لکھا'`, having found `who=NOUN+ ERG !STOP*`"),
    ],
)
def test_explain_tells_the_step_it_stopped_at(units: str, told: str, make: MakeRule, spell: Spell) -> None:
    assert make(REPORT).explain(spell(units)) == told


def test_explain_writes_groups_out(make: MakeRule, spell: Spell) -> None:
    told = make("NOUN ( ERG / COMMA VERB )+ !>( STOP )").explain(spell("NOUN VERB"))
    assert told == "stopped before `(ERG / COMMA VERB)+`, having found `NOUN`"
    told = make("NOUN !>( STOP )").explain(spell("NOUN STOP"))
    assert told == "stopped before `!>(STOP)`, having found `NOUN`"


@pytest.mark.parametrize(
    "pattern",
    [
        "!STOP* ERG !STOP* VERB !STOP*",
        "_+ ERG _*? VERB !STOP+",
        "NOUN ( !STOP* ERG !STOP* / COMMA ) VERB _*",
        "NOUN / !STOP* ERG ( !STOP* VERB !STOP* )",
    ],
)
def test_three_wide_gaps_are_refused(pattern: str, make: MakeRule) -> None:
    with pytest.raises(PatternError, match="more than 2 wide gaps"):
        make(pattern).search("")


@pytest.mark.parametrize(
    "pattern",
    [
        "!STOP* ERG !STOP* VERB !STOP{0,9}",
        "!STOP* ERG ( !STOP* VERB / !STOP* COMMA )",
        "NOUN* ERG* VERB* COMMA* STOP*",
        "!STOP* ERG _* / !STOP* VERB _*",
    ],
)
def test_gaps_are_counted_on_one_way_through_and_narrow_ones_not_at_all(pattern: str, make: MakeRule) -> None:
    assert make(pattern).regex.groups == 0


@pytest.mark.parametrize("use", ["search", "finditer", "explain"])
def test_a_fault_is_told_at_the_first_use(use: str, make: MakeRule) -> None:
    rule = make("NOUN & VERB")
    with pytest.raises(PatternError, match="cannot read ' & VERB' at column 5"):
        getattr(rule, use)("")


def test_unknown_classes_are_refused_however_deep(make: MakeRule) -> None:
    with pytest.raises(PatternError, match="there is no class or set PRONOUN"):
        make("NOUN ( ERG / VERB PRONOUN )").search("")


def test_a_set_that_contains_itself_is_refused(alphabet: Alphabet) -> None:
    with pytest.raises(PatternError, match="the set LOOP contains itself"):
        Rule("toy", "LOOP", alphabet, {"LOOP": "NOUN|ROUND", "ROUND": "LOOP"}, {}).search("")


def test_sets_hold_sets(make: MakeRule, spell: Spell) -> None:
    assert make("^ ANY{5} $").search(spell("COMMA STOP NOUN ERG VERB"))
