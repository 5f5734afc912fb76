"""What compiling would give: `python -m benchmarks.compiled [FILE ...]`, files of src/mulaqat.

Compiles the files with mypyc in a copy of the sources and prints the instructions that a report takes with them as
they are and compiled. It wants a C compiler and valgrind. Files that define structs of msgspec cannot be compiled.
"""

import shutil
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.instructions import ROOT, instructions
from benchmarks.tasks import samples

HOTTEST = ("text/tokens.py", "text/boundaries.py", "mentions/find.py")


def main() -> None:
    """Compile, count, print."""
    files, texts = sys.argv[1:] or HOTTEST, samples()
    plain = instructions(texts)
    if plain is None:
        raise SystemExit("valgrind is not installed: nothing counts instructions")
    with TemporaryDirectory() as folder:
        copy = Path(folder) / "src"
        shutil.copytree(ROOT / "src", copy, ignore=shutil.ignore_patterns("__pycache__"))
        made = [str(Path("mulaqat") / file) for file in files]
        done = subprocess.run([sys.executable, "-m", "mypyc", *made], cwd=copy, capture_output=True, text=True)
        if done.returncode:
            raise SystemExit(f"mypyc does not compile them:\n{done.stdout[-2000:]}{done.stderr[-2000:]}")
        compiled = instructions(texts, copy) or plain
    print(f"as they are: {plain / 1e6:.2f} million instructions a report")
    print(f"{', '.join(files)} compiled: {compiled / 1e6:.2f} million, {compiled / plain:.3f} of them")


if __name__ == "__main__":
    main()
