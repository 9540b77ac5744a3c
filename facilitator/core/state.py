"""The state of a session: a plain tree, owned by the service, changed by `evolve` alone."""

from collections.abc import Mapping
from typing import Any

from msgspec import Struct, field

from facilitator.methods.surge import Surge
from facilitator.plan.changes import Change
from facilitator.plan.times import MINUTE
from facilitator.plan.values import Block, ClockLook, Plan, Text

from .assignments import Assignments
from .badge_state import BallotBadge
from .insights.state import InsightDesk
from .ledger import Ledger
from .questions.paper import QuestionSettings


class MadeChange(Struct, frozen=True):
    """A change of the agenda, by its id, so that it can be taken back."""

    id: str
    change: Change


class Unfitting(Struct, frozen=True):
    """Changes that an agenda adopted later had no place for, and since when (ms)."""

    at: int
    changes: tuple[MadeChange, ...]


class Clock(Struct):
    """A block's clock. Times in ms since the epoch, `total` in ms; a held clock stands still.

    While held, what is left is `ends_at - held_at`. `ends_at` is None for a block without end.
    """

    ends_at: int | None
    total: int
    held_at: int | None = None

    def remaining(self, now: int) -> int | None:
        """Milliseconds until the end, negative once it has passed; None without an end."""
        return None if self.ends_at is None else self.ends_at - (self.held_at or now)

    def move(self, by: int) -> None:
        """Move as a whole, as the clock it is read by was set."""
        if self.ends_at is not None:
            self.ends_at += by
        if self.held_at is not None:
            self.held_at += by

    def move_end(self, by: int) -> None:
        """Move the end, and the whole it is measured against; a block without end has none."""
        if self.ends_at is not None:
            self.ends_at += by
            self.total = max(MINUTE, self.total + by)


class Visit(Struct):
    """One stay in a block: when the hall came and left (ms since the epoch), and by which move.

    `turns.py` says which of them are one turn.
    """

    block: str
    came: int
    left: int | None = None
    why: str = "advance"


class ReplacedLengths(Struct):
    """What the last proposal replaced. Consoles are shown it as it is."""

    lengths: dict[str, int | None]
    """block id → the length that was agreed for it before, null for the plan's"""
    block: str = ""
    """the block whose clock was moved with it, or empty"""
    by: int = 0
    """the length by which it was moved"""


class Run(Struct):
    """Where the hall is on the agenda.

    `shift` (ms) is added to every planned moment of the day, so that a session can be run on
    another day than the one it was planned for. `lengths` (ms) are agreed for blocks to come,
    `left_out` names blocks that the hall shall pass by, `last_proposal` can still be undone.
    `resting` are the plan's blocks in which the hall rests, `calm` those in which somebody speaks
    to it, as their kinds say.
    """

    day: str | None = None
    block: str | None = None
    shift: int = 0
    over: bool = False
    days_run: dict[str, int] = field(default_factory=dict)
    clocks: dict[str, Clock] = field(default_factory=dict)
    visits: list[Visit] = field(default_factory=list)
    lengths: dict[str, int] = field(default_factory=dict)
    left_out: set[str] = field(default_factory=set)
    last_proposal: ReplacedLengths | None = None
    resting: frozenset[str] = frozenset()
    calm: frozenset[str] = frozenset()

    def agree_length(self, block: str, length: int | None) -> None:
        """Let a block to come last `length` ms; None: as the plan has it."""
        if length is None:
            self.lengths.pop(block, None)
        else:
            self.lengths[block] = length


class Person(Struct):
    """A participant who has joined. `name_is_free`: the next phone to ask may take it.

    Who is not `confirmed` sees and does everything, and nothing of it counts yet. `resembles_seat`
    is the seat that a guest's name could be taken for. `name_transferred_at` is the journal's
    position at which another phone took this name from the roster; what was done in it before may
    be somebody else's.
    """

    id: str
    name: Text
    group: str
    device: str
    joined: int
    seat: str | None = None
    attributes: dict[str, str] = field(default_factory=dict)
    name_is_free: bool = False
    dismissed: bool = False
    confirmed: bool = True
    resembles_seat: str | None = None
    name_transferred_at: int = 0


class Notice(Struct):
    """A facilitator's message. `to` is "everyone", "teams", "speakers" or one team's id."""

    id: str
    to: str
    text: Text
    at: int


class Cue(Struct):
    """What the stage was asked to show of a block: page `page`, the one at `index` as it then was.

    `turning`: from there on pages turn by themselves, counted from the moment `since` (ms).
    """

    page: str
    index: int
    turning: bool
    since: int


class Speech(Struct):
    """The languages that were asked for on the stage, and since when (ms) they take turns."""

    languages: tuple[str, ...]
    since: int


class Spot(Struct):
    """What stands on the stage over the block that runs: a block, or the thing `id` of it.

    Without a `block` it is a trail, where `of` says so, or the way to join. `cue` says which of its
    pages; None: the first.
    """

    block: str
    of: str = ""
    id: str = ""
    cue: Cue | None = None

    def is_same(self, other: "Spot | None") -> bool:
        """Whether the other shows the same thing, on whatever page."""
        return other is not None and (self.block, self.of, self.id) == (
            other.block,
            other.of,
            other.id,
        )


class Interruption(Struct):
    """What befell the server's time and is not settled: its kind, by how much (ms), when (ms).

    `block` is the one whose clock it concerns; empty where the hall has left that.
    """

    kind: str
    by: int
    at: int
    block: str


class Console(Struct):
    """A secret link that was opened, since when, by which link; `ended` (ms) once it is no more."""

    role: str
    since: int
    grant: str
    ended: int | None = None


class Loss(Struct, frozen=True):
    """Somebody went on without what the journal lost. Consoles are shown it as it is."""

    at: int
    """the moment, today, at which somebody went on from an older copy of the journal"""
    rows: int
    """how many rows were given up"""


class Doubt(Struct, frozen=True):
    """A run began after one that its disk ended. Consoles are shown it as it is."""

    at: int
    """the moment, today, at which the server began again after its disk had ended the run before"""
    rows: int
    """how many rows are there though that run refused them"""


class Asked(Struct, frozen=True):
    """A question that was asked while a block ran, held like a block that is on no agenda."""

    block: str
    """In which one."""
    question: Block
    settings: QuestionSettings
    scale: bool = False
    """Whether it asks for a figure; what was answered then stays in the order of figures."""


class State(Struct):
    """Everything a session knows at one position of its journal."""

    plan: Plan | None = None
    """The plan in force: `adopted`, with its `changes`."""
    adopted: Plan | None = None
    digest: str = ""
    """Of the plan as it was adopted."""
    changes: tuple[MadeChange, ...] = ()
    """What was changed in it since, in that order."""
    unfitting: Unfitting | None = None
    position: int = 0
    open_rows: int = 0
    """How many of the rows up to `position` say something open, `Event.is_open`."""
    run: Run = field(default_factory=Run)
    people: dict[str, Person] = field(default_factory=dict)
    devices: dict[str, str] = field(default_factory=dict)
    """Device → the id of the person here whose place it holds."""
    people_by_skeleton: dict[str, list[str]] = field(default_factory=dict)
    """What cannot be told apart in a name → the ids of the people here who are called so."""
    gone: dict[str, list[str]] = field(default_factory=dict)
    """Device → the ids of the guests who left with it, the latest last."""
    interruption: Interruption | None = None
    """What the facilitator has yet to settle about the clock."""
    consoles: dict[str, Console] = field(default_factory=dict)
    """Every console there was, by its id."""
    door_closed: bool = False
    """Whether guests, who are not on the roster, are kept from joining."""
    seat_policies: dict[str, str] = field(default_factory=dict)
    """Group → what a tapped name is good for there, where that was changed during the session."""
    guests: Surge = field(default_factory=Surge)
    """When guests came; many in a minute are noticed."""
    shown_out: dict[str, tuple[str, ...]] = field(default_factory=dict)
    """Act of showing out → the guests who went with it, as long as it can be taken back."""
    assignments: Assignments = field(default_factory=Assignments)
    loss: Loss | None = None
    doubt: Doubt | None = None
    badges: dict[str, BallotBadge] = field(default_factory=dict)
    """What is typed on a shared tablet → the badge that it stands for."""
    notices: dict[str, Notice] = field(default_factory=dict)
    cues: dict[str, Cue] = field(default_factory=dict)
    """Block id → what the stage was asked to show of it; a hall that comes back finds it again."""
    clock_looks: dict[str, ClockLook] = field(default_factory=dict)
    """Block id → how the hall sees its clock, where that was asked for during the session."""
    speech: Speech | None = None
    """Which languages stages were asked to speak; None: nobody has asked."""
    chimes: bool | None = None
    """Whether stages chime; None: as the plan says."""
    spot: Spot | None = None
    """What stands on the stage over the block that runs."""
    blocks: dict[str, Any] = field(default_factory=dict)
    former: dict[str, tuple[Any, ...]] = field(default_factory=dict)
    """Block id → the state of its activity; and those that it had as other kinds than it is now."""
    asked: Mapping[str, Asked] = field(default_factory=dict)
    """What was asked beside the agenda, by its id, in that order; another mapping with each."""
    insight_desk: InsightDesk = field(default_factory=InsightDesk)
    residents_by_voter: dict[str, str] = field(default_factory=dict)
    """Who a resident is among a vote's ballots → that resident, whose own view has the ballot."""
    ledgers: dict[str, Ledger] | None = field(default_factory=dict)
    """Actor → the commands of theirs that changed something: a retry is answered, not repeated.

    None in a state that nothing is decided on.
    """

    @property
    def placed(self) -> dict[str, str]:
        """Person id → team id, in the order of placing."""
        return current.placements if (current := self.assignments.current) else {}

    @property
    def drawn(self) -> tuple[str, ...]:
        """The teams in force, in the plan's order; empty before the first draw."""
        return current.teams if (current := self.assignments.current) else ()
