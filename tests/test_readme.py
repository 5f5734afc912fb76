"""What the README says is so: its commands exist, its Python runs, its result is what comes out."""

import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from mulaqat.cli.app import COMMANDS
from tests.docs.pages import check_shown

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"```(\w*)\n(.*?)```", README, re.DOTALL)
RESULTS = [text for _, text in BLOCKS if text.startswith("$ mulaqat ")]


def test_every_command_is_shown_and_exists() -> None:
    shown = set(re.findall(r"^\$? ?mulaqat (\w+) ", README, re.MULTILINE))
    assert shown == set(COMMANDS)


@pytest.mark.parametrize("target", sorted(set(re.findall(r"\bmake (\w+)\b", README))))
def test_make_targets_exist(target: str) -> None:
    assert re.search(rf"^{target}:", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)


@pytest.mark.parametrize("link", re.findall(r"\]\((?!https?:)([^)]+)\)", README))
def test_links_lead_to_files(link: str) -> None:
    assert (ROOT / link).exists()


def test_the_python_runs(tmp_path: Path) -> None:
    sample = next((ROOT / "examples").glob("*.txt"))
    (tmp_path / "report.txt").write_bytes(sample.read_bytes())
    codes = [text for language, text in BLOCKS if language == "python"]
    assert codes
    for code in codes:
        done = subprocess.run([sys.executable, "-c", code], cwd=tmp_path, capture_output=True, check=False)
        assert done.stderr == b""
        assert done.stdout.count(b"\n") >= 1


def test_a_result_is_shown() -> None:
    assert RESULTS


@pytest.mark.parametrize("block", RESULTS)
def test_the_result_is_real(block: str) -> None:
    """The lines stand in the output in this order; a line of one … leaves some out."""
    command, _, shown = block.partition("\n")
    words = shlex.split(command.removeprefix("$ mulaqat "))
    run = subprocess.run([sys.executable, "-m", "mulaqat", *words], cwd=ROOT, capture_output=True, check=True)
    check_shown(shown, run.stdout.decode())
