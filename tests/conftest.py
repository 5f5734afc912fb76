"""Small hand-made readings for the rooms around the reader: they need no knowledge and no pipeline."""

import pytest

from mulaqat.model import Document, Record
from tests.readings import sample_document, sample_record


@pytest.fixture
def document() -> Document:
    return sample_document()


@pytest.fixture
def record() -> Record:
    return sample_record()
