"""What people say holds, until they take it back."""

from mulaqat.stories import Deed, Judgement, standing

from .reports import OMID, SADIA, day_of, met, prose, report, tell, together

TEXT = prose(1)
COPIES = [report(number, text=f"{TEXT} {prose(number, 4)}") for number in range(3)]
OTHERS = [report(number, text=prose(number)) for number in range(10, 13)]
ALL = COPIES + OTHERS
IDS = [document.id for document, _ in ALL]


def say(number: int, deed: Deed, one: int, other: int) -> Judgement:
    first, second = sorted((IDS[one], IDS[other]))
    return Judgement(number, deed, "Zahra", f"2024-01-{number:02}", first, second)


def undo(number: int, undone: int) -> Judgement:
    return Judgement(number, "undo", "Zahra", f"2024-01-{number:02}", undone=undone)


def test_without_judgements() -> None:
    assert together(ALL) == {frozenset({0, 1, 2})}


def test_together() -> None:
    assert together(ALL, [say(1, "together", 3, 4)]) == {frozenset({0, 1, 2}), frozenset({3, 4})}
    assert together(ALL, [say(1, "together", 0, 5)]) == {frozenset({0, 1, 2, 5})}


def test_apart_divides_and_the_rest_goes_to_one_side() -> None:
    (story,) = together(ALL, [say(1, "apart", 0, 1)])
    assert 2 in story
    assert len(story) == 2
    assert together(ALL, [say(1, "apart", 0, 1), say(2, "apart", 0, 2)]) == {frozenset({1, 2})}


def test_apart_holds_of_meetings_too() -> None:
    meeting = met(SADIA, OMID, day=day_of("2023-05-01"))
    readings = [report(number, meeting) for number in range(3)]
    one, other = sorted(document.id for document, _ in readings[:2])
    said = [Judgement(1, "apart", "Zahra", "today", one, other)]
    (story,) = tell(readings, said)
    assert len(story.tellings) == 2
    assert readings[2][0].id in story.documents


def test_the_last_word_on_a_pair_holds() -> None:
    assert together(ALL, [say(1, "apart", 3, 4), say(2, "together", 3, 4)]) >= {frozenset({3, 4})}
    assert together(ALL, [say(1, "together", 3, 4), say(2, "apart", 3, 4)]) == {frozenset({0, 1, 2})}


def test_undone_and_undone_again() -> None:
    said = [say(1, "together", 3, 4), undo(2, 1)]
    assert together(ALL, said) == together(ALL)
    assert together(ALL, [*said, undo(3, 2)]) == together(ALL, said[:1])


def test_an_undo_brings_back_what_was_said_before() -> None:
    holds = standing([say(1, "together", 3, 4), say(2, "apart", 3, 4), undo(3, 2)])
    assert (len(holds.together), len(holds.apart)) == (1, 0)


def test_a_chain_never_joins_what_is_apart() -> None:
    said = [say(1, "apart", 3, 4), say(2, "together", 3, 5), say(3, "together", 4, 5)]
    assert together(ALL, said) == {frozenset({0, 1, 2}), frozenset({3, 5})}


def test_judgements_about_what_is_gone_do_nothing() -> None:
    assert together(ALL[:4], [say(1, "together", 3, 4), say(2, "apart", 0, 5)]) == {frozenset({0, 1, 2})}
