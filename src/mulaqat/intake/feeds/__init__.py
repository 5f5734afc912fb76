"""Feeds and sitemaps: RSS, Atom and JSON Feed entries as documents, addresses of a sitemap fetched when asked.

Each reader takes an Entry (the feed as a file) and the Setting of the call and yields an item an entry. An entry's text
is its content, else its summary (flagged `summary`); a sitemap holds addresses only, which are read when the call has a
`fetch` and refused as `not_fetched` otherwise. No address is opened here, entities and DTDs are never resolved.
"""

from .feed import read_feed
from .json_feed import read_json_feed
from .sitemap import read_sitemap

__all__ = ["read_feed", "read_json_feed", "read_sitemap"]
