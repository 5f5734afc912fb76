"""A page gives what its reader sees, with its own characters, and says what it claims."""

from pathlib import Path

import pytest

from mulaqat.intake import Refused, Taken

from .making import BODY, FIRST, LAST, MIDDLE, SECRET, items, page, reasons, texts

HIDDEN = {
    "attribute": "<p hidden>{}</p>",
    "display": '<p style="display:none">{}</p>',
    "display, escaped": '<p style="dis/**/play: n\\6fne">{}</p>',
    "visibility": '<p style="VISIBILITY:hidden">{}</p>',
    "opacity": '<div style="opacity:0"><p>{}</p></div>',
    "font size": '<span style="font-size:0">{}</span>',
    "off screen": '<p style="position:absolute;left:-9999px">{}</p>',
    "indent": '<p style="text-indent:-9999px">{}</p>',
    "clip": '<p style="position:absolute;clip:rect(0,0,0,0)">{}</p>',
    "no height": '<div style="height:0;overflow:hidden">{}</div>',
    "transform": '<p style="transform:scale(0)">{}</p>',
    "see-through": '<p style="color:transparent">{}</p>',
    "white on white": '<p style="color:#fff;background:white">{}</p>',
    "white on nothing": '<p style="color:#ffffff">{}</p>',
    "sr-only": '<p class="x sr-only">{}</p>',
    "template": "<template><p>{}</p></template>",
    "noscript": "<noscript><p>{}</p></noscript>",
    "del": "<p><del>{}</del></p>",
    "comment": "<!-- <p>{}</p> -->",
    "script": "<script>var x = '{}';</script>",
    "rule": "<style>.k{{display:none}}</style><p class=k>{}</p>",
    "rule by descent": "<style>div.k > p{{visibility:hidden}}</style><div class=k><p>{}</p></div>",
    "rule for screens": "<style>@media (min-width:1px){{.k{{opacity:0}}}}</style><p class=k>{}</p>",
    "only in print": "<style>.k{{display:none}} @media print{{.k{{display:block}}}}</style><p class=k>{}</p>",
    "dialog": "<dialog><p>{}</p></dialog>",
}
SHOWN = {
    "plain": "<p>{}</p>",
    "rule lifted": "<style>p{{display:none}} p.k{{display:block}}</style><p class=k>{}</p>",
    "rule for print": "<style>@media print{{.k{{display:none}}}}</style><p class=k>{}</p>",
    "white on black": '<div style="background:#000"><p style="color:#fff">{}</p></div>',
    "wide screens": '<p class="hidden md:block">{}</p>',
}


@pytest.mark.parametrize("way", HIDDEN)
def test_what_cannot_be_seen_is_no_text(tmp_path: Path, way: str) -> None:
    body = f"<p>{FIRST}</p><p>{MIDDLE}</p>{HIDDEN[way].format(SECRET)}<p>{LAST}</p>"
    (text,) = texts(items(tmp_path / "a.html", page(body)))
    assert SECRET not in text
    assert all(sentence in text for sentence in (FIRST, MIDDLE, LAST))


@pytest.mark.parametrize("way", SHOWN)
def test_what_can_be_seen_is_text(tmp_path: Path, way: str) -> None:
    style, _, rest = SHOWN[way].format(SECRET).rpartition("</style>")
    (text,) = texts(items(tmp_path / "a.html", page(f"<div>{BODY}</div>{rest}", style + "</style>" if style else "")))
    assert SECRET in text


@pytest.mark.parametrize(
    "markup", ["<p aria-hidden=true>{}</p>", "<details><summary>مزید</summary><p>{}</p></details>"]
)
def test_what_is_seen_on_asking_is_marked(tmp_path: Path, markup: str) -> None:
    (item,) = items(tmp_path / "a.html", page(BODY + markup.format(SECRET)))
    assert isinstance(item, Taken)
    assert [span.text for span in item.hidden] == [SECRET]
    assert item.document.text[item.hidden[0].start : item.hidden[0].end] == SECRET


def test_boilerplate_is_marked_and_kept(tmp_path: Path) -> None:
    body = f"{BODY}<ul><li><a href=/1>ایک اور خبر</a></li><li><a href=/2>دوسری خبر</a></li></ul><p>متعلقہ خبریں</p>"
    (item,) = items(tmp_path / "a.html", page(body))
    assert isinstance(item, Taken)
    assert [span.text for span in item.boilerplate][-1] == "متعلقہ خبریں"
    assert all(item.document.text[span.start : span.end] == span.text for span in item.boilerplate)
    assert not any(FIRST in span.text for span in item.boilerplate)


def test_its_own_characters_stay(tmp_path: Path) -> None:
    words = "آیت\u200cاللہ \u200fاور\u200e ي ك ہۂ ﷲ \u202eالٹ\u202c"
    (text,) = texts(items(tmp_path / "a.html", page(f"<p>{words}</p>{BODY}")))
    assert text.startswith(words)


def test_claims(tmp_path: Path) -> None:
    head = (
        '<link rel="canonical" href="https://urdu.geo.tv/latest/1"><title>پھیکا</title>'
        '<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"سرخی",'
        '"datePublished":"2023-03-13T09:00:00+05:00","author":[{"name":"نامہ نگار"}]}]}</script>'
    )
    (item,) = items(tmp_path / "a.html", page(BODY, head))
    assert isinstance(item, Taken)
    assert (item.title, item.author, item.canonical) == ("سرخی", "نامہ نگار", "https://urdu.geo.tv/latest/1")
    assert (item.document.publisher, item.document.published) == ("Geo News", "2023-03-13T09:00:00+05:00")
    assert item.document.url is None, "what a page claims of its address is not where it was seen"


@pytest.mark.parametrize("tag", ["div", "span", "table", "blockquote", "b"])
@pytest.mark.parametrize("depth", [255, 300, 2049])
def test_no_text_is_lost_in_the_deep(tmp_path: Path, tag: str, depth: int) -> None:
    body = f"<p>{FIRST}</p>{f'<{tag}>' * depth}{MIDDLE}{f'</{tag}>' * depth}<p>{LAST}</p>"
    (text,) = texts(items(tmp_path / "a.html", page(body)))
    assert all(sentence in text for sentence in (FIRST, MIDDLE, LAST))


@pytest.mark.parametrize(
    "bad",
    ["<a " * 5000, "<!--" * 5000, "<" * 30000, "</" * 9000, "<a x='" * 9000, "<style>" * 5000, "&" * 90000],
)
def test_broken_markup_behind_the_text(tmp_path: Path, bad: str) -> None:
    (item,) = items(tmp_path / "a.html", "<!doctype html><body>" + BODY + bad)
    if isinstance(item, Refused):
        assert item.reason == "limit"
    else:
        assert all(sentence in item.document.text for sentence in (FIRST, MIDDLE, LAST))


@pytest.mark.parametrize("before", ["", "=x ", "x='>' "])
def test_too_many_attributes(tmp_path: Path, before: str) -> None:
    many = " ".join(f"a{n}" for n in range(600))
    assert reasons(items(tmp_path / "a.html", f"<html><p {before}{many}>{BODY}")) == ["limit"]
    script = f"<script>if (a<b && {many}) {{}}</script>"
    assert texts(items(tmp_path / "a.html", page(BODY + script))) != []


@pytest.mark.parametrize(
    ("data", "decoder"),
    [
        (page(BODY, "<meta charset=windows-1256>").encode(), "utf-8"),
        (page(BODY, "<meta charset=utf-7>").encode(), "utf-8"),
        (b"\xef\xbb\xbf" + page(BODY).encode(), "utf-8"),
        (page(BODY).encode("utf-16"), "utf-16-le"),
        (page(BODY, "<meta charset=windows-1256>").encode("cp1256", "xmlcharrefreplace"), "cp1256"),
    ],
)
def test_encodings(tmp_path: Path, data: bytes, decoder: str) -> None:
    (item,) = items(tmp_path / "a.html", data)
    assert isinstance(item, Taken)
    assert item.decoder == decoder
    assert all(sentence in item.document.text for sentence in (FIRST, MIDDLE, LAST))


def test_a_bad_byte_is_flagged(tmp_path: Path) -> None:
    (item,) = items(tmp_path / "a.html", page(BODY).encode().replace(b"</article>", b"\xff</article>"))
    assert isinstance(item, Taken)
    assert item.flags == ("damaged",)
    assert LAST in item.document.text
    assert reasons(items(tmp_path / "a.html", page("<p hidden>x</p>"))) == ["empty"]
