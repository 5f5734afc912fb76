"""Which place a name means: by the words beside it, and by the countries that the report names."""

import pytest

from mulaqat.entities import Cast
from mulaqat.phrases import read_phrases
from tests.reader import shipped


def places(text: str) -> list[tuple[str, str | None]]:
    """English name and country of every place mentioned."""
    cast = Cast(read_phrases(text, shipped()), None, shipped())
    mentions = [u.mention for phrase in cast.reading.phrases for u in phrase.units if u.mention]
    found = [cast.place_of(mention) for mention in mentions if mention.kind == "PLACE"]
    return [(place.name, place.country) for place in found if place]


BESIDE: dict[str, tuple[str, list[tuple[str, str | None]]]] = {
    "something happened in it": ("وزیر نے سکھر میں پل کا افتتاح کیا۔", [("Sukkur", "PK")]),
    "somebody came there": ("وفد سکھر پہنچ گیا۔", [("Sukkur", "PK")]),
    "it is called a town": ("بارش شہر سکھر تک گئی۔", [("Sukkur", "PK")]),
    "a report's head": ("سکھر (نامہ نگار) بارش ہوئی۔", [("Sukkur", "PK")]),
    "a person of that name": ("سکھر نے کھانا کھایا۔", []),
    "a number, whose word is a town too": ("وزیر نے دو میں سے ایک پل کا افتتاح کیا۔", []),
    "a town by any context": ("سیالکوٹ نے میچ جیتا۔", [("Sialkot", "PK")]),
}


@pytest.mark.parametrize(("text", "found"), BESIDE.values(), ids=BESIDE)
def test_a_town_by_the_words_beside_it(text: str, found: list[tuple[str, str | None]]) -> None:
    assert places(text) == found


SEVERAL: dict[str, tuple[str, tuple[str, str | None]]] = {
    "of the country named": ("بھارتی وزیر نے حیدرآباد میں پل کا افتتاح کیا۔", ("Hyderabad, India", "IN")),
    "of the other country": ("پاکستانی وزیر نے حیدرآباد میں پل کا افتتاح کیا۔", ("Hyderabad", "PK")),
    "of another town's country": ("وزیر کراچی سے حیدرآباد پہنچے۔", ("Hyderabad", "PK")),
    "none is named": ("وزیر حیدرآباد پہنچے۔", ("", None)),
    "both are named": ("پاکستانی اور بھارتی وزیر حیدرآباد پہنچے۔", ("", None)),
}


@pytest.mark.parametrize(("text", "place"), SEVERAL.values(), ids=SEVERAL)
def test_a_name_of_several_towns(text: str, place: tuple[str, str | None]) -> None:
    assert places(text)[-1] == place
