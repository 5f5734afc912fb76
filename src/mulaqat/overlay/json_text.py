"""The objects of a list in a JSON text, each with the line on which it begins."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from mulaqat.errors import DataError

BETWEEN = re.compile(r"[\s,]*")


def objects(path: Path, text: str, at: int) -> Iterator[tuple[int, Any]]:
    """The values of a list from `at`, just behind its bracket, up to the bracket that closes it."""
    decoder, line, seen = json.JSONDecoder(), text.count("\n", 0, at) + 1, at
    while True:
        at = BETWEEN.match(text, at).end()  # type: ignore[union-attr]  # it matches everywhere
        line, seen = line + text.count("\n", seen, at), at
        if at >= len(text) or text[at] == "]":
            return
        try:
            value, at = decoder.raw_decode(text, at)
        except ValueError as error:
            raise DataError(str(path), line, f"cannot be read as JSON: {error}") from error
        yield line, value
