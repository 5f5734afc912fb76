"""Which hits come on which page, and what is shown of them, to the very word."""

from collections.abc import Iterator

import pytest

from mulaqat.archive import Archive, Filters, open_archive
from mulaqat.archive.searching import finding, query, snippets
from mulaqat.errors import InputError
from tests.stories.reports import report

WORDS = " ".join(f"w{number:03}" for number in range(400))  # of four letters and a space


def word(number: int) -> tuple[int, int]:
    """Where a word of WORDS stands."""
    return 5 * number, 5 * number + 4


def shown(*places: tuple[int, int], text: str = WORDS) -> list[tuple[str, list[str]]]:
    return [(one.span.text, [mark.text for mark in one.highlights]) for one in snippets.snippets(text, [*places])]


@pytest.fixture
def close(monkeypatch: pytest.MonkeyPatch) -> None:
    """Snippets that reach ten letters, of words no further apart than twenty, two of them."""
    monkeypatch.setattr(snippets, "_REACH", 10)
    monkeypatch.setattr(snippets, "_APART", 20)
    monkeypatch.setattr(snippets, "_MOST", 2)


@pytest.mark.usefixtures("close")
def test_a_snippet_begins_and_ends_with_a_word() -> None:
    assert shown(word(100)) == [("w099 w100 w101", ["w100"])]
    assert shown(word(0)) == [("w000 w001", ["w000"])]
    assert shown(word(1)) == [("w000 w001 w002", ["w001"])]
    assert shown(word(399)) == [("w398 w399", ["w399"])]
    assert shown(word(398)) == [("w397 w398 w399", ["w398"])]
    assert shown() == []


@pytest.mark.usefixtures("close")
def test_a_word_without_end_is_cut() -> None:
    long = "x" * 50
    assert shown((50, 55), text=f"{long}ab cd{long}") == [("x" * 10 + "ab cd", ["ab cd"])]
    assert shown((51, 56), text=f"{long} ab cd {long}") == [("ab cd", ["ab cd"])]


@pytest.mark.usefixtures("close")
def test_what_overlaps_is_one_and_what_is_near_is_together() -> None:
    one, other = word(50)
    assert [marks for _, marks in shown((one, other), (one + 2, other + 2))] == [["w050 w"]]
    assert [marks for _, marks in shown((one, other), (one + 2, other))] == [["w050"]]
    assert [marks for _, marks in shown((one, one + 2), (one + 2, other))] == [["w0", "50"]]
    assert [marks for _, marks in shown(word(50), word(50), word(54))] == [["w050", "w054"]]
    assert [marks for _, marks in shown(word(50), word(55))] == [["w050"], ["w055"]]
    # From the first of them: a row of near words does not grow without end.
    assert [marks for _, marks in shown(word(50), word(53), word(56))] == [["w050", "w053"], ["w056"]]


@pytest.mark.usefixtures("close")
def test_the_fullest_come_and_in_their_order() -> None:
    many = [word(number) for number in (10, 100, 101, 200, 201, 202, 300)]
    assert [marks for _, marks in shown(*many)] == [["w100", "w101"], ["w200", "w201", "w202"]]
    assert [marks for _, marks in shown(word(300), word(10), word(200))] == [["w010"], ["w200"]]


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Archive]:
    with open_archive(tmp_path_factory.mktemp("hits") / "news.db") as archive:
        with archive.together():
            for number in range(40):  # each holds the word once more than the one before, and is better for it
                words = ["تجارت"] * (number + 1) + ["سفر"] * (60 - number)
                archive.add(*report(number, text=" ".join(words), published=f"2023-{number % 12 + 1:02}-01"))
        yield archive


@pytest.mark.parametrize("among", [1, 2, finding.AMONG])
@pytest.mark.parametrize(
    "filters", [Filters(), Filters(since="2023-06-01"), Filters(since="2023-12-01"), Filters(until="2022-01-01")]
)
def test_pages_of_hits_are_the_hits(
    archive: Archive, monkeypatch: pytest.MonkeyPatch, among: int, filters: Filters
) -> None:
    """However many of the best are asked first."""
    every = [hit.document for hit in archive.search("تجارت", limit=1000)]
    days = {document.id: document.published or "" for document, _ in archive.readings()}
    wanted = [one for one in every if (filters.since or "") <= days[one] <= (filters.until or "9")]
    monkeypatch.setattr(finding, "AMONG", among)
    for size in (1, 3, 40):
        for skip in (0, 1, 2, len(wanted)):
            found = [hit.document for hit in archive.search("تجارت", filters, size, skip)]
            assert found == wanted[skip : skip + size], (size, skip)


@pytest.mark.parametrize(
    ("limit", "fits"), [(0, False), (1, True), (finding.MAX_HITS, True), (finding.MAX_HITS + 1, False)]
)
def test_how_many_hits(archive: Archive, limit: int, fits: bool) -> None:
    if fits:
        assert len(archive.search("تجارت", limit=limit)) == min(limit, 40)
    else:
        with pytest.raises(InputError, match="number of hits"):
            archive.search("تجارت", limit=limit)


def test_how_deep_and_how_long_a_query_is(archive: Archive) -> None:
    deep, long = query.MAX_DEPTH, query.MAX_TERMS
    assert archive.search("(" * deep + "تجارت" + ")" * deep)
    with pytest.raises(InputError, match="too many brackets"):
        archive.search("(" * (deep + 1) + "تجارت" + ")" * (deep + 1))
    assert archive.search(" ".join(["تجارت"] * long))
    with pytest.raises(InputError, match="too long"):
        archive.search(" ".join(["تجارت"] * (long + 1)))
