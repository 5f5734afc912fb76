"""Which statement words are from."""

from collections.abc import Iterable

from mulaqat.model import Span, Statement


def said_in(span: Span, statements: Iterable[Statement]) -> Statement | None:
    """The first statement whose content holds the span, a stop behind it included; None where nobody says it."""
    return next((s for s in statements if s.content.start <= span.start and span.end <= s.content.end + 1), None)
