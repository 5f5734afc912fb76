"""What a site asks robots to leave alone: its robots.txt, by Protego, as RFC 9309 says."""

from collections.abc import Callable
from dataclasses import dataclass

from protego import Protego

from mulaqat.intake import Refusal, unpacked

from .policy import AGENT, Policy
from .target import Target
from .wire import Answer

SIZE = 512 * 1024
FRESH, AGAIN = 6 * 3600.0, 300.0  # seconds that rules are good for, and until a missing file is asked for again
Get = Callable[[str, int], Answer]


@dataclass(frozen=True, slots=True)
class Rules:
    """The rules of an origin until some moment; `fault` says why there are none, and then nothing is allowed."""

    until: float
    parsed: Protego | None
    fault: str = ""


class Robots:
    """The rules of every origin that was asked; `get` fetches an address with at most so many bytes."""

    def __init__(self, policy: Policy, get: Get) -> None:
        self.policy, self.get = policy, get
        self.known: dict[str, Rules] = {}

    def allow(self, target: Target) -> float | None:
        """The pause that the site asks for, None for no wish; raises Refusal for what it asks to leave alone."""
        rules = self.known.get(target.origin)
        if rules is None or rules.until < self.policy.clock():
            rules = self.known[target.origin] = self._load(target)
        if rules.fault:
            problem = f"is of a site whose robots.txt cannot be had ({rules.fault})"
            raise Refusal("unreachable", problem, "try again later", stage="fetch")
        if rules.parsed is None:
            return None
        if not rules.parsed.can_fetch(target.origin + target.path, AGENT):
            raise Refusal("robots", "is not for robots, its robots.txt says", "save it by hand", stage="fetch")
        return rules.parsed.crawl_delay(AGENT)

    def _load(self, target: Target) -> Rules:
        """A site that has no robots.txt allows all; one that cannot show it allows nothing for now."""
        now = self.policy.clock()
        try:
            answer = self.get(f"{target.origin}/robots.txt", SIZE)
            if answer.status == 200:
                body = unpacked(answer.body, answer.headers.get("content-encoding", ""))
                return Rules(now + FRESH, Protego.parse(body[:SIZE].decode("utf-8-sig", "replace")))
        except Refusal as refusal:
            if refusal.reason in ("address", "later"):
                raise
            return Rules(now + AGAIN, None, refusal.problem)
        if 400 <= answer.status < 500:
            return Rules(now + FRESH, None)
        return Rules(now + AGAIN, None, f"status {answer.status}")
