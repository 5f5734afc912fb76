"""The columns of each table with their types: the published format of the tables."""

from typing import Literal

Type = Literal["text", "whole", "real", "truth"]
Columns = dict[str, Type]

_DAY: Columns = {"day": "text", "earliest": "text", "latest": "text", "day_basis": "text"}
_PLACE: Columns = {"place": "text", "place_ur": "text", "place_country": "text"}
_FACT: Columns = {"document": "text", "id": "text"}
_SPAN: Columns = {"start": "whole", "end": "whole", "text": "text"}


def _texts(*names: str) -> Columns:
    return dict.fromkeys(names, "text")


COLUMNS: dict[str, Columns] = {
    "documents": {
        **_texts("id", "path", "url", "publisher", "published", "earliest", "latest", "title", "language"),
        "characters": "whole",
        **_texts("version", "knowledge"),
    },
    "entities": {
        **_texts("document", "id", "kind", "name", "name_ur", "country", "wikidata"),
        "mentions": "whole",
    },
    "meetings": {
        **_FACT,
        **_texts("form", "status"),
        "public": "truth",
        **_DAY,
        **_texts("part_of_day"),
        **_PLACE,
        "geonames": "whole",
        "latitude": "real",
        "longitude": "real",
        **_texts("duration", "hosts", "guests", "attendees", "absent", "evidence"),
    },
    "statements": {
        **_FACT,
        **_texts("speaker", "speaker_entity", "speaker_office", "speaker_country", "addressee", "act", "targets"),
        **_texts("mode", "level", "rule", "parent", "meeting", "repeats", "cue", "content"),
    },
    "agreements": {**_FACT, **_texts("kind", "status", "parties", "subject", "condition"), **_DAY},
    "events": {
        **_FACT,
        **_texts("of", "source", "target", "source_code", "target_code", "cameo"),
        **_texts("plover", "plover_mode", "plover_context"),
        "quad_class": "whole",
        "goldstein": "real",
        **_DAY,
        **_PLACE,
    },
    "doubts": {**_FACT, **_texts("kind", "about", "printed", "expected", "because")},
    "actors": {
        **_texts("document", "fact", "role"),
        "position": "whole",
        **_texts("entity", "kind", "name", "name_ur", "office", "country", "wikidata"),
        "transliterated": "truth",
        **_texts("how", "stance"),
        **_SPAN,
    },
    "evidence": {**_texts("document", "fact", "field"), "position": "whole", **_SPAN},
}
TABLES = tuple(COLUMNS)
