"""Who takes part in a fact, and the entities that actors are."""

from typing import Literal

import msgspec

from .span import Span

ActorKind = Literal["person", "office", "country", "organization", "group", "document", "unnamed"]
How = Literal[
    "named",  # by his own name
    "office",  # by the office he holds on the day
    "pronoun",
    "dropped subject",
    "metonym",  # a capital or a palace for its government
    "counterpart",  # "his Iranian counterpart"
    "role",  # "the guest minister", "both leaders"
    "phrase",  # an unnamed source: "officials", "Arab media"
]


class Actor(msgspec.Struct, frozen=True, gc=False):
    """One party of a fact: who it is as far as the text and the knowledge let one know, and its words.

    `name` is English, as Wikipedia titles the article, or a transliteration where `transliterated`
    is true; null where nobody can know. `mention` is null for a dropped subject.
    """

    entity: str | None = None
    kind: ActorKind = "unnamed"
    name: str | None = None
    name_ur: str | None = None
    office: str | None = None
    country: str | None = None
    wikidata: str | None = None
    how: How = "phrase"
    transliterated: bool = False
    mention: Span | None = None

    @property
    def called(self) -> str | None:
        """The English name, else the Urdu one, else the words of the text; None where there is none of these."""
        return self.name or self.name_ur or (self.mention.text if self.mention else None)


class Entity(msgspec.Struct, frozen=True, gc=False):
    """A person, office, country or body that a document speaks of, with every place it is mentioned."""

    id: str
    kind: ActorKind
    name: str | None
    name_ur: str | None
    country: str | None
    wikidata: str | None
    mentions: tuple[Span, ...]
