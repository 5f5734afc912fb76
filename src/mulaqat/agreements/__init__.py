"""What was signed, agreed, promised or proposed.

`find_agreements(cast, meetings, statements, knowledge)` gives Agreements by the patterns of
data/rules/agreements.toml: the clause that tells one is its evidence, its parties are those that the clause
names, else the sides of the document's one meeting; a promise is the speaker's. A passing mention of an older
agreement is none; what is not said (by when, under which condition) stays None.
"""

from .find import find_agreements

__all__ = ["find_agreements"]
