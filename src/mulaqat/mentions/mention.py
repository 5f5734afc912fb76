"""What a text calls somebody or something: the words, and all that they alone tell."""

import msgspec


class Mention(msgspec.Struct, frozen=True, gc=False, cache_hash=True):
    """A mention. `first`, `last`: tokens, half-open; `name_first`, `name_last`: those of the name proper.

    `people`: ids that the name can stand for; `full`: a full name, not a short form; `classes`: office
    classes of the titles; `offices`: keys of offices named outright; `owners`: codes of the countries and
    bodies that the titles belong to; `states`: words such as سابق; `places`: indexes of places that it can be;
    `of_body`: whether it is an office of a body that no list knows (ترجمان پی ٹی اے); `rule`: which rule.
    """

    kind: str
    first: int
    last: int
    rule: str
    people: tuple[str, ...] = ()
    full: bool = False
    classes: tuple[str, ...] = ()
    offices: tuple[str, ...] = ()
    owners: tuple[str, ...] = ()
    states: tuple[str, ...] = ()
    places: tuple[int, ...] = ()
    name_first: int = 0
    name_last: int = 0
    of_body: bool = False

    @property
    def unscoped(self) -> frozenset[str]:
        """The office classes without the country that a title is bound to (chief@PK: chief)."""
        return frozenset(cls.partition("@")[0] for cls in self.classes)

    @property
    def named(self) -> bool:
        """Whether a person's own name stands in it."""
        return self.name_last > self.name_first
