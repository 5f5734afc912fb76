"""The examples beside the rules are run: the shipped ones hold, and a wrong one is told."""

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from mulaqat.knowledge import Knowledge, load_knowledge
from mulaqat.proofs import run_examples
from mulaqat.rules import Family, Rule

ERGATIVE = "subject=OFFICE ERG"
PLANTED, ARRIVED = "گورنر نے پودا لگایا۔", "گورنر پہنچے۔"

Told = Callable[..., list[str]]


@pytest.fixture(scope="session")
def shipped() -> Knowledge:
    return load_knowledge()


@pytest.fixture
def told(shipped: Knowledge) -> Told:
    """What is told of one more rule with the given pattern and examples, read beside the shipped ones."""

    def faults(
        pattern: str, attributes: Mapping[str, object], applies: str = "anywhere", family: str = "trials"
    ) -> list[str]:
        book = shipped.rules
        level = "lexeme" if family == "mentions" else "unit"
        rule = Rule("trial", pattern, book.alphabets[level], {}, attributes)
        families = {**book.families, family: Family((*book.families.get(family, ()), rule), book.sieves[level])}
        rules = type(book)(book.alphabets, book.sieves, families, {**book.applies, family: applies})
        knowledge = Knowledge(shipped.digest, shipped.orthography, shipped.lexicon, shipped.world, rules)
        return [line for line in run_examples(knowledge) if line.startswith(f"{family}/trial ")]

    return faults


def test_the_shipped_examples_all_hold(shipped: Knowledge) -> None:
    assert run_examples(shipped) == []


def test_every_shipped_family_has_examples_to_run(shipped: Knowledge) -> None:
    """Whether each rule has its own is for `mulaqat check` to say; here that nothing holds for want of examples."""
    for family, rules in shipped.rules.families.items():
        proven = [r.id for r in rules if len(r.attributes.get("examples", ())) > 1 and r.attributes.get("counter")]
        assert len(proven) > len(rules) / 2, family


def test_a_true_example_is_not_told(told: Told) -> None:
    assert told(ERGATIVE, {"examples": [{"text": PLANTED, "subject": "گورنر"}], "counter": [ARRIVED]}) == []


def test_an_example_in_which_the_rule_does_not_match_is_told(told: Told) -> None:
    assert told(ERGATIVE, {"examples": [{"text": ARRIVED}]}) == [
        f"trials/trial does not give a match in: {ARRIVED} (gives [])"
    ]


def test_a_label_on_other_words_is_told_with_what_it_covers(told: Told) -> None:
    text = "گورنر سندھ نے پودا لگایا۔"
    (line,) = told(ERGATIVE, {"examples": [{"text": text, "subject": "سندھ"}]})
    assert line == (
        f"trials/trial does not give {{'subject': 'سندھ'}} in: {text} (gives [{{'subject': 'گورنر سندھ'}}])"
    )


def test_a_label_that_the_pattern_lacks_is_told(told: Told) -> None:
    (line,) = told(ERGATIVE, {"examples": [{"text": PLANTED, "object": "پودا"}]})
    assert "does not give {'object': 'پودا'}" in line


def test_one_match_of_several_is_enough(told: Told) -> None:
    text = "گورنر نے بتایا کہ سفیر نے پودا لگایا۔"
    both = [{"text": text, "subject": "گورنر"}, {"text": text, "subject": "سفیر"}]
    assert told(ERGATIVE, {"examples": both}) == []


def test_labels_of_one_example_must_be_of_one_match(told: Told) -> None:
    text = "گورنر نے بتایا کہ سفیر نے پودا لگایا۔"
    mixed = {"text": text, "subject": "گورنر", "next": "پودا"}
    (line,) = told("subject=OFFICE ERG next=_", {"examples": [mixed]})
    assert line.startswith("trials/trial does not give")


def test_a_counter_example_that_matches_is_told(told: Told) -> None:
    assert told(ERGATIVE, {"counter": [PLANTED]}) == [f"trials/trial should not match: {PLANTED}"]


def test_every_wrong_example_is_told_and_no_right_one(told: Told) -> None:
    examples = [{"text": ARRIVED}, {"text": PLANTED}]
    assert told(ERGATIVE, {"examples": examples, "counter": [PLANTED, ARRIVED]}) == [
        f"trials/trial does not give a match in: {ARRIVED} (gives [])",
        f"trials/trial should not match: {PLANTED}",
    ]


def test_a_rule_up_to_its_anchor_is_run_to_every_unit(told: Told) -> None:
    example = {"text": "گورنر نے بتایا کہ پل کھلا ہے۔", "speaker": "گورنر"}
    proof = {"examples": [example], "counter": [PLANTED]}
    assert told("speaker=OFFICE ERG SAY $", proof, "up-to") == []
    assert len(told("speaker=OFFICE ERG SAY $", proof, "anywhere")) == 1


def test_a_rule_at_a_unit_is_run_at_every_unit(told: Told) -> None:
    example = {"text": "گورنر نے بتایا کہ پل کھلا ہے۔", "content": "پل"}
    assert told("COMP content=_", {"examples": [example], "counter": ["پل کھلا ہے۔"]}, "at") == []


def test_a_rule_of_mentions_counts_only_where_it_is_chosen(told: Told) -> None:
    """The counter-example matches the pattern too, but there a longer mention is taken."""
    proof = {
        "kind": "PLACE",
        "examples": [{"text": "جاپان میں برف پڑی۔", "mention": "جاپان میں"}],
        "counter": ["جاپان میں تعینات سفیر پہنچے۔"],
    }
    assert told("COUNTRY LOC", proof, "chosen", "mentions") == []


def test_examples_of_a_folder_laid_over_ours_are_run(tmp_path: Path) -> None:
    (tmp_path / "rules").mkdir()
    rows = ['level = "unit"', 'applies = "anywhere"', "[[rule]]", 'id = "trial"', f'pattern = "{ERGATIVE}"']
    rows.append(f'counter = ["{PLANTED}"]')
    (tmp_path / "rules" / "trials.toml").write_text("\n".join(rows), encoding="utf-8")
    assert f"trials/trial should not match: {PLANTED}" in run_examples(load_knowledge(tmp_path))
