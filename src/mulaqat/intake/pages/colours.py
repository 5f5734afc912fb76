"""Text in the colour of its ground."""

import re

NAMED = {"white": (255, 255, 255), "black": (0, 0, 0), "snow": (255, 250, 250), "ivory": (255, 255, 240)}
NAMED |= {"whitesmoke": (245, 245, 245), "gray": (128, 128, 128), "grey": (128, 128, 128), "red": (255, 0, 0)}
NAMED |= {"blue": (0, 0, 255), "navy": (0, 0, 128), "yellow": (255, 255, 0), "green": (0, 128, 0)}
RGB = re.compile(r"rgba?\(\s*([\d.]+)(%?)[\s,]+([\d.]+)%?[\s,]+([\d.]+)%?(?:[\s,/]+([\d.]+)(%?))?\s*\)")
# No part may begin again where another left off: an endless value would cost the square of its length.
HSL = re.compile(r"hsla?\(\s*+[^\s,()]++[\s,]++[\d.]++%[\s,]++([\d.]++)%(?:[\s,/]++([\d.]++)(%?))?\s*+\)")
HEX = re.compile(r"#([0-9a-f]{3,8})\b")
NEAR = 24  # of 3 × 255

Colour = tuple[int, int, int]
WHITE: Colour = (255, 255, 255)


def colour_of(value: str) -> Colour | None:
    """The colour in a value; None where there is none that we know, or it is see-through."""
    match = HEX.search(value)
    if match:
        return _hex(match[1])
    match = RGB.search(value)
    if match:
        times = 2.55 if match[2] else 1
        red, green, blue = (min(255, round(float(match[n]) * times)) for n in (1, 3, 4))
        return red, green, blue
    match = HSL.search(value)
    if match and float(match[1]) in (0.0, 100.0):
        return WHITE if float(match[1]) else (0, 0, 0)
    return next((NAMED[word] for word in re.findall(r"[a-z]+", value) if word in NAMED), None)


def see_through(value: str) -> bool:
    """Whether text in this colour leaves no trace."""
    if value.strip() == "transparent":
        return True
    match = HEX.fullmatch(value.strip())
    if match and len(match[1]) in (4, 8):
        return int(match[1][3:] if len(match[1]) == 4 else match[1][6:], 16) < 8
    found = RGB.search(value)
    alpha = (found and found[5]) or (HSL.search(value) or [None, None, None])[2]
    return bool(alpha) and float(alpha or 1) <= 0.05


def alike(one: Colour, other: Colour) -> bool:
    """Whether no reader tells one from the other."""
    return sum(abs(a - b) for a, b in zip(one, other, strict=True)) <= NEAR


def _hex(digits: str) -> Colour | None:
    if len(digits) in (3, 4):
        digits = "".join(d * 2 for d in digits[:3])
    if len(digits) not in (6, 8):
        return None
    return int(digits[:2], 16), int(digits[2:4], 16), int(digits[4:6], 16)
