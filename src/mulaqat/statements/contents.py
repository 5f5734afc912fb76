"""What was said: where it begins and ends, before or behind the cue."""

from mulaqat.knowledge import Knowledge
from mulaqat.model import Mode
from mulaqat.phrases import Phrase, Reading, Unit

ASIDES = frozenset({"واضح", "یاد", "خیال"})
LONGEST_QUOTATION = 8  # sentences; a mark that is not closed by then never is


def clause_after(phrase: Phrase, cue: int, knowledge: Knowledge) -> tuple[int, Mode, str] | None:
    """Where the clause behind the cue unit begins: (unit, mode, rule); None where there is none."""
    for rule in knowledge.rules.families["contents"].fitting(phrase.met):
        match = rule.match(phrase.tags, cue)
        if match and (not rule.attributes.get("plain") or _plainly_said(phrase, cue)):
            return match.start("content"), rule.attributes["mode"], rule.id
    return None


def _plainly_said(phrase: Phrase, cue: int) -> bool:
    """Whether the cue is a past verb of saying without an object before it (یہ بات کہی، جو کہا)."""
    predicate = phrase.units[cue].predicate
    if predicate is None or predicate.cue.words or not predicate.past or predicate.form != "finite":
        return False
    before = phrase.units[max(0, cue - 6) : cue]
    return not any(unit.cls == "REL" or unit.word in ("بات", "باتیں", "یہی") for unit in before)


def quotation_before(phrase: Phrase, low: int, cue: int) -> tuple[int, int] | None:
    """A quotation that stands before its speaker and cue (’…‘ X کا کہنا تھا۔): its units, marks included."""
    units = phrase.units
    behind = units[cue + 1 :]
    if units[cue].cls not in ("SAY", "CUENOUN") or any(unit.cls not in ("STOP", "COP", "AUX") for unit in behind):
        return None
    marks = [i for i in range(low, cue) if units[i].cls == "QUOTE"]
    if len(marks) < 2 or any(unit.cls not in ("COMMA", "BACK") for unit in units[low : marks[0]]):
        return None
    return marks[0], marks[-1] + 1


def clause_end(reading: Reading, sentence: int, start: int) -> tuple[int, int, bool]:
    """The end of what begins at unit `start`: (sentence, unit behind its last, quoted).

    A quotation ends at its closing mark, if need be in a later sentence; all else with the sentence.
    A mark that opens on the first word and closes before the end is a scare quote, and no quotation.
    """
    phrase = reading.phrases[sentence]
    units = phrase.units
    aside = len(units) if phrase.words.isdisjoint(ASIDES) else _aside(units, start)
    last = _without_stop(units, start, aside)
    if units[start].cls != "QUOTE":
        return sentence, last, False
    closing = max((i for i in range(start + 1, len(units)) if units[i].cls == "QUOTE"), default=None)
    if closing is not None:
        behind = units[closing + 1 :]
        quoted = all(unit.cls in ("STOP", "COMMA", "CLOSE") for unit in behind)
        first = next(i for i in range(start + 1, len(units)) if units[i].cls == "QUOTE")
        if not quoted and _whole_clause(units, start, first):
            return sentence, first + 1, True
        return (sentence, closing + 1, True) if quoted else (sentence, last, False)
    for later in range(sentence + 1, min(sentence + LONGEST_QUOTATION, len(reading.phrases))):
        following = reading.phrases[later].units
        mark = next((i for i, unit in enumerate(following) if unit.cls == "QUOTE"), None)
        if mark is not None:
            return (sentence, last, True) if _opens(following, mark) else (later, mark + 1, True)
    return sentence, last, True


def _opens(units: tuple[Unit, ...], mark: int) -> bool:
    """Whether this mark of quotation, by what stands around it, opens one: an earlier one was never closed then."""
    behind = units[mark + 1 :]
    if not behind or behind[0].cls in ("STOP", "COMMA"):
        return False
    return mark == 0 or units[mark - 1].cls in ("COMP", "COLON", "CUENOUN")


def object_before(phrase: Phrase, low: int, cue: int, knowledge: Knowledge) -> tuple[int, int] | None:
    """The phrase that a nominal act is about: the units from `low` to the cue, without what leads in to it.

    An earlier predicate ends before it; then the patterns of data/rules/objects.toml take off its head.
    """
    predicate = phrase.units[cue].predicate
    keeps_dative = predicate is not None and "ko" in predicate.cue.cases
    fitting = knowledge.rules.families["objects"].fitting(phrase.met)
    rules = [r for r in fitting if not (keeps_dative and r.attributes.get("recipient"))]
    start = max((i + 1 for i in phrase.predicated if low <= i < cue), default=low)
    while start < cue:
        ends = [match.end() for rule in rules if (match := rule.match(phrase.tags, start)) and match.end() < cue]
        if not ends:
            return start, cue
        start = max(ends)
    return None


def _whole_clause(units: tuple[Unit, ...], start: int, closing: int) -> bool:
    """Whether the marks hold a clause behind which the narrator goes on with اور, جبکہ or the like."""
    spoken = any(unit.cls in ("COP", "AUX", "VERB") for unit in units[closing - 3 : closing])
    behind = [unit.cls for unit in units[closing + 1 : closing + 3]]
    return (
        spoken
        and closing - start > 3
        and bool(behind)
        and (behind[0] in ("AND", "BUT") or behind[:2] == ["COMMA", "BUT"])
    )


def _aside(units: tuple[Unit, ...], start: int) -> int:
    """Where the narrator steps aside (، واضح رہے کہ …), else the end of the sentence."""
    for i in range(start + 1, len(units)):
        if units[i].cls == "BACK" and units[i].word in ASIDES:
            return i - 1 if units[i - 1].cls == "COMMA" else i
    return len(units)


def _without_stop(units: tuple[Unit, ...], start: int, end: int) -> int:
    while end > start + 1 and units[end - 1].cls in ("STOP", "DASH", "SEMI"):
        end -= 1
    return end
