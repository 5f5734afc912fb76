"""Which spellings and words mean the same actor."""

import pytest

from mulaqat.evaluation.actors import same_actor, same_name
from mulaqat.evaluation.gold import Party
from mulaqat.model import Actor, Span


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Nicolás Maduro", "Nicolas Maduro", True),
        ("Mohammed bin Salman", "Muhammad bin Salman", True),
        ("Bashar al-Assad", "Bashar Assad", True),
        ("Imran Khan", "Khan", True),
        ("Imran Khan", "Ayub Khan", False),
        ("Imran Khan", "Ishaq Khan", True),  # first letters agree: the rule is loose there
        ("Hassan Rouhani", "Hassan Nasrallah", False),
        ("Zia ul Haq", "Ziaulhaq", True),
        ("Dr Karim Dad", "Karim Dad", True),
        ("ایران", "Iran", False),
        ("", "Iran", False),
    ],
)
def test_names(one: str, other: str, same: bool) -> None:
    assert same_name(one, other) is same
    assert same_name(other, one) is same


@pytest.mark.parametrize(
    ("printed", "mention", "same"),
    [
        ("ایک اعلیٰ اہلکار", "اعلیٰ اہلکار", True),
        ("ایک اعلیٰ اہلکار", "ترجمان", False),
        ("ترجمان دفتر خارجہ", "دفتر خارجہ کے ترجمان", True),
        ("ترجمان", None, False),
        (None, "ترجمان", False),
    ],
)
def test_unnamed_by_words(printed: str | None, mention: str | None, same: bool) -> None:
    span = Span(0, len(mention), mention) if mention else None
    assert same_actor(Party(None, printed), Actor(name="X", mention=span)) is same


def test_a_name_is_wanted_where_there_is_one() -> None:
    words = Span(0, 5, "کریم ")
    assert not same_actor(Party("Karim Dad", "کریم"), Actor(mention=words))
    assert not same_actor(Party("Karim Dad", "کریم"), None)
    assert same_actor(Party("Karim Dad"), Actor(name="Kareem Dad"))
