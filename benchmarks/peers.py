"""Other people's programs on the same text, for the part of the work that they do; each where it installs and runs."""

from collections.abc import Callable, Sequence

from benchmarks.timing import Task

DATES = "dateparser, dates"
NAMES = ("spaCy blank ur, tokens", "sentencex, sentences", "hazm, normaliser", DATES, "LughaatNLP, tokens")
PAGES = "trafilatura, page to text"
Made = dict[str, Task]
Missing = dict[str, str]


def peers(texts: Sequence[str], pages: Sequence[bytes]) -> tuple[Made, Missing]:
    """What can be timed, by name, and why the others cannot."""
    makers = dict(zip(NAMES, (_spacy, _sentencex, _hazm, _dateparser, _lughaat), strict=True))
    made: Made = {}
    missing: Missing = {}
    for name, maker in makers.items():
        _try(name, lambda maker=maker: maker(texts), made, missing)  # type: ignore[misc]
    _try(PAGES, lambda: _trafilatura(pages), made, missing)
    return made, missing


def _try(name: str, maker: Callable[[], Task], made: Made, missing: Missing) -> None:
    try:
        task = maker()
        task()
    except Exception as error:  # whatever another program raises is why it has no row
        missing[name] = f"{type(error).__name__}: {str(error)[:60]}"
    else:
        made[name] = task


def _spacy(texts: Sequence[str]) -> Task:
    import spacy

    tokenize = spacy.blank("ur").make_doc
    return lambda: [tokenize(text) for text in texts]


def _sentencex(texts: Sequence[str]) -> Task:
    from sentencex import segment

    return lambda: [list(segment("ur", text)) for text in texts]


def _hazm(texts: Sequence[str]) -> Task:
    from hazm import Normalizer

    normalize = Normalizer().normalize
    return lambda: [normalize(text) for text in texts]


def _dateparser(texts: Sequence[str]) -> Task:
    from dateparser.search import search_dates

    some = texts[:1]  # one report takes longer than we take for all
    return lambda: [search_dates(text, languages=["ur"]) for text in some]


def _lughaat(texts: Sequence[str]) -> Task:
    from LughaatNLP import LughaatNLP

    tokenize = LughaatNLP().urdu_tokenize
    return lambda: [tokenize(text) for text in texts]


def _trafilatura(pages: Sequence[bytes]) -> Task:
    from trafilatura import extract

    return lambda: [extract(page) for page in pages]
