"""Finding what is there, as people type it, and nothing else; highlights are exact."""

import random
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from mulaqat.archive import Archive, Filters, Hit, open_archive
from mulaqat.archive.searching.query import Term, parse, terms, to_fts5, to_tsquery
from mulaqat.errors import InputError
from mulaqat.knowledge import load_knowledge
from mulaqat.model import Date, Document, MadeBy, Record, Source
from mulaqat.text import folder

from .documents import reading
from .places import new_database

TEXTS = {
    "one": "آیت‌اللہ کریمی نے مُلاقات کی اور کہا کہ سرحد کھلی رہے گی۔",
    "two": "آیتالله رحیمی اور وزير خارجه كى ملاقات ۲۰۲۳ میں ہوئی۔",
    "three": "وزیر اعظم نے خارجہ پالیسی پر بات کی، ملاقاتیں بعد میں ہوں گی۔",
}


def bare(name: str, text: str, day: str | None = None) -> tuple[Document, Record]:
    document = Document(text, path=name, publisher="آزمائش", published=day)
    date = Date(day, day, day, "published") if day else None
    return document, Record(Source(document.id, name, None, None, None, date, len(text)), MadeBy("0", "0"))


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def library(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Archive:
    """One archive of each kind, which these tests only read."""
    if request.param == "sqlite":
        archive = open_archive(tmp_path_factory.mktemp("library") / "archive.db")
    else:
        archive = open_archive(new_database(request.getfixturevalue("server")))
    for number, (name, text) in enumerate(TEXTS.items(), 1):
        archive.add(*bare(name, text, f"2023-0{number}-10"))
    for number in range(1, 8):
        archive.add(*reading(number))
    return archive


def names(hits: list[Hit]) -> set[str]:
    return {str(hit.path) for hit in hits}


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("آیت اللہ", {"one", "two"}),
        ("آیتالله", {"one", "two"}),
        ("آیت‌اللہ", {"one", "two"}),
        ('"آیت اللہ رحیمی"', {"two"}),
        ("ملاقات سرحد", {"one"}),
        ("مُلاقات AND رحيمى", {"two"}),
        ('"وزیر خارجہ"', {"two"}),
        ("وزیر خارجہ", {"two", "three"}),
        ("ملاقاتی*", {"three"}),
        ("2023", {"two"}),
        ("۲۰۲۳", {"two"}),
        ("(سرحد OR پالیسی) NOT کریمی", {"three"}),
        ("سرحد OR رحیمی", {"one", "two"}),
        ("NOT کریمی آیت", {"two"}),
        ("کچھنہیں", set()),
    ],
)
def test_urdu_as_people_type_it(library: Archive, query: str, found: set[str]) -> None:
    hits = library.search(f"({query}) AND NOT نسیم" if "NOT" not in query else query, limit=50)
    assert names(hits) == found
    for hit in hits:
        for snippet in hit.snippets:
            text = TEXTS[str(hit.path)]
            spans = (snippet.span, *snippet.highlights)
            assert all(text[span.start : span.end] == span.text for span in spans)
            assert all(snippet.span.start <= mark.start < mark.end <= snippet.span.end for mark in snippet.highlights)
        assert any(snippet.highlights for snippet in hit.snippets)


def test_what_is_highlighted(library: Archive) -> None:
    (hit,) = library.search("آیتالله کریمی")
    assert {mark.text for mark in hit.snippets[0].highlights} == {"آیت‌اللہ", "کریمی"}


def test_by_english_names(library: Archive) -> None:
    hits = library.search("akhtar", limit=50)
    assert len(hits) == 7
    assert {mark.text for hit in hits for snippet in hit.snippets for mark in snippet.highlights} == {"نسیم اختر"}


def test_accents_do_not_matter() -> None:
    fold = folder(load_knowledge().orthography)
    assert fold("Erdoğan Ömer Çelik José") == fold("erdogan omer celik jose")
    assert fold("آرمی") != fold("ارمی")


@pytest.mark.parametrize(
    ("filters", "number"),
    [
        (Filters(person="Nasim Akhtar"), 7),
        (Filters(person="نسيم"), 7),
        (Filters(person="person/nasim-akhtar"), 7),
        (Filters(person="person/nobody"), 0),
        (Filters(person="Nasīm Ákhtar"), 7),
        (Filters(person="Nas"), 0),
        (Filters(office="minister of commerce", kind="statement"), 7),
        (Filters(office="minister of defence"), 0),
        (Filters(country="pk"), 7),
        (Filters(country="IR"), 0),
        (Filters(outlet="آزمائش"), 10),
        (Filters(outlet="آزمائشی"), 7),
        (Filters(outlet="%"), 0),
        (Filters(act="state", person="Akhtar"), 7),
        (Filters(act="condemn", person="Akhtar"), 0),
        (Filters(kind="meeting"), 7),
        (Filters(kind="agreement"), 0),
        (Filters(stance="support"), 0),
        (Filters(since="2023-01-01", until="2023-01-31"), 1),
        (Filters(since="2023-04-01", until="2023-05-31"), 2),
    ],
)
def test_filters(library: Archive, filters: Filters, number: int) -> None:
    assert len(library.search("", filters, limit=50)) == number


def test_a_filter_and_a_query_both_hold(library: Archive) -> None:
    assert names(library.search("ملاقات", Filters(until="2023-01-31"))) == {"one"}
    assert len(library.search("گلگت", Filters(person="Akhtar"))) == 1


def test_those_that_fit_far_down_are_found(archive: Archive) -> None:
    """However many documents fit the query better, the best that fit the filters come, in their order."""
    with archive.together():
        for number in range(60):
            archive.add(*bare(str(number), "امن " * (61 - number), f"2023-01-{number // 3 + 1:02}"))
    ranked = [hit.document for hit in archive.search("امن", limit=60)]
    for since, limit in (("2023-01-01", 2), ("2023-01-15", 2), ("2023-01-19", 9), ("2023-02-01", 2)):
        filters = Filters(since=since)
        fitting = {hit.document for hit in archive.search("", filters, limit=60)}
        wanted = [document for document in ranked if document in fitting][:limit]
        assert [hit.document for hit in archive.search("امن", filters, limit=limit)] == wanted


def test_newest_first_without_a_query(library: Archive) -> None:
    days = [hit.day or "" for hit in library.search("", limit=50)]
    assert days == sorted(days, reverse=True)


@pytest.mark.parametrize(
    ("query", "words"),
    [
        ('"unterminated', "quotation mark"),
        ("(", "no word"),
        ("a (b", "never closes"),
        ("a )", "never opened"),
        ("AND", "AND stands"),
        ("a AND", "between words"),
        ("a OR", "no word"),
        ("NOT a", "besides what it leaves out"),
        ("۔ ، ـ", "no word"),
        ("\u200c", "no word"),
        ("(" * 40 + "a" + ")" * 40, "too many brackets"),
        (" ".join(["ا"] * 5000), "too long"),
    ],
)
def test_queries_without_meaning(library: Archive, query: str, words: str) -> None:
    with pytest.raises(InputError, match=words):
        library.search(query)


@pytest.mark.parametrize("limit", [0, -1, 10**9])
def test_limits(library: Archive, limit: int) -> None:
    with pytest.raises(InputError, match="number of hits"):
        library.search("a", limit=limit)


HOSTILE = [
    "NEAR(a b)",
    "t:x",
    "-x",
    "a^2",
    "x + y",
    "{t x}:y",
    "' OR 1=1--",
    "%",
    "a_b",
    "a\\b",
    "x|y",
    "!x",
    "q:*",
    "<->",
]


@pytest.mark.parametrize("query", HOSTILE)
def test_nothing_reaches_an_engine_raw(library: Archive, query: str) -> None:
    try:
        assert library.search(query) == []
    except InputError as error:
        assert "no word" in str(error)


@given(st.text(st.sampled_from(list("اب \"*()-:^{}+|&!<>'\\ANDORT%_")), max_size=30))
def test_any_query_is_answered_or_refused(typed: str) -> None:
    try:
        query = parse(typed, lambda text: "".join(c if c.isalnum() else " " for c in text))
    except InputError:
        return
    assert all(isinstance(term, Term) and term.words for term in terms(query))
    assert set(to_fts5(query)) <= set('ابANDORT"*() ')
    assert set(to_tsquery(query, 9)) <= set("ابANDORT':*()<->&|! ")


def test_lists(library: Archive) -> None:
    meetings = list(library.rows("meetings", Filters(person="Akhtar")))
    assert [row["hosts"] for row in meetings] == ["Nasim Akhtar"] * 7
    assert {row["guests"] for row in meetings} == {"مہمان وفد"}
    statements = list(library.rows("statements", Filters(act="state", country="PK")))
    assert [row["published"] for row in statements] == sorted(row["published"] for row in statements)
    assert statements[0]["content"].endswith("بڑھائی جائے گی")
    assert list(library.rows("statements", Filters(act="condemn"))) == []
    assert list(library.rows("statements", Filters(act="state", stance="support"))) == []
    (person,) = library.rows("people")
    assert (person["name"], person["documents"], person["mentions"]) == ("Nasim Akhtar", 7, 7)
    assert list(library.rows("people", Filters(since="2024-01-01"))) == []
    for view in ("agreements", "events", "doubts"):
        assert list(library.rows(view)) == []
    with pytest.raises(InputError, match="no list of stories"):
        list(library.rows("stories"))
    with pytest.raises(InputError, match="not listed by act"):
        list(library.rows("people", Filters(act="state")))
    with pytest.raises(InputError, match="not listed by act"):
        list(library.rows("people", Filters(public=True)))


def test_official_encounters(archive: Archive) -> None:
    document, record = reading(1)
    (meeting,) = record.meetings
    archive.add(document, msgspec.structs.replace(record, meetings=(msgspec.structs.replace(meeting, public=True),)))
    archive.add(*reading(2))
    listed = {row["document"]: row["public"] for row in archive.rows("meetings")}
    assert listed == {document.id: True, reading(2)[0].id: False}
    assert [row["document"] for row in archive.rows("meetings", Filters(public=True))] == [document.id]
    assert [hit.document for hit in archive.search("", Filters(public=True))] == [document.id]
    assert archive.search("", Filters(public=True, kind="statement")) == []
    assert list(archive.rows("statements", Filters(public=True))) == []


def test_a_list_of_one_act_has_no_other(archive: Archive) -> None:
    document, record = reading(1)
    (said,) = record.statements
    thanks = msgspec.structs.replace(said, id="s2", act="thank")
    archive.add(document, msgspec.structs.replace(record, statements=(said, thanks)))
    for act in ("state", "thank"):
        assert [row["act"] for row in archive.rows("statements", Filters(act=act))] == [act]


def test_both_engines_find_the_same(server: str, tmp_path: Path) -> None:
    """On texts of random words every kind of query finds the same documents in a file and on the server."""
    chance = random.Random(5)
    words = ["سفیر", "وفد", "امن", "تجارت", "سرحد", "پانی"]
    texts = [" ".join(chance.choices(words, k=6)) for _ in range(60)]
    archives = [open_archive(f"{tmp_path}/a.db"), open_archive(new_database(server))]
    for archive in archives:
        for number, text in enumerate(texts):
            archive.add(*bare(str(number), text))
    for _ in range(40):
        one, two, three = chance.sample(words, 3)
        for query in (
            f'"{one} {two}"',
            f"{one} {two[:2]}*",
            f"({one} OR {two}) NOT {three}",
            f"{one} NOT ({two} {three})",
        ):
            first, second = (names(archive.search(query, limit=1000)) for archive in archives)
            assert first == second, query


def test_an_act_is_the_statements_own(tmp_path: Path) -> None:
    """That somebody in the archive condemns does not make every statement a condemnation."""
    document, record = reading(8)
    (said,) = record.statements
    with open_archive(tmp_path / "a.db") as archive:
        archive.add(*reading(9))
        archive.add(document, replace(record, statements=(replace(said, act="condemn"),)))
        found = list(archive.rows("statements", Filters(act="condemn")))
        assert [(row["document"], row["act"]) for row in found] == [(document.id, "condemn")]
        assert len(list(archive.rows("statements", Filters(act="state")))) == 1
