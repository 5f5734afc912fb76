"""From a record to the rows of an archive, by table name; nothing is read or written here."""

import hashlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from mulaqat.model import Actor, Agreement, Date, Doubt, Event, Meeting, Place, Plover, Record, Span, Statement

Row = dict[str, Any]
Rows = dict[str, list[Row]]
Words = Callable[[str], str]
Roles = Iterable[tuple[str, Iterable[Actor | None]]]
Fields = Iterable[tuple[str, Iterable[Span | None]]]


class Derived:
    """The rows of one record, gathered by table; `document` is the number of its row.

    In `rows` an identity is called by its key, a hash of what it says; `numbered` puts its number there.
    """

    def __init__(self, document: int, record: Record, words: Words) -> None:
        """`words` folds a name into the form that filters compare."""
        self.document, self.words = document, words
        self.rows: Rows = {}
        self.identities: dict[int, Row] = {}
        self._entities(record)
        for meeting in record.meetings:
            self._meeting(meeting)
        for statement in record.statements:
            self._statement(statement)
        for agreement in record.agreements:
            self._agreement(agreement)
        for event in record.events:
            self._event(event)
        for name, doubt in record.named_doubts.items():
            self._doubt(name, doubt)

    def numbered(self, table: str, numbers: Mapping[int, int]) -> list[Row]:
        """The rows of a table with the numbers of identities for their keys."""
        rows = self.rows.get(table, [])
        if table not in ("mention", "actor"):
            return rows
        return [{**row, "identity": numbers.get(row["identity"])} for row in rows]

    def _add(self, to: str, **values: Any) -> None:
        self.rows.setdefault(to, []).append({"document": self.document, **values})

    def _fact(self, table: str, fact: str, roles: Roles, fields: Fields, **values: Any) -> None:
        self._add("fact", id=fact, kind=table)
        self._add(table, id=fact, **values)
        for role, actors in roles:
            for position, actor in enumerate(a for a in actors if a):
                self._actor(fact, role, position, actor)
        for field, spans in fields:
            for position, span in enumerate(s for s in spans if s):
                self._add("evidence", fact=fact, field=field, position=position, start=span.start, end=span.end)

    def _actor(self, fact: str, role: str, position: int, actor: Actor, stance: str | None = None) -> None:
        place = {"start": actor.mention and actor.mention.start, "end": actor.mention and actor.mention.end}
        about = {"identity": self._identity(actor), "how": actor.how, "stance": stance}
        self._add("actor", fact=fact, role=role, position=position, **about, **place)

    def _identity(self, actor: Actor) -> int:
        who = {name: getattr(actor, name) for name in ("entity", "kind", "name", "name_ur", "office", "country")}
        who |= {"wikidata": actor.wikidata, "transliterated": actor.transliterated}
        key = _hash(who.values())
        if key not in self.identities:
            names = f"{self.words(actor.name or '')} {self.words(actor.name_ur or '')}"
            folded = {"name_words": f" {names} ", "office_words": f" {self.words(actor.office or '')} "}
            self.identities[key] = {"key": key, **who, **folded}
        return key

    def _entities(self, record: Record) -> None:
        for entity in record.entities:
            actor = Actor(entity.id, entity.kind, entity.name, entity.name_ur, None, entity.country, entity.wikidata)
            key = self._identity(actor)
            for start, end in sorted({(span.start, span.end) for span in entity.mentions}):
                self._add("mention", identity=key, start=start, end=end)

    def _meeting(self, meeting: Meeting) -> None:
        place = meeting.place or Place(None, None)
        self._fact(
            "meeting",
            meeting.id,
            [
                ("host", meeting.hosts),
                ("guest", meeting.guests),
                ("attendee", meeting.attendees),
                ("absent", meeting.absent),
            ],
            [
                ("evidence", meeting.evidence),
                ("topic", meeting.topics),
                ("gift", meeting.gifts),
                ("date", _spans(meeting.date)),
                ("place", [place.evidence]),
            ],
            form=meeting.form,
            status=meeting.status,
            **_day(meeting.date),
            part_of_day=meeting.date and meeting.date.part_of_day,
            **_place(place),
            geonames=place.geonames,
            latitude=place.latitude,
            longitude=place.longitude,
            duration=meeting.duration,
            public=meeting.public,
        )

    def _statement(self, said: Statement) -> None:
        self._fact(
            "statement",
            said.id,
            [("speaker", [said.speaker]), ("addressee", [said.addressee])],
            [
                ("content", [said.content]),
                ("cue", [said.cue]),
                ("target", [target.evidence for target in said.targets]),
            ],
            act=said.act,
            mode=said.mode,
            level=said.level,
            rule=said.rule,
            parent=said.parent,
            meeting=said.meeting,
            repeats=said.repeats,
        )
        for position, target in enumerate(said.targets):
            self._actor(said.id, "target", position, target.actor, target.stance)

    def _agreement(self, agreement: Agreement) -> None:
        self._fact(
            "agreement",
            agreement.id,
            [("party", agreement.parties)],
            [
                ("subject", [agreement.subject]),
                ("condition", [agreement.condition]),
                ("evidence", agreement.evidence),
                ("date", _spans(agreement.timeframe)),
            ],
            kind=agreement.kind,
            status=agreement.status,
            **_day(agreement.timeframe),
        )

    def _event(self, event: Event) -> None:
        place, plover = event.place or Place(None, None), event.plover or Plover("")
        self._fact(
            "event",
            event.id,
            [("source", [event.source]), ("object", [event.target])],
            [("date", _spans(event.date)), ("place", [place.evidence])],
            of=event.of,
            cameo=event.cameo,
            plover=plover.event or None,
            plover_mode=plover.mode,
            plover_context=" ".join(plover.context) or None,
            quad_class=event.quad_class,
            goldstein=event.goldstein,
            source_code=event.source_code,
            target_code=event.target_code,
            **_day(event.date),
            **_place(place),
        )

    def _doubt(self, fact: str, doubt: Doubt) -> None:
        values = {name: getattr(doubt, name) for name in ("kind", "about", "printed", "expected", "because")}
        self._fact("doubt", fact, [], [("evidence", doubt.evidence)], **values)


def spans_of(record: Record) -> Iterator[Span]:
    """Every span of a record, wherever it stands."""
    return _spans_in(record)


def _spans_in(value: Any) -> Iterator[Span]:
    if isinstance(value, Span):
        yield value
    elif isinstance(value, tuple):
        for part in value:
            yield from _spans_in(part)
    elif hasattr(value, "__struct_fields__"):
        for name in value.__struct_fields__:
            yield from _spans_in(getattr(value, name))


def _spans(date: Date | None) -> tuple[Span, ...]:
    return date.evidence if date else ()


def _day(date: Date | None) -> Row:
    names = {"day": "value", "earliest": "earliest", "latest": "latest", "day_basis": "basis"}
    return {column: date and getattr(date, name) for column, name in names.items()}


def _place(place: Place) -> Row:
    return {"place": place.name, "place_ur": place.name_ur, "place_country": place.country}


def _hash(values: Iterable[object]) -> int:
    """63 bits of a hash, the same on every machine; None and "" differ."""
    text = "\0".join("-" if value is None else f"={value}" for value in values)
    return int.from_bytes(hashlib.sha256(text.encode("utf-8", "surrogatepass")).digest()[:8]) >> 1
