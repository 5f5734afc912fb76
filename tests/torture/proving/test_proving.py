"""The tests can fail: faults put into a copy of the project are caught by the tests that claim them.

Two of them here; `make mutants` tries all, and changes the alignment and the archive in hundreds of small ways besides.
"""

import ast
from pathlib import Path

import pytest

from tests.torture.amount import reached

from .changing import every
from .copied import ROOT, copied
from .seeded import Fault, caught, faults

QUICK = ("P36", "P11")
FAULTS = faults()


def names_in(path: Path) -> set[str]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return {node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)}


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.why.replace(" ", "-"))
def test_every_seeded_fault_has_its_place(fault: Fault) -> None:
    assert fault.put(ROOT) != (ROOT / fault.file).read_text(encoding="utf-8")
    file, _, name = fault.test.partition("::")
    assert name in names_in(ROOT / file)


def test_there_are_enough() -> None:
    assert len(FAULTS) >= 25
    assert min(len(every("text")), len(every("archive"))) > 100


def test_a_seeded_fault_is_caught() -> None:
    with copied() as folder:
        for fault in FAULTS:
            if fault.promise in QUICK:
                assert caught(fault, folder), fault.why
                reached("P48", 1, "seeded faults caught in `make test`")


def test_what_is_no_fault_is_not_caught() -> None:
    """The other way round: a change that changes nothing is not said to be seen."""
    harmless = Fault(
        "P11", "nothing", "src/mulaqat/archive/tally.py", '"""The counters of a run."""', '"""Counters."""', ""
    )
    with copied() as folder:
        assert not caught(harmless._replace(test="tests/archive/test_storing.py::test_tally"), folder)
