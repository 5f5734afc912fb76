"""Every fault in the knowledge files, each with its file and line."""

from pathlib import Path

from mulaqat.errors import DataError
from mulaqat.text import Orthography

from .check_rules import rule_faults
from .check_words import word_faults
from .check_world import world_faults
from .gazetteer import add_towns
from .loading import DATA
from .tables import read_rows


def check(*folders: Path) -> list[DataError]:
    """The faults of our data and of the folders laid over it; an empty list where all is well."""
    layers = [DATA, *folders]
    try:
        orthography = Orthography.from_folder(DATA / "ur")
        faults = [fault for folder in layers for fault in word_faults(folder, orthography)]
        faults += [*world_faults(layers, orthography), *rule_faults(layers, orthography)]
        if not faults:
            add_towns({}, read_rows(layers, "ur/places.tsv"))
        return faults
    except DataError as error:
        return [error]
