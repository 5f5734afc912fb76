"""A misspelt name in an office is the holder's, with a doubt; another name is another man's."""

import pytest

from tests.reader import read

DAY = "2023-03-03"
SAID = "{} نے کہا کہ تیل سستا ہوگا۔"

MISSPELT = {
    "letters exchanged": ("ترک صدر رجب طیب ارودان", "Recep Tayyip Erdoğan"),
    "a letter lost": ("وینزویلا کے صدر نکولس مادرو", "Nicolás Maduro"),
    "a letter too many": ("روسی وزیر خارجہ سرگئی لاوورف", "Sergey Lavrov"),
}
OTHERS = {
    "somebody else": "ترک صدر نذیر کمال",
    "no office": "رجب طیب ارودان",
    "a former one": "سابق ترک صدر رجب طیب ارودان",
    "of another country": "مصری صدر رجب طیب ارودان",
    "of another office": "ترک وزیر خارجہ رجب طیب ارودان",
}


@pytest.mark.parametrize(("printed", "name"), MISSPELT.values(), ids=MISSPELT)
def test_the_holder_is_meant_and_the_spelling_is_doubted(printed: str, name: str) -> None:
    """The speaker is the holder on that day; the doubt shows what is printed."""
    text = SAID.format(printed)
    record = read(text, DAY)
    speaker = record.statements[0].speaker
    assert speaker and speaker.name == name
    assert speaker.entity and not speaker.transliterated
    (doubt,) = [doubt for doubt in record.doubts if doubt.kind == "misspelt_name"]
    assert doubt.printed in printed
    assert doubt.expected == name
    assert [text[span.start : span.end] for span in doubt.evidence] == [doubt.printed]


@pytest.mark.parametrize("printed", OTHERS.values(), ids=OTHERS)
def test_nobody_else_is_mended(printed: str) -> None:
    """Without the office of just that man the name stays as printed, transliterated."""
    record = read(SAID.format(printed), DAY)
    speaker = record.statements[0].speaker
    assert speaker and speaker.transliterated
    assert not [doubt for doubt in record.doubts if doubt.kind == "misspelt_name"]


def test_who_held_it_then_decides() -> None:
    """The same letters are nobody's when somebody else was in office."""
    before = read(SAID.format("ترک وزیر اعظم احمد داود اوغلوو"), "2015-03-03").statements[0].speaker
    after = read(SAID.format("ترک وزیر اعظم احمد داود اوغلوو"), "2004-03-03").statements[0].speaker
    assert before and before.name == "Ahmet Davutoğlu"
    assert after and after.transliterated


def test_a_name_that_is_also_spelt_right_is_nobody_s_twice() -> None:
    """Where the text names the holder himself, a nearly equal name is another man's."""
    text = SAID.format("ترک صدر رجب طیب ایردوان") + " " + SAID.format("ترک صدر رجب طیب ارودان")
    assert not [doubt for doubt in read(text, DAY).doubts if doubt.kind == "misspelt_name"]
