"""A digest as one self-contained page."""

from collections.abc import Iterator

from mulaqat.export import safe
from mulaqat.model import Source

from .lines import Line, Section, sections, title
from .nouns import Digest
from .words import Language, Words

_STYLE = """
body { max-width: 46rem; margin: 2rem auto; padding-inline: 1rem; line-height: 1.6; font-family: system-ui, sans-serif }
:lang(ur) { font-family: "Noto Nastaliq Urdu", "Jameel Noori Nastaleeq", serif; line-height: 2.3 }
sup { line-height: 1 } footer { color: #555; border-block-start: 1px solid #999; margin-block-start: 2rem }
@media (prefers-color-scheme: dark) { body { background: #111; color: #eee } a { color: #9cf } footer { color: #aaa } }
"""


def to_html(digest: Digest, language: Language) -> Iterator[str]:
    """The pieces of the page; nothing is fetched, no script runs, each line links to its sources below."""
    words = Words(language)
    heading, direction = safe(title(digest, words)), "rtl" if language == "ur" else "ltr"
    yield (
        f'<!doctype html>\n<html lang="{language}" dir="{direction}">\n<head>\n<meta charset="utf-8">\n'
        f'<title>{heading}</title>\n<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; '
        "style-src 'unsafe-inline'\">\n"
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<style>{_STYLE}</style>\n</head>\n<body>\n<h1>{heading}</h1>\n"
    )
    yield from map(_section, sections(digest, words))
    if digest.reports:
        yield f"<h2>{safe(words.say('sources'))}</h2>\n<ol>\n"
        yield from (_source(number, report) for number, report in enumerate(digest.reports.values(), 1))
        yield "</ol>\n"
    made = words.say("made", count=str(len(digest.reports)))
    yield f"<footer><p>{safe(made)}</p></footer>\n</body>\n</html>\n"


def _section(section: Section) -> str:
    heading = f"<h{section.level}>{safe(section.heading)}</h{section.level}>\n"
    note = f"<li>{safe(section.note)}</li>\n" if section.note else ""
    return heading + (f"<ul>\n{''.join(map(_line, section.lines))}{note}</ul>\n" if section.lines else "")


def _line(line: Line) -> str:
    quoted = f' <q lang="ur" dir="rtl">{safe(line.quoted)}</q>' if line.quoted else ""
    links = " ".join(f'<a href="#s{number}">{number}</a>' for number in line.sources)
    return f"<li><bdi>{safe(line.words)}</bdi>{quoted} <sup>{links}</sup></li>\n"


def _source(number: int, report: Source) -> str:
    outlet = report.publisher.name if report.publisher else None
    about = [part for part in (outlet, report.published and report.published.value) if part]
    name = f'<bdi lang="ur">{safe(report.title.text)}</bdi>' if report.title else safe(report.id)
    web = report.url and report.url.startswith(("https://", "http://"))
    link = f'<a href="{safe(report.url or "")}" rel="noreferrer">{name}</a>' if web else name
    place = [] if web else [f"<code>{safe(report.path or report.url or '')}</code>"]
    parts = [link, *(f"<bdi>{safe(part)}</bdi>" for part in about), *place, f"<code>{safe(report.id)}</code>"]
    return f'<li id="s{number}">{" · ".join(parts)}</li>\n'
