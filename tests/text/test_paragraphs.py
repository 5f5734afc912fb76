"""What kind of line is which, up to the very word where it is another."""

import pytest

from mulaqat.text import Orthography

from .test_sentences import kinds

TEXT = "سفیر نے خط دیا۔"


def line(words: int, *, begin: str = "", end: str = "") -> str:
    """A line of so many words in all, without a verb."""
    given = [*begin.split(), *end.split()]
    return " ".join([*begin.split(), *["وفد"] * (words - len(given)), *end.split()])


def letters(count: int) -> str:
    """A line of so many letters, after which a sentence goes on."""
    return "ا" * (count - 3) + " کے"


KINDS = [
    ("12 مئی", "dateline"),
    ("مئی", "headline"),
    ("12 مئی سفیر", "headline"),
    ("تاریخ 12 5 2019", "dateline"),
    ("تاریخ 12 5", "headline"),
    (" ".join(["12 مئی"] * 10), "dateline"),
    (" ".join([*["12 مئی"] * 10, "2019"]), "headline"),
    (line(30, begin="مزید پڑھیں"), "boilerplate"),
    (line(31, begin="مزید پڑھیں"), "body"),
    (line(10, begin="مزید پڑھیں", end="۔"), "body"),
    (line(30), "headline"),
    (line(31), "body"),
    (line(30, end="ہوئی"), "body"),
    ("512 /", "boilerplate"),
    ("• Share |", "boilerplate"),
]


@pytest.mark.parametrize(("raw", "kind"), KINDS, ids=lambda value: value[:40])
def test_a_line_behind_the_text(raw: str, kind: str, orthography: Orthography) -> None:
    assert kinds(f"{TEXT}\n\n{raw}\n\n{TEXT}", orthography) == [("body", TEXT), (kind, raw), ("body", TEXT)]


@pytest.mark.parametrize(
    ("raw", "kind"), [("سفیر آئیں گے", "headline"), ("سفیر آئیں گے!", "headline"), (line(31), "body")]
)
def test_a_line_before_the_text(raw: str, kind: str, orthography: Orthography) -> None:
    assert kinds(f"{raw}\n\n{TEXT}", orthography) == [(kind, raw), ("body", TEXT)]


def test_a_line_that_is_all_there_is(orthography: Orthography) -> None:
    assert kinds("سفیر آئیں گے", orthography) == [("headline", "سفیر آئیں گے")]
    assert kinds("سفیر آئیں گے!", orthography) == [("body", "سفیر آئیں گے!")]


@pytest.mark.parametrize(("count", "sentences"), [(49, 3), (50, 2), (51, 2)])
def test_a_line_long_enough_to_be_broken(count: int, sentences: int, orthography: Orthography) -> None:
    assert len(letters(count)) == count
    assert len(kinds(f"{TEXT}\n{letters(count)}\nوفد آئے۔", orthography)) == sentences


@pytest.mark.parametrize(
    ("listed", "kind"),
    [(line(30), "boilerplate"), (line(31), "body"), (line(29, end="۔"), "body"), (line(5, end="."), "body")],
)
def test_a_list_of_other_reports(listed: str, kind: str, orthography: Orthography) -> None:
    """It ends where the text goes on."""
    after = "headline" if kind == "body" else "boilerplate"
    raw = f"{TEXT}\nمزید خبریں\n{listed}\nنیا پل"
    assert [one for one, _ in kinds(raw, orthography)] == ["body", "boilerplate", kind, after]


@pytest.mark.parametrize(
    ("before", "rest"),
    [
        ("Print", TEXT),
        ("Print تبصرے دیکھیں", TEXT),
        ("( Print )", TEXT),
        ("فائل Print", TEXT),
        (line(30, end="Print"), TEXT),
    ],
)
def test_what_stands_before_a_text_in_its_line(before: str, rest: str, orthography: Orthography) -> None:
    assert kinds(f"{TEXT}\n{before} {rest}", orthography) == [("body", TEXT), ("boilerplate", before), ("body", rest)]


def test_what_stands_too_far_inside_is_part_of_it(orthography: Orthography) -> None:
    raw = f"{line(31, end='Print')} {TEXT}"
    assert kinds(raw, orthography) == [("body", raw)]


def test_nothing_is_left_of_a_line_that_is_only_that(orthography: Orthography) -> None:
    only = "اس پوسٹ کو شیئر کریں"
    assert kinds(f"{TEXT}\n{only}\n{TEXT}", orthography) == [("body", TEXT), ("boilerplate", only), ("body", TEXT)]
