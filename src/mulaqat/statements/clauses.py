"""The reporting clauses of a sentence: which cue has which content, and what lies inside what."""

import msgspec

from mulaqat.knowledge import Knowledge
from mulaqat.model import Mode
from mulaqat.phrases import Phrase, Predicate, Reading

from .contents import clause_after, clause_end, object_before, quotation_before

FINITE = frozenset({"SAY", "ACT", "EITHER", "CUENOUN", "ACCORD", "BY"})
CUES = FINITE | {"LEADIN"}
CHARACTERISING = frozenset({"label", "mention"})


class Clause(msgspec.Struct):
    """One reporting clause. `low`: the unit from which its speaker is sought; `cue`: its cue's unit;
    `start`, `end`: its content's units, `end` being one of sentence `until`; `parent`: the clause around it."""

    cue: int
    low: int
    kind: str  # clause, object or participle
    start: int
    end: int
    until: int
    mode: Mode
    rule: str
    parent: "Clause | None" = None


def find_clauses(reading: Reading, sentence: int, low: int, knowledge: Knowledge) -> list[Clause]:
    """The reporting clauses of a sentence from unit `low` on, in the order of their cues."""
    phrase = reading.phrases[sentence]
    found: list[Clause] = []
    around: Clause | None = None
    for cue in [i for i in phrase.predicated if i >= low and phrase.units[i].cls in CUES]:
        if around and (around.until > sentence or (around.mode == "direct" and cue < around.end)):
            continue
        if around and cue < around.end:
            new = _resumes(phrase, around.start, cue, knowledge)
            if new is not None:
                around.end, low = new
                around = None
        elif around:
            around = None
        clause = _clause(reading, sentence, cue, around.start if around else low, knowledge)
        if clause is None:
            continue
        clause.parent = around
        found.append(clause)
        if clause.kind == "clause" and around is None and phrase.units[cue].cls not in ("ACCORD", "BY"):
            around = clause
        elif clause.kind == "participle" and clause.start > cue:
            low = min(low, cue)
    return found


def _clause(reading: Reading, sentence: int, cue: int, low: int, knowledge: Knowledge) -> Clause | None:
    phrase = reading.phrases[sentence]
    unit = phrase.units[cue]
    predicate = unit.predicate
    assert predicate is not None
    if predicate.negated:
        return None  # he did not say: nothing is reported
    behind = clause_after(phrase, cue, knowledge) if predicate.form != "conjunctive" else None
    labelled = predicate.cue.act == "label" and any(u.cls == "DAT" for u in phrase.units[max(low, cue - 6) : cue])
    if behind and not labelled and (unit.cls != "ACT" or behind[2] == "clause"):
        start, mode, rule = behind
        if unit.cls == "LEADIN":
            end = _next_finite(phrase, start)
            return Clause(cue, low, "participle", start, end, sentence, mode, rule)
        until, end, quoted = clause_end(reading, sentence, start)
        return Clause(cue, low, "clause", start, end, until, "direct" if quoted else mode, rule)
    quotation = quotation_before(phrase, low, cue)
    if quotation:
        return Clause(cue, quotation[1], "clause", *quotation, sentence, "direct", "quotation-before")
    if predicate.cue.frame not in ("object", "either") or predicate.form == "conjunctive":
        return None
    span = object_before(phrase, low, cue, knowledge)
    if span is None or phrase.units[span[0]].cls == "REL":
        return None
    kind = "participle" if unit.cls == "LEADIN" or _leads_in(phrase, cue) else "object"
    return Clause(cue, low, kind, span[0], span[1], sentence, "speech_act", "object")


def _next_finite(phrase: Phrase, start: int) -> int:
    """The end of a participle's clause: the comma, if any, before the finite cue that it leads into."""
    for i in range(start, len(phrase.units)):
        if phrase.units[i].cls in FINITE:
            commas = [k for k in range(start, i) if phrase.units[k].cls == "COMMA"]
            return commas[-1] if commas else i
    return len(phrase.units)


def _leads_in(phrase: Phrase, cue: int) -> bool:
    """Whether a finite act that characterises only leads into a plain verb of saying: … کو سراہا اور کہا کہ."""
    units = phrase.units
    predicate = units[cue].predicate
    if cue + 1 >= len(units) or units[cue + 1].cls != "AND" or not predicate or predicate.cue.act not in CHARACTERISING:
        return False
    for i in range(cue + 2, len(units)):
        if units[i].cls in ("ERG", "STOP", "BUT", "COMP"):
            return False
        if units[i].cls == "SAY" and (predicate := units[i].predicate) and _plain(predicate):
            return i + 1 < len(units) and units[i + 1].cls in ("COMP", "COLON", "QUOTE", "COMMA")
    return False


def _plain(predicate: Predicate) -> bool:
    return not predicate.cue.words


def _resumes(phrase: Phrase, start: int, cue: int, knowledge: Knowledge) -> tuple[int, int] | None:
    """Where the content that began at `start` ends and the narrator goes on, if the cue is his again."""
    predicate = phrase.units[cue].predicate
    if predicate is None or predicate.form in ("participle", "conjunctive", "irrealis"):
        return None
    if phrase.units[cue].cls == "SAY" and clause_after(phrase, cue, knowledge) is None:
        return None
    tags = phrase.tags[start : cue + 1]
    for rule in knowledge.rules.families["resume"].fitting(phrase.met):
        if predicate.form == "finite" and not predicate.past and not rule.attributes.get("present"):
            continue
        match = rule.search(tags)
        if match and "fresh" in match.groupdict():
            return start + match.start("fresh"), start + match.start("fresh")
        if match:
            return start + match.start("conjunction"), start + match.end("conjunction")
    return None
