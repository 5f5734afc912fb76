"""The sides of a meeting: by the patterns of data/rules/sides.toml, around each word that tells of one."""

import re
from itertools import pairwise

from mulaqat.entities import Discourse
from mulaqat.knowledge import Knowledge
from mulaqat.model import Actor, Form, MeetingStatus
from mulaqat.phrases import Phrase, Predicate, Unit
from mulaqat.rules import Rule

from .details import ARRIVING, PEOPLE, behind_dateline
from .draft import Draft, any_same
from .pairs import last_two, named_before

PHONE = frozenset({"ٹیلی", "ٹیلیفون", "ٹیلیفونک", "فون", "فونک"})
NOUNS = frozenset({"ملاقات", "ملاقاتیں", "ملاقاتوں", "مذاکرات", "حاضر"}) | PHONE
NO_MEETING = frozenset(
    {"دعوت", "خواہش", "اجازت", "درخواست", "امکان", "تیاری", "تیاریاں", "تیاریوں", "متوقع", "شیڈول", "منصوبہ"}
)
CANCELLED = frozenset({"منسوخ", "ملتوی"})
DENIED = frozenset({"تردید"})
NOBODY = frozenset(
    {"دیگر", "صحافی", "صحافیوں", "میڈیا", "رپورٹروں"}
)  # "and others"; who talks to the press meets nobody
INCLUDING = "سمیت"  # A سمیت دیگر: A, and nobody in particular
AHEAD = frozenset({"آیندہ", "متوقع", "مجوزہ"})
PLANS = frozenset({"ہوگی", "ہوگا", "ہوں", "طے", "متوقع"})
OF_NO_MEETING = frozenset({"حوالے", "ذریعے", "لیے", "مواقع", "بجایے", "بغیر", "خلاف", "بارے", "حق"})
WHERE_HE_CAME = frozenset({"جہاں", "آمد", "پہنچنے"})
JOINT, PRESS = "مشترکہ", frozenset({"پریس", "کانفرنس"})  # مشترکہ پریس کانفرنس
TO_MEET = "ملنے"  # سے ملنے … پہنچے
MEETS = frozenset({"MEET", "MET", "RECEIVE"})
ANCHORS = NOUNS | PRESS | {TO_MEET}  # without any of these, or a predicate, a sentence tells of no meeting
APART = frozenset({"ملاقاتیں", "ملاقاتوں", "علیحدہ", "الگ", "جداگانہ"})
SIDES = frozenset({"person", "office", "group", "organization", "country", "unnamed"})


def find_in_sentence(sentence: int, phrase: Phrase, state: Discourse, knowledge: Knowledge) -> list[Draft]:
    """The meetings that a sentence tells of, in its order."""
    drafts: list[Draft] = []
    if phrase.words.isdisjoint(ANCHORS) and all(phrase.units[i].cls not in MEETS for i in phrase.predicated):
        return drafts
    units = enumerate(phrase.units)
    for anchor, unit in [(i, unit) for i, unit in units if unit.word in ANCHORS or unit.cls in MEETS]:
        status = _status(phrase, anchor) if _anchors(phrase, anchor, unit) else None
        if status is None:
            continue
        for rule in knowledge.rules.families["sides"].fitting(phrase.met):
            if rule.attributes.get("voice") == "present" and unit.predicate and unit.predicate.past:
                continue
            match = _match(rule, phrase, anchor)
            made = _drafts(sentence, phrase, match, anchor, rule, status, state) if match else []
            if made:
                drafts += made
                break
    return drafts


def _match(rule: Rule, phrase: Phrase, anchor: int) -> re.Match[str] | None:
    """Where the rule matches up to the anchor; a rule with `reach` names the anchor `at` and looks beyond it."""
    if not rule.attributes.get("reach"):
        return rule.search(phrase.tags[: anchor + 1])
    return next((m for m in rule.finditer(phrase.tags) if m.start("at") == anchor), None)


def _anchors(phrase: Phrase, at: int, unit: Unit) -> bool:
    if unit.cls in MEETS:
        told = unit.predicate and (unit.predicate.form != "conjunctive" or unit.predicate.cue.act == "in_person")
        return bool(told) or unit.word in PHONE
    if unit.cls == "VERB" and unit.word == TO_MEET:
        behind = phrase.units[at + 1 : at + 6]
        return any(u.word in ARRIVING for u in behind) and all(u.cls != "NEG" for u in behind)
    if unit.cls == "BODY" and unit.word in PRESS:
        return any(u.word == JOINT for u in phrase.units[max(0, at - 2) : at])
    if unit.cls != "WORD" or unit.word not in NOUNS:
        return False
    before = phrase.units[at - 1] if at else unit
    return before.cls != "DEM"  # اس ملاقات points back


def _status(phrase: Phrase, anchor: int) -> MeetingStatus | None:
    """held, or what else the words around say; None where the noun tells of no meeting at all."""
    unit = phrase.units[anchor]
    behind = phrase.units[anchor + 1 : anchor + 4]
    words = [u.word for u in behind]
    if unit.predicate:
        if unit.predicate.negated:
            return "denied"
        return "planned" if _main(phrase, anchor, unit.predicate).form == "irrealis" else "held"
    if behind and behind[0].cls == "GEN" and len(words) > 1 and words[1] in NO_MEETING | OF_NO_MEETING:
        return None
    near = {u.word for u in phrase.units[anchor + 1 : anchor + 6]}
    if near & CANCELLED:
        return "cancelled"
    if near & DENIED:
        return "denied"
    ahead = {u.word for u in phrase.units[max(0, anchor - 5) : anchor]} & AHEAD
    if ahead or any(word in NO_MEETING or word in PLANS for word in words):
        return "planned"
    return "held"


def _main(phrase: Phrase, anchor: int, predicate: Predicate) -> Predicate:
    """The predicate itself, or of a conjunctive one (ملاقات کر کے … گئے) that which it leads to."""
    later = [u.predicate for u in phrase.units[anchor:] if u.predicate and u.predicate.form != "conjunctive"]
    return later[0] if predicate.form == "conjunctive" and later else predicate


def _drafts(
    sentence: int,
    phrase: Phrase,
    match: re.Match[str],
    anchor: int,
    rule: Rule,
    status: MeetingStatus,
    state: Discourse,
) -> list[Draft]:
    hosts, guests, ordered = _sides(sentence, phrase, match, state)
    ordered = ordered and not rule.attributes.get("even")
    if not hosts or not guests or any_same(hosts, guests):
        return []
    reading = state.cast.reading
    begins = behind_dateline(phrase, match.start())  # a colon behind the anchor ends no dateline
    evidence = [reading.over(phrase, begins if begins <= anchor else match.start(), anchor + 1)]
    apart = any(u.word in APART for u in phrase.units[match.start() : anchor + 1])
    form = rule.attributes.get("form") or _form(phrase.units[anchor], phrase, match.start(), anchor)

    def draft(hosts: list[Actor], guests: list[Actor]) -> Draft:
        return Draft(
            sentence,
            form,
            status,
            hosts,
            guests,
            ordered,
            list(evidence),
            rule.id,
            sentences=[sentence],
            separate=apart,
        )

    if apart and (len(hosts) > 1) != (len(guests) > 1):  # الگ الگ ملاقاتیں: one with each
        return [draft([host], [guest]) for host in hosts for guest in guests]
    return [draft(hosts, guests)]


def _sides(
    sentence: int, phrase: Phrase, match: re.Match[str], state: Discourse
) -> tuple[list[Actor], list[Actor], bool]:
    """Hosts, guests, and whether the pattern tells which is which."""
    groups = match.groupdict()
    if "pair" in groups:
        pair = state.parties(phrase, *match.span("pair"))
        known = len(pair) == 2 and not _of_any_kind(phrase.units[match.end("pair") - 1], state)
        return (pair[:1], pair[1:], False) if known else ([], [], False)
    if "both" in groups:
        pair = last_two(sentence, phrase, match.start("both"), match.end("both"), state)
        return pair[:1], pair[1:], False
    if "state" in groups:
        talked = [state.noun_phrase(phrase, *match.span(name)) for name in ("state", "other")]
        return talked[:1], talked[1:], False  # the order is the text's
    ordered = "host" in groups
    host, guest = ("host", "guest") if ordered else ("first", "second")  # a third place: the order is the text's
    before = state.subject
    guests = _actors(phrase, *match.span(guest), state)
    if guests and guests[0].kind == "person":
        state.subject = guests[0]  # whose counterpart the other may be
    hosts = _actors(phrase, *match.span(host), state)
    state.subject = before
    came = _pronoun(hosts) and any(u.word in WHERE_HE_CAME for u in phrase.units[: match.start(host)])
    inside = named_before(sentence, phrase, match.start(host), guests, state, 1) if _pronoun(hosts) else []
    if inside:  # whom a clause names before it says ان سے
        hosts = inside
    elif _unclear(hosts, guests):
        hosts = _somebody_else(sentence, phrase, match.start(host), hosts + guests, state)
    elif _unclear(guests, hosts) or (_counterpart(phrase, *match.span(host)) and _compatriots(guests, hosts)):
        guests = _somebody_else(sentence, phrase, match.start(guest), hosts + guests, state)
    # … پہنچے جہاں B نے ان سے ملاقات کی: who came is the pronoun
    return (guests, hosts, ordered) if came else (hosts, guests, ordered)


def _of_any_kind(unit: Unit, state: Discourse) -> bool:
    """Whether a plural title says only that they are ministers or leaders: who met is told elsewhere, if at all."""
    classes = {cls.removeprefix("plural:") for cls in unit.mention.unscoped} if unit.mention else set()
    return classes <= state.cast.knowledge.lexicon.general.keys()


def _unclear(side: list[Actor], other: list[Actor]) -> bool:
    """Whether a pronoun was found to be nobody, or one of the other side."""
    return _pronoun(side) and (side[0].name is None or any_same(side, other))


def _pronoun(side: list[Actor]) -> bool:
    return bool(side) and side[0].how == "pronoun"


def _counterpart(phrase: Phrase, start: int, end: int) -> bool:
    """Whether the units speak of somebody's own counterpart (اپنے عراقی ہم منصب)."""
    return any(unit.mention and "counterpart" in unit.mention.classes for unit in phrase.units[start:end])


def _compatriots(guests: list[Actor], hosts: list[Actor]) -> bool:
    """Whether a pronoun was found to be of the country of whom the clause calls his counterpart."""
    return _pronoun(guests) and guests[0].country in {host.country for host in hosts}


def _somebody_else(sentence: int, phrase: Phrase, start: int, known: list[Actor], state: Discourse) -> list[Actor]:
    """Whom a pronoun means that is none of `known`: who acted last, else who was named last before it."""
    return state.others(known) or named_before(sentence, phrase, start, known, state)


def _form(unit: Unit, phrase: Phrase, start: int, anchor: int) -> Form:
    words = {u.word for u in phrase.units[max(start, anchor - 5) : anchor + 1]}
    if words & PHONE or (unit.word in PHONE):
        return "phone"
    if unit.predicate:
        return unit.predicate.cue.act  # type: ignore[return-value]
    return "in_person"


def _actors(phrase: Phrase, start: int, end: int, state: Discourse) -> list[Actor]:
    """The parties that a noun phrase names: one, or each of several joined by اور."""
    if end > start and phrase.units[end - 1].cls == "GEN":  # A اور B کے (ساتھ)
        end -= 1
    cuts = (
        [start - 1]
        + [i for i in range(start, end) if phrase.units[i].cls in ("AND", "COMMA") and _joins(phrase, i, end)]
        + [end]
    )
    actors: list[Actor] = []
    for left, end_of_part in pairwise(cuts):
        right = next((i for i in range(left + 2, end_of_part) if _including(phrase, i)), end_of_part)
        if right > left + 1 and not any(_nobody(phrase.units, i) for i in range(left + 1, right)):
            actors += state.parties(phrase, left + 1, right)
    heads = [u.cls for u in phrase.units[start:end] if u.mention]
    named = bool(end > start and phrase.units[end - 1].mention)  # امریکی گلوکار: no nation, somebody the lexicon lacks
    if heads and heads[-1] in ("MEDIA", "DOC", "NATION", "ANON", "COUNTRY") and (named or heads[-1] != "NATION"):
        return []
    sides = [actor for actor in actors if actor.kind in SIDES and (actor.name or actor.mention)]
    return [actor for i, actor in enumerate(sides) if not any_same([actor], sides[:i])]


def _nobody(units: tuple[Unit, ...], at: int) -> bool:
    """Whether a unit makes its party nobody that is met: others, the press, the press's people."""
    return units[at].word in NOBODY or (units[at].cls == "MEDIA" and units[at + 1].cls == "GEN")


def _including(phrase: Phrase, at: int) -> bool:
    """Whether the سمیت at `at` follows a person (A سمیت دیگر): he is meant, and nobody in particular behind it."""
    return phrase.units[at].word == INCLUDING and phrase.units[at - 1].cls in ("PERSON", "OFFICE")


def _joins(phrase: Phrase, at: int, end: int) -> bool:
    """Whether the اور at `at` joins two people, not two words inside a title or a country's name."""
    left, right = phrase.units[at - 1], phrase.units[end - 1]
    return left.cls in PEOPLE and right.cls in PEOPLE
