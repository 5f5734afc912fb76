"""Stories of tables are those that an archive tells of the same documents, however small the steps."""

import random
from pathlib import Path

import msgspec
import pyarrow
import pyarrow.parquet
import pytest
from msgspec.structs import replace

from mulaqat.archive import open_archive
from mulaqat.errors import MulaqatError
from mulaqat.model import Document, Record, Span
from mulaqat.scale import tell
from mulaqat.scale.items import Setting
from mulaqat.scale.manifest import Entry, finish
from mulaqat.scale.merging import blocking
from mulaqat.stories import trace_of
from mulaqat.text import folder
from tests.reader import shipped
from tests.stories.reports import KARIM, OMID, SADIA, bounds, day_of, met, prose, report

Reading = tuple[Document, Record]
PEOPLE = [SADIA, OMID, KARIM, *(replace(KARIM, entity=f"person/{n}", name=f"Person {n}") for n in range(5))]

fold = folder(shipped().orthography)


def readings() -> list[Reading]:
    """Copies, rewrites, meetings with and without a day, one people's meeting on several days, and much else."""
    chance = random.Random(8)
    days = [day_of(f"2023-05-{day:02}") for day in (3, 9)]
    made: list[Reading] = []
    for number in range(120):
        sides, day = chance.sample(PEOPLE, 2), chance.choice([*days, None, bounds("2023-05-02", "2023-05-04")])
        meetings = [met(*sides, day=day, fact=f"m{n}") for n in range(1, chance.choice((1, 1, 2, 3)))]
        told = prose(chance.randrange(40), 60) + " " + prose(1000 + number, chance.choice((4, 30)))
        outlet = f"اخبار {chance.randrange(6)}"
        published = f"2023-05-{chance.randint(2, 12):02}"
        document, record = report(number, *meetings, text=told, outlet=outlet, published=published)
        source = replace(record.document, title=Span.of(document.text, 0, 20) if number % 4 else None)
        made.append((document, replace(record, document=source)))
    return made


def tables(out: Path, given: list[Reading], shard: str) -> None:
    """A finished shard of these, as far as stories want to know."""
    rows = [
        {
            "id": document.id,
            "name": f"{shard}, line {number}",
            "sha256": "",
            "text": document.text,
            "title": record.document.title.text if record.document.title else None,
            "trace": msgspec.msgpack.encode(trace_of(record, fold(document.text), fold)),
        }
        for number, (document, record) in enumerate(given)
    ]
    (out / "documents").mkdir(parents=True, exist_ok=True)
    pyarrow.parquet.write_table(pyarrow.Table.from_pylist(rows), out / "documents" / f"{shard}.parquet")
    finish(out, out / "draft", Entry(shard, "", (shard,), "0", "0", Setting()))


@pytest.mark.parametrize("steps", [(5000, 20_000, 2000), (7, 11, 3)])
def test_the_same_stories_as_an_archive(
    tmp_path: Path, steps: tuple[int, int, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    given = readings()
    monkeypatch.setattr(blocking, "READ", steps[0])
    monkeypatch.setattr(blocking, "AT_ONCE", steps[1])
    monkeypatch.setattr("mulaqat.scale.merging.telling.TOGETHER", steps[2])
    for place in range(3):
        tables(tmp_path, given[place::3], f"shard-{place}")
    tables(tmp_path, given[:10], "shard-3")  # once more, by names that come later
    with open_archive(tmp_path / "archive.db") as archive:
        for document, record in given:
            archive.add(document, record)
        wanted = sorted(archive.stories(), key=lambda story: story.id)
    assert tell(tmp_path, fold) == len(wanted) > 15
    found = pyarrow.parquet.read_table(tmp_path / "stories.parquet").to_pylist()
    assert found == msgspec.json.decode(msgspec.json.encode(wanted))
    assert [path.name for path in (tmp_path / ".work").iterdir()] == []


def test_the_least_name_speaks_for_a_document(tmp_path: Path) -> None:
    one = report(1, text=prose(1), published="2023-05-03")
    copy = report(2, text=prose(1), published="2023-05-03")
    far = (one[0], replace(one[1], document=replace(one[1].document, published=day_of("2023-09-09"))))
    tables(tmp_path, [far, copy], "b")
    assert tell(tmp_path, fold) == 0
    tables(tmp_path, [one], "a")
    assert tell(tmp_path, fold) == 1


def test_a_folder_without_shards_is_said(tmp_path: Path) -> None:
    with pytest.raises(MulaqatError, match="no shard is finished there; run mulaqat batch first"):
        tell(tmp_path, fold)
