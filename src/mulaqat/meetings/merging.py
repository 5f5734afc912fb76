"""One meeting for all its tellings."""

from mulaqat.model import Actor

from .draft import Draft, all_named, any_same

GENITIVE = " کے "
MEETING = "ملاقات"


def merge(draft: Draft, drafts: list[Draft], *, headline: bool) -> None:
    """Add a telling to the meeting it is of, or as a new one: the same two sides, in whatever order; in a headline,
    one of them and the other's country."""
    known = next((known for known in drafts if _same(draft, known) or (headline and _shortens(draft, known))), None)
    if draft.ordered:
        draft.says = draft.evidence[0]
    if known is None:
        drafts.append(draft)
        return
    if draft.ordered and not known.ordered:  # this telling says who came
        known.hosts, known.guests = draft.hosts, draft.guests
        known.ordered, known.says = True, draft.says
    elif known.says and draft.says and known.turned is None and _turns(draft, known):
        known.turned = draft.says
    known.evidence += draft.evidence
    known.sentences.append(draft.sentence)


def frames(draft: Draft, drafts: list[Draft]) -> bool:
    """Whether it only opens the telling of several meetings: "foreign delegations called on the president"."""
    vague = [all(map(_vague, side)) for side in (draft.hosts, draft.guests)]
    if not draft.separate or vague[0] == vague[1]:
        return False
    named = draft.guests if vague[0] else draft.hosts
    others = (other for other in drafts if other is not draft and all_named(other))
    return any(any_same(named, other.hosts) or any_same(named, other.guests) for other in others)


def _turns(draft: Draft, known: Draft) -> bool:
    """Whether one of two clauses, each about the meeting, has the one for the guest whom the other has for the host.

    Who talks with a delegation (گفتگو) is said of either side."""
    if not _crossed(draft, known) or _straight(draft, known) or draft.sentence == known.sentence:
        return False
    return all(span and MEETING in span.text for span in (draft.says, known.says))


def _straight(draft: Draft, known: Draft) -> bool:
    return any_same(known.hosts, draft.hosts) and any_same(known.guests, draft.guests)


def _crossed(draft: Draft, known: Draft) -> bool:
    return any_same(known.hosts, draft.guests) and any_same(known.guests, draft.hosts)


def _same(draft: Draft, known: Draft) -> bool:
    return (
        (_straight(draft, known) or _crossed(draft, known))
        and _alike(draft, known)
        and (known.separate == draft.separate or (_of_two(known) and _of_two(draft)))
    )


def _shortens(draft: Draft, known: Draft) -> bool:
    """Whether a headline names one side, and for the other only somebody of the other's country, or ministers."""
    for near, far in ((known.hosts, known.guests), (known.guests, known.hosts)):
        for here, there in ((draft.hosts, draft.guests), (draft.guests, draft.hosts)):
            if any_same(near, here) and len(there) == 1 and _stands_for(there[0], far):
                return _alike(draft, known)
    return False


def _stands_for(actor: Actor, side: list[Actor]) -> bool:
    """Whether somebody whom the text calls by no name can be one of the side, or all of them."""
    if actor.kind == "group" and actor.country is None:
        return len(side) > 1 and _vague(actor)
    return actor.how != "named" and actor.country is not None and actor.country == side[0].country


def _vague(actor: Actor) -> bool:
    """Whether nobody's name is told, and not even whose people they are (طالبان کے نمائندوں)."""
    return actor.name is None and actor.country is None and GENITIVE not in (actor.name_ur or "")


def _alike(draft: Draft, known: Draft) -> bool:
    return known.status == draft.status and (known.form == "phone") == (draft.form == "phone")


def _of_two(draft: Draft) -> bool:
    return len(draft.hosts) == len(draft.guests) == 1
