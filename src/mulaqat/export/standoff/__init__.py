"""Reports as brat takes them: the text beside its annotations.

`save_brat` writes two files a report into a folder, `doc-….txt` with the text as it is and `doc-….ann` with every fact
as an event, its words as text-bound annotations, its people as notes; and `annotation.conf`, which names the types.
Offsets are code points, as brat counts them. Nothing is annotated that has no words in the text.
"""

from .brat import save_brat

__all__ = ["save_brat"]
