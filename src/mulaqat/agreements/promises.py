"""Promises made in so many words: وعدہ کیا کہ …, یقین دلایا کہ …"""

import re
from collections.abc import Iterator, Sequence

from mulaqat.model import Agreement, Statement

PROMISING = frozenset({"promise", "assure"})
PEOPLE = frozenset({"person", "office", "country"})
# What is so already can be assured, not promised: words that tell of what is to be, and those of what is or was.
TO_BE = frozenset({"گا", "گی", "گے", "پرعزم", "تیار"})
IS = frozenset({"ہے", "ہیں", "تھا", "تھی", "تھے", "تھیں"})
WORDS = re.compile(r"\w+")
GIVING = re.compile(r"\b(?:امداد|گرانٹ|قرض|قرضے|رہائی|دینے|رہا کرنے|فراہم کرنے|جاری رکھنے)\s+(?:کا|کے|کی)$")


def promises(said: Sequence[Statement]) -> Iterator[Agreement]:
    """A commitment for each statement whose cue promises or assures, by somebody who can bind a side; no ids yet."""
    for statement in said:
        speaker = statement.speaker
        if not _promises(statement) or speaker is None or speaker.kind not in PEOPLE:
            continue
        yield Agreement(
            id="",
            kind="commitment",
            parties=(speaker,),
            subject=statement.content,
            status="promised",
            evidence=(statement.content,),
        )


def _promises(statement: Statement) -> bool:
    """Whether the cue promises, or announces that something will be given, let go or kept up."""
    if statement.act == "announce":
        return GIVING.search(statement.content.text) is not None
    words = set(WORDS.findall(statement.content.text))
    return statement.act in PROMISING and (words.isdisjoint(IS) or not words.isdisjoint(TO_BE))
