"""A rehearsal's journal: where it is kept, and its figures."""

from collections import Counter
from contextlib import closing
from itertools import chain, count
from pathlib import Path
from time import localtime, strftime
from typing import Any

import msgspec
from msgspec import Struct, field

from facilitator.acting import ActsByKind
from facilitator.journal import (
    Record,
    SqliteReader,
)
from facilitator.journal.schema import refuse_folder
from facilitator.journal.sqlite_errors import translated_errors


class Figures(Struct):
    """What a journal holds: events by name, ids of commands, blocks visited.

    `bodies` has, by name, the events of which the summary tells what stands at the end.
    """

    events: Counter[str] = field(default_factory=Counter)
    commands: set[str] = field(default_factory=set)
    visited: set[str] = field(default_factory=set)
    bodies: dict[str, list[dict[str, Any]]] = field(default_factory=dict)

    def add(self, record: Record) -> None:
        """Count one row."""
        self.events[record.name] += 1
        if record.command:
            self.commands.add(record.command)
        if record.name in self.bodies:
            self.bodies[record.name].append(msgspec.json.decode(record.body))
        elif record.name == "BlockEntered":
            self.visited.add(msgspec.json.decode(record.body, type=_Entered).block)

    def final_counts(self, acts: ActsByKind) -> dict[str, str]:
        """What stands at the end, by a word for it."""
        wanted = [one.final_count for one in acts.values() if one.final_count]
        return {one.label: one.count(self.bodies[one.event]) for one in wanted}


class _Entered(Struct):
    block: str


def journal_beside(journal: Path) -> Path:
    """A new rehearsal's journal, where the session's would be; a taken name gets a number.

    An empty file keeps the name until the server makes a journal of it: see `give_back`. Raises
    JournalError where no file can be.
    """
    with translated_errors(str(journal.absolute())):
        refuse_folder(journal)
    name = f"rehearsal-{strftime('%Y%m%d-%H%M%S', localtime())}"
    names = chain([name], (f"{name}-{number}" for number in count(2)))
    return next(path for one in names if _is_ours(path := journal.with_name(f"{one}.db")))


def _is_ours(path: Path) -> bool:
    with translated_errors(str(path.absolute())):
        try:
            path.touch(0o600, exist_ok=False)
        except FileExistsError:
            return False
    return True


def give_back(journal: Path) -> None:
    """Remove a file of which no journal was made."""
    if journal.is_file() and not journal.stat().st_size:
        journal.unlink()


def figures(journal: Path, acts: ActsByKind) -> Figures:
    """Count a journal from its first row to its last, its chain checked on the way.

    Raises JournalError.
    """
    final = [one.final_count for one in acts.values() if one.final_count]
    counted = Figures(bodies={one.event: [] for one in final})
    with closing(SqliteReader.peek(journal)) as reader:
        for entry in reader.read():
            counted.add(entry.record)
    return counted
