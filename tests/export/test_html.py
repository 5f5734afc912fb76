"""The page shows the report's own characters, marks them, and holds nothing that could run or be fetched."""

import re
from html.parser import HTMLParser
from itertools import pairwise

import msgspec
import pytest

from mulaqat.export import to_html
from mulaqat.export.escaping import value
from mulaqat.model import Actor, Document, MadeBy, Meeting, Record, Source, Span

HOSTILE = "ا</div><script>alert(1)</script> \"q\" 's' & &amp; <!-- \r\n\t\x1b ب\u202e جملہ ]]>"


class Page(HTMLParser):
    """What a browser would see: tags with attributes, and the text inside each report and each mark."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.texts: list[str] = []
        self.marked: dict[str, str] = {}
        self.depth = 0
        self.facts: list[str] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = dict(attrs)
        self.tags.append((tag, values))
        if tag == "div" and values.get("class") == "text":
            self.texts.append("")
            self.depth = 1
        elif tag == "mark":
            self.facts = (values["data-facts"] or "").split()

    def handle_endtag(self, tag: str) -> None:
        if tag == "div":
            self.depth = 0
        elif tag == "mark":
            self.facts = []

    def handle_data(self, data: str) -> None:
        if self.depth:
            self.texts[-1] += data
        for fact in self.facts:
            self.marked[fact] = self.marked.get(fact, "") + data


def page(*readings: tuple[Document, Record]) -> Page:
    return Page("".join(to_html(readings)))


@pytest.fixture
def hostile() -> tuple[Document, Record]:
    span = Span.of(HOSTILE, 2, 20)
    bad = Actor(name='"><img src=x onerror=alert(1)>', name_ur="</bdi><script>x</script>", mention=span)
    meeting = Meeting('"><b id="x', "in_person", "held", (bad,), (bad,), (span,), topics=(span,))
    source = Source("id", HOSTILE, None, None, span, None, len(HOSTILE))
    return Document(HOSTILE, path=HOSTILE), Record(source, MadeBy("0", "0"), meetings=(meeting,))


def test_the_text_is_the_report(document: Document, record: Record, hostile: tuple[Document, Record]) -> None:
    seen = page((document, record), hostile, (document, record))
    assert seen.texts == [document.text, HOSTILE, document.text]


def test_marks_hold_the_evidence(document: Document, record: Record) -> None:
    seen = page((document, record))
    meeting, first, nested = record.meetings[0], record.statements[0], record.statements[1]
    assert seen.marked["r1-0"].startswith(meeting.evidence[0].text)
    assert first.cue and nested.cue
    assert seen.marked["r1-1"] == first.cue.text + first.content.text
    assert seen.marked["r1-2"] == nested.cue.text + nested.content.text


def test_links_lead_somewhere_in_both_directions(document: Document, record: Record) -> None:
    seen = page((document, record), (document, record))
    ids = [values["id"] for _, values in seen.tags if "id" in values]
    links = [values["href"] or "" for tag, values in seen.tags if tag == "a"]
    assert len(ids) == len(set(ids))
    assert links and {link.removeprefix("#") for link in links} <= set(ids)
    facts = [values["id"] for tag, values in seen.tags if tag == "article"]
    assert len(facts) == 2 * 7
    assert all(f"#{fact}-text" in links for fact in facts)
    for (tag, mark), (_, link) in pairwise(seen.tags):
        if tag == "mark":
            assert (link["href"] or "").removeprefix("#") in (mark["data-facts"] or "").split()


def test_nothing_foreign_gets_in(hostile: tuple[Document, Record]) -> None:
    seen = page(hostile)
    assert [tag for tag, _ in seen.tags].count("script") == 1
    assert not {"img", "b", "link", "iframe"} & {tag for tag, _ in seen.tags}
    names = {name for _, values in seen.tags for name in values}
    assert not {name for name in names if name.startswith("on")} | names & {"src", "style"}
    assert not re.search(r"(url\(|@import|https?:)", "".join(to_html([hostile])))


def test_text_that_no_page_can_show(record: Record) -> None:
    text = "ا\0ب\ud800ج"
    source = msgspec.structs.replace(record.document, title=None)
    html = "".join(to_html([(Document(text), Record(source, record.made_by))]))
    assert Page(html).texts == ["ا\ufffdب\ufffdج"]
    html.encode("utf-8")


def test_urdu_names_in_an_english_value_do_not_change_places() -> None:
    assert value("Karim (کریم داد); وفد") == (
        '<bdi dir="ltr">Karim (<bdi lang="ur">کریم داد</bdi>); <bdi lang="ur">وفد</bdi></bdi>'
    )
    assert value("10 ارب، <وفد>") == '<bdi dir="auto">10 ارب، &lt;وفد&gt;</bdi>'


def test_direction_and_language(document: Document, record: Record) -> None:
    texts = [values for _, values in page((document, record)).tags if values.get("class") == "text"]
    assert texts == [{"class": "text", "lang": "ur", "dir": "rtl"}]


def test_marks_have_no_padding(document: Document, record: Record) -> None:
    style = "".join(to_html([(document, record)])).split("<style>")[1].split("</style>")[0]
    rules = re.findall(r"(?:^|\n)mark[^{]*\{([^}]*)\}", style)
    assert len(rules) >= 5
    assert not any(re.search(r"padding|margin|border|display", rule) for rule in rules)
    assert "prefers-color-scheme: dark" in style


def test_no_readings() -> None:
    assert page().texts == []
