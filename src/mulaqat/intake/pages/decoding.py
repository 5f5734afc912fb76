"""From a page's bytes to its characters: by its mark, as UTF-8, as declared, as detected, in this order."""

import codecs
import re

from ..items import Refusal
from ..plain import UTF16

DECLARED = re.compile(
    rb"<meta[^>]{0,400}?charset\s*+=\s*+[\"']?\s*+([\w.:-]{1,40})|<\?xml[^>]{0,200}?encoding=[\"']([\w.:-]{1,40})", re.I
)
HEAD = 4096
# Only what text is written in: never rot13, zlib, idna or utf-7.
CODECS = frozenset(
    {
        "cp1256",
        "cp1252",
        "iso8859-1",
        "iso8859-6",
        "iso8859-15",
        "utf-8",
        "utf-16",
        "utf-16-le",
        "utf-16-be",
        "mac-arabic",
    }
)
FEW = 0.02  # of the characters beyond ASCII


def decode_page(raw: bytes, charset: str | None) -> tuple[str, str, bool]:
    """The text, the decoder, and whether bytes were replaced by U+FFFD; raises Refusal for what is no text.

    A page that is valid UTF-8 is UTF-8, whatever it declares: no other encoding happens to look so.
    """
    marked = UTF16.get(raw[:2])
    if marked and raw[:4] != b"\xff\xfe\0\0":
        text = raw[2:].decode(marked, "replace")
        return text, marked, "\ufffd" in text
    if raw.count(b"\0", 0, HEAD) > HEAD // 100:
        raise Refusal("type", "is not text, it has NULs", "give a page", f"byte {raw.find(bytes(1))}")
    body = raw.removeprefix(codecs.BOM_UTF8)
    try:
        return body.decode("utf-8"), "utf-8", False
    except UnicodeDecodeError:
        return _other(body, charset)


def _other(body: bytes, charset: str | None) -> tuple[str, str, bool]:
    text = body.decode("utf-8", "replace")
    if text.count("\ufffd") <= max(3, FEW * sum(1 for c in text if c > "\x7f")) or _is_utf8(body):
        return text, "utf-8", True
    match = DECLARED.search(body[:HEAD])
    names = (charset, (match[1] or match[2]).decode() if match else None, _detected(body))
    for codec in map(_codec, names):
        if codec and not codec.startswith("utf"):
            text = body.decode(codec, "replace")
            return text, codec, "\ufffd" in text
    raise Refusal("encoding", "is neither UTF-8 nor in an encoding that it declares", "convert it to UTF-8 first")


def _is_utf8(body: bytes) -> bool:
    """Whether most of what is beyond ASCII is well-formed UTF-8 all the same."""
    good = len(re.findall(rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}", body))
    return good * 2 > 0.9 * sum(1 for byte in body if byte > 0x7F)


def _codec(name: str | None) -> str | None:
    try:
        codec = codecs.lookup(name).name if name and len(name) <= 40 else None
    except (LookupError, ValueError):
        return None
    return codec if codec in CODECS else None


def _detected(body: bytes) -> str | None:
    from resiliparse.parse.encoding import detect_encoding

    found: str | None = detect_encoding(body)
    return found if _codec(found) in ("cp1256", "iso8859-6") else None  # what else it says of Urdu is a guess
