"""What comes from npm is pinned, without addresses; and pages do without it."""

import json
from pathlib import Path
from typing import cast

import pytest
from litestar.testing import TestClient
from litestar.types import ASGIApp

from assets.fetch import KEPT
from mulaqat.serving import Settings, create_app
from mulaqat.web import statics

ROOT = Path(__file__).parents[2]


def test_the_lock_pins_everything_and_holds_no_address() -> None:
    text = (ROOT / "assets" / "package-lock.json").read_text(encoding="utf-8")
    packages = json.loads(text)["packages"]
    assert "://" not in text and "resolved" not in text
    assert {f"node_modules/{package}" for package in KEPT} <= set(packages)
    assert all(one["integrity"].startswith("sha512-") for name, one in packages.items() if name)


def test_nothing_that_was_brought_is_in_git() -> None:
    ignored = (ROOT / ".gitignore").read_text(encoding="utf-8").splitlines()
    assert "/src/mulaqat/web/vendor/" in ignored and "node_modules/" in ignored


def test_pages_do_without(archive: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(statics, "VENDOR", tmp_path / "nothing")
    app = cast(ASGIApp, create_app(Settings(str(archive))))
    with TestClient(app, base_url="http://127.0.0.1:8765") as client:
        page = client.get("/ur/network").text
        assert "fonts.css" not in page and "htmx" not in page.replace("htmx-config", "") and 'id="graph"' not in page
        assert page.count("<li><span class=") > 5  # the list says it
        assert client.get("/static/base.css").status_code == 200
