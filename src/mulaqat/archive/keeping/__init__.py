"""What is worked out over all reports of an archive and kept in it: stories, the ledger, figures, who met whom.

`begin`, `account` and `keep`, in this order, make all of it anew from the documents and the judgements, always the
same for the same; `told` says of how many documents it was made and whether anything came since. `outdate` and `wipe`
are called by whatever changes documents or judgements: what is kept of a document never outlives it.
Nothing is brought up to date by asking for it, and nothing here is a source: all of it can be made again.
"""

from .keep import Account, Told, account, begin, faults, keep, kept_ledger, kept_stories, outdate, told, wipe
from .titles import titled

__all__ = [
    "Account",
    "Told",
    "account",
    "begin",
    "faults",
    "keep",
    "kept_ledger",
    "kept_stories",
    "outdate",
    "titled",
    "told",
    "wipe",
]
