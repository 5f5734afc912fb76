"""Statements of headlines and of sentences without a verb of saying, by data/rules/headlines.toml and verbless.toml."""

from mulaqat.entities import Discourse
from mulaqat.knowledge import Knowledge
from mulaqat.model import Level, Mode
from mulaqat.phrases import Phrase

from .draft import Draft


def headline_statement(sentence: int, phrase: Phrase, state: Discourse, knowledge: Knowledge) -> Draft | None:
    """What a headline lets somebody say, if it does."""
    return _first(sentence, phrase, state, knowledge, "headlines", "headline")


def verbless_statement(sentence: int, phrase: Phrase, state: Discourse, knowledge: Knowledge) -> Draft | None:
    """What a sentence reports without a verb of saying, if it does."""
    if phrase.predicated:
        return None
    return _first(sentence, phrase, state, knowledge, "verbless", "main")


def _first(
    sentence: int, phrase: Phrase, state: Discourse, knowledge: Knowledge, family: str, level: Level
) -> Draft | None:
    for rule in knowledge.rules.families[family].fitting(phrase.met):
        match = rule.search(phrase.tags)
        if not match:
            continue
        speaker = state.noun_phrase(phrase, *match.span("speaker"))
        start, end = match.span("content")
        cue = phrase.units[match.start("cue")] if "cue" in match.groupdict() else None
        direct = phrase.units[start].cls == "QUOTE" and phrase.units[end - 1].cls == "QUOTE"
        mode: Mode = "direct" if direct else "speech_act" if cue else "indirect"
        return Draft(
            sentence,
            cue,
            speaker,
            (start, end),
            mode,
            level,
            f"{family}/{rule.id}",
            sentence,
            act=rule.attributes.get("act", "state"),
        )
    return None
