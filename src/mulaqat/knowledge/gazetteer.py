"""Places: those of the countries' files, and the many towns of ur/places.tsv."""

from collections.abc import Iterable

import msgspec

from .tables import Row

# `always`: the name is the town's wherever it stands; `beside`: only where the words beside it say so; `known`: a place
# of world/*.toml, whose names stand there: the row has its coordinates.
USES = ("always", "beside", "known")


class PlaceEntry(msgspec.Struct, frozen=True, gc=False):
    """A place: `metonym` if its name is used for its country's government; `beside`: names that are also other
    words and persons' names, and mean the place only where the words beside them say so."""

    name: str
    names: tuple[str, ...]
    kind: str
    country: str | None
    metonym: bool = False
    beside: tuple[str, ...] = ()
    geonames: int | None = None
    latitude: float | None = None
    longitude: float | None = None


Places = dict[tuple[str, str], PlaceEntry]


def add_towns(places: Places, rows: Iterable[Row]) -> None:
    """Give places their coordinates and add the towns that are not among them, by country and English name."""
    for row in rows:
        if row["use"] not in USES:
            raise row.error(f"`use` is one of {', '.join(USES)}")
        key = (row["country"], row["name"])
        if row["use"] == "known" and key not in places:
            continue  # as in data of a few countries
        place = places.get(key) or PlaceEntry(row["name"], (), "city", row["country"])
        try:
            where = (int(row["geonames"]), float(row["latitude"]), float(row["longitude"]))
        except ValueError:
            raise row.error("geonames, latitude and longitude are numbers") from None
        always = (row["urdu"],) if row["use"] == "always" else ()
        beside = (row["urdu"],) if row["use"] == "beside" else ()
        places[key] = msgspec.structs.replace(
            place,
            names=tuple(dict.fromkeys((*place.names, *always))),
            beside=tuple(dict.fromkeys((*place.beside, *beside))),
            geonames=where[0],
            latitude=where[1],
            longitude=where[2],
        )
