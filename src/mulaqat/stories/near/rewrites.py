"""Whether two texts tell the same news in words of their own: what they only remind of is left out.

Less of the words is asked for than of copies, so that the rest has to agree: two days that are told have to be one day,
and most of the figures the same. A form filled anew, the next match of a series and the day after differ there.
"""

from typing import NamedTuple

from mulaqat.knowledge import Marks

from .copies import Wording, fewest, figures_agree, opens, part
from .heads import apart, day_of, news_of, weekdays_of

COPIED = 1  # day between a report's dateline and that of its copy
WHOLE, OPENS, TOGETHER = 0.2, 0.25, 0.55  # of the news' runs; of either opening's pairs of words; of both added
STANDS, WITHIN, BEGINS = 0.4, 0.3, 0.05  # or of one opening, of the runs, of the other: one report among others
FIGURES, COUNTED, SPARE = 0.7, 4, 1  # of the fewer figures, where there are so many; may be missing always


class Worded(NamedTuple):
    """A text for comparing: all of it and the part that is news, with the days that it names."""

    whole: Wording
    news: Wording
    day: int | None
    weekdays: frozenset[int]


def worded_in(text: str, marks: Marks) -> Worded:
    """What folded words tell."""
    words = text.split()
    news = news_of(words, marks)
    whole = Wording(text)
    shorter = len(news) < len(words)
    return Worded(whole, Wording(" ".join(news)) if shorter else whole, day_of(words, marks), weekdays_of(words, marks))


def may_be_one(one: Worded, other: Worded) -> bool:
    """Whether the days that they name leave room for a report and its copy."""
    weekdays = not one.weekdays or not other.weekdays or bool(one.weekdays & other.weekdays)
    return weekdays and apart(one.day, other.day) <= COPIED


def same_news(one: Worded, other: Worded) -> bool:
    """Whether what copies share is their news, and not only what both remind of."""
    return part(one.news.runs, other.news.runs) >= WHOLE


def rewritten(one: Worded, other: Worded) -> float:
    """How much alike the news of two texts are, 0.0 where they are not the same; the order does not matter."""
    figures = one.whole.figures, other.whole.figures
    if apart(one.day, other.day) or (fewest(*figures) >= COUNTED and not figures_agree(*figures, FIGURES, SPARE)):
        return 0.0
    whole = part(one.news.runs, other.news.runs)
    least, most = opens(one.news, other.news)
    told = least >= OPENS and whole >= WHOLE and whole + least >= TOGETHER
    stands = most >= STANDS and whole >= WITHIN and least >= BEGINS
    return whole + least if told or stands else 0.0
