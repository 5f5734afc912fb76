"""A page of a list."""

from typing import Generic, TypeVar

import msgspec

from mulaqat.errors import InputError

MOST_ITEMS = 200  # on a page
COUNTED = 5_000  # so far a list is counted and can be turned: who looks for more narrows it

Item = TypeVar("Item")


class Page(msgspec.Struct, frozen=True):
    """Which page, from 1, of how many items; raises InputError for one that no list has."""

    number: int = 1
    size: int = 50

    def __post_init__(self) -> None:
        if not 1 <= self.size <= MOST_ITEMS:
            raise InputError(f"a page has between 1 and {MOST_ITEMS} items")
        if self.number < 1 or self.first >= COUNTED:
            raise InputError(f"a list can be turned up to item {COUNTED}: narrow it by a filter")

    @property
    def first(self) -> int:
        """How many items come before it."""
        return (self.number - 1) * self.size


class Listing(msgspec.Struct, Generic[Item], frozen=True):
    """A page of a list; where `counted` is false there are more than `total`."""

    items: tuple[Item, ...]
    page: int
    size: int
    total: int
    counted: bool


class Brief(msgspec.Struct, frozen=True):
    """A report on one line; `day` is that of publication in EDTF."""

    document: str
    title: str | None
    outlet: str | None
    day: str | None
    url: str | None
    path: str | None


def listing(items: tuple[Item, ...], page: Page, total: int) -> Listing[Item]:
    """A page with its items; `total` was counted up to COUNTED and one more."""
    return Listing(items, page.number, page.size, min(total, COUNTED), total <= COUNTED)
