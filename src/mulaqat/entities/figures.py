"""The people of one document: everybody it names, once each, with what it says they are."""

from collections.abc import Sequence
from itertools import pairwise

import msgspec
from msgspec import field

from mulaqat.knowledge import Knowledge, Person
from mulaqat.mentions import Mention
from mulaqat.model import Actor

from .latin import spell

# Whoever is called so held the office before, or is going to.
NOT_THEN = frozenset({"سابق", "سابقہ", "نامزد", "نو", "مقتول", "آنجہانی", "شہید"})


class Figure(msgspec.Struct):
    """One named person of a document. `person` is None for whom the knowledge lacks; `roles` are the
    (owner, office class) pairs that the text gives him, owner "" where it gives none; `held` those of them that he
    is not said to have held before, or to be going to hold: only their terms bound the document's day.
    `called`: the words that stand before the name, مولانا among them; `misspelt`: the spelling of a printed name that
    is not quite the person's; `actor`: what is the same of him wherever the text speaks of him, once it was asked."""

    name: str
    name_words: tuple[str, ...]
    person: Person | None = None
    roles: set[tuple[str, str]] = field(default_factory=set)
    held: set[tuple[str, str]] = field(default_factory=set)
    owners: set[str] = field(default_factory=set)
    states: set[str] = field(default_factory=set)
    called: set[str] = field(default_factory=set)
    misspelt: str | None = None
    actor: Actor | None = None


class Figures:
    """All figures of a document, found by the words of a name or by what they are."""

    __slots__ = ("_by_joined", "_by_person", "_by_word", "_by_words", "all", "knowledge", "words")

    def __init__(self, mentions: Sequence[Mention], words: list[str], knowledge: Knowledge) -> None:
        self.knowledge, self.words = knowledge, words
        self.all: list[Figure] = []
        self._by_words: dict[tuple[str, ...], Figure] = {}
        self._by_person: dict[str, int] = {}  # id -> place in `all`
        self._by_joined: dict[str, list[Figure]] = {}
        self._by_word: dict[str, list[Figure]] = {}
        named = [m for m in mentions if m.named]
        for mention in sorted(
            named,
            key=lambda m: (not (m.people and m.full), not m.people, m.name_first - m.name_last, m.first),
        ):
            figure = self._place(mention)
            self._by_words[self.name_words(mention)] = figure
            roles = self._roles(mention)
            figure.roles |= roles
            if NOT_THEN.isdisjoint(mention.states):
                figure.held |= roles
            figure.owners |= set(mention.owners)
            figure.states |= set(mention.states)
            figure.called.update(words[mention.first : mention.name_first])

        self._appositions(mentions)

    def _appositions(self, mentions: Sequence[Mention]) -> None:
        """An office right behind a name (خامنہ ای رہبر انقلاب) is held by who bears it, as one before it is; whether he
        ever held such an office, his terms tell."""
        for name, office in pairwise(mentions):
            behind = name.named and office.kind == "OFFICE" and not office.named and name.last == office.first
            if behind and NOT_THEN.isdisjoint(office.states):
                self.of(name).held |= self._roles(office)

    def _roles(self, mention: Mention) -> set[tuple[str, str]]:
        """The (owner, office class) pairs that the titles of a mention give."""
        roles = {(owner, cls) for cls in mention.unscoped for owner in mention.owners or ("",)}
        if len(mention.offices) == 1:
            office = self.knowledge.world.offices[mention.offices[0]]
            roles.add((office.country, office.klass))
        return roles

    def name_words(self, mention: Mention) -> tuple[str, ...]:
        """The words of a mention's own name, in key form."""
        return tuple(self.words[mention.name_first : mention.name_last])

    def of(self, mention: Mention) -> Figure:
        """The figure that a named mention of this document stands for."""
        return self._by_words[self.name_words(mention)]

    def _place(self, mention: Mention) -> Figure:
        name = self.name_words(mention)
        known = self._by_words.get(name) or self._known(mention) or self._alike(name, mention)
        if known:
            return known
        person = self._choose(mention)
        spelt = person.name if person else spell(name, self.knowledge.lexicon)
        figure = Figure(spelt, name, person)
        self._add(figure)
        return figure

    def _add(self, figure: Figure) -> None:
        """One more, to be found by any word of the names that he bears."""
        self.all.append(figure)
        self._by_joined.setdefault("".join(figure.name_words), []).append(figure)
        if figure.person:
            self._by_person[figure.person.id] = len(self.all) - 1
        for word in {*figure.name_words}.union(*self._spellings(figure)):
            self._by_word.setdefault(word, []).append(figure)

    def _known(self, mention: Mention) -> Figure | None:
        """Somebody already placed whom one of the mention's candidates is."""
        places = [self._by_person[one] for one in mention.people if one in self._by_person]
        return self.all[min(places)] if places else None

    def _alike(self, name: tuple[str, ...], mention: Mention) -> Figure | None:
        """Somebody whose fuller name holds all these words; of several, nobody."""
        if mention.people and mention.full:
            return None
        alike = self._by_joined.get("".join(name), [])
        bearing = min((self._by_word.get(word, []) for word in name), key=len, default=[])
        fuller = [f for f in bearing if set(name) <= set(f.name_words) or self._in_name(name, f)]
        return (alike or fuller)[0] if len(alike or fuller) == 1 else None

    def _in_name(self, name: tuple[str, ...], figure: Figure) -> bool:
        """Whether all words stand in one of the names that the knowledge has for the figure."""
        return any(spelling.issuperset(name) for spelling in self._spellings(figure))

    def _spellings(self, figure: Figure) -> Sequence[frozenset[str]]:
        return self.knowledge.spellings[figure.person.id] if figure.person else ()

    def _choose(self, mention: Mention) -> Person | None:
        """The one of the mention's candidates whom its titles and countries fit best; nobody where two fit alike."""
        world = self.knowledge.world
        if not mention.people:
            return None
        offices = set(mention.offices)

        def fit(person: str) -> tuple[int, int]:
            held = world.offices_of(person)
            country = bool(set(mention.owners) & ({o.country for o in held} | {world.people[person].country}))
            title = any(o.klass in mention.unscoped or o.key in offices for o in held)
            return int(country) + int(title), len(world.terms_of(person))

        if len(mention.people) == 1:
            return world.people[mention.people[0]]
        ranked = sorted(((fit(person), person) for person in mention.people), reverse=True)
        if not mention.full and ranked[0][0] == ranked[1][0]:
            return None
        return world.people[ranked[0][1]]
