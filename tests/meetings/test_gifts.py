"""What was given at a meeting, and who is said not to have been there."""

import pytest

from tests.reader import all_of, read

MET = "ایران کے صدر ابراہیم رئیسی نے تہران میں عراق کے وزیر اعظم محمد شیاع السودانی سے ملاقات کی۔ "
TALK = "دونوں نے پانی کی تقسیم پر تبادلہ خیال کیا۔ "
DAY = "2022-11-29"


@pytest.mark.parametrize(
    ("told", "gifts"),
    [
        ("آخر میں صدر رئیسی نے مہمان وزیر اعظم کو ایک قالین تحفے میں دیا۔", ["ایک قالین"]),
        ("صدر رئیسی نے السودانی کو پشمینہ شال کا تحفہ پیش کیا۔", ["پشمینہ شال"]),
        ("مہمان نے صدر رئیسی کو یادگاری سکہ پیش کیا۔", ["یادگاری سکہ"]),
        ("صدر رئیسی نے السودانی کو تجویز پیش کی۔", []),
        ("صدر رئیسی نے کہا کہ امن ایک تحفہ ہے۔", []),
    ],
)
def test_gifts(told: str, gifts: list[str]) -> None:
    (meeting,) = read(MET + TALK + told, DAY).meetings
    assert [span.text for span in meeting.gifts] == gifts


def test_no_gift_where_nobody_met() -> None:
    told = "صدر رئیسی نے السودانی کو ایک قالین تحفے میں دیا۔"
    assert all(not m.gifts for m in read(MET.replace("ملاقات کی۔", "ملاقات نہیں کی۔") + told, DAY).meetings)


@pytest.mark.parametrize(
    ("told", "absent"),
    [
        ("وزیر خارجہ حسین امیر عبداللہیان ملاقات میں شریک نہیں ہوئے۔", ["Hossein Amir-Abdollahian"]),
        ("ملاقات میں حسین امیر عبداللہیان موجود نہیں تھے۔", ["Hossein Amir-Abdollahian"]),
        ("حسین امیر عبداللہیان نے ملاقات میں شرکت نہیں کی۔", ["Hossein Amir-Abdollahian"]),
        ("ملاقات میں حسین امیر عبداللہیان بھی موجود تھے۔", []),
    ],
)
def test_absent(told: str, absent: list[str]) -> None:
    (meeting,) = read(MET + TALK + told, DAY).meetings
    assert all_of(meeting.absent) == absent
    assert all_of(meeting.attendees) == ([] if absent else ["Hossein Amir-Abdollahian"])
