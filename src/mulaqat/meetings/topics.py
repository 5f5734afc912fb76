"""What a meeting was about, and what was given at it: by the patterns of data/rules/topics.toml and gifts.toml."""

from mulaqat.entities import Cast
from mulaqat.model import Span

from .draft import Draft

NEAR = 3  # sentences behind the telling one in which its topics may stand


def topics_of(draft: Draft, others: list[Draft], cast: Cast) -> tuple[Span, ...]:
    """Topics named where the meeting is told or right behind."""
    return _named("topics", "topic", NEAR, draft, others, cast)


def gifts_of(draft: Draft, others: list[Draft], cast: Cast) -> tuple[Span, ...]:
    """Gifts, named anywhere behind; none at a meeting that was not held."""
    return _named("gifts", "gift", len(cast.reading.phrases), draft, others, cast) if draft.status == "held" else ()


def _named(family: str, group: str, reach: int, draft: Draft, others: list[Draft], cast: Cast) -> tuple[Span, ...]:
    """What the patterns of a family name in the sentences of a meeting, up to where another meeting is told."""
    told = {sentence for other in others if other is not draft for sentence in other.sentences}
    found: dict[Span, None] = {}
    done: set[int] = set()
    for first in sorted(
        draft.sentences, reverse=True
    ):  # from the last on: what is behind a later telling is looked at once
        for sentence in range(first, min(first + reach, len(cast.reading.phrases))):
            if sentence in done or (sentence != first and sentence in told):
                break
            done.add(sentence)
            found.update(dict.fromkeys(_in_sentence(family, group, sentence, cast)))
    return tuple(sorted(found, key=lambda span: span.start))


def _in_sentence(family: str, group: str, sentence: int, cast: Cast) -> list[Span]:
    phrase = cast.reading.phrases[sentence]
    spans: list[Span] = []
    for rule in cast.knowledge.rules.families[family].fitting(phrase.met):
        spans += [cast.reading.over(phrase, *match.span(group)) for match in rule.finditer(phrase.tags)]
    return spans
