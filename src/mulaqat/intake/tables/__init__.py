"""Tables of reports: JSON lines, JSON, CSV and Parquet, one document a row.

Each reader takes an Entry and the Setting of the call, whose `columns` name what holds the text and the rest, and
yields one item a row. A row that cannot be read costs itself. A row's text is its title, an empty line and its text,
where it has a title that the text does not begin with. Nothing is guessed of a row beyond the usual names of columns.
"""

from .csv_rows import read_csv
from .json_lines import read_json, read_jsonl
from .parquet_rows import read_parquet

__all__ = ["read_csv", "read_json", "read_jsonl", "read_parquet"]
