"""Who said what: reporting clauses, their speakers and their content.

`find_statements(cast, meetings, knowledge)` takes a document's cast (its reading and its people) and gives the
statements in the order of the text: one for each reporting predicate, with cue, content, speaker, level.
Speakers come by the patterns of data/rules/speakers.toml, contents by contents.toml, the end of reported
content by resume.toml. A clause that names nobody goes on with the last subject; where nobody is known,
nobody is guessed.
`said_in(span, statements)` is the statement whose content holds a piece of the text.
It never gives normalised offsets: spans are of the raw text.
"""

from .build import find_statements
from .said import said_in

__all__ = ["find_statements", "said_in"]
