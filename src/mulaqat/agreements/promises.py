"""Promises made in so many words: وعدہ کیا کہ …, یقین دلایا کہ …"""

from collections.abc import Iterator, Sequence

from mulaqat.model import Agreement, Statement

PROMISING = frozenset({"promise", "assure"})
PEOPLE = frozenset({"person", "office", "country"})


def promises(said: Sequence[Statement]) -> Iterator[Agreement]:
    """A commitment for each statement whose cue promises or assures, by somebody who can bind a side; no ids yet."""
    for statement in said:
        speaker = statement.speaker
        if statement.act not in PROMISING or speaker is None or speaker.kind not in PEOPLE:
            continue
        yield Agreement(
            id="",
            kind="commitment",
            parties=(speaker,),
            subject=statement.content,
            status="promised",
            evidence=(statement.content,),
        )
