"""The reports of one story side by side: what all of them tell, what each adds and leaves out, what they contradict.

`compare(story, records, fold)` takes the records of the story's documents and gives a Comparison, every fact and
both sides of every contradiction with the words of the reports that tell it. Two reports tell the same when they
name the same person, place or day, or credit one speaker with much the same words; nothing is weighed or believed.
"""

from .compare import Comparison, Report, compare
from .contradictions import Contradiction, Side
from .facts import Cited, Fact

__all__ = ["Cited", "Comparison", "Contradiction", "Fact", "Report", "Side", "compare"]
