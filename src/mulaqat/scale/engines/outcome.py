"""What an engine tells of its shards."""

from collections import Counter
from typing import NamedTuple

from ..attempts import MOST
from ..shards import Shard
from ..work import Done

TICK = 1.0  # seconds between two signs of life


class Failed(NamedTuple):
    """A shard that could not be finished, and one line that says why."""

    shard: str
    message: str


Outcome = Done | Failed | None


class Deaths:
    """How often workers died over each shard: the work itself gives up earlier, unless they die before it begins."""

    def __init__(self) -> None:
        self._counted: Counter[str] = Counter()

    def again(self, shard: Shard) -> Failed | None:
        """One more; a Failed when it has to end."""
        self._counted[shard.name] += 1
        if self._counted[shard.name] <= MOST:
            return None
        return Failed(shard.name, f"{shard.files[0].name}: worker after worker dies over it; is there enough memory?")


def failed(shard: Shard, error: BaseException) -> Failed:
    """What an exception means for a shard."""
    return Failed(shard.name, f"{shard.files[0].name}: cannot be finished: {' '.join(str(error).split())}")
