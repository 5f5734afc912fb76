"""Figures as lines of plain text."""

from collections.abc import Iterator

from .figures import Figures, Rate, Share


def report(figures: Figures) -> Iterator[str]:
    """One line a figure; a dash stands where there is nothing to divide by."""
    for name in figures.values():
        item = getattr(figures, name)
        yield f"{name:11} {_rate(item) if isinstance(item, Rate) else _share(item)}"
    if figures.missing:
        yield f"no record for {len(figures.missing)} of the gold files: {', '.join(figures.missing)}"


def _rate(rate: Rate) -> str:
    shares = f"P {_number(rate.precision)}  R {_number(rate.recall)}  F1 {_number(rate.f1)}"
    return f"{shares}  ({rate.gold} gold, {rate.predicted} predicted)"


def _share(share: Share) -> str:
    return f"{_number(share.value)}  (of {share.whole})"


def _number(value: float | None) -> str:
    return "  -  " if value is None else f"{value:.3f}"
