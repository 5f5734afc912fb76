"""Hostile requests, by nobody who has a token: each is answered or refused in one line, and not a byte changes."""

import json
import random
import shutil
from pathlib import Path
from typing import NamedTuple

import pytest
from msgspec.structs import replace

from mulaqat.archive import open_to_read
from mulaqat.serving import Settings, create_app
from mulaqat.serving.guard import ASGIApp
from tests.torture.amount import amount, reached

from .asking import Answer, ask
from .conftest import TOKEN
from .hostile import Asked, Hostile
from .test_fuzz import NAMES, digest

COUNT = amount(200, 1_000)  # in one test
TELLING = (b"Traceback", b'File "', b"sqlalchemy", b"sqlite3", b"site-packages", b"/src/mulaqat")


class Rig(NamedTuple):
    """A server, requests for it, and the folder of its archive."""

    app: ASGIApp
    hostile: Hostile
    folder: Path


@pytest.fixture(scope="module", params=["shows", "reviews"])
def rig(request: pytest.FixtureRequest, kept: Path, tmp_path_factory: pytest.TempPathFactory) -> Rig:
    place = shutil.copy(kept, tmp_path_factory.mktemp(request.param))
    settings = Settings(str(place), names=NAMES)
    app = create_app(settings if request.param == "shows" else replace(settings, review=True, token=TOKEN))
    description = ask(app, [Asked("GET", "/api/openapi.json", "", ((b"host", b"localhost"),), b"")])[0]
    with open_to_read(place) as archive:
        documents = [document.id for document, _ in archive.readings()]
        stories = [story.id for story in archive.stories()]
    return Rig(app, Hostile(json.loads(description.body), [*documents, *stories]), Path(place).parent)


def check(request: Asked, answer: Answer, folder: Path) -> None:
    assert 200 <= answer.status < 500, (request, answer)
    assert b"content-security-policy" in answer.headers, request
    assert not [word for word in (*TELLING, str(folder).encode()) if word in answer.body], (request, answer)
    if answer.headers.get(b"content-type", b"").startswith(b"application/json") and answer.body:
        told = json.loads(answer.body)
        if answer.status >= 400:
            assert told["status_code"] == answer.status, request
            assert "\n" not in told["detail"], request


@pytest.mark.parametrize("seed", range(amount(1, 50)))
def test_hostile_requests_change_nothing(rig: Rig, seed: int) -> None:
    chance, before = random.Random(seed), digest(rig.folder)
    requests = [rig.hostile.asked(chance) for _ in range(COUNT)]
    answers = ask(rig.app, requests)
    for request, answer in zip(requests, answers, strict=True):
        check(request, answer, rig.folder)
    assert digest(rig.folder) == before
    shown = sum(answer.status == 200 for answer in answers)
    assert shown > COUNT // 10, "nearly everything was refused: little was tested"
    reached("P30", COUNT, "hostile requests that changed no byte")
