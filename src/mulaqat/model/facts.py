"""The four kinds of facts, and the doubts about them."""

from typing import Literal

import msgspec

from .actor import Actor
from .span import Span
from .time_place import Date, Place

Form = Literal["in_person", "phone", "video", "press_conference", "ceremony"]
MeetingStatus = Literal["held", "planned", "cancelled", "denied"]
Mode = Literal["direct", "indirect", "mixed", "speech_act"]
Level = Literal["main", "participle", "headline", "caption", "nested", "noun_phrase", "continuation", "repeat"]
Stance = Literal["support", "oppose", "praise", "condemn", "thank", "demand", "warn", "neutral"]


class Meeting(msgspec.Struct, frozen=True, gc=False):
    """An encounter: who received whom, when and where, with whom present; `public`: one of officials."""

    id: str
    form: Form
    status: MeetingStatus
    hosts: tuple[Actor, ...]
    guests: tuple[Actor, ...]
    evidence: tuple[Span, ...]
    attendees: tuple[Actor, ...] = ()
    absent: tuple[Actor, ...] = ()
    date: Date | None = None
    place: Place | None = None
    duration: str | None = None
    topics: tuple[Span, ...] = ()
    gifts: tuple[Span, ...] = ()
    public: bool = False


class Target(msgspec.Struct, frozen=True, gc=False):
    """Whom a statement is about, and the attitude it takes to him."""

    actor: Actor
    stance: Stance
    evidence: Span


class Statement(msgspec.Struct, frozen=True, gc=False):
    """What somebody said: one for each reporting predicate, with the words of its cue and its content."""

    id: str
    speaker: Actor | None
    cue: Span | None
    content: Span
    mode: Mode
    level: Level
    act: str
    rule: str
    addressee: Actor | None = None
    targets: tuple[Target, ...] = ()
    parent: str | None = None
    meeting: str | None = None
    repeats: str | None = None


class Agreement(msgspec.Struct, frozen=True, gc=False):
    """What was signed, agreed, promised or proposed, by whom and by when."""

    id: str
    kind: Literal["agreement", "commitment", "invitation", "proposal"]
    parties: tuple[Actor, ...]
    subject: Span
    status: Literal["signed", "agreed", "promised", "proposed", "conditional", "rejected"]
    evidence: tuple[Span, ...]
    condition: Span | None = None
    timeframe: Date | None = None


class Plover(msgspec.Struct, frozen=True, gc=False):
    """A PLOVER code: event type, mode, contexts and quad class (which is not always the one of the CAMEO code)."""

    event: str
    mode: str | None = None
    context: tuple[str, ...] = ()
    quad_class: int | None = None


class Event(msgspec.Struct, frozen=True, gc=False):
    """A fact coded for political science; `of` is the id of the fact it codes.

    `plover` is None where PLOVER has no such event: it drops CAMEO's comments and counts a visit once, under its
    guest. `quad_class` is the CAMEO code's; `source_code` and `target_code` are CAMEO actor codes (IRNGOV, IGOUNO).
    """

    id: str
    cameo: str
    plover: Plover | None
    quad_class: int
    goldstein: float
    source: Actor
    target: Actor | None
    of: str
    date: Date | None = None
    place: Place | None = None
    source_code: str | None = None
    target_code: str | None = None


class Doubt(msgspec.Struct, frozen=True, gc=False):
    """Where the text seems to contradict itself: what it prints, what the rest implies, and why."""

    kind: str
    about: str
    printed: str
    expected: str | None
    because: str
    evidence: tuple[Span, ...]
