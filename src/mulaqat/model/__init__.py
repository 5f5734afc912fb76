"""Nouns only: the record's frozen structs, whose JSON is the record format.

Takes nothing, gives the types that every other room speaks in, imports nothing of ours.
Offsets are half-open and count code points of the document's text as it was given.
What is not known is None or an empty tuple, never a guess.
"""

from .actor import Actor, ActorKind, Entity, How
from .facts import (
    Agreement,
    Doubt,
    Event,
    Form,
    Level,
    Meeting,
    MeetingStatus,
    Mode,
    Plover,
    Stance,
    Statement,
    Target,
)
from .record import Document, MadeBy, Record, Source
from .span import Span
from .time_place import Date, Place

__all__ = [
    "Actor",
    "ActorKind",
    "Agreement",
    "Date",
    "Document",
    "Doubt",
    "Entity",
    "Event",
    "Form",
    "How",
    "Level",
    "MadeBy",
    "Meeting",
    "MeetingStatus",
    "Mode",
    "Place",
    "Plover",
    "Record",
    "Source",
    "Span",
    "Stance",
    "Statement",
    "Target",
]
