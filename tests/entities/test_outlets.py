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


UNKNOWN = {
    "the country's own": ("وزیر خزانہ نے کہا کہ بجٹ تیار ہے۔", "Minister of Finance of Pakistan", "PK"),
    "a title of one's own country": ("وفاقی وزیر نے کہا کہ بجٹ تیار ہے۔", None, "PK"),
    "an adviser of the premier": ("وزیر اعظم کے مشیر نے کہا کہ بجٹ تیار ہے۔", None, "PK"),
    "a party's": ("جنرل سیکرٹری نے کہا کہ بجٹ تیار ہے۔", None, None),
    "an ambassador": ("سفیر نے کہا کہ بجٹ تیار ہے۔", None, None),
    "another country alone": ("جکارتہ میں بارش ہوئی۔ وزیر خزانہ نے کہا کہ بجٹ تیار ہے۔", None, None),
    "another country and the own": (
        "جکارتہ اور لاہور میں بارش ہوئی۔ وزیر خزانہ نے کہا کہ بجٹ تیار ہے۔",
        "Minister of Finance of Pakistan",
        "PK",
    ),
    "words behind the title": ("صدر انجمن جھنڈالو نے کہا کہ بجٹ تیار ہے۔", None, None),
}


@pytest.mark.parametrize(("text", "office", "country"), UNKNOWN.values(), ids=UNKNOWN)
def test_whose_office_it_is_where_no_day_tells_who_held_it(text: str, office: str | None, country: str | None) -> None:
    speaker = mulaqat.read(text, publisher="Geo News", knowledge=shipped()).statements[-1].speaker
    assert speaker
    assert (speaker.name, speaker.office, speaker.country) == (None, office, country)
