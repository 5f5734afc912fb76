"""The interface texts: in both languages, all that is asked for, and nothing that nobody asks for."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, get_args

import pytest

from mulaqat import model
from mulaqat.archive import Filters
from mulaqat.errors import DataError
from mulaqat.model import Agreement
from mulaqat.stories import Contradiction, Deed
from mulaqat.web.wording import CALENDARS, DIGITS, Reader, load_texts

WEB = Path(__file__).parents[2] / "src" / "mulaqat" / "web"
TEXTS = load_texts()
# Kinds of values whose texts templates ask for by the value.
KINDS = "about act agreement basis because calendar cameo deed digits doubt fact facts fault field form how kind kinds "
KINDS += "level lunar mode part piece public role solar stance status verdict era nav"


def asked_for() -> Iterator[str]:
    """Every key that stands in a template or in the code, whole."""
    files = [*WEB.glob("templates/**/*.html"), *WEB.glob("**/*.py")]
    text = "\n".join(file.read_text(encoding="utf-8") for file in files)
    yield from re.findall(r'\b(?:t|say|counted|count|empty)\((?:\w+, )?"([a-z_.]+)"', text)
    yield from re.findall(r'"([a-z_]+\.[a-z_]+)" (?:if|else)', text)
    yield from re.findall(r'(?:if|else) [^"\n]*?"([a-z_]+\.[a-z_]+)"', text)
    yield from re.findall(r'texts\[reader\.other\]\["([a-z.]+)"\]', text)
    yield from (f"{key}.hint" for key in re.findall(r'empty\("([a-z_.]+)"\)', text))


def test_every_text_that_is_asked_for_is_there() -> None:
    missing = {key for key in asked_for() if not key.endswith(".") and key not in TEXTS["en"]}
    assert missing == set()


def test_nobody_asks_for_nothing() -> None:
    asked = set(asked_for())
    idle = {key for key in TEXTS["en"] if key.partition(".")[0] not in KINDS.split() and key not in asked}
    assert {key for key in idle if key.removesuffix(".one") not in asked} == set()


@pytest.mark.parametrize(
    ("kind", "values"),
    [
        ("form", get_args(model.Form)),
        ("status", get_args(model.MeetingStatus)),
        ("status", get_args(Agreement.__annotations__["status"])),
        ("agreement", get_args(Agreement.__annotations__["kind"])),
        ("mode", get_args(model.Mode)),
        ("level", get_args(model.Level)),
        ("stance", get_args(model.Stance)),
        ("how", get_args(model.How)),
        ("kind", get_args(model.ActorKind)),
        ("basis", get_args(model.Date.__annotations__["basis"])),
        ("about", get_args(Contradiction.__annotations__["about"])),
        ("verdict", get_args(Deed)),
        ("calendar", CALENDARS),
        ("digits", DIGITS),
        ("cameo", [f"{root:02}" for root in range(1, 21)]),
    ],
)
def test_every_value_of_the_record_has_a_name(kind: str, values: Any) -> None:
    assert [value for value in values if f"{kind}.{value}" not in TEXTS["ur"]] == []


def test_every_act_and_every_doubt_has_a_name() -> None:
    rows = (WEB.parent / "data" / "ur" / "cues.tsv").read_text(encoding="utf-8").splitlines()[1:]
    acts = {row.split("\t")[1] for row in rows}
    assert len(acts) > 40
    assert {act for act in acts if f"act.{act}" not in TEXTS["ur"]} == set()
    doubts = (WEB.parent / "doubts").glob("*.py")
    kinds = {
        kind for file in doubts for kind in re.findall(r'"([a-z]+_(?:conflict|slip|name))"', file.read_text("utf-8"))
    }
    assert kinds and {kind for kind in kinds if f"because.{kind}" not in TEXTS["ur"]} == set()


def test_what_is_urdu_is_in_urdu_letters() -> None:
    latin = {key: words for key, words in TEXTS["ur"].items() if re.search("[A-Za-z]", re.sub(r"\{\w+\}", "", words))}
    assert latin == {}
    assert {key for key, words in TEXTS["ur"].items() if set("يكهةى") & set(words)} == set()


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ("a.key\tonly one\t", "none of them empty"),
        ("a.key\tonly one", "needs 3 cells"),
        ("a.key\t{count} here\tیہاں", "other {places}"),
        ("b.key\tx\tایک\nb.key\ty\tدو", "has a text already"),
    ],
)
def test_a_text_without_a_language_is_refused(tmp_path: Path, row: str, said: str) -> None:
    (tmp_path / "texts.tsv").write_text(f"key\ten\tur\n{row}\n", encoding="utf-8")
    with pytest.raises(DataError, match=re.escape(said)):
        load_texts(tmp_path)


def test_the_tables_are_sorted() -> None:
    for path in WEB.glob("texts/*.tsv"):
        keys = [line.split("\t")[0] for line in path.read_text(encoding="utf-8").splitlines()[1:]]
        assert keys == sorted(keys), path.name


def test_filters_have_a_field() -> None:
    pages = "".join(path.read_text(encoding="utf-8") for path in WEB.glob("templates/*.html"))
    fields = set(re.findall(r'list\.(?:text|choice)\("(\w+)"', pages))
    assert set(Filters.__struct_fields__) - fields == set()


def test_what_has_no_name_is_shown_as_it_is() -> None:
    reader = Reader.of("ur", {}, TEXTS, {})
    assert reader.value("form", "by_pigeon") == "by pigeon"
