"""Linked formats are what the libraries of their users take them for."""

import json
from typing import Any

import pytest
import rdflib
from citeproc.source.json import CiteProcJSON
from rdflib.namespace import RDF

from mulaqat.export import FORMATS
from tests.export.samples import harmful, samples

SCHEMA = rdflib.Namespace("https://schema.org/")
OA = rdflib.Namespace("http://www.w3.org/ns/oa#")
# The terms of the annotations' context that are in use here: tests fetch nothing.
CONTEXT = {
    "oa": str(OA), "as": "https://www.w3.org/ns/activitystreams#", "rdf": str(RDF), "id": "@id", "type": "@type",
    "Annotation": "oa:Annotation", "AnnotationPage": "as:OrderedCollectionPage", "TextualBody": "oa:TextualBody",
    "TextQuoteSelector": "oa:TextQuoteSelector", "TextPositionSelector": "oa:TextPositionSelector",
    "motivation": {"@id": "oa:motivatedBy", "@type": "@vocab"}, "purpose": {"@id": "oa:hasPurpose", "@type": "@vocab"},
    "describing": "oa:describing", "tagging": "oa:tagging", "body": {"@id": "oa:hasBody"}, "target": {"@id": "oa:hasTarget"},
    "source": {"@id": "oa:hasSource", "@type": "@id"}, "selector": {"@id": "oa:hasSelector"}, "exact": "oa:exact",
    "prefix": "oa:prefix", "suffix": "oa:suffix", "start": "oa:start", "end": "oa:end", "value": "rdf:value",
    "items": {"@id": "as:items", "@container": "@list"}, "language": "http://purl.org/dc/elements/1.1/language",
}  # fmt: skip


def whole(name: str) -> Any:
    return json.loads("".join(FORMATS[name].pieces(samples())))


@pytest.mark.parametrize("name", ["json", "jsonld", "annotations", "csl"])
def test_an_empty_archive_is_still_json(name: str) -> None:
    json.loads("".join(FORMATS[name].pieces([])))


def test_schema_org_as_rdf() -> None:
    graph = rdflib.Graph().parse(data="".join(FORMATS["jsonld"].pieces(samples())), format="json-ld")
    articles = set(graph.subjects(RDF.type, SCHEMA.NewsArticle))
    assert len(articles) == len(samples())
    quotations = list(graph.subjects(RDF.type, SCHEMA.Quotation))
    assert len(quotations) == sum(len(record.statements) for _, record in samples())
    for quotation in quotations:
        assert set(graph.objects(quotation, SCHEMA.isPartOf)) <= articles
    held = [m for _, record in samples() for m in record.meetings if m.status != "denied"]
    assert len(set(graph.subjects(RDF.type, SCHEMA.Event))) == len(held)
    khamenei = rdflib.URIRef("urn:mulaqat:person/ali-khamenei")
    assert (khamenei, SCHEMA.sameAs, rdflib.URIRef("http://www.wikidata.org/entity/Q57336")) in graph
    assert {name.language for name in graph.objects(khamenei, SCHEMA.name) if isinstance(name, rdflib.Literal)} == {
        "en", "ur",
    }  # fmt: skip


def test_annotations_quote_and_count() -> None:
    texts = {
        record.document.url or f"urn:mulaqat:{record.document.id}": document.text for document, record in samples()
    }
    page = whole("annotations")
    assert page["@context"] == "http://www.w3.org/ns/anno.jsonld"
    assert len({note["id"] for note in page["items"]}) == len(page["items"]) > 100
    for note in page["items"]:
        text = texts[note["target"]["source"]]
        quote, place = note["target"]["selector"]
        assert text[place["start"] : place["end"]] == quote["exact"]
        around = quote.get("prefix", "") + quote["exact"] + quote.get("suffix", "")
        assert around in text


def test_annotations_as_rdf() -> None:
    page = whole("annotations")
    graph = rdflib.Graph().parse(data=json.dumps(page | {"@context": CONTEXT}), format="json-ld")
    notes = set(graph.subjects(RDF.type, OA.Annotation))
    assert len(notes) == len(page["items"])
    assert all(len(set(graph.objects(note, OA.hasTarget))) == 1 for note in notes)
    assert {str(o) for o in graph.objects(None, OA.motivatedBy)} == {str(OA.describing)}


def test_citations_are_read_by_citeproc() -> None:
    items = whole("csl")
    assert [item["id"] for item in items] == [record.document.id for _, record in samples()]
    library = CiteProcJSON(items)
    assert set(library) == {record.document.id.lower() for _, record in samples()}
    dated = library[samples()[0][1].document.id.lower()]
    assert (dated.issued.year, dated.issued.month, dated.issued.day) == (2024, 5, 1)


def test_a_stretch_of_days_is_cited_as_one() -> None:
    (item,) = json.loads("".join(FORMATS["csl"].pieces([harmful()])))
    assert item["issued"] == {"date-parts": [[2023, 1, 1], [2023, 12, 31]]}
    assert item["URL"] == "https://example.org/?a=1&b=<2>"
