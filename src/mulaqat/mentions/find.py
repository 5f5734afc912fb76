"""Mentions in the lexemes of a sentence, by the patterns of data/rules/mentions.toml."""

import re

from mulaqat.knowledge import Knowledge
from mulaqat.rules import Rule

from .lexemes import Lexemes
from .mention import Mention

# Which field of a mention a sense of its words belongs to.
TELLS = {
    "title": "classes",
    "office": "offices",
    "country": "owners",
    "nation": "owners",
    "body": "owners",
    "person": "of_people",
    "short": "of_people",
}

UNLISTED = frozenset({"ORG", "WORD", "UNK"})  # beside a title they name the body whose office it is


def find_mentions(lexemes: Lexemes, knowledge: Knowledge) -> list[Mention]:
    """Non-overlapping mentions from left to right; the longest match wins, of equals the first rule."""
    tags = knowledge.rules.alphabets["lexeme"].spell_all(lexemes.classes, lexemes.words)
    met = knowledge.rules.sieves["lexeme"].met({*lexemes.classes, *lexemes.words})
    rules = knowledge.rules.families["mentions"].fitting(met)
    matches = [
        (match.start(), -match.end(), order, rule, match)
        for order, rule in enumerate(rules)
        for match in rule.finditer(tags)
        if match.end() > match.start()
    ]
    found, done = [], 0
    for start, _, _, rule, match in sorted(matches):
        if start >= done:
            found.append(_mention(rule, match, lexemes))
            done = match.end()
    return found


def _mention(rule: Rule, match: re.Match[str], lexemes: Lexemes) -> Mention:
    start, end = match.span()
    name_start, name_end = match.span("name") if "name" in match.re.groupindex else (end, end)
    people: list[str] = []
    told: dict[str, list[str]] = {}
    places: tuple[int, ...] = ()
    full = False
    for i in range(start, end):
        inside = name_start <= i < name_end
        if not inside:
            places = tuple(int(s.ref) for s in lexemes.senses[i] if s.kind in ("place", "town")) or places
        for sense in lexemes.senses[i]:
            kind = sense.kind
            if inside and kind in ("person", "short"):
                people.append(sense.ref)
                full = full or kind == "person"
            elif kind == "honorific" and sense.ref == "state":
                told.setdefault("states", []).append(lexemes.words[i])
            elif not inside and kind in TELLS:
                told.setdefault(TELLS[kind], []).append(sense.ref)
    if name_end - name_start > 1 and not full:
        people = []  # a longer name that merely contains a known short form is somebody else's
    return Mention(
        kind=rule.attributes["kind"],
        first=lexemes.firsts[start],
        last=lexemes.lasts[end - 1],
        rule=rule.id,
        people=tuple(dict.fromkeys(people)),
        full=full,
        places=places,
        name_first=lexemes.firsts[name_start] if name_start < name_end else 0,
        name_last=lexemes.lasts[name_end - 1] if name_start < name_end else 0,
        of_body=rule.attributes["kind"] == "OFFICE" and not UNLISTED.isdisjoint(lexemes.classes[start:end]),
        **{name: tuple(dict.fromkeys(values)) for name, values in told.items()},
    )
