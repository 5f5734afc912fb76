"""Who received whom, when and where, with whom present.

`find_meetings(cast, published, knowledge)` takes a document's cast and its day, if known, and gives its meetings,
each once, and which of them it tells both ways round: hosts and guests by the patterns of data/rules/sides.toml, put
right by the place and by offices that never travel; attendees, date, place, duration where the telling sentences give
them.
The caller of a telephone call is the guest. A meeting has evidence or it is not there.
"""

from .find import Told, Turned, find_meetings

__all__ = ["Told", "Turned", "find_meetings"]
