"""What kind of act a statement is, its cue, and to whom it goes."""

import pytest

from tests.reader import read, who

DAY = "2023-01-12"

# What the speaker did, as a sentence's end, with the act and the words that tell it.
ACTS: list[tuple[str, str, str]] = [
    ("نے کہا کہ بجٹ تیار ہے", "state", "کہا"),
    ("نے کہا ہے کہ بجٹ تیار ہے", "state", "کہا ہے"),
    ("نے بتایا کہ بجٹ تیار ہے", "tell", "بتایا"),
    ("کا کہنا تھا کہ بجٹ تیار ہے", "state", "کہنا تھا"),
    ("نے خبردار کیا کہ پانی کم ہو رہا ہے", "warn", "خبردار کیا"),
    ("نے پوچھا کہ پانی کہاں گیا", "ask", "پوچھا"),
    ("نے الزام لگایا کہ پانی روکا گیا", "accuse", "الزام لگایا"),
    ("نے مشترکہ کوششوں پر زور دیا", "stress", "زور دیا"),
    ("نے ڈاکٹروں کا شکریہ ادا کیا", "thank", "شکریہ ادا کیا"),
    ("نے دھماکے کی مذمت کی", "condemn", "مذمت کی"),
    ("نے کسانوں کی محنت کو سراہا", "praise", "سراہا"),
    ("نے رپورٹ کو مسترد کر دیا", "reject", "مسترد کر دیا"),
    ("نے فوری جنگ بندی کا مطالبہ کیا", "demand", "مطالبہ کیا"),
    ("نے فیصلے کا خیر مقدم کیا", "welcome", "خیر مقدم کیا"),
    ("نے پالیسی پر تنقید کی", "criticise", "تنقید کی"),
    ("نے نئی شاہراہ کا اعلان کیا", "announce", "اعلان کیا"),
    ("نے یقین دلایا کہ راستہ کھلا رہے گا", "assure", "یقین دلایا"),
    ("نے خبر کی تصدیق کی", "confirm", "تصدیق کی"),
    ("نے امید ظاہر کی کہ پل بنے گا", "hope", "امید ظاہر کی"),
    ("نے واضح کیا کہ پل بنے گا", "explain", "واضح کیا"),
    ("نے دعویٰ کیا کہ پل بن چکا ہے", "claim", "دعویٰ کیا"),
    ("نے خبر کی تردید کی", "deny", "تردید کی"),
    ("نے ترک صدر کو عید کی مبارکباد دی", "congratulate", "مبارکباد دی"),
    ("نے ترک صدر کو دورے کی دعوت دی", "invite", "دعوت دی"),
    ("نے جانی نقصان پر تعزیت کی", "condole", "تعزیت کی"),
    ("نے نیا راستہ کھولنے کی تجویز دی", "propose", "تجویز دی"),
    ("نے دھمکی دی کہ سرحد بند کر دی جائے گی", "threaten", "دھمکی دی"),
    ("نے وعدہ کیا کہ سڑک بنے گی", "promise", "وعدہ کیا"),
]


@pytest.mark.parametrize(("deed", "act", "cue"), ACTS, ids=[act for _, act, _ in ACTS])
def test_the_act_and_its_cue(deed: str, act: str, cue: str) -> None:
    (statement,) = read(f"وزیر اعظم شہباز شریف {deed}۔", DAY).statements
    assert statement.act == act
    assert statement.cue and cue in statement.cue.text


@pytest.mark.parametrize(
    "deed",
    [
        "نے مذمت نہیں کی",
        "نے دھماکے کی مذمت نہیں کی",
        "نے ڈاکٹروں کا شکریہ ادا نہیں کیا",
        "نے رپورٹ مسترد نہیں کی",
    ],
)
def test_an_act_that_was_not_done_is_none(deed: str) -> None:
    assert read(f"وزیر اعظم شہباز شریف {deed}۔", DAY).statements == ()


# A sentence and whom it addresses.
ADDRESSED: dict[str, tuple[str, str | None]] = {
    "سے کہا": ("صدر پوتن نے نریندر مودی سے کہا کہ تیل کی فراہمی جاری رہے گی۔", "Narendra Modi"),
    "کو بتایا": ("صدر پوتن نے ایرانی صدر کو بتایا کہ تیل کی فراہمی جاری رہے گی۔", "Ebrahim Raisi"),
    "journalists": ("ترجمان نے صحافیوں کو بتایا کہ وفد روانہ ہو گیا ہے۔", "صحافیوں"),
    "speech to": ("شہباز شریف نے ارکان اسمبلی سے خطاب کرتے ہوئے کہا کہ بجٹ عوام دوست ہے۔", "ارکان اسمبلی"),
    "with مزید": ("صدر پوتن نے نریندر مودی سے مزید کہا کہ گیس سستی ہوگی۔", "Narendra Modi"),
    "an occasion is nobody": ("شہباز شریف نے تقریب سے خطاب کرتے ہوئے کہا کہ بجٹ عوام دوست ہے۔", None),
    "nobody": ("شہباز شریف نے کہا کہ بجٹ عوام دوست ہے۔", None),
}


@pytest.mark.parametrize(("text", "addressee"), ADDRESSED.values(), ids=ADDRESSED)
def test_the_addressee(text: str, addressee: str | None) -> None:
    (statement,) = [s for s in read(text, DAY).statements if s.level == "main"]
    assert who(statement.addressee) == addressee
    assert who(statement.speaker) != addressee


# Towards whom an act takes which attitude.
TARGETS: dict[str, tuple[str, str, str]] = {
    "thank": ("شہباز شریف نے ترک صدر کا شکریہ ادا کیا۔", "Recep Tayyip Erdoğan", "thank"),
    "condemn": ("پاکستان نے اسرائیل کی مذمت کی۔", "Israel", "condemn"),
    "praise": ("شہباز شریف نے چین کی مدد کو سراہا۔", "China", "praise"),
}


@pytest.mark.parametrize(("text", "name", "stance"), TARGETS.values(), ids=TARGETS)
def test_the_target_and_the_stance(text: str, name: str, stance: str) -> None:
    (statement,) = read(text, DAY).statements
    assert [(who(target.actor), target.stance) for target in statement.targets] == [(name, stance)]
    assert all(text[t.evidence.start : t.evidence.end] == t.evidence.text for t in statement.targets)


def test_plain_saying_takes_no_attitude() -> None:
    (statement,) = read("شہباز شریف نے کہا کہ چین میں بارش ہوگی۔", DAY).statements
    assert statement.targets == ()
