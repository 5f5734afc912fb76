"""The interface texts: one row a text, with its key, in English and in Urdu."""

import re
from pathlib import Path

from mulaqat.errors import DataError

FOLDER = Path(__file__).parents[1] / "texts"
HEADER = ["key", "en", "ur"]
_PLACE = re.compile(r"\{[a-z]+\}")

# By language, then by key.
Texts = dict[str, dict[str, str]]


def load_texts(folder: Path = FOLDER) -> Texts:
    """The texts of all tables of a folder; raises DataError for a text without a language, or one given twice."""
    texts: Texts = {language: {} for language in HEADER[1:]}
    for path in sorted(folder.glob("*.tsv")):
        lines = path.read_text(encoding="utf-8").splitlines()
        if not lines or lines[0].split("\t") != HEADER:
            raise DataError(str(path), 1, f"the header must be {', '.join(HEADER)}, separated by tabs")
        for number, line in enumerate(lines[1:], 2):
            _add(texts, line, str(path), number)
    return texts


def _add(texts: Texts, line: str, file: str, number: int) -> None:
    cells = [cell.strip() for cell in line.split("\t")]
    if len(cells) != len(HEADER) or not all(cells):
        raise DataError(file, number, f"needs {len(HEADER)} cells, none of them empty: a text in every language")
    key, *said = cells
    if key in texts["en"]:
        raise DataError(file, number, f"{key} has a text already; take one of them out")
    if len({tuple(sorted(_PLACE.findall(words))) for words in said}) > 1:
        raise DataError(file, number, f"the texts of {key} have other {{places}} in each language")
    for language, words in zip(HEADER[1:], said, strict=True):
        texts[language][key] = words
