"""A report of two invented ministers and the record of it, written by hand."""

from mulaqat.model import (
    Actor,
    Agreement,
    Date,
    Document,
    Doubt,
    Entity,
    Event,
    MadeBy,
    Meeting,
    Place,
    Plover,
    Record,
    Source,
    Span,
    Statement,
)

TITLE = "وزیر خارجہ سے مہمان وزیر کی ملاقات"
BODY = (
    "وزیر خارجہ نے پیر کے روز دارالحکومت میں مہمان وزیر کا استقبال کیا۔ "
    "انہوں نے کہا کہ مہمان وزیر نے بتایا ہے کہ سرحد کھول دی جائے گی۔ "
    "مہمان وزیر نے میزبانی پر شکریہ ادا کیا۔ دونوں نے تجارت بڑھانے پر اتفاق کیا۔"
)
TEXT = f"{TITLE}\n\n{BODY}\n"


def span(words: str) -> Span:
    """The first place of the words in the report."""
    start = TEXT.index(words)
    return Span.of(TEXT, start, start + len(words))


HOST = Actor(
    entity="person/karim-dad",
    kind="person",
    name="Karim Dad",
    name_ur="کریم داد",
    office="Minister of Foreign Affairs",
    how="office",
    mention=span("وزیر خارجہ"),
)
GUEST = Actor(kind="person", name=None, office="minister", how="role", mention=span("مہمان وزیر"))
DAY = Date("2021-03-01", "2021-03-01", "2021-03-01", "weekday", evidence=(span("پیر کے روز"),))
CAPITAL = Place(name="the capital", name_ur="دارالحکومت", evidence=span("دارالحکومت"))


def sample_document(path: str | None = "reports/one.txt") -> Document:
    return Document(TEXT, path=path, publisher="mulaqat samples")


def sample_record(path: str | None = "reports/one.txt") -> Record:
    document = sample_document(path)
    publisher = Actor(kind="organization", name="mulaqat samples", how="named")
    source = Source(document.id, path, None, publisher, span(TITLE), DAY, len(TEXT))
    return Record(
        source,
        MadeBy("0.1.0", "knowledge-digest"),
        entities=(Entity("person/karim-dad", "person", "Karim Dad", "کریم داد", None, None, (span("وزیر خارجہ"),)),),
        meetings=(_meeting(),),
        statements=_statements(),
        agreements=(_agreement(),),
        events=(Event("e1", "036", Plover("CONSULT", "visit"), 1, 4.0, GUEST, HOST, "m1", DAY, CAPITAL),),
        doubts=(Doubt("date_conflict", "m1", "پیر", None, "The day does not fit the date.", (span("پیر کے روز"),)),),
    )


def _meeting() -> Meeting:
    evidence = (span(BODY.split("۔")[0]),)
    return Meeting(
        "m1",
        "in_person",
        "held",
        (HOST,),
        (GUEST,),
        evidence,
        date=DAY,
        place=CAPITAL,
        topics=(span("تجارت"),),
    )


def _statements() -> tuple[Statement, ...]:
    outer = span("مہمان وزیر نے بتایا ہے کہ سرحد کھول دی جائے گی")
    inner = span("سرحد کھول دی جائے گی")
    thanks = span("میزبانی پر")
    return (
        Statement("s1", HOST, span("نے کہا"), outer, "indirect", "main", "state", "say.that", meeting="m1"),
        Statement("s2", GUEST, span("نے بتایا ہے"), inner, "indirect", "nested", "state", "say.that", parent="s1"),
        Statement("s3", GUEST, span("شکریہ ادا کیا"), thanks, "speech_act", "main", "thank", "act.thank", HOST),
        Statement("s4", None, None, span(TITLE), "indirect", "headline", "state", "headline"),
    )


def _agreement() -> Agreement:
    return Agreement(
        "a1", "agreement", (HOST, GUEST), span("تجارت بڑھانے"), "agreed", (span("تجارت بڑھانے پر اتفاق کیا"),)
    )
