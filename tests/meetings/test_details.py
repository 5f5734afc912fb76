"""When, where, how long, with whom present, and one meeting for all its tellings."""

import pytest

from tests.reader import all_of, read

DAY = "2023-01-12"  # a Thursday
MET = "وزیر اعظم شہباز شریف نے {}ترک صدر رجب طیب ایردوان سے ملاقات کی۔"

DATES: dict[str, tuple[str, str, str]] = {
    "weekday, counted back from the day": ("پیر کے روز ", "2023-01-09", "weekday"),
    "weekday with کو": ("اتوار کو ", "2023-01-08", "weekday"),
    "yesterday": ("گزشتہ روز ", "2023-01-11", "relative"),
    "today": ("آج ", "2023-01-12", "relative"),
    "day and month and year": ("9 جنوری 2023 کو ", "2023-01-09", "stated"),
}


@pytest.mark.parametrize(("when", "value", "basis"), DATES.values(), ids=DATES)
def test_the_date(when: str, value: str, basis: str) -> None:
    (meeting,) = read(MET.format(when), DAY).meetings
    assert meeting.date
    assert (meeting.date.value, meeting.date.earliest, meeting.date.latest) == (value, value, value)
    assert meeting.date.basis == basis
    assert [span.text for span in meeting.date.evidence]


def test_news_without_a_day_is_of_about_the_day_of_publication() -> None:
    """The value says "about", the bounds are that day and the day before, and no evidence is claimed for it."""
    (meeting,) = read(MET.format(""), DAY).meetings
    assert meeting.date
    assert (meeting.date.value, meeting.date.earliest, meeting.date.latest) == ("2023-01-12~", "2023-01-11", DAY)
    assert (meeting.date.basis, meeting.date.evidence) == ("published", ())


@pytest.mark.parametrize(
    "text",
    [
        MET.format("").replace("ملاقات کی", "ملاقات کی تھی"),
        MET.format("کچھ سال پہلے "),
        "ترجمان نے بتایا کہ حکومت نے یہ فیصلہ بہت سوچ سمجھ کر کیا اور کہا کہ " + MET.format(""),
        MET.format("").replace("ملاقات کی", "ملاقات نہیں کی"),
    ],
    ids=["past perfect", "years ago", "told by somebody", "denied"],
)
def test_what_is_no_news_of_the_day_has_no_day(text: str) -> None:
    """Background, somebody's words and denials keep an unknown day."""
    assert [meeting.date for meeting in read(text, DAY).meetings] == [None]


def test_a_day_in_the_dateline_is_that_of_the_report() -> None:
    """The day before a dateline's bracket is no day of the meeting; the weekday behind it is."""
    dateline = "نئی دہلی، 12 جنوری 2023 (نمائندہ خصوصی) "
    assert [m.date and m.date.value for m in read(dateline + MET.format("")).meetings] == ["2023-01-12~"]
    assert [m.date and m.date.value for m in read(dateline + MET.format("چہارشنبہ کو ")).meetings] == ["2023-01-11"]


def test_evidence_begins_behind_the_dateline() -> None:
    """A bracket of the dateline is no part of the telling."""
    (meeting,) = read("نئی دہلی، 12 جنوری 2023 (نمائندہ خصوصی) " + MET.format("")).meetings
    assert meeting.evidence[0].text.startswith("وزیر اعظم شہباز شریف")


def test_a_weekday_without_a_day_of_publication_is_no_day() -> None:
    (meeting,) = read(MET.format("پیر کے روز ")).meetings
    assert meeting.date is None or meeting.date.earliest < meeting.date.latest


def test_without_any_day_the_terms_of_office_bound_it() -> None:
    (meeting,) = read("ایرانی صدر ابراہیم رئیسی نے عراقی وزیر اعظم محمد شیاع السودانی سے ملاقات کی۔").meetings
    assert meeting.date
    assert meeting.date.basis == "tenures"
    assert "2022-10-01" < meeting.date.earliest < "2022-11-15"  # Sudani's government was sworn in in October 2022
    assert meeting.date.latest == "2024-05-19"


# Raisi was president and Sudani premier from 27 October 2022 to 19 May 2024.
IN_OFFICE = "ایرانی صدر ابراہیم رئیسی نے {} عراقی وزیر اعظم محمد شیاع السودانی سے ملاقات کی۔"
YEARLESS: dict[str, tuple[str, str, str, str]] = {
    "weekday before": ("اتوار 8 جنوری کو", "2023-01-08", "2023-01-08", "2023-01-08"),
    "weekday with a comma": ("اتوار، 8 جنوری کو", "2023-01-08", "2023-01-08", "2023-01-08"),
    "weekday with its word": ("پیر کے روز 8 جنوری کو", "2024-01-08", "2024-01-08", "2024-01-08"),
    "weekday behind": ("8 جنوری بروز اتوار", "2023-01-08", "2023-01-08", "2023-01-08"),
    "weekday in brackets": ("۸ جنوری (پیر) کو", "2024-01-08", "2024-01-08", "2024-01-08"),
    "in words": ("پیر آٹھ جنوری کو", "2024-01-08", "2024-01-08", "2024-01-08"),
    "one year admits the day": ("8 جولائی کو", "2023-07-08", "2023-07-08", "2023-07-08"),
    "two years admit the day": ("8 جنوری کو", "2023-01-08/2024-01-08", "2023-01-08", "2024-01-08"),
    "no year admits the weekday": ("بدھ 8 جنوری کو", "2022-10-27/2024-05-19", "2022-10-27", "2024-05-19"),
    "only one February has the day": ("29 فروری کو", "2024-02-29", "2024-02-29", "2024-02-29"),
}


@pytest.mark.parametrize(("when", "value", "earliest", "latest"), YEARLESS.values(), ids=YEARLESS)
def test_a_day_without_a_year_within_the_terms(when: str, value: str, earliest: str, latest: str) -> None:
    (meeting,) = read(IN_OFFICE.format(when)).meetings
    assert meeting.date
    assert (meeting.date.value, meeting.date.earliest, meeting.date.latest) == (value, earliest, latest)
    assert meeting.date.basis == "tenures"


def test_a_day_without_a_year_points_at_its_words() -> None:
    (meeting,) = read(IN_OFFICE.format("اتوار 8 جنوری کو")).meetings
    assert meeting.date and [span.text for span in meeting.date.evidence] == ["اتوار 8 جنوری"]


def test_a_day_without_a_year_and_nobody_in_office_stays_open() -> None:
    (meeting,) = read("کمال درانی نے اتوار 8 جنوری کو جمال درانی سے ملاقات کی۔").meetings
    assert meeting.date is None


def test_the_day_of_publication_goes_before_the_terms() -> None:
    (meeting,) = read(IN_OFFICE.format("8 جنوری کو"), "2024-01-10").meetings
    assert meeting.date and (meeting.date.value, meeting.date.basis) == ("2024-01-08", "relative")


def test_an_office_behind_the_name_bounds_the_day() -> None:
    text = "کمال درانی نے آیت اللہ خامنہ ای{} سے ملاقات کی۔"
    (without,) = read(text.format("")).meetings
    (behind,) = read(text.format(" رہبر انقلاب اسلامی")).meetings
    assert without.date is None
    assert behind.date and (behind.date.earliest, behind.date.basis) == ("1989-06-04", "tenures")


def test_an_office_behind_the_name_that_he_never_held_bounds_nothing() -> None:
    (meeting,) = read("کمال درانی نے آیت اللہ خامنہ ای ترک صدر سے ملاقات کی۔").meetings
    assert meeting.date is None


def test_the_present_tense_is_the_day_of_publication() -> None:
    (meeting,) = read("وزیر اعظم شہباز شریف ترک صدر سے ملاقات کر رہے ہیں۔", DAY).meetings
    assert meeting.date and (meeting.date.value, meeting.date.basis) == (DAY, "published")


PLACES = {
    "town": ("استنبول میں ", "Istanbul"),
    "capital": ("انقرہ میں ", "Ankara"),
    "a country is no town": ("ترکیہ میں ", None),
    "none": ("", None),
}


@pytest.mark.parametrize(("where", "place"), PLACES.values(), ids=PLACES)
def test_the_place(where: str, place: str | None) -> None:
    (meeting,) = read(MET.format(where), DAY).meetings
    assert (meeting.place.name if meeting.place else None) == place
    if meeting.place:
        assert meeting.place.country == "TR"
        assert meeting.place.evidence and meeting.place.evidence.text == where.split()[0]


def test_a_town_of_the_gazetteer_has_its_coordinates() -> None:
    (meeting,) = read(MET.format("گوجرانوالہ میں "), DAY).meetings
    assert meeting.place and (meeting.place.name, meeting.place.country) == ("Gujranwala", "PK")
    assert meeting.place.geonames == 1177662
    assert meeting.place.latitude == pytest.approx(32.2, abs=0.2)
    assert meeting.place.longitude == pytest.approx(74.2, abs=0.2)


def test_a_place_of_a_country_s_file_has_them_too() -> None:
    (meeting,) = read(MET.format("انقرہ میں "), DAY).meetings
    assert meeting.place and meeting.place.geonames == 323786
    assert meeting.place.latitude == pytest.approx(39.9, abs=0.2)


DURATIONS: dict[str, tuple[str, str | None]] = {
    "an hour": ("ملاقات ایک گھنٹہ جاری رہی۔", "PT1H"),
    "two hours": ("یہ ملاقات دو گھنٹے تک جاری رہی۔", "PT2H"),
    "minutes": ("ملاقات تیس منٹ جاری رہی۔", "PT30M"),
    "digits": ("ملاقات 45 منٹ جاری رہی۔", "PT45M"),
    "not told": ("ملاقات کے بعد دونوں نے کھانا کھایا۔", None),
    "of something else, much later": ("وہ ہوٹل گئے۔ شہر میں رش تھا۔ سڑکیں بند تھیں۔ بارش دو گھنٹے جاری رہی۔", None),
}


@pytest.mark.parametrize(("after", "duration"), DURATIONS.values(), ids=DURATIONS)
def test_the_duration(after: str, duration: str | None) -> None:
    (meeting,) = read(f"{MET.format('')} {after}", DAY).meetings
    assert meeting.duration == duration


ATTENDED: dict[str, tuple[str, list[str]]] = {
    "present": ("ملاقات میں وزیر دفاع خواجہ آصف بھی موجود تھے۔", ["Khawaja Asif"]),
    "with him": ("بلاول بھٹو زرداری بھی ان کے ہمراہ تھے۔", ["Bilawal Bhutto Zardari"]),
    "a side is no attendee": ("ملاقات میں ترک صدر بھی موجود تھے۔", []),
    "absent": ("ملاقات میں وزیر دفاع خواجہ آصف موجود نہیں تھے۔", []),
}


@pytest.mark.parametrize(("after", "attendees"), ATTENDED.values(), ids=ATTENDED)
def test_who_was_present(after: str, attendees: list[str]) -> None:
    (meeting,) = read(f"{MET.format('')} {after}", DAY).meetings
    assert all_of(meeting.attendees) == attendees


def test_members_of_a_delegation_are_guests() -> None:
    text = "پاکستانی وفد نے ترک صدر سے ملاقات کی۔ وفد میں چھ ارکان تھے، جن میں اسحاق ڈار اور خواجہ آصف شامل تھے۔"
    (meeting,) = read(text, DAY).meetings
    assert all_of(meeting.hosts) == ["Recep Tayyip Erdoğan"]
    assert all_of(meeting.guests) == ["پاکستانی وفد", "Ishaq Dar", "Khawaja Asif"]


def test_one_meeting_for_headline_and_body() -> None:
    text = (
        "شہباز شریف کی رجب طیب ایردوان سے ملاقات\n"
        f"{MET.format('انقرہ میں ')} رجب طیب ایردوان سے شہباز شریف کی ملاقات ایک گھنٹہ جاری رہی۔"
    )
    (meeting,) = read(text, DAY).meetings
    assert all_of(meeting.hosts) == ["Recep Tayyip Erdoğan"]
    assert meeting.place and meeting.place.name == "Ankara"
    assert len(meeting.evidence) == 3
    assert [text[span.start : span.end] for span in meeting.evidence] == [span.text for span in meeting.evidence]


def test_a_call_and_a_visit_are_two() -> None:
    text = f"{MET.format('')} اس سے پہلے رجب طیب ایردوان نے شہباز شریف کو فون کیا۔"
    assert [m.form for m in read(text, DAY).meetings] == ["in_person", "phone"]


TOPICS: dict[str, tuple[str, list[str]]] = {
    "exchanged views": ("ملاقات میں باہمی تجارت پر تبادلہ خیال کیا گیا۔", ["باہمی تجارت"]),
    "none": ("ملاقات کے بعد دونوں نے کھانا کھایا۔", []),
}


@pytest.mark.parametrize(("after", "topics"), TOPICS.values(), ids=TOPICS)
def test_the_topics(after: str, topics: list[str]) -> None:
    (meeting,) = read(f"{MET.format('')} {after}", DAY).meetings
    assert [span.text for span in meeting.topics] == topics


def test_a_statement_belongs_to_the_meeting_of_its_speaker() -> None:
    speech = "رجب طیب ایردوان نے کہا کہ تجارت بڑھے گی۔ وانگ ای نے کہا کہ بارش ہوگی۔"
    record = read(f"شہباز شریف نے کہا کہ تیل مہنگا ہے۔ {MET.format('')} {speech}", DAY)
    (meeting,) = record.meetings
    assert [s.meeting for s in record.statements] == [None, meeting.id, None]


def test_tomorrow_is_not_today() -> None:
    (meeting,) = read("شہباز شریف کل ترک صدر سے ملاقات کریں گے۔", DAY).meetings
    assert meeting.status == "planned"
    assert meeting.date is None or meeting.date.earliest > DAY


@pytest.mark.parametrize("where", ["کے ہوائی اڈے پر", "کے ایک ہوٹل میں", "کے ایک محل میں"])
def test_a_building_lies_in_its_town(where: str) -> None:
    """An airport, a hotel, a palace: the place is the town."""
    (meeting,) = read(MET.format(f"استنبول {where} "), DAY).meetings
    assert meeting.place and meeting.place.name == "Istanbul"


def test_a_town_that_is_only_spoken_of_is_no_place() -> None:
    """The people of a town, its future and its peace are no places."""
    (meeting,) = read(MET.format("استنبول کے مستقبل پر "), DAY).meetings
    assert meeting.place is None


@pytest.mark.xfail(strict=True, raises=AssertionError, reason="a past clause with a participle is dated by publication")
def test_a_past_clause_with_a_participle_has_no_date() -> None:
    (meeting,) = read("ان خیالات کا اظہار شہباز شریف نے ترک صدر سے گفتگو کرتے ہوئے کیا۔", DAY).meetings
    assert meeting.date is None
