"""The examples beside the rules are run: the shipped ones hold, and a wrong one is told."""

from collections.abc import Callable
from pathlib import Path

import pytest

from mulaqat.knowledge import Knowledge, load_knowledge
from mulaqat.proofs import run_examples

FAMILIES = ("agreements", "contents", "mentions", "objects", "participants", "resume", "sides", "speakers", "subjects")
HEAD = 'level = "unit"\napplies = "{applies}"\n\n[[rule]]\nid = "trial"\npattern = "{pattern}"\n'
ERGATIVE = "subject=( NP+ ) ERG"

Lay = Callable[..., list[str]]


@pytest.fixture(scope="session")
def shipped() -> Knowledge:
    return load_knowledge()


@pytest.fixture
def lay(tmp_path: Path) -> Lay:
    """Lays one rule with its examples over our data and gives the faults that are told of it."""

    def faults(proof: str, pattern: str = ERGATIVE, applies: str = "anywhere", family: str = "trials") -> list[str]:
        folder = tmp_path / "rules"
        folder.mkdir()
        text = HEAD.format(applies=applies, pattern=pattern) + proof + "\n"
        (folder / f"{family}.toml").write_text(text, encoding="utf-8")
        told = run_examples(load_knowledge(tmp_path))
        return [line for line in told if line.startswith(f"{family}/trial ")]

    return faults


def test_the_shipped_examples_all_hold(shipped: Knowledge) -> None:
    assert run_examples(shipped) == []


@pytest.mark.parametrize("family", FAMILIES)
def test_the_shipped_rules_have_examples_to_run(family: str, shipped: Knowledge) -> None:
    rules = shipped.rules.families[family]
    short = [r.id for r in rules if len(r.attributes.get("examples", ())) < 2 or not r.attributes.get("counter")]
    assert short == []


def test_a_true_example_is_not_told(lay: Lay) -> None:
    assert lay('examples = [{text = "گورنر نے پودا لگایا۔", subject = "گورنر"}]\ncounter = ["پودا لگایا گیا۔"]') == []


def test_an_example_in_which_the_rule_does_not_match_is_told(lay: Lay) -> None:
    (told,) = lay('examples = [{text = "گورنر پہنچے۔"}]')
    assert told == "trials/trial does not give a match in: گورنر پہنچے۔ (gives [])"


def test_a_label_on_other_words_is_told_with_what_it_covers(lay: Lay) -> None:
    (told,) = lay('examples = [{text = "گورنر سندھ نے پودا لگایا۔", subject = "سندھ"}]')
    assert told.startswith("trials/trial does not give {'subject': 'سندھ'} in: ")
    assert told.endswith("(gives [{'subject': 'گورنر سندھ'}])")


def test_a_label_that_the_pattern_lacks_is_told(lay: Lay) -> None:
    (told,) = lay('examples = [{text = "گورنر نے پودا لگایا۔", object = "پودا"}]')
    assert "does not give {'object': 'پودا'}" in told


def test_a_counter_example_that_matches_is_told(lay: Lay) -> None:
    assert lay('counter = ["گورنر نے پودا لگایا۔"]') == ["trials/trial should not match: گورنر نے پودا لگایا۔"]


def test_every_wrong_example_is_told_and_no_right_one(lay: Lay) -> None:
    right, wrong = "گورنر نے پودا لگایا۔", "گورنر پہنچے۔"
    told = lay(f'examples = [{{text = "{wrong}"}}, {{text = "{right}"}}]\ncounter = ["{right}", "{wrong}"]')
    assert told == [
        f"trials/trial does not give a match in: {wrong} (gives [])",
        f"trials/trial should not match: {right}",
    ]


def test_a_rule_up_to_its_anchor_is_run_to_every_unit(lay: Lay) -> None:
    text = "گورنر نے بتایا کہ پل کھلا ہے۔"
    proof = f'examples = [{{text = "{text}", speaker = "گورنر"}}]\ncounter = ["گورنر نے پل دیکھا۔"]'
    assert lay(proof, pattern="speaker=( NP+ ) ERG SAY $", applies="up-to") == []


def test_a_rule_at_a_unit_is_run_at_every_unit(lay: Lay) -> None:
    proof = 'examples = [{text = "گورنر نے بتایا کہ پل کھلا ہے۔", content = "پل"}]\ncounter = ["پل کھلا ہے۔"]'
    assert lay(proof, pattern="COMP content=_", applies="at") == []


def test_a_rule_among_the_chosen_counts_only_where_it_wins(lay: Lay) -> None:
    """`country` reads a country by itself, but not one inside a longer mention."""
    proof = 'kind = "COUNTRY"\nexamples = [{text = "جاپان میں برف پڑی۔", mention = "جاپان"}]\n'
    proof += 'counter = ["جاپان کے وزیر خارجہ پہنچے۔"]'
    text = proof.replace("level", "level")
    assert lay(text, pattern="COUNTRY", applies="chosen", family="mentions") == []
