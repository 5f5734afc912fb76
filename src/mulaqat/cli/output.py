"""Where results and messages go."""

import os
import sys
from collections.abc import Iterable
from pathlib import Path

from mulaqat.errors import MulaqatError


def emit(pieces: Iterable[str]) -> None:
    """Write pieces to standard output as they come, in UTF-8 whatever the locale.

    A reader that closes the pipe ends it quietly. Raises MulaqatError when the output cannot be written.
    """
    try:
        for piece in pieces:
            sys.stdout.buffer.write(piece.encode())
            sys.stdout.buffer.flush()
    except BrokenPipeError:
        # The interpreter flushes once more at its end; that must not fail again.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except OSError as error:
        raise MulaqatError(f"the output cannot be written: {error.strerror}") from None


def save(path: Path, pieces: Iterable[str]) -> None:
    """Write pieces to a file in UTF-8; a file that stood there is replaced only when all is written.

    Raises MulaqatError when that is not possible.
    """
    draft = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        with draft.open("w", encoding="utf-8", newline="") as file:
            file.writelines(pieces)
        draft.replace(path)
    except OSError as error:
        draft.unlink(missing_ok=True)
        raise MulaqatError(f"{path}: cannot be written: {error.strerror}") from None


def complain(message: str) -> None:
    """One line on standard error, readable whatever the locale; a damaged archive or a name may bring control codes."""
    encoding = sys.stderr.encoding or "ascii"
    print(f"mulaqat: {visible(message)}".encode(encoding, "backslashreplace").decode(encoding), file=sys.stderr)


def visible(text: str) -> str:
    """On one line, with nothing in it that moves a terminal's cursor or turns its direction for good."""
    return "".join(c if c.isprintable() else " " if c.isspace() else f"\\u{ord(c):04x}" for c in text)
