"""From drafts to statements: spans of the raw text, ids, repeats."""

from collections.abc import Sequence

from mulaqat.entities import Cast
from mulaqat.knowledge import Knowledge
from mulaqat.model import Level, Meeting, Span, Statement
from mulaqat.phrases import Reading

from .draft import Draft
from .occasions import meeting_of
from .walk import walk

STOPS = frozenset("۔؟!.")
LINKED = frozenset({"main", "participle", "continuation"})


def find_statements(cast: Cast, meetings: Sequence[Meeting], knowledge: Knowledge) -> tuple[Statement, ...]:
    """Every statement of a document, in the order of the text."""
    drafts = walk(cast, knowledge)
    statements: list[Statement] = []
    ids = {id(draft): f"s{number}" for number, draft in enumerate(drafts, 1)}
    said: dict[tuple[str, str], str] = {}
    for draft in drafts:
        content, words = _content(draft, cast.reading)
        if content is None:
            continue
        key = (words, (draft.speaker.name or draft.speaker.name_ur or "") if draft.speaker else "")
        repeats = said.setdefault(key, ids[id(draft)]) if draft.level == "main" else ids[id(draft)]
        level: Level = draft.level if repeats == ids[id(draft)] else "repeat"
        statements.append(
            Statement(
                id=ids[id(draft)],
                speaker=draft.speaker,
                cue=cast.reading.span(draft.cue.first, draft.cue.last) if draft.cue else None,
                content=content,
                mode=draft.mode,
                level=level,
                act=draft.act,
                rule=draft.rule,
                addressee=draft.addressee,
                targets=draft.targets,
                parent=ids.get(id(draft.parent)) if draft.parent else None,
                meeting=meeting_of(draft.speaker, content, meetings) if level in LINKED else None,
                repeats=repeats if level == "repeat" else None,
            )
        )
    return tuple(statements)


def _content(draft: Draft, reading: Reading) -> tuple[Span | None, str]:
    """The raw span of a draft's content without enclosing quotation marks, and its words."""
    first = reading.phrases[draft.sentence].units[draft.content[0]].first
    last_units = reading.phrases[draft.until].units
    last = last_units[draft.content[1] - 1].last
    words = reading.tokens.words
    if draft.mode == "direct" and _quote(words[first]):
        first += 1
        if last > first and _quote(words[last - 1]):
            last -= 1
        while last > first + 1 and words[last - 1] in STOPS:
            last -= 1
    if first >= last:
        return None, ""
    return reading.span(first, last), " ".join(words[first:last])


def _quote(word: str) -> bool:
    return word[0] in "\"'’‘“”«»"
