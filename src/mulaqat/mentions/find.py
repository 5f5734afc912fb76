"""Mentions in the lexemes of a sentence, by the patterns of data/rules/mentions.toml."""

import re

from mulaqat.knowledge import Knowledge
from mulaqat.rules import Rule

from .lexemes import Lexemes
from .mention import Mention


def find_mentions(lexemes: Lexemes, knowledge: Knowledge) -> list[Mention]:
    """Non-overlapping mentions from left to right; the longest match wins, of equals the first rule."""
    tags = knowledge.rules.alphabets["lexeme"].spell_all(lexemes.classes, lexemes.words)
    present = frozenset(lexemes.classes)
    matches = [
        (match.start(), -match.end(), order, rule, match)
        for order, rule in enumerate(knowledge.rules.families["mentions"])
        if rule.may_match(present)
        for match in rule.finditer(tags)
        if match.end() > match.start()
    ]
    found, done = [], 0
    for start, _, _, rule, match in sorted(matches, key=lambda m: m[:3]):
        if start >= done:
            found.append(_mention(rule, match, lexemes))
            done = match.end()
    return found


def _mention(rule: Rule, match: re.Match[str], lexemes: Lexemes) -> Mention:
    start, end = match.span()
    name_start, name_end = match.span("name") if "name" in match.groupdict() else (end, end)
    people: list[str] = []
    gathered: dict[str, list[str]] = {"title": [], "office": [], "owner": [], "of": [], "state": []}
    place = None
    full = False
    for i in range(start, end):
        inside = name_start <= i < name_end
        for sense in lexemes.senses[i]:
            if inside and sense.kind in ("person", "short"):
                people.append(sense.ref)
                full = full or sense.kind == "person"
            elif sense.kind == "honorific" and sense.ref == "state":
                gathered["state"].append(lexemes.words[i])
            elif not inside:
                _gather(gathered, sense.kind, sense.ref)
                place = int(sense.ref) if sense.kind == "place" else place
    if name_end - name_start > 1 and not full:
        people = []  # a longer name that merely contains a known short form is somebody else's
    return Mention(
        rule.attributes["kind"],
        lexemes.firsts[start],
        lexemes.lasts[end - 1],
        rule.id,
        tuple(dict.fromkeys(people)),
        full,
        tuple(dict.fromkeys(gathered["title"])),
        tuple(dict.fromkeys(gathered["office"])),
        tuple(dict.fromkeys(gathered["owner"])),
        tuple(dict.fromkeys(gathered["state"])),
        tuple(dict.fromkeys(gathered["of"])),
        place,
        lexemes.firsts[name_start] if name_start < name_end else 0,
        lexemes.lasts[name_end - 1] if name_start < name_end else 0,
    )


def _gather(gathered: dict[str, list[str]], kind: str, ref: str) -> None:
    slot = {"country": "owner", "nation": "owner", "body": "owner", "person": "of", "short": "of"}.get(kind, kind)
    if slot in gathered:
        gathered[slot].append(ref)
