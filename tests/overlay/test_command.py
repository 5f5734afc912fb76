"""`mulaqat knowledge`: what it adds, tells and refuses."""

from pathlib import Path
from typing import NamedTuple

import pytest

from mulaqat.cli.app import run
from tests.overlay.conftest import HEADER

GOOD = "Kamil Barki,کامل برکی,XL,first-minister,2021-02-03,,,,,,a test\n"
BAD = "Kamil Barki,کامل برکی,XL,third-minister,2021-02-03,,,,,,a test\n"


class Result(NamedTuple):
    code: int
    out: str
    err: str


@pytest.fixture
def table(tmp_path: Path) -> Path:
    (tmp_path / "new.csv").write_text(HEADER + GOOD, encoding="utf-8")
    return tmp_path / "new.csv"


def go(capfd: pytest.CaptureFixture[str], *words: object) -> Result:
    code = run(["knowledge", *map(str, words)])
    return Result(code, *capfd.readouterr())


def test_add_and_show(table: Path, land: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    mine = tmp_path / "mine"
    done = go(capfd, "add", table, "--to", mine, "--data", land)
    assert (done.code, done.err) == (0, "")
    assert done.out == f"added 1 people, 1 terms, 0 offices, 0 places to {mine}; 0 rows were known\n"
    shown = go(capfd, "show", "barki", "--data", land, "--data", mine)
    assert shown.out == "Kamil Barki (kamil-barki, XL): کامل برکی\n  First Minister of Lalistan 2021-02-03 –\n"
    country = go(capfd, "show", "لالستان", "--data", land, "--data", mine).out
    assert "Lalistan (XL, world/lalistan.toml): لالستان\n" in country
    assert "  first-minister (defence_minister) First Minister of Lalistan: Kamil Barki 2021-02-03 –\n" in country


def test_a_fault_keeps_everything_out(
    table: Path, land: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    table.write_text(HEADER + GOOD + BAD, encoding="utf-8")
    mine = tmp_path / "mine"
    done = go(capfd, "add", table, "--to", mine, "--data", land)
    assert (done.code, done.out.startswith("nothing was added: 1 rows cannot be taken")) == (1, True)
    assert done.err.startswith(f"mulaqat: {table}:3: Lalistan has no office 'third-minister'")
    assert not mine.exists()
    kept = go(capfd, "add", table, "--to", mine, "--data", land, "--keep-going")
    assert (kept.code, kept.out.startswith("added 1 people, 1 terms")) == (1, True)


def test_what_check_finds_keeps_everything_out(
    table: Path, land: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    """A folder that is not in order already is mended first."""
    own = tmp_path / "mine" / "world" / "turkey.toml"
    own.parent.mkdir(parents=True)
    own.write_text('code = "TR"\n[[offices]]\nid = "x"\nclass = "president"\nname = "X"\n', encoding="utf-8")
    done = go(capfd, "add", table, "--to", tmp_path / "mine", "--data", land)
    assert done.code == 1
    assert done.err == f"mulaqat: {own}: offices x: no source\n"
    assert sorted(own.parent.iterdir()) == [own]


def test_positions_that_are_passed_over_are_told(land: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    dump = tmp_path / "dump.jsonl"
    held = '{"mainsnak": {"datavalue": {"value": {"id": "Q7"}}}}'
    human = '{"mainsnak": {"datavalue": {"value": {"id": "Q5"}}}}'
    dump.write_text(
        f'{{"id": "Q1", "labels": {{}}, "claims": {{"P31": [{human}], "P39": [{held}, {held}]}}}}\n', encoding="utf-8"
    )
    done = go(capfd, "add", dump, "--to", tmp_path / "mine", "--data", land)
    assert done.code == 0
    assert done.err == "mulaqat: passed over positions that no office is named for: Q7 (2); --positions can name them\n"


def test_wrong_usage(table: Path, land: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert go(capfd, "add", table).err == "mulaqat: no folder given: add --to FOLDER, and read with --data FOLDER\n"
    assert go(capfd, "add", "--to", tmp_path, "--data", land).code == 2
    assert go(capfd, "add", tmp_path / "none.csv", "--to", tmp_path / "mine", "--data", land).err == (
        f"mulaqat: {tmp_path}/none.csv: cannot be read: No such file or directory\n"
    )
    missing = go(capfd, "show", "Nobody At All", "--data", land)
    assert (missing.code, missing.err) == (
        1,
        "mulaqat: Nobody At All: no person, country or body of that name is known\n",
    )
    positions = tmp_path / "positions.csv"
    positions.write_text("position,country,office\nQ1,XL,none\n", encoding="utf-8")
    faulty = go(capfd, "add", table, "--to", tmp_path / "mine", "--data", land, "--positions", positions)
    assert (faulty.code, faulty.err.startswith(f"mulaqat: {positions}:2: no office XL/none")) == (2, True)
    lost = go(capfd, "add", table, "--to", tmp_path / "mine", "--data", land, "--positions", tmp_path / "none.csv")
    assert lost.code == 2
