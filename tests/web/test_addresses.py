"""Addresses of pages."""

import pytest

from mulaqat.web.addresses import Place, entity_parts, own


def test_an_address_holds_what_is_asked_for() -> None:
    place = Place("ur", "meetings", [("country", "ایران"), ("number", "2")])
    assert place.to() == "/ur/" and place.to("reports", "a/b", fact="") == "/ur/reports/a%2Fb"
    assert place.again(number=None) == "/ur/meetings?country=%D8%A7%DB%8C%D8%B1%D8%A7%D9%86"
    assert place.into("en").startswith("/en/meetings?country=") and place.into("en").endswith("&number=2")
    assert place.data("meetings").startswith("/api/meetings?country=")
    assert entity_parts("office/Prime Minister of A/B") == ("office", "Prime Minister of A/B")


@pytest.mark.parametrize(
    "address", ["//evil.example", "https://evil.example", "", "/\\evil.example", "/a\nb", "javascript:x", "/\t/evil"]
)
def test_nobody_is_sent_elsewhere(address: str) -> None:
    assert own(address, "/ur/") == "/ur/"
    assert own("/en/meetings?country=IR#found", "/ur/") == "/en/meetings?country=IR#found"
