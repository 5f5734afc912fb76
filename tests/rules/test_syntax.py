"""The pattern language: what is read, what it means, and what is refused."""

import pytest

from mulaqat.rules import PatternError, literals, parse

from .conftest import MakeRule, Spell


def test_steps_keep_their_label_look_and_quantifier() -> None:
    ((speaker, marker, gap, ahead),) = parse("speaker=NOUN+ ERG !STOP|ERG*? !>( VERB )")
    assert (speaker.label, speaker.atom, speaker.quantifier) == ("speaker", "NOUN", "+")
    assert (marker.label, marker.atom, marker.quantifier) == ("", "ERG", "")
    assert (gap.atom, gap.quantifier) == ("!STOP|ERG", "*?")
    assert ahead.look == "!>"
    assert [step.atom for step in ahead.group[0]] == ["VERB"]


def test_groups_hold_alternatives_and_nest() -> None:
    ((group,),) = parse("( NOUN ERG / ( VERB / STOP ){2,3} )")
    first, second = group.group
    assert [step.atom for step in first] == ["NOUN", "ERG"]
    assert second[0].quantifier == "{2,3}"
    assert [steps[0].atom for steps in second[0].group] == ["VERB", "STOP"]


def test_a_whole_pattern_may_be_alternatives() -> None:
    assert [[step.atom for step in steps] for steps in parse("NOUN ERG / VERB")] == [["NOUN", "ERG"], ["VERB"]]


def test_layout_means_nothing() -> None:
    assert parse("NOUN ( ERG / VERB )? STOP") == parse("\n  NOUN\n  (ERG/VERB)?STOP  ")


def test_literals_are_found_however_deep() -> None:
    assert literals(parse("'کتاب'|NOUN ( ERG / a=( VERB <( !'قلم' ) ) )")) == {"کتاب", "قلم"}
    assert literals(parse("NOUN ERG _")) == set()


@pytest.mark.parametrize(
    ("pattern", "matching", "other"),
    [
        ("NOUN", "NOUN", "VERB"),
        ("NOUN|VERB", "VERB", "ERG"),
        ("MARK", "COMMA", "NOUN"),
        ("!MARK", "NOUN", "STOP"),
        ("'کتاب'", "NOUN:کتاب", "NOUN:قلم"),
        ("'کتاب'", "VERB:کتاب", "VERB"),
        ("!NOUN|'لکھا'", "VERB", "VERB:لکھا"),
        ("ERG|'کتاب'", "NOUN:کتاب", "NOUN"),
        ("NOUN _ VERB", "NOUN STOP VERB", "NOUN VERB"),
        ("( NOUN / ERG VERB ) STOP", "ERG VERB STOP", "ERG STOP"),
        ("^ ERG", "ERG NOUN", "NOUN ERG"),
        ("ERG $", "NOUN ERG", "ERG NOUN"),
        ("NOUN >( ERG )", "NOUN ERG", "NOUN VERB"),
        ("NOUN !>( ERG / $ )", "NOUN VERB", "NOUN ERG"),
        ("NOUN !>( ERG / $ )", "NOUN VERB", "NOUN"),
        ("<( COMMA ) NOUN", "COMMA NOUN", "STOP NOUN"),
        ("!<( COMMA ) NOUN", "STOP NOUN", "COMMA NOUN"),
        ("NOUN <( 'قلم' ) ERG", "NOUN:قلم ERG", "NOUN:کتاب ERG"),
        ("^ NOUN? ERG $", "ERG", "NOUN NOUN ERG"),
        ("^ NOUN* ERG $", "NOUN NOUN ERG", "NOUN VERB ERG"),
        ("^ NOUN+ ERG $", "NOUN NOUN ERG", "ERG"),
        ("^ NOUN{2} ERG $", "NOUN NOUN ERG", "NOUN ERG"),
        ("^ NOUN{1,2} ERG $", "NOUN ERG", "NOUN NOUN NOUN ERG"),
        ("^ NOUN{2,} ERG $", "NOUN NOUN NOUN ERG", "NOUN ERG"),
        ("^ ( NOUN COMMA )+ NOUN $", "NOUN COMMA NOUN COMMA NOUN", "NOUN NOUN"),
    ],
)
def test_meaning(pattern: str, matching: str, other: str, make: MakeRule, spell: Spell) -> None:
    rule = make(pattern)
    assert rule.search(spell(matching))
    assert not rule.search(spell(other))


@pytest.mark.parametrize(("pattern", "end"), [("NOUN _*", 3), ("NOUN _*?", 1), ("NOUN NOUN??", 1), ("NOUN NOUN?", 2)])
def test_greed(pattern: str, end: int, make: MakeRule, spell: Spell) -> None:
    found = make(pattern).search(spell("NOUN NOUN STOP"))
    assert found is not None and found.end() == end


def test_a_look_takes_no_unit(make: MakeRule, spell: Spell) -> None:
    found = make("<( COMMA ) a=NOUN >( ERG )").search(spell("COMMA NOUN ERG"))
    assert found is not None and found.span() == (1, 2)


def test_a_label_covers_all_repetitions_of_its_group(make: MakeRule, spell: Spell) -> None:
    found = make("list=( NOUN COMMA )* last=NOUN").search(spell("NOUN COMMA NOUN COMMA NOUN STOP"))
    assert found is not None
    assert (found.span("list"), found.span("last")) == ((0, 4), (4, 5))


@pytest.mark.parametrize(
    ("pattern", "column"),
    [("NOUN noun", 5), ("NOUN ERG & VERB", 9), ("  'کتاب' 'قلم", 7), ("A|!B", 2), ("NOUN ERG = VERB", 9)],
)
def test_what_cannot_be_read_is_told_with_its_column(pattern: str, column: int) -> None:
    with pytest.raises(PatternError, match=rf"at column {column}$"):
        parse(pattern)


@pytest.mark.parametrize(
    ("pattern", "fault"),
    [
        ("", "empty"),
        ("   ", "empty"),
        ("( NOUN", "not closed"),
        ("NOUN )", "not opened"),
        ("NOUN speaker=", "ends where a step should stand"),
        ("* NOUN", r"'\*' stands where a step should"),
        ("NOUN + + ERG", r"'\+' stands where a step should"),
    ],
)
def test_what_is_no_pattern_is_refused(pattern: str, fault: str) -> None:
    with pytest.raises(PatternError, match=fault):
        parse(pattern)
