"""A rehearsal's journal: where it is kept, and its figures."""

from collections import Counter
from contextlib import closing
from itertools import chain, count
from pathlib import Path
from time import localtime, strftime

import msgspec
from msgspec import Struct, field

from facilitator.journal import (
    Record,
    SqliteReader,
)
from facilitator.journal.schema import refuse_folder
from facilitator.journal.trouble import explained


class Figures(Struct):
    """What a journal holds: events by name, ids of commands, blocks visited, ballots that stand."""

    events: Counter[str] = field(default_factory=Counter)
    commands: set[str] = field(default_factory=set)
    visited: set[str] = field(default_factory=set)
    standing: dict[tuple[str, str], dict[str, int]] = field(default_factory=dict)
    """By block and person: item → dots."""

    @property
    def ballots(self) -> int:
        """People's ballots that have dots on them."""
        return sum(1 for dots in self.standing.values() if dots)

    @property
    def dots(self) -> int:
        """Dots in all."""
        return sum(sum(dots.values()) for dots in self.standing.values())

    def add(self, record: Record) -> None:
        """Count one row."""
        self.events[record.name] += 1
        if record.command:
            self.commands.add(record.command)
        if record.name == "DotsPlaced":
            ballot = msgspec.json.decode(record.body, type=_Ballot)
            self.standing[ballot.block, ballot.person] = ballot.dots
        elif record.name == "BlockEntered":
            self.visited.add(msgspec.json.decode(record.body, type=_Entered).block)


class _Entered(Struct):
    block: str


class _Ballot(Struct):
    block: str
    person: str
    dots: dict[str, int]


def journal_beside(journal: Path) -> Path:
    """A new rehearsal's journal, where the session's would be; a taken name gets a number.

    An empty file keeps the name until the server makes a journal of it: see `give_back`. Raises
    JournalError where no file can be.
    """
    with explained(str(journal.absolute())):
        refuse_folder(journal)
    name = f"rehearsal-{strftime('%Y%m%d-%H%M%S', localtime())}"
    names = chain([name], (f"{name}-{number}" for number in count(2)))
    return next(path for one in names if _is_ours(path := journal.with_name(f"{one}.db")))


def _is_ours(path: Path) -> bool:
    with explained(str(path.absolute())):
        try:
            path.touch(0o600, exist_ok=False)
        except FileExistsError:
            return False
    return True


def give_back(journal: Path) -> None:
    """Remove a file of which no journal was made."""
    if journal.is_file() and not journal.stat().st_size:
        journal.unlink()


def figures(journal: Path) -> Figures:
    """Count a journal from its first row to its last, its chain checked on the way.

    Raises JournalError.
    """
    counted = Figures()
    with closing(SqliteReader.peek(journal)) as reader:
        for entry in reader.read():
            counted.add(entry.record)
    return counted
