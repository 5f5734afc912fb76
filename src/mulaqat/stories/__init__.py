"""Many records side by side: which tell of the same, what they share, add, leave out and contradict.

`trace_of(record, words)` keeps of a report what its story needs; `tell_stories(traces, words, judgements)` puts
reports of one encounter together. The same reports make the same stories, whatever the order they came in.
"""

from .judgements import Deed, Judgement, standing
from .near import likeness, sketch
from .story import Story, Telling
from .telling import tell_stories
from .trace import Trace, trace_of

__all__ = [
    "Deed",
    "Judgement",
    "Story",
    "Telling",
    "Trace",
    "likeness",
    "sketch",
    "standing",
    "tell_stories",
    "trace_of",
]
