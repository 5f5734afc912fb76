"""Mentions in the lexemes of a sentence, by the patterns of data/rules/mentions.toml."""

import re
from functools import reduce
from operator import attrgetter, or_

from mulaqat.knowledge import Knowledge
from mulaqat.rules import Rule

from .lexemes import Lexemes
from .mention import Mention
from .telling import once

UNLISTED = frozenset({"ORG", "WORD", "UNK"})  # beside a title they name the body whose office it is
_LETTER, _MET = attrgetter("letter"), attrgetter("met")


def find_mentions(lexemes: Lexemes, knowledge: Knowledge) -> list[Mention]:
    """Non-overlapping mentions from left to right; the longest match wins, of equals the first rule."""
    tags = "".join(map(_LETTER, lexemes.entries))
    rules = knowledge.rules.families["mentions"].fitting(reduce(or_, map(_MET, lexemes.entries), 0))
    matches = [
        (match.start(), -match.end(), order, rule, match)
        for order, rule in enumerate(rules)
        for match in rule.regex.finditer(tags)
    ]
    matches.sort()
    found, done = [], 0
    for start, end, _, rule, match in matches:
        if done <= start < -end:
            found.append(_mention(rule, match, lexemes))
            done = -end
    return found


def _mention(rule: Rule, match: re.Match[str], lexemes: Lexemes) -> Mention:
    start, end = match.span()
    name_start, name_end = match.span("name") if "name" in match.re.groupindex else (end, end)
    people: tuple[str, ...] = ()
    fields: dict[str, tuple[str, ...]] = {}
    places: tuple[int, ...] = ()
    full = False
    inside = lexemes.entries[start:end]
    for i, entry in enumerate(inside, start):
        told = entry.told
        if told is None:
            continue
        if told.state:
            fields["states"] = once((*fields.get("states", ()), entry.word))
        if name_start <= i < name_end:
            people, full = people + told.people, full or told.full
            continue
        places = told.places or places
        for field, refs in told.fields:
            fields[field] = once(fields[field] + refs) if field in fields else refs
    if name_end - name_start > 1 and not full:
        people = ()  # a longer name that merely contains a known short form is somebody else's
    return Mention(
        kind=rule.attributes["kind"],
        first=lexemes.firsts[start],
        last=lexemes.lasts[end - 1],
        rule=rule.id,
        people=once(people),
        full=full,
        places=places,
        name_first=lexemes.firsts[name_start] if name_start < name_end else 0,
        name_last=lexemes.lasts[name_end - 1] if name_start < name_end else 0,
        of_body=rule.attributes["kind"] == "OFFICE" and any(entry.cls in UNLISTED for entry in inside),
        **fields,
    )
