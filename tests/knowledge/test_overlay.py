"""A folder of the user's laid over our data adds to it and replaces what has the same id."""

from pathlib import Path

import pytest

import mulaqat
from mulaqat.knowledge import Knowledge, load_knowledge
from mulaqat.model import Record
from tests.knowledge.folders import COUNTRY, CUES, PERSON, TESTLAND, folder
from tests.reader import said, shipped, who

DAY = "2023-01-12"
# A person of ours under another name, a country of its own, a cue, a rule of ours changed and a rule more.
PUTIN = """
code = "RU"
kind = "country"
name = "Russia"
names = ["روس"]
source = "a test"
[[people]]
id = "vladimir-putin"
name = "V. V. Putin"
names = ["ولادیمیر پوتن"]
source = "a test"
"""
RULES = """
[[rule]]
id = "stress"
act = "demand"
pattern = "^ speaker=( NP* PERSON|OFFICE ) GEN content=( _{1,40} LOC ) cue='زور' ( STOP / $ )"
[[rule]]
id = "appeal"
act = "appeal"
pattern = "^ speaker=( NP* PERSON|OFFICE ) GEN 'جانب' ABL content=( _{1,40} GEN ) cue='فرمائش' ( STOP / $ )"
"""
WHISPER = CUES + "whisper-1\ttell\tneutral\tclause\tnone\tکانا پھوسی کرنا\ta test\n"
FILES = {
    **TESTLAND,
    "world/russia.toml": PUTIN,
    "rules/verbless.toml": RULES,
    "ur/cues.tsv": WHISPER,
}


@pytest.fixture(scope="module")
def overlaid(tmp_path_factory: pytest.TempPathFactory) -> Knowledge:
    return load_knowledge(folder(tmp_path_factory.mktemp("overlay"), FILES))


def read(text: str, knowledge: Knowledge) -> Record:
    return mulaqat.read(text, published=DAY, knowledge=knowledge)


NEW_OFFICE = "آزمستان کے صدر نے کہا کہ بارش ہوگی۔"
NEW_CUE = "شہباز شریف نے کانا پھوسی کی کہ بارش ہوگی۔"
NEW_RULE = "شہباز شریف کی جانب سے چائے کی فرمائش۔"
OUR_RULE = "شہباز شریف کا تجارت بڑھانے پر زور۔"
OUR_PERSON = "ولادیمیر پوتن نے کہا کہ بارش ہوگی۔"


def test_an_office_of_a_new_country_is_known(overlaid: Knowledge) -> None:
    assert said(read(NEW_OFFICE, overlaid)) == [("Nawidar Khaksar", "بارش ہوگی")]
    assert said(read(NEW_OFFICE, shipped())) != said(read(NEW_OFFICE, overlaid))


def test_a_new_cue_reports_speech(overlaid: Knowledge) -> None:
    (statement,) = read(NEW_CUE, overlaid).statements
    assert (statement.act, statement.content.text) == ("tell", "بارش ہوگی")
    assert read(NEW_CUE, shipped()).statements == ()


def test_a_new_rule_is_used(overlaid: Knowledge) -> None:
    (statement,) = read(NEW_RULE, overlaid).statements
    assert (statement.act, statement.rule) == ("appeal", "verbless/appeal")
    assert read(NEW_RULE, shipped()).statements == ()


def test_a_rule_of_ours_is_replaced_and_not_doubled(overlaid: Knowledge) -> None:
    assert [s.act for s in read(OUR_RULE, shipped()).statements] == ["stress"]
    assert [s.act for s in read(OUR_RULE, overlaid).statements] == ["demand"]
    ids = [rule.id for rule in overlaid.rules.families["verbless"]]
    assert len(ids) == len(set(ids))


def test_a_person_of_ours_is_replaced(overlaid: Knowledge) -> None:
    (statement,) = read(OUR_PERSON, overlaid).statements
    assert statement.speaker
    assert who(statement.speaker) == "V. V. Putin"
    assert statement.speaker.office == "President of Russia", "what the folder does not say stays ours"


def test_the_rest_stays_ours(overlaid: Knowledge) -> None:
    assert said(read("شہباز شریف نے کہا کہ بارش ہوگی۔", overlaid)) == [("Shehbaz Sharif", "بارش ہوگی")]


def test_the_record_says_with_which_knowledge_it_was_made(overlaid: Knowledge) -> None:
    assert read(OUR_RULE, overlaid).made_by.knowledge == overlaid.digest
    assert overlaid.digest != shipped().digest


@pytest.mark.usefixtures("small")
def test_the_last_folder_has_the_last_word(tmp_path: Path) -> None:
    def naming(name: str) -> Path:
        person = PERSON.format(id="nawidar-khaksar", name=name, urdu="نویدار خاکسار")
        return folder(tmp_path / name, {"world/testland.toml": COUNTRY + person})

    first, second = naming("First"), naming("Second")
    assert load_knowledge(first, second).world.people["nawidar-khaksar"].name == "Second"
    assert load_knowledge(second, first).world.people["nawidar-khaksar"].name == "First"
