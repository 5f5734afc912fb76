"""Things that hold other things: folders, zip, gzip, and the archives of crawls.

Each reader takes an Entry (a folder's takes its path) and the Setting of the call, and yields the items of what lies
inside by `setting.open`, one after the other. What is damaged costs one item; nothing is ever written to a
named file, no link is followed, and how many members, how deep and how much may come out is bounded.
"""

from .folder import read_folder
from .packed import read_gzip
from .warc import read_warc
from .zipped import read_zip

__all__ = ["read_folder", "read_gzip", "read_warc", "read_zip"]
