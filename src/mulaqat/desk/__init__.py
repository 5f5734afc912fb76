"""Records at a Python prompt: many files read in one loop, tables as frames, a record to look at in a notebook.

`read_all` takes paths and yields a Document with its Record, one after the other; `to_arrow`, `to_polars` and
`to_pandas` take such readings (an archive's `readings()` too) and give one table of them; `show` gives something that a
notebook shows from right to left with its evidence marked; `load_ipython_extension` is for `%load_ext mulaqat.desk`.
Bad input is warned of and passed over. Never reads a report twice, never writes a file, never connects.
"""

from .frames import to_arrow, to_pandas, to_polars
from .reading import read_all
from .showing import Shown, load_ipython_extension, show

__all__ = ["Shown", "load_ipython_extension", "read_all", "show", "to_arrow", "to_pandas", "to_polars"]
