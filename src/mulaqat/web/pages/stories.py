"""/stories: reports of one encounter or piece of news, held against each other"""

from litestar import get
from litestar.di import NamedDependency
from litestar.exceptions import NotFoundException
from litestar.params import FromPath
from litestar.response import Response

from mulaqat.archive import Filters, Page
from mulaqat.looking import Look

from ..showing import Show


@get("/stories", sync_to_thread=True)
def stories(
    look: NamedDependency[Look],
    show: NamedDependency[Show],
    filters: NamedDependency[Filters],
    page: NamedDependency[Page],
) -> Response[str]:
    """Stories that fit, the newest first."""
    return show("stories.html", found=look.stories(filters, page), told=look.told())


@get("/stories/{name:str}", sync_to_thread=True)
def story(name: FromPath[str], look: NamedDependency[Look], show: NamedDependency[Show]) -> Response[str]:
    """One story: what its reports share, add, leave out and contradict."""
    comparison = look.story(name)
    if comparison is None:
        raise NotFoundException
    return show("story.html", comparison=comparison)


HANDLERS = [stories, story]
