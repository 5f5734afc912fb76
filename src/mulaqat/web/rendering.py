"""From what is known to HTML: templates in which every value is escaped, whoever wrote it."""

from collections.abc import Iterable, Mapping
from functools import partial
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from mulaqat.export import safe, value

from .addresses import Place, entity_parts
from .wording import Reader

HERE = Path(__file__).parent


def environment(**everywhere: object) -> Environment:
    """The templates; `everywhere`: what all of them may ask for."""
    made = Environment(
        loader=FileSystemLoader(HERE / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=_shown,
        auto_reload=False,
    )
    made.filters |= {"apart": apart, "by": by, "pair_of_ids": pair_of_ids}
    made.globals.update(everywhere)
    return made


def render(made: Environment, template: str, reader: Reader, place: Place, values: Mapping[str, Any]) -> str:
    """A page for a reader at a place."""
    words: dict[str, Any] = {"reader": reader, "t": reader.say, "place": place, "to": place.to}
    words["entity"] = partial(_entity, place)
    return made.get_template(template).render(words | dict(values))


def apart(text: object) -> Markup:
    """A value of whichever direction, apart from the direction of what stands around it."""
    return Markup(value(str(text)))  # nosec B704  # `value` escapes it


def by(items: Iterable[Any], attribute: str) -> dict[str, Any]:
    """Items by one of their attributes."""
    return {getattr(item, attribute): item for item in items}


def pair_of_ids(pair: str) -> str:
    """Two who met, as stories call them (person/a-b & person/c-d), for people."""
    return " – ".join(one.rpartition("/")[2].replace("-", " ").title() for one in pair.split(" & "))


def _shown(what: object) -> object:
    """All text is escaped as in every other page of ours; what a template leaves out is nothing."""
    if isinstance(what, str) and not isinstance(what, Markup):
        return Markup(safe(what))  # nosec B704  # `safe` escapes it
    return "" if what is None else what


def _entity(place: Place, entity: str) -> str:
    return place.to("entities", *entity_parts(entity))
