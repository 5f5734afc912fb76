"""Near copies: a sketch of a text that near copies share a part of, and how alike two texts are.

Pairs of words are hashed into 30 bins and the least of each bin is kept (one-permutation MinHash); three
bins together make a band. Texts that share four fifths of their pairs share a band in 99.9 % of cases.
"""

import zlib
from itertools import pairwise

_BINS, _ROWS = 30, 3


def bands(words: str) -> list[int]:
    """The sorted hashes of a text's bands; a text of fewer than two words has none."""
    least: list[int | None] = [None] * _BINS
    for pair in _pairs(words):
        value = zlib.crc32(pair.encode())
        kept = least[value % _BINS]
        least[value % _BINS] = value if kept is None else min(kept, value)
    full = [value for value in least if value is not None]
    if not full:
        return []
    # An empty bin borrows from the next full one, so that short texts have as many bands as long ones.
    filled = [next(v for v in (*least[n:], *full) if v is not None) for n in range(_BINS)]
    rows = [filled[n : n + _ROWS] for n in range(0, _BINS, _ROWS)]
    return sorted({_join(n, row) for n, row in enumerate(rows)})


def likeness(one: str, other: str) -> float:
    """The share of pairs of words that two folded texts have in common, 0.0 to 1.0."""
    first, second = _pairs(one), _pairs(other)
    whole = len(first | second)
    return len(first & second) / whole if whole else 0.0


def _pairs(words: str) -> set[str]:
    every = words.split()
    return {f"{one} {two}" for one, two in pairwise(every)}


def _join(band: int, row: list[int]) -> int:
    data = b"".join(value.to_bytes(4) for value in row) + bytes([band])
    return zlib.crc32(data)
