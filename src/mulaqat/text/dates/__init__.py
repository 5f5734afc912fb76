"""The dates that a text states, in three calendars.

Takes tokens, a sentence and the day of publication; gives FoundDates, each an EDTF value with its bounds
and the tokens that say it. What the text does not decide is left out: no weekday without a day to count
from, no guess between yesterday and tomorrow. hijridate and jdatetime are loaded when such a month is met.
"""

from .finding import find_dates, read_dateline
from .found import FoundDate

__all__ = ["FoundDate", "find_dates", "read_dateline"]
