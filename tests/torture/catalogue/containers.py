"""E, G and K of the catalogue: archives, feeds and tables that are damaged, endless, or made to mislead."""

import gzip
import io
import json
import tarfile
import zipfile

from tests.intake.making import BODY, FIRST, LAST, MIDDLE, crawl, zipped

from .case import Case

TEXT = f"{FIRST}\n\n{MIDDLE}\n\n{LAST}"
GOOD = json.dumps({"text": TEXT, "title": "خبر"})
ITEM = f"<item><title>خبر</title><link>https://example.org/1</link><description><![CDATA[{BODY}]]></description></item>"
LEAKS = "<!ENTITY x SYSTEM 'file:///etc/hostname'>"


def rss(items: str, head: str = "", declaration: str = '<?xml version="1.0"?>') -> str:
    return f'{declaration}{head}<rss version="2.0"><channel><title>اخبار</title>{items}</channel></rss>'


def laughs() -> str:
    lines = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 10))
    return rss(ITEM.replace("خبر", "&l9;"), f'<!DOCTYPE rss [<!ENTITY l0 "ha">{lines}]>')


def encrypted() -> bytes:
    data = bytearray(zipped({"a.txt": TEXT}))
    data[6] |= 1
    data[data.index(b"PK\x01\x02") + 8] |= 1
    return bytes(data)


def layers(depth: int) -> bytes:
    data = TEXT.encode()
    for _ in range(depth):
        data = gzip.compress(data)
    return data


def tar_of_links() -> bytes:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w") as archive:
        link = tarfile.TarInfo("passwd")
        link.type, link.linkname = tarfile.SYMTYPE, "/etc/passwd"
        archive.addfile(link)
    return out.getvalue()


def zip_of_link() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        link = zipfile.ZipInfo("a.txt")
        link.external_attr = 0o120777 << 16
        archive.writestr(link, "/etc/passwd")
    return out.getvalue()


NAMES = ["../../x.txt", "/abs.txt", "C:\\x.txt", "\\\\host\\x.txt", "new\nline.txt", "x" * 4_000 + ".txt", "\u202etxt.gpj.txt",
         "CON.txt", "dot. .txt", "\u0301.txt", "a/../../b.txt"]  # fmt: skip
PACKED = [
    Case("a gzip bomb", 117, lambda: gzip.compress(bytes(200 << 20)), ".txt.gz", big=True),
    Case("a zip bomb", 117, lambda: zipped({"a.txt": bytes(100 << 20)}), ".zip", big=True),
    Case("ten layers of gzip", 118, layers(10), ".txt.gz"),
    Case("a zip in a zip in a zip", 119, zipped({"a.zip": zipped({"b.zip": zipped({"c.txt": TEXT})})}), ".zip"),
    Case("sizes that lie", 121, zipped({"a.txt": TEXT}).replace(len(TEXT.encode()).to_bytes(4, "little"), b"\xff\0\0\0"), ".zip"),
    Case("5,000 empty members", 122, zipped({f"{n}.txt": b"" for n in range(5_000)}), ".zip", big=True),
    Case("names of all kinds", 123, zipped({name: f"{TEXT} {n}" for n, name in enumerate(NAMES)}), ".zip"),
    Case("a link in a zip", 124, zip_of_link(), ".zip"),
    Case("a tar of links", 124, tar_of_links(), ".tar"),
    Case("encrypted", 125, encrypted(), ".zip"),
    Case("a wrong checksum", 126, gzip.compress(TEXT.encode())[:-8] + bytes(8), ".txt.gz"),
    Case("junk behind gzip", 126, gzip.compress(TEXT.encode()) + b"junk", ".txt.gz"),
    Case("a name of a megabyte in gzip", 126, b"\x1f\x8b\x08\x08" + bytes(6) + b"x" * (1 << 20) + b"\0", ".gz"),
    Case("a crawl with a damaged record", 127, crawl(5, False).replace("خبر 2".encode(), b"", 1), ".warc"),
    Case("a crawl with junk", 129, crawl(2, True) + b"junk" * 99 + crawl(2, True), ".warc.gz"),
    Case("a crawl that ends early", 130, crawl(3, True)[:-100], ".warc.gz"),
    Case("a crawl in one member", 131, gzip.compress(crawl(3, False)), ".warc.gz"),
    Case("a length of 1e18", 132, crawl(2, False).replace(b"Content-Length: ", b"Content-Length: 99999999999", 1), ".warc"),
    Case("lines that end in LF alone", 134, crawl(2, False).replace(b"\r\n", b"\n"), ".warc"),
    Case("an address of 100,000 letters", 138, crawl(1, False).replace(b"example.org", b"e" * 100_000), ".warc"),
]  # fmt: skip
FEEDS = [
    Case("billion laughs", 157, laughs(), ".xml"),
    Case("an endless entity", 158, rss(ITEM, f'<!DOCTYPE rss [<!ENTITY a "{"x" * 100_000}">]>'), ".xml"),
    Case("parameters of a DTD", 159, rss(ITEM, '<!DOCTYPE rss [<!ENTITY % p SYSTEM "http://example.org/x"> %p;]>'), ".xml"),
    Case("a file as an entity", 160, rss(ITEM.replace("خبر", "&x;"), f"<!DOCTYPE rss [{LEAKS}]>"), ".xml"),
    Case("a DTD elsewhere", 161, rss(ITEM, '<!DOCTYPE rss SYSTEM "http://example.org/x.dtd">'), ".xml"),
    Case("an inclusion", 162, rss('<xi:include href="/etc/hostname"/>' + ITEM), ".xml"),
    Case("a stylesheet", 163, rss(ITEM, '<?xml-stylesheet href="http://example.org/x.xsl"?>'), ".xml"),
    Case("20,000 namespaces", 164, rss(ITEM).replace("<channel", "<channel " + "".join(f"xmlns:a{n}='b' " for n in range(20_000))), ".xml"),
    Case("20,000 deep", 164, rss("<a>" * 20_000 + ITEM), ".xml", big=True),
    *(Case(f"not well-formed: {name}", 165, rss(items), ".xml") for name, items in {
        "an entity of HTML": ITEM.replace("خبر", "&nbsp;"), "a bare sign": ITEM.replace("خبر", "a & b"),
        "wrong nesting": "<item><title>x</item></title>" + ITEM, "control": ITEM.replace("خبر", "\x01"),
        "half a character": ITEM.replace("خبر", "&#xD800;"), "no character": ITEM.replace("خبر", "&#x110000; &#0; &#99999999999999999999999;"),
    }.items()),
    Case("two roots", 165, rss(ITEM) + rss(ITEM), ".xml"),
    Case("a blank before it", 165, "\n " + rss(ITEM), ".xml"),
    Case("a feed that ends early", 165, rss(ITEM)[:-90], ".xml"),
    *(Case(f"a feed declared as {name}", 165, rss(ITEM, declaration=f'<?xml version="1.0" encoding="{name}"?>').encode(), ".xml",
           whole=True) for name in ("iso-8859-1", "utf-7", "rot13", "idna", "utf-16", "punycode", "unicode_escape", "windows-1256")),
    Case("a feed with one bad byte", 165, rss(ITEM).encode().replace(b"</p>", b"\xff</p>", 1), ".xml", whole=True),
    Case("a feed that is a path", 166, "/etc/passwd", ".xml"),
    Case("a feed that is an address", 166, "http://169.254.169.254/", ".rss"),
    Case("an item with nothing", 167, rss("<item></item>" + ITEM), ".xml"),
    Case("3,000 items", 167, rss(ITEM * 3_000), ".xml", big=True),
    *(Case(f"a day: {day[:20]}", 168, rss(ITEM.replace("</item>", f"<pubDate>{day}</pubDate></item>")), ".xml")
      for day in ("Mon, 31 Feb 2999", "۱۳ مارچ", "0000-00-00", "1" * 5_000, "13 مارچ 2023")),
    Case("escaped twice", 169, rss(f"<item><description>{'&amp;lt;p&amp;gt;' + TEXT}</description></item>"), ".xml"),
    Case("links that are none", 170, rss(ITEM.replace("https://example.org/1", "javascript:alert(1)")), ".xml"),
    Case("an author of 20,000 letters", 170, rss(ITEM.replace("</item>", f"<author>{'a.' * 10_000}</author></item>")), ".xml"),
    Case("a list of feeds", 171, "<opml><body><outline xmlUrl='http://example.org'/></body></opml>", ".xml"),
]  # fmt: skip
TABLES = [
    Case("a bad line in the middle", 225, f'{GOOD}\n{{"text": \n{GOOD}\n', ".jsonl"),
    Case("half a character", 52, '{"text": "\\ud800"}\n' + GOOD, ".jsonl"),
    Case("wrong types", 225, '[1]\n"x"\nnull\n{"text": 5}\n{"text": ["x"]}\n' + GOOD, ".jsonl"),
    Case("no last line end", 225, "\ufeff" + GOOD, ".jsonl", whole=True),
    Case("lines of Windows", 225, f"{GOOD}\r\n\r\n{GOOD}\r\n", ".jsonl"),
    Case("an array", 225, f"[{GOOD}, {GOOD}]", ".jsonl", whole=True),
    Case("depth", 217, '{"text": ' + "[" * 5_000 + "]" * 5_000 + "}", ".jsonl"),
    Case("numbers that are none", 217, '{"text": "الف", "published": NaN}\n{"text": "ب", "published": 1e400}', ".jsonl"),
    Case("a key twice", 217, '{"text": "الف", "text": "ب"}', ".jsonl"),
    Case("a field of 200,000 letters", 226, "text\n" + "الف " * 60_000, ".csv"),
    Case("NUL in a cell", 226, "text\nا\0ب\nج\n", ".csv"),
    Case("a quotation mark that nobody closes", 226, f'text,title\n"{FIRST},a\n{LAST},b\n', ".csv"),
    Case("semicolons and a mark", 226, f"\ufefftext;title\n{FIRST};{LAST}\n", ".csv"),
    Case("10,000 columns", 226, "text," + ",".join(f"c{n}" for n in range(10_000)) + "\nx\n", ".csv"),
    Case("a header with a lone return", 226, "te\rxt,title\nx,y\n", ".csv"),
    Case("no Parquet", 226, b"PAR1" + bytes(4_000) + b"PAR1", ".parquet"),
]  # fmt: skip
CONTAINERS = [*PACKED, *FEEDS, *TABLES]
