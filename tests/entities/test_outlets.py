"""A bare title in a paper without a dateline is of the country that the paper writes for."""

import pytest

import mulaqat
from tests.reader import shipped

TEXT = "وزیراعظم نے کہا کہ نئی سڑک بنائی جائے گی۔"
HOMES = {
    "a Pakistani paper": ("Geo News", TEXT, "Shehbaz Sharif"),
    "an Indian paper": ("Qaumi Awaz", TEXT, "Narendra Modi"),
    "a service for many countries": ("BBC News", TEXT, None),
    "a paper that no list has": ("Daily Nowhere", TEXT, None),
    "no paper": (None, TEXT, None),
    "the dateline goes first": ("Geo News", f"نئی دہلی: {TEXT}", "Narendra Modi"),
}


@pytest.mark.parametrize(("outlet", "text", "name"), HOMES.values(), ids=HOMES)
def test_whose_prime_minister(outlet: str | None, text: str, name: str | None) -> None:
    """Public record: who was prime minister on that day."""
    record = mulaqat.read(text, published="2024-06-01", publisher=outlet, knowledge=shipped())
    (statement,) = record.statements
    assert statement.speaker and statement.speaker.name == name
    assert statement.speaker.how == "office"
