"""A page as an answer: the template, for this reader, at this place."""

from typing import Any

from jinja2 import Environment
from litestar import MediaType
from litestar.response import Response

from .addresses import Place
from .rendering import render
from .wording import Reader


class Show:
    """Called with a template and what it shows, gives the answer."""

    def __init__(self, templates: Environment, reader: Reader, place: Place) -> None:
        self._templates = templates
        self.reader, self.place = reader, place

    def __call__(self, template: str, status: int = 200, **values: Any) -> Response[str]:
        """The page; what it holds depends on the reader's choices too, which no cache between should mix."""
        html = render(self._templates, template, self.reader, self.place, values)
        return Response(html, status_code=status, media_type=MediaType.HTML, headers={"vary": "cookie"})
