"""What a table of the record is: which columns, what stands in them, and who may read them.

The session has tables of its own (`facilitator/record/`); a kind of activity declares its own
(`Activity.tables`). What a column holds is declared and never guessed from its name: an id that is
told apart from a name, a device that must not be named, a moment that becomes local time.
"""

from typing import Any, Literal

from msgspec import Struct

Rows = list[dict[str, Any]]
"""By column. What a row lacks is an empty cell; what no column is declared for is left out."""

Holds = Literal[
    "value",
    "moment",
    "text",
    "block",
    "day",
    "team",
    "theme",
    "group",
    "person",
    "named",
    "resident",
    "actor",
]
"""What stands in a column, and how it is told to people:

- `value`: as it is
- `moment`: ms since the epoch, told as local time
- `text`: a text by language, told in a column for each
- `block`, `day`, `team`, `theme`, `group`, `person`: an id, told with its name
- `named`: `(id, text)`, told likewise where only the kind knows the name
- `resident`: the id of a resident's device, told as a running number
- `actor`: who gave a command, told as a running number; participants by their id
"""


class Column(Struct, frozen=True):
    """A column with its title in both languages; `staff`: not for publication."""

    name: str
    en: str
    es: str
    holds: Holds = "value"
    staff: bool = False


class Table(Struct, frozen=True):
    """A table: its file's name, its columns in order, and what it is, in both languages.

    `withheld_en` and `withheld_es` name the rows that are not for publication; empty: none is.
    """

    name: str
    columns: tuple[Column, ...]
    en: str
    es: str
    withheld_en: str = ""
    withheld_es: str = ""


BLOCK = Column("block", "block", "punto", "block")
TEAM = Column("team", "team", "equipo", "team")
PERSON = Column("person", "person", "persona", "person")
"""Columns that tables of several kinds have."""
