"""Plain search, which on Urdu text is many times faster than a pattern."""


def every(piece: str, text: str) -> list[int]:
    """Where `piece` stands in `text`, from left to right and without overlap."""
    found, at = [], text.find(piece)
    while at >= 0:
        found.append(at)
        at = text.find(piece, at + len(piece))
    return found
