"""The explorer's pages: HTML made on the server, one file a page.

`pages()` gives the route handlers of all pages; they ask the `look` that the server provides. Whatever comes from a
report is escaped, no page has inline script or style, and nothing is fetched from anywhere but this server.
Never writes, and never serves a source's own HTML.
"""

from .pages import pages

__all__ = ["pages"]
