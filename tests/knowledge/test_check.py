"""`check` finds each kind of fault, with its file and line, and nothing in data that are in order."""

from pathlib import Path

import pytest

from mulaqat.errors import DataError
from mulaqat.knowledge import check
from tests.knowledge.folders import COUNTRY, CUES, HEAD, PERSON, PRESIDENT, TESTLAND, TITLES, folder

RULE = '[[rule]]\nid = "mine"\npattern = "{}"\n'
PROOF = 'examples = [{text = "گورنر نے پودا لگایا۔"}, {text = "سفیر نے پودا لگایا۔"}]\ncounter = ["گورنر گھر گئے۔"]\n'
CHIEF = '[[offices]]\nid = "chief"\nclass = "chief"\nsource = "s"\n'
ROWS = 'level = "unit"\napplies = "anywhere"\n'


def land(code: str, urdu: str) -> str:
    return HEAD.format(code=code, urdu=urdu)


# Faulty files, each with one fault: its line and words of its message.
FAULTS: dict[str, tuple[str, int | None, str]] = {
    "ur/a-no-source.tsv": ("class\turdu\nx\tکتاب\n", 1, "the last column must be `source`"),
    "ur/b-cells.tsv": (TITLES + "x\tany\tکتاب\ta test\ny\tکتاب\ta test\n", 3, "3 cells where the header has 4"),
    "ur/c-unsorted.tsv": (TITLES + "b\tany\tکتاب\ta test\na\tany\tقلم\ta test\n", 3, "not sorted"),
    "ur/d-twice.tsv": (TITLES + "b\tany\tکتاب\ta test\n" * 2, 3, "stands twice"),
    "ur/e-source-empty.tsv": (TITLES + "b\tany\tکتاب\t\n", 2, "no source"),
    "ur/f-arabic-letters.tsv": (TITLES + "b\tany\tكتاب\ta test\n", 2, "write 'کتاب'"),
    "ur/g-invisible.tsv": (TITLES + "b\tany\tقلم\u200cدان\ta test\n", 2, "not in the normal form"),
    "world/a-no-code.toml": ('kind = "country"\nname = "A"\nnames = ["الف"]\nsource = "s"\n', None, "needs code, kind"),
    "world/b-no-such-kind.toml": (land("X-B", "بستان").replace("country", "planet"), None, "needs code, kind"),
    "world/c-name-arabic.toml": (land("X-C", "كتاب"), None, "write 'کتاب'"),
    "world/d-code-taken.toml": (land("PK", "دالستان"), None, "code PK is taken by"),
    "world/e-no-name.toml": (land("X-E", "عینستان") + CHIEF, None, "offices chief: no name"),
    "world/f-id-taken.toml": (
        land("X-F", "فستان") + '[[people]]\nid = "shehbaz-sharif"\nname = "S"\nnames = ["شین"]\nterms = []\nsource = "s"\n',
        None,
        "person shehbaz-sharif also stands in",
    ),
    "world/g-no-office.toml": (
        land("X-G", "گستان") + PERSON.format(id="gul", name="Gul", urdu="گل بادشاہ"),
        None,
        "gul: no office 'president' in this file",
    ),
    "world/h-nobody.toml": (
        COUNTRY.replace("X-TEST", "X-H").replace("آزمستان", "ہستان")
        + '[[terms]]\nperson = "nobody"\noffice = "president"\nstart = "2001"\nend = "2002"\nsource = "s"\n',
        None,
        "a term of nobody, whom no file describes",
    ),
    "world/i-ends-first.toml": (
        COUNTRY.replace("X-TEST", "X-I").replace("آزمستان", "یستان")
        + PERSON.format(id="yasir", name="Yasir", urdu="یاسر بادشاہ")
        + 'end = "2019-01-01"\n',
        None,
        "ends before it starts",
    ),
    "world/j-no-start.toml": (
        COUNTRY.replace("X-TEST", "X-J").replace("آزمستان", "جستان")
        + PERSON.format(id="jamil", name="Jamil", urdu="جمیل بادشاہ").replace('start = "2020-01-01"\n', ""),
        None,
        "needs start and source",
    ),
    "world/k-two-in-one-seat.toml": (
        COUNTRY.replace("X-TEST", "X-K").replace("آزمستان", "کستان")
        + PERSON.format(id="kamil", name="Kamil", urdu="کامل بادشاہ")
        + PERSON.format(id="karim", name="Karim", urdu="کریم بادشاہ"),
        None,
        "kamil and karim both hold president on 2020-01-01",
    ),
    "world/l-no-spelling.toml": (
        COUNTRY.replace("X-TEST", "X-L").replace("آزمستان", "لستان")
        + PERSON.format(id="lala", name="Lala", urdu="لالہ بادشاہ").replace('["لالہ بادشاہ"]', "[]"),
        None,
        "people lala: no names",
    ),
    "rules/subjects.toml": (RULE.format("ERG NOSUCH") + PROOF, None, "there is no class or set NOSUCH"),
    "rules/speakers.toml": (RULE.format("( ERG").replace("mine", "open") + PROOF, None, "rule open: a bracket is not closed"),
    "rules/a-no-examples.toml": (ROWS + RULE.format("ERG"), None, "needs two `examples` and one `counter`"),
    "rules/b-no-applies.toml": ('level = "unit"\n' + RULE.format("ERG") + PROOF, None, "`applies` must say"),
}  # fmt: skip


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> list[DataError]:
    """What is told of all the faulty files together."""
    files = {name: content for name, (content, _, _) in FAULTS.items()}
    return check(folder(tmp_path_factory.mktemp("faulty"), files))


@pytest.mark.parametrize("name", FAULTS)
def test_a_fault_is_told_with_its_place(told: list[DataError], name: str) -> None:
    _, line, words = FAULTS[name]
    found = [fault for fault in told if fault.file.endswith(name) and words in str(fault)]
    assert [fault.line for fault in found] == [line], [str(fault) for fault in told if name in fault.file]


def test_nothing_else_is_told(told: list[DataError]) -> None:
    extra = {str(fault) for fault in told if not any(fault.file.endswith(name) for name in FAULTS)}
    assert extra == set()


@pytest.mark.usefixtures("small")
def test_a_file_that_is_no_toml_is_told(tmp_path: Path) -> None:
    (fault,) = check(folder(tmp_path, {"world/bad.toml": "code = \n"}))
    assert fault.file.endswith("bad.toml") and "line 1" in str(fault)


def test_our_own_data_are_in_order() -> None:
    assert check() == []


@pytest.mark.usefixtures("small")
def test_a_folder_in_order_is_passed(tmp_path: Path) -> None:
    assert check(folder(tmp_path, {**TESTLAND, "ur/titles.tsv": TITLES + "chief\tany\tسرپنچ\ta test\n"})) == []


ENDED = """
[[terms]]
person = "asif-ali-zardari"
office = "president"
start = "2024-03-10"
end = "2098-12-31"
source = "a test"
"""


@pytest.mark.usefixtures("small")
@pytest.mark.parametrize(
    "head", [HEAD.format(code="PK", urdu="پاکستان"), 'code = "PK"\n'], ids=["described", "by code"]
)
def test_a_person_added_to_a_country_of_ours_is_no_fault(tmp_path: Path, head: str) -> None:
    pakistan = head + PRESIDENT.replace("2020-01-01", "2099-01-01") + ENDED
    assert check(folder(tmp_path, {"world/pakistan.toml": pakistan})) == []


@pytest.mark.usefixtures("small")
def test_a_seat_of_ours_that_is_held_is_told(tmp_path: Path) -> None:
    pakistan = 'code = "PK"\n' + PRESIDENT.replace("2020-01-01", "2099-01-01")
    (fault,) = check(folder(tmp_path, {"world/pakistan.toml": pakistan}))
    assert "asif-ali-zardari and nawidar-khaksar both hold president on 2099-01-01" in str(fault)


@pytest.mark.usefixtures("small")
def test_a_code_alone_must_be_that_of_the_file_of_this_name(tmp_path: Path) -> None:
    (fault,) = check(folder(tmp_path, {"world/turkey.toml": 'code = "PK"\n'}))
    assert "needs code, kind" in str(fault)


# What lacks so much that nothing else of the file can be checked, and what looks whole.
DEEPER: dict[str, dict[str, str | bytes]] = {
    "person without id": {"world/bad.toml": COUNTRY + PRESIDENT.replace('id = "nawidar-khaksar"\n', "")},
    "term from no day": {"world/bad.toml": COUNTRY + PRESIDENT.replace("2020-01-01", "soon")},
    "rule without id": {"rules/subjects.toml": RULE.format("ERG").replace('id = "mine"\n', "")},
    "rule without pattern": {"rules/subjects.toml": RULE.format("ERG").replace("pattern", "shape")},
    "family without level": {"rules/trials.toml": 'applies = "anywhere"\n' + RULE.format("ERG") + PROOF},
    "column missing": {"ur/titles.tsv": "class\turdu\tsource\nx\tکتاب\ta test\n"},
    "no infinitive": {"ur/cues.tsv": CUES + "x-1\tstate\tneutral\tclause\tnone\tکتاب پڑھ\ta test\n"},
    "not UTF-8": {"ur/titles.tsv": TITLES.encode() + b"x\tany\t\xff\ta test\n"},
}


@pytest.mark.usefixtures("small")
@pytest.mark.parametrize("files", DEEPER.values(), ids=DEEPER)
def test_deeper_faults_are_told(tmp_path: Path, files: dict[str, str | bytes]) -> None:
    (name,) = files
    assert any(
        fault.file.endswith(name) and "needs two `examples`" not in str(fault)
        for fault in check(folder(tmp_path, files))
    )
