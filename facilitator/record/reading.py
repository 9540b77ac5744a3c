"""A session read back from its journal in one pass, also while a server goes on writing.

One pass, because two would see two positions: the state, and the head that vouches for it, are
of the same row. The state alone forgets some things that a record keeps: notices that were
replaced, and blocks that a later agenda left out. Those are caught on the way past.
"""

from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path

import msgspec
from msgspec import Struct

from facilitator.core.activity import AnyScene, Scene
from facilitator.core.current_plan import PlanAdopted
from facilitator.core.notices import NoticeSent
from facilitator.core.rules import Rules
from facilitator.core.state import State
from facilitator.journal import Entry, Head, JournalReader, SqliteReader, upcast
from facilitator.journal.replaying import replay
from facilitator.plan.digest import plan_from_builtins
from facilitator.plan.values import Block, Plan

from .errors import RecordError

_CAUGHT = frozenset({PlanAdopted.__name__, NoticeSent.__name__})
_decoder = msgspec.json.Decoder(PlanAdopted | NoticeSent)


class SentNotice(Struct, frozen=True):
    """A message as it was sent: when (ms), by which actor, to whom."""

    at: int
    by: str
    to: str
    text: str


class SessionRecord(Struct, frozen=True):
    """A session at one position of its journal, with every agenda it had, the latest last."""

    journal: str
    head: Head
    state: State
    plans: tuple[Plan, ...]
    notices: tuple[SentNotice, ...]

    @property
    def plan(self) -> Plan:
        """The agenda in force."""
        return self.plans[-1]

    def definitions(self, block_id: str) -> list[Block]:
        """A block as each agenda that had it defined it, the latest last."""
        return [
            b for plan in self.plans for day in plan.days for b in day.blocks if b.id == block_id
        ]


def read_session(journal: Path, rules: Rules) -> SessionRecord:
    """Read a journal to its end, checking its chain on the way; no lock is taken.

    Raises JournalError where it cannot be read, RecordError where there is no session in it.
    """
    with closing(SqliteReader.peek(journal)) as reader:
        watched = _Watched(reader)
        state = replay(watched, rules)
    plans, notices = _caught(watched.caught)
    if not plans:
        raise RecordError(
            f"{journal}: nothing is recorded here yet. Serve the session once first: "
            "facilitator serve agenda.yaml"
        )
    return SessionRecord(journal.name, watched.head(), state, plans, notices)


def scenes(recorded: SessionRecord, rules: Rules) -> list[AnyScene]:
    """Every block that has something to tell: those of the agenda, then those it left out."""
    found = rules.scenes(recorded.state)
    present = {scene.block.id for scene in found}
    gone = [block_id for block_id in recorded.state.blocks if block_id not in present]
    return [*found, *(as_defined(recorded, rules, recorded.definitions(one)[-1]) for one in gone)]


def as_defined(recorded: SessionRecord, rules: Rules, block: Block) -> AnyScene:
    """A block's scene under one of its definitions."""
    settings = msgspec.convert(block.settings, rules.kinds[block.kind].settings)
    return Scene(recorded.state, block, settings, recorded.state.blocks.get(block.id))


class _Watched:
    """Passes entries on, keeping the head and what the state will have forgotten."""

    def __init__(self, journal: JournalReader) -> None:
        self.session_id = journal.session_id
        self.where = journal.where
        self.caught: list[Entry] = []
        self._journal = journal
        self._head: Head | None = None

    def read(self, after: int = 0) -> Iterator[Entry]:
        for entry in self._journal.read(after):
            self._head = (entry.position, entry.chain)
            if entry.record.name in _CAUGHT:
                self.caught.append(entry)
            yield entry

    def head(self) -> Head:
        return self._head or self._journal.head()

    def close(self) -> None:
        self._journal.close()


def _caught(entries: Sequence[Entry]) -> tuple[tuple[Plan, ...], tuple[SentNotice, ...]]:
    plans, notices = [], []
    for entry in entries:
        event = _decoder.decode(upcast(entry.record).body)
        if isinstance(event, PlanAdopted):
            plans.append(plan_from_builtins(event.plan))
        else:
            record = entry.record
            notices.append(SentNotice(record.at, record.actor, event.to, event.text))
    return tuple(plans), tuple(notices)
