"""From the traces of all reports to stories: copies first, then the same people in the same form on the same day, then
the same news in other words."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import lru_cache
from itertools import pairwise

from mulaqat.knowledge import Marks

from .clusters import Clusters, node_of
from .days import Told, gathered, near
from .encounters import Encounter
from .judgements import Judgement, standing
from .links import Link, join_linked
from .near import BETWEEN, WITHIN, Worded, candidates, copied, may_be_one, rewritten, same_news, worded_in
from .sayings import words_shared
from .story import Story, story_of
from .trace import Trace

Alike = Callable[[Mapping[str, tuple[int, ...]], float], Iterable[tuple[str, str, float]]]

ALIKE = 0.2  # part of the words by which people who may have met on one day are taken to have met once
SURELY = 0.5  # of the sketches of what an outlet repeats: its copies share more than that of their words
DAYS = 3  # a copy runs within so many
SAID = 12  # words in statements of the same people, by which two reports tell of one occasion
HELD = 1024  # texts that are kept taken apart


def tell_stories(
    traces: Iterable[Trace],
    words: Callable[[str], str],
    marks: Marks,
    judgements: Iterable[Judgement] = (),
    alike: Alike = candidates,
) -> tuple[Story, ...]:
    """The stories that two reports or more tell, by id.

    `words` gives the folded text of a document; it is asked for those alone whose sketches are much alike. `marks` are
    the words that tell of days and of what is no news. `alike` names the pairs to compare, for whoever works them out
    elsewhere: those that `candidates` would, in its order. The result depends on the set of traces and judgements,
    never on an order.
    """
    known = {trace.document: trace for trace in traces}
    holds = standing(judgements)
    nodes, copies = Clusters(holds.apart), Clusters(holds.apart)
    for one, other in holds.together:
        if one in known and other in known:
            nodes.join(one, other)
    sketches = {document: trace.hashes for document, trace in known.items()}
    wording = lru_cache(HELD)(lambda document: worded_in(words(document), marks))
    links = list(_join_alike(known, alike(sketches, ALIKE), wording, nodes, copies))
    for group in _same_day(known.values()):
        for one, other in pairwise(group):
            nodes.join(one, other)
            nodes.join(group[0], other)
    outlets = {document: trace.outlet for document, trace in known.items()}
    for link in join_linked(links, nodes, outlets):
        if link.worded:
            copies.join(link.one, link.other)
    return tuple(sorted(_told(known, nodes, copies), key=lambda story: story.id))


def _join_alike(
    known: Mapping[str, Trace],
    alike: Iterable[tuple[str, str, float]],
    wording: Callable[[str], Worded],
    nodes: Clusters,
    copies: Clusters,
) -> Iterator[Link]:
    """Join copies, and meetings of the same people that are told in much the same words; gives what else is linked."""
    for one, other, part in alike:
        mine, yours = known[one], known[other]
        for first, second in _same_people(mine, yours):
            nodes.join(first, second)
        demand = WITHIN if mine.outlet and mine.outlet == yours.outlet else BETWEEN
        if (demand is WITHIN and part < SURELY) or not near(mine, yours, DAYS):
            continue
        if copies.find(one) == copies.find(other):
            continue
        here, there = wording(one), wording(other)
        if not may_be_one(here, there):
            continue
        if copied(here.whole, there.whole, demand) and same_news(here, there):
            if nodes.join(one, other):
                copies.join(one, other)
        elif demand is BETWEEN:
            yield from _linked(mine, yours, here, there)


def _linked(one: Trace, other: Trace, here: Worded, there: Worded) -> Iterator[Link]:
    """The link of two reports of the same news, or of the same statements, unless their meetings are days apart."""
    if one.encounters and other.encounters and not near(one.encounters[0], other.encounters[0], 1):
        return
    if strength := rewritten(here, there):
        yield Link(strength, one.document, other.document, worded=True)
    elif (shared := words_shared(one.sayings, other.sayings)) >= SAID:
        yield Link(1 - SAID / shared, one.document, other.document, worded=False)


def _same_people(one: Trace, other: Trace) -> Iterator[tuple[str, str]]:
    for mine, here in _nodes(one):
        for yours, there in _nodes(other):
            if here.form == there.form and set(here.pairs) & set(there.pairs) and near(here, there, 1):
                yield mine, yours


def _same_day(traces: Iterable[Trace]) -> Iterator[list[str]]:
    groups: dict[tuple[str, str], list[tuple[Told, bool]]] = defaultdict(list)
    for trace in traces:
        for key, told, single in _dated(trace):
            groups[key].append((told, single))
    for key in sorted(groups):
        yield from gathered(groups[key])


def meeting_keys(trace: Trace) -> set[tuple[str, str]]:
    """The form and people of its meetings with a day: reports that have one in common may tell of one encounter."""
    return {key for key, _, _ in _dated(trace)}


def _dated(trace: Trace) -> Iterator[tuple[tuple[str, str], Told, bool]]:
    for node, encounter in _nodes(trace):
        if encounter.earliest is not None and encounter.latest is not None:
            told = Told(encounter.latest, encounter.earliest, node)
            for pair in encounter.pairs:
                yield (encounter.form, pair), told, encounter.told


def _nodes(trace: Trace) -> Iterator[tuple[str, Encounter]]:
    """A report's meetings, each with its node; the first one is what the report is about."""
    for place, encounter in enumerate(trace.encounters):
        yield node_of(trace.document, encounter.fact if place else None), encounter


def _told(known: Mapping[str, Trace], nodes: Clusters, copies: Clusters) -> Iterator[Story]:
    seen: set[str] = set()
    for document in sorted(known):
        places = {document, *(node for node, _ in _nodes(known[document]))}
        for root in sorted({nodes.find(node) for node in places} - seen):
            seen.add(root)
            story = story_of(nodes.members(root), known, copies)
            if len(story.tellings) > 1:
                yield story
