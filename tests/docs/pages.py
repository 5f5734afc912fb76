"""The documentation's pages, their blocks of code, and whether what they show is what comes out."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs"
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted(DOCS.glob("*.md"))]


def blocks(page: Path, language: str) -> list[str]:
    """The blocks of a language, in their order."""
    return re.findall(rf"^```{language}\n(.*?)^```$", page.read_text(encoding="utf-8"), re.DOTALL | re.MULTILINE)


def check_shown(shown: str, output: str) -> None:
    """The lines that are shown stand in the output in this order; a … leaves some out."""
    rest = "\n" + output
    for part in re.split(r"^ *…\n|(?<=[^\n])…(?=\n)", shown, flags=re.MULTILINE):
        _, found, rest = rest.partition("\n" + part.rstrip("\n")) if not part.startswith("\n") else ("", "yes", rest)
        assert found, f"not in the output, or not in this order:\n{part}"


def workplace(folder: Path) -> Path:
    """A folder with the sample reports, as a checkout has them."""
    shutil.copytree(ROOT / "examples", folder / "examples")
    return folder


def run(command: str, folder: Path) -> str:
    """What a command line prints; anything on standard error is a fault."""
    paths = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    done = subprocess.run(
        command, shell=True, cwd=folder, capture_output=True, check=False, env={**os.environ, "PATH": paths}
    )
    assert (done.returncode, done.stderr.decode()) == (0, ""), command
    return done.stdout.decode()
