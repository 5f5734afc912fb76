"""A record in a notebook: the page of `mulaqat html`, in a frame of its own."""

from dataclasses import dataclass
from html import escape
from typing import Any

from mulaqat.export import to_html, to_text
from mulaqat.model import Document, Record

from .excerpt import excerpt


@dataclass(frozen=True, slots=True, repr=False)
class Shown:
    """A reading that a notebook shows as a page and a terminal as a summary."""

    document: Document
    record: Record

    def __repr__(self) -> str:
        return "".join(to_text([(self.document, self.record)]))

    def _repr_html_(self) -> str:
        """The page inside a frame without scripts: nothing of it can touch the notebook, nor the other way round."""
        page = "".join(to_html([(self.document, self.record)]))
        return (
            f'<iframe sandbox srcdoc="{escape(page)}" title="mulaqat" style="width:100%;height:36em;border:0"></iframe>'
        )


def show(record: Record, text: str | Document | None = None) -> Shown:
    """A record to look at, its evidence marked in the text; without the text, in what the record quotes of it.

    >>> for document, record in read_all("examples/01-emir-of-qatar-in-tehran.txt"):
    ...     page = show(record, document)._repr_html_()
    >>> "dir=&quot;rtl&quot;" in page and "&lt;mark" in page
    True
    """
    if text is None:
        return Shown(*excerpt(record))
    return Shown(text if isinstance(text, Document) else Document(text, path=record.document.path), record)


def load_ipython_extension(shell: Any) -> None:
    """For `%load_ext mulaqat.desk`: from then on a notebook shows records like `show`."""
    html = shell.display_formatter.formatters["text/html"]
    html.for_type(Record, lambda record: show(record)._repr_html_())
