"""The component on spaCy itself, where it is installed."""

from typing import Any

import pytest

from mulaqat.model import Record
from tests.export.samples import samples

pytest.importorskip("spacy", reason="spaCy is not installed: pip install 'mulaqat[spacy]', or make interop")

GLUED = "صدر عارف علوی نے کہا کہ تجارت بڑھائیں گے۔رہبر انقلاب علی خامنہ ای  سے\n\nملاقات ہوئی۔ \u202eختم\U0001f600 "


@pytest.fixture(scope="module")
def nlp() -> Any:
    from mulaqat.spacy_pipe import load

    return load()


def test_the_text_comes_back_to_the_last_character(nlp: Any) -> None:
    for text in [GLUED, "", " ", "\r\n", *(document.text for document, _ in samples())]:
        assert nlp.make_doc(text).text == text


def test_our_tokens_stand_apart(nlp: Any) -> None:
    words = [token.text for token in nlp.make_doc(GLUED)]
    assert words[words.index("گے") : words.index("گے") + 3] == ["گے", "۔", "رہبر"]


def test_entities_are_the_records(nlp: Any) -> None:
    document, record = samples()[0]
    doc = nlp(document.text)
    assert isinstance(doc._.mulaqat, Record)
    assert doc._.mulaqat.statements == record.statements
    found = {(ent._.entity, ent.label_, ent.kb_id_) for ent in doc.ents}
    assert ("person/ali-khamenei", "PERSON", "Q57336") in found
    mentions = {(span.start, span.end) for entity in record.entities for span in entity.mentions}
    for ent in doc.ents:
        assert any(start >= ent.start_char and end <= ent.end_char for start, end in mentions)


def test_span_groups_hold_the_evidence(nlp: Any) -> None:
    for document, record in samples()[:-2]:
        doc = nlp(document.text)
        groups = {"meetings": [s for m in record.meetings for s in m.evidence]}
        groups["statements"] = [statement.content for statement in record.statements]
        groups["agreements"] = [agreement.subject for agreement in record.agreements]
        for name, spans in groups.items():
            assert len(doc.spans[name]) == len(spans)
            for found, span in zip(doc.spans[name], spans, strict=True):
                assert span.text in found.text
        assert [span.id_ for span in doc.spans["statements"]] == [statement.id for statement in record.statements]


def test_sentences_begin_where_ours_do(nlp: Any) -> None:
    doc = nlp.make_doc("پہلا جملہ ہے۔ دوسرا جملہ ہے۔")
    assert [sentence.text.strip() for sentence in doc.sents] == ["پہلا جملہ ہے۔", "دوسرا جملہ ہے۔"]


def test_what_is_known_beside_the_text(nlp: Any) -> None:
    doc = nlp.make_doc("صدر نے کل کہا کہ تجارت بڑھے گی۔")
    doc.user_data["published"] = "2023-05-06"
    (component,) = (part for _, part in nlp.pipeline)
    assert component(doc)._.mulaqat.document.published.value == "2023-05-06"


def test_any_pipeline_can_take_the_component() -> None:
    import spacy

    nlp = spacy.blank("ur")
    nlp.add_pipe("mulaqat")
    doc = nlp("وزیر اعظم عمران خان نے ایران کے صدر حسن روحانی سے ملاقات کی۔")
    assert {ent._.entity for ent in doc.ents} >= {"person/imran-khan", "person/hassan-rouhani"}
