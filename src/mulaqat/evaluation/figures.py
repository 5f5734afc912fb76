"""Counts that add up over documents, and the figures they give."""

from collections.abc import Mapping

import msgspec


class Rate(msgspec.Struct, frozen=True):
    """How many there are in the gold, how many were predicted, and how many of these agree."""

    hits: int = 0
    gold: int = 0
    predicted: int = 0

    def __add__(self, other: "Rate") -> "Rate":
        return Rate(self.hits + other.hits, self.gold + other.gold, self.predicted + other.predicted)

    @property
    def precision(self) -> float | None:
        """The share of the predicted that is right; None when nothing was predicted."""
        return _ratio(self.hits, self.predicted)

    @property
    def recall(self) -> float | None:
        """The share of the gold that was found; None when there is no gold."""
        return _ratio(self.hits, self.gold)

    @property
    def f1(self) -> float | None:
        """The harmonic mean of both; None when there is neither gold nor prediction."""
        return _ratio(2 * self.hits, self.gold + self.predicted)


class Share(msgspec.Struct, frozen=True):
    """A part of a whole; `value` is None when there is no whole."""

    part: float = 0
    whole: int = 0

    def __add__(self, other: "Share") -> "Share":
        return Share(self.part + other.part, self.whole + other.whole)

    @property
    def value(self) -> float | None:
        """Part by whole."""
        return _ratio(self.part, self.whole)


class Figures(msgspec.Struct, frozen=True):
    """What `evaluate` counts, for one document or many.

    statements: contents found. attributed: found with the right speaker. speaker: the right ones among
    the found. span: mean overlap of the found. meetings: found by both sides. roles: host and guest the
    right way round among these. dates: exact days of dated gold meetings. agreements: found with the
    right status. `missing` names gold without a record; `errors` says each disagreement in a line.
    """

    statements: Rate = Rate()
    attributed: Rate = Rate()
    speaker: Share = Share()
    span: Share = Share()
    meetings: Rate = Rate()
    roles: Share = Share()
    dates: Share = Share()
    agreements: Rate = Rate()
    missing: tuple[str, ...] = ()
    errors: tuple[str, ...] = ()

    def __add__(self, other: "Figures") -> "Figures":
        names = self.__struct_fields__
        return Figures(*(getattr(self, name) + getattr(other, name) for name in names))

    def values(self) -> dict[str, float | None]:
        """One number a figure, F1 for the rates: what floors are pinned on."""
        every = {name: getattr(self, name) for name in self.__struct_fields__}
        rates = {name: item.f1 for name, item in every.items() if isinstance(item, Rate)}
        shares = {name: item.value for name, item in every.items() if isinstance(item, Share)}
        return {name: {**rates, **shares}[name] for name in every if name in rates or name in shares}


def floors_missed(figures: Figures, floors: Mapping[str, float]) -> list[str]:
    """A line for each figure that is under its floor or cannot be known; a floor of no figure is one too."""
    values = figures.values()
    lines = [f"{name}: there is no such figure" for name in floors if name not in values]
    for name, floor in floors.items():
        value = values.get(name)
        if name in values and (value is None or value < floor):
            found = "not known" if value is None else f"{value:.4f}"
            lines.append(f"{name}: {found}, the floor is {floor:.4f}")
    return lines


def _ratio(part: float, whole: float) -> float | None:
    return part / whole if whole else None
