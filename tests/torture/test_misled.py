"""Reports that would mislead: copies that want to be sources, names that only look alike, reports that contradict."""

import random

import mulaqat
from mulaqat.archive import open_archive
from mulaqat.model import Document
from tests.reader import shipped

from .amount import amount, reached
from .catalogue.letters import SAID, TOLD

FALSE = f"{SAID} {TOLD} دونوں رہنماؤں نے توانائی، سرحدی سلامتی اور زائرین کی سہولتوں پر بات کی اور مشترکہ کمیشن بنانے پر اتفاق کیا۔"
# Letters that other keyboards have for those of Urdu.
LOOKS = {"ی": "يىې", "ک": "كڪ", "ہ": "هەة", "ے": "ۓ", "و": "ۄ"}
NAMES = ["رئیسی", "کیانی", "زرداری", "بلاول بھٹو", "اسحاق ڈار", "امیر عبداللہیان", "خامنہ ای", "شہباز شریف"]


def test_a_thousand_copies_are_one_source(tmp_path: object) -> None:
    """Near copies in many outlets raise the number of reports and not that of sources."""
    count, chance = amount(60, 1_000), random.Random(5)
    with open_archive(f"{tmp_path}/a.db") as archive, archive.together():
        for number in range(count):
            text = f"{FALSE} {chance.choice(('مزید', 'تازہ', 'اہم'))} {number}"
            document = Document(text, path=f"{number}.txt", publisher=f"اخبار {number}", published="2023-03-13")
            archive.add(document, mulaqat.read(document, knowledge=shipped()))
    with open_archive(f"{tmp_path}/a.db") as archive:
        (story,) = archive.stories()
    assert (len(story.tellings), story.sources) == (count, 1)
    reached("P22", count, "copies of a false report")


def test_letters_that_look_alike_are_found_and_shown_as_written(tmp_path: object) -> None:
    chance, tried = random.Random(3), 0
    for number in range(amount(40, 1_000)):
        name = chance.choice(NAMES)
        other = "".join(chance.choice(LOOKS.get(one, one)) if chance.random() < 0.7 else one for one in name)
        text = f"وزیر {other} نے کہا کہ بارش ہوگی {number}۔"
        with open_archive(f"{tmp_path}/{number % 5}.db") as archive:
            document = Document(text, path=f"{number}.txt")
            archive.add(document, mulaqat.read(document, knowledge=shipped()))
            if not {"ې", "ڪ", "ە", "ة", "ۓ", "ۄ"} & set(other):  # letters of other languages are other letters
                hits = [hit for hit in archive.search(name, limit=1000) if hit.document == document.id]
                assert hits, (name, other)
                shown = [mark.text for hit in hits for snippet in hit.snippets for mark in snippet.highlights]
                assert all(mark in text for mark in shown)
            assert archive.reading(document.id)[0].text == text  # type: ignore[index]
        tried += 1
    reached("P23", tried, "names in letters that look alike")


def test_reports_that_contradict_both_stay(tmp_path: object) -> None:
    pairs = amount(10, 100)
    with open_archive(f"{tmp_path}/a.db") as archive:
        for number in range(pairs):
            for word, outlet in (("کی", "ایک"), ("نہیں کی", "دو")):
                text = f"صدر پوتن نے صدر اردوان سے {number + 1} مارچ 2023 کو ماسکو میں ملاقات {word}۔"
                document = Document(
                    text, path=f"{number}-{outlet}", publisher=f"اخبار {outlet}", published="2023-04-01"
                )
                archive.add(document, mulaqat.read(document, knowledge=shipped()))
        kept = {document.path: document.publisher for document, _ in archive.readings()}
    assert len(kept) == 2 * pairs
    assert all(kept[f"{number}-{outlet}"] == f"اخبار {outlet}" for number in range(pairs) for outlet in ("ایک", "دو"))
    reached("P24", pairs, "pairs that contradict each other")
