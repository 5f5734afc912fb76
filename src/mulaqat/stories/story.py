"""A story: the reports of one encounter, or of one piece of news."""

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

import msgspec
from msgspec.structs import replace

from .clusters import Clusters, document_of, fact_of
from .trace import Trace


class Telling(msgspec.Struct, frozen=True):
    """A report in a story: `facts` are the meetings in its record that the story is about, where there are any.

    `copies`: the least id among the reports of which this one is a copy or which are copies of it, itself included.
    `title` is for whoever has the texts to put there.
    """

    document: str
    facts: tuple[str, ...]
    outlet: str | None
    published: str | None
    copies: str
    title: str | None = None


class Story(msgspec.Struct, frozen=True):
    """Reports that tell of the same, by day of publication; `sources` counts those that are independent.

    Copies of one report are one source, and so are two reports of one outlet. `people` are the pairs who met in
    the words of `name_of`, `form` and the days those of the reports that tell a day; empty for other news.
    """

    id: str
    tellings: tuple[Telling, ...]
    sources: int
    form: str | None
    people: tuple[str, ...]
    days: tuple[str, ...]

    @property
    def documents(self) -> tuple[str, ...]:
        """The ids of its reports."""
        return tuple(telling.document for telling in self.tellings)

    def titled(self, titles: Mapping[str, str | None]) -> "Story":
        """The same with the titles of its reports, by their ids."""
        return replace(self, tellings=tuple(replace(one, title=titles[one.document]) for one in self.tellings))


def story_of(nodes: Sequence[str], known: Mapping[str, Trace], copies: Clusters) -> Story:
    """The story that these nodes make; its id is that of its least node, whatever came first."""
    facts = _facts(nodes, known)
    first: dict[str, str] = {}
    for document in sorted(facts):
        first.setdefault(copies.find(document), document)
    tellings = [_telling(known[document], facts[document], first[copies.find(document)]) for document in facts]
    told = [e for d, ids in facts.items() for e in known[d].encounters if e.fact in ids]
    return Story(
        "story-" + hashlib.sha256(min(nodes).encode()).hexdigest()[:12],
        tuple(sorted(tellings, key=lambda telling: (telling.published or "", telling.document))),
        _sources(tellings),
        min((encounter.form for encounter in told), default=None),
        tuple(sorted({pair for encounter in told for pair in encounter.pairs})),
        tuple(sorted({encounter.latest for encounter in told if encounter.told and encounter.latest})),
    )


def _facts(nodes: Iterable[str], known: Mapping[str, Trace]) -> dict[str, tuple[str, ...]]:
    """The meetings of each document; a document's own node is its first meeting."""
    facts: dict[str, tuple[str, ...]] = defaultdict(tuple)
    for node in sorted(nodes):
        document = document_of(node)
        own = tuple(encounter.fact for encounter in known[document].encounters[:1])
        fact = fact_of(node)
        facts[document] += (fact,) if fact else own
    return facts


def _telling(trace: Trace, facts: tuple[str, ...], copies: str) -> Telling:
    return Telling(trace.document, facts, trace.outlet, trace.earliest, copies)


def _sources(tellings: Iterable[Telling]) -> int:
    """How many there are when copies and the reports of one outlet count once."""
    one = Clusters()
    roots = []
    for telling in tellings:
        roots.append(telling.copies)
        if telling.outlet:
            one.join(telling.copies, f"outlet {telling.outlet}")
    return len({one.find(root) for root in roots})
