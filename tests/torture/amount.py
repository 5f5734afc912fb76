"""How much is tried: little in `make test`, all of it in `make torture`; and what was reached, for docs/promises.md."""

import json
import os
from pathlib import Path

LONG = "MULAQAT_TORTURE" in os.environ
COUNTS = os.environ.get("MULAQAT_COUNTS")  # a file that gathers what was reached


def amount(short: int, long: int) -> int:
    """The number of tries: `long` in `make torture`."""
    return long if LONG else short


def reached(promise: str, number: int, what: str) -> None:
    """Say how many tries of a kind held a promise; a number that is none is a test that tested nothing."""
    assert number > 0, f"{promise}: nothing was tried"
    print(f"{promise}: {number} {what}")
    if COUNTS:
        with Path(COUNTS).open("a", encoding="utf-8") as file:
            file.write(json.dumps({"promise": promise, "number": number, "what": what}) + "\n")
