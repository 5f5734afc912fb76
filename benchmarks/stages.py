"""The stages of reading, each with all those before it: what one adds is the difference of two rows."""

from collections.abc import Callable, Sequence
from typing import Any

from benchmarks.timing import Task
from mulaqat.agreements import find_agreements
from mulaqat.entities import Cast
from mulaqat.knowledge import Knowledge
from mulaqat.meetings import find_meetings
from mulaqat.phrases import read_phrases
from mulaqat.statements import find_statements


def stage_tasks(texts: Sequence[str], knowledge: Knowledge) -> dict[str, Task]:
    """From phrases to agreements; events and doubts make it the whole read."""

    def phrases(text: str) -> Any:
        return read_phrases(text, knowledge)

    def cast(text: str) -> Any:
        return Cast(phrases(text), None, knowledge)

    def meetings(text: str) -> Any:
        who = cast(text)
        return who, find_meetings(who, None, knowledge)[0]

    def statements(text: str) -> Any:
        who, met = meetings(text)
        return who, met, find_statements(who, met, knowledge)

    def agreements(text: str) -> Any:
        who, met, said = statements(text)
        return find_agreements(who, met, said, knowledge)

    every: dict[str, Callable[[str], Any]] = {
        "… phrases": phrases,
        "… who they are": cast,
        "… meetings": meetings,
        "… statements": statements,
        "… agreements": agreements,
    }
    return {name: lambda stage=stage: [stage(text) for text in texts] for name, stage in every.items()}  # type: ignore[misc]
