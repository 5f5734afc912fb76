"""/"""

from litestar import MediaType, get
from litestar.di import NamedDependency
from litestar.response import Response
from markupsafe import Markup

from mulaqat.looking import Look

_PAGE = Markup(
    '<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>mulaqat</title></head>'
    "<body><h1>mulaqat</h1><p>{documents} reports, {meetings} meetings, {statements} statements</p></body></html>\n"
)


@get("/", sync_to_thread=True, media_type=MediaType.HTML, include_in_schema=False)
def overview(look: NamedDependency[Look]) -> Response[str]:
    """What the archive holds."""
    held = look.overview()
    shown = _PAGE.format(documents=held.documents, meetings=held.meetings, statements=held.statements)
    return Response(shown, media_type=MediaType.HTML)


HANDLERS = [overview]
