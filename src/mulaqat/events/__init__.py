"""Facts as events of political science: CAMEO 1.1b3 and PLOVER 2023.

`code_events(meetings, statements, agreements, words, knowledge)` takes the facts of one document, and what gives the
words of its spans in key form; gives its events: who did what to whom, with CAMEO code, PLOVER code, quad class and
Goldstein score, each with the id of the fact that it codes. Every code comes from the tables of data/events, none from
this code. Both ends of an event have an actor code (a country or a body of the world), or there is no event: nothing is
guessed, media and unnamed speakers and all but main statements are left out. It reads no text but
the words that the codebooks ask for.
"""

from .code import code_events

__all__ = ["code_events"]
