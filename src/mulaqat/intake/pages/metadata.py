"""What a page says of itself: title, day, author, outlet and address, from JSON-LD, meta elements and links."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import islice
from typing import Any

import msgspec

from ..days import iso_day
from .walking import below

MAX_SCRIPT = 1 << 20
MAX_NODES = 500
ARTICLES = frozenset({"Article", "NewsArticle", "ReportageNewsArticle", "AnalysisNewsArticle", "BlogPosting", "Report"})
LONGEST = 1000


@dataclass(frozen=True, slots=True)
class Claims:
    """A page's own words; None where it says nothing that can be understood."""

    title: str | None
    published: str | None
    author: str | None
    publisher: str | None
    canonical: str | None


def read_claims(tree: Any) -> Claims:
    """The claims of a parsed page: those of JSON-LD first, then those of its meta elements."""
    said = next((node for node in _json_ld(tree) if _is_article(node)), {})
    meta = _meta(tree)
    moment = tree.document.query_selector("time[datetime]")
    link = tree.document.query_selector('link[rel~="canonical"]')
    return Claims(
        _first(said.get("headline"), meta.get("og:title"), tree.title),
        next(filter(None, map(iso_day, _days(said, meta, moment))), None),
        _first(_name(said.get("author")), meta.get("author"), meta.get("article:author_name")),
        _first(_name(said.get("publisher")), meta.get("og:site_name")),
        next(
            filter(None, map(_address, (link and link.getattr("href", ""), meta.get("og:url"), said.get("url")))), None
        ),
    )


def _days(said: Mapping[str, Any], meta: Mapping[str, str], moment: Any) -> tuple[object, ...]:
    return (
        said.get("datePublished"),
        meta.get("article:published_time"),
        meta.get("datepublished"),
        meta.get("date"),
        moment and moment.getattr("datetime", ""),
    )


def _meta(tree: Any) -> dict[str, str]:
    found: dict[str, str] = {}
    metas = (element for element in below(tree.document.first_element_child) if element.tag == "meta")
    for element in islice(metas, MAX_NODES):
        name = element.getattr("property", "") or element.getattr("name", "") or element.getattr("itemprop", "")
        found.setdefault((name or "").lower(), element.getattr("content", "") or "")
    return found


def _json_ld(tree: Any) -> Iterator[Mapping[str, Any]]:
    """Every object of the page's JSON-LD, those in @graph as well; what is no JSON is passed over."""
    scripts = (element for element in below(tree.document.first_element_child) if element.tag == "script")
    for script in islice(scripts, MAX_NODES):
        if (script.getattr("type", "") or "").strip().lower() != "application/ld+json":
            continue
        try:
            waiting = [msgspec.json.decode(script.text[:MAX_SCRIPT])]
        except (msgspec.DecodeError, RecursionError, UnicodeError):
            continue
        for _ in range(MAX_NODES):
            if not waiting:
                break
            node = waiting.pop(0)
            if isinstance(node, list):
                waiting.extend(node[:MAX_NODES])
            elif isinstance(node, dict):
                yield node
                waiting.append(node.get("@graph"))


def _is_article(node: Mapping[str, Any]) -> bool:
    kinds = node.get("@type")
    return any(kind in ARTICLES for kind in (kinds if isinstance(kinds, list) else [kinds]) if isinstance(kind, str))


def _name(value: Any) -> str | None:
    if isinstance(value, list):
        return ", ".join(filter(None, map(_name, value[:10]))) or None
    value = value.get("name") if isinstance(value, dict) else value
    return value if isinstance(value, str) else None


def _first(*values: Any) -> str | None:
    """The first that is a text, on one line."""
    lines = (" ".join(value[:LONGEST].split()) for value in values if isinstance(value, str))
    return next(filter(None, lines), None)


def _address(value: Any) -> str | None:
    written = value.strip() if isinstance(value, str) else ""
    return written if written.lower().startswith(("http://", "https://")) and len(written) <= 2048 else None
