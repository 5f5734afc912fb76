"""Agreements as events: both ways between those who agree, one way from whoever promises."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import permutations

from mulaqat.knowledge import Knowledge
from mulaqat.model import Agreement, Meeting, Statement
from mulaqat.statements import said_in

from .draft import Cells, Coding, Draft, refined
from .parties import Party, parties_of
from .senses import Words, contexts_of, last_clause, senses_in
from .statements import hearers


def code_agreement(
    agreement: Agreement,
    statements: Sequence[Statement],
    meetings: Mapping[str, Meeting],
    words: Words,
    knowledge: Knowledge,
) -> Iterator[Draft]:
    """The events of an agreement by the rows of agreements.tsv; none where only one party is known and nobody hears."""
    row = _row(agreement, knowledge)
    pairs = tuple(_pairs(agreement, statements, meetings, knowledge)) if row else ()
    if row is None or not pairs:
        return
    senses = senses_in(last_clause(words(agreement.subject), knowledge), knowledge)
    coding = refined(Coding.of(row), senses, knowledge.codebook)
    for source, target in pairs:
        yield Draft(coding, source, target, agreement.id, contexts_of(senses, knowledge))


def _row(agreement: Agreement, knowledge: Knowledge) -> Cells | None:
    rows = reversed(knowledge.codebook["agreements"].get(agreement.kind, ()))
    return next((row for row in rows if row["status"] == agreement.status and row["cameo"]), None)


def _pairs(
    agreement: Agreement, statements: Sequence[Statement], meetings: Mapping[str, Meeting], knowledge: Knowledge
) -> Iterator[tuple[Party, Party]]:
    parties = parties_of(agreement.parties, None, knowledge)
    if len({party.home for party in parties}) > 1:
        yield from ((one, two) for one, two in permutations(parties, 2) if one.home != two.home)
    elif len(parties) == 1:
        said = said_in(agreement.evidence[0], statements)
        heard = hearers(said, parties[0], meetings.get(said.meeting or ""), knowledge) if said else ()
        yield from ((parties[0], party) for party in heard if party.code != parties[0].code)
