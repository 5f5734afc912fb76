"""A page as an answer: the template, for this reader, at this place."""

from typing import Any, NamedTuple

from jinja2 import Environment
from litestar import MediaType
from litestar.response import Response

from .addresses import Place
from .rendering import render
from .wording import Reader


class Reviewing(NamedTuple):
    """Whether the server takes judgements, whether this browser may give them, and under which name it last did."""

    on: bool = False
    entered: bool = False
    name: str = ""


class Show:
    """Called with a template and what it shows, gives the answer."""

    def __init__(self, templates: Environment, reader: Reader, place: Place, review: Reviewing | None = None) -> None:
        self._templates = templates
        self.reader, self.place, self.review = reader, place, review or Reviewing()

    def __call__(self, template: str, status: int = 200, **values: Any) -> Response[str]:
        """The page; what it holds depends on the reader's choices too, which no cache between should mix."""
        html = render(self._templates, template, self.reader, self.place, {"review": self.review, **values})
        return Response(html, status_code=status, media_type=MediaType.HTML, headers={"vary": "cookie"})
