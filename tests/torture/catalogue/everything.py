"""All cases of the catalogue."""

from .containers import CONTAINERS
from .encodings import ENCODINGS
from .letters import TEXTS
from .markup import MARKUP

FILES = [*ENCODINGS, *MARKUP, *CONTAINERS]
CASES = [*TEXTS, *FILES]
