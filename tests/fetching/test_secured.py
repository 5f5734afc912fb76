"""TLS: the certificate must be of the name that was asked for, whatever address was connected to."""

import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
import trustme

from mulaqat.fetching import Gate
from mulaqat.intake import Refusal

from .site import Page, Site, policy, serving

CA = trustme.CA()


@contextmanager
def secured(name: str, ca: trustme.CA = CA) -> Iterator[Site]:
    with serving() as site:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        ca.issue_cert(name).configure_cert(context)
        site.server.socket = context.wrap_socket(site.server.socket, server_side=True, do_handshake_on_connect=False)
        site.server.handle_error = lambda *_: None  # type: ignore[method-assign]
        site.pages["/"] = Page("ok")
        yield site


def trusting() -> ssl.SSLContext:
    context = ssl.create_default_context()
    CA.configure_trust(context)
    return context


def test_the_right_name(reaching_out: None) -> None:
    del reaching_out
    with secured("site.test") as site:
        assert Gate(policy(tls=trusting))(f"https://site.test:{site.port}/").body == b"ok"
    assert threading.active_count() < 20


@pytest.mark.parametrize(("name", "ca"), [("other.test", CA), ("127.0.0.1", CA), ("site.test", trustme.CA())])
def test_the_wrong_one(reaching_out: None, name: str, ca: trustme.CA) -> None:
    del reaching_out
    with secured(name, ca) as site, pytest.raises(Refusal, match="certificate") as caught:
        Gate(policy(tls=trusting))(f"https://site.test:{site.port}/")
    assert caught.value.reason == "unreachable"
    assert site.asked == []


def test_a_server_that_knows_no_tls(site: Site) -> None:
    with pytest.raises(Refusal) as caught:
        Gate(policy(whole=2.0))(f"https://site.test:{site.port}/")
    assert caught.value.reason == "unreachable"
