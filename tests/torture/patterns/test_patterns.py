"""No pattern of the project takes the square of what it is given, or the little that it is given bounds it."""

import re
import time
from collections import deque
from typing import Any

import pytest

import mulaqat
from mulaqat.rules import Rule
from tests.reader import shipped
from tests.torture.amount import LONG, amount, reached

from .kinds import rows
from .pumping import Pumped, attacks, patterns

SIZE = 8_000  # characters, doubled once
RATIO = 2.6
NOTICED = 0.02  # seconds of the processor: less cannot be told from nothing
ROW = 42  # units: 2^21 ways of parting it in pairs
WINDOW = 400  # units: phrases.reading cuts longer sentences
# What only ever looks at a little: the pattern, how much, and who sees to it.
BOUNDED = {
    "mulaqat.intake.pages.sheet.LAST": 300,  # css.MAX_SELECTOR
    "mulaqat.intake.pages.decoding.DECLARED": 4_096,  # decoding.HEAD
}
# What is matched where something begins, and never searched for.
MATCHED = {"mulaqat.intake.kinds.MARKUP", "mulaqat.overlay.toml_rows.HEADER", "mulaqat.rules.syntax._TOKEN"}
FOUND = patterns(shipped().orthography)
RULES = [rule for family in shipped().rules.families.values() for rule in family]


def seconds(pattern: re.Pattern[Any], pumped: Pumped, size: int, matched: bool = False) -> float:
    text = pumped.text(size)
    given = text.encode("latin-1", "replace") if isinstance(pattern.pattern, bytes) else text
    times = []
    for _ in range(2):
        started = time.process_time()
        deque([pattern.match(given)] if matched else pattern.finditer(given), maxlen=0)
        times.append(time.process_time() - started)
        if times[0] > 10 * NOTICED:
            break
    return min(times)


def test_all_were_found() -> None:
    """Those that once were slow are among them, and every rule."""
    assert {"mulaqat.intake.kinds.MARKUP", "mulaqat.intake.pages.colours.HSL", "mulaqat.text.tokens._TOKEN"} <= {*FOUND}
    assert len(FOUND) >= 40
    assert len(RULES) >= 100


@pytest.mark.parametrize("where", FOUND)
def test_a_pattern(where: str) -> None:
    pattern, tried = FOUND[where], 0
    for pumped in attacks(pattern):
        tried += 1
        if where in BOUNDED:
            assert seconds(pattern, pumped, BOUNDED[where]) < 1, pumped
            continue
        long = seconds(pattern, pumped, SIZE, where in MATCHED)
        if long > NOTICED:
            assert long < RATIO * max(seconds(pattern, pumped, SIZE // 2, where in MATCHED), NOTICED / RATIO), pumped
    reached("P16", max(1, tried), "pumped strings over patterns")


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_a_rule_parts_no_row_in_every_way(rule: Rule) -> None:
    """What doubles with each unit takes many times a tenth of a second for a row of this length."""
    tried = 0
    for piece in rows(rule.regex, amount(2, 3)):
        row = piece * (ROW // len(piece))
        assert searched(rule, row) < 0.1 or searched(rule, row) < 0.1, ascii(piece)  # or the machine was busy
        tried += 1
    reached("P16", max(1, tried), "rows of every make over rules")


def searched(rule: Rule, row: str) -> float:
    started = time.process_time()
    rule.search(row)
    return time.process_time() - started


@pytest.mark.parametrize("rule", RULES if LONG else RULES[::4], ids=lambda rule: rule.id)
def test_a_rule_on_the_longest_sentence(rule: Rule) -> None:
    tried = attacks(rule.regex)
    for pumped in tried:
        started = time.process_time()
        rule.search(pumped.text(WINDOW))
        assert time.process_time() - started < 2, "a sentence of noise takes seconds"
    reached("P16", max(1, len(tried)), "pumped sentences over rules")


@pytest.mark.parametrize(
    "text",
    [
        "پوتن " * 380 + "ملاقات کر رہے ہیں۔ سے",
        "پوتن اور " * 190 + "سے ملاقات کریں گے۔",
        "پوتن " * 380 + "کا کا کا نے استقبال کیا۔",
    ],
)
def test_a_row_of_names_that_no_meeting_follows(text: str) -> None:
    started = time.process_time()
    mulaqat.read(text, knowledge=shipped())
    assert time.process_time() - started < 1


def test_a_row_that_is_parted_in_every_way_is_seen() -> None:
    """Both ways through the repetition take ab: each pair more doubles the time."""
    slow = re.compile("(?:[a-c]d|[ab]d?)*x")
    assert {"a", "d", "ad", "cd"} <= set(rows(slow, 2))
    times = []
    for size in (12, 16):
        started = time.process_time()
        slow.search("ad" * size)
        times.append(time.process_time() - started)
    assert times[1] > 6 * times[0]


def test_a_slow_pattern_is_seen() -> None:
    slow = re.compile(r"a+\s+$")
    assert any(seconds(slow, one, SIZE) > RATIO * seconds(slow, one, SIZE // 2) for one in attacks(slow))
