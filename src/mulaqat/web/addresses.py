"""Addresses of pages: a page's own, the same in the other language, the same with another filter."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple
from urllib.parse import quote, urlencode

_EMPTY = ("", None)


class Place(NamedTuple):
    """Where a reader is: the path below the language, and what the address asks for, as it came."""

    language: str
    path: str
    query: Sequence[tuple[str, str]] = ()

    def to(self, *parts: str, **asked: object) -> str:
        """The address of a page in this language; each part of the path is quoted, what is empty is left out."""
        path = "/".join(quote(part, safe="") for part in parts)
        return f"/{self.language}/{path}" + _asking(asked)

    def again(self, **changed: object) -> str:
        """This page with some of what it asks for changed; None takes a part away."""
        return f"/{self.language}/{self.path}" + _asking({**dict(self.query), **changed})

    def into(self, language: str) -> str:
        """This very page in another language."""
        return self._replace(language=language).again()

    def data(self, resource: str, **more: object) -> str:
        """What this page shows, as the API gives it."""
        return f"/api/{resource}" + _asking({**dict(self.query), **more})

    @property
    def asked(self) -> Mapping[str, str]:
        """What the address asks for, by name."""
        return dict(self.query)


def entity_parts(entity: str) -> tuple[str, str]:
    """The two parts of the address of an entity, from an id such as person/ali-khamenei."""
    kind, _, name = entity.partition("/")
    return kind, name


def own(address: str, instead: str) -> str:
    """An address of ours to go back to: a path, and never one that a browser takes for another site."""
    ours = address.startswith("/") and not address.startswith("//") and "\\" not in address and address.isprintable()
    return address if ours else instead


def _asking(asked: Mapping[str, object]) -> str:
    kept = {name: str(value) for name, value in asked.items() if value not in _EMPTY}
    return f"?{urlencode(kept)}" if kept else ""
