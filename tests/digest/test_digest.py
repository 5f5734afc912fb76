"""A digest tells each thing once, on its day, with its sources, the same whatever the order and the language."""

import re
from collections.abc import Iterable
from html.parser import HTMLParser
from pathlib import Path
from typing import get_args

import pytest
from markdown_it import MarkdownIt
from msgspec.structs import replace

from mulaqat.archive import Filters, open_archive
from mulaqat.digest import LANGUAGES, Digest, gather, to_html, to_markdown
from mulaqat.digest.words import Language, Words
from mulaqat.model import Agreement, Document, Form, Meeting, MeetingStatus, Statement
from tests.export.samples import Reading, harmful, samples
from tests.reader import shipped

WEEK = Filters(since="2024-04-29", until="2024-05-05")


def told(place: Path, readings: Iterable[Reading], filters: Filters = WEEK, most: int = 10) -> Digest:
    with open_archive(place) as archive:
        for document, record in readings:
            archive.add(document, record)
        return gather(archive, filters, most)


def copied(reading: Reading, outlet: str) -> Reading:
    """The same report in another outlet."""
    document = replace(reading[0], publisher=outlet, path=f"{outlet}.txt")
    return document, replace(reading[1], document=replace(reading[1].document, id=document.id, path=document.path))


@pytest.fixture(scope="module")
def digest(tmp_path_factory: pytest.TempPathFactory) -> Digest:
    return told(tmp_path_factory.mktemp("digest") / "a.db", [*samples()[:-2], copied(samples()[0], "دوسرا اخبار")])


def test_what_is_told(digest: Digest) -> None:
    kinds = {type(one.fact) for one in digest.told}
    assert kinds == {Meeting, Agreement, Statement}
    assert "2024-05-01" in {one.day for one in digest.told}
    for one in digest.told:
        assert "2024-04-29" <= one.day <= "2024-05-05", "what is known to be older is background"
        if isinstance(one.fact, Meeting) and one.fact.date:
            assert one.fact.date.latest >= "2024-04-29"


def test_copies_are_told_once_with_both_sources(tmp_path: Path) -> None:
    reading = next(r for r in samples() if "04-raisi" in (r[0].path or ""))
    alone = told(tmp_path / "one.db", [reading])
    both = told(tmp_path / "two.db", [reading, copied(reading, "دوسرا اخبار")])
    assert len(both.reports) == 2
    assert [one.fact for one in both.told] == [one.fact for one in alone.told] != []
    assert {len(one.reports) for one in both.told} == {2}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_order_of_reports_changes_no_byte(tmp_path: Path, language: Language) -> None:
    there, back = (told(tmp_path / f"{step}.db", list(samples())[::step]) for step in (1, -1))
    assert list(to_html(there, language)) == list(to_html(back, language))
    assert list(to_markdown(there, language)) == list(to_markdown(back, language))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_line_has_a_source(digest: Digest, language: Language) -> None:
    text = "".join(to_markdown(digest, language))
    body, _, sources = text.partition(f"\n## {Words(language).say('sources')}\n")
    lines = [line for line in body.split("\n") if line.startswith("- ")]
    assert len(lines) == len(digest.told) + len(digest.ahead) + sum(map(bool, digest.left_out.values()))
    cited = [
        set(re.findall(r"\\\[(\d+)\\\]", line)) for line in lines if Words(language).say("more", count="") not in line
    ]
    assert sum(map(bool, cited)) == len(digest.told) + len(digest.ahead)
    numbered = re.findall(r"^(\d+)\. .*(doc-[0-9a-f]{20})", sources, re.MULTILINE)
    assert [name for _, name in numbered] == list(digest.reports)
    assert set().union(*cited) <= {number for number, _ in numbered}


class Links(HTMLParser):
    """What stands in the page."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_links_lines_to_sources(digest: Digest, language: Language) -> None:
    tags = Links("".join(to_html(digest, language))).tags
    root = next(values for tag, values in tags if tag == "html")
    assert root == {"lang": language, "dir": "rtl" if language == "ur" else "ltr"}
    targets = {f"#{values['id']}" for _, values in tags if "id" in values}
    links = [values["href"] for tag, values in tags if tag == "a"]
    assert links and set(links) <= targets


def test_nothing_foreign_gets_in(tmp_path: Path) -> None:
    found = told(tmp_path / "a.db", [harmful()], Filters(since="2023-06-01", until="2023-06-30"))
    assert found.told
    for language in LANGUAGES:
        page = "".join(to_html(found, language))
        assert not {"script", "b", "img"} & {tag for tag, _ in Links(page).tags}
        text = "".join(to_markdown(found, language))
        assert "\u202e" not in text
        tokens = MarkdownIt().parse(text)
        kinds = {child.type for token in tokens for child in token.children or ()} | {token.type for token in tokens}
        assert Words(language).say("undated") in text, "a year is no day"
        assert not {"html_block", "html_inline", "image", "em_open", "code_inline"} & kinds
        shown = ["".join(child.content for child in token.children or ()) for token in tokens]
        assert any('=HYPERLINK("x") ا</script><b>&amp;' in words for words in shown)


def test_a_country_and_a_limit(tmp_path: Path, digest: Digest) -> None:
    qatar = told(tmp_path / "a.db", samples()[:-2], replace(WEEK, country="QA"))
    assert 0 < len(qatar.told) < len(digest.told)
    short = told(tmp_path / "b.db", samples()[:-2], most=2)
    assert sum(isinstance(one.fact, Statement) for one in short.told) == 2
    assert short.left_out["2024-05-01"] > 2
    kept = [one.fact for one in short.told if isinstance(one.fact, Statement)]
    assert all(any(target.actor.entity for target in said.targets) for said in kept), "those about somebody go first"


def test_what_is_planned_for_later(tmp_path: Path) -> None:
    reading = next(r for r in samples() if "10-biden" in (r[0].path or ""))
    early = Document(reading[0].text, path="early.txt", published="2021-05-25")
    import mulaqat

    ahead = told(
        tmp_path / "b.db",
        [(early, mulaqat.read(early, knowledge=shipped()))],
        Filters(since="2021-05-24", until="2021-05-30"),
    )
    assert [one.day for one in ahead.ahead] == ["2021-06-16"]
    assert "16 جون 2021" in "".join(to_markdown(ahead, "ur"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_there_are_words_for_everything(language: Language) -> None:
    words = Words(language)
    cues = {
        sense.act for senses in [shipped().lexicon.cues] for by in senses.values() for cs in by.values() for sense in cs
    }
    keys = [f"form.{form}" for form in get_args(Form)] + [f"status.{status}" for status in get_args(MeetingStatus)[1:]]
    keys += [f"status.{status}" for status in get_args(Agreement.__annotations__["status"])]
    keys += [f"act.{act}" for act in sorted(cues - set(get_args(Form)))] + [
        f"month.{number}" for number in range(1, 13)
    ]
    assert [key for key in keys if key not in words._words] == []
