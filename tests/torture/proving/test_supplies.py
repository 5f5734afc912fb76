"""What the project is built of: nothing that bandit knows to be unsafe, and versions that are what they were."""

import re
import subprocess
import sys
from pathlib import Path

from tests.torture.amount import reached

ROOT = Path(__file__).parents[3]


def test_bandit_finds_nothing() -> None:
    """Asserts are left out: here they say to the type checker what cannot be otherwise, and guard nothing."""
    command = [sys.executable, "-m", "bandit", "-q", "-r", "src", "--skip", "B101", "--format", "custom"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout.strip()) == (0, ""), done.stdout + done.stderr
    reached("P47", len([*(ROOT / "src").rglob("*.py")]), "files in which bandit finds nothing")


def test_bandit_would_find_something(tmp_path: Path) -> None:
    (tmp_path / "bad.py").write_text("import subprocess\nsubprocess.run(input(), shell=True)\n")
    command = [sys.executable, "-m", "bandit", "-q", "-r", str(tmp_path), "--skip", "B101"]
    assert subprocess.run(command, cwd=ROOT, capture_output=True, check=False).returncode == 1


def test_every_pinned_version_has_its_hashes() -> None:
    """hashes.txt is constraints.txt with what each file of each version must be, and no address."""
    pinned = [line for line in (ROOT / "constraints.txt").read_text("utf-8").splitlines() if line and line[0] != "#"]
    text = (ROOT / "hashes.txt").read_text(encoding="utf-8")
    locked = re.findall(
        r"^([\w.-]+==[\w.!+-]+) \\\n((?:    --hash=sha256:[0-9a-f]{64}(?: \\)?\n)+)", text, re.MULTILINE
    )
    assert {_plain(name) for name, _ in locked} == {*map(_plain, pinned)}, "constraints.txt changed: make hashes"
    assert "://" not in text
    reached("P47", len(locked), "pinned versions with their hashes")


def _plain(pin: str) -> str:
    """A pin with its name as registries write it."""
    name, _, version = pin.partition("==")
    return f"{re.sub('[-_.]+', '-', name).lower()}=={version}"
