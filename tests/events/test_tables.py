"""The tables of data/events: sorted, sourced, in standard letters, with known codes, and complete for our words."""

import re
import unicodedata
from pathlib import Path

import pytest

import mulaqat
from mulaqat.errors import DataError
from mulaqat.knowledge import Knowledge, load_knowledge
from tests.events import cases

DATA = Path(mulaqat.__file__).parent / "data"
TABLES = sorted((DATA / "events").glob("*.tsv"))
URDU = re.compile(r"[ءآأؤئابپتٹثجچحخدڈذرڑزژسشصضطظعغفقکگلمنںوہھیےۃ ]+")
EVENTS = "AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE COERCE ASSAULT"


def cells(path: Path) -> list[list[str]]:
    return [line.split("\t") for line in path.read_text(encoding="utf-8").removesuffix("\n").split("\n")]


@pytest.mark.parametrize("path", TABLES, ids=lambda path: path.stem)
def test_files_are_sorted_and_every_row_has_a_source(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    header, *rows = cells(path)
    assert text == unicodedata.normalize("NFC", text) and "\r" not in text and text.endswith("\n")
    assert rows == sorted(rows) and len(rows) == len({tuple(row) for row in rows})
    assert header[-1] == "source" and all(len(row) == len(header) and row[-1].strip() for row in rows)
    for row in rows:
        for column, cell in zip(header, row, strict=True):
            assert URDU.fullmatch(cell) if column == "urdu" else cell.isascii(), cell
            assert cell == " ".join(cell.split())


def test_every_code_has_the_quad_class_of_its_root(knowledge: Knowledge) -> None:
    for code, (row,) in knowledge.codebook["cameo"].items():
        root = int(code[:2])
        assert int(row["quad"]) == (1 if root < 6 else 2 if root < 9 else 3 if root < 14 else 4)
        assert -10 <= float(row["goldstein"]) <= 10


def test_plover_has_its_sixteen_events_in_four_classes(knowledge: Knowledge) -> None:
    table = knowledge.codebook["plover"]
    assert set(table) == set(EVENTS.split())
    quads = [table[event][0]["quad"] for event in EVENTS.split()]
    assert quads == [*"1111", *"222", *"3333", *"44444"]
    assert {row["mode"] for row in table["CONSULT"]} == {"", "visit", "third-party", "multilateral", "phone"}


def test_every_country_of_the_world_has_a_code(knowledge: Knowledge) -> None:
    countries = {code for code, entry in knowledge.world.countries.items() if entry.kind == "country"}
    assert countries <= set(knowledge.codebook["countries"])
    codes = [rows[-1]["iso3"] for rows in knowledge.codebook["countries"].values()]
    assert len(codes) == len(set(codes)) and all(re.fullmatch("[A-Z]{3}", code) for code in codes)


def test_bodies_and_offices_are_those_of_the_world(knowledge: Knowledge) -> None:
    classes = {key.split("/")[1] for key in knowledge.world.names}
    assert set(knowledge.codebook["sectors"]) <= classes
    assert set(knowledge.codebook["bodies"]) <= set(knowledge.world.countries)
    codes = {row["code"] for rows in knowledge.codebook["bodies"].values() for row in rows}
    assert all(re.fullmatch("([A-Z]{3}){1,5}", code) for code in codes)


def test_every_act_of_the_lexicon_is_coded_or_left_out_on_purpose(knowledge: Knowledge) -> None:
    acts = {row[1] for row in cells(DATA / "ur" / "cues.tsv")[1:]}
    assert acts - set(knowledge.codebook["acts"]) == set()


def test_every_form_status_and_kind_has_its_rows(knowledge: Knowledge) -> None:
    forms, agreements = knowledge.codebook["forms"], knowledge.codebook["agreements"]
    for form in ("in_person", "phone", "video", "press_conference", "ceremony"):
        assert {row["status"] for row in forms[form]} == {"held", "planned", "cancelled"}
    for kind in ("agreement", "commitment", "invitation", "proposal"):
        statuses = {row["status"] for row in agreements[kind]}
        assert statuses == {"signed", "agreed", "promised", "proposed", "conditional", "rejected"}


def test_every_row_that_codes_words_has_its_case(knowledge: Knowledge) -> None:
    said, agreed = cases.rows("statements.tsv"), cases.rows("agreements.tsv")
    codes = {event.split()[0] for row in (*said, *agreed) for event in row["events"].split("; ") if event}
    refined = {row["to"] for rows in knowledge.codebook["refine"].values() for row in rows}
    acts = {act for act, rows in knowledge.codebook["acts"].items() if any(row["cameo"] for row in rows)}
    kinds = {(kind, row["status"]) for kind, rows in knowledge.codebook["agreements"].items() for row in rows}
    assert refined - codes == set()
    assert acts - {"*"} - {row["act"] for row in said} == set()
    assert kinds == {(row["kind"], row["status"]) for row in agreed}


@pytest.mark.parametrize(
    ("file", "text", "fault"),
    [
        ("acts", "act\tstances\tsense\tcameo\tplover\tmode\thearer\tsource\nnod\t*\t\t999\t\t\tno\tmine", "999"),
        ("acts", "act\tstances\tsense\tcameo\tplover\tmode\thearer\tsource\nnod\t*\t\t010\tHUG\t\tno\tmine", "HUG"),
        ("refine", "code\tsense\tto\tplover\tmode\trank\tsource\n010\tneed\t998\t\t\t1\tmine", "998"),
    ],
)
def test_an_unknown_code_is_told_with_file_and_line(tmp_path: Path, file: str, text: str, fault: str) -> None:
    (tmp_path / "events").mkdir()
    path = tmp_path / "events" / f"{file}.tsv"
    path.write_text(text + "\n", encoding="utf-8")
    with pytest.raises(DataError, match=fault) as error:
        load_knowledge(tmp_path)
    assert str(path) in str(error.value) and "2" in str(error.value)


def test_a_folder_of_the_user_adds_codes(tmp_path: Path) -> None:
    (tmp_path / "events").mkdir()
    rows = "class\tsector\tsource\nscientist\tEDU\tCAMEO 1.1b3\n"
    (tmp_path / "events" / "sectors.tsv").write_text(rows, encoding="utf-8")
    sectors = load_knowledge(tmp_path).codebook["sectors"]
    assert sectors["scientist"][-1]["sector"] == "EDU" and sectors["president"][-1]["sector"] == "GOV"
