"""How the pages put things: interface texts in both languages, numbers, days and names.

`load_texts()` reads the tables of `web/texts` and refuses one that lacks a language; a `Reader` is who looks:
his language, calendar and digits; it says texts, numbers, dates and countries his way. `Reader.of` takes what a
request carries and never fails. Gives plain strings: whoever puts them on a page escapes them. Knows no archive.
"""

from .reader import CALENDARS, DIGITS, LANGUAGES, Reader
from .texts import Texts, load_texts

__all__ = ["CALENDARS", "DIGITS", "LANGUAGES", "Reader", "Texts", "load_texts"]
