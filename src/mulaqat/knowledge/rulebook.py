"""The sentence patterns of data/rules, made ready for matching."""

import re
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from mulaqat.errors import DataError
from mulaqat.rules import Alphabet, Family, PatternError, Rule, Sieve, needs

from .tables import read_tables

Tables = dict[str, dict[str, Any]]


class Rulebook:
    """Rules by family (the stem of their file), the alphabet that each level of units is spelt in, the sieve of what
    its rules need, and how each family is applied: `up-to` an anchor that is the pattern's last unit, `at` a unit,
    `anywhere` in a sentence, or `chosen` as the longest of all matches."""

    __slots__ = ("alphabets", "applies", "families", "sieves")

    def __init__(
        self,
        alphabets: dict[str, Alphabet],
        sieves: dict[str, Sieve],
        families: dict[str, Family],
        applies: dict[str, str],
    ) -> None:
        self.alphabets, self.sieves, self.families, self.applies = alphabets, sieves, families, applies


def read_rules(folders: Sequence[Path]) -> Tables:
    """The tables of data/rules by the stem of their file; a rule of a later folder replaces one of the same id."""
    tables: Tables = {}
    for path, table in read_tables(folders, "rules/*.toml"):
        for row in table.get("rule", ()):
            if "id" not in row or "pattern" not in row:
                raise DataError(str(path), None, f"rule {row.get('id', row.get('pattern'))}: needs `id` and `pattern`")
        known = tables.setdefault(path.stem, {})
        rules = {rule["id"]: rule for rule in (*known.get("rule", ()), *table.get("rule", ()))}
        known |= table | {"rule": list(rules.values())}
        if path.stem != "levels" and "level" not in known:
            raise DataError(str(path), None, "`level` must say which units the patterns are over: lexeme or unit")
    return tables


def with_needs(tables: Tables, key: Callable[[str], str]) -> Tables:
    """The tables with what each rule `requires`: its own `needs`, and what its pattern shows. This is read off the
    patterns once, when the knowledge is compiled. Raises DataError."""
    found: Tables = {"levels": tables["levels"]}
    for family, table in tables.items():
        if family != "levels":
            level = tables["levels"][table["level"]]
            sets = {name: _key_words(source, key) for name, source in level["sets"].items()}
            rules = [row | {"requires": _required(family, row, sets, key)} for row in table["rule"]]
            found[family] = table | {"rule": rules}
    return found


def _required(family: str, row: dict[str, Any], sets: dict[str, str], key: Callable[[str], str]) -> list[list[str]]:
    try:
        shown = needs(_key_words(row["pattern"], key), sets)
    except PatternError as error:
        raise DataError(f"rules/{family}.toml", None, f"rule {row['id']}: {error}") from error
    return [*shown, row["needs"]] if "needs" in row and sorted(row["needs"]) not in shown else shown


def build_rulebook(tables: Tables, key: Callable[[str], str]) -> Rulebook:
    """Rules ready for matching; `key` brings words into the form in which tokens stand. Raises DataError."""
    levels = {name: level for name, level in tables["levels"].items() if name != "rule"}
    families = {name: table for name, table in tables.items() if name != "levels"}
    alphabets = {
        name: Alphabet(level["classes"], _literals(name, level, families, key)) for name, level in levels.items()
    }
    sets = {name: {s: _key_words(source, key) for s, source in level["sets"].items()} for name, level in levels.items()}
    sieves = {name: Sieve(alphabet) for name, alphabet in alphabets.items()}
    rules = {
        name: Family([_rule(name, row, alphabets[level], sets[level], key) for row in table["rule"]], sieves[level])
        for name, table in families.items()
        if (level := table["level"])
    }
    return Rulebook(
        alphabets, sieves, rules, {name: table.get("applies", "anywhere") for name, table in families.items()}
    )


def _rule(
    family: str, row: dict[str, Any], alphabet: Alphabet, sets: dict[str, str], key: Callable[[str], str]
) -> Rule:
    try:
        return Rule(row["id"], _key_words(row["pattern"], key), alphabet, sets, row)
    except PatternError as error:
        raise DataError(f"rules/{family}.toml", None, f"rule {row['id']}: {error}") from error


def _key_words(pattern: str, key: Callable[[str], str]) -> str:
    """Bring the 'words' of a pattern into the form in which tokens stand."""
    parts = pattern.split("'")
    return "'".join(key(part) if i % 2 else part for i, part in enumerate(parts))


def _literals(name: str, level: dict[str, Any], families: Tables, key: Callable[[str], str]) -> list[str]:
    """The words that the patterns and needs of a level name."""
    rows = [row for table in families.values() if table["level"] == name for row in table["rule"]]
    sources = [*level["sets"].values(), *(row["pattern"] for row in rows)]
    words = {key(word) for source in sources for word in re.findall(r"'([^']+)'", source)}
    needed = {needed for row in rows for names in row.get("requires", ()) for needed in names}
    return sorted(words | (needed - set(level["classes"])))
