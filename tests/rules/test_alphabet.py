"""The alphabet: one character a unit, a class one range, a word one character in each class."""

import re
from itertools import product

import pytest

from mulaqat.rules import Alphabet

from .conftest import CLASSES, WORDS


def test_every_class_and_named_word_has_a_character_of_its_own(alphabet: Alphabet) -> None:
    spelt = [alphabet.spell(name, word) for name, word in product(CLASSES, ("", *WORDS))]
    assert len(set(spelt)) == len(CLASSES) * (len(WORDS) + 1)
    assert all(len(character) == 1 for character in spelt)


def test_words_that_no_pattern_names_share_one(alphabet: Alphabet) -> None:
    assert alphabet.spell("NOUN", "دریا") == alphabet.spell("NOUN", "پہاڑ") == alphabet.spell("NOUN")


def test_a_class_holds_its_words_and_no_others(alphabet: Alphabet) -> None:
    verb = re.compile(f"[{alphabet.class_set('VERB')}]")
    for name, word in product(CLASSES, ("", *WORDS)):
        assert bool(verb.match(alphabet.spell(name, word))) == (name == "VERB")


def test_a_word_is_found_in_whatever_class(alphabet: Alphabet) -> None:
    book = re.compile(f"[{alphabet.word_set('کتاب')}]")
    for name, word in product(CLASSES, ("", *WORDS)):
        assert bool(book.match(alphabet.spell(name, word))) == (word == "کتاب")


def test_a_spelt_character_tells_its_class_and_word(alphabet: Alphabet) -> None:
    for name, word in product(CLASSES, ("", *WORDS)):
        assert alphabet.read(alphabet.spell(name, word)) == (name, word)
    assert alphabet.read(alphabet.spell("NOUN", "دریا")) == ("NOUN", "")


def test_a_whole_sentence_is_spelt_as_its_units_are(alphabet: Alphabet) -> None:
    names, words = ["NOUN", "ERG", "NOUN", "VERB"], ["کتاب", "نے", "دریا", "لکھا"]
    assert alphabet.spell_all(names, words) == "".join(map(alphabet.spell, names, words))
    assert alphabet.spell_all([], []) == ""


def test_a_sentence_needs_a_word_for_each_class(alphabet: Alphabet) -> None:
    with pytest.raises(ValueError, match="2 classes have 1 words"):
        alphabet.spell_all(["NOUN", "ERG"], ["کتاب"])


def test_the_order_of_words_changes_nothing() -> None:
    one, other = Alphabet(CLASSES, WORDS), Alphabet(CLASSES, (*reversed(WORDS), WORDS[0]))
    assert [one.spell("NOUN", word) for word in WORDS] == [other.spell("NOUN", word) for word in WORDS]


def test_unknown_classes_and_words_are_errors(alphabet: Alphabet) -> None:
    with pytest.raises(KeyError):
        alphabet.class_set("NOTHING")
    with pytest.raises(KeyError):
        alphabet.word_set("دریا")
    with pytest.raises(KeyError):
        alphabet.spell("NOTHING")


def test_an_alphabet_stays_below_the_surrogates() -> None:
    words = [f"w{n}" for n in range(1000)]
    names = [f"C{n}" for n in range(41)]
    assert ord(Alphabet(names, words).spell("C40", "w999")) < 0xD800
    with pytest.raises(ValueError, match="too many classes"):
        Alphabet([*names, "C41"], words)
