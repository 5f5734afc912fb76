"""Facts made from the rows of the tables of cases: an actor is written `IR president`, `@UN secretary_general`
(an office of a body), `#nato` (a body), `IR` (a country), or by what is known of it: `?`, `? IR`, `IR group`."""

import csv
from collections.abc import Iterator, Sequence
from pathlib import Path

from mulaqat.events import code_events
from mulaqat.knowledge import Knowledge
from mulaqat.model import Actor, Agreement, Date, Event, Meeting, Place, Span, Statement, Target

HERE = Path(__file__).parent
OFFICES = {"US secretary_of_state": "US foreign_minister"}
Row = dict[str, str]


def rows(name: str) -> list[Row]:
    """The cases of a table."""
    with (HERE / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def code_facts(
    meetings: Sequence[Meeting], statements: Sequence[Statement], agreements: Sequence[Agreement], knowledge: Knowledge
) -> tuple[Event, ...]:
    """The events of facts that stand in no document: their words are those of the spans themselves."""
    return code_events(meetings, statements, agreements, lambda span: knowledge.key(span.text), knowledge)


def actor(text: str, knowledge: Knowledge) -> Actor:
    """The actor that a cell describes."""
    text = OFFICES.get(text, text)
    if text.startswith("#"):
        return Actor(entity=f"body/{text[1:]}", kind="organization", name=text[1:])
    if text.startswith("@"):
        return Actor(kind="office", office=_office(text[1:], knowledge))
    if text == "person":
        return Actor(kind="person", name="Karim Dad")
    if text == "document":
        return Actor(kind="document", country="IR")
    if text.startswith("media"):
        return Actor(kind="organization", country=text.split()[-1], name="Media")
    if text.startswith("?"):
        return Actor(country=text[2:] or None)
    country, _, office = text.partition(" ")
    if office == "group":
        return Actor(kind="group", country=country)
    if not office:
        return Actor(entity=f"country/{country}", kind="country", country=country, name=country)
    return Actor(kind="office", country=country, office=_office(text, knowledge))


def actors(text: str, knowledge: Knowledge) -> tuple[Actor, ...]:
    """The actors of a cell, between commas."""
    return tuple(actor(part, knowledge) for part in text.split(", ") if part)


def meeting(row: Row, knowledge: Knowledge) -> Meeting:
    """The meeting of a row."""
    first, _, last = row["date"].partition("/")
    return Meeting(
        id="m1",
        form=row["form"],  # type: ignore[arg-type]
        status=row["status"],  # type: ignore[arg-type]
        hosts=actors(row["hosts"], knowledge),
        guests=actors(row["guests"], knowledge),
        attendees=actors(row["present"], knowledge),
        evidence=(_span(row["words"] or "ملاقات ہوئی"),),
        date=Date(row["date"], first, last or first, "stated") if first else None,
        public=True,
        place=Place(None, None, row["place"].replace("??", "") or None) if row["place"] else None,
    )


def statement(row: Row, knowledge: Knowledge) -> tuple[tuple[Meeting, ...], Statement]:
    """The statement of a row and the meeting it was made at, if the row names one (`host < guest`)."""
    at = _visit(row["meeting"], knowledge)
    targets = tuple(_targets(row["targets"], knowledge))
    return at, Statement(
        id="s1",
        speaker=actor(row["speaker"], knowledge),
        cue=None,
        content=_span(row["content"]),
        mode="indirect",
        level=row["level"],  # type: ignore[arg-type]
        act=row["act"],
        rule="case",
        addressee=actor(row["addressee"], knowledge) if row["addressee"] else None,
        targets=targets,
        meeting="m1" if at else None,
    )


def agreement(row: Row, knowledge: Knowledge) -> tuple[tuple[Meeting, ...], tuple[Statement, ...], Agreement]:
    """The agreement of a row and, if it was read from words (`speaker > addressee`, `speaker @ host < guest`), those."""
    found = Agreement(
        id="a1",
        kind=row["kind"],  # type: ignore[arg-type]
        parties=actors(row["parties"], knowledge),
        subject=_span(row["subject"]),
        status=row["status"],  # type: ignore[arg-type]
        evidence=(_span(row["subject"]),),
    )
    if not row["said"]:
        return (), (), found
    speaker, _, visit = row["said"].partition(" @ ")
    speaker, _, addressee = speaker.partition(" > ")
    cells = {"meeting": visit, "targets": "", "speaker": speaker, "content": row["subject"], "level": "main"}
    at, said = statement({**cells, "act": "quote", "addressee": addressee}, knowledge)
    return at, (said,), found


def told(event: Event) -> str:
    """An event as the tables write it: `042 PAKGOV>IRNGOV CONSULT/visit`, with `-` where PLOVER has none."""
    plover = "-" if event.plover is None else "/".join(filter(None, (event.plover.event, event.plover.mode)))
    return f"{event.cameo} {event.source_code}>{event.target_code} {plover}"


def _visit(text: str, knowledge: Knowledge) -> tuple[Meeting, ...]:
    host, _, guest = text.partition(" < ")
    if not guest:
        return ()
    cells = {"form": "in_person", "status": "held", "hosts": host, "guests": guest}
    return (meeting({**cells, "present": "", "place": "", "date": "", "words": ""}, knowledge),)


def _targets(text: str, knowledge: Knowledge) -> Iterator[Target]:
    for part in filter(None, text.split(", ")):
        name, _, stance = part.rpartition(" ")
        yield Target(actor(name, knowledge), stance, _span(name))  # type: ignore[arg-type]


def _office(text: str, knowledge: Knowledge) -> str:
    """The English name of an office by country and class; a KeyError is a slip in the table."""
    country, _, klass = text.partition(" ")
    return knowledge.world.names[f"{country}/{klass}"][0]


def _span(text: str) -> Span:
    return Span(0, len(text), text)
