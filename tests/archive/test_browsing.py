"""Lists, figures, networks: what is looked up and what is met on the way are the same, and are what a plain count finds."""

from collections import Counter
from collections.abc import Callable, Iterator
from itertools import product

import pytest
from msgspec.structs import replace

from mulaqat.archive import Archive, Browse, Filters, MeetingTold, Page, StatementTold, open_archive
from mulaqat.archive.browsing import Part, fitting, page
from mulaqat.errors import InputError
from mulaqat.model import Actor, Document, Meeting, MeetingStatus, Stance, Statement, Target
from tests.stories.reports import KARIM, OMID, SADIA, Reading, day_of, met, report

STANCES: tuple[Stance | None, ...] = ("praise", "condemn", None)
PEOPLE = (SADIA, OMID, KARIM)
TRADE = Actor(None, "office", None, "عمان کے وزیر تجارت", "Trade Minister of Oman", "OM", how="office")
WORDS = "سڑک دو برس میں بن جائے گی"
ALL = Page(1, 200)
Fact = Meeting | Statement


def readings() -> list[Reading]:
    """Meetings of three people and words of theirs, each of another kind; copies of one; one without a day."""
    return [*map(_told, range(18)), report(40, met(SADIA, OMID)), report(41)]


def _told(number: int) -> Reading:
    host, guest = PEOPLE[number % 3], PEOPLE[(number + 1 + number % 2) % 3]
    status: MeetingStatus = "planned" if number % 5 == 4 else "held"
    day = None if number % 4 == 3 else day_of(f"2023-03-{number // 2 + 1:02}")
    meetings = [met(host, guest, day=day, status=status), met(guest, KARIM, fact="m2", day=day_of("2023-02-20"))]
    document, record = report(
        number,
        *meetings[: 1 + number % 2],
        published=f"2023-04-{number // 3 + 1:02}",
        said=((host, WORDS), (TRADE if number % 6 == 5 else guest, WORDS[:9])),
    )
    act, stance = ("state", "praise", "condemn")[number % 3], STANCES[number % 3]
    first, *others = record.statements
    aimed = (Target(guest, stance, first.content),) if stance else ()
    open_ones = (replace(meeting, public=number % 3 == 0) for meeting in record.meetings)
    return document, replace(
        record, meetings=tuple(open_ones), statements=(replace(first, act=act, targets=aimed), *others)
    )


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Archive]:
    with open_archive(tmp_path_factory.mktemp("browsed") / "news.db") as archive:
        with archive.together():
            for reading in readings():
                archive.add(*reading)
        assert archive.tell()
        yield archive


@pytest.fixture
def browse(archive: Archive) -> Iterator[Browse]:
    with archive.browse() as browse:
        yield browse


FILTERS = [
    Filters(),
    *(Filters(person=who) for who in ("person/sadia", "Omid", "کریم داد")),
    *(Filters(country=code) for code in ("PK", "om")),
    Filters(office="Foreign Minister"),
    *(Filters(speaker=who.entity) for who in PEOPLE),
    *(Filters(target=who.entity) for who in PEOPLE),
    *(Filters(act=act) for act in ("state", "praise", "condemn")),
    *(Filters(stance=stance) for stance in ("praise", "condemn")),
    Filters(speaker="person/sadia", act="praise"),
    Filters(speaker="person/omid", target="person/karim", stance="praise"),
    Filters(person="person/sadia", country="IR"),
    Filters(outlet="اخبار 1"),
    Filters(since="2023-04-02", until="2023-04-04"),
    Filters(held_since="2023-03-02", held_until="2023-03-05"),
    Filters(held_since="2023-04-01"),
    Filters(public=True),
]


def actors(fact: Fact) -> list[tuple[str, Actor]]:
    if isinstance(fact, Meeting):
        return [("side", who) for who in (*fact.hosts, *fact.guests, *fact.attendees)]
    aimed = [("target", target.actor) for target in fact.targets]
    return [("speaker", fact.speaker), *aimed] if fact.speaker else aimed


def is_one(who: Actor, person: str) -> bool:
    return who.entity == person if "/" in person else person in f"{who.name} {who.name_ur}"


def fits(document: Document, fact: Fact, wanted: Filters) -> bool:
    """What the filters say, read off the record."""
    of_all = actors(fact)
    own = document.published or ""
    held = (fact.date.latest if fact.date else own) if isinstance(fact, Meeting) else None
    told = [
        wanted.person is None or any(is_one(who, wanted.person) for _, who in of_all),
        wanted.country is None or any(who.country == wanted.country.upper() for _, who in of_all),
        wanted.office is None or any(wanted.office in (who.office or "") for _, who in of_all),
        wanted.outlet is None or wanted.outlet in (document.publisher or ""),
        wanted.since is None or own >= wanted.since,
        wanted.until is None or "" < own <= wanted.until,
        not wanted.public or (isinstance(fact, Meeting) and fact.public),
        wanted.act is None or (isinstance(fact, Statement) and fact.act == wanted.act),
        wanted.stance is None or (isinstance(fact, Statement) and any(t.stance == wanted.stance for t in fact.targets)),
        wanted.held_since is None or held is None or (held or "") >= wanted.held_since,
        wanted.held_until is None or held is None or "" < (held or "") <= wanted.held_until,
    ]
    for role, person in (("speaker", wanted.speaker), ("target", wanted.target)):
        told.append(person is None or any(role == one and is_one(who, person) for one, who in of_all))
    return all(told)


def in_order(found: list[tuple[Document, str]]) -> list[tuple[str, str]]:
    """The newest reports first, those without a day last, in a report by the ids of facts."""
    facts = sorted(found, key=lambda one: (len(one[1]), one[1]))
    facts.sort(key=lambda one: (one[0].published or "", one[0].id), reverse=True)
    return [(document.id, fact) for document, fact in facts]


@pytest.mark.parametrize("few", [fitting.FEW, 4, 0])
@pytest.mark.parametrize("wanted", FILTERS, ids=repr)
def test_facts(browse: Browse, monkeypatch: pytest.MonkeyPatch, few: int, wanted: Filters) -> None:
    monkeypatch.setattr(fitting, "FEW", few)
    meetings = [
        (document, one.id) for document, record in readings() for one in record.meetings if fits(document, one, wanted)
    ]
    found = browse.facts(MeetingTold, wanted, ALL).items
    assert [(one.report.document, one.meeting.id) for one in found] == in_order(meetings)
    said = [
        (document, one.id)
        for document, record in readings()
        for one in record.statements
        if fits(document, one, wanted)
    ]
    told = browse.facts(StatementTold, wanted, ALL).items
    assert [(one.report.document, one.statement.id) for one in told] == in_order(said)


@pytest.mark.parametrize("few", [fitting.FEW, 4, 0])
@pytest.mark.parametrize("wanted", [one for one in FILTERS if not one.held_since], ids=repr)
def test_reports(browse: Browse, monkeypatch: pytest.MonkeyPatch, few: int, wanted: Filters) -> None:
    monkeypatch.setattr(fitting, "FEW", few)
    for kind in (None, "meeting", "statement"):
        found = [one.document for one in browse.reports(replace(wanted, kind=kind), ALL).items]
        assert found == [document for document, _ in in_order([(one, "") for one in _with(wanted, kind)])], kind


def _with(wanted: Filters, kind: str | None) -> Iterator[Document]:
    """The reports one of whose facts fits; parties may be in several."""
    parties = [Filters(person=wanted.person), Filters(country=wanted.country), Filters(office=wanted.office)]
    rest = replace(wanted, person=None, country=None, office=None)
    of_facts = any((wanted.act, wanted.stance, wanted.public, wanted.speaker, wanted.target))
    for document, record in readings():
        facts: dict[str, list[Fact]] = {"meeting": [*record.meetings], "statement": [*record.statements]}
        every = [*facts["meeting"], *facts["statement"]]
        if kind or of_facts:
            if any(fits(document, fact, wanted) for fact in (facts[kind] if kind else every)):
                yield document
        elif fits(document, Meeting("m0", "in_person", "held", (), (), ()), replace(rest, public=False)) and all(
            one == Filters() or any(fits(document, fact, one) for fact in every) for one in parties
        ):
            yield document


@pytest.mark.parametrize("roles", [("host",), ("guest",), ("speaker", "target")])
def test_the_part_of_a_figure(browse: Browse, roles: tuple[str, ...]) -> None:
    found = browse.facts(MeetingTold, Filters(), ALL, Part("person/omid", roles)).items
    sides: dict[str, Callable[[Meeting], tuple[Actor, ...]]] = {"host": lambda m: m.hosts, "guest": lambda m: m.guests}
    assert len(found) == sum(
        any(OMID in sides[role](one) for role in roles if role in sides)
        for _, record in readings()
        for one in record.meetings
    )
    country = browse.facts(MeetingTold, Filters(), ALL, Part("country/IR", roles)).items
    office = browse.facts(MeetingTold, Filters(), ALL, Part("office/President of Iran", roles)).items
    assert found == country == office


def test_pages(browse: Browse, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = browse.facts(MeetingTold, Filters(), ALL)
    assert whole.counted and whole.total == len(whole.items) > 20
    parts = [browse.facts(MeetingTold, Filters(), Page(number, 7)).items for number in range(1, 6)]
    assert tuple(one for part in parts for one in part) == whole.items
    for counted in (whole.total, whole.total - 1):
        for module in (page, fitting):
            monkeypatch.setattr(module, "COUNTED", counted)
        told = browse.facts(MeetingTold, Filters(), Page(1, 5))
        assert (told.total, told.counted) == (counted, counted == whole.total)


@pytest.mark.parametrize("given", [(0, 50), (1, 0), (1, 201), (101, 50), (26, 200)])
def test_pages_that_no_list_has(given: tuple[int, int]) -> None:
    with pytest.raises(InputError):
        Page(*given)


def test_the_last_pages(browse: Browse) -> None:
    for last in (Page(100, 50), Page(25, 200), Page(5000, 1)):
        assert browse.facts(MeetingTold, Filters(), last).items == ()


def test_figures(browse: Browse) -> None:
    people = browse.figures(Filters(), ALL, "person").items
    assert {one.id for one in people} == {who.entity for who in PEOPLE}
    assert [one.meetings for one in people] == sorted((one.meetings for one in people), reverse=True)
    said = Counter(one.speaker.entity for _, record in readings() for one in record.statements if one.speaker)
    assert {one.id: one.statements for one in people} == {who.entity: said[who.entity] for who in PEOPLE}
    office = browse.figure("office/Trade Minister of Oman")
    assert office and (office.name, office.kind, office.statements) == ("Trade Minister of Oman", "office", said[None])
    whole = browse.figures(Filters(), ALL).items
    kinds = {one.kind for one in whole}
    assert len(kinds) > 1
    assert len(whole) == sum(len(browse.figures(Filters(), ALL, kind).items) for kind in kinds)
    assert [one.id for one in browse.figures(Filters(country="om"), ALL, "person").items] == ["person/karim"]
    assert [one.id for one in browse.figures(Filters(person="سعدیہ"), ALL).items] == ["person/sadia"]
    for number in (1, 2, 3):
        told = browse.figures(Filters(), Page(number, 1), "person")
        assert (told.items, told.total, told.counted) == ((people[number - 1],), 3, True)
    assert browse.figure("person/omid") in people and browse.figure("person/none") is None


def test_stories_of_a_report_and_of_a_meeting(browse: Browse) -> None:
    stories = browse.stories(Filters(), ALL).items
    assert stories
    for story in stories:
        assert browse.story(story.id) == story
        for telling in story.tellings:
            assert story in browse.stories_of(telling.document)
            for fact in ("m1", "m2", "m9"):
                assert (story in browse.stories_of(telling.document, fact)) == (fact in telling.facts)
    sadias = browse.stories(Filters(person="person/sadia"), ALL).items
    assert 0 < len(sadias) < len(stories)
    lone = [document.id for document, _ in readings() if not any(document.id in story.documents for story in stories)]
    assert lone and all(browse.stories_of(one) == () for one in lone)
    assert browse.stories(Filters(outlet="اخبار 41"), ALL).items == ()


def test_who_met_whom(browse: Browse) -> None:
    """Each encounter once, however many reports tell it; planned ones are none."""
    groups: dict[object, list[tuple[Document, Meeting]]] = {}
    for document, record in readings():
        for one in record.meetings:
            story = min((s.id for s in browse.stories_of(document.id, one.id)), default=None)
            if one.status == "held":
                groups.setdefault(story or (document.id, one.id), []).append((document, one))
    pairs, days = Counter[tuple[str, str]](), Counter[str]()
    for told in groups.values():
        sides = {
            tuple(sorted((h.entity or "", g.entity or ""))) for _, m in told for h, g in product(m.hosts, m.guests)
        }
        pairs.update((one, other) for one, other in sides if one != other)
        known = [m.date.latest if m.date else d.published for d, m in told]
        days.update([min(day for day in known if day)] if any(known) else [])
    network = browse.network(Filters(), 2000)
    assert {(edge.one, edge.other): edge.meetings for edge in network.edges} == pairs
    assert network.whole and {node.id for node in network.nodes} == {name for pair in pairs for name in pair}
    assert sum(week.meetings for week in browse.weeks(Filters())) == days.total()
    since, until = "2023-02-20", "2023-03-03"
    within = sum(count for day, count in days.items() if since <= day <= until)
    assert sum(week.meetings for week in browse.weeks(Filters(since=since, until=until))) == within > 0
    omid = browse.network(Filters(person="person/omid"), 2000)
    assert {(edge.one, edge.other) for edge in omid.edges} == {pair for pair in pairs if "person/omid" in pair}
    assert not browse.network(Filters(), 2).whole and len(browse.network(Filters(), 2).edges) == 1
    for who in PEOPLE:
        met_by = {one.who.id: one.meetings for one in browse.met(who.entity or "", 9)}
        assert met_by == {
            (other if one == who.entity else one): count
            for (one, other), count in pairs.items()
            if who.entity in (one, other)
        }
