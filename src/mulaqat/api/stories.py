"""/api/stories, /api/commitments"""

from litestar import get
from litestar.di import NamedDependency

from mulaqat.archive import Filters, Listing, Page
from mulaqat.looking import Look
from mulaqat.stories import Comparison, Owed, Story

from .answers import LISTED, ONE, found
from .narrowing import Id


@get("/stories", sync_to_thread=True, responses=LISTED)
def stories(
    look: NamedDependency[Look], filters: NamedDependency[Filters], page: NamedDependency[Page]
) -> Listing[Story]:
    """Stories one of whose reports fits, the newest first."""
    return look.stories(filters, page)


@get("/stories/{name:str}", sync_to_thread=True, responses=ONE)
def story(look: NamedDependency[Look], name: Id) -> Comparison:
    """One story: what its reports share, add, leave out and contradict."""
    return found(look.story(name))


@get("/commitments", sync_to_thread=True, responses=LISTED)
def commitments(
    look: NamedDependency[Look], filters: NamedDependency[Filters], page: NamedDependency[Page]
) -> Listing[Owed]:
    """Who owes what to whom by when, and which later reports speak of it; the newest first."""
    return look.commitments(filters, page)


HANDLERS = [stories, story, commitments]
