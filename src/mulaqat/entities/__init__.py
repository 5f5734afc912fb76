"""Who it is: mentions resolved to real people, offices and countries, as of the document's day.

`Cast(reading, date, knowledge)` gathers the document's figures and the days it can be of; `Discourse(cast)`
is the state that walks its sentences and resolves noun phrases, pronouns, counterparts and dropped subjects
to Actors; `list_entities(cast)` lists them. Evidence counts in this order: a name, an office with its country,
the date, the discourse. Where it is even, the actor has no name: nobody is guessed.
"""

from .actors import AT_HOME, actor_of, of_country, of_figure
from .cast import Cast
from .days import day_within, tenure_date
from .discourse import Discourse
from .figures import Figure
from .listing import list_entities

__all__ = [
    "AT_HOME",
    "Cast",
    "Discourse",
    "Figure",
    "actor_of",
    "day_within",
    "list_entities",
    "of_country",
    "of_figure",
    "tenure_date",
]
