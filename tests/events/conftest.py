"""The shipped knowledge, read once for all of these tests."""

import pytest

from mulaqat.knowledge import Knowledge, load_knowledge


@pytest.fixture(scope="session")
def knowledge() -> Knowledge:
    return load_knowledge()
