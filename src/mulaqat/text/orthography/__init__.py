"""What Urdu spelling is, as tables: letters, words, stops, lines, numbers, calendars.

Takes a language folder (data/ur), gives one immutable `Orthography`; `LETTER` is the inside of the
character class of folded Urdu letters. It reads data and checks it; it reads no text and keeps no state.
"""

from .letters import LETTER
from .tables import Orthography

__all__ = ["LETTER", "Orthography"]
