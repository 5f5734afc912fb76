"""Stretches without a holder in the deep files: each is filled or has a note that says why it is not."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import Any

from mulaqat.errors import DataError

from .world import pad_day

HANDOVER = 31  # days: a government is sworn in some weeks after the last one left
OPEN = "9999-12-31"


def gap_faults(file: str, office: dict[str, Any], terms: Sequence[dict[str, Any]]) -> Iterator[DataError]:
    """Faults of one seat for one: a stretch that no note covers, and a note that nothing is left of."""
    notes, found = office.get("gaps", ()), _gaps(terms)
    if any(not note.get("from") or not note.get("note") for note in notes):
        yield DataError(file, None, f"{office['id']}: a gap needs `from`, `note` and, if it ended, `to`")
        return
    spans = [(pad_day(note["from"], last=False), pad_day(note.get("to") or OPEN, last=True)) for note in notes]
    for first, last in found:
        if not any(start <= first and last <= end for start, end in spans):
            until = "on" if last == OPEN else f"to {last}"
            told = f"{office['id']} has no holder from {first} {until}; add a term, or a note to the office's `gaps`"
            yield DataError(file, None, told)
    for start, end in spans:
        if not any(first <= end and start <= last for first, last in found):
            yield DataError(file, None, f"{office['id']}: nothing is left of the gap from {start}; delete its note")


def _gaps(terms: Sequence[dict[str, Any]]) -> list[tuple[str, str]]:
    """First and last day of each stretch between the first term and now that lasts longer than a handover."""
    held = sorted(
        (pad_day(t["start"], last=False), pad_day(t["end"], last=True) if t.get("end") else OPEN) for t in terms
    )
    found, until = [], held[0][1] if held else OPEN
    for start, end in [*held[1:], (OPEN, OPEN)]:
        if until != OPEN and (date.fromisoformat(start) - date.fromisoformat(until)).days > HANDOVER:
            found.append((_beside(until, 1), start if start == OPEN else _beside(start, -1)))
        until = max(until, end)
    return found


def _beside(day: str, by: int) -> str:
    return (date.fromisoformat(day) + timedelta(days=by)).isoformat()
