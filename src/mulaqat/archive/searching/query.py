"""What a person types, as a tree of folded words, and that tree as each engine wants it.

Words beside each other must all be there; "…" is a phrase; word* a beginning; OR, NOT and brackets
as usual. Every other character is a letter of a word or separates words: nothing reaches an engine raw.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from mulaqat.errors import InputError

MAX_TERMS = 64
MAX_DEPTH = 16
_TOKEN = re.compile(r'"([^"]*)"(\*?)|(\()|(\))|([^\s()"]+)')
_OPERATORS = {"AND", "OR", "NOT"}


@dataclass(frozen=True, slots=True)
class Term:
    """Folded words one after the other; with `prefix` the last one may go on."""

    words: tuple[str, ...]
    prefix: bool = False


@dataclass(frozen=True, slots=True)
class All:
    """Every part, and none of `but`."""

    parts: "tuple[Query, ...]"
    but: "tuple[Query, ...]" = ()


@dataclass(frozen=True, slots=True)
class Some:
    """At least one part."""

    parts: "tuple[Query, ...]"


Query = Term | All | Some


def parse(typed: str, fold: Callable[[str], str]) -> Query:
    """The meaning of a query; `fold` gives the folded words of a text.

    Raises InputError, with what is wrong and how to mend it, for what has no meaning.
    """
    if typed.count('"') % 2:
        raise InputError('the query has a quotation mark without its other half: write "two words"')
    tokens = list(_TOKEN.finditer(typed))
    if len(tokens) > 4 * MAX_TERMS:
        raise InputError(f"the query is too long: at most {MAX_TERMS} words")
    parser = _Parser(tokens, fold)
    query = parser.some(0)
    if parser.at < len(tokens):
        raise InputError("the query closes a bracket that it never opened")
    if sum(1 for _ in terms(query)) > MAX_TERMS:
        raise InputError(f"the query is too long: at most {MAX_TERMS} words")
    return query


def terms(query: Query) -> Iterator[Term]:
    """The terms that a hit may show, those after NOT left out."""
    if isinstance(query, Term):
        yield query
    else:
        for part in query.parts:
            yield from terms(part)


class _Parser:
    """Recursive descent over the tokens; `at` is the next one."""

    def __init__(self, tokens: list[re.Match[str]], fold: Callable[[str], str]) -> None:
        self.tokens, self.fold, self.at = tokens, fold, 0

    def some(self, depth: int) -> Query:
        if depth > MAX_DEPTH:
            raise InputError(f"the query has too many brackets: at most {MAX_DEPTH} in each other")
        parts = [self.every(depth)]
        while self._take("OR"):
            parts.append(self.every(depth))
        return parts[0] if len(parts) == 1 else Some(tuple(parts))

    def every(self, depth: int) -> Query:
        parts: list[Query] = []
        but: list[Query] = []
        while self.at < len(self.tokens) and self._word() not in ("OR", ")"):
            if self._take("AND") and not (parts or but):
                raise InputError("AND stands between two words")
            negative = self._take("NOT")
            (but if negative else parts).extend(self._one(depth))
        if not parts:
            raise InputError("the query has no word to look for" + (" besides what it leaves out" if but else ""))
        return parts[0] if len(parts) == 1 and not but else All(tuple(parts), tuple(but))

    def _one(self, depth: int) -> list[Query]:
        if self.at >= len(self.tokens) or self._word() in (*_OPERATORS, ")"):
            raise InputError("AND, OR and NOT stand before or between words")
        token = self.tokens[self.at]
        self.at += 1
        if token[3]:
            inner = self.some(depth + 1)
            if not self._take(")"):
                raise InputError("the query opens a bracket that it never closes")
            return [inner]
        if token[1] is not None:
            return self._term(token[1], bool(token[2]))
        return self._term(token[5], token[5].endswith("*"))

    def _term(self, typed: str, prefix: bool) -> list[Query]:
        """Marks alone have no words and drop out."""
        words = tuple(self.fold(typed).split())
        return [Term(words, prefix)] if words else []

    def _word(self) -> str:
        return self.tokens[self.at][0]

    def _take(self, word: str) -> bool:
        found = self.at < len(self.tokens) and self._word() == word
        self.at += found
        return found


def to_fts5(query: Query) -> str:
    """The query in the language of FTS5, every word quoted."""
    if isinstance(query, Term):
        return '"' + " ".join(query.words) + '"' + (" *" if query.prefix else "")
    if isinstance(query, Some):
        return "(" + " OR ".join(map(to_fts5, query.parts)) + ")"
    wanted = " AND ".join(map(to_fts5, query.parts))
    return f"(({wanted}) NOT ({' OR '.join(map(to_fts5, query.but))}))" if query.but else f"({wanted})"


def to_tsquery(query: Query, longest: int) -> str:
    """The query as PostgreSQL writes a tsquery; words are cut to `longest` letters."""
    if isinstance(query, Term):
        words = [f"'{word[:longest]}'" for word in query.words]
        return "(" + " <-> ".join(words) + (":*" if query.prefix else "") + ")"
    if isinstance(query, Some):
        return "(" + " | ".join(to_tsquery(part, longest) for part in query.parts) + ")"
    wanted = " & ".join(to_tsquery(part, longest) for part in query.parts)
    return f"({wanted}" + "".join(f" & !{to_tsquery(part, longest)}" for part in query.but) + ")"
