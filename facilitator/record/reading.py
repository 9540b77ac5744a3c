"""A session read back from its journal in one pass, also while a server goes on writing.

One pass, because two would see two positions: the state, and the head that vouches for it, are
of the same row. The state alone forgets some things that a record keeps: notices that were
replaced, blocks that a later agenda left out, and what was changed in the day and taken back. Those
are caught on the way past.
"""

from collections.abc import Callable, Iterator, Mapping
from contextlib import closing
from pathlib import Path
from typing import Any

import msgspec
from msgspec import Struct

from facilitator.core import changes, current_plan
from facilitator.core.activity import AnyScene, Scene
from facilitator.core.changes import AgendaChanged, ChangeUndone
from facilitator.core.context import EventMeta
from facilitator.core.current_plan import PlanAdopted
from facilitator.core.notices import NoticeSent
from facilitator.core.rules import Rules
from facilitator.core.state import State
from facilitator.journal import Entry, Head, JournalReader, SqliteReader, upcast
from facilitator.journal.replaying import replay
from facilitator.plan.changes import Change
from facilitator.plan.values import Block, Plan, Text

from .errors import RecordError

_OF_THE_AGENDA: Mapping[Any, Callable[..., None]] = {**current_plan.EVENTS, **changes.EVENTS}
_CAUGHT = frozenset(kind.__name__ for kind in (*_OF_THE_AGENDA, NoticeSent))
_decoder = msgspec.json.Decoder(PlanAdopted | AgendaChanged | ChangeUndone | NoticeSent)


class SentNotice(Struct, frozen=True):
    """A message as it was sent: when (ms), by which actor, to whom."""

    at: int
    by: str
    to: str
    text: Text


class RecordedChange(Struct):
    """A change of the day: when (ms), by which actor; and when it was taken back, or could not go
    on in an agenda that was adopted later."""

    at: int
    by: str
    id: str
    change: Change
    undone: int | None = None
    let_go: int | None = None


class SessionRecord(Struct, frozen=True):
    """A session at one position of its journal, with every agenda it had, the latest last, each
    with what was changed in it until then."""

    journal: str
    head: Head
    state: State
    plans: tuple[Plan, ...]
    notices: tuple[SentNotice, ...]
    changes: tuple[RecordedChange, ...] = ()

    @property
    def plan(self) -> Plan:
        """The agenda in force."""
        return self.plans[-1]

    def definitions(self, block_id: str) -> list[Block]:
        """A block in each way in which an agenda defined it, the latest last; or a question."""
        if asked := self.state.asked.get(block_id):
            return [asked.question]
        days = (day for plan in self.plans for day in plan.days)
        found: list[Block] = []
        for block in (one for day in days for one in day.blocks if one.id == block_id):
            found = [*(one for one in found if one != block), block]
        return found


def read_session(journal: Path, rules: Rules) -> SessionRecord:
    """Read a journal to its end, checking its chain on the way; no lock is taken.

    Raises JournalError where it cannot be read, RecordError where there is no session in it.
    """
    with closing(SqliteReader.peek(journal)) as reader:
        return session_of(reader, journal, rules)


def session_of(reader: JournalReader, journal: Path, rules: Rules) -> SessionRecord:
    """The same of what is read already, all rows or some; messages call it `journal`."""
    watched = _Watched(reader)
    state = replay(watched, rules)
    caught = _Caught()
    for entry in watched.caught:
        caught.take(entry)
    if not caught.plans:
        raise RecordError(
            f"{journal}: nothing is recorded here yet. Serve the session once first: "
            "facilitator serve agenda.yaml"
        )
    return SessionRecord(
        journal.name,
        watched.head(),
        state,
        tuple(caught.plans),
        tuple(caught.notices),
        tuple(caught.changes.values()),
    )


def scenes(recorded: SessionRecord, rules: Rules) -> list[AnyScene]:
    """Every block that has something to tell: those of the agenda, then those it left out, then
    what happened in some while they were of another kind."""
    state = recorded.state
    found = rules.scenes(state)
    present = {scene.block.id for scene in found}
    gone = [(name, held) for name, held in state.blocks.items() if name not in present]
    former = [(name, held) for name, several in state.former.items() for held in several]
    return [*found, *(_as_last_defined(recorded, rules, *one) for one in (*gone, *former))]


def as_defined(recorded: SessionRecord, rules: Rules, block: Block, held: Any) -> AnyScene:
    """What a block holds, as a scene under one of its definitions."""
    if asked := recorded.state.asked.get(block.id):
        settings: msgspec.Struct = asked.settings
    else:
        settings = msgspec.convert(block.settings, rules.kinds[block.kind].settings)
    return Scene(recorded.state, block, settings, held)


def _as_last_defined(recorded: SessionRecord, rules: Rules, name: str, held: Any) -> AnyScene:
    """The same under the last definition of the kind of block that holds this."""
    definitions = reversed(recorded.definitions(name))
    found = (as_defined(recorded, rules, one, held) for one in definitions)
    return next(one for one in found if _holds_such(recorded, rules, one))


def _holds_such(recorded: SessionRecord, rules: Rules, scene: AnyScene) -> bool:
    begin = rules.kinds[scene.block.kind].begin
    begun = begin(recorded.plan, scene.block, scene.settings) if begin else None
    return type(begun) is type(scene.state)


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


class _Caught:
    """What was caught, put together: every agenda that was in force, every change, every notice."""

    def __init__(self) -> None:
        self.plans: list[Plan] = []
        self.notices: list[SentNotice] = []
        self.changes: dict[str, RecordedChange] = {}
        self._agenda = State()

    def take(self, entry: Entry) -> None:
        record = entry.record
        event = _decoder.decode(upcast(record).body)
        if isinstance(event, NoticeSent):
            self.notices.append(SentNotice(record.at, record.actor, event.to, event.text))
            return
        self._note(event, record.at, record.actor)
        meta = EventMeta(entry.position, record.at, record.actor)
        _OF_THE_AGENDA[type(event)](self._agenda, event, meta)
        if self._agenda.plan is not None:
            self.plans.append(self._agenda.plan)

    def _note(self, event: PlanAdopted | AgendaChanged | ChangeUndone, at: int, by: str) -> None:
        match event:
            case AgendaChanged(id=id, change=change):
                self.changes[id] = RecordedChange(at, by, id, change)
            case ChangeUndone(change=undone) if undone in self.changes:
                self.changes[undone].undone = at
            case PlanAdopted(unfitting=unfitting):
                for one in unfitting:
                    self.changes[one.id].let_go = at
