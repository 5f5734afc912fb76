"""Records as flat tables: one for each kind of fact, one of those who take part, one of the evidence.

`rows_of` gives the rows of one reading by table, `COLUMNS` the name and type of each column; `to_csv` one table as
pieces of text, `save_csv` and `save_parquet` all tables into a folder, `arrow_tables` batches for frames in memory.
The order is the readings' own. Offsets count code points. Never quotes what the text does not say; what is not
known is empty, never a guess.
"""

from .arrow import arrow_tables, schema_of
from .columns import COLUMNS, TABLES
from .csv import BOM, csv_line, save_csv, to_csv
from .parquet import save_parquet
from .rows import rows_of

__all__ = [
    "BOM",
    "COLUMNS",
    "TABLES",
    "arrow_tables",
    "csv_line",
    "rows_of",
    "save_csv",
    "save_parquet",
    "schema_of",
    "to_csv",
]
