"""When a predicted actor is the one that the gold means."""

import difflib
import unicodedata
from collections.abc import Iterable, Sequence

from mulaqat.model import Actor

from .gold import Party

CLOSE = 0.78  # likeness of two spellings of one name: Mohammad and Muhammed are close, Ali and Emad are not
PARTICLES = frozenset({"al", "el", "dr", "mr", "sir"})


def same_actor(wanted: Party, given: Actor | None) -> bool:
    """Whoever has an English name is compared by it, everybody else by the words of the mention."""
    if given is None:
        return False
    if wanted.name:
        return given.name is not None and same_name(wanted.name, given.name)
    return _share_half(wanted.as_in_text or "", given.mention.text if given.mention else "")


def meet(wanted: Iterable[Party], given: Sequence[Actor]) -> bool:
    """Whether anybody of one side is on the other."""
    return any(same_actor(party, actor) for party in wanted for actor in given)


def same_name(one: str, other: str) -> bool:
    """Whether two English names are spellings of one: the last words agree, and one of the first words.

    A single word agrees with any full name that ends in it; differently divided names agree when
    they are close as a whole.
    """
    a, b = _words(one), _words(other)
    if not a or not b:
        return False
    if not _close(a[-1], b[-1]):
        return _close("".join(a), "".join(b))
    if len(a) == 1 or len(b) == 1 or a[0][0] == b[0][0]:
        return True
    return any(_close(x, y) for x in a[:-1] for y in b[:-1])


def _words(name: str) -> list[str]:
    decomposed = unicodedata.normalize("NFKD", name)
    plain = "".join(c for c in decomposed if c.isascii()).lower()
    return [word for word in plain.replace("'", "").replace("-", " ").split() if word not in PARTICLES]


def _close(one: str, other: str) -> bool:
    return difflib.SequenceMatcher(None, one, other).ratio() >= CLOSE


def _share_half(wanted: str, given: str) -> bool:
    """Whether the two share half the words of the shorter one."""
    a, b = set(wanted.split()), set(given.split())
    return bool(a) and bool(b) and 2 * len(a & b) >= min(len(a), len(b))
