"""How many instructions of the processor a report takes, counted by valgrind: the same however busy the machine is."""

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).parents[1]
ROUNDS = (1, 3)  # what the second has more than the first is reading alone, with its caches filled
READ = """
import json, sys
from mulaqat import Document, load_knowledge, read
documents, knowledge = [Document(text) for text in json.load(open(sys.argv[1], encoding="utf-8"))], load_knowledge()
for _ in range(int(sys.argv[2])):
    for document in documents:
        read(document, knowledge=knowledge)
"""


def instructions(texts: Sequence[str], source: Path = ROOT / "src") -> float | None:
    """Those that reading one of the texts takes with the package in the folder `source`; None without valgrind."""
    if not shutil.which("valgrind"):
        return None
    with TemporaryDirectory() as folder:
        place = Path(folder) / "texts.json"
        place.write_text(json.dumps(list(texts)), encoding="utf-8")
        few, many = (_counted(place, rounds, source) for rounds in ROUNDS)
    return (many - few) / (ROUNDS[1] - ROUNDS[0]) / len(texts)


def _counted(texts: Path, rounds: int, source: Path) -> int:
    command = ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", sys.executable, "-c", READ]
    told = subprocess.run(
        [*command, str(texts), str(rounds)],
        env=os.environ | {"PYTHONPATH": str(source), "PYTHONHASHSEED": "0"},
        capture_output=True,
        text=True,
        check=True,
    ).stderr
    found = re.search(r"Collected : (\d+)", told)
    assert found, told
    return int(found[1])
