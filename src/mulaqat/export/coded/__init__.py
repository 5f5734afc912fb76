"""Coded events and trips in the columns that social scientists load: GDELT's, POLECAT's, COLT's.

`to_gdelt` and `to_polecat` give tab-separated lines with a header, `to_colt` CSV, each a line an event or a trip and
each leading back to the report and the fact it codes. A column for which the record knows nothing, or which counts in
units that we have no table of, is empty. Never adds up reports and never guesses a day: a day that is known only
within bounds stands in the bounds.
"""

from .colt import to_colt
from .gdelt import to_gdelt
from .polecat import to_polecat

__all__ = ["to_colt", "to_gdelt", "to_polecat"]
