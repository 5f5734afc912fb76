"""The gate to the network for a command, and what need not be asked for."""

from collections.abc import Collection

from mulaqat.archive import Archive
from mulaqat.fetching import Gate, Policy
from mulaqat.intake import Fetched, Refusal

from .options import UsageError


def gate_of(contact: str | None) -> Gate:
    """The gate to the open network; raises UsageError for a contact that cannot stand in a header."""
    if contact is not None and not (contact.isascii() and contact.isprintable() and contact.strip()):
        raise UsageError(f"--contact {contact!a}: write a plain address of mail or of a page")
    return Gate(Policy(contact=contact))


class Asking:
    """A fetch for the intake: through the gate, each address once, and none that lies in the archive already.

    What a person gave by name is asked for all the same: it may have changed.
    """

    def __init__(self, gate: Gate, archive: Archive, given: Collection[str] = ()) -> None:
        self.gate, self.archive, self.given = gate, archive, given
        self.asked: set[str] = set()

    def __call__(self, url: str) -> Fetched:
        """What the address gives; raises Refusal."""
        if url in self.asked:
            raise Refusal("skipped", "was asked for in this run", "give it once")
        if url not in self.given and self.archive.has_name(url):
            raise Refusal("skipped", "is in the archive", "name it to fetch it again")
        self.asked.add(url)
        return self.gate(url)
