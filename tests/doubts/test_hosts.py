"""A meeting that a report tells both ways round is doubted; one that place or office settles is not."""

import pytest

from tests.reader import all_of, read

CAME = "ازبکستان کے وزیر خارجہ بختیار سعیدوف نے پاکستان کے وزیر خارجہ بلاول بھٹو زرداری سے ملاقات کی۔ "
WENT = "پاکستان کے وزیر خارجہ بلاول بھٹو زرداری نے ازبکستان کے وزیر خارجہ بختیار سعیدوف سے ملاقات کی۔ "
BETWEEN = "دونوں ملکوں میں ریل کی پٹری پر کام جاری ہے۔ "
DAY = "2023-01-12"


def test_two_hosts() -> None:
    record = read(CAME + BETWEEN + WENT, DAY)
    (meeting,) = record.meetings
    (doubt,) = record.doubts
    assert (doubt.kind, doubt.about) == ("two_hosts", meeting.id)
    assert doubt.printed.startswith("پاکستان کے وزیر خارجہ")
    assert doubt.expected == all_of(meeting.hosts)[0] == "Bilawal Bhutto Zardari"
    assert doubt.because.endswith("both cannot be the host.")
    assert [span.text in CAME + WENT for span in doubt.evidence] == [True, True]


@pytest.mark.parametrize(
    "text",
    [
        CAME + BETWEEN + CAME,
        CAME + BETWEEN,
        "اسلام آباد میں " + CAME + BETWEEN + WENT,  # who is at home is the host
        "ازبکستان کے وزیر خارجہ بختیار سعیدوف نے پاکستان کے وزیر خارجہ بلاول بھٹو زرداری کو فون کیا۔ " + BETWEEN
        + "بلاول بھٹو زرداری نے بختیار سعیدوف کو فون کیا۔ ",
    ],
)  # fmt: skip
def test_one_host(text: str) -> None:
    record = read(text, DAY)
    assert record.meetings
    assert record.doubts == ()
