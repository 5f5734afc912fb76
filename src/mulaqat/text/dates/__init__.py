"""The dates that a text states, in three calendars.

Takes tokens, a sentence and the day of publication; gives FoundDates, each an EDTF value with its bounds
and the tokens that say it. What the text does not decide is left out: no weekday without a day to count
from, no guess between yesterday and tomorrow; a day without its year is for `find_yearless`, which gives no date.
hijridate and jdatetime are loaded when such a month is met.
"""

from .finding import find_dates, read_dateline
from .found import FoundDate
from .yearless import YearlessDay, find_yearless

__all__ = ["FoundDate", "YearlessDay", "find_dates", "find_yearless", "read_dateline"]
