"""The faults of seeded.toml, each put into a copy of the project and run past the test that claims it.

`python -m tests.torture.proving.seeded` tries them all, or those of the promises that it is given; it fails where a test does
not fail.
"""

import sys
import tomllib
from pathlib import Path
from typing import NamedTuple

from tests.torture.amount import reached

from .copied import changed, copied, failing


class Fault(NamedTuple):
    """What is wrong, where, and the test that must fail."""

    promise: str
    why: str
    file: str
    old: str
    new: str
    test: str

    def put(self, root: Path) -> str:
        """The text of the file with the fault in it; raises ValueError where there is no one place for it."""
        text = (root / self.file).read_text(encoding="utf-8")
        if text.count(self.old) != 1 or self.old == self.new:
            raise ValueError(f"{self.file}: {self.why}: its place is found {text.count(self.old)} times")
        return text.replace(self.old, self.new)


def faults() -> list[Fault]:
    return [Fault(**row) for row in tomllib.loads((Path(__file__).parent / "seeded.toml").read_text("utf-8"))["fault"]]


def caught(fault: Fault, folder: Path) -> bool:
    """Whether the test fails with the fault in a copy."""
    with changed(folder / fault.file, fault.put(folder)):
        return failing(folder, [fault.test], ("-k", "not postgresql")) != ""


def main(*promises: str) -> int:
    every, missed = [fault for fault in faults() if not promises or fault.promise in promises], []
    with copied() as folder:
        said = failing(folder, [*dict.fromkeys(fault.test for fault in every)], ("-k", "not postgresql"))
        assert not said, f"fails without any fault:\n{said}"
        for fault in every:
            seen = caught(fault, folder)
            print(f"{'caught' if seen else 'MISSED'}: {fault.promise}: {fault.why}", flush=True)
            missed += [] if seen else [fault]
    print(f"{len(every) - len(missed)} of {len(every)} seeded faults caught")
    reached("P48", len(every) - len(missed), f"seeded faults caught, of {len(every)}")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
