"""The package as a user gets it: `python -m benchmarks.package`.

Builds the wheel and the source archive, and installs the wheel alone in an empty environment of each Python that is
here (3.11 to 3.14). Printed are the size of what was installed, and whether `mulaqat read` reads a sample there
without a network (in a network namespace of its own, where the system allows one).
"""

import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).parents[1]
PYTHONS = ("python3.11", "python3.12", "python3.13", "python3.14")
MOST = 100  # MB
APART = ["unshare", "--map-root-user", "--net"]


def main() -> None:
    """Build, install, read, print; the code is 1 when anything is not as promised."""
    with TemporaryDirectory() as folder:
        done = _run([sys.executable, "-m", "hatchling", "build", "-d", folder], cwd=ROOT)
        if done.returncode:
            raise SystemExit(f"the package cannot be built:\n{done.stderr}")
        built = sorted(Path(folder).iterdir())
        for path in built:
            print(f"{path.name}: {path.stat().st_size / 1e6:.1f} MB")
        wheel = next(path for path in built if path.suffix == ".whl")
        good = [_tried(python, wheel, Path(folder)) for python in PYTHONS]
    raise SystemExit(0 if all(good) and any(map(shutil.which, PYTHONS)) else 1)


def _tried(python: str, wheel: Path, folder: Path) -> bool:
    """Whether all is well with this Python, or it is not here."""
    if not shutil.which(python):
        print(f"{python}: is not here")
        return True
    place = folder / python
    _run([python, "-m", "venv", str(place)], check=True)
    pip = [str(place / "bin" / "pip"), "install", "--quiet", "--constraint", str(ROOT / "constraints.txt"), str(wheel)]
    installed = _run(pip)
    if installed.returncode:
        print(f"{python}: cannot be installed:\n{installed.stderr}")
        return False
    size = _size(place)
    report = sorted((ROOT / "examples").glob("*.txt"))[0]
    apart = APART if not _run([*APART, "true"]).returncode else []
    read = _run([*apart, str(place / "bin" / "mulaqat"), "read", str(report), "--format", "jsonl"], cwd=folder)
    worked = read.returncode == 0 and '"statements":[{' in read.stdout
    how = "without a network" if apart else "(no namespace to take the network away)"
    print(f"{python}: {size:.1f} MB installed, mulaqat read {how} {'works' if worked else 'FAILS: ' + read.stderr}")
    return worked and size < MOST


def _size(place: Path) -> float:
    """What was installed, in MB, without pip and setuptools, which every environment has."""
    packages = next(place.glob("lib/python*/site-packages"))
    own = [path for path in packages.iterdir() if not path.name.startswith(("pip", "setuptools"))]
    files = [file for path in own for file in ([path] if path.is_file() else path.rglob("*")) if file.is_file()]
    return sum(file.stat().st_size for file in files) / 1e6


def _run(command: Sequence[str], cwd: Path | None = None, check: bool = False) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(command, cwd=cwd, capture_output=True, text=True, check=check)


if __name__ == "__main__":
    main()
