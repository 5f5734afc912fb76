"""Sentences as units: the mentions and predicates that patterns speak of, the rest single words.

`read_phrases(raw, knowledge)` takes a document's text
and gives a Reading: for each sentence its units in order, each with its class, and the characters that spell them.
A predicate is a cue of the lexicon (speech, meeting, agreement) with its verb complex read to the end.
It decides nothing about who speaks or meets; offsets are token indexes.
"""

from .predicates import Predicate
from .reading import Reading, read_phrases
from .units import Phrase, Unit

__all__ = ["Phrase", "Predicate", "Reading", "Unit", "read_phrases"]
