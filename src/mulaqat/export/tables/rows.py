"""From one reading to the rows of every table."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from mulaqat.flat import Derived, Row, Rows
from mulaqat.model import Document, Record

from .columns import COLUMNS

# The columns of a fact that name who takes part in a role, and those that quote the evidence of a field.
_ROLES = {
    "meetings": {"hosts": "host", "guests": "guest", "attendees": "attendee", "absent": "absent"},
    "statements": {"speaker": "speaker", "addressee": "addressee", "targets": "target"},
    "agreements": {"parties": "party"},
    "events": {"source": "source", "target": "object"},
}
_FIELDS = {
    "meetings": {"evidence": "evidence"},
    "statements": {"cue": "cue", "content": "content"},
    "agreements": {"subject": "subject", "condition": "condition"},
}
Groups = dict[tuple[str, str], list[Row]]
_SPEAKER = {"speaker_entity": "entity", "speaker_office": "office", "speaker_country": "country"}


def rows_of(document: Document, record: Record) -> Rows:
    """The rows of one reading by table, each with exactly the columns of its table, in their order."""
    flat = Derived(0, record, _unfolded)
    actors = [_actor(row, flat.identities, document.text) for row in flat.rows.get("actor", [])]
    evidence = [row | {"text": document.text[row["start"] : row["end"]]} for row in flat.rows.get("evidence", [])]
    shown = _grouped(actors, "role"), _grouped(evidence, "field")
    found = {
        "documents": [_document(document, record)],
        "entities": [_entity(row) for row in _counted(record)],
        **{table: _facts(table, flat.rows, *shown) for table in _FACTS},
        "actors": actors,
        "evidence": evidence + _mentions(record),
    }
    return {table: [_fit(table, record.document.id, row) for row in found[table]] for table in COLUMNS}


_FACTS = ("meetings", "statements", "agreements", "events", "doubts")


def _unfolded(_: str) -> str:
    """Words are folded for a search; tables have none."""
    return ""


def _fit(table: str, document: str, row: Row) -> Row:
    known = row if table == "documents" else {**row, "document": document}
    return {column: known.get(column) for column in COLUMNS[table]}


def _document(document: Document, record: Record) -> Row:
    source, day = record.document, record.document.published
    return {
        "id": source.id,
        "path": source.path,
        "url": source.url,
        "publisher": document.publisher or (source.publisher and source.publisher.name),
        "published": day and day.value,
        "earliest": day and day.earliest,
        "latest": day and day.latest,
        "title": source.title and source.title.text,
        "language": source.language,
        "characters": source.characters,
        "version": record.made_by.version,
        "knowledge": record.made_by.knowledge,
    }


def _counted(record: Record) -> Iterable[Row]:
    names = ("id", "kind", "name", "name_ur", "country", "wikidata", "mentions")
    return ({name: getattr(entity, name) for name in names} for entity in record.entities)


def _entity(row: Row) -> Row:
    return row | {"mentions": len(row["mentions"])}


def _mentions(record: Record) -> list[Row]:
    return [
        {"fact": e.id, "field": "mention", "position": n, "start": span.start, "end": span.end, "text": span.text}
        for e in record.entities
        for n, span in enumerate(e.mentions)
    ]


def _actor(row: Row, identities: Mapping[int, Row], text: str) -> Row:
    words = None if row["start"] is None else text[row["start"] : row["end"]]
    return {**identities[row["identity"]], **row, "text": words}


def _facts(table: str, flat: Rows, actors: Groups, evidence: Groups) -> list[Row]:
    return [
        {
            **(_speaker(row["id"], actors) if table == "statements" else {}),
            **{name: _names(actors.get((row["id"], role), ())) for name, role in _ROLES.get(table, {}).items()},
            **{name: _first(evidence.get((row["id"], field), ())) for name, field in _FIELDS.get(table, {}).items()},
            **row,
        }
        for row in flat.get(table.removesuffix("s"), [])
    ]


def _grouped(rows: Iterable[Row], by: str) -> Groups:
    """The rows of each fact with each role, or field."""
    groups: Groups = defaultdict(list)
    for row in rows:
        groups[row["fact"], row[by]].append(row)
    return groups


def _names(actors: Sequence[Row]) -> str | None:
    shown = [row["name"] or row["name_ur"] or row["text"] or row["office"] or row["kind"] for row in actors]
    return "; ".join(shown) or None


def _first(evidence: Sequence[Row]) -> str | None:
    return evidence[0]["text"] if evidence else None


def _speaker(fact: str, actors: Groups) -> Row:
    row = next(iter(actors.get((fact, "speaker"), ())), {})
    return {column: row.get(name) for column, name in _SPEAKER.items()}
