"""Who received whom: every order in which Urdu tells it."""

import pytest

from tests.reader import all_of, read

SHARIF, RAISI, ERDOGAN, PUTIN = "Shehbaz Sharif", "Ebrahim Raisi", "Recep Tayyip Erdoğan", "Vladimir Putin"
MEKDAD, MODI, EMIR = "Faisal Mekdad", "Narendra Modi", "Tamim bin Hamad Al Thani"
DAY = "2023-01-12"

Sides = tuple[list[str], list[str]]

# A report and its meetings: hosts and guests of each.
CASES: dict[str, tuple[str, list[Sides]]] = {
    "guest نے host سے": ("فیصل مقداد نے ابراہیم رئیسی سے ملاقات کی۔", [([RAISI], [MEKDAD])]),
    "host سے guest نے": ("ابراہیم رئیسی سے فیصل مقداد نے ملاقات کی۔", [([RAISI], [MEKDAD])]),
    "host سے guest کی": ("ابراہیم رئیسی سے فیصل مقداد کی ملاقات ہوئی۔", [([RAISI], [MEKDAD])]),
    "guest کی host سے": ("فیصل مقداد کی ابراہیم رئیسی سے ملاقات ہوئی۔", [([RAISI], [MEKDAD])]),
    "the place tells who is at home": (
        "ایرانی صدر ابراہیم رئیسی نے تہران میں شامی وزیر خارجہ فیصل مقداد سے ملاقات کی۔",
        [([RAISI], [MEKDAD])],
    ),
    "who never travels receives": (
        "رہبر انقلاب اسلامی آیت اللہ خامنہ ای نے شامی وزیر خارجہ فیصل مقداد سے ملاقات کی۔",
        [(["Ali Khamenei"], [MEKDAD])],
    ),
    "whom a delegation calls on receives": ("پاکستانی وفد نے ترک صدر سے ملاقات کی۔", [([ERDOGAN], ["پاکستانی وفد"])]),
    "present tense": (
        "وزیر اعظم شہباز شریف آج استنبول میں ترک صدر سے ملاقات کر رہے ہیں۔",
        [([ERDOGAN], [SHARIF])],
    ),
    "between two at one's home": (
        "ولادیمیر پوتن اور نریندر مودی کے درمیان نئی دہلی میں ملاقات ہوئی۔",
        [([MODI], [PUTIN])],
    ),
    "both met at one's home": ("رجب طیب ایردوان اور ولادیمیر پوتن نے ماسکو میں ملاقات کی۔", [([PUTIN], [ERDOGAN])]),
    "reception": ("نریندر مودی نے امیر قطر کا پرتپاک استقبال کیا۔", [([MODI], [EMIR])]),
    "reception a sentence after the arrival": (
        "رجب طیب ایردوان ماسکو پہنچے۔ ولادیمیر پوتن نے ان کا استقبال کیا۔",
        [([PUTIN], [ERDOGAN])],
    ),
    "counterpart": (
        "حسین امیر عبداللہیان نے بغداد میں اپنے عراقی ہم منصب سے ملاقات کی۔",
        [(["Fuad Hussein"], ["Hossein Amir-Abdollahian"])],
    ),
    "counterpart with his name": (
        "محمد جواد ظریف ماسکو پہنچے جہاں انہوں نے روسی ہم منصب سرگئی لاوروف سے ملاقات کی۔",
        [(["Sergey Lavrov"], ["Mohammad Javad Zarif"])],
    ),
    "plural title of two countries": (
        "شام اور ایران کے وزرائے خارجہ نے دمشق میں ملاقات کی۔",
        [([MEKDAD], ["Hossein Amir-Abdollahian"])],
    ),
    "plural title, the meeting as a noun": (
        "شام اور ایران کے وزرائے خارجہ کے درمیان ملاقات کے بعد بیان جاری کیا گیا۔",
        [([MEKDAD], ["Hossein Amir-Abdollahian"])],
    ),
    "ministers of whom nobody is said to be one": ("شام اور ایران کے وزرا کے درمیان ملاقاتیں ہوئیں۔", []),
    "having met": ("فیصل مقداد نے ابراہیم رئیسی سے ملاقات کر کے خط پہنچایا۔", [([RAISI], [MEKDAD])]),
    "during a meeting": ("ابراہیم رئیسی سے فیصل مقداد نے ملاقات کے دوران مدد مانگی۔", [([RAISI], [MEKDAD])]),
    "an envoy to a country": (
        "ابراہیم رئیسی سے ناروے کے خصوصی نمائندے برائے افغانستان کی ملاقات ہوئی۔",
        [([RAISI], ["ناروے کے خصوصی نمائندے برائے افغانستان"])],
    ),
    "one caller on several": (
        "انٹونی بلنکن نے محمود عباس اور بنیامین نیتن یاہو سے ملاقات کی۔",
        [(["Mahmoud Abbas", "Benjamin Netanyahu"], ["Antony Blinken"])],
    ),
    "separate meetings": (
        "انٹونی بلنکن نے محمود عباس اور بنیامین نیتن یاہو سے الگ الگ ملاقاتیں کیں۔",
        [(["Mahmoud Abbas"], ["Antony Blinken"]), (["Benjamin Netanyahu"], ["Antony Blinken"])],
    ),
    "one after the other": (
        "فیصل مقداد نے تہران میں ابراہیم رئیسی سے ملاقات کی۔ بعد ازاں انہوں نے حسین امیر عبداللہیان سے بھی ملاقات کی۔",
        [([RAISI], [MEKDAD]), (["Hossein Amir-Abdollahian"], [MEKDAD])],
    ),
    "both leaders": (
        "ولادیمیر پوتن نے رجب طیب ایردوان کا استقبال کیا۔ بعد میں دونوں رہنماؤں کے درمیان مذاکرات ہوئے۔",
        [([PUTIN], [ERDOGAN])],
    ),
    "told by himself": ("ابراہیم رئیسی نے کہا کہ انہوں نے ترک صدر سے ملاقات کی۔", [([ERDOGAN], [RAISI])]),
    "in a third place, in the order of the text": (
        "ولادیمیر پوتن اور نریندر مودی نے سمرقند میں ملاقات کی۔",
        [([PUTIN], [MODI])],
    ),
    "his counterpart is no compatriot": (
        "ابراہیم رئیسی بغداد پہنچے۔ عراقی وزیر اعظم محمد شیاع السودانی نے ان کا استقبال کیا۔ "
        "بعد میں انہوں نے اپنے عراقی ہم منصب عبداللطیف رشید سے ملاقات کی۔",
        [(["Mohammed Shia al-Sudani"], [RAISI]), (["Abdul Latif Rashid"], [RAISI])],
    ),
    "where he came, the other met him": (
        "فیصل مقداد جمعرات کو تہران پہنچے جہاں صدر رئیسی نے ان سے ملاقات کی۔",
        [([RAISI], [MEKDAD])],
    ),
    "whom the clause names before the pronoun": (
        "بلاول بھٹو زرداری نے شہباز شریف کے دفتر جا کر ان سے ملاقات کی۔",
        [([SHARIF], ["Bilawal Bhutto Zardari"])],
    ),
    "nobody acted before, and he is named before the pronoun": (
        "فیصل مقداد جمعرات کو تہران پہنچے اور صدر رئیسی سے ان کی ملاقات ہوئی۔",
        [([RAISI], [MEKDAD])],
    ),
    "arrival and then whom he met": ("فیصل مقداد کی تہران آمد، صدر رئیسی سے ملاقات ہوئی۔", [([RAISI], [MEKDAD])]),
    "of the other's man": (
        "امیر قطر کے مشیر فیصل مقداد کی استنبول میں ترک صدر سے ملاقات ہوئی۔",
        [([ERDOGAN], [MEKDAD])],
    ),
    "a dinner in his honour": ("نریندر مودی نے ولادیمیر پوتن کے اعزاز میں عشائیہ دیا۔", [([MODI], [PUTIN])]),
    "hosted": ("امیر قطر نے دوحہ میں شہباز شریف کی میزبانی کی۔", [([EMIR], [SHARIF])]),
    "both parties": (
        "ولادیمیر پوتن اور رجب طیب ایردوان نے معاہدے پر دستخط کیے۔ دستخط سے پہلے فریقین کے درمیان مذاکرات ہوئے۔",
        [([PUTIN], [ERDOGAN])],
    ),
    "talks of delegations": (
        "فیصل مقداد نے تہران میں حسین امیر عبداللہیان سے وفود کی سطح پر مذاکرات کیے۔",
        [(["Hossein Amir-Abdollahian"], [MEKDAD])],
    ),
    "who led the delegations": (
        "شامی وفد کی قیادت فیصل مقداد اور ایرانی وفد کی سربراہی حسین امیر عبداللہیان نے کی۔",
        [([MEKDAD], ["Hossein Amir-Abdollahian"])],
    ),
    "one with two together": (
        "رجب طیب ایردوان نے شہباز شریف اور امیر قطر کے ساتھ ملاقات کی۔",
        [([SHARIF, EMIR], [ERDOGAN])],
    ),
    "a headline that shortens": (
        "ایرانی عہدیدار کی ترک صدر سے ملاقات\n\nایرانی وزیر داخلہ احمد وحیدی نے انقرہ میں رجب طیب ایردوان سے ملاقات کی۔",
        [([ERDOGAN], ["Ahmad Vahidi"])],
    ),
    "delegations, and then which": (
        "غیر ملکی وفود نے جمعرات کو امیر قطر سے الگ الگ ملاقاتیں کیں۔ شہباز شریف نے امیر قطر سے ملاقات کی۔",
        [([EMIR], [SHARIF])],
    ),
    "who talks to the press meets nobody": ("ترک صدر نے ذرائع ابلاغ کے نمائندوں سے گفتگو کی۔", []),
    "who talks about something meets nobody": ("ترک صدر نے خطے کے امن سے متعلق گفتگو کی۔", []),
    "known by those who spoke at it": (
        "اس ملاقات میں صدر پوتن نے کہا کہ گیس سستی ہوگی۔ اس ملاقات میں رجب طیب ایردوان نے تجارت بڑھانے پر زور دیا۔",
        [([PUTIN], [ERDOGAN])],
    ),
}  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES)
def test_host_and_guest(text: str, expected: list[Sides]) -> None:
    meetings = [m for m in read(text, DAY).meetings if m.status == "held"]
    assert [(all_of(m.hosts), all_of(m.guests)) for m in meetings] == expected


# On the telephone the caller is the guest, wherever either is at home.
CALLS: dict[str, str] = {
    "کو فون کیا": "صدر پوتن نے رجب طیب ایردوان کو ٹیلی فون کیا۔",
    "سے رابطہ": "صدر پوتن کا رجب طیب ایردوان سے ٹیلی فونک رابطہ ہوا۔",
    "پر بات": "صدر پوتن نے رجب طیب ایردوان سے ٹیلی فون پر بات چیت کی۔",
    "from his own town": "صدر پوتن نے پیر کو ماسکو سے رجب طیب ایردوان کو فون کیا۔",
    "headline": "صدر پوتن کا رجب طیب ایردوان کو فون\nروسی صدر ماسکو میں ہیں۔",
}


@pytest.mark.parametrize("text", CALLS.values(), ids=CALLS)
def test_the_caller_is_the_guest(text: str) -> None:
    (meeting,) = read(text, DAY).meetings
    assert (meeting.form, all_of(meeting.hosts), all_of(meeting.guests)) == ("phone", [ERDOGAN], [PUTIN])


def test_who_never_travels_can_call() -> None:
    (meeting,) = read("رہبر انقلاب اسلامی آیت اللہ خامنہ ای نے شہباز شریف کو ٹیلی فون کیا۔", DAY).meetings
    assert (all_of(meeting.hosts), all_of(meeting.guests)) == ([SHARIF], ["Ali Khamenei"])


@pytest.mark.parametrize(
    ("deed", "form"),
    [
        ("نے رجب طیب ایردوان سے ملاقات کی", "in_person"),
        ("نے رجب طیب ایردوان کو ٹیلی فون کیا", "phone"),
        ("نے رجب طیب ایردوان کا استقبال کیا", "ceremony"),
        ("نے رجب طیب ایردوان کے ساتھ ویڈیو کانفرنس کی", "video"),
    ],
)
def test_the_form(deed: str, form: str) -> None:
    assert [m.form for m in read(f"صدر پوتن {deed}۔", DAY).meetings] == [form]


# What is not, or not yet, a meeting held.
NOT_HELD: dict[str, str] = {
    "will go on after it": "شہباز شریف ترک صدر سے ملاقات کر کے وطن روانہ ہوں گے۔",
    "will meet": "شہباز شریف کل ترک صدر سے ملاقات کریں گے۔",
    "expected": "شہباز شریف کی ترک صدر سے ملاقات متوقع ہے۔",
    "will be": "شہباز شریف کی ترک صدر سے ملاقات ہوگی۔",
    "did not meet": "شہباز شریف نے ترک صدر سے ملاقات نہیں کی۔",
    "could not be": "شہباز شریف اور ترک صدر کی ملاقات نہ ہو سکی۔",
    "cancelled": "شہباز شریف کی ترک صدر سے ملاقات منسوخ ہو گئی۔",
    "postponed": "شہباز شریف کی ترک صدر سے ملاقات ملتوی ہو گئی۔",
    "denial": "شہباز شریف نے ترک صدر سے ملاقات کی تردید کی۔",
    "wished for": "شہباز شریف نے ترک صدر سے ملاقات کی خواہش ظاہر کی۔",
    "asked for": "شہباز شریف نے ترک صدر سے ملاقات کی درخواست کی۔",
    "invited to": "شہباز شریف نے ترک صدر کو دورے کی دعوت دی۔",
    "by chance together": "شہباز شریف اور ترک صدر ایک ہی ہوٹل میں ٹھہرے۔",
    "pointing back only": "شہباز شریف نے اس ملاقات کا ذکر کیا۔",
}


@pytest.mark.parametrize("text", NOT_HELD.values(), ids=NOT_HELD)
def test_what_is_planned_denied_or_wished_is_not_held(text: str) -> None:
    assert [m for m in read(text, DAY).meetings if m.status == "held"] == []


RECEIVED: dict[str, str] = {
    "where he arrived": "رجب طیب ایردوان ماسکو پہنچے جہاں ولادیمیر پوتن نے ان کا استقبال کیا۔",
    "when he arrived": "رجب طیب ایردوان جب ماسکو پہنچے تو ولادیمیر پوتن نے ان کا استقبال کیا۔",
    "the guest first": "رجب طیب ایردوان کا ولادیمیر پوتن نے استقبال کیا۔",
}


@pytest.mark.parametrize("text", RECEIVED.values(), ids=RECEIVED)
def test_who_receives_is_the_host(text: str) -> None:
    meetings = read(text, DAY).meetings
    assert [(all_of(m.hosts), all_of(m.guests)) for m in meetings] == [([PUTIN], [ERDOGAN])]


def test_in_a_meeting_with_him_the_guest_said() -> None:
    meetings = read("شہباز شریف سے ملاقات میں رجب طیب ایردوان نے کہا کہ تجارت بڑھے گی۔", DAY).meetings
    assert [(all_of(m.hosts), all_of(m.guests)) for m in meetings] == [([SHARIF], [ERDOGAN])]


# Faults of the reader: each with what a careful reader says.
FAULTS: dict[str, tuple[str, list[Sides]]] = {
    "where the guest has arrived, a sentence later": (
        "ترک صدر دو روزہ دورے پر اسلام آباد پہنچ گئے۔ وزیر اعظم شہباز شریف نے ترک صدر سے ملاقات کی۔",
        [([SHARIF], [ERDOGAN])],
    ),
}


@pytest.mark.xfail(strict=True, raises=AssertionError, reason="not seen, or the wrong way round")
@pytest.mark.parametrize(("text", "sides"), FAULTS.values(), ids=FAULTS)
def test_known_faults(text: str, sides: list[Sides]) -> None:
    meetings = [m for m in read(text, DAY).meetings if m.status == "held"]
    assert [(all_of(m.hosts), all_of(m.guests)) for m in meetings] == sides
