"""Countries, places and offices of a TOML file, taken as they stand where nothing speaks against them."""

from pathlib import Path

from mulaqat.errors import DataError
from mulaqat.knowledge import Country, Knowledge, Office

from .additions import Additions
from .claim import Passage
from .naming import folded, name_fault
from .register import Register

KEYS = {
    "head": ("kind", "name", "names", "source"),
    "places": ("name", "names", "kind", "source"),
    "offices": ("id", "class", "name", "source"),
}


def take_passage(passage: Passage, register: Register, knowledge: Knowledge, additions: Additions) -> None:
    """Enter a passage; raises DataError where it cannot be."""
    lacking = [key for key in KEYS[passage.kind] if not passage.row.get(key)]
    if lacking:
        raise fault(passage, f"{passage.kind}: no {', '.join(lacking)}")
    if passage.kind == "head":
        _country(passage, register, additions)
        return
    country = register.country(passage.code)
    if country is None:
        raise fault(passage, f"nothing describes {passage.code}; give kind, name, names and source at the file's head")
    if passage.kind == "offices":
        _office(passage, country, register, additions)
    else:
        _place(passage, country, knowledge, additions)


def fault(passage: Passage, message: str) -> DataError:
    """A fault of this passage."""
    return DataError(passage.file, passage.line, message)


def _country(passage: Passage, register: Register, additions: Additions) -> None:
    row, code = passage.row, passage.code
    known = register.country(code)
    if known is None:
        country = Country(
            code, row["kind"], row["name"], tuple(row["names"]), tuple(row.get("adjectives", ())),
            row.get("wikidata"), Path(passage.file).stem,
        )  # fmt: skip
        register.enter_country(country)
        additions.heads[country.slug] = {"code": code, **row}
        additions.rows.setdefault(country.slug, {})
    elif known.name != row["name"] or not set(row["names"]) <= set(known.names):
        raise fault(passage, f"{code} is {known.name} already; leave out all of the head but the code to add to it")


def _office(passage: Passage, country: Country, register: Register, additions: Additions) -> None:
    row = passage.row
    key = f"{country.code}/{row['id']}"
    known = register.offices.get(key)
    if known is None:
        titles = tuple(row.get("titles", ()))
        seats, travels = row.get("seats", 1), row.get("travels", True)
        register.offices[key] = Office(
            key, country.code, row["class"], row["name"], titles, seats, travels, row.get("wikidata")
        )
        if row.get("wikidata"):
            register.positions.setdefault(row["wikidata"], key)
        additions.add(country, "offices", row)
    elif known.klass != row["class"] or known.name != row["name"]:
        raise fault(passage, f"the office {row['id']} is {known.name} ({known.klass}) already; give another id")
    else:
        additions.known += 1


def _place(passage: Passage, country: Country, knowledge: Knowledge, additions: Additions) -> None:
    row = passage.row
    if any(p.name == row["name"] and p.country == country.code for p in knowledge.world.places):
        raise fault(passage, f"the place {row['name']} is known already; a second one would replace it")
    names = folded(row["names"], knowledge)
    if told := next((told for name in names if (told := name_fault(name, knowledge))), None):
        raise fault(passage, told)
    additions.add(country, "places", row | {"names": list(names)})
