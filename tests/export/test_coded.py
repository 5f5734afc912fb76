"""Coded events and trips: the columns that others expect, one line an event, every line back to its report."""

import csv
import io
from collections.abc import Iterator

from msgspec.structs import replace

from mulaqat.export import FORMATS
from mulaqat.export.coded.gdelt import COLUMNS
from mulaqat.model import Date, Document, Record
from tests.export.samples import harmful, samples

EVENTS = [(record, event) for _, record in samples() for event in record.events]


def table(name: str) -> Iterator[dict[str, str]]:
    text = "".join(FORMATS[name].pieces(samples()))
    assert not {"\r", "\x0b", "\u2028"} & set(text)
    lines = text.removesuffix("\n").split("\n")
    header = lines[0].split("\t")
    for line in lines[1:]:
        yield dict(zip(header, line.split("\t"), strict=True))


def test_gdelt_has_its_58_columns_and_a_line_an_event() -> None:
    assert len(COLUMNS) == 58, "GLOBALEVENTID to SOURCEURL of GDELT 1.0"
    rows = list(table("gdelt"))
    assert tuple(rows[0])[: len(COLUMNS)] == COLUMNS
    assert [(row["Document"], row["Event"]) for row in rows] == [(r.document.id, e.id) for r, e in EVENTS]
    for row, (_, event) in zip(rows, EVENTS, strict=True):
        assert row["EventCode"].startswith(row["EventBaseCode"]) and row["EventBaseCode"].startswith(
            row["EventRootCode"]
        )
        assert (row["EventCode"], float(row["GoldsteinScale"])) == (event.cameo, event.goldstein)
        assert bool(row["SQLDATE"]) == bool(event.date and event.date.earliest == event.date.latest)
        if row["Actor1CountryCode"]:
            types = [row[f"Actor1Type{n}Code"] for n in (1, 2, 3)]
            assert row["Actor1CountryCode"] + "".join(types) == row["Actor1Code"]
    numbers = {int(row["GLOBALEVENTID"]) for row in rows}
    assert len(numbers) == len(rows) and max(numbers) < 2**63


def test_gdelt_dates() -> None:
    dated = [row for row in table("gdelt") if row["SQLDATE"]]
    assert dated
    for row in dated:
        assert row["SQLDATE"][:6] == row["MonthYear"] and row["SQLDATE"][:4] == row["Year"]
        month, day = int(row["SQLDATE"][4:6]), int(row["SQLDATE"][6:])
        assert abs(float(row["FractionDate"]) - int(row["Year"]) - (30 * month + day) / 365) < 1e-3


def test_polecat_has_the_events_that_plover_has() -> None:
    rows = list(table("polecat"))
    coded = [(record, event) for record, event in EVENTS if event.plover]
    assert [row["Event ID"] for row in rows] == [f"{record.document.id}/{event.id}" for record, event in coded]
    assert {row["Event Type"] for row in rows} == {event.plover.event for _, event in coded if event.plover}
    assert any(row["Primary Actor Sector"] == "GOV" and row["Actor Country"] == "IRN" for row in rows)


def trips(*readings: tuple[Document, Record]) -> list[dict[str, str]]:
    text = "".join(FORMATS["colt"].pieces(readings or samples()))
    return list(csv.DictReader(io.StringIO(text, newline=""), strict=True))


def test_colt_has_office_holders_abroad_and_nobody_at_home() -> None:
    rows = trips()
    assert len({row["TripID"] for row in rows}) == len(rows) > 1
    assert all(row["LeaderISO2"] != row["VisitedISO2"] for row in rows)
    biden = next(row for row in rows if row["LeaderFullName"] == "Joe Biden")
    assert (biden["VisitedISO2"], biden["CityVisited"], biden["Status"]) == ("CH", "Geneva", "planned")
    assert (biden["LeaderCountryISO"], biden["LeaderCountryOrIGO"]) == ("USA", "United States")
    emir = next(row for row in rows if row["LeaderTitle"] == "Emir of Qatar")
    assert (emir["TripStartDate"], emir["CountryVisitedISO"], emir["LeadersMet"]) == (
        "2022-05-12",
        "IRN",
        "Ali Khamenei",
    )


def test_meetings_on_one_trip_are_one_line() -> None:
    document, record = harmful()
    (first,) = record.meetings
    later = replace(first, id="m2", date=Date("2023-05-02", "2023-05-02", "2023-05-02", "stated"))
    (row,) = trips((document, replace(record, meetings=(first, later))))
    assert (row["Meetings"], row["TripStartDate"], row["TripYear"]) == ("m1 m2", "2023-05-02", "2023")
    denied = replace(first, status="denied")
    assert trips((document, replace(record, meetings=(denied,)))) == []


def test_a_year_alone_is_no_day() -> None:
    (row,) = trips(harmful())
    assert (row["TripStartDate"], row["TripYear"], row["TripEarliest"]) == ("", "2023", "2023-01-01")
    assert row["LeaderTitle"] == "'@SUM"
