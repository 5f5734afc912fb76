"""Facts as brat's events over text-bound annotations."""

import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from mulaqat.model import Actor, Document, Record, Span

Arguments = Sequence[tuple[str, Span | None]]
_LINE = re.compile(r"[^\n\r]+")
_TYPES = {
    "Meeting": "Host*:Actor, Guest*:Actor, Attendee*:Actor, Topic*:Words, When*:Words, Where*:Words",
    "Statement": "Speaker?:Actor, Addressee?:Actor, Target*:Actor, Content?:Words",
    "Agreement": "Party*:Actor, Subject?:Words, Condition?:Words",
}


def save_brat(readings: Iterable[tuple[Document, Record]], folder: Path) -> None:
    """Two files a report and the configuration that names the types."""
    (folder / "annotation.conf").write_text("".join(_configuration()), encoding="utf-8")
    for document, record in readings:
        stem = folder / record.document.id
        stem.with_suffix(".txt").write_bytes(document.text.encode("utf-8", "replace"))
        stem.with_suffix(".ann").write_text("".join(_Annotations(document.text).lines(record)), encoding="utf-8")


def _configuration() -> Iterator[str]:
    yield "[entities]\nActor\nWords\n" + "".join(f"{name}\n" for name in _TYPES)
    yield "\n[relations]\n\n[events]\n"
    yield from (f"{name}\t{arguments}\n" for name, arguments in _TYPES.items())
    yield "\n[attributes]\n"


class _Annotations:
    """The lines of one file, numbered as they come; the same words with the same type are one annotation."""

    def __init__(self, text: str) -> None:
        self.text, self.bound = text, dict[tuple[str, int, int], str]()
        self.events = self.notes = 0

    def lines(self, record: Record) -> Iterator[str]:
        for meeting in record.meetings:
            sides = (("Host", meeting.hosts), ("Guest", meeting.guests), ("Attendee", meeting.attendees))
            words = (("Topic", meeting.topics), ("When", meeting.date.evidence if meeting.date else ()))
            where = [("Where", meeting.place.evidence)] if meeting.place else []
            arguments = [(role, span) for role, spans in words for span in spans] + where
            note = f"{meeting.id} {meeting.form} {meeting.status}"
            yield from self._event("Meeting", meeting.evidence[0], _actors(sides), arguments, note)
        for said in record.statements:
            people = [("Speaker", [said.speaker]), ("Addressee", [said.addressee])]
            people.append(("Target", [target.actor for target in said.targets]))
            note = f"{said.id} {said.act} {said.mode} {said.level}"
            trigger = said.cue or said.content
            yield from self._event("Statement", trigger, _actors(people), [("Content", said.content)], note)
        for agreed in record.agreements:
            arguments = [("Subject", agreed.subject), ("Condition", agreed.condition)]
            note = f"{agreed.id} {agreed.kind} {agreed.status}"
            yield from self._event(
                "Agreement", agreed.evidence[0], _actors([("Party", agreed.parties)]), arguments, note
            )

    def _event(
        self, kind: str, trigger: Span, actors: Sequence[tuple[str, Actor]], words: Arguments, note: str
    ) -> Iterator[str]:
        """The annotations that an event needs, the event, its note."""
        named: list[str] = []
        lines, place = self._bound(kind, trigger)
        for role, actor in actors:
            if actor.mention:
                more, name = self._bound("Actor", actor.mention)
                lines += more
                named.append(f"{role}:{name}")
                lines += self._note(name, actor.entity or actor.name) if more else []
        for role, span in words:
            if span:
                more, name = self._bound("Words", span)
                lines += more
                named.append(f"{role}:{name}")
        yield from lines
        self.events += 1
        yield f"E{self.events}\t{' '.join([f'{kind}:{place}', *_numbered(named)])}\n"
        yield from self._note(f"E{self.events}", note)

    def _bound(self, kind: str, span: Span) -> tuple[list[str], str]:
        """The lines that are new, and the name of the annotation."""
        key = (kind, span.start, span.end)
        if key in self.bound:
            return [], self.bound[key]
        name = self.bound[key] = f"T{len(self.bound) + 1}"
        # brat has no line breaks inside an annotation: the lines are its fragments.
        pieces = [found.span() for found in _LINE.finditer(self.text, span.start, span.end)]
        places = ";".join(f"{start} {end}" for start, end in pieces)
        words = " ".join(self.text[start:end] for start, end in pieces)
        return [f"{name}\t{kind} {places}\t{words}\n"], name

    def _note(self, about: str, words: str | None) -> list[str]:
        if not words:
            return []
        self.notes += 1
        return [f"#{self.notes}\tAnnotatorNotes {about}\t{' '.join(words.split())}\n"]


def _actors(sides: Iterable[tuple[str, Iterable[Actor | None]]]) -> list[tuple[str, Actor]]:
    return [(role, actor) for role, actors in sides for actor in actors if actor]


def _numbered(arguments: Iterable[str]) -> Iterator[str]:
    """brat wants a role that comes again to carry its number: Host, Host2, Host3."""
    seen: dict[str, int] = {}
    for argument in dict.fromkeys(arguments):
        role, name = argument.split(":")
        seen[role] = seen.get(role, 0) + 1
        yield f"{role}{seen[role] if seen[role] > 1 else ''}:{name}"
