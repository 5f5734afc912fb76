"""The ledger of commitments: who owes what to whom by when, and which later records speak of it.

`commitments(records, stories, fold, kept)` takes any number of records with the stories they tell and gives an Owed for
each promise and agreement, once for all reports of one story. A later record is listed where it is dated later,
its parties agree and it has most of the words; its status is what its own text says: fulfilled where `kept` finds
the words that say so. Never says that something was kept, or broken, because nothing more was heard of it.
"""

from .commitments import Later, Owed, commitments

__all__ = ["Later", "Owed", "commitments"]
