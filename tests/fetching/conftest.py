"""A site of our own, and a canary that nobody may reach."""

from collections.abc import Iterator

import pytest

from .site import ELSEWHERE, Clock, Site, serving

pytestmark = pytest.mark.usefixtures("reaching_out")


@pytest.fixture
def site(reaching_out: None) -> Iterator[Site]:
    del reaching_out
    with serving() as running:
        yield running


@pytest.fixture
def canary(reaching_out: None) -> Iterator[Site]:
    """Must not have been asked anything when the test ends."""
    del reaching_out
    with serving(ELSEWHERE) as running:
        yield running
    assert running.asked == []


@pytest.fixture
def clock() -> Clock:
    return Clock()
