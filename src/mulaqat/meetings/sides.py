"""The sides of a meeting: by the patterns of data/rules/sides.toml, around each word that tells of one."""

import re

from mulaqat.entities import Discourse
from mulaqat.knowledge import Knowledge
from mulaqat.model import Actor, Form, MeetingStatus
from mulaqat.phrases import Phrase, Unit

from .draft import Draft

NOUNS = frozenset({"ملاقات", "ملاقاتیں", "ملاقاتوں", "مذاکرات", "رابطہ", "رابطے", "گفتگو", "بات", "فون", "ٹیلی", "ٹیلیفون"})
PHONE = frozenset({"ٹیلی", "ٹیلیفون", "ٹیلیفونک", "فون", "فونک"})
NO_MEETING = frozenset({"دعوت", "خواہش", "اجازت", "درخواست", "امکان", "تیاری", "متوقع", "شیڈول", "منصوبہ"})
APART = frozenset({"علیحدہ", "الگ", "جداگانہ"})
SIDES = frozenset({"person", "office", "group", "organization", "country", "unnamed"})


def find_in_sentence(sentence: int, phrase: Phrase, state: Discourse, knowledge: Knowledge) -> list[Draft]:
    """The meetings that a sentence tells of, in its order."""
    drafts: list[Draft] = []
    for anchor, unit in enumerate(phrase.units):
        if not _anchors(phrase, anchor, unit):
            continue
        status = _status(phrase, anchor)
        if status is None:
            continue
        for rule in knowledge.rules.families["sides"]:
            match = rule.search(phrase.tags[: anchor + 1])
            if match:
                draft = _draft(sentence, phrase, match, anchor, rule.id, status, state)
                if draft:
                    draft.form = rule.attributes.get("form") or draft.form
                    drafts.append(draft)
                    break
    return drafts


def _anchors(phrase: Phrase, at: int, unit: Unit) -> bool:
    if unit.cls in ("MEET", "RECEIVE"):
        return True
    if unit.cls != "WORD" or unit.word not in NOUNS:
        return False
    return not (at and phrase.units[at - 1].cls == "DEM")  # اس ملاقات points back


def _status(phrase: Phrase, anchor: int) -> MeetingStatus | None:
    """held, or what else the words around say; None where the noun tells of no meeting at all."""
    unit = phrase.units[anchor]
    behind = phrase.units[anchor + 1 : anchor + 4]
    words = [u.word for u in behind]
    if unit.predicate:
        if unit.predicate.negated:
            return "denied"
        return "planned" if unit.predicate.form == "irrealis" else "held"
    if behind and behind[0].cls == "GEN" and len(words) > 1 and words[1] in NO_MEETING:
        return None
    if any(word in NO_MEETING or word in ("ہوگی", "ہوگا", "ہوں") for word in words):
        return "planned"
    return "held"


def _draft(
    sentence: int, phrase: Phrase, match: re.Match[str], anchor: int, rule: str, status: MeetingStatus, state: Discourse
) -> Draft | None:
    groups = match.groupdict()
    if "both" in groups:
        return None
    ordered = "host" in groups
    names = ("host", "guest") if ordered else ("second", "first")
    hosts, guests = (_actors(phrase, *match.span(name), state) for name in names)
    if not hosts or not guests:
        return None
    reading = state.cast.reading
    span = reading.span(phrase.units[match.start()].first, phrase.units[anchor].last)
    stretch = [u.word for u in phrase.units[match.start() : anchor + 1]]
    apart = any(word in APART for word in stretch)
    form = _form(phrase.units[anchor], phrase, match.start(), anchor)
    return Draft(sentence, form, status, hosts, guests, ordered, [span], rule, sentences=[sentence], separate=apart)


def _form(unit: Unit, phrase: Phrase, start: int, anchor: int) -> Form:
    words = {u.word for u in phrase.units[max(start, anchor - 5) : anchor + 1]}
    if words & PHONE or (unit.word in PHONE):
        return "phone"
    if unit.predicate:
        return unit.predicate.cue.act  # type: ignore[return-value]
    return "in_person"


def _actors(phrase: Phrase, start: int, end: int, state: Discourse) -> list[Actor]:
    """The parties that a noun phrase names: one, or each of several joined by اور."""
    cuts = [start - 1] + [i for i in range(start, end) if phrase.units[i].cls in ("AND", "COMMA") and _joins(phrase, i, end)] + [end]
    actors: list[Actor] = []
    for left, right in zip(cuts, cuts[1:], strict=False):
        actors += state.parties(phrase, left + 1, right) if right > left + 1 else []
    return [actor for actor in actors if actor.kind in SIDES and (actor.name or actor.name_ur or actor.mention)]


def _joins(phrase: Phrase, at: int, end: int) -> bool:
    """Whether the اور at `at` joins two people, not two words inside a title or a country's name."""
    left, right = phrase.units[at - 1], phrase.units[end - 1]
    people = ("PERSON", "OFFICE", "OFFICES", "GROUP")
    return left.cls in people and right.cls in people
