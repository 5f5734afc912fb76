"""What the tests of this room share: the language data, and the measured facts where they are at hand."""

from pathlib import Path

import pytest

import mulaqat
from mulaqat.text import Orthography

FACTS = Path(__file__).resolve().parents[3] / "shared" / "facts"


@pytest.fixture(scope="session")
def orthography() -> Orthography:
    return Orthography.from_folder(Path(mulaqat.__path__[0]) / "data" / "ur")


@pytest.fixture(scope="session")
def facts() -> Path:
    if not FACTS.is_dir():
        pytest.skip("no ../shared/facts beside the checkout: the measured cases were not run")
    return FACTS
