"""What a run of before saw of each address, in a small file."""

import os
from pathlib import Path

import msgspec

from mulaqat.errors import InputError


class Seen(msgspec.Struct, frozen=True, omit_defaults=True):
    """How an address described what it gave, and until when (seconds since 1970) its host wants to be left alone."""

    etag: str | None = None
    modified: str | None = None
    rest: float = 0.0

    @property
    def conditions(self) -> dict[str, str]:
        """The headers that ask for what is new only."""
        said = {"If-None-Match": self.etag, "If-Modified-Since": self.modified}
        return {name: value for name, value in said.items() if value}


class Memory:
    """What was seen of each address, for one archive; a file of another archive's is begun anew."""

    def __init__(self, path: Path, archive: str) -> None:
        """Raises InputError for a file that is no memory."""
        self.path, self.archive = path, archive
        self.known: dict[str, Seen] = {}
        try:
            kept = msgspec.json.decode(path.read_bytes(), type=_File)
        except FileNotFoundError:
            return
        except (OSError, msgspec.MsgspecError, UnicodeDecodeError) as error:
            raise InputError(f"{path}: is no memory of addresses ({error}); remove it") from None
        self.known = dict(kept.seen) if kept.archive == archive else {}

    def of(self, url: str) -> Seen:
        """What was seen of an address; nothing yet."""
        return self.known.get(url, Seen())

    def keep(self, url: str, seen: Seen) -> None:
        """Remember, on disk, before the next thing is done; raises InputError."""
        self.known[url] = seen
        draft = self.path.with_name(f".{self.path.name}.{os.getpid()}.part")
        try:
            draft.write_bytes(msgspec.json.encode(_File(self.archive, dict(sorted(self.known.items())))))
            draft.replace(self.path)
        except OSError as error:
            draft.unlink(missing_ok=True)
            raise InputError(f"{self.path}: cannot be written, {error.strerror}; make room for it") from None


class _File(msgspec.Struct):
    archive: str
    seen: dict[str, Seen]
