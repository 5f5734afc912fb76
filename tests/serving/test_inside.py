"""What goes wrong inside is answered, and nothing of the inside is told."""

from collections.abc import Callable
from pathlib import Path

import pytest

from mulaqat.errors import ArchiveError, MulaqatError
from mulaqat.looking import Look

from .conftest import Client

ADDRESSES = ["/api/meetings", "/en/meetings", "/ur/meetings"]
SECRET = "SELECT secret FROM place"


def failing(error: Exception) -> Callable[..., None]:
    def fail(*_: object) -> None:
        raise error

    return fail


@pytest.mark.parametrize("address", ADDRESSES)
@pytest.mark.parametrize(
    ("error", "status"),
    [
        (ArchiveError(f"{SECRET}: disk I/O error"), 503),
        (ArchiveError(f"{SECRET}: interrupted"), 503),
        (RuntimeError(SECRET), 500),
        (MulaqatError(SECRET), 500),
        (KeyError(SECRET), 500),
        (MemoryError(SECRET), 500),
    ],
)
def test_no_answer_tells_of_it(
    client: Client, monkeypatch: pytest.MonkeyPatch, address: str, error: Exception, status: int
) -> None:
    monkeypatch.setattr(Look, "meetings", failing(error))
    answer = client.get(address)
    assert answer.status_code == status
    assert "secret" not in answer.text + str(answer.headers)
    assert "Traceback" not in answer.text and ".py" not in answer.text
    assert client.get(address.replace("meetings", "statements")).status_code == 200  # the server goes on


def test_where_the_archive_lies(client: Client, kept: Path) -> None:
    """Whatever is asked, no answer holds its path."""
    for address in ("/", "/api/overview", "/api/reports/doc-0", "/en/reports/doc-0", "/api/search?q=(", "/static/../x"):
        assert str(kept.parent) not in client.get(address).text
