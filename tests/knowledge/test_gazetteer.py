"""Towns: rows that cannot be are told, and ours all lead somewhere."""

from pathlib import Path

import pytest

from mulaqat.errors import DataError
from mulaqat.knowledge import PlaceEntry, check, load_knowledge
from mulaqat.knowledge.gazetteer import add_towns
from mulaqat.knowledge.tables import read_rows
from tests.knowledge.conftest import DATA
from tests.knowledge.folders import folder
from tests.reader import shipped

HEADER = "geonames\tname\tcountry\tlatitude\tlongitude\tuse\turdu\tsource\n"
FAULTY = {
    "no such use": ("1\tDalkot\tPK\t33.1\t71.1\tsometimes\tدالکوٹ\ta test\n", "`use` is one of always, beside, known"),
    "no number": ("1\tDalkot\tPK\tnorth\t71.1\talways\tدالکوٹ\ta test\n", "are numbers"),
}


@pytest.mark.usefixtures("small")
@pytest.mark.parametrize(("row", "words"), FAULTY.values(), ids=FAULTY)
def test_a_row_that_cannot_be_is_told_with_its_line(tmp_path: Path, row: str, words: str) -> None:
    mine = folder(tmp_path, {"ur/places.tsv": HEADER + row})
    (fault,) = check(mine)
    assert (Path(fault.file), fault.line) == (tmp_path / "ur/places.tsv", 2)
    assert words in str(fault)
    with pytest.raises(DataError, match=r"places\.tsv:2"):
        load_knowledge(mine)


@pytest.mark.usefixtures("small")
def test_a_town_of_a_user_s_own(tmp_path: Path) -> None:
    rows = "1\tDalkot\tPK\t33.1\t71.1\talways\tدالکوٹ\ta test\n2\tDalpur\tPK\t33.2\t71.2\tbeside\tدالپور\ta test\n"
    places = {
        place.name: place for place in load_knowledge(folder(tmp_path, {"ur/places.tsv": HEADER + rows})).world.places
    }
    assert (places["Dalkot"].names, places["Dalkot"].latitude) == (("دالکوٹ",), 33.1)
    assert (places["Dalpur"].names, places["Dalpur"].beside) == ((), ("دالپور",))


def test_every_row_of_ours_finds_its_place() -> None:
    """A row of `known` use has a place in a country's file, and every row lies on the globe."""
    curated = {(place.country, place.name) for place in shipped().world.places}
    for row in read_rows([DATA], "ur/places.tsv"):
        assert (row["country"], row["name"]) in curated, row.line
        assert -90 <= float(row["latitude"]) <= 90 and -180 <= float(row["longitude"]) <= 180, row.line
        assert row["country"] in shipped().world.countries, row.line


def test_known_rows_add_no_names() -> None:
    places: dict[tuple[str, str], PlaceEntry] = {}
    add_towns(places, (row for row in read_rows([DATA], "ur/places.tsv") if row["use"] == "known"))
    assert places == {}
