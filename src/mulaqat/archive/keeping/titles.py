"""Stories with the titles of their documents, which the traces that they are told from leave out."""

from collections.abc import Iterable

from sqlalchemy import Connection, func, select

from mulaqat.stories import Story

from ..schema import DOCUMENT

_WORDS = func.substr(DOCUMENT.c.text, DOCUMENT.c.title_start + 1, DOCUMENT.c.title_end - DOCUMENT.c.title_start)
_TITLE = select(DOCUMENT.c.id, _WORDS)
_PAGE = 500


def titled(connection: Connection, told: Iterable[Story]) -> list[Story]:
    """The same with the titles of their documents."""
    stories = list(told)
    documents = sorted({document for story in stories for document in story.documents})
    titles: dict[str, str | None] = {}
    for at in range(0, len(documents), _PAGE):
        page = connection.execute(_TITLE.where(DOCUMENT.c.id.in_(documents[at : at + _PAGE])))
        titles.update((document, title) for document, title in page)
    return [story.titled(titles) for story in stories]
