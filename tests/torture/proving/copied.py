"""A copy of the project in which faults can be put, and whether its tests see them."""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).parents[3]
PARTS = (
    "src",
    "tests",
    "examples",
    "benchmarks",
    "eval",
    "docs",
    "pyproject.toml",
    "README.md",
    "Makefile",
    "constraints.txt",
    "hashes.txt",
    "assets",
)
LONGEST = 600  # seconds: a fault may make a test hang, which is seen too


@contextmanager
def copied() -> Iterator[Path]:
    """The project in a folder of its own, which goes away."""
    folder = Path(tempfile.mkdtemp(prefix="mulaqat-proving-"))
    try:
        for part in PARTS:
            if (ROOT / part).is_dir():
                shutil.copytree(ROOT / part, folder / part, ignore=shutil.ignore_patterns("__pycache__"))
            elif (ROOT / part).exists():
                shutil.copy(ROOT / part, folder / part)
        yield folder
    finally:
        shutil.rmtree(folder)


@contextmanager
def changed(path: Path, text: str) -> Iterator[None]:
    """A file with another text, for as long as it takes."""
    before = path.read_text(encoding="utf-8")
    path.write_text(text, encoding="utf-8")
    try:
        yield
    finally:
        path.write_text(before, encoding="utf-8")


def failing(folder: Path, tests: Sequence[str], words: Sequence[str] = ()) -> str:
    """What these tests of the copy say where one fails or hangs; nothing where they pass.

    They are tried in their short form, and their figures, which would count twice, are nobody's.
    """
    ours = {name: value for name, value in os.environ.items() if not name.startswith("MULAQAT_")}
    environment = {**ours, "PYTHONPATH": str(folder / "src"), "PYTHONDONTWRITEBYTECODE": "1"}
    command = [sys.executable, "-m", "pytest", "-x", "-q", "-p", "no:cacheprovider", *words, *tests]
    try:
        done = subprocess.run(command, cwd=folder, env=environment, capture_output=True, timeout=LONGEST, check=False)
    except subprocess.TimeoutExpired:
        return f"longer than {LONGEST} seconds"
    said = (done.stdout + done.stderr).decode(errors="replace")[-2000:]
    assert done.returncode in (0, 1, 2), said
    return said if done.returncode else ""
