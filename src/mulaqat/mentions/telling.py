"""What the senses of a word or fixed phrase tell of a mention that it stands in."""

import msgspec

from mulaqat.knowledge import Sense

Senses = tuple[Sense, ...]
# Which field of a mention a sense of its words belongs to.
TELLS = {
    "title": "classes",
    "office": "offices",
    "country": "owners",
    "nation": "owners",
    "body": "owners",
}


class Told(msgspec.Struct, frozen=True, gc=False):
    """`people`: whom it can name, inside a name; `full`: whether one of these is a full name; `state`: whether it is a
    word such as سابق; outside of a name `fields`: what it adds to fields of the mention; `places`: which it can be."""

    people: tuple[str, ...]
    full: bool
    state: bool
    fields: tuple[tuple[str, tuple[str, ...]], ...]
    places: tuple[int, ...]


def once(refs: tuple[str, ...]) -> tuple[str, ...]:
    """Each of them once, in their order."""
    return tuple(dict.fromkeys(refs))


def tell(senses: Senses) -> Told:
    """What these senses, which the lexicon gives one phrase, tell."""
    fields: dict[str, tuple[str, ...]] = {}
    for sense in senses:
        if field := TELLS.get(sense.kind):
            fields[field] = (*fields.get(field, ()), sense.ref)
    return Told(
        people=tuple(sense.ref for sense in senses if sense.kind in ("person", "short")),
        full=any(sense.kind == "person" for sense in senses),
        state=any(sense.kind == "honorific" and sense.ref == "state" for sense in senses),
        fields=tuple((field, once(refs)) for field, refs in fields.items()),
        places=tuple(int(sense.ref) for sense in senses if sense.kind in ("place", "town")),
    )
