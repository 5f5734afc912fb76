"""From a written address to what is asked of whom; read once, so that no two parsers can disagree about it."""

from dataclasses import dataclass
from urllib.parse import quote, urlsplit

from mulaqat.intake import Refusal

from .policy import Policy

LONGEST = 2048
SAFE = "/%:@!$&'()*+,;=~-._?[]|"  # left as they are in a path or a query; letters of Urdu are escaped


@dataclass(frozen=True, slots=True)
class Target:
    """`url` is the address as written, without its fragment; `path` what the host is asked for."""

    url: str
    scheme: str
    host: str
    port: int
    path: str

    @property
    def origin(self) -> str:
        """The part of an address that one robots.txt speaks for."""
        name = f"[{self.host}]" if ":" in self.host else self.host
        usual = {"http": 80, "https": 443}[self.scheme]
        return f"{self.scheme}://{name}" + ("" if self.port == usual else f":{self.port}")


def target_of(url: str, policy: Policy) -> Target:
    """The parts of an http(s) address; raises Refusal for every other."""
    url = url.partition("#")[0]
    if len(url) > LONGEST or not url.isprintable() or {" ", "\\"} & set(url):
        raise _refusal("is no address: it is too long, or has characters that none has")
    try:
        split = urlsplit(url)
        host, port = split.hostname or "", split.port
        host = host if host.isascii() else host.encode("idna").decode()
    except ValueError as error:  # UnicodeError is one
        raise _refusal(f"is no address, {ascii(str(error)[:80])[1:-1]}") from None
    if split.scheme not in ("http", "https") or not host or "%" in host:
        raise _refusal("is no http or https address")
    if "@" in split.netloc:
        raise _refusal("has a name or a password in it")
    port = port if port is not None else {"http": 80, "https": 443}[split.scheme]
    if policy.ports and port not in policy.ports:
        raise _refusal(f"names port {port}; only {' and '.join(map(str, sorted(policy.ports)))} are asked")
    query = f"?{quote(split.query, safe=SAFE)}" if split.query else ""
    return Target(url, split.scheme, host, port, (quote(split.path, safe=SAFE) or "/") + query)


def _refusal(problem: str) -> Refusal:
    return Refusal("address", problem, "give a plain public address", stage="fetch")
