"""The commands: read, explain, check, evaluate, html. Each is one file.

`main` takes the words of the command line and ends the process with 0 (all done), 1 (something could
not be read or does not hold; the rest was done) or 2 (wrong usage, or knowledge that is at fault).
Results go to standard output in UTF-8, every message to standard error, one line each.
Never asks, never opens the network, and imports what a command needs only when it runs.
"""

from .app import main

__all__ = ["main"]
