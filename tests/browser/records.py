"""What a session left on record, as a clerk reads it."""

import csv
from collections.abc import Callable
from pathlib import Path

from hall import Hall

from facilitator.activities import all_activities
from facilitator.core.rules import Rules
from facilitator.record.export import export_session

Rows = Callable[[str], list[dict[str, str]]]


def record_of(hall: Hall, folder: Path) -> Rows:
    """Export the journal below `folder`; gives the rows of a table by its name."""
    export_session(hall.journal, folder / "export", Rules(all_activities()), 0)

    def rows(table: str) -> list[dict[str, str]]:
        with (folder / "export" / f"{table}.csv").open(encoding="utf-8-sig", newline="") as file:
            return list(csv.DictReader(file))

    return rows
