"""What a request for a page asks for: the reader, the place, the filters. A form's empty fields ask for nothing."""

from collections.abc import Mapping
from typing import Any
from urllib.parse import parse_qsl

from litestar import Request

from mulaqat.archive import Filters, Page
from mulaqat.errors import InputError
from mulaqat.knowledge import Country

from .addresses import Place
from .wording import Reader, Texts, country_code, parsed

LONGEST = 200  # letters of a field
DAYS = ("since", "until", "held_since", "held_until")
SIZE = 30  # items on a page
Asked = Request[Any, Any, Any]


def place_of(request: Asked, language: str) -> Place:
    """Where the request stands; fields that are empty or of other pages' making are kept as they came."""
    path = request.url.path.removeprefix(f"/{language}").strip("/")
    asked = parse_qsl(request.scope["query_string"].decode("latin-1"))  # in the order of the address
    pairs = [(name, value[:LONGEST]) for name, value in asked]
    return Place(language, path, pairs)


def reader_of(request: Asked, language: str, texts: Texts, countries: Mapping[str, Country]) -> Reader:
    """Who reads, by the address and by what he chose before."""
    return Reader.of(language, request.cookies, texts, countries)


def filters_of(place: Place, countries: Mapping[str, Country]) -> Filters:
    """The filters of a list, a known country by its code; raises InputError for a day that is none."""
    asked = place.asked
    for name in DAYS:
        if name in asked and parsed(asked[name]) is None:
            raise InputError(f"{asked[name]!r} is no day: write it as 2022-05-12")
    wanted = {name: asked[name].strip() for name in Filters.__struct_fields__ if name in asked and name != "public"}
    if "country" in wanted:
        wanted["country"] = country_code(wanted["country"], countries)
    return Filters(**wanted, public=asked.get("public") == "true")


def page_of(place: Place) -> Page:
    """Which page of a list; raises InputError for one that no list has."""
    number = place.asked.get("number", "1")
    if not (number.isascii() and number.isdecimal() and len(number) < 6):
        raise InputError(f"{number!r} is no number of a page")
    return Page(int(number), SIZE)
