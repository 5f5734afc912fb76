"""Every meeting of a document: told, merged, completed."""

from typing import NamedTuple

from mulaqat.entities import Cast, Discourse, tenure_date
from mulaqat.knowledge import Knowledge
from mulaqat.model import Actor, Date, Meeting, Place, Span

from .details import date_of, duration_of, here, home_place, place_of
from .draft import Draft, all_named, any_same, same
from .merging import frames, merge
from .participants import Participant, find_participants
from .public import is_public
from .roles import settle
from .sides import find_in_sentence
from .topics import gifts_of, topics_of

PEOPLE = ("person", "office", "group", "unnamed")


class Turned(NamedTuple):
    """A meeting of which one place of the text has for a guest whom another has for the host."""

    meeting: Meeting
    says: Span
    otherwise: Span


class Told(NamedTuple):
    """The meetings of a document, and which of them it tells both ways round."""

    meetings: tuple[Meeting, ...]
    turned: tuple[Turned, ...]


def find_meetings(cast: Cast, published: Date | None, knowledge: Knowledge) -> Told:
    """The meetings that a document reports, each once, with every place where it is told as evidence."""
    state = Discourse(cast)
    drafts: list[Draft] = []
    participants: list[Participant] = []
    order = sorted(range(len(cast.reading.phrases)), key=lambda i: (cast.reading.sentences[i].kind != "body", i))
    for sentence in order:
        kind, phrase = cast.reading.sentences[sentence].kind, cast.reading.phrases[sentence]
        if kind not in ("body", "headline"):
            continue
        for draft in find_in_sentence(sentence, phrase, state, knowledge):
            merge(draft, drafts, headline=kind == "headline")
        if kind == "body":
            participants += find_participants(sentence, phrase, state, knowledge)
            state.follow(phrase, knowledge)
    _take_part(participants, drafts)
    home = home_place(cast)
    meetings: list[Meeting] = []
    turned: list[Turned] = []
    for draft in [d for d in drafts if not frames(d, drafts)]:
        if draft.status != "held" and not all_named(draft):
            continue  # a plan or a denial counts only where the text lets one know of whom
        place = place_of(draft, cast)
        at = place.country if place else here(draft, cast) or (None if draft.ordered else home)
        settled = settle(draft, at, cast)
        named = topics_of(draft, drafts, cast), gifts_of(draft, drafts, cast)
        meetings.append(_meeting(f"m{len(meetings) + 1}", draft, place, named, published, cast))
        if draft.says and draft.turned and not settled:
            turned.append(Turned(meetings[-1], draft.says, draft.turned))
    return Told(tuple(meetings), tuple(turned))


def _meeting(
    number: str,
    draft: Draft,
    place: Place | None,
    named: tuple[tuple[Span, ...], tuple[Span, ...]],
    published: Date | None,
    cast: Cast,
) -> Meeting:
    """`named`: the topics and the gifts."""
    date = date_of(draft, published, cast)
    return Meeting(
        id=number,
        form=draft.form,
        status=draft.status,
        hosts=tuple(draft.hosts),
        guests=tuple(draft.guests),
        evidence=tuple(dict.fromkeys(draft.evidence)),
        attendees=tuple(draft.attendees),
        absent=tuple(draft.absent),
        date=date or (None if published else tenure_date(cast.bounds)),
        place=place,
        duration=duration_of(draft, cast),
        topics=named[0],
        gifts=named[1],
        public=is_public(draft, cast),
    )


def _take_part(participants: list[Participant], drafts: list[Draft]) -> None:
    """Give each participant his place: in the meeting told last before him, or in one of which only they tell."""
    speakers = [p for p in participants if p.role == "participant" and p.actor.kind in PEOPLE]
    if not drafts and len({p.actor.name for p in speakers if p.actor.name}) > 1:
        drafts.append(_from_participants(speakers))
    for p in participants:
        draft = next((d for d in reversed(drafts) if d.sentence <= p.sentence), None)
        if draft is None:
            continue
        if p.actor.name is None or any_same([p.actor], draft.hosts + draft.guests + draft.attendees + draft.absent):
            continue
        if p.role == "absent":
            draft.absent.append(p.actor)
        elif p.role == "attendee":
            draft.attendees.append(p.actor)
        elif _of_delegation(draft.guests):
            draft.guests.append(p.actor)


def _of_delegation(guests: list[Actor]) -> bool:
    return any(guest.kind in ("group", "unnamed", "organization") for guest in guests)


def _from_participants(participants: list[Participant]) -> Draft:
    """A meeting that no clause tells of: those of whom the text says that they spoke at it."""
    named: list[Participant] = []
    for p in participants:
        if p.actor.name and not any(same(p.actor, q.actor) for q in named):
            named.append(p)
    first, rest = named[0], named[1:]
    evidence = [p.evidence for p in named]
    return Draft(
        first.sentence, "in_person", "held", [first.actor], [p.actor for p in rest], False, evidence, "participants",
        sentences=[p.sentence for p in named],
    )  # fmt: skip
