"""One question on one connection, to an address that was checked, within bounds of time and size."""

import http.client
import socket
import ssl
import threading
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass

from mulaqat.intake import Refusal

from .addresses import may_be_reached
from .policy import Policy
from .target import Target

CHUNK = 1 << 16
TRIES = 4  # addresses of one host
ACCEPT = "text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,application/xml;q=0.9,*/*;q=0.5"


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back; headers in lower case, the body as it was packed, empty unless the status is 200."""

    status: int
    headers: dict[str, str]
    body: bytes


def ask(target: Target, extra: Mapping[str, str], policy: Policy, size: int | None = None) -> Answer:
    """GET one address, without following anything; raises Refusal."""
    until = policy.clock() + policy.whole
    late = Refusal("unreachable", f"takes longer than {policy.whole:.0f} seconds", "try again later", stage="fetch")
    try:
        with _explained(), closing(_connected(target, policy)) as bare, _ending(bare, policy):
            answer = _answer(_secured(bare, target, policy), target, extra, policy, size or policy.size)
    except Refusal as refusal:
        raise late if policy.clock() >= until else refusal from None
    if policy.clock() >= until:  # cut off by us, which may look like an end
        raise late
    return answer


def _answer(wire: socket.socket, target: Target, extra: Mapping[str, str], policy: Policy, size: int) -> Answer:
    connection = http.client.HTTPConnection(target.host, target.port)
    connection.sock = wire  # the very address that was checked: nothing is looked up again
    headers = {"User-Agent": policy.agent, "Accept": ACCEPT, "Accept-Encoding": "gzip", "Connection": "close"}
    with closing(connection):
        host = target.origin.partition("://")[2]
        connection.request("GET", target.path, headers={"Host": host, **headers, **extra})
        with closing(connection.getresponse()) as response:  # which holds on to the connection by itself
            found = {name.lower(): value for name, value in response.getheaders()}
            return Answer(response.status, found, _body(response, size) if response.status == 200 else b"")


def _connected(target: Target, policy: Policy) -> socket.socket:
    """A connection to the first address that answers; all of them must be public, or none is asked."""
    addresses = policy.look_up(target.host, target.port)
    closed = [address for address in addresses if not may_be_reached(address, policy)]
    if closed or not addresses:
        problem = f"leads to {closed[0]}, which is no public address" if closed else "leads to no address"
        raise Refusal("address", problem, "give a public address, or save the page as a file", stage="fetch")
    fault: OSError = OSError()
    for address in addresses[:TRIES]:
        try:
            return socket.create_connection((address, target.port), policy.silence)
        except OSError as error:
            fault = error
    raise fault


def _secured(bare: socket.socket, target: Target, policy: Policy) -> socket.socket:
    if target.scheme == "http":
        return bare
    # The bare socket stays ours, so that the end of the time can end it.
    return policy.tls().wrap_socket(bare.dup(), server_hostname=target.host)


@contextmanager
def _ending(wire: socket.socket, policy: Policy) -> Iterator[None]:
    """Shut the connection when its time is over: a server that sends a byte now and then never falls silent."""

    def end() -> None:
        with suppress(OSError):
            wire.shutdown(socket.SHUT_RDWR)

    timer = threading.Timer(policy.whole, end)
    timer.daemon = True
    timer.start()
    try:
        yield
    finally:
        timer.cancel()


def _body(response: http.client.HTTPResponse, size: int) -> bytes:
    body = bytearray()
    while chunk := response.read1(CHUNK):
        body += chunk
        if len(body) > size:
            raise Refusal("size", f"goes on after byte {size}", "leave it out", f"byte {size}", "fetch")
    if response.length:
        raise http.client.IncompleteRead(bytes(body), response.length)
    return bytes(body)


@contextmanager
def _explained() -> Iterator[None]:
    """Turns what goes wrong on the way into a Refusal."""
    try:
        yield
    except ssl.SSLCertVerificationError as error:
        problem = f"has a certificate that cannot be trusted, {error.verify_message}"
        raise Refusal("unreachable", problem, "look at the address", stage="fetch") from None
    except http.client.IncompleteRead as error:
        much = f"byte {len(error.partial)}" if error.partial else None
        raise Refusal("truncated", "ends too early", "fetch it again", much, "fetch") from None
    except socket.gaierror:
        raise Refusal("unreachable", "has a host that is not known", "check the address", stage="fetch") from None
    except TimeoutError:
        raise Refusal("unreachable", "does not answer", "try again later", stage="fetch") from None
    except (OSError, http.client.HTTPException, ValueError) as error:
        said = getattr(error, "strerror", None) or type(error).__name__
        raise Refusal("unreachable", f"cannot be had, {said}", "try again later", stage="fetch") from None
