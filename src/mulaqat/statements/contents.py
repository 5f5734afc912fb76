"""What was said: where it begins and ends, before or behind the cue."""

from mulaqat.knowledge import Knowledge
from mulaqat.model import Mode
from mulaqat.phrases import Phrase, Reading, Unit

LEADING = frozenset({"PART", "MORE", "BACK", "COMMA", "COLON", "AND", "DASH"})
ENDING = frozenset({"STOP", "COMMA", "SEMI", "DASH", "AND", "BUT"})
LONGEST_QUOTATION = 8  # sentences; a mark that is not closed by then never is
MEETING_WORDS = frozenset({"ملاقات", "موقع", "گفتگو", "خطاب", "تقریب", "اجلاس"})


def clause_after(phrase: Phrase, cue: int, knowledge: Knowledge) -> tuple[int, Mode, str] | None:
    """Where the clause behind the cue unit begins: (unit, mode, rule); None where there is none."""
    tags = phrase.tags[cue:]
    for rule in knowledge.rules.families["contents"]:
        match = rule.search(tags)
        if match:
            return cue + match.start("content"), rule.attributes["mode"], rule.id
    return None


def clause_end(reading: Reading, sentence: int, start: int) -> tuple[int, int, bool]:
    """The end of what begins at unit `start`: (sentence, unit behind its last, quoted).

    A quotation ends at its closing mark, if need be in a later sentence; all else with the sentence.
    A mark that opens on the first word and closes before the end is a scare quote, and no quotation.
    """
    units = reading.phrases[sentence].units
    last = _without_stop(units, start, len(units))
    if units[start].cls != "QUOTE":
        return sentence, last, False
    closing = max((i for i in range(start + 1, len(units)) if units[i].cls == "QUOTE"), default=None)
    if closing is not None:
        behind = units[closing + 1 :]
        quoted = all(unit.cls in ("STOP", "COMMA", "CLOSE") for unit in behind)
        return (sentence, closing + 1, True) if quoted else (sentence, last, False)
    for later in range(sentence + 1, min(sentence + LONGEST_QUOTATION, len(reading.phrases))):
        for i, unit in enumerate(reading.phrases[later].units):
            if unit.cls == "QUOTE":
                return later, i + 1, True
    return sentence, last, False


def object_before(phrase: Phrase, low: int, cue: int) -> tuple[int, int] | None:
    """The phrase that a nominal act is about: the units from `low` to the cue, without what leads in."""
    units = phrase.units
    start = low
    for i in range(low, cue):
        if units[i].cls in ("LEADIN", "SAY", "ACT", "EITHER") and i + 1 < cue:
            start = i + 1
    while start < cue and units[start].cls in LEADING:
        start += 1
    start = _past_occasion(units, start, cue)
    return (start, cue) if start < cue else None


def _past_occasion(units: tuple[Unit, ...], start: int, cue: int) -> int:
    """Behind `اس ملاقات میں،` and its like at the head of an object."""
    for i in range(start, min(start + 4, cue)):
        if units[i].cls == "LOC" and any(u.word in MEETING_WORDS for u in units[start:i]):
            following = i + 1
            while following < cue and units[following].cls in LEADING:
                following += 1
            return following
    return start


def _without_stop(units: tuple[Unit, ...], start: int, end: int) -> int:
    while end > start + 1 and units[end - 1].cls in ("STOP", "DASH", "SEMI"):
        end -= 1
    return end
