"""/api/judgements"""

from typing import Annotated

from litestar import get, post
from litestar.di import NamedDependency
from litestar.params import JSONBody, QueryParameter

from mulaqat.archive import Listing, Page
from mulaqat.looking import Look
from mulaqat.reviewing import Review, Saying
from mulaqat.stories import Judgement

from .answers import LISTED, WRITTEN
from .narrowing import LONGEST


@get("/judgements", sync_to_thread=True, responses=LISTED)
def judgements(
    look: NamedDependency[Look],
    page: NamedDependency[Page],
    document: Annotated[str | None, QueryParameter(max_length=LONGEST)] = None,
) -> Listing[Judgement]:
    """What reviewers said, the latest first; of one document where it is given, with every undo."""
    return look.judgements(document, page)


@post("/judgements", sync_to_thread=True, responses=WRITTEN)
def judge(review: NamedDependency[Review], data: JSONBody[Saying]) -> Judgement:
    """Say something of a fact or of two reports; only where reviewing is on, with a token."""
    return review.say(data)


HANDLERS = [judgements, judge]
