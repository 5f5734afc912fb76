"""Drawings made on the server: what stands where in an SVG, ready for a template.

`year_of_weeks` lays the weeks of a year out as bars, `stance_bars` attitudes over months. Each gives coordinates
alone, mirrored for a page that runs from right to left, in whole numbers or halves: the same input, the same picture.
Knows no words, no colours and no HTML.
"""

from .stances import StanceBars, stance_bars
from .weeks import Bar, Mark, YearOfWeeks, year_of_weeks

__all__ = ["Bar", "Mark", "StanceBars", "YearOfWeeks", "stance_bars", "year_of_weeks"]
