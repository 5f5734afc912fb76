"""Who speaks: names, offices, pronouns, nobody named, and those who are no person."""

import pytest

from tests.reader import all_of, read, who

SHARIF, RAISI, ERDOGAN = "Shehbaz Sharif", "Ebrahim Raisi", "Recep Tayyip Erdoğan"
DAY = "2023-01-12"

# A report, its day, and its speakers in order with how each is known.
CASES: dict[str, tuple[str, str, list[tuple[str | None, str]]]] = {
    "name with title": ("وزیر اعظم شہباز شریف نے کہا کہ بارشوں سے فصلیں تباہ ہوئی ہیں۔", DAY, [(SHARIF, "named")]),
    "name alone": ("سرگئی لاوروف نے کہا کہ جہاز بندرگاہ پر کھڑا ہے۔", DAY, [("Sergey Lavrov", "named")]),
    "surname of one named before": (
        "رجب طیب ایردوان منگل کو دوحہ پہنچے۔ ایردوان نے کہا کہ فضائی راستہ کھلا ہے۔",
        DAY,
        [(ERDOGAN, "named")],
    ),
    "bare office by its day": ("ایرانی صدر نے کہا کہ گندم کی قیمت طے ہو گئی ہے۔", DAY, [(RAISI, "office")]),
    "the same office years before": (
        "ایرانی صدر نے کہا کہ گندم کی قیمت طے ہو گئی ہے۔",
        "2016-01-12",
        [("Hassan Rouhani", "office")],
    ),
    "office of another country": (
        "قطری وزیر خارجہ نے بتایا کہ امدادی طیارہ روانہ ہو چکا ہے۔",
        DAY,
        [("Mohammed bin Abdulrahman Al Thani", "office")],
    ),
    "bare title of the one named": (
        "حسن روحانی نے اجلاس کی صدارت کی۔ صدر نے کہا کہ دکانیں کھلی رہیں گی۔",
        "2020-04-01",
        [("Hassan Rouhani", "office")],
    ),
    "office of the second one named": (
        "وزیر اعظم شہباز شریف نے ترک صدر رجب طیب ایردوان سے ملاقات کی۔ ترک صدر کا کہنا تھا کہ تجارت دگنی کی جائے گی۔",
        DAY,
        [(ERDOGAN, "office")],
    ),
    "pronoun انہوں": (
        "سرگئی لاوروف انقرہ پہنچے۔ انہوں نے کہا کہ بات چیت جاری رہے گی۔",
        DAY,
        [("Sergey Lavrov", "pronoun")],
    ),
    "pronoun ان": (
        "صدر پوتن نے کہا کہ گیس کی فراہمی جاری ہے۔ ان کا مزید کہنا تھا کہ قیمتیں نہیں بڑھیں گی۔",
        DAY,
        [("Vladimir Putin", "named"), ("Vladimir Putin", "pronoun")],
    ),
    "the narrator's آپ": (
        "شہباز شریف ملتان پہنچے۔ آپ نے کہا کہ متاثرین کو خیمے ملیں گے۔",
        DAY,
        [(SHARIF, "pronoun")],
    ),
    "موصوف": (
        "بدر البوسعیدی نے مسقط میں نمائش کا افتتاح کیا۔ موصوف نے کہا کہ سیاحت بڑھ رہی ہے۔",
        DAY,
        [("Badr bin Hamad Al Busaidi", "pronoun")],
    ),
    "dropped subject": (
        "سرگئی لاوروف انقرہ پہنچے۔ کہا کہ بات چیت جاری رہے گی۔",
        DAY,
        [("Sergey Lavrov", "dropped subject")],
    ),
    "subject of the same sentence": (
        "بدر البوسعیدی دوحہ پہنچے جہاں انہوں نے کہا کہ خلیج پرامن ہے۔",
        DAY,
        [("Badr bin Hamad Al Busaidi", "pronoun")],
    ),
    "counterpart": (
        "حسین امیر عبداللہیان نے بغداد میں اپنے عراقی ہم منصب سے ملاقات کی۔ ان کے عراقی ہم منصب نے کہا کہ پانی تقسیم ہونا چاہیے۔",
        DAY,
        [("Fuad Hussein", "counterpart")],
    ),
    "apposition behind the name": (
        "ناصر کنعانی، ایرانی وزارت خارجہ کے ترجمان، نے کہا کہ سفیر کو طلب کر لیا گیا ہے۔",
        DAY,
        [("Nasser Kanaani", "named")],
    ),
    "a name after بقول": (
        "سفیر واپس آ گئے۔ انتونیو گوتریس کے بقول، خوراک ختم ہو رہی ہے۔",
        DAY,
        [("António Guterres", "named")],
    ),
    "country": ("سعودی عرب نے کہا کہ حج کے انتظامات مکمل ہیں۔", DAY, [("Saudi Arabia", "named")]),
    "capital for its government": ("تہران نے الزامات مسترد کر دیے۔", DAY, [("Iran", "metonym")]),
    "body": ("یورپی یونین نے کہا کہ امداد دگنی کی جائے گی۔", DAY, [("European Union", "named")]),
    "former holder": (
        "سابق ایرانی صدر حسن روحانی نے کہا کہ معاہدہ بحال ہو سکتا تھا۔",
        DAY,
        [("Hassan Rouhani", "named")],
    ),
    "two speakers, each his own": (
        "شہباز شریف نے کہا کہ بجٹ منظور ہو گیا ہے۔ صدر پوتن نے کہا کہ گندم سستی ہے۔ انہوں نے کہا کہ تیل مہنگا ہے۔",
        DAY,
        [(SHARIF, "named"), ("Vladimir Putin", "named"), ("Vladimir Putin", "pronoun")],
    ),
}


@pytest.mark.parametrize(("text", "day", "expected"), CASES.values(), ids=CASES)
def test_the_speaker_is_the_real_person_of_that_day(
    text: str, day: str, expected: list[tuple[str | None, str]]
) -> None:
    found = [(s.speaker.name, s.speaker.how) for s in read(text, day).statements if s.speaker]
    assert found == expected


# Speakers whom nobody can know by name: the kind of source and its words.
UNNAMED: dict[str, tuple[str, str, str]] = {
    "sources": ("سفارتی ذرائع کا کہنا ہے کہ وفد دو دن ٹھہرے گا۔", "unnamed", "سفارتی ذرائع"),
    "ministry": ("قطری وزارت خارجہ کے مطابق طیارہ دوحہ میں اترا۔", "organization", "قطری وزارت خارجہ"),
    "agency": ("ایرانی خبر رساں ادارے ارنا کے مطابق جہاز لنگر انداز ہو گیا۔", "organization", "ایرانی خبر رساں ادارے ارنا"),
    "passive with its agent": ("قطری وزارت خارجہ کی جانب سے کہا گیا کہ بات چیت ہفتے کو ہوگی۔", "organization", "قطری وزارت خارجہ"),
    "document": ("مشترکہ اعلامیے میں کہا گیا ہے کہ پروازیں بحال ہوں گی۔", "document", "مشترکہ اعلامیے"),
    "letter": ("خط میں لکھا گیا ہے کہ سرحد کھول دی جائے۔", "document", "خط"),
    "joint people": (
        "وزیر اعظم شہباز شریف اور ایرانی صدر ابراہیم رئیسی نے کہا کہ منڈیاں کھلیں گی۔",
        "group",
        "وزیر اعظم شہباز شریف اور ایرانی صدر ابراہیم رئیسی",
    ),
    "joint countries": ("پاکستان اور ایران نے کہا کہ سرحد پرامن ہے۔", "group", "پاکستان اور ایران"),
    "office of nobody's country": ("وزیر اعظم نے کہا کہ بجٹ پیش ہوگا۔", "office", "وزیر اعظم"),
}  # fmt: skip


@pytest.mark.parametrize(("text", "kind", "words"), UNNAMED.values(), ids=UNNAMED)
def test_a_source_without_a_name_keeps_its_words(text: str, kind: str, words: str) -> None:
    (statement,) = read(text, DAY).statements
    assert statement.speaker
    assert (statement.speaker.name, statement.speaker.kind, statement.speaker.name_ur) == (None, kind, words)
    assert statement.speaker.entity is None


def test_an_office_without_a_day_is_nobody() -> None:
    (statement,) = read("ایرانی صدر نے کہا کہ گندم کی قیمت طے ہو گئی ہے۔").statements
    assert statement.speaker
    assert (statement.speaker.name, statement.speaker.office) == (None, "President of Iran")


def test_a_pronoun_with_nobody_before_it_is_nobody() -> None:
    (statement,) = read("ان کا کہنا ہے کہ قیمتیں بڑھیں گی۔", DAY).statements
    assert statement.speaker
    assert (who(statement.speaker), statement.speaker.kind) == (None, "unnamed")


SILENT = {
    "passive without source": "کہا جاتا ہے کہ یہ پل سو سال پرانا ہے۔",
    "details": "تفصیلات کے مطابق گاڑی سڑک سے اتر گئی۔",
    "a way of working is no source": "طریقہ کار کے مطابق فیس پہلے جمع ہوتی ہے۔",
    "no reporting at all": "وزیر اعظم شہباز شریف نے پل کا افتتاح کیا۔",
    "dropped subject with nobody before": "کہا کہ بارش ہوگی۔",
    "future": "وزیر اعظم شہباز شریف کل کہیں گے کہ بجٹ منظور ہو گیا۔",
}


@pytest.mark.parametrize("text", SILENT.values(), ids=SILENT)
def test_what_nobody_said_is_no_statement(text: str) -> None:
    assert read(text, DAY).statements == ()


def test_a_speaker_is_pointed_at_and_a_dropped_one_is_not() -> None:
    record = read("وزیر اعظم شہباز شریف نے کہا کہ بجٹ تیار ہے۔ مزید کہا کہ ٹیکس کم ہوگا۔", DAY)
    assert all_of(s.speaker for s in record.statements if s.speaker) == [SHARIF, SHARIF]
    mentions = [s.speaker.mention for s in record.statements if s.speaker]
    assert mentions[0] is not None and mentions[0].text == "وزیر اعظم شہباز شریف"
    assert mentions[1] is None


@pytest.mark.parametrize("words", ["نے نہیں کہا", "نے یہ نہیں کہا", "نے کبھی نہیں کہا"])
def test_who_did_not_say_it_said_nothing(words: str) -> None:
    assert read(f"ایرانی صدر {words} کہ مذاکرات ختم ہو گئے ہیں۔", DAY).statements == ()


@pytest.mark.parametrize(
    ("office", "title", "name"),
    [
        ("ایرانی صدر", "صدر", RAISI),
        ("قطری وزیر خارجہ", "وزیر خارجہ", "Mohammed bin Abdulrahman Al Thani"),
        ("ترجمان دفتر خارجہ", "ترجمان", "Mumtaz Zahra Baloch"),
    ],
    ids=["president", "minister", "spokesperson"],
)
def test_the_title_goes_on_with_the_office_before(office: str, title: str, name: str) -> None:
    record = read(f"{office} نے کہا کہ بارش ہوگی۔ {title} نے مزید کہا کہ فصل اچھی ہوگی۔", DAY)
    assert all_of(s.speaker for s in record.statements if s.speaker) == [name, name]
