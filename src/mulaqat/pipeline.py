"""Reading one document: one room after the other, and nothing else."""

from mulaqat import __version__
from mulaqat.entities import Cast
from mulaqat.knowledge import Knowledge
from mulaqat.model import Document, MadeBy, Record, Source
from mulaqat.phrases import read_phrases
from mulaqat.statements import find_statements



def read_document(document: Document, knowledge: Knowledge) -> Record:
    """The record of one document."""
    reading = read_phrases(document.text, knowledge)
    cast = Cast(reading, None, knowledge)
    statements = find_statements(cast, knowledge)
    source = Source(document.id, document.path, document.url, None, None, None, len(document.text))
    return Record(source, MadeBy(__version__, knowledge.digest), statements=statements)
