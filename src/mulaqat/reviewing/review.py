"""From what somebody says to a judgement in the archive."""

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import TypedDict, TypeVar

import msgspec

from mulaqat.archive import Archive
from mulaqat.errors import InputError
from mulaqat.stories import Deed, Judgement

Given = TypeVar("Given", int, str)


class Saying(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One thing said: `confirm`, `correct` and `reject` of a `fact` in a `document`; `together` and `apart` of a
    `document` and an `other` one; `undo` of a judgement's number (`undone`). `by`: who says it; `note`: why."""

    deed: Deed
    by: str
    document: str | None = None
    fact: str | None = None
    other: str | None = None
    undone: int | None = None
    note: str | None = None
    correction: Mapping[str, str] | None = None


class _Who(TypedDict):
    by: str
    at: str
    note: str | None


class Review:
    """Judgements come in here; the archive must be open for writing. `regroup` is called when what was said changes
    which reports are one story."""

    def __init__(self, archive: Archive, regroup: Callable[[], None]) -> None:
        self._archive, self._regroup = archive, regroup

    def say(self, saying: Saying) -> Judgement:
        """Append a judgement, with the present time; raises InputError for what is about nothing that is there."""
        judgement = self._said(saying)
        if not self._archive.told().fresh:
            self._regroup()
        return judgement

    def _said(self, saying: Saying) -> Judgement:
        at = datetime.now(UTC).isoformat(timespec="seconds")
        who: _Who = {"by": saying.by, "at": at, "note": saying.note}
        if saying.deed == "undo":
            return self._archive.undo(_given(saying.undone, "undone"), **who)
        document = _given(saying.document, "document")
        if saying.deed in ("together", "apart"):
            return self._archive.judge(saying.deed, document, _given(saying.other, "other"), **who)
        fact = _given(saying.fact, "fact")
        return self._archive.judge_fact(saying.deed, document, fact, correction=saying.correction, **who)


def _given(value: Given | None, name: str) -> Given:
    if value is None:
        raise InputError(f"{name} is missing: say what the judgement is about")
    return value
