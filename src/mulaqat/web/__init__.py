"""The explorer's pages: HTML made on the server in Urdu and English, one file a page in `pages`.

`pages()` gives the routers of all pages and of their static files; they ask the `look` that the server provides.
Every page has its own address below /ur and /en, which holds all that it shows but the reader's calendar and digits.
Whatever comes from a report is escaped, no page has inline script or style, nothing is fetched from anywhere but
this server, and every page works without a script. Never writes, and never serves a source's own HTML.
"""

from .routes import pages

__all__ = ["pages"]
