"""Who looks at a page: language, calendar and digits, and how things are said to him."""

from collections.abc import Mapping
from typing import NamedTuple

from babel import Locale

from mulaqat.knowledge import Country
from mulaqat.model import Date

from . import days
from .texts import Texts

LANGUAGES = ("ur", "en")
CALENDARS = ("gregorian", "solar", "lunar")
DIGITS = ("urdu", "latin")
_URDU_DIGITS = str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹")


class Reader(NamedTuple):
    """Says things in the language, the calendar and the digits of one who reads."""

    language: str
    calendar: str
    digits: str
    texts: Texts
    countries: Mapping[str, Country]

    @classmethod
    def of(cls, language: str, chosen: Mapping[str, str], texts: Texts, countries: Mapping[str, Country]) -> "Reader":
        """The reader of a language with what he chose; what he did not choose, or no one can, is the usual."""
        calendar, digits = chosen.get("calendar", ""), chosen.get("digits", "")
        usual = "urdu" if language == "ur" else "latin"
        return cls(
            language,
            calendar if calendar in CALENDARS else CALENDARS[0],
            digits if digits in DIGITS else usual,
            texts,
            countries,
        )

    @property
    def direction(self) -> str:
        """Which way the page runs."""
        return "rtl" if self.language == "ur" else "ltr"

    @property
    def other(self) -> str:
        """The language that the switch leads to."""
        return "en" if self.language == "ur" else "ur"

    def say(self, key: str, **places: object) -> str:
        """The interface text of a key, its places filled."""
        text = self.texts[self.language][key]
        return text.format_map(places) if places else text

    def value(self, kind: str, value: str | None) -> str:
        """What a value of the record, such as a form or an act, is called; the value itself where it has no name."""
        return self.texts[self.language].get(f"{kind}.{value}", (value or "").replace("_", " "))

    def counted(self, key: str, count: int) -> str:
        """The text of a key for so many; of `key.one` for one where there is such a text."""
        one = f"{key}.one"
        return self.say(one if count == 1 and one in self.texts[self.language] else key, count=self.number(count))

    def values(self, kind: str) -> list[str]:
        """The values of a kind that have a name, by their names here."""
        ours = [key.partition(".")[2] for key in self.texts[self.language] if key.startswith(f"{kind}.")]
        return sorted(ours, key=lambda value: self.value(kind, value))

    def numeral(self, words: object) -> str:
        """Anything with digits in it, in this reader's digits."""
        text = str(words)
        return text.translate(_URDU_DIGITS) if self.digits == "urdu" else text

    def number(self, count: int) -> str:
        """A number with its thousands apart."""
        return self.numeral(f"{count:,}")

    def day(self, iso: str | None) -> str:
        """An ISO day; nothing for none."""
        return self.numeral(days.day(iso, self.calendar, self.language, self.say)) if iso else ""

    def between(self, earliest: str | None, latest: str | None) -> str:
        """A day, a month, or from when to when."""
        if not earliest or not latest or earliest == latest:
            return self.day(earliest or latest)
        if self.calendar == "gregorian" and days.is_month(earliest, latest):
            return self.numeral(days.month(earliest, self.language))
        return self.say("date.between", first=self.day(earliest), last=self.day(latest))

    def date(self, date: Date | None) -> str:
        """A date as it is known: about when, between when and when, at which part of the day."""
        if date is None:
            return ""
        about = date.value.endswith(("~", "%")) and date.earliest != date.latest
        known = self.edtf(date.value) if about else self.between(date.earliest, date.latest)
        return f"{known}{self.say('list.comma')} {self.value('part', date.part_of_day)}" if date.part_of_day else known

    def edtf(self, value: str | None) -> str:
        """A day, month, year or interval as EDTF writes it; nothing for none."""
        if not value:
            return ""
        first, _, last = value.partition("/")
        if last:
            return self.say("date.between", first=self.edtf(first), last=self.edtf(last))
        bare = first.rstrip("~%?")
        if bare != first:
            return self.say("date.about", day=self.edtf(bare))
        return self.numeral(days.month(f"{bare}-01", self.language)) if len(bare) == 7 else self.day(bare)

    def month_name(self, iso: str) -> str:
        """The short name of the month of an ISO day, Gregorian."""
        return days.month_name(iso, self.language)

    def duration(self, iso: str) -> str:
        """A duration as ISO 8601 writes it (PT1H30M), in words; what is none is given back as it is."""
        parts = days.duration(iso, self.language)
        return self.numeral(f"{self.say('list.comma')} ".join(parts)) if parts else iso

    def country(self, code: str | None) -> str:
        """The name of a country by its ISO code: as the press calls it where that is known, else CLDR's."""
        known = self.countries.get(code or "")
        if known and known.names:
            return known.names[0] if self.language == "ur" else known.name
        named: str = Locale(self.language).territories.get(code or "", code or "")
        return named


def country_code(typed: str, known: Mapping[str, Country]) -> str:
    """The ISO code of a country that somebody typed as a code or by one of its names; else what he typed."""
    words = typed.casefold()
    for code, country in known.items():
        if words in {code.casefold(), country.name.casefold(), *map(str.casefold, country.names)}:
            return code
    return next((code for language in LANGUAGES for code, name in _cldr(language) if name.casefold() == words), typed)


def _cldr(language: str) -> list[tuple[str, str]]:
    return sorted((code, name) for code, name in Locale(language).territories.items() if len(code) == 2)
