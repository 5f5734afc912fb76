"""Faults in the rules' files: patterns that cannot be read, rules without examples."""

import re
from collections.abc import Iterator
from pathlib import Path

from mulaqat.errors import DataError
from mulaqat.rules import PatternError
from mulaqat.text import Orthography, match_key

from .rulebook import build_rulebook, read_rules
from .tables import read_tables

APPLIES = ("up-to", "at", "anywhere", "chosen")


def rule_faults(folders: list[Path], orthography: Orthography) -> Iterator[DataError]:
    """Every fault of data/rules in the folders."""
    try:
        rulebook = build_rulebook(read_rules(folders), lambda words: match_key(words, orthography))
    except DataError as error:
        yield error
        return
    for family, rules in rulebook.families.items():
        for rule in rules:
            try:
                rule.regex.search("")
            except (PatternError, re.error) as error:
                yield DataError(f"rules/{family}.toml", None, f"rule {rule.id}: {error}")
    for path, table in read_tables(folders, "rules/*.toml"):
        if path.stem == "levels":
            continue
        if table.get("applies") not in APPLIES:
            yield DataError(str(path), None, f"`applies` must say how the patterns are used: {', '.join(APPLIES)}")
        for rule in table["rule"]:
            if len(rule.get("examples", ())) < 2 or not rule.get("counter"):
                yield DataError(str(path), None, f"rule {rule['id']} needs two `examples` and one `counter` example")
