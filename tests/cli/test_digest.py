"""mulaqat digest: what it prints and how it ends."""

from pathlib import Path

from mulaqat.archive import open_archive
from tests.export.samples import samples

from .conftest import Run


def test_the_command(mulaqat: Run, tmp_path: Path) -> None:
    place = tmp_path / "a.db"
    with open_archive(place) as archive:
        for document, record in samples():
            archive.add(document, record)
    week = mulaqat("digest", "--since", "2024-04-29", "--archive", place)
    assert week.code == 0 and week.out.startswith("# Diplomacy from 29 April 2024 to 5 May 2024\n")
    page = mulaqat("digest", "--since", "2024-04-29", "--archive", place, "--language", "ur", "--format", "html")
    assert '<html lang="ur" dir="rtl">' in page.out
    empty = mulaqat("digest", "--since", "1999-01-01", "--archive", place)
    assert "Nothing of the kind" in empty.out
    for wrong in (
        ["--since", "May"],
        ["--since", "2024-05-02", "--until", "2024-05-01"],
        ["--since", "2024-05-01", "--most", "-1"],
    ):
        assert mulaqat("digest", *wrong, "--archive", place).code == 2
