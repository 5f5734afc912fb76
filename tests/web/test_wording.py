"""Days, numbers and countries as a reader writes them."""

import pytest

from mulaqat.knowledge import load_knowledge
from mulaqat.model import Date
from mulaqat.web.wording import Reader, country_code, load_texts, parsed

TEXTS = load_texts()
COUNTRIES = load_knowledge().world.countries


def reader(language: str, **chosen: str) -> Reader:
    return Reader.of(language, chosen, TEXTS, COUNTRIES)


@pytest.mark.parametrize(
    ("language", "calendar", "said"),
    [
        ("en", "gregorian", "12 May 2022"),
        ("ur", "gregorian", "۱۲ مئی ۲۰۲۲"),
        ("en", "solar", "22 Ordibehesht 1401 AP"),
        ("ur", "solar", "۲۲ اردیبہشت ۱۴۰۱ ہجری شمسی"),
        ("en", "lunar", "11 Shawwal 1443 AH"),
        ("ur", "lunar", "۱۱ شوال ۱۴۴۳ ہجری"),
    ],
)
def test_a_day_in_three_calendars(language: str, calendar: str, said: str) -> None:
    assert reader(language, calendar=calendar).day("2022-05-12") == said


@pytest.mark.parametrize(
    ("value", "said"),
    [
        ("2022-05-12", "12 May 2022"),
        ("2022-05", "May 2022"),
        ("2022", "2022"),
        ("2022-05-12~", "about 12 May 2022"),
        ("2021-08-03/2024-05-19", "3 August 2021 to 19 May 2024"),
        ("2022-13-45", "2022-13-45"),
        ("soon", "soon"),
        (None, ""),
    ],
)
def test_edtf(value: str | None, said: str) -> None:
    assert reader("en").edtf(value) == said


def test_a_date_with_its_part_of_the_day() -> None:
    day = Date("2022-05-12", "2022-05-12", "2022-05-12", "stated", "evening")
    assert reader("en").date(day) == "12 May 2022, evening"
    assert reader("ur").date(day) == "۱۲ مئی ۲۰۲۲، شام"
    month = Date("2022-05", "2022-05-01", "2022-05-31", "stated")
    assert reader("en").date(month) == "May 2022"
    assert reader("en", calendar="solar").date(month) == "11 Ordibehesht 1401 AP to 10 Khordad 1401 AP"
    assert reader("en").date(None) == ""


def test_days_before_the_tables_of_a_calendar_are_gregorian() -> None:
    assert reader("en", calendar="lunar").day("1857-05-10") == "10 May 1857"


@pytest.mark.parametrize(("iso", "said"), [("PT1H30M", "1 hour, 30 minutes"), ("P2D", "2 days"), ("long", "long")])
def test_durations(iso: str, said: str) -> None:
    assert reader("en").duration(iso) == said


def test_one_and_many() -> None:
    assert reader("en").counted("meetings.count", 1) == "1 meeting"
    assert reader("en").counted("meetings.count", 1200) == "1,200 meetings"
    assert reader("ur").counted("meetings.count", 12) == "۱۲ ملاقاتیں"
    assert reader("ur", digits="latin").counted("meetings.count", 12) == "12 ملاقاتیں"


def test_choices_that_are_none_are_the_usual() -> None:
    odd = reader("ur", calendar="mayan", digits="roman")
    assert (odd.calendar, odd.digits, odd.direction, odd.other) == ("gregorian", "urdu", "rtl", "en")


@pytest.mark.parametrize("typed", ["IR", "ir", "Iran", "iran", "ایران", "اسلامی جمہوریہ ایران"])
def test_a_country_by_any_of_its_names(typed: str) -> None:
    assert country_code(typed, COUNTRIES) == "IR"


def test_countries_as_the_press_calls_them() -> None:
    assert (reader("ur").country("PS"), reader("en").country("PS")) == ("فلسطین", "Palestine")
    assert reader("en").country("AQ") == "Antarctica"  # of CLDR, where the knowledge has none
    assert reader("en").country("??") == "??" and reader("en").country(None) == ""
    assert country_code("Antarctica", {}) == "AQ" and country_code("Atlantis", COUNTRIES) == "Atlantis"


def test_parsed() -> None:
    assert str(parsed("2022-05-12T10:00")) == "2022-05-12"
    assert parsed("yesterday") is None
