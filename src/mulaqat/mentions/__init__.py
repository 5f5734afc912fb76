"""People, offices, countries, bodies, places and unnamed sources: what a sentence calls them.

`find_mentions(lexemes, knowledge)` takes the lexemes of a sentence (`find_lexemes`: its words and fixed
phrases with their classes) and gives non-overlapping mentions, by the patterns of data/rules/mentions.toml.
A mention holds what its own words tell (candidate people, office classes, countries), nothing of its
surroundings and nothing of the date: who it really is, the room entities/ decides. All places are token indexes.
`PLURAL` ends the oblique plural of nouns, and hardly any name.
"""

from .find import find_mentions
from .lexemes import PLURAL, Lexeme, Lexemes, find_lexemes
from .mention import Mention

__all__ = ["PLURAL", "Lexeme", "Lexemes", "Mention", "find_lexemes", "find_mentions"]
