"""Files and standard input, as they are or not at all."""

import os
import sys
from pathlib import Path
from typing import BinaryIO, Literal

from mulaqat.errors import InputError
from mulaqat.model import Document

from .entry import MAX_BYTES

UTF16_MARKS = (b"\xff\xfe", b"\xfe\xff")


def read_path(path: Path | Literal["-"]) -> Document:
    """Read one file, or standard input for "-".

    The document's `path` is the path as given, None for standard input.
    Raises InputError for what is missing, unreadable, not plain UTF-8 text, empty or over MAX_BYTES.
    """
    if path == "-":
        return Document(_decode("standard input", _read(sys.stdin.buffer, "standard input")))
    name = shown(path)
    try:
        with path.open("rb") as file:
            data = _read(file, name)
    except OSError as error:
        raise InputError(f"{name}: {'; '.join(reason_of(error))}") from None
    return Document(_decode(name, data), path=unicode_path(path))


def shown(path: Path | str) -> str:
    """A file's name that is safe on a terminal: control and invisible characters are escaped."""
    text = unicode_path(path)
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode("ascii") for c in text)


def unicode_path(path: Path | str) -> str:
    """The path as text; bytes of a file name that are no UTF-8 become U+FFFD."""
    return os.fsencode(path).decode("utf-8", "replace")


def reason_of(error: OSError) -> tuple[str, str]:
    """What a file's error means, and what to do about it."""
    if isinstance(error, FileNotFoundError):
        return "there is no such file", "check the path"
    if isinstance(error, IsADirectoryError):
        return "is a folder", "name the files in it, for example FOLDER/*.txt"
    if isinstance(error, PermissionError):
        return "may not be read", "check its permissions"
    return f"cannot be read, {error.strerror or type(error).__name__}", "check the disk"


def _read(file: BinaryIO, name: str) -> bytes:
    data = file.read(MAX_BYTES + 1)
    if len(data) > MAX_BYTES:
        raise InputError(f"{name}: goes on after byte {MAX_BYTES}; give one report a file")
    return data


def _decode(name: str, data: bytes) -> str:
    if data.startswith(UTF16_MARKS):
        raise InputError(f"{name}: is UTF-16 (byte 0); convert it first: iconv -f UTF-16 -t UTF-8")
    nul = data.find(b"\0")
    if nul >= 0:
        raise InputError(f"{name}: is not text (a NUL at byte {nul}); give plain text in UTF-8")
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        place = f"byte {error.start} is 0x{data[error.start]:02x}"
        raise InputError(
            f"{name}: is not UTF-8 ({place}); convert it first, for example: iconv -f WINDOWS-1256 -t UTF-8"
        ) from None
    if not text.strip("\ufeff \t\r\n"):
        raise InputError(f"{name}: is empty (0 characters of text in {len(data)} bytes); give a report's text")
    return text
