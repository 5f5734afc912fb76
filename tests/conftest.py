"""Small hand-made readings for the rooms around the reader: they need no knowledge and no pipeline."""

from collections.abc import Iterator

import pytest

from mulaqat.model import Document, Record
from tests import network
from tests.readings import sample_document, sample_record


@pytest.fixture
def reaching_out() -> Iterator[None]:
    """For tests of the gate: all others fail when anything opens a connection."""
    with network.opened():
        yield


@pytest.fixture
def document() -> Document:
    return sample_document()


@pytest.fixture
def record() -> Record:
    return sample_record()
