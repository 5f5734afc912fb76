"""What a browser does behind a test's back."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from playwright.sync_api import Browser, ConsoleMessage, Error, Page, Request, Response


@contextmanager
def watching(browser: Browser, address: str, **options: Any) -> Iterator[Page]:
    """A page of a browser that remembers nothing; whatever a Watch noted fails at the end of the block."""
    context = browser.new_context(base_url=address, **options)
    page = context.new_page()
    watch = Watch(page, address)
    yield page
    context.close()
    assert watch.complaints == []


class Watch:
    """Notes every message of a page's console, every error of a script, every request that went elsewhere or failed."""

    def __init__(self, page: Page, address: str) -> None:
        self.complaints: list[str] = []
        self._address = address
        page.on("console", self._console)
        page.on("pageerror", self._error)
        page.on("request", self._request)
        page.on("dialog", lambda dialog: self.complaints.append(f"dialog: {dialog.message}"))
        page.on("response", self._response)

    def _console(self, message: ConsoleMessage) -> None:
        if message.type in ("error", "warning") and "the server responded with a status of 4" not in message.text:
            self.complaints.append(f"console: {message.text}")

    def _error(self, error: Error) -> None:
        self.complaints.append(f"script: {error.message}")

    def _request(self, request: Request) -> None:
        if not request.url.startswith((self._address + "/", "data:", "blob:")):
            self.complaints.append(f"asked elsewhere: {request.url}")

    def _response(self, response: Response) -> None:
        if response.status >= 500:
            self.complaints.append(f"{response.status} {response.url}")
