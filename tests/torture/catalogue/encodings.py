"""A of the catalogue: bytes that are no text, or that are one in another encoding than they say."""

import random

from tests.intake.making import BODY, FIRST, LAST, MIDDLE, page

from .case import Case

TEXT = f"{FIRST}\n\n{MIDDLE}\n\n{LAST}"
# Letters that Windows-1256 has.
WINDOWS = "ابتدا ميں ملاقات ہوئي۔".replace("۔", ".")


def declared(charset: str) -> str:
    return f'<meta charset="{charset}">'


PLAIN = [
    Case("empty", 1, b""),
    Case("one byte", 2, b"a"),
    Case("white space", 3, b" \n\r\n\t"),
    Case("a mark alone", 4, b"\xef\xbb\xbf"),
    Case("marked", 5, b"\xef\xbb\xbf" + TEXT.encode(), whole=True),
    Case("a mark inside", 5, TEXT.replace("\n", "\ufeff\n", 1).encode(), whole=True),
    Case("UTF-16, marked", 6, TEXT.encode("utf-16"), whole=True),
    Case("UTF-16 without a mark", 6, TEXT.encode("utf-16-be")),
    Case("UTF-32", 7, TEXT.encode("utf-32")),
    Case("Windows-1256", 8, WINDOWS.encode("cp1256", "ignore")),
    Case("a lone continuation", 15, TEXT.encode() + b"\x80"),
    Case("overlong", 15, TEXT.encode() + b"\xc0\xaf\xe0\x80\xaf"),
    Case("surrogates", 15, TEXT.encode() + b"\xed\xa0\x80"),
    Case("beyond the end", 15, TEXT.encode() + b"\xf4\x90\x80\x80"),
    Case("cut in a character", 15, TEXT.encode()[:-1]),
    Case("one bad byte in a megabyte", 15, lambda: TEXT.encode() * 8_000 + b"\xff", big=True),
    Case("NULs between letters", 18, b"\0".join(bytes([one]) for one in TEXT.encode())),
    Case("NUL at the end", 18, TEXT.encode() + b"\0"),
    Case("a megabyte of NULs", 18, bytes(1 << 20)),
    Case("random bytes", 19, random.Random(1).randbytes(20_000)),
    Case("half and half", 21, TEXT.encode() + WINDOWS.encode("cp1256", "ignore")),
    Case("one line of a megabyte", 26, lambda: TEXT.replace("\n", " ") * 8_000, big=True),
    Case("empty lines", 27, lambda: FIRST + "\n" * 500_000 + LAST, big=True),
    Case("over the bound", 28, lambda: b"a" * (17 << 20), big=True),
]
NAMED_SO = [
    Case(f"a {name} named .html", 20, data, ".html")
    for name, data in {
        "picture": b"\xff\xd8\xff\xe0" + random.Random(2).randbytes(4_000),
        "PDF": b"%PDF-1.4\n" + random.Random(3).randbytes(4_000),
        "program": b"\x7fELF" + random.Random(4).randbytes(4_000),
    }.items()
]
PAGES = [
    Case("Windows-1256 page, nothing declared", 8, page(f"<p>{WINDOWS}</p>").encode("cp1256", "ignore"), ".html"),
    Case("Windows-1256 declared as UTF-8", 9, page(WINDOWS, declared("utf-8")).encode("cp1256", "ignore"), ".html"),
    Case("UTF-8 declared as Windows-1256", 10, page(BODY, declared("windows-1256")).encode(), ".html", whole=True),
    Case("UTF-8 declared as Latin", 10, page(BODY, declared("iso-8859-1")).encode(), ".html", whole=True),
    Case("UTF-8 declared as UTF-16", 11, page(BODY, declared("utf-16")).encode(), ".html", whole=True),
    Case("declared as UTF-7", 12, page("+ADw-script+AD4-" + BODY, declared("utf-7")).encode(), ".html", whole=True),
    *(
        Case(f"declared as {name[:20]}", 13, page(BODY, declared(name)).encode(), ".html", whole=True)
        for name in ("rot13", "zlib", "idna", "../../x", "x" * 10_000)
    ),
    Case(
        "all disagree",
        14,
        b"\xef\xbb\xbf" + f'<?xml encoding="cp1252"?>{page(BODY, declared("utf-16"))}'.encode(),
        ".html",
        whole=True,
    ),
    Case("one bad byte in a page", 15, page(BODY).encode().replace(b"</p>", b"\xff</p>", 1), ".html", whole=True),
    Case("comments in another encoding", 21, page(BODY).encode() + WINDOWS.encode("cp1256", "ignore"), ".html"),
]
ENCODINGS = [*PLAIN, *NAMED_SO, *PAGES]
