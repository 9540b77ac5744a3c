"""Tables as the bytes of files: CSV for a clerk's spreadsheet, JSON for the exact values.

CSV is UTF-8 with a byte order mark, without which Excel reads "Árboles" as "Ã\\u0081rboles", and
has CRLF line ends. A spreadsheet runs a cell that begins like a formula, whoever typed it on a
phone: such a text gets an apostrophe in front, also behind a semicolon or a line break, where
some countries' spreadsheets see a cell begin. JSON has every text as it was typed.
"""

import csv
import io
import re
from collections.abc import Mapping, Sequence
from typing import Any

import msgspec

FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")
"""What makes a spreadsheet take a text for a formula; the wide forms count in some locales."""

_CELL_WITHIN = re.compile(r"(?<=[;\t\r\n])(?=[^\S\t\r\n]*[=+\-@＝＋－＠])")
"""Where a spreadsheet that separates cells otherwise would see another one begin, spaces or none.
An empty line before it is no part of that."""


def as_csv(columns: Sequence[str], rows: Sequence[Mapping[str, Any]]) -> bytes:
    """A table with a header line; what a row lacks is an empty cell."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow([_cell(column) for column in columns])
    writer.writerows([_cell(row.get(column)) for column in columns] for row in rows)
    return text.getvalue().encode("utf-8-sig")


def as_json(value: Any) -> bytes:
    """Indented UTF-8, with a line end."""
    return msgspec.json.format(msgspec.json.encode(value), indent=1) + b"\n"


def as_text(lines: Sequence[str]) -> bytes:
    """Plain text that every editor opens as what it is."""
    return "".join(f"{line}\r\n" for line in lines).encode("utf-8-sig")


def _cell(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        safe = _CELL_WITHIN.sub("'", value)
        return f"'{safe}" if value.startswith(FORMULA_STARTS) else safe
    return msgspec.json.encode(value).decode()
