"""The component, its factory and a pipeline around it."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from spacy import blank
from spacy.language import Language
from spacy.tokens import Doc
from spacy.tokens import Span as DocSpan
from spacy.util import filter_spans

from mulaqat.knowledge import Knowledge, load_knowledge
from mulaqat.model import Document, Record, Span
from mulaqat.pipeline import read_document

from .tokens import Tokenizer

# spaCy's own names for what its users filter by.
LABELS = {"person": "PERSON", "country": "GPE", "organization": "ORG", "office": "TITLE", "group": "NORP"}


class Component:
    """Reads the text of a Doc and writes what the record says onto it.

    Where a Doc's `user_data` has "published" (an ISO day), "publisher" or "url", the report is read with them.
    """

    def __init__(self, knowledge: Knowledge) -> None:
        self.knowledge = knowledge
        Doc.set_extension("mulaqat", default=None, force=True)
        DocSpan.set_extension("entity", default=None, force=True)

    def __call__(self, doc: Doc) -> Doc:
        """The same Doc, with entities, span groups and the record."""
        about: dict[str, Any] = {name: doc.user_data.get(name) for name in ("published", "publisher", "url")}
        record = read_document(Document(doc.text, **about), self.knowledge)
        doc._.mulaqat = record
        doc.ents = filter_spans(list(_entities(doc, record)))
        facts: dict[str, list[tuple[str, str, Sequence[Span]]]] = {
            "meetings": [(fact.id, fact.status, fact.evidence) for fact in record.meetings],
            "statements": [(fact.id, fact.act, (fact.content,)) for fact in record.statements],
            "agreements": [(fact.id, fact.status, (fact.subject,)) for fact in record.agreements],
        }
        for name, found in facts.items():
            doc.spans[name] = [part for fact in found for part in _spans(doc, *fact)]
        return doc


def load(*folders: str | Path) -> Language:
    """A pipeline for Urdu with our tokens and the component; `folders` of knowledge are laid over the shipped one."""
    nlp = blank("ur")
    component: Any = nlp.add_pipe("mulaqat", config={"folders": [str(folder) for folder in folders]})
    nlp.tokenizer = Tokenizer(nlp.vocab, component.knowledge.orthography)
    return nlp


def _entities(doc: Doc, record: Record) -> Iterator[DocSpan]:
    """The mentions of entities whose tokens are there; spaCy wants that they do not overlap."""
    for entity in record.entities:
        for mention in entity.mentions:
            label = LABELS.get(entity.kind, "MISC")
            found = doc.char_span(
                mention.start, mention.end, label, kb_id=entity.wikidata or "", alignment_mode="expand"
            )
            if found is not None:
                found._.entity = entity.id
                yield found


def _spans(doc: Doc, fact: str, label: str, evidence: Sequence[Span]) -> Iterator[DocSpan]:
    for span in evidence:
        found = doc.char_span(span.start, span.end, label, span_id=fact, alignment_mode="expand")
        if found is not None:
            yield found


def _make(nlp: Language, name: str, folders: list[str]) -> Component:
    """The component by its name; `folders` of knowledge are laid over the shipped one."""
    del nlp, name
    return Component(load_knowledge(*map(Path, folders)))


Language.factory("mulaqat", default_config={"folders": []}, func=_make)
