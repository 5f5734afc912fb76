"""Text of a report as HTML that shows it and nothing else."""

import re
from html import escape

# What a browser would drop or take for something else; CR would come back as LF.
UNSHOWABLE: dict[int, str] = dict.fromkeys([0, *range(0xD800, 0xE000)], "\ufffd") | {13: "&#13;"}
LATIN = re.compile("[A-Za-z]")
_LETTERS = "[\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufefe\u200c]+"
URDU = re.compile(f"{_LETTERS}(?: {_LETTERS})*")


def safe(text: str) -> str:
    """Text for an element or a quoted attribute."""
    return escape(text).translate(UNSHOWABLE)


def value(text: str) -> str:
    """A value of whichever direction amid text of the other.

    In an English value each Urdu name stands by itself too: two of them with only marks between would
    else change places.
    """
    if LATIN.search(text) is None:
        return f'<bdi dir="auto">{safe(text)}</bdi>'
    return f'<bdi dir="ltr">{URDU.sub(_isolated, safe(text))}</bdi>'


def _isolated(words: re.Match[str]) -> str:
    return f'<bdi lang="ur">{words.group()}</bdi>'


def urdu(text: str) -> str:
    """A value in Urdu letters."""
    return f'<bdi class="urdu" lang="ur" dir="auto">{safe(text)}</bdi>'
