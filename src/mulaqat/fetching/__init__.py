"""The one gate to the network: what an address gives, asked for politely; no other room opens a connection.

`Gate(policy)` is a function from an address to what it gave (`Fetched`); `Gate.changed` asks only for what is new since
the `Seen` of before, and `Seen` is kept in a `Memory`, a small file. `read_list` reads a list of addresses.
Only http and https, only to public addresses, at every redirect; the connection goes to the very address that was
checked. robots.txt is honoured, each host is asked slowly, and left alone when it says so. Time, size and redirects
are bounded. Whatever is not had is raised as the intake's Refusal.
Never sends a cookie, a password or a referrer, never asks a proxy, never runs or follows what it fetched.
"""

from .gate import Gate
from .listing import read_list
from .memory import Memory, Seen
from .policy import Policy

__all__ = ["Gate", "Memory", "Policy", "Seen", "read_list"]
