"""The measured cases, where they stand beside the checkout; this repository holds cases of its own for each."""

import json
from datetime import date
from pathlib import Path

from mulaqat.text import Orthography, find_dates, normalize, segment


def test_normalization_probes(facts: Path, orthography: Orthography) -> None:
    probes = json.loads((facts / "normalization-probes.json").read_text(encoding="utf-8"))
    wrong = [probe["id"] for probe in probes if normalize(probe["input"], orthography).folded not in probe["accept"]]
    assert len(probes) == 73
    assert wrong == []


def test_hard_sentences(facts: Path, orthography: Orthography) -> None:
    cases = json.loads((facts / "sentences-hard.json").read_text(encoding="utf-8"))
    for case in cases:
        text = normalize(case["input"], orthography)
        _, found = segment(text, orthography)
        assert [text.raw[slice(*text.raw_span(one.start, one.end))] for one in found] == case["sentences"]
    assert len(cases) == 21


def test_dates(facts: Path, orthography: Orthography) -> None:
    lines = (facts / "dates.tsv").read_text(encoding="utf-8").splitlines()
    cases = [line.split("\t") for line in lines if line and not line.startswith(("#", "text\t"))]
    for said, value, *_ in cases:
        tokens, sentences = segment(normalize(said, orthography), orthography)
        found = [one for each in sentences for one in find_dates(tokens, each, date(2021, 4, 14), orthography)]
        day = None if value == "unresolved" else value.partition("T")[0]
        assert [one.value for one in found] == ([day] if day else []), said
    assert len(cases) >= 36
