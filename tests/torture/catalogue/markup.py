"""D of the catalogue: pages that are deep, endless, broken, or that say one thing and show another."""

from tests.intake.making import BODY, FIRST, LAST, MIDDLE, page

from .case import Case

P = f"<p>{FIRST}</p>"
Q = f"<p>{MIDDLE}</p><p>{LAST}</p>"


def nested(tag: str, depth: int) -> str:
    return page(
        f"{P}<{tag}>" * 1 + f"<{tag}>" * depth + f"<p>{MIDDLE}</p>" + f"</{tag}>" * depth + f"</{tag}><p>{LAST}</p>"
    )


def styled(style: str) -> str:
    return page(f'{P}<p style="{style}">الف</p>{Q}')


def sheet(style: str) -> str:
    return page(f"{P}{Q}", f"<style>{style}</style>")


# Everything here once hung or lost text in this project or in a library that reads pages.
DEEP = [
    *(Case(f"{tag} {depth} deep", 91, nested(tag, depth), ".html", whole=True) for depth in (255, 300, 2_049)
      for tag in ("div", "span", "table", "blockquote", "font")),
    Case("div 20,000 deep", 91, lambda: nested("div", 20_000), ".html", big=True),
    Case("details in details", 91, page("<details>" * 1_500 + BODY), ".html"),
    Case("hidden in hidden", 91, page("<div aria-hidden=true>" * 1_500 + "الف</div>" + BODY), ".html"),
    Case("nav in nav", 91, page("<nav>" * 1_500 + "الف</nav>" + BODY), ".html"),
]  # fmt: skip
LARGE = [
    Case("a text of ten megabytes", 92, lambda: page(P + "<p>" + "الف " * 1_500_000 + "</p>" + Q), ".html", big=True),
    Case("an attribute of eleven megabytes", 93, lambda: page(f'{P}<p title="{"x" * (11 << 20)}">الف</p>{Q}'), ".html",
         whole=True, big=True),
    Case("a tag of 100,000 attributes", 94, page(P + "<p " + "".join(f"a{n}=1 " for n in range(100_000)) + ">" + Q), ".html"),
    Case("200,000 empty tags", 95, lambda: page(P + "<b></b>" * 200_000 + Q), ".html", big=True),
    Case("20,000 paragraphs", 96, lambda: page(P + "<p>الف</p>" * 20_000 + Q), ".html", big=True),
    Case("20,000 line breaks", 96, page(P + "<br>" * 20_000 + Q), ".html", whole=True),
]  # fmt: skip
OPEN = [
    *(
        Case(f"{piece!r} again and again", 97, (page(P) + piece * count).encode(), ".html")
        for piece, count in {
            "<a ": 60_000, "<!--": 40_000, "<![CDATA[": 20_000, "</": 60_000, "&": 200_000, "<": 100_000,
            '<p title="': 20_000, "<!---->": 9_000, "<?x ?>": 9_000, "<!doctype x>": 9_000,
        }.items()
    ),
    *(
        Case(f"{tag} that nobody closes", 98, page(f"{P}{Q}<{tag}>"), ".html", whole=True)
        for tag in ("!--", "script", "style", "title", "textarea", "plaintext", "noscript", "template")
    ),
    Case("two pages in one", 99, page(P) + page(Q), ".html"),
    Case("a body in the head", 99, f"<!doctype html><head><body>{BODY}</head>", ".html", whole=True),
    Case("frames", 99, f"<!doctype html><frameset><frame src=x></frameset>{BODY}", ".html"),
    Case("a column of nine quadrillions", 100, page(f"{P}<table><tr><td colspan=9007199254740991>الف</table>{Q}"), ".html"),
    Case("1,500 tables in each other", 100, page(P + "<table><tr><td>" * 1_500 + Q), ".html"),
    Case("a base and a refresh", 101, page(BODY, "<base href=javascript:x><meta http-equiv=refresh content=0;url=//x>"),
         ".html", whole=True),
    Case("NUL in a tag", 107, page(BODY).replace("<article>", "<arti\0cle>"), ".html"),
    Case("svg and math", 108, page(f"{P}<svg><p>x</svg><math><mi//xlink:href=x>{Q}"), ".html"),
    Case("markup in noscript", 108, page(f'{P}<noscript><p title="</noscript><img src=x>">{Q}'), ".html"),
]  # fmt: skip
SAYING = [
    *(
        Case(f"linked data: {name}", 103, page(BODY, f'<script type="application/ld+json">{data}</script>'), ".html", whole=True)
        for name, data in {
            "broken": '{"@type": "NewsArticle", ', "deep": "[" * 5_000, "many": '{"@graph": [' + "{}," * 50_000 + "{}]}",
            "of another": '{"@type": "NewsArticle", "articleBody": "کچھ اور", "datePublished": "2999-01-01"}',
            "odd": '{"@type": ["NewsArticle", 3], "author": [[[]]], "headline": {"a": 1}, "datePublished": 1e999}',
        }.items()
    ),
    *(
        Case(f"entities: {name}", 106, page(f"{P}<p>ا{entity}ب</p>{Q}"), ".html", whole=True)
        for name, entity in {
            "joiner": "&zwnj;&zwj;&lrm;", "override": "&#x202e;", "NUL": "&#0;", "half": "&#xD800;", "beyond": "&#x110000;",
            "endless": f"&#{'9' * 100};", "unclosed": "&amp &lt", "twice": "&amp;amp;lt;",
        }.items()
    ),
    Case("the article twice", 110, page(BODY + BODY), ".html", whole=True),
    Case("claims of another outlet", 114, page(BODY, '<link rel=canonical href="https://example.org/x">'
         '<meta property=og:site_name content="کوئی اور">'), ".html", whole=True),
    Case("three days", 115, page(BODY, '<meta property=article:published_time content="2999-13-45"><meta name=date content=x>'
         '<time datetime="0000-00-00">'), ".html", whole=True),
    Case("a title of a megabyte", 116, page(BODY, "<title>" + "الف " * 120_000 + "</title>"), ".html", whole=True),
    Case("tags in a title", 116, page(BODY, "<title><b>x</b><script>y</script></title>"), ".html", whole=True),
]  # fmt: skip
STYLES = [
    *(
        Case(f"a style of endless {name}", 104, styled(value), ".html", whole=True)
        for name, value in {
            "hsl": "color:" + "hsl(a " * 20_000, "spaces": "color:hsl(" + " " * 60_000, "rgb": "color:rgb(" + "1 " * 40_000,
            "moves": "transform:" + "translate(- " * 10_000, "clips": "clip:rect(" + "1" * 60_000,
            "shapes": "clip-path:polygon(0 0" + ",0 0" * 20_000, "fonts": "font:" + "1" * 60_000,
        }.items()
    ),
    *(
        Case(f"a sheet of {name}", 104, sheet(value), ".html", whole=True)
        for name, value in {
            "sides": "a{" + "left" * 20_000 + "}", "brackets": "{" * 40_000, "comments": "/*" * 30_000,
            "backslashes": "a{display:" + "\\" * 40_000 + "}", "media": "@media{" * 20_000,
            "rules": "".join(f".a{n} .b{n}{{display:none}}" for n in range(2_000)),
        }.items()
    ),
]  # fmt: skip
MARKUP = [*DEEP, *LARGE, *OPEN, *SAYING, *STYLES]
