"""Reviewing: what a person says of a fact or of two reports, put down in the archive.

`Review(archive)` takes a Saying (a deed, what it is about, by whom, why) and appends it with the time; `Saying` is
what forms and the API send. Nothing that was said is ever changed or lost; an undo is said as well.
Never changes a record: a judgement stands beside it. Knows no server.
"""

from .review import Review, Saying

__all__ = ["Review", "Saying"]
