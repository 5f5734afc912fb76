"""Many records side by side: which tell of the same, what they share, add, leave out and contradict.

`trace_of(record, words, fold)` keeps of a report what its story needs; `tell_stories(traces, words, judgements)` puts
reports of one encounter together; `compare(story, records, fold)` holds them against each other; `commitments`
is the ledger of who owes what to whom. The same reports make the same stories, whatever the order they came in.
Words come folded from outside. Never reads a text, never says which report is right, never looks at a clock.
"""

from .clusters import Clusters
from .comparing import Cited, Comparison, Contradiction, Fact, Report, Side, compare
from .judgements import Deed, Judgement, standing, verdicts
from .ledger import Later, Owed, commitments
from .near import MOST, SHARED, WIDTH, likeness
from .story import Story, Telling
from .telling import ALIKE, meeting_keys, tell_stories
from .trace import Trace, trace_of

__all__ = [
    "ALIKE",
    "MOST",
    "SHARED",
    "WIDTH",
    "Cited",
    "Clusters",
    "Comparison",
    "Contradiction",
    "Deed",
    "Fact",
    "Judgement",
    "Later",
    "Owed",
    "Report",
    "Side",
    "Story",
    "Telling",
    "Trace",
    "commitments",
    "compare",
    "likeness",
    "meeting_keys",
    "standing",
    "tell_stories",
    "trace_of",
    "verdicts",
]
