"""The state that walks a document: who was last spoken of and who spoke last, for pronouns and dropped subjects."""

from dataclasses import dataclass, field
from itertools import chain

import msgspec

from mulaqat.knowledge import Knowledge, Lexicon
from mulaqat.mentions import PLURAL, Mention
from mulaqat.model import Actor, How, Span
from mulaqat.phrases import Phrase, Unit

from .actors import VISITING, actor_of, fits_state, of_figure, of_home
from .cast import Cast

PRONOUNS = frozenset({"PRONOUN", "HONOR", "DEM"})
HEADS = frozenset(
    ["PERSON", "OFFICE", "OFFICES", "COUNTRY", "BODY", "GROUP", "MEDIA", "DOC", "ANON", "PLACE", "NOSOURCE"]
)
NEXT = 4  # words behind a title in which the name of its holder begins
ANTECEDENTS = frozenset({"person", "office", "group", "unnamed"})


@dataclass(slots=True)
class Discourse:
    """`subject`: of the last main clause; `speaker`: of the last statement; both None at the start; `of_bodies`:
    by class, the last office that the text gave with its body (ترجمان پی ٹی اے)."""

    cast: Cast
    subject: Actor | None = None
    speaker: Actor | None = None
    recent: dict[str, Actor] = field(default_factory=dict)  # by name, the last one last
    of_bodies: dict[str, Actor] = field(default_factory=dict)

    def spoke(self, actor: Actor | None) -> None:
        """Note who spoke; whoever speaks is the subject too."""
        if actor:
            self.speaker = actor
            self.acted(actor)

    def acted(self, actor: Actor | None) -> None:
        """Note the subject of a clause that reports no speech."""
        if actor and actor.kind in ANTECEDENTS:
            self.subject = actor
            if actor.name:
                self.recent.pop(actor.name, None)
                self.recent[actor.name] = actor

    def follow(self, phrase: Phrase, knowledge: Knowledge) -> None:
        """Note the subject of a sentence, by the patterns of data/rules/subjects.toml."""
        for rule in knowledge.rules.families["subjects"].fitting(phrase.met):
            match = rule.search(phrase.tags)
            if match:
                self.acted(self.noun_phrase(phrase, *match.span("subject")))
                return

    def others(self, actors: list[Actor]) -> list[Actor]:
        """The person spoken of last who is none of these: whom a pronoun beside them must mean."""
        names = {actor.name for actor in actors}
        return next(([actor] for name, actor in reversed(self.recent.items()) if name not in names), [])

    def pronoun(self, mention: Span | None, how: How) -> Actor:
        """Whoever انہوں, ان, آپ or a dropped subject stands for here: the subject of the clause before."""
        known = self.subject or self.speaker
        if known is None:
            return Actor(how=how, mention=mention)
        return msgspec.structs.replace(known, how=how, mention=mention)

    def noun_phrase(self, phrase: Phrase, start: int, end: int) -> Actor:
        """The actor that the units from `start` to `end` of a sentence stand for: their head is the last mention."""
        units = phrase.units[start:end]
        whole = units[0].first, units[-1].last
        units = _without_bracket(units)
        heads = [u for u in units if u.mention and u.cls in HEADS]
        joint = [u for u in units if u.cls == "AND"]
        if not heads:
            if len(units) <= 2 and units[-1].cls in PRONOUNS:
                return self._pronoun_in(phrase, start, self.cast.reading.span(*whole))
            known = self._by_surname(units)
            if known:
                return known
            described = self._described(units, whole)
            several = bool(joint) or (described.name_ur or "").endswith(PLURAL)
            return msgspec.structs.replace(described, kind="group") if several else described
        if joint and _several(heads, joint[-1]):
            return msgspec.structs.replace(self._described(units, whole), kind="group")
        return self._headed(heads[-1], units, whole)

    def _described(self, units: tuple[Unit, ...], whole: tuple[int, int]) -> Actor:
        """Somebody of whom there are only the words of a phrase."""
        reading = self.cast.reading
        return Actor(name_ur=reading.words(units[0].first, units[-1].last), mention=reading.span(*whole))

    def _by_surname(self, units: tuple[Unit, ...]) -> Actor | None:
        """Whom a part of a name stands for: the one figure of the document in whose name it stands, or whom the text
        gives the honorific, where that is all (مولانا نے)."""
        printed = self.cast.reading.tokens.words[units[0].first : units[-1].last]
        words = [word for word in printed if not _honorific(word, self.cast.knowledge.lexicon)]
        if words:
            figures = [
                f for f in self.cast.figures.all if len(f.name_words) > len(words) and _within(words, f.name_words)
            ]
        else:
            figures = [f for f in self.cast.figures.all if f.called.issuperset(printed)]
        if len(figures) != 1:
            return None
        actor = of_figure(figures[0], None, "named", self.cast)
        return msgspec.structs.replace(actor, mention=self.cast.reading.span(units[0].first, units[-1].last))

    def _pronoun_in(self, phrase: Phrase, start: int, span: Span) -> Actor:
        """A pronoun of a sentence whose own subject stands before it (X … پہنچے جہاں انہوں نے …) is that subject."""
        rules = self.cast.knowledge.rules.families["subjects"].fitting(phrase.met)
        for rule in (r for r in rules if r.attributes.get("opens")):
            match = rule.search(phrase.tags[:start])
            if match:
                actor = self.noun_phrase(phrase, *match.span("subject"))
                if actor.name:
                    return msgspec.structs.replace(actor, how="pronoun", mention=span)
        return self.pronoun(span, "pronoun")

    def parties(self, phrase: Phrase, start: int, end: int) -> list[Actor]:
        """The actors of a noun phrase, each country's own where one plural title stands for several
        (شام اور ایران کے وزرائے خارجہ: two people)."""
        heads = [u for u in phrase.units[start:end] if u.mention and u.cls in HEADS]
        head = heads[-1].mention if heads else None
        if head is None or head.kind != "OFFICES":
            return [self.noun_phrase(phrase, start, end)]
        owners = dict.fromkeys(o for u in heads if u.mention for o in u.mention.owners)
        classes = tuple(cls.removeprefix("plural:") for cls in head.classes)
        if not owners:
            return [self.noun_phrase(phrase, start, end)]
        sought = [msgspec.structs.replace(head, kind="OFFICE", owners=(owner,), classes=classes) for owner in owners]
        return [actor_of(mention, self.cast) for mention in sought]

    def _headed(self, head: Unit, units: tuple[Unit, ...], whole: tuple[int, int]) -> Actor:
        mention, reading = head.mention, self.cast.reading
        assert mention is not None
        if units[-1] is not head and (head.cls in ("COUNTRY", "PLACE", "BODY") or _possessed(head, units)):
            return self._described(units, whole)  # "the Iranian …" of something that the lexicon lacks
        if mention.kind == "OFFICE" and mention.classes == ("counterpart",):
            return self._counterpart(mention)
        actor = actor_of(mention, self.cast)
        if mention.kind == "OFFICE":
            holder = self._holder(mention, actor, head, units) if actor.kind == "office" else actor
            return holder if self._bare(holder, head, units) else self._titled(mention, units, whole)
        if actor.name is None:
            return msgspec.structs.replace(actor, mention=reading.span(*whole))
        return actor

    def _holder(self, mention: Mention, actor: Actor, head: Unit, units: tuple[Unit, ...]) -> Actor:
        """Whom a title means of which the text and the knowledge name no holder: by its body, by who acted last, by
        the country."""
        body = _body_before(head, units)
        if body and not mention.owners:
            actor = msgspec.structs.replace(actor, name_ur=self.cast.reading.words(body.first, head.last))
            mention = msgspec.structs.replace(mention, of_body=True)
        known = self._recent(mention, actor)
        return of_home(known, mention, self.cast) if known is actor and units[-1] is head else known

    def _bare(self, actor: Actor, head: Unit, units: tuple[Unit, ...]) -> bool:
        """Whether nothing stands behind a title that could be the name of its holder or its body (اداکار سونو سود),
        or words that are of whom it was found to mean: of his name, or behind his title elsewhere, before his name."""
        behind = units[units.index(head) + 1 :]
        if not behind or any(unit.cls != "WORD" for unit in behind):
            return True
        words, lexicon = self.cast.reading.tokens.words, self.cast.knowledge.lexicon
        if all(_honorific(unit.word, lexicon) for unit in behind):
            return True
        name = set(self.cast.knowledge.key(actor.name_ur or "").split()) if actor.name else set()
        title = words[head.first : behind[-1].last]
        if not name.isdisjoint(words[head.last : behind[-1].last]):
            return True
        ends = [at + len(title) for at in range(len(words)) if words[at : at + len(title)] == title]
        return any(not name.isdisjoint(words[end : end + NEXT]) for end in ends)

    def _titled(self, mention: Mention, units: tuple[Unit, ...], whole: tuple[int, int]) -> Actor:
        """Somebody of whom the text gives a title and words that nobody knows."""
        described = self._described(units, whole)
        countries = [o for o in mention.owners if self.cast.knowledge.world.countries[o].kind == "country"]
        country = countries[0] if len(mention.owners) == 1 and countries else None
        return msgspec.structs.replace(described, kind="office", country=country, how="office")

    def _recent(self, mention: Mention, actor: Actor) -> Actor:
        """A bare title that several figures hold: the one of them who spoke or acted last, if he did."""
        classes = mention.unscoped
        holders = self.cast.could_hold(mention.owners, classes)
        at_home = self.cast.home if VISITING in mention.states else None
        for last in chain((self.speaker,), reversed(self.recent.values())):
            if last is None or (at_home and last.country == at_home):
                continue
            named = holders.get(last.name or "", ())
            if any(fits_state(f, mention, self.cast.home) for f in named) or self.cast.holds(
                last, mention.owners, classes
            ):
                return msgspec.structs.replace(last, how="office", mention=actor.mention)
        if mention.of_body:
            self.of_bodies.update(dict.fromkeys(classes, actor))
        elif not mention.owners:
            of_body = next((self.of_bodies[cls] for cls in sorted(classes) if cls in self.of_bodies), None)
            if of_body:
                return msgspec.structs.replace(of_body, mention=actor.mention)
        private = classes <= self.cast.knowledge.lexicon.private and not mention.owners
        if private and self.speaker and self._without_role(self.speaker):
            return msgspec.structs.replace(self.speaker, how="office", mention=actor.mention)
        return actor

    def _without_role(self, actor: Actor) -> bool:
        """Whether the text gives a named person no title and went on about him: "the actress" is then he."""
        plain = {f.name for f in self.cast.figures.all if not f.roles and not f.person}
        return actor.name in plain and self.subject is not None and self.subject.name == actor.name

    def _counterpart(self, mention: Mention) -> Actor:
        """His counterpart: who holds the subject's class of office in the country that the phrase names."""
        subject = self.subject
        span = self.cast.reading.span(mention.first, mention.last)
        figures = [f for f in self.cast.figures.all if subject and f.name == subject.name]
        classes = {cls for f in figures for _, cls in self.cast.roles(f)}
        if not figures or not mention.owners:
            return Actor(kind="office", how="counterpart", mention=span)
        sought = msgspec.structs.replace(mention, classes=tuple(sorted(classes)))
        found = actor_of(sought, self.cast)
        return msgspec.structs.replace(found, how="counterpart")


def _without_bracket(units: tuple[Unit, ...]) -> tuple[Unit, ...]:
    """The units without a bracket at their end, which says the same again: کرکٹ بورڈ (پی سی بی)."""
    if units[-1].cls != "CLOSE":
        return units
    start = next((i for i in range(len(units) - 1, 0, -1) if units[i].cls == "PAREN"), 0)
    return units[:start] if start else units


def _body_before(head: Unit, units: tuple[Unit, ...]) -> Unit | None:
    """Whose office the head is, where that stands before it: … کمیشن (اے ایچ سی) کے ترجمان, سلیم کی وکیل."""
    before = [unit for unit in units[: units.index(head)] if unit.cls != "GEN"]
    if not before or before[-1].cls not in ("BODY", "PERSON"):
        return None
    apart = head.first - before[-1].last  # a genitive
    return before[-1] if apart == 1 or (apart == 0 and before[-1].cls == "BODY") else None


def _possessed(head: Unit, units: tuple[Unit, ...]) -> bool:
    """Whether a person is only the owner of what the phrase is about: مریم نواز کے شوہر."""
    behind = units[units.index(head) + 1 :]
    return head.cls in ("PERSON", "OFFICE") and len(behind) > 1 and behind[0].cls == "GEN"


def _honorific(word: str, lexicon: Lexicon) -> bool:
    rows = lexicon.phrases.get(word)
    return rows is not None and any(sense.kind == "honorific" for sense in rows[1].get(word, ()))


def _within(part: list[str], whole: tuple[str, ...]) -> bool:
    return any(tuple(part) == whole[i : i + len(part)] for i in range(len(whole)))


def _several(heads: list[Unit], joint: Unit) -> bool:
    """Whether "and" joins two of a kind, or a head with somebody who is only described (X اور اس کی سہیلی)."""
    if heads[-1].last <= joint.first:
        return heads[-1].cls in ("PERSON", "OFFICE")
    return len(heads) > 1 and heads[-2].last <= joint.first and _parallel(heads[-2], heads[-1])


def _parallel(left: Unit, right: Unit) -> bool:
    people = ("PERSON", "OFFICE", "OFFICES")
    return (left.cls in people) == (right.cls in people)
