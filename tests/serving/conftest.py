"""A server in the tests' own process, over an archive of the examples."""

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest
from litestar.testing import TestClient
from litestar.types import ASGIApp

from mulaqat.serving import Settings, create_app

from .archives import fill

BASE = "http://127.0.0.1:8765"
TOKEN, READER = "review-0123456789abcdef", "reader-0123456789abcdef"
Client = TestClient[ASGIApp]


@pytest.fixture(scope="session")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An archive that no test changes."""
    place = tmp_path_factory.mktemp("served") / "news.db"
    fill(str(place))
    return place


@pytest.fixture
def copied(kept: Path, tmp_path: Path) -> Path:
    """A copy of it that a test may change."""
    return Path(shutil.copy(kept, tmp_path / "news.db"))


def asking(settings: Settings) -> Client:
    """Somebody who asks a server of these settings, and sees what anybody would see of its errors."""
    app = cast(ASGIApp, create_app(settings))
    return TestClient(app, base_url=BASE, raise_server_exceptions=False)


@pytest.fixture(scope="session")
def client(kept: Path) -> Iterator[Client]:
    """Somebody who asks a server that only shows."""
    with asking(Settings(str(kept))) as client:
        yield client


@pytest.fixture
def reviewer(copied: Path) -> Iterator[Client]:
    """Somebody who asks a server that lets him review, without a token yet."""
    with asking(Settings(str(copied), review=True, token=TOKEN, reader=READER)) as client:
        yield client
