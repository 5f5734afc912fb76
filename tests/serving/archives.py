"""A sample archive to serve: reports of our own and the record that reading them gave, two of them copies."""

from pathlib import Path

import mulaqat
from mulaqat.archive import open_archive
from mulaqat.model import Document

EXAMPLES = sorted((Path(__file__).parents[2] / "examples").glob("*.txt"))


def fill(place: str) -> None:
    """Every example, three of them once more by another outlet, so that there are stories; told."""
    knowledge = mulaqat.load_knowledge()
    with open_archive(place) as archive, archive.together():
        for path in EXAMPLES:
            for outlet in ("پہلی خبریں", "دوسری خبریں")[: 1 + (path in EXAMPLES[:3])]:
                document = Document(path.read_text(encoding="utf-8"), path=path.name, publisher=outlet)
                archive.add(document, mulaqat.read(document, knowledge=knowledge), name=f"{outlet} {path.name}")
    with open_archive(place) as archive:
        assert archive.tell()
