"""The counters of a run."""

from dataclasses import dataclass
from typing import Literal

Counted = Literal["stored", "duplicate", "quarantined", "skipped"]


@dataclass(slots=True)
class Tally:
    """What became of everything that was read; nothing is counted twice and nothing is left out."""

    stored: int = 0
    duplicate: int = 0
    quarantined: int = 0
    skipped: int = 0

    def count(self, outcome: Counted) -> None:
        """One more."""
        setattr(self, outcome, getattr(self, outcome) + 1)

    @property
    def read(self) -> int:
        """All of them."""
        return self.stored + self.duplicate + self.quarantined + self.skipped

    def __str__(self) -> str:
        return (
            f"read {self.read} = stored {self.stored} + duplicate {self.duplicate} "
            f"+ quarantined {self.quarantined} + skipped {self.skipped}"
        )
