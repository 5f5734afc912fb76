"""The recipes of docs/batch.md run where their engines install, and give what the function gives."""

import importlib
import os
import re
import subprocess
import sys
from pathlib import Path

import pyarrow.parquet
import pytest

from mulaqat.scale import read_batch
from tests.reader import shipped

from .making import ROOT, row

PAGE = (ROOT / "docs" / "batch.md").read_text(encoding="utf-8")
RECIPES = dict(re.findall(r"```python (\w+)\n(.*?)```", PAGE, re.DOTALL))
PACKAGES = {"ray": "ray", "spark": "pyspark"}
START = "import pathlib, sys\nimport pyarrow.parquet\nSHARDS, OUT = map(pathlib.Path, sys.argv[1:])\n"


def test_there_is_a_recipe_for_each_engine() -> None:
    assert set(RECIPES) == set(PACKAGES)


@pytest.mark.parametrize("engine", PACKAGES)
def test_a_recipe_gives_what_the_function_gives(engine: str, tmp_path: Path) -> None:
    try:
        importlib.import_module(PACKAGES[engine])
    except ImportError:
        pytest.skip(f"{PACKAGES[engine]} is not installed: make recipes installs it and runs this")
    (tmp_path / "in").mkdir()
    batch = pyarrow.RecordBatch.from_pylist([row(number) for number in range(20)])
    pyarrow.parquet.write_table(pyarrow.Table.from_batches([batch]), tmp_path / "in" / "a.parquet")
    code = START + RECIPES[engine]
    command = [sys.executable, "-c", code, str(tmp_path / "in"), str(tmp_path / "out")]
    environment = os.environ | {"PYSPARK_PYTHON": sys.executable, "RAY_DEDUP_LOGS": "0"}
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, env=environment)
    assert done.returncode == 0, done.stderr[-2000:]
    found = pyarrow.parquet.read_table(tmp_path / "out").to_pylist()
    assert sorted(found, key=str) == sorted(read_batch(batch, shipped()).to_pylist(), key=str)
