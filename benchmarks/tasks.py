"""What is timed of reading itself: each task goes once over all the reports."""

from collections.abc import Sequence
from pathlib import Path

from benchmarks.stages import stage_tasks
from benchmarks.timing import Task
from mulaqat import Document, read
from mulaqat.knowledge import Knowledge
from mulaqat.text import normalize, segment

TABLE_SIZE = 250  # about as many single characters need folding in Urdu news
FLOOR = f"str.translate, {TABLE_SIZE} entries"
ROOT = Path(__file__).parents[1]


def samples() -> list[str]:
    """The reports of `examples/` and, where they lie beside the project, others that are not ours to ship."""
    seeds = (ROOT.parent / "shared" / "seeds").glob("*.txt")
    return [path.read_bytes().decode() for path in (*sorted((ROOT / "examples").glob("*.txt")), *sorted(seeds))]


def text_tasks(reports: Sequence[bytes], knowledge: Knowledge) -> dict[str, Task]:
    """From decoding, the least that can be done, to the whole record."""
    texts = [report.decode() for report in reports]
    table = dict.fromkeys(range(0xFB50, 0xFB50 + TABLE_SIZE), "x")
    orthography = knowledge.orthography
    normal = [normalize(text, orthography) for text in texts]
    return {
        "decode UTF-8": lambda: [report.decode() for report in reports],
        FLOOR: lambda: [text.translate(table) for text in texts],
        "normalise with alignment": lambda: [normalize(text, orthography) for text in texts],
        "sentences and tokens": lambda: [segment(text, orthography) for text in normal],
        **stage_tasks(texts, knowledge),
        "whole read": lambda: [read(Document(text), knowledge=knowledge) for text in texts],
    }
