"""Which column of a table holds what, as a command line says it."""

from collections.abc import Sequence
from dataclasses import fields
from typing import Annotated

from cyclopts import Parameter

from .options import UsageError

Column = Annotated[
    tuple[str, ...],
    Parameter(help="Where a table has what, such as text=body; may be given again.", negative=(), show_default=False),
]


def columns_of(given: Sequence[str]) -> dict[str, str]:
    """The names of columns by what they hold; raises UsageError for what is no NAME=COLUMN."""
    from mulaqat.intake import Columns

    known = [field.name for field in fields(Columns)]
    for one in given:
        name, sign, _ = one.partition("=")
        if name not in known or not sign:
            raise UsageError(f"--column {one}: write NAME=COLUMN, with a NAME of {', '.join(known)}")
    return dict(one.split("=", 1) for one in given)
