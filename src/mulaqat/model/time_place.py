"""When and where, as far as the text tells."""

from typing import Literal

import msgspec

from .span import Span

Basis = Literal["stated", "weekday", "relative", "published", "tenures"]


class Date(msgspec.Struct, frozen=True, gc=False):
    """`value` in EDTF (ISO 8601-2); `earliest` and `latest` its bounds as ISO days; `basis` how it is known."""

    value: str
    earliest: str
    latest: str
    basis: Basis
    part_of_day: str | None = None
    evidence: tuple[Span, ...] = ()


class Place(msgspec.Struct, frozen=True, gc=False):
    """A place as the text names it; coordinates only where the knowledge has them."""

    name: str | None
    name_ur: str | None
    country: str | None = None
    geonames: int | None = None
    latitude: float | None = None
    longitude: float | None = None
    evidence: Span | None = None
