"""The walk through a document: each reporting clause in turn, with the discourse state beside it."""

from mulaqat.entities import Cast, Discourse
from mulaqat.knowledge import Knowledge
from mulaqat.model import Actor, Level, Target
from mulaqat.phrases import Phrase

from .addressees import find_addressee
from .clauses import Clause, find_clauses
from .contents import object_before
from .draft import Draft
from .speakers import Found, find_speaker
from .targets import find_targets
from .verbless import headline_statement, verbless_statement

SPEECH = frozenset({"SAY", "CUENOUN", "EITHER"})


def walk(cast: Cast, knowledge: Knowledge) -> list[Draft]:
    """Drafts of every statement of a document's body, in the order of the text."""
    reading, state = cast.reading, Discourse(cast)
    drafts: list[Draft] = []
    resume_at = (0, 0)  # the sentence and unit at which a quotation of an earlier sentence has ended
    for sentence, phrase in enumerate(reading.phrases):
        kind = reading.sentences[sentence].kind
        if kind == "headline" and (headline := headline_statement(sentence, phrase, state, knowledge)):
            drafts.append(headline)
        if kind != "body" or sentence < resume_at[0]:
            continue
        low = resume_at[1] if sentence == resume_at[0] else 0
        clauses = find_clauses(reading, sentence, low, knowledge)
        made: dict[int, Draft] = {}
        for clause in clauses:
            draft = _draft(sentence, phrase, clause, made, state, knowledge)
            if draft:
                made[id(clause)] = draft
                drafts.append(draft)
                resume_at = max(resume_at, (clause.until, clause.end)) if clause.until > sentence else resume_at
        verbless = verbless_statement(sentence, phrase, state, knowledge) if not clauses else None
        if verbless:
            drafts.append(verbless)
            state.spoke(verbless.speaker)
        elif not any(d.level == "main" and d.cue and d.cue.cls != "ACCORD" for d in made.values()):
            state.follow(phrase, knowledge)
    return drafts


def _draft(
    sentence: int,
    phrase: Phrase,
    clause: Clause,
    made: dict[int, Draft],
    state: Discourse,
    knowledge: Knowledge,
) -> Draft | None:
    unit = phrase.units[clause.cue]
    assert unit.predicate is not None
    found = find_speaker(phrase, clause.low, clause.cue, knowledge)
    parent = made.get(id(clause.parent)) if clause.parent else None
    if clause.parent and (parent is None or found is None):
        return None
    if parent and parent.hearsay and found and _names_somebody(phrase, found):
        clause.parent = parent = None  # what the press reports is the story itself
    speaker = _speaker(phrase, found, clause, state)
    if speaker is None:
        return None
    start = clause.start
    end = clause.end
    if clause.rule == "object" and found:
        span = object_before(phrase, max(start, found.after), end, knowledge)
        if (span is None or _bare(phrase, *span)) and found.rule == "agent" and found.first > start:
            span = (start, found.first)  # the object stands before the agent
        if span is None:
            return None
        start, end = span
    level = _level(phrase, clause, found)
    draft = Draft(
        sentence=sentence,
        cue=unit,
        speaker=speaker,
        content=(start, end),
        mode=clause.mode,
        level=level,
        rule=_rule(clause, found),
        until=clause.until,
        addressee=find_addressee(phrase, clause, state, knowledge),
        parent=parent,
        act=unit.predicate.cue.act,
        hearsay=_hearsay(phrase, found),
        targets=_targets(phrase, clause, (start, end), state),
    )
    if level == "main" and unit.cls != "ACCORD":
        state.spoke(speaker)
    return draft


def _targets(phrase: Phrase, clause: Clause, content: tuple[int, int], state: Discourse) -> tuple[Target, ...]:
    predicate = phrase.units[clause.cue].predicate
    if predicate is None or clause.rule != "object":
        return ()
    return find_targets(phrase, content, predicate.cue.stance, state.cast)


def _rule(clause: Clause, found: Found | None) -> str:
    """The two rules that a statement was read by: of its speaker and of its content."""
    return f"{found.rule if found else 'dropped-subject'}/{clause.rule}"


def _names_somebody(phrase: Phrase, found: Found) -> bool:
    return any(unit.cls in ("PERSON", "OFFICE") for unit in phrase.units[found.first : found.last])


def _hearsay(phrase: Phrase, found: Found | None) -> bool:
    """Whether the press or a report speaks, not somebody of whom it tells."""
    heads = [unit.cls for unit in phrase.units[found.first : found.last] if unit.mention] if found else []
    return bool(heads) and heads[-1] in ("MEDIA", "DOC")


def _bare(phrase: Phrase, start: int, end: int) -> bool:
    """Whether the units hold no postposition: then they qualify the act and are not its object."""
    return not any(unit.cls in ("GEN", "LOC", "ABL", "DAT") for unit in phrase.units[start:end])


def _level(phrase: Phrase, clause: Clause, found: Found | None) -> Level:
    if clause.parent:
        pronoun = found and phrase.units[found.last - 1].cls in ("DEM", "PRONOUN")
        told = phrase.units[clause.cue].cls in ("CUENOUN", "ACCORD")
        return "main" if pronoun and told else "nested"  # ان کے بقول: the narrator's voice, not the speaker's
    if clause.kind == "participle":
        return "participle"
    inside = phrase.units[clause.start : clause.end]
    if phrase.units[clause.cue].cls in ("ACCORD", "BY") and any(u.cls in SPEECH for u in inside):
        return "noun_phrase"
    return "main"


def _speaker(phrase: Phrase, found: Found | None, clause: Clause, state: Discourse) -> Actor | None:
    predicate = phrase.units[clause.cue].predicate
    assert predicate is not None
    if found:
        heads = [u.cls for u in phrase.units[found.first : found.last] if u.mention]
        if heads and heads[-1] == "NOSOURCE":
            return None
        if phrase.units[clause.cue].cls == "ACCORD" and not _is_source(phrase, found.last):
            return None
        return state.noun_phrase(phrase, found.first, found.last)
    if predicate.passive or predicate.form == "noun" or not predicate.past or _own_voice(phrase, clause):
        return None
    dropped = state.pronoun(None, "dropped subject")
    return dropped if dropped.name or dropped.name_ur else None


def _own_voice(phrase: Phrase, clause: Clause) -> bool:
    """Whether a clause without a subject is a speaker's own (ہم نے کہا تھا) or hangs on another (جب، اگر)."""
    before = phrase.units[clause.low : clause.cue]
    return any(unit.cls in ("FIRST", "IF", "SECOND") or unit.word in ("جب", "کوئی", "کویی") for unit in before)


def _is_source(phrase: Phrase, last: int) -> bool:
    """Whether what stands before کے مطابق can speak: ذرائع, حکام, a person or a report, but no plan or law."""
    head = phrase.units[last - 1]
    return head.cls in (
        "PERSON",
        "OFFICE",
        "OFFICES",
        "COUNTRY",
        "BODY",
        "GROUP",
        "MEDIA",
        "DOC",
        "ANON",
        "PRONOUN",
        "DEM",
        "PLACE",
    )
