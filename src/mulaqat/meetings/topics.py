"""What a meeting was about: noun phrases, by the patterns of data/rules/topics.toml."""

from mulaqat.entities import Cast
from mulaqat.model import Span

from .draft import Draft

NEAR = 3  # sentences behind the telling one in which its topics may stand


def topics_of(draft: Draft, others: list[Draft], cast: Cast) -> tuple[Span, ...]:
    """Topics named where the meeting is told or right behind, up to where another meeting is told."""
    told = {sentence for other in others if other is not draft for sentence in other.sentences}
    found: list[Span] = []
    for first in draft.sentences:
        for sentence in range(first, min(first + NEAR, len(cast.reading.phrases))):
            if sentence != first and sentence in told:
                break
            found += [span for span in _in_sentence(sentence, cast) if span not in found]
    return tuple(sorted(found, key=lambda span: span.start))


def _in_sentence(sentence: int, cast: Cast) -> list[Span]:
    phrase = cast.reading.phrases[sentence]
    spans: list[Span] = []
    for rule in cast.knowledge.rules.families["topics"].fitting(phrase.met):
        spans += [cast.reading.over(phrase, *match.span("topic")) for match in rule.finditer(phrase.tags)]
    return spans
