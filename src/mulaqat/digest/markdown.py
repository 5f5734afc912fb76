"""A digest as Markdown."""

import re
from collections.abc import Iterator
from urllib.parse import quote

from mulaqat.model import Source

from .lines import Line, flat, sections, title
from .nouns import Digest
from .words import Language, Words

_IN_ADDRESSES = ":/?&=%#;,@+~"
# What turns the direction of all that follows it.
_TURNS = dict.fromkeys([*range(0x202A, 0x202F), *range(0x2066, 0x206A)])
# Marks anywhere, and what makes a list or a heading at the beginning of a line.
_SPECIAL = re.compile(r"([\\`*_\[\]<>|~&$]|^[-+=#]|(?<=^\d)[.)]|(?<=^\d\d)[.)])")


def to_markdown(digest: Digest, language: Language) -> Iterator[str]:
    """The digest as CommonMark: headings, lists, and a numbered list of sources that the lines point to."""
    words = Words(language)
    yield f"# {_plain(title(digest, words))}\n"
    for section in sections(digest, words):
        yield f"\n{'#' * section.level} {_plain(section.heading)}\n"
        yield "\n" + "".join(map(_line, section.lines)) if section.lines else ""
        yield f"- {_plain(section.note)}\n" if section.note else ""
    if digest.reports:
        yield f"\n## {_plain(words.say('sources'))}\n\n"
        yield from (_source(number, report) for number, report in enumerate(digest.reports.values(), 1))
    yield f"\n{_plain(words.say('made', count=str(len(digest.reports))))}\n"


def _line(line: Line) -> str:
    quoted = f" «{_plain(line.quoted)}»" if line.quoted else ""
    return f"- {_plain(line.words)}{quoted} {_plain(' '.join(f'[{number}]' for number in line.sources))}\n"


def _source(number: int, report: Source) -> str:
    outlet = report.publisher.name if report.publisher else None
    day = report.published.value if report.published else None
    about = [outlet, day, report.title.text if report.title else None, None if report.url else report.path, report.id]
    link = f" <{quote(report.url, safe=_IN_ADDRESSES)}>" if report.url else ""
    return f"{number}. {_plain(flat(about))}{link}\n"


def _plain(text: str) -> str:
    """Text that Markdown takes for text, on one line."""
    return _SPECIAL.sub(r"\\\1", " ".join(text.translate(_TURNS).split()))
