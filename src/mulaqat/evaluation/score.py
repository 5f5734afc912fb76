"""Gold and records side by side, document by document."""

from collections.abc import Iterable, Sequence
from pathlib import Path, PurePath

from mulaqat.model import Agreement, Meeting, Record, Statement

from .figures import Figures, Rate, Share
from .gold import Gold, GoldAgreement, GoldMeeting, GoldStatement, Party, read_gold
from .matching import MeetingPair, Pair, pair_agreements, pair_meetings, pair_statements, right_speaker

SHOWN = 70  # code points of a content that an error line shows


def evaluate(gold_dir: Path, records: Iterable[Record]) -> Figures:
    """Compare all gold of a folder with the records of the same reports.

    Gold without a record counts as a record that says nothing, and is named in `missing`; a record
    without gold is not looked at. Raises DataError for a folder without gold or a broken gold file.
    """
    by_stem = {PurePath(record.document.path).stem: record for record in records if record.document.path}
    total = Figures()
    for stem, gold in read_gold(gold_dir).items():
        record = by_stem.get(stem)
        total += compare(stem, gold, record) if record else _nothing(stem, gold)
    return total


def compare(stem: str, gold: Gold, record: Record) -> Figures:
    """The figures of one document."""
    agreements = Figures(agreements=_agreements(gold.agreements, record.agreements))
    given = [statement for statement in record.statements if statement.level == "main"]
    return _statements(stem, gold.statements, given) + _meetings(stem, gold.meetings, record.meetings) + agreements


def _nothing(stem: str, gold: Gold) -> Figures:
    figures = _statements(stem, gold.statements, ()) + _meetings(stem, gold.meetings, ())
    agreements = Rate(0, sum(not agreement.optional for agreement in gold.agreements), 0)
    return figures + Figures(agreements=agreements, missing=(stem,))


def _agreements(gold: Sequence[GoldAgreement], given: Sequence[Agreement]) -> Rate:
    pairs = pair_agreements(gold, given)
    found = sum(not gold[pair[0]].optional for pair in pairs)
    return Rate(found, sum(not agreement.optional for agreement in gold), len(given) - (len(pairs) - found))


def _statements(stem: str, gold: Sequence[GoldStatement], given: Sequence[Statement]) -> Figures:
    pairs = pair_statements(gold, given)
    found = [pair for pair in pairs if not gold[pair.gold].optional]
    right = [pair for pair in found if right_speaker(gold[pair.gold], given[pair.given])]
    wanted = sum(not statement.optional for statement in gold)
    counted = len(given) - (len(pairs) - len(found))
    wrong = [pair for pair in found if pair not in right]
    return Figures(
        statements=Rate(len(found), wanted, counted),
        attributed=Rate(len(right), wanted, counted),
        speaker=Share(len(right), len(found)),
        span=Share(sum(pair.overlap for pair in found), len(found)),
        errors=tuple(f"{stem}: {line}" for line in _statement_errors(gold, given, pairs, wrong)),
    )


def _statement_errors(
    gold: Sequence[GoldStatement], given: Sequence[Statement], pairs: Sequence[Pair], wrong: Sequence[Pair]
) -> Iterable[str]:
    for pair in wrong:
        statement = given[pair.given]
        speaker = statement.speaker.name or "unnamed" if statement.speaker else "nobody"
        names = _names(gold[pair.gold].speakers) or "nobody"
        yield f"speaker {speaker}, wanted {names}: {_shown(statement.content.text)}"
    met, used = {pair.gold for pair in pairs}, {pair.given for pair in pairs}
    for i, wanted in enumerate(gold):
        if i not in met and not wanted.optional:
            yield f"statement missed: {_shown(wanted.content.text)}"
    for j, statement in enumerate(given):
        if j not in used:
            yield f"statement extra ({statement.rule}): {_shown(statement.content.text)}"


def _meetings(stem: str, gold: Sequence[GoldMeeting], given: Sequence[Meeting]) -> Figures:
    pairs = pair_meetings(gold, given)
    found = [pair for pair in pairs if not gold[pair.gold].optional]
    wanted = [meeting for meeting in gold if not meeting.optional]
    dated = sum(bool(meeting.date and meeting.date_in_text) for meeting in wanted)
    on_day = sum(_same_day(gold[pair.gold], given[pair.given]) for pair in found)
    straight = sum(pair.turn == "straight" for pair in found)
    return Figures(
        meetings=Rate(len(found), len(wanted), len(given) - (len(pairs) - len(found))),
        roles=Share(straight, len(found)),
        dates=Share(on_day, dated),
        errors=tuple(f"{stem}: {line}" for line in _meeting_errors(gold, given, pairs)),
    )


def _meeting_errors(
    gold: Sequence[GoldMeeting], given: Sequence[Meeting], pairs: Sequence[MeetingPair]
) -> Iterable[str]:
    met, used = {pair.gold for pair in pairs}, {pair.given for pair in pairs}
    for i, wanted in enumerate(gold):
        if i not in met and not wanted.optional:
            yield f"meeting missed: {_names(wanted.hosts)} <- {_names(wanted.guests)}"
    for j, meeting in enumerate(given):
        if j not in used:
            yield f"meeting extra: {' / '.join(_shown(span.text) for span in meeting.evidence)}"


def _same_day(wanted: GoldMeeting, found: Meeting) -> bool:
    if not wanted.date or not wanted.date_in_text or not found.date:
        return False
    return found.date.value[:10] == wanted.date[:10]


def _names(parties: Sequence[Party] | None) -> str:
    return " / ".join(party.name or party.as_in_text or "?" for party in parties or ())


def _shown(text: str) -> str:
    return " ".join(text[:SHOWN].split())
