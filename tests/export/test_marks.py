"""Runs never overlap, lose nothing, and know all the evidence that covers them."""

from hypothesis import given
from hypothesis import strategies as st

from mulaqat.export.marks import Evidence, runs
from mulaqat.model import Span

TEXT = "ابتث جحخد ذرزس"


@st.composite
def evidence(draw: st.DrawFn) -> list[Evidence]:
    edges = st.tuples(st.integers(0, len(TEXT)), st.integers(0, len(TEXT))).filter(lambda pair: pair[0] < pair[1])
    places = draw(st.lists(st.tuples(st.integers(0, 4), edges), max_size=12))
    return [Evidence(fact, Span.of(TEXT, *edge)) for fact, edge in places]


@given(evidence())
def test_runs(items: list[Evidence]) -> None:
    position = 0
    begun: list[int] = []
    for run in runs(TEXT, items):
        here = range(position, position + len(run.text))
        for item in items:
            inside = [item.span.start <= at < item.span.end for at in here]
            assert all(inside) == any(inside) == (item in run.covered)
        lengths = [item.span.end - item.span.start for item in run.covered]
        assert lengths == sorted(lengths)
        for fact in run.begins:
            assert position == min(item.span.start for item in items if item.fact == fact)
        begun += run.begins
        position += len(run.text)
    assert "".join(run.text for run in runs(TEXT, items)) == TEXT
    assert sorted(begun) == sorted({item.fact for item in items})


def test_nested_and_crossing() -> None:
    outer, inner, crossing = (Evidence(n, Span.of("abcdef", *edge)) for n, edge in enumerate([(0, 4), (1, 2), (3, 6)]))
    found = [
        (run.text, run.begins, [item.fact for item in run.covered]) for run in runs("abcdef", [outer, inner, crossing])
    ]
    assert found == [
        ("a", (0,), [0]),
        ("b", (1,), [1, 0]),
        ("c", (), [0]),
        ("d", (2,), [2, 0]),
        ("ef", (), [2]),
    ]


def test_thousands_of_spans_take_no_time() -> None:
    text = "x" * 20_000
    items = [Evidence(n, Span.of(text, 4 * n, 4 * n + 6)) for n in range(4_900)]
    assert sum(len(run.covered) for run in runs(text, items)) > 9_000
