"""Single characters: which are folded one to one, which fall away, which become several, which compose."""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

from .rows import Row

COLUMNS = ("code", "kind", "urdu", "source")
# The letters that folded Urdu text may hold, for use inside a character class.
LETTER = (
    "\u0620-\u063f\u0641-\u064a\u066e\u066f\u0671-\u06d3\u06d5\u06ee\u06ef\u06fa-\u06fc\u06ff\u0750-\u077f\u08a0-\u08c7"
)
KINDS = frozenset({"letter", "ligature", "forms", "digits", "space", "newline", "delete", "compose", "key"})


@dataclass(frozen=True, slots=True)
class Letters:
    """The character tables, and one pattern for each question asked of a whole text."""

    rare: re.Pattern[str]  # every character that needs any of what follows
    single: dict[str, str]  # one to one
    longer: dict[str, str]  # to nothing or to several
    composed: dict[str, str]  # letter + mark -> letter
    key: dict[str, str]  # one to one, for the key form alone
    capitals: dict[str, str]  # the same, for Latin capitals


def build_letters(rows: Iterable[Row]) -> Letters:
    """The tables from the rows of folds.tsv; DataError on a row that says nothing possible."""
    targets: dict[str, str] = {}
    composed: dict[str, str] = {}
    key: dict[str, str] = {}
    forms: list[str] = []
    for row in rows:
        characters = _characters(row)
        kind, urdu = row.cells["kind"], row.cells["urdu"]
        if kind == "compose":
            composed["".join(characters)] = urdu
        elif kind == "key":
            key[characters[0]] = urdu
        elif kind == "forms":
            forms += characters
        else:
            targets.update((one, _target(row, one)) for one in characters)
    for form in forms:
        if form not in targets:
            targets.update(_plain(form, targets))
    return _assemble(targets, composed, key)


def _characters(row: Row) -> list[str]:
    try:
        if "-" in (code := row.cells["code"]):
            first, last = code.split("-")
            return [chr(number) for number in range(int(first, 16), int(last, 16) + 1)]
        return [chr(int(part, 16)) for part in code.split("+")]
    except ValueError as error:
        raise row.fault(f"code must be HEX, HEX-HEX or HEX+HEX, not {row.cells['code']!r}") from error


def _target(row: Row, character: str) -> str:
    kind, urdu = row.cells["kind"], row.cells["urdu"]
    if kind == "digits":
        return str(unicodedata.digit(character))
    fixed = {"space": " ", "newline": "\n", "delete": ""}
    if kind in fixed:
        return fixed[kind]
    if not urdu or (kind == "letter" and len(urdu) != 1):
        raise row.fault("a letter folds to one Urdu letter, a ligature to one or more")
    return urdu


def _plain(form: str, targets: dict[str, str]) -> dict[str, str]:
    """What a presentation form stands for, in Urdu letters; nothing where Unicode does not say."""
    plain = unicodedata.normalize("NFKC", form)
    if plain == form:
        return {}
    urdu = "".join([targets.get(one, one) for one in plain])
    return {form: urdu.strip() if len(urdu) > 1 else urdu.strip(" ")}


def _assemble(targets: dict[str, str], composed: dict[str, str], key: dict[str, str]) -> Letters:
    capitals = {chr(code): chr(code).lower() for code in range(ord("A"), ord("Z") + 1)}
    return Letters(
        rare=re.compile(_class([*targets, *capitals])),
        single={one: to for one, to in targets.items() if len(to) == 1},
        longer={one: to for one, to in targets.items() if len(to) != 1},
        composed=composed,
        key=key,
        capitals=capitals,
    )


def _class(characters: Iterable[str]) -> str:
    return "[" + "".join([f"\\u{ord(one):04x}" for one in sorted(characters)]) + "]"
