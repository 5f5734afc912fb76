"""Tables of a user's own: what they add is read, what contradicts is told with file and line."""

from pathlib import Path

import pytest

import mulaqat
from tests.overlay.conftest import HEADER, Add
from tests.reader import said

KHAKSAR_ENDS = "Nawidar Khaksar,,XL,president,2020-03-04,2024-06-30,,,,,a test\n"
NEXT = "Parizad Barlas,پریزاد برلاس,XL,president,2024-07-01,,,,,,a test\n"


def test_a_new_holder_is_read_in_office(add: Add) -> None:
    """The row that ends the old term may stand behind the one that begins the new."""
    added = add({"new.csv": HEADER + NEXT + KHAKSAR_ENDS})
    assert (added.told, added.unfit) == ([], [])
    text = "لالستانی صدر نے کہا کہ بارش ہوگی۔"
    before = mulaqat.read(text, published="2024-06-01", knowledge=added.knowledge)
    after = mulaqat.read(text, published="2024-08-01", knowledge=added.knowledge)
    assert said(before) == [("Nawidar Khaksar", "بارش ہوگی")]
    assert said(after) == [("Parizad Barlas", "بارش ہوگی")]
    assert after.statements[0].speaker
    assert after.statements[0].speaker.entity == "person/parizad-barlas"


def test_every_row_keeps_its_source(add: Add) -> None:
    added = add({"new.csv": HEADER + KHAKSAR_ENDS + NEXT.replace("a test", "")}, source="the gazette of 2024")
    written = (added.folder / "world" / "lalistan.toml").read_text(encoding="utf-8")
    assert written.count('source = "the gazette of 2024"') == 2  # of the person and of his term
    assert written.count('source = "a test"') == 1


def test_what_is_known_is_not_added_again(add: Add) -> None:
    files = {"new.csv": HEADER + KHAKSAR_ENDS + NEXT}
    first = add(files)
    written = (first.folder / "world" / "lalistan.toml").read_bytes()
    again = add(files)
    assert (again.told, again.known) == ([], 2)
    assert (again.folder / "world" / "lalistan.toml").read_bytes() == written


def test_what_stands_in_the_folder_stays(add: Add, tmp_path: Path) -> None:
    mine = tmp_path / "mine" / "world"
    mine.mkdir(parents=True)
    own = '# my own remark\ncode = "XL"\n'
    (mine / "lalistan.toml").write_text(own, encoding="utf-8")
    add({"new.csv": HEADER + KHAKSAR_ENDS + NEXT})
    assert (mine / "lalistan.toml").read_text(encoding="utf-8").startswith(own)


def test_a_spelling_more(add: Add) -> None:
    added = add(
        {
            "names.tsv": "person\tname_ur\tshort_ur\tcountry\tsource\nNAWIDAR KHAKSAR\tنوی دار خاکسار|نویدار خاک سار\tخاکسار\tXL\ta test\n"
        }
    )
    assert added.told == []
    person = added.knowledge.world.people["nawidar-khaksar"]
    assert person.names == ("نویدار خاکسار", "نوی دار خاکسار", "نویدار خاک سار")
    assert person.short == ("خاکسار",)
    assert [t.start for t in added.knowledge.world.terms_of("nawidar-khaksar")] == ["2020-03-04"]


def test_letters_of_arabic_become_the_normal_form(add: Add) -> None:
    added = add({"new.csv": HEADER + "Kamil Barki,كامل بركي,XL,first-minister,2021,,,,,,a test\n"})
    assert (added.told, added.unfit) == ([], [])
    assert added.knowledge.world.people["kamil-barki"].names == ("کامل برکی",)


def test_a_new_office_with_a_class(add: Add) -> None:
    row = "Zarnab Gul,زرناب گل,Lalistan,Minister of Rivers,2022-05,,,,energy_minister,وزیر دریا,a test\n"
    added = add({"new.csv": HEADER + row})
    assert (added.told, added.unfit) == ([], [])
    office = added.knowledge.world.offices["XL/minister-of-rivers"]
    assert (office.klass, office.name, office.titles) == ("energy_minister", "Minister of Rivers", ("وزیر دریا",))
    record = mulaqat.read(
        "لالستان کے وزیر دریا نے کہا کہ بارش ہوگی۔", published="2023-01-01", knowledge=added.knowledge
    )
    assert said(record) == [("Zarnab Gul", "بارش ہوگی")]


def test_two_of_one_name_by_their_ids(add: Add) -> None:
    row = "Nawid Ar,نویدار خاکسار,XL,first-minister,2021,,{},,,,a test\n"
    (fault,) = add({"new.csv": HEADER + row.format("")}).told
    assert fault[1] == 2 and "is also Nawidar Khaksar (nawidar-khaksar)" in fault[2]
    added = add({"new.csv": HEADER + row.format("the-younger")})
    assert added.told == []
    assert added.knowledge.world.people["the-younger"].name == "Nawid Ar"


# A row that cannot be taken, and words of what is told of it.
REFUSED: dict[str, tuple[str, str]] = {
    "a seat that is held": (NEXT, "Nawidar Khaksar holds President of Lalistan from 2020-03-04 on, with no end (world/lalistan.toml)"),
    "another start of the same": ("Nawidar Khaksar,,XL,president,2020-03-06,,,,,,s\n", "give that start to change it"),
    "another number": ("Nawidar Khaksar,,XL,president,2020-03-04,2021,nawidar-khaksar,Q5,,,s\n", "is Q900000010 in Wikidata and not Q5"),
    "another name": ("Somebody Else,,XL,president,2020-03-04,2021,nawidar-khaksar,,,,s\n", "is Nawidar Khaksar and not Somebody Else"),
    "an unknown country": ("Kamil,کامل برکی,XQ,president,2021,,,,,,s\n", "no country or body 'XQ'"),
    "an unknown office": ("Kamil,کامل برکی,XL,presidant,2021,,,,,,s\n", "Lalistan has no office 'presidant'; such as president"),
    "an unknown class": ("Kamil,کامل برکی,XL,chief,2021,,,,defense-ministr,,s\n", "no class 'defense-ministr'; such as defence_minister"),
    "a class of two offices": ("Kamil,کامل برکی,XL,defence_minister,2021,,,,,,s\n", "can be several offices of Lalistan: first-minister, second-minister"),
    "no source": ("Kamil,کامل برکی,XL,first-minister,2021,,,,,,\n", "no source"),
    "no start": ("Kamil,کامل برکی,XL,first-minister,,,,,,,s\n", "no start"),
    "no day": ("Kamil,کامل برکی,XL,first-minister,2021-02-30,,,,,,s\n", "'2021-02-30' is no year, month or day"),
    "no ISO day": ("Kamil,کامل برکی,XL,first-minister,3 May 2021,,,,,,s\n", "'3 May 2021' is no year, month or day"),
    "an end before the start": ("Kamil,کامل برکی,XL,first-minister,2021,2020,,,,,s\n", "ends on 2020, before it starts"),
    "no Urdu name": ("Kamil,,XL,first-minister,2021,,,,,,s\n", "no Urdu name"),
    "no English name": (",کامل برکی,XL,first-minister,2021,,,,,,s\n", "no English name"),
    "a name in Latin": ("Kamil,Kamil Barki,XL,first-minister,2021,,,,,,s\n", "is no Urdu name"),
    "an ordinary word": ("Kamil,بارش,XL,first-minister,2021,,,,,,s\n", "is an ordinary word"),
    "a country's name": ("Kamil,ترکیہ,XL,first-minister,2021,,,,,,s\n", "stands for a country already"),
}  # fmt: skip


@pytest.mark.parametrize(("row", "words"), REFUSED.values(), ids=REFUSED)
def test_what_cannot_be_taken_is_told_with_its_line(add: Add, row: str, words: str) -> None:
    added = add({"good.csv": HEADER, "bad.csv": HEADER + "\n" + row})
    ((file, line, told),) = added.told
    assert (file, line) == ("bad.csv", 3)
    assert words in told
    assert not list(added.folder.glob("world/*"))


def test_two_rows_that_contradict_each_other(add: Add) -> None:
    rows = "Kamil Barki,کامل برکی,XL,first-minister,2021-02-03,,,,,,s\nZarnab Gul,زرناب گل,XL,first-minister,2022-02-03,,,,,,s\n"
    ((_, line, told),) = add({"new.csv": HEADER + rows}).told
    assert line == 3
    assert "Kamil Barki holds First Minister of Lalistan from 2021-02-03 on" in told and "new.csv:2" in told


def test_the_first_of_a_month_may_stand_for_it(add: Add) -> None:
    rows = "Kamil Barki,کامل برکی,XL,first-minister,2020,2021,,,,,s\nZarnab Gul,زرناب گل,XL,first-minister,2021-08-03,,,,,,s\n"
    assert add({"new.csv": HEADER + rows}).told == []


TABLES: dict[str, tuple[str, int | None, str]] = {
    "no header": ("", 1, "there is no column person, name_ur, country"),
    "an unknown column": ("person,name_ur,country,colour\n", 1, "columns must be known"),
    "a cell too many": (HEADER + "a,b\n", 2, "2 cells where the header has 11"),
    "an open quote": (HEADER + '"a,b\n', None, "is no table"),
}


@pytest.mark.parametrize(("content", "line", "words"), TABLES.values(), ids=TABLES)
def test_what_is_no_table(add: Add, content: str, line: int | None, words: str) -> None:
    ((file, at, told),) = add({"bad.csv": content}).told
    assert (file, at) == ("bad.csv", line)
    assert words in told


def test_what_is_of_no_known_kind(add: Add) -> None:
    ((file, _, told),) = add({"note.txt": "x"}).told
    assert file == "note.txt"
    assert "is of no known kind; name it .csv" in told
