"""A list as a table: one row an item, every value in one cell, for spreadsheets."""

from typing import Any

import msgspec

from mulaqat.model import Actor, Date, Place, Span


def row_of(item: Any) -> dict[str, str | int | float]:
    """An item of any list: its fields by name, those of its report and of its fact among them."""
    row: dict[str, str | int | float] = {}
    for name in item.__struct_fields__:
        value = getattr(item, name)
        if name in _OPENED and isinstance(value, msgspec.Struct):
            row |= {f"{name}_{field}": cell for field, cell in row_of(value).items()}
        else:
            row[name] = _cell(value)
    return row


_OPENED = frozenset({"report", "meeting", "statement", "agreement", "event", "doubt"})


def _cell(value: Any) -> str | int | float:
    """People by name, evidence by its words, days in EDTF; several with a semicolon between them."""
    if value is None:
        return ""
    if isinstance(value, str | int | float):
        return value
    if isinstance(value, tuple):
        return "; ".join(str(_cell(one)) for one in value)
    if isinstance(value, Actor):
        return value.called or value.kind
    if isinstance(value, Span):
        return value.text
    if isinstance(value, Date):
        return value.value
    if isinstance(value, Place):
        return value.name or value.name_ur or ""
    return msgspec.json.encode(value).decode()
