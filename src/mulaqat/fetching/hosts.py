"""How often each host may be asked: with a pause between two questions, and not at all while it wants to rest."""

from dataclasses import dataclass
from email.utils import parsedate_to_datetime

from mulaqat.intake import Refusal

from .policy import Policy
from .target import Target

FIRST, GROWTH = 5.0, 4.0  # seconds after the first refusal, and how many times more after each further one
LONGEST = 24 * 3600.0


@dataclass(slots=True)
class Host:
    """When a host may be asked again, by the clock of the policy, and how often it wanted rest in a row."""

    ready: float
    refusals: int = 0


class Hosts:
    """The hosts that were asked in this run."""

    def __init__(self, policy: Policy) -> None:
        self.policy = policy
        self.known: dict[str, Host] = {}

    def rest(self, target: Target) -> float:
        """The seconds until a host may be asked."""
        return max(0.0, self._of(target).ready - self.policy.clock())

    def wait(self, target: Target, delay: float | None) -> None:
        """Sleep until it may be asked; `delay` is what its robots.txt asks for. Raises Refusal where that is long."""
        rest = self.rest(target)
        pause = max(delay or 0.0, self.policy.pause)
        if max(rest, pause) > self.policy.patience:
            problem = f"is of a host that wants {max(rest, pause):.0f} seconds of rest"
            raise Refusal("later", problem, "fetch it later", stage="fetch")
        if rest:
            self.policy.sleep(rest)
        self._of(target).ready = self.policy.clock() + pause

    def answered(self, target: Target) -> None:
        """It answered as it should."""
        self._of(target).refusals = 0

    def wants_rest(self, target: Target, retry_after: str, today: float) -> None:
        """It had too much, or is out of order: leave it alone as long as it says, or longer each time.

        `today` is the time of the wall clock, for a rest that is given as a date.
        """
        host = self._of(target)
        host.refusals += 1
        guess = FIRST * GROWTH ** min(host.refusals - 1, 10)
        said = _seconds(retry_after, today)
        host.ready = self.policy.clock() + min(guess if said is None else said, LONGEST)

    def _of(self, target: Target) -> Host:
        return self.known.setdefault(target.origin, Host(self.policy.clock()))


def _seconds(retry_after: str, today: float) -> float | None:
    """What a Retry-After means; None when it means nothing."""
    written = retry_after.strip()
    if written.isascii() and written.isdigit():
        return float(written[:12])
    try:
        return max(0.0, parsedate_to_datetime(written).timestamp() - today)
    except (ValueError, TypeError, OverflowError):
        return None
