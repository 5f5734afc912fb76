"""A served archive of the samples and of reports of our own, and a real browser that looks at it."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from mulaqat.archive import open_archive
from tests.web.serving import Served, serving
from tests.web.watching import watching

ROOT = Path(__file__).parents[2]
FLAGS = [
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


@pytest.fixture(scope="session")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The samples and our own small reports, with stories and figures told."""
    from tests.web.reports import own_reports

    folder = tmp_path_factory.mktemp("explorer")
    place = folder / "archive.db"
    own = own_reports(folder / "reports")
    mulaqat("add", *sorted(map(str, (ROOT / "examples").glob("*.txt"))), str(own), "--archive", str(place))
    mulaqat("tell", "--archive", str(place))
    return place


@pytest.fixture(scope="session")
def served(archive: Path) -> Iterator[Served]:
    """A server of the archive, as anybody starts it."""
    with serving(archive) as served:
        yield served


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """Debian's Chromium, or what Playwright finds; without either the tests of the browser are skipped aloud."""
    found = shutil.which("chromium") or shutil.which("google-chrome")
    with sync_playwright() as playwright:
        where = found or playwright.chromium.executable_path
        if not Path(where).exists():
            pytest.skip("no Chromium here: apt-get install chromium, or playwright install chromium")
        flags = [*FLAGS, "--no-sandbox"] if os.geteuid() == 0 else FLAGS
        browser = playwright.chromium.launch(executable_path=where, args=flags)
        yield browser
        browser.close()


@pytest.fixture
def page(chromium: Browser, served: Served) -> Iterator[Page]:
    """A page of a browser that remembers nothing; the test fails if anything but the server was asked, or complained."""
    with watching(chromium, served.address, viewport={"width": 1024, "height": 800}) as page:
        yield page


def mulaqat(*words: str) -> None:
    """A command of ours, which has to succeed."""
    done = subprocess.run([sys.executable, "-m", "mulaqat", *words], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def documents(archive: Path) -> list[str]:
    """The ids of all reports."""
    with open_archive(str(archive)) as opened:
        return [document.id for document, _ in opened.readings()]
