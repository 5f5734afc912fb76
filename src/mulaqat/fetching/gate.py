"""The gate itself: robots, patience, redirects, and what is new."""

import time
from collections.abc import Mapping
from urllib.parse import urljoin

from mulaqat.intake import Fetched, Refusal, unpacked

from .hosts import Hosts
from .memory import Seen
from .policy import Policy
from .robots import Robots
from .target import Target, target_of
from .wire import Answer, ask

MOVED = frozenset({301, 302, 303, 307, 308})
BUSY = frozenset({429, 502, 503, 504})
TRIES = 3  # questions to a host that is busy


class Gate:
    """A function from an address to what it gave; it remembers how long each host wants to be left alone."""

    def __init__(self, policy: Policy | None = None) -> None:
        self.policy = policy or Policy()
        self.hosts = Hosts(self.policy)
        self.robots = Robots(self.policy, self._rules)

    def __call__(self, url: str) -> Fetched:
        """What an address gives, unpacked; raises Refusal."""
        return self._fetched(*self._follow(url, {}))

    def changed(self, url: str, seen: Seen) -> Fetched | None:
        """What an address gives, None where that is what was `seen`; raises Refusal."""
        target, answer = self._follow(url, seen.conditions)
        return None if answer.status == 304 and seen.conditions else self._fetched(target, answer)

    def rest(self, url: str) -> float:
        """The seconds for which the host of an address wants to be left alone."""
        return self.hosts.rest(target_of(url, self.policy))

    def _fetched(self, target: Target, answer: Answer) -> Fetched:
        if answer.status != 200:
            remedy = "check the address" if answer.status < 500 else "try again later"
            raise Refusal("status", f"is answered with status {answer.status}", remedy, stage="fetch")
        body = unpacked(answer.body, answer.headers.get("content-encoding", ""))
        return Fetched(target.url, answer.headers, body)

    def _follow(self, url: str, extra: Mapping[str, str]) -> tuple[Target, Answer]:
        """The answer at the end of all redirects; each stop is checked like the first."""
        target = target_of(url, self.policy)
        for _ in range(self.policy.redirects + 1):
            delay = self.robots.allow(target)
            answer = self._patiently(target, extra, delay)
            place = answer.headers.get("location")
            if answer.status not in MOVED or not place:
                return target, answer
            target = self._next(target, place)
        raise Refusal("status", f"leads on more than {self.policy.redirects} times", "check it", stage="fetch")

    def _next(self, target: Target, place: str) -> Target:
        return target_of(urljoin(target.url, _as_meant(place.strip())), self.policy)

    def _patiently(self, target: Target, extra: Mapping[str, str], delay: float | None) -> Answer:
        """The answer of a host, asked again where it was busy; raises Refusal where it wants a long rest."""
        for _ in range(TRIES):
            self.hosts.wait(target, delay)
            answer = ask(target, extra, self.policy)
            if answer.status not in BUSY:
                self.hosts.answered(target)
                return answer
            self.hosts.wants_rest(target, answer.headers.get("retry-after", ""), time.time())
        rest = f"wants {self.hosts.rest(target):.0f} seconds of rest"
        raise Refusal("later", f"is answered with status {answer.status}; its host {rest}", "fetch it later")

    def _rules(self, url: str, size: int) -> Answer:
        """The answer to a question for robots.txt, which asks no robots.txt; a busy host has none for now."""
        target = target_of(url, self.policy)
        for _ in range(self.policy.redirects + 1):
            self.hosts.wait(target, None)
            answer = ask(target, {}, self.policy, size)
            if answer.status in BUSY:
                self.hosts.wants_rest(target, answer.headers.get("retry-after", ""), time.time())
            place = answer.headers.get("location")
            if answer.status not in MOVED or not place:
                break
            target = self._next(target, place)
        # A busy site says nothing about its rules, which is not the same as having none.
        return Answer(503, answer.headers, b"") if answer.status in BUSY else answer


def _as_meant(place: str) -> str:
    """A Location whose letters came as UTF-8, which HTTP reads as Latin-1."""
    try:
        return place.encode("latin-1").decode("utf-8")
    except UnicodeError:
        return place
