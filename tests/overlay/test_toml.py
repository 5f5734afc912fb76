"""Files in the format of data/world: a country of one's own, or rows for one that is known."""

import pytest

import mulaqat
from tests.overlay.conftest import LAND, Add
from tests.reader import said

NEIGHBOUR = LAND.replace("XL", "XM").replace("Lalistan", "Malistan").replace("لالستان", "مالستان")
NEIGHBOUR = NEIGHBOUR.replace("nawidar-khaksar", "sitara-barlas").replace("Nawidar Khaksar", "Sitara Barlas")
NEIGHBOUR = NEIGHBOUR.replace("نویدار خاکسار", "ستارہ برلاس").replace("Q9000000", "Q9100000")


def test_a_country_of_one_s_own(add: Add) -> None:
    place = '\n[[places]]\nname = "Dalkot"\nnames = ["دالکوٹ"]\nkind = "capital"\nmetonym = true\nsource = "a test"\n'
    added = add({"malistan.toml": NEIGHBOUR + place})
    assert (added.told, added.unfit) == ([], [])
    text = "مالستان کی صدر نے دالکوٹ میں نویدار خاکسار سے ملاقات کی۔ مالستانی صدر نے کہا کہ بارش ہوگی۔"
    record = mulaqat.read(text, published="2022-01-01", knowledge=added.knowledge)
    assert said(record) == [("Sitara Barlas", "بارش ہوگی")]
    assert [m.place.name for m in record.meetings if m.place] == ["Dalkot"]


def test_rows_for_a_known_country(add: Add) -> None:
    rows = 'code = "XL"\n[[terms]]\nperson = "nawidar-khaksar"\noffice = "president"\nstart = "2020-03-04"\nend = "2023"\nsource = "s"\n'
    added = add({"more.toml": rows})
    assert added.told == []
    assert added.knowledge.world.terms_of("nawidar-khaksar")[0].end == "2023-12-31"
    assert added.knowledge.world.countries["XL"].adjectives == ("لالستانی",)


def test_days_as_toml_writes_them(add: Add) -> None:
    rows = 'code = "XL"\n[[terms]]\nperson = "nawidar-khaksar"\noffice = "president"\nstart = 2020-03-04\nend = 2023\nsource = "s"\n'
    added = add({"more.toml": rows})
    assert (added.told, added.unfit) == ([], [])
    assert added.knowledge.world.terms_of("nawidar-khaksar")[0].end == "2023-12-31"


FAULTY: dict[str, tuple[str, int | None, str]] = {
    "no TOML": ("code = \n", None, "cannot be read as TOML"),
    "no code": ('name = "x"\n', None, "no `code` at its head"),
    "nothing describes it": ('code = "XN"\n[[offices]]\nid = "x"\nclass = "president"\nname = "X"\nsource = "s"\n', 2, "nothing describes XN"),
    "a head that differs": ('code = "XL"\nkind = "country"\nname = "Lal"\nnames = ["لال"]\nsource = "s"\n', 1, "XL is Lalistan already"),
    "an office that differs": ('code = "XL"\n\n[[offices]]\nid = "president"\nclass = "monarch"\nname = "King"\nsource = "s"\n', 3, "is President of Lalistan (president) already"),
    "an office without a class": ('code = "XL"\n[[offices]]\nid = "x"\nname = "King"\nsource = "s"\n', 2, "offices: no class"),
    "a place that is a word": ('code = "XL"\n[[places]]\nname = "Kitab"\nnames = ["بارش"]\nkind = "city"\nsource = "s"\n', 2, "is an ordinary word"),
    "names that are no list": ('code = "XL"\n[[people]]\nid = "x"\nname = "X"\nnames = "ایکس"\nsource = "s"\n', 2, "`names` is a list of strings"),
    "a term of nobody": ('code = "XL"\n\n\n[[terms]]\nperson = "nobody"\noffice = "first-minister"\nstart = "2021"\nsource = "s"\n', 4, "nobody: no English name, and no person known by it"),
}  # fmt: skip


@pytest.mark.parametrize(("text", "line", "words"), FAULTY.values(), ids=FAULTY)
def test_what_cannot_be_taken_is_told(add: Add, text: str, line: int | None, words: str) -> None:
    ((file, at, told),) = add({"own.toml": text}).told
    assert (file, at) == ("own.toml", line)
    assert words in told
