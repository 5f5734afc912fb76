"""Sixty strings that mean harm to a page, and an archive that has one of them in every text field of each record."""

from pathlib import Path

from mulaqat.archive import open_archive
from mulaqat.model import (
    Actor,
    Agreement,
    Date,
    Document,
    Doubt,
    Entity,
    MadeBy,
    Meeting,
    Place,
    Record,
    Source,
    Span,
    Statement,
    Target,
)

HIT = "window.hit=1"
STRINGS = [
    f"<script>{HIT}</script>",
    f"</script><script>{HIT}</script>",
    f"<ScRiPt >{HIT}</sCrIpT>",
    f"<img src=x onerror={HIT}>",
    f'"><img src=x onerror="{HIT}">',
    f"'><img src=x onerror='{HIT}'>",
    f"<svg onload={HIT}>",
    f"<svg><script>{HIT}</script></svg>",
    f"<svg><animate onbegin={HIT} attributeName=x dur=1s>",
    f"<body onload={HIT}>",
    f"<iframe src='javascript:{HIT}'></iframe>",
    f"<iframe srcdoc='<script>parent.hit=1</script>'></iframe>{HIT}",
    f"<object data='javascript:{HIT}'></object>",
    f"<embed src='javascript:{HIT}'>",
    f"<a href='javascript:{HIT}'>x</a>",
    f"javascript:{HIT}",
    f"JaVaScRiPt:{HIT}",
    f"java\tscript:{HIT}",
    f"data:text/html,<script>{HIT}</script>",
    f"vbscript:{HIT}",
    f"<form action='javascript:{HIT}'><input type=submit autofocus>",
    f"<input autofocus onfocus={HIT}>",
    f"<select autofocus onfocus={HIT}>",
    f"<details open ontoggle={HIT}>",
    f"<video><source onerror={HIT}>",
    f"<audio src=x onerror={HIT}>",
    f"<marquee onstart={HIT}>",
    f"<style>@import 'javascript:{HIT}';</style>",
    f"<style>*{{background:url(javascript:{HIT})}}</style>",
    f"<link rel=stylesheet href='javascript:{HIT}'>",
    f"<meta http-equiv=refresh content='0;url=javascript:{HIT}'>",
    "<base href='https://elsewhere.example/'>",
    "<img src='https://elsewhere.example/pixel.gif'>",
    "<link rel=stylesheet href='https://elsewhere.example/a.css'>",
    f"<math><mi xlink:href='javascript:{HIT}'>x</mi></math>",
    f"<template><script>{HIT}</script></template>",
    f"<noscript><p title='</noscript><img src=x onerror={HIT}>'>",
    f"<!--<img src='--><img src=x onerror={HIT}>'>",
    f"<![CDATA[<script>{HIT}</script>]]>",
    f"<?xml version='1.0'?><script>{HIT}</script>",
    f"</title><script>{HIT}</script>",
    f"</textarea><script>{HIT}</script>",
    f"</bdi></a></mark></div><script>{HIT}</script>",
    f"' onmouseover='{HIT}",
    f'" onmouseover="{HIT}" x="',
    f'" autofocus onfocus="{HIT}',
    f"`{HIT}`",
    f"${{{HIT}}}",
    "{{ 7 * 7 }}{{ self.__init__ }}",
    "{% for x in range(9) %}boom{% endfor %}",
    "{# gone #}",
    "'; DROP TABLE document; --",
    '" OR "1"="1',
    "%3Cscript%3Ewindow.hit=1%3C/script%3E",
    "&lt;script&gt;window.hit=1&lt;/script&gt;",
    "&#60;script&#62;window.hit=1&#60;/script&#62;",
    "\u202eevil\u202d left to right \u2066 and \u2069 back",
    "a\u0301\u0489\u0489\u0489\u0489\u0489 e\u0336v\u0336i\u0336l\u0336",
    '=HYPERLINK("https://elsewhere.example","x")',
    "hx-get=/x hx-trigger=load <div hx-get='https://elsewhere.example' hx-trigger='load' data-facts='m1 s1'>x</div>",
]


def hostile_archive(place: Path) -> Path:
    """One report a string."""
    with open_archive(str(place)) as opened:
        for number, text in enumerate(STRINGS):
            document, record = reading(number, text)
            opened.add(document, record)
        opened.tell()
    return place


def reading(number: int, evil: str) -> tuple[Document, Record]:
    """A report whose every text is the string."""
    text = f"{evil}\n\nملاقات {evil}"
    start = len(evil) + 2
    title, body = Span.of(text, 0, len(evil)), Span.of(text, start, len(text))
    document = Document(text, path=evil, url=evil, publisher=evil, published="2022-05-12")
    day = Date("2022-05-12", "2022-05-12", "2022-05-12", "stated", evil, (body,))
    one = Actor(f"person/{number}", "person", evil, evil, evil, "IR", evil, "named", True, body)
    other = Actor(f"local/{number} {evil}", "person", evil, evil, evil, "QA", evil, "office", False, title)
    place = Place(evil, evil, "IR", evidence=body)
    source = Source(document.id, evil, evil, one, title, day, len(text))
    entities = tuple(Entity(who.entity or "", "person", evil, evil, "IR", evil, (body,)) for who in (one, other))
    meeting = Meeting(
        "m1", "in_person", "held", (one,), (other,), (body,), (one,), (), day, place, evil, (body,), (body,)
    )
    target = Target(other, "condemn", body)
    said = Statement("s1", one, None, body, "direct", "main", evil, evil, other, (target,), meeting="m1")
    promise = Agreement("a1", "commitment", (one, other), body, "promised", (body,), body, day)
    doubt = Doubt(evil, "s1", evil, evil, evil, (body,))
    made = MadeBy("0", "0")
    return document, Record(source, made, entities, (meeting,), (said,), (promise,), (), (doubt,))
