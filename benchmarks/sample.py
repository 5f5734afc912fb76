"""Statements drawn at random for a person to read: `python -m benchmarks.sample CORPUS.jsonl.gz [SEED]`.

Each of 200 on a line: the article's number, the speaker and how he was known, level, act, the words before the cue,
the cue, the content, the words behind it. The same corpus, seed and rules give the same sample.
"""

import random
import sys
from pathlib import Path

from mulaqat import Document
from mulaqat.knowledge import load_knowledge
from mulaqat.model import Statement
from mulaqat.pipeline import read_document

from .coverage import DEFAULT, texts

EVERY = 4  # articles, of which one is read
SIZE = 200
BEFORE, BEHIND = 90, 30  # characters shown around a statement


def line(number: int, text: str, statement: Statement) -> str:
    """One statement as a line."""
    speaker, cue = statement.speaker, statement.cue or statement.content
    who = f"{speaker.name or speaker.name_ur} ({speaker.how})" if speaker else "nobody"
    before = text[max(0, cue.start - BEFORE) : cue.start]
    behind = text[statement.content.end : statement.content.end + BEHIND]
    cells = (str(number), who, statement.level, statement.act, before, cue.text, statement.content.text, behind)
    return " | ".join(" ".join(cell.split()) for cell in cells)


def main() -> None:
    """Print the sample."""
    path = Path(sys.argv[1]) if len(sys.argv) > 1 else DEFAULT
    if not path.exists():
        sys.exit(f"{path}: there is no such corpus; give a file of JSON lines (rows with title and text)")
    knowledge = load_knowledge()
    lines = [
        line(number, text, statement)
        for number, text in enumerate(texts(path))
        if number % EVERY == 0
        for statement in read_document(Document(text), knowledge).statements
    ]
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    print("\n".join(random.Random(seed).sample(lines, min(SIZE, len(lines)))))


if __name__ == "__main__":
    main()
