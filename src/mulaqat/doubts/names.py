"""Names that are printed otherwise than those of whoever held the office."""

from mulaqat.entities import Cast
from mulaqat.model import Doubt


def misspelt_names(about: str, cast: Cast) -> tuple[Doubt, ...]:
    """A doubt for each person who was taken for a holder of his office whose name the text does not quite print."""
    misspelt = {id(figure): figure for figure in cast.figures.all if figure.misspelt and figure.person}
    doubts = []
    for phrase in cast.reading.phrases if misspelt else ():
        for unit in phrase.mentions:
            figure = cast.figures.of(unit.mention) if unit.mention and unit.mention.named else None
            if unit.mention is None or figure is None or misspelt.pop(id(figure), None) is None:
                continue
            span = cast.reading.span(unit.mention.name_first, unit.mention.name_last)
            because = f"{figure.name} held the office that the text gives to {span.text!r}, and the names are alike."
            doubts.append(Doubt("misspelt_name", about, span.text, figure.name, because, (span,)))
    return tuple(doubts)
