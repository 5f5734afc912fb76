"""mulaqat inside spaCy: our tokens, and a component that sets entities, spans and the record.

`load` gives a spaCy pipeline for Urdu with both; to put the component into one of your own, import this room and
`nlp.add_pipe("mulaqat")`. A Doc then has `ents`, `spans["meetings"]`, `["statements"]`, `["agreements"]`, each span
with the id of its fact, and `doc._.mulaqat`, the Record. Its text is the report's own, so offsets are the same.
Needs `mulaqat[spacy]`. Never changes a text, trains nothing, loads no model.
"""

from .component import Component, load

__all__ = ["Component", "load"]
