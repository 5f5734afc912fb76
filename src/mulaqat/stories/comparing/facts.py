"""Pieces that several reports tell, put together into facts."""

import zlib
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence

import msgspec

from mulaqat.model import Span

from ..clusters import Clusters
from ..near import candidates
from .said import Kind, Said

Fold = Callable[[str], str]
ALIKE = 0.6  # part of the fewer words that two contents share to say the same
LETTERS = 3  # shorter words join others and say little
WORDED = frozenset({"statement", "agreement"})


class Cited(msgspec.Struct, frozen=True):
    """Where a report tells something."""

    document: str
    span: Span


class Fact(msgspec.Struct, frozen=True):
    """Something that a report or several tell: `what` in the words of the first, `told` by document."""

    id: str
    kind: Kind
    what: str
    told: tuple[Cited, ...]


def facts_of(pieces: Iterable[Said], fold: Fold) -> tuple[Fact, ...]:
    """The facts of a story, by kind, the most told first; the order of the pieces does not matter."""
    ordered = sorted(
        pieces, key=lambda piece: (piece.document, piece.span.start, piece.span.end, piece.key, piece.what)
    )
    groups: dict[tuple[Kind, str], list[Said]] = defaultdict(list)
    worded = [piece for piece in ordered if piece.kind in WORDED]
    for piece in ordered:
        if piece.kind not in WORDED:
            groups[piece.kind, piece.key].append(piece)
    for group in _alike(worded, fold):
        groups[group[0].kind, f"{group[0].document} {group[0].span.start} {group[0].what}"] = group
    told = sorted(groups.items(), key=lambda item: (item[0][0], -len(item[1]), item[0][1]))
    return tuple(_fact(number, group) for number, (_, group) in enumerate(told, 1))


def _fact(number: int, group: Sequence[Said]) -> Fact:
    told: dict[str, Cited] = {}
    for piece in group:
        told.setdefault(piece.document, Cited(piece.document, piece.span))
    first = group[0]
    what = f"{first.what}: {first.span.text}" if first.kind in WORDED else first.what
    return Fact(f"f{number}", first.kind, what, tuple(told[document] for document in sorted(told)))


def _alike(pieces: Sequence[Said], fold: Fold) -> Iterator[list[Said]]:
    """Statements of one speaker, or agreements, that say much the same in different reports."""
    names = {f"{number:09}": piece for number, piece in enumerate(pieces)}
    one = Clusters()
    for first, second, _ in candidates({name: _words(piece, fold) for name, piece in names.items()}, ALIKE):
        if names[first].document != names[second].document:
            one.join(first, second)
    groups: dict[str, list[Said]] = defaultdict(list)
    for name in sorted(names):
        groups[one.find(name)].append(names[name])
    yield from groups.values()


def _words(piece: Said, fold: Fold) -> tuple[int, ...]:
    """Hashes of the words of a content, each with its speaker: others' words never match."""
    words = {word for word in fold(piece.span.text).split() if len(word) >= LETTERS}
    return tuple(sorted(zlib.crc32(f"{piece.kind} {piece.key} {word}".encode()) for word in words))
