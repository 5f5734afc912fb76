"""Whatever is asked, in whatever way the description allows or forbids: no fault of ours, and nothing changes.

`make fuzz` asks more: MULAQAT_FUZZ is how many examples of each operation.
"""

import hashlib
import os
from collections import Counter
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis.errors import Unsatisfiable
from schemathesis import GenerationMode
from schemathesis.checks import not_a_server_error
from schemathesis.core.result import Ok
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from mulaqat.serving import Settings, create_app
from tests.torture.amount import reached

from .conftest import TOKEN

EXAMPLES = int(os.environ.get("MULAQAT_FUZZ", "8"))
CHECKS = [not_a_server_error, status_code_conformance, content_type_conformance, response_schema_conformance]
NAMES = ("localhost", "testserver")


def digest(folder: Path) -> dict[str, str]:
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in sorted(folder.iterdir())}


def ask_everything(given_settings: Settings, headers: dict[str, str]) -> Counter[str]:
    """Ask every operation in many ways, right and wrong; how often each was asked."""
    schema = schemathesis.openapi.from_asgi("/api/openapi.json", create_app(given_settings), headers=headers)
    asked: Counter[str] = Counter()
    for found in schema.get_all_operations():
        assert isinstance(found, Ok), found
        operation = found.ok()
        _ask(operation, GenerationMode.POSITIVE, headers, asked)
        with suppress(Unsatisfiable):  # what takes nothing cannot be asked wrongly
            _ask(operation, GenerationMode.NEGATIVE, headers, asked)
    return asked


def _ask(operation: Any, mode: GenerationMode, headers: dict[str, str], asked: Counter[str]) -> None:
    name = f"{operation.method.upper()} {operation.path}"
    phases = (Phase.generate,)

    @settings(max_examples=EXAMPLES // 2, deadline=None, phases=phases, suppress_health_check=list(HealthCheck))
    @given(operation.as_strategy(generation_mode=mode))
    def ask(case: Any) -> None:
        asked[name] += 1
        case.call_and_validate(checks=CHECKS, headers=headers)

    ask()


def test_a_server_that_shows_answers_everything_and_changes_nothing(kept: Path) -> None:
    before = digest(kept.parent)
    asked = ask_everything(Settings(str(kept), names=NAMES), {})
    assert digest(kept.parent) == before
    assert len(asked) > 15
    reached("P30", sum(asked.values()), f"requests of {len(asked)} operations, made from their description")


def test_a_server_for_reviewing_answers_everything(copied: Path) -> None:
    headers = {"authorization": f"Bearer {TOKEN}"}
    asked = ask_everything(Settings(str(copied), review=True, token=TOKEN, names=NAMES), headers)
    assert asked["POST /api/judgements"] > 0


@pytest.mark.parametrize("letters", ["\ud800", "\x00", "'; DROP TABLE document; --", "%", "_", "\u202e", "<script>"])
def test_odd_letters_in_every_filter(client: Any, letters: str) -> None:
    for name in ("person", "office", "country", "outlet", "act", "stance", "speaker", "target", "q"):
        for what in ("meetings", "statements", "reports", "stories", "commitments", "figures", "search", "network"):
            sent = letters.encode("utf-8", "surrogatepass")
            address = f"/api/{what}?{name}=" + "".join(f"%{byte:02x}" for byte in sent)
            assert client.get(address).status_code in (200, 400), address
