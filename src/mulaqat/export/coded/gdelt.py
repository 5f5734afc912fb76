"""Events in the columns of GDELT 1.0, with a header, and behind them what leads back to the report."""

from collections.abc import Iterable, Iterator

from mulaqat.model import Actor, Document, Event, Record

from .lines import country_code, day_of, name_of, number_of, roles, tab_line, where_from

_ACTOR = (
    "Code", "Name", "CountryCode", "KnownGroupCode", "EthnicCode", "Religion1Code", "Religion2Code",
    "Type1Code", "Type2Code", "Type3Code",
)  # fmt: skip
_GEO = ("Type", "FullName", "CountryCode", "ADM1Code", "Lat", "Long", "FeatureID")
COLUMNS = (
    "GLOBALEVENTID", "SQLDATE", "MonthYear", "Year", "FractionDate",
    *(f"Actor{n}{part}" for n in (1, 2) for part in _ACTOR),
    "IsRootEvent", "EventCode", "EventBaseCode", "EventRootCode", "QuadClass", "GoldsteinScale",
    "NumMentions", "NumSources", "NumArticles", "AvgTone",
    *(f"{who}Geo_{part}" for who in ("Actor1", "Actor2", "Action") for part in _GEO),
    "DATEADDED", "SOURCEURL",
)  # fmt: skip
# Ours, behind theirs.
EXTRA = ("Earliest", "Latest", "ActionGeo_ISO2", "Document", "Event", "Fact")


def to_gdelt(readings: Iterable[tuple[Document, Record]]) -> Iterator[str]:
    """A header and a line an event, tabs between."""
    yield tab_line((*COLUMNS, *EXTRA))
    for document, record in readings:
        for event in record.events:
            cells = _cells(document, record.document.id, event)
            yield tab_line(cells.get(column) for column in (*COLUMNS, *EXTRA))


def _cells(document: Document, name: str, event: Event) -> dict[str, object]:
    date, place = event.date, event.place
    return {
        "GLOBALEVENTID": number_of(name, event.id),
        **_day(day_of(date)),
        **_actor("Actor1", event.source, event.source_code),
        **_actor("Actor2", event.target, event.target_code),
        "EventCode": event.cameo,
        "EventBaseCode": event.cameo[:3],
        "EventRootCode": event.cameo[:2],
        "QuadClass": event.quad_class,
        "GoldsteinScale": event.goldstein,
        "NumMentions": 1,
        "NumSources": 1,
        "NumArticles": 1,
        "ActionGeo_FullName": place and (place.name or place.name_ur),
        "ActionGeo_Lat": place and place.latitude,
        "ActionGeo_Long": place and place.longitude,
        "SOURCEURL": where_from(document),
        "Earliest": date and date.earliest,
        "Latest": date and date.latest,
        "ActionGeo_ISO2": place and place.country,
        "Document": name,
        "Event": event.id,
        "Fact": event.of,
    }


def _day(day: str | None) -> dict[str, object]:
    if day is None:
        return {}
    year, month, of_month = (int(part) for part in day.split("-"))
    fraction = year + (30 * month + of_month) / 365  # as GDELT's codebook has it: months of 30 days
    return {
        "SQLDATE": day.replace("-", ""),
        "MonthYear": day[:7].replace("-", ""),
        "Year": year,
        "FractionDate": f"{fraction:.4f}",
    }


def _actor(who: str, actor: Actor | None, code: str | None) -> dict[str, object]:
    country = country_code(actor, code)
    types = roles(actor, code) if country else []
    return {
        f"{who}Code": code,
        f"{who}Name": name_of(actor),
        f"{who}CountryCode": country,
        **{f"{who}Type{number}Code": role for number, role in enumerate(types[:3], 1)},
    }
