"""A sample of a text that tells how much of it stands in another text.

Every run of three words is hashed to 24 bits; kept are the hashes in the lower half, and the least eight
where those are fewer. Two texts keep or drop the same run alike, so that the share of common hashes estimates
what part of the shorter stands in the longer, which a MinHash of fixed size does not.
"""

import zlib
from collections.abc import Iterable

_BITS, _BYTES = 24, 3
_BELOW = 2 ** (_BITS - 1)
_LEAST = 8
RUN = 3


def sketch(words: str) -> tuple[int, ...]:
    """The hashes of a text, sorted; a text without words has none."""
    hashes = hashed(runs(words.split(), RUN))
    kept = sum(value < _BELOW for value in hashes)
    return tuple(hashes[: max(kept, _LEAST)])


def hashed(parts: Iterable[str]) -> list[int]:
    """The hashes of words or runs of words, sorted, each once."""
    return sorted({zlib.crc32(part.encode()) >> (32 - _BITS) for part in parts})


def packed(hashes: Iterable[int]) -> bytes:
    """The hashes one behind the other, three bytes each."""
    return b"".join([value.to_bytes(_BYTES) for value in hashes])


def unpacked(data: bytes) -> tuple[int, ...]:
    """The hashes again; ValueError where a part of one is left."""
    whole(data)
    return tuple([int.from_bytes(data[at : at + _BYTES]) for at in range(0, len(data), _BYTES)])


def whole(data: bytes) -> None:
    """Raises ValueError where a part of a hash is left."""
    if len(data) % _BYTES:
        raise ValueError(f"a sketch has {_BYTES} bytes a hash, not {len(data)} in all")


def runs(words: list[str], length: int) -> set[str]:
    """All runs of so many words; of a text that is shorter the whole."""
    if not words:
        return set()
    return {" ".join(words[at : at + length]) for at in range(max(1, len(words) - length + 1))}
