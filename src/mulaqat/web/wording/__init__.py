"""How the pages put things: interface texts in both languages, numbers, days and names.

`load_texts()` reads the tables of `web/texts` and refuses one that lacks a language; a `Reader` is who looks:
his language, calendar and digits; it says texts, numbers, dates and countries his way. `Reader.of` takes what a
request carries and never fails; `country_code` and `parsed` read what somebody typed.
Gives plain strings: whoever puts them on a page escapes them. Knows no archive.
"""

from .days import parsed
from .reader import CALENDARS, DIGITS, LANGUAGES, Reader, country_code
from .texts import Texts, load_texts

__all__ = ["CALENDARS", "DIGITS", "LANGUAGES", "Reader", "Texts", "country_code", "load_texts", "parsed"]
