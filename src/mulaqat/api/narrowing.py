"""The parameters that every list takes, with their limits."""

from typing import Annotated, Literal

from litestar.params import PathParameter, QueryParameter

from mulaqat.archive import MOST_ITEMS

LONGEST = 200  # letters of a filter

Words = Annotated[str | None, QueryParameter(max_length=LONGEST)]
Day = Annotated[str | None, QueryParameter(pattern=r"^\d{4}-\d\d-\d\d$")]
Kind = Literal["meeting", "statement", "agreement", "event", "doubt"]
Number = Annotated[int, QueryParameter(ge=1, le=5000)]
Size = Annotated[int, QueryParameter(ge=1, le=MOST_ITEMS)]
Most = Annotated[int, QueryParameter(ge=1, le=2000)]
Query = Annotated[str, QueryParameter(max_length=1000)]
Id = Annotated[str, PathParameter(max_length=LONGEST)]
