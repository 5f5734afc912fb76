"""Text of a report as HTML that shows it and nothing else."""

from html import escape

# What a browser would drop or take for something else; CR would come back as LF.
UNSHOWABLE: dict[int, str] = dict.fromkeys([0, *range(0xD800, 0xE000)], "\ufffd") | {13: "&#13;"}


def safe(text: str) -> str:
    """Text for an element or a quoted attribute."""
    return escape(text).translate(UNSHOWABLE)


def value(text: str) -> str:
    """A value of whichever direction amid text of the other."""
    return f'<bdi dir="auto">{safe(text)}</bdi>'


def urdu(text: str) -> str:
    """A value in Urdu letters."""
    return f'<bdi class="urdu" lang="ur" dir="auto">{safe(text)}</bdi>'
