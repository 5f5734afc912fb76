"""Compiles patterns over units and matches them.

Takes rows of rules (an id, a pattern, attributes) and an alphabet of classes and words; gives
rules that search a spelt sentence and explain where they matched or stopped.
It knows neither Urdu nor diplomacy: what the classes mean is the caller's business.
One `re` a rule over one character a unit: linear in practice, and printable.
Never reads files, never keeps state.
"""

from .alphabet import Alphabet
from .family import Family
from .needs import needs
from .rule import Rule
from .sieve import Sieve
from .syntax import PatternError, literals, parse

__all__ = ["Alphabet", "Family", "PatternError", "Rule", "Sieve", "literals", "needs", "parse"]
