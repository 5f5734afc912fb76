"""What is timed: each task goes once over all the reports."""

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from benchmarks.timing import Task
from mulaqat import Document, read
from mulaqat.knowledge import load_knowledge
from mulaqat.text import normalize, segment

TABLE_SIZE = 250  # about as many single characters need folding in Urdu news


def text_tasks(reports: Sequence[bytes]) -> dict[str, Task]:
    """From decoding, the least that can be done, to the whole record."""
    texts = [report.decode() for report in reports]
    table = dict.fromkeys(range(0xFB50, 0xFB50 + TABLE_SIZE), "x")
    knowledge = load_knowledge()
    orthography = knowledge.orthography
    normal = [normalize(text, orthography) for text in texts]
    return {
        "decode UTF-8": lambda: [report.decode() for report in reports],
        f"str.translate, {TABLE_SIZE} entries": lambda: [text.translate(table) for text in texts],
        "normalise with alignment": lambda: [normalize(text, orthography) for text in texts],
        "sentences and tokens": lambda: [segment(text, orthography) for text in normal],
        "whole read": lambda: [read(Document(text), knowledge=knowledge) for text in texts],
    }


def spacy_task(reports: Sequence[bytes]) -> Task | None:
    """spaCy's blank Urdu tokenizer on the same reports; None where spaCy is not installed."""
    try:
        import spacy
    except ImportError:
        return None
    tokenize = spacy.blank("ur").make_doc
    texts = [report.decode() for report in reports]
    return lambda: [tokenize(text) for text in texts]


def start_tasks(report: Path) -> dict[str, Task]:
    """Whole processes: a bare Python, and one that reads one report."""
    bare = [sys.executable, "-c", "pass"]
    reading = [sys.executable, "-m", "mulaqat", "read", str(report), "--format", "jsonl"]
    return {"start of a bare Python": lambda: _run(bare), "start and read one report": lambda: _run(reading)}


def _run(command: Sequence[str]) -> None:
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, env=os.environ | {"PYTHONHASHSEED": "0"})
