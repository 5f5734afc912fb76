"""The sentence patterns of data/rules, made ready for matching."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from mulaqat.errors import DataError
from mulaqat.rules import Alphabet, PatternError, Rule, literals, parse

from .tables import read_tables


class Rulebook:
    """Rules by family (the stem of their file), the alphabet that each level of units is spelt in, and how each
    family is applied: `up-to` an anchor that is the pattern's last unit, `at` a unit, `anywhere` in a sentence,
    or `chosen` as the longest of all matches."""

    __slots__ = ("alphabets", "applies", "families")

    def __init__(
        self, alphabets: dict[str, Alphabet], families: dict[str, tuple[Rule, ...]], applies: dict[str, str]
    ) -> None:
        self.alphabets, self.families, self.applies = alphabets, families, applies


def build_rulebook(folders: Sequence[Path], key: Callable[[str], str]) -> Rulebook:
    """Read levels.toml and every family; a rule of a later folder replaces one of the same id.

    Raises DataError that names the file and the rule whose pattern cannot be read.
    """
    levels: dict[str, dict[str, Any]] = {}
    families: dict[str, tuple[str, dict[str, tuple[Path, dict[str, Any]]]]] = {}
    applies: dict[str, str] = {}
    for path, table in read_tables(folders, "rules/*.toml"):
        if path.stem == "levels":
            levels |= table
            continue
        rules = families.setdefault(path.stem, (table["level"], {}))[1]
        applies[path.stem] = table.get("applies", "anywhere")
        rules |= {rule["id"]: (path, rule) for rule in table["rule"]}
    alphabets = {
        level: Alphabet(list(table["classes"]), _words(level, table, families, key)) for level, table in levels.items()
    }
    return Rulebook(
        alphabets,
        {
            family: tuple(
                _rule(path, row, alphabets[level], _keyed(levels[level]["sets"], key), key)
                for path, row in rules.values()
            )
            for family, (level, rules) in families.items()
        },
        applies,
    )


def _keyed(sets: dict[str, str], key: Callable[[str], str]) -> dict[str, str]:
    return {name: _key_words(source, key) for name, source in sets.items()}


def _key_words(pattern: str, key: Callable[[str], str]) -> str:
    """Bring the 'words' of a pattern into the form in which tokens stand."""
    parts = pattern.split("'")
    return "'".join(key(part) if i % 2 else part for i, part in enumerate(parts))


def _words(level: str, table: dict[str, Any], families: dict[str, Any], key: Callable[[str], str]) -> list[str]:
    sources = list(table["sets"].values())
    for of_level, rules in families.values():
        if of_level == level:
            sources += [rule["pattern"] for _, rule in rules.values()]
    words: set[str] = set()
    for source in sources:
        try:
            words |= literals(parse(_key_words(source, key)))
        except PatternError:
            continue  # reported with its file by _rule
    return sorted(words)


def _rule(path: Path, row: dict[str, Any], alphabet: Alphabet, sets: dict[str, str], key: Callable[[str], str]) -> Rule:
    try:
        return Rule(row["id"], _key_words(row["pattern"], key), alphabet, sets, row)
    except PatternError as error:
        raise DataError(str(path), None, f"rule {row['id']}: {error}") from error
