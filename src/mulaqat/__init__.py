"""mulaqat reads raw Urdu news and keeps the record of diplomacy in it.

The front door: `read` one report into a Record, or make a Knowledge once and pass it to many reads.

    import mulaqat
    record = mulaqat.read(text, published="2022-06-11")
    for statement in record.statements:
        print(statement.speaker.name, statement.content.text)
"""

from typing import TYPE_CHECKING

import msgspec

from .errors import InputError, MulaqatError
from .model import Document, Record

if TYPE_CHECKING:
    from .archive import open_archive
    from .knowledge import Knowledge, load_knowledge

__version__ = "0.1.0"
__all__ = [
    "Document",
    "InputError",
    "Knowledge",
    "MulaqatError",
    "Record",
    "__version__",
    "load_knowledge",
    "open_archive",
    "read",
]


def read(
    text: str | Document,
    *,
    published: str | None = None,
    publisher: str | None = None,
    knowledge: "Knowledge | None" = None,
) -> Record:
    """Read one report into its Record.

    `text`: the report as it came, or a Document. `published`: its day (ISO), where known; `publisher`: the
    outlet's name; both go before what a Document says. `knowledge`: what `load_knowledge()` gave; without it
    the shipped knowledge is loaded anew each time. Offsets in the record are code points of the text as given.
    """
    from .pipeline import read_document

    document = text if isinstance(text, Document) else Document(text)
    if published or publisher:
        document = msgspec.structs.replace(
            document, published=published or document.published, publisher=publisher or document.publisher
        )
    return read_document(document, knowledge or _load())


def _load() -> "Knowledge":
    from .knowledge import load_knowledge

    return load_knowledge()


def __getattr__(name: str) -> object:
    """`load_knowledge`, `Knowledge`, `open_archive`: found when first asked for; importing mulaqat loads nothing."""
    if name in ("load_knowledge", "Knowledge"):
        from . import knowledge

        return getattr(knowledge, name)
    if name == "open_archive":
        from .archive import open_archive

        return open_archive
    raise AttributeError(f"module 'mulaqat' has no attribute {name!r}")
