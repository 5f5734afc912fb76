"""Which texts are copies, in own words: kept words, openings, figures; and that it stays linear."""

import random

import msgspec
import pytest

from mulaqat.stories import Trace, likeness
from mulaqat.stories.near import BETWEEN, WITHIN, Wording, candidates, copied, packed, sketch, unpacked
from mulaqat.stories.near.candidates import MOST, WIDTH

from .reports import prose

LEAD = "صوبائی وزیر آبپاشی نے نہر کے نئے پشتے کا افتتاح کیا اور کہا کہ پانی کی کمی دور ہو جائے گی"


def between(one: str, other: str) -> bool:
    answers = {copied(Wording(a), Wording(b), BETWEEN) for a, b in ((one, other), (other, one))}
    assert len(answers) == 1, "the order of the two matters"
    return answers.pop()


def test_a_copy_with_another_dateline_is_a_copy() -> None:
    text = f"{LEAD} {prose(1, 60)}"
    assert between(f"لاہور {text}", f"لاہور 5 مارچ ایجنسی {text}")


def test_an_agency_report_inside_a_longer_rewrite_is_a_copy() -> None:
    agency = f"{LEAD} {prose(1, 60)}"
    assert between(agency, f"{LEAD} {prose(1, 60)} {prose(2, 240)}")
    assert between(agency, f"{prose(3, 200)} {agency} {prose(4, 40)}")


def test_other_news_with_the_same_background_is_none() -> None:
    background = prose(1, 70)
    assert not between(f"{prose(2, 60)} {background}", f"{prose(3, 60)} {background}")


def test_a_form_filled_with_other_figures_is_none() -> None:
    form = f"{LEAD} {prose(1, 50)}"
    one, other = f"{form} 101 202 303 404", f"{form} 111 222 333 404"
    assert not between(one, other)
    assert between(one, f"{form} 101 202 303 404 505")


def test_an_outlet_has_to_repeat_more_of_itself() -> None:
    one, other = f"{LEAD} {prose(1, 60)} {prose(2, 60)}", f"{LEAD} {prose(1, 60)} {prose(3, 60)}"
    assert copied(Wording(one), Wording(other), BETWEEN)
    assert not copied(Wording(one), Wording(other), WITHIN)
    assert copied(Wording(one), Wording(one + " " + prose(4, 5)), WITHIN)


@pytest.mark.parametrize("words", ["", "ایک", "ایک دو", "ایک دو تین"])
def test_the_shortest_texts(words: str) -> None:
    assert len(sketch(words)) == (1 if words else 0)
    assert between(words, words) is bool(words)
    assert not between(words, prose(1))


def test_likeness() -> None:
    assert likeness("ایک دو تین", "ایک دو تین") == 1.0
    assert likeness("ایک دو تین", "ایک دو چار") == pytest.approx(1 / 3)
    assert likeness("", "") == 0.0


def test_a_sketch_tells_how_much_of_a_text_is_in_another() -> None:
    short, long = prose(1, 300), f"{prose(1, 300)} {prose(2, 600)}"
    shared = set(sketch(short)) & set(sketch(long))
    assert len(shared) / len(sketch(short)) > 0.95


def near_duplicates(count: int) -> dict[str, str]:
    """Texts that differ from one text in some words each."""
    base, chance = prose(1, 60).split(), random.Random(7)
    texts = {}
    for number in range(count):
        words = list(base)
        for _ in range(6):
            words[chance.randrange(len(words))] = chance.choice(words)
        texts[f"{number:05}"] = " ".join(words)
    return texts


def test_five_thousand_near_duplicates_stay_linear() -> None:
    texts = near_duplicates(5000)
    sketches = {name: sketch(text) for name, text in texts.items()}
    found = list(candidates(sketches, 0.25))
    assert len(found) <= MOST * len(texts)
    assert {one for one, _, _ in found} >= set(texts) - {"00000"}, "each finds one of those before it"


def test_a_hash_leads_to_few() -> None:
    sketches = {f"{number:04}": (1, 2) for number in range(200)}
    found = list(candidates(sketches, 0.25))
    assert {other for _, other, _ in found} <= {f"{number:04}" for number in range(WIDTH)}


def test_candidates_do_not_depend_on_the_order() -> None:
    texts = near_duplicates(50) | {f"other{n}": prose(n) for n in range(50)}
    sketches = {name: sketch(text) for name, text in texts.items()}
    names = list(sketches)
    random.Random(3).shuffle(names)
    assert list(candidates({name: sketches[name] for name in names}, 0.25)) == list(candidates(sketches, 0.25))


def test_a_sketch_is_stored_in_three_bytes_a_hash() -> None:
    """What is packed comes back; a part of a hash is refused."""
    kept = sketch(" ".join(f"w{number}" for number in range(400)))
    assert len(kept) > 50
    assert unpacked(packed(kept)) == kept
    assert len(packed(kept)) == 3 * len(kept)
    assert unpacked(b"") == ()
    with pytest.raises(ValueError, match="3 bytes"):
        unpacked(b"ab")


def test_a_trace_with_a_part_of_a_hash_cannot_be_decoded() -> None:
    """Damage is told where a trace is read, not where its hashes are first asked for."""
    good = msgspec.msgpack.encode(["doc-1", None, None, None, b"abc"])
    assert msgspec.msgpack.decode(good, type=Trace).hashes == (0x616263,)
    with pytest.raises(msgspec.ValidationError, match="3 bytes"):
        msgspec.msgpack.decode(msgspec.msgpack.encode(["doc-1", None, None, None, b"ab"]), type=Trace)
