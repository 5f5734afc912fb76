"""The words of a digest in a language, from words.tsv."""

from collections.abc import Sequence
from pathlib import Path
from typing import Literal

from mulaqat.model import Actor, Agreement, Meeting, Place, Statement

Language = Literal["en", "ur"]
LANGUAGES: tuple[Language, ...] = ("en", "ur")


class Words:
    """Puts facts into a language; quotations stay as they are."""

    def __init__(self, language: Language) -> None:
        self.language = language
        _, *lines = (Path(__file__).parent / "words.tsv").read_text(encoding="utf-8").removesuffix("\n").split("\n")
        rows = (line.split("\t") for line in lines)
        self._words = {key: english if language == "en" else urdu for key, english, urdu, _ in rows}

    def say(self, key: str, **parts: str) -> str:
        """The words of a key, with its parts filled in; a key that there is not is its own last word."""
        known = self._words.get(key)
        return known.format(**parts) if known else key.rpartition(".")[2].replace("_", " ")

    def day(self, day: str) -> str:
        """An ISO day as people write it; as it is, where it is none."""
        year, _, rest = day.partition("-")
        month, _, of_month = rest.partition("-")
        if not (month.isdigit() and of_month.isdigit()):
            return day
        return f"{int(of_month)} {self.say(f'month.{int(month)}')} {year}"

    def meeting(self, fact: Meeting) -> str:
        """One line: the form, both sides, the place, what became of it."""
        sides = {"hosts": self._actors(fact.hosts), "guests": self._actors(fact.guests)}
        parts = [self.say(f"form.{fact.form}", **sides)]
        if fact.place and self._place(fact.place):
            parts.append(self._place(fact.place))
        return self._comma(parts) + ("" if fact.status == "held" else f" ({self.say(f'status.{fact.status}')})")

    def agreement(self, fact: Agreement) -> str:
        """Who, what became of it, by when; its subject is quoted beside."""
        status = [self.say(f"status.{fact.status}")]
        if fact.timeframe:
            status.append(self.say("by", day=self.day(fact.timeframe.latest)))
        return f"{self._actors(fact.parties)} ({self._comma(status)})"

    def statement(self, fact: Statement) -> str:
        """Who, and what kind of saying it is; its content is quoted beside."""
        return f"{self._actors([fact.speaker] if fact.speaker else [])} ({self.say(f'act.{fact.act}')})"

    def _actors(self, actors: Sequence[Actor]) -> str:
        return self._comma([self._actor(actor) for actor in actors]) or self.say("nobody")

    def _actor(self, actor: Actor) -> str:
        if self.language == "ur":
            words = actor.mention.text if actor.mention else None
            return actor.name_ur or words or actor.name or self.say("nobody")
        name = actor.called or self.say("nobody")
        return f"{name}, {actor.office}" if actor.name and actor.office else name

    def _place(self, place: Place) -> str:
        names = (place.name, place.name_ur) if self.language == "en" else (place.name_ur, place.name)
        return next(filter(None, names), "")

    def _comma(self, parts: Sequence[str]) -> str:
        return {"en": "; ", "ur": "، "}[self.language].join(parts)
