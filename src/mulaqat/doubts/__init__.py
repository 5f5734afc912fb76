"""What a report says that cannot all be so.

`find_doubts(about, cast, meetings, turned, statements)` takes a document's id, its cast and its facts; gives a Doubt
for each speaker who cannot have spoken, for each meeting with two hosts, for each day that is printed with a wrong
weekday, for numbers of people and for names in which a headline differs from the report below it, and for names that
were taken for misspelt. A doubt quotes what is printed, says in one sentence what it contradicts, and points at both.
Nothing is ever corrected silently.
"""

from .find import find_doubts

__all__ = ["find_doubts"]
