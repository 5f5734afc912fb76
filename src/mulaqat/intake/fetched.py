"""What an address gave, ready to be read like a file."""

import re
from pathlib import Path
from typing import TypeGuard

from .entry import Entry, Known, Setting, entry_of
from .items import Refusal
from .kinds import MEDIA

CHARSET = re.compile(r"charset\s*=\s*[\"']?([\w.:-]{1,40})", re.I)
ADDRESS = ("http://", "https://")
LONGEST = 2048


def is_address(what: str | Path) -> TypeGuard[str]:
    """Whether this is an http(s) address by its looks: nothing in it moves a terminal's cursor, nor is it endless."""
    if not isinstance(what, str) or len(what) > LONGEST:
        return False
    return what.lower().startswith(ADDRESS) and what.isprintable() and " " not in what


def fetched(url: str, level: int, setting: Setting) -> Entry:
    """The entry of an address, named by it; raises Refusal where nothing fetches, and what the fetching raises.

    The server's media type tells the kind only where it is one that we know: many say `octet-stream` of anything.
    """
    if setting.fetch is None:
        raise Refusal("not_fetched", "is an address", "give --fetch to fetch it, or a file")
    got = setting.fetch(url)
    kind = got.headers.get("content-type", "")
    media, charset = kind.partition(";")[0].strip().lower(), CHARSET.search(kind)
    known = Known(url=got.url, media=media if media in MEDIA else None, charset=charset[1] if charset else None)
    return entry_of(got.body, url, None, level, known)
