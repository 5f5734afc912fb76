"""Official encounters, told from those of a cricket board, a patient or a prisoner."""

from mulaqat.entities import AT_HOME, Cast
from mulaqat.model import Actor

from .draft import Draft, same
from .roles import travels

ACTING_FOR = ("country", "organization", "group")
PRISON = frozenset({"جیل", "حوالات", "حراست"})


def is_public(draft: Draft, cast: Cast) -> bool:
    """Whether on both sides somebody acts for a state or an international body: one who holds a public office, the
    country or body itself, its delegation. A side that is only a delegation counts if the other is official; in a
    prison nobody is."""
    if any(not PRISON.isdisjoint(evidence.text.split()) for evidence in draft.evidence):
        return False
    hosts = any(_official(actor, cast) for actor in draft.hosts)
    guests = any(_official(actor, cast) for actor in draft.guests)
    return (hosts and (guests or any(map(travels, draft.guests)))) or (guests and any(map(travels, draft.hosts)))


def _official(actor: Actor, cast: Cast) -> bool:
    if actor.office or cast.offices((actor.entity or "").removeprefix("person/")):
        return True
    if actor.kind in ACTING_FOR:
        return actor.country is not None or (actor.entity or "").startswith("body/")
    return bool(_titles(actor, cast) - cast.knowledge.lexicon.private)


def _titles(actor: Actor, cast: Cast) -> set[str]:
    """The classes of the titles by which the text calls him, where it or the title (وفاقی وزیر) says of which country
    or body."""
    mentions = [mention for mention, known in cast.actors.items() if mention.classes and same(known, actor)]
    titles = {cls for mention in mentions if mention.owners for cls in mention.unscoped}
    return titles | {cls.partition("@")[0] for mention in mentions for cls in mention.classes if cls.endswith(AT_HOME)}
