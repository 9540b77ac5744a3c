"""What every kind of activity offers, and what it is shown of the session.

An activity is a value, not a class to inherit from: two tables of functions (commands, events),
two hooks for coming and going, one function per audience, and its tables for the record.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from msgspec import Struct

from facilitator.plan.values import Block, Plan

from .context import Context, Meta
from .messages import BlockCommand, BlockEvent, Event
from .refused import Refused
from .state import State


class Scene(Struct, frozen=True):
    """A block as its activity sees it: plan, settings, its own state, and the session around it."""

    session: State
    block: Block
    settings: Any
    state: Any

    @property
    def plan(self) -> Plan:
        """The plan in force; a block exists only once there is one."""
        assert self.session.plan is not None  # noqa: S101 - told to the type checker
        return self.session.plan

    @property
    def current(self) -> bool:
        """Whether the hall is in this block now."""
        return self.session.run.block == self.block.id


class Back(Struct, frozen=True):
    """Somebody who has a place again: with which phone, and whether what they do counts.

    `undone`: they had been shown out, and that was taken back.
    """

    person: str
    device: str
    counts: bool
    undone: bool = False


Decide = Callable[[Scene, Any, Context], list[Event]]
Evolve = Callable[[Scene, Any, Meta], None]
Decides = Mapping[type[BlockCommand], Decide]
Evolves = Mapping[type[BlockEvent], Evolve]
Invalidates = Mapping[type[BlockEvent], frozenset[str]]
Hook = Callable[[Scene, Context], list[Event]]
See = Callable[[Scene], dict[str, Any]]
SeeAs = Callable[[Scene, str], dict[str, Any] | None]
Rows = list[dict[str, Any]]


class NoSettings(Struct, frozen=True, forbid_unknown_fields=True):
    """The settings of a kind that has none."""


def _nothing(scene: Scene, context: Context) -> list[Event]:
    return []


def _stands(scene: Scene, by: int) -> None:
    pass


def _stays(scene: Scene, person: str) -> list[Event]:
    return []


def _is_back(scene: Scene, back: Back, context: Context) -> list[Event]:
    return []


def _no_view(scene: Scene) -> dict[str, Any]:
    return {}


def _all_done(scene: Scene) -> dict[str, int]:
    return {}


def _no_tables(scene: Scene) -> dict[str, Rows]:
    return {}


@dataclass(frozen=True)
class Activity:
    """One kind of block.

    `begin` makes the state a block starts with. `views` maps an audience ("stage", "phone",
    "console", "resident") to what it sees; `mine` and `team` are for one person (by actor id) and
    for one team. What every ballot moves is left out of "phone" and shown in "moving": a view of
    bare figures, empty while the hall may not see them.

    `invalidates` names, for events that come thick and fast, every audience ("stage", "phone",
    "moving", "resident", "console" for the console's view of its block, "team" for the event's own)
    whose view of the activity may look different after it. An event not named may change all.

    Hooks return the events that are owed. `entered` and `left`: the hall came or goes. `due`: a
    moment has come. `departed`: somebody gave up their place or was shown out. `returned`: somebody
    has a place again. `confirmed`: what somebody did counts from now on. `handed_on`: another phone
    has somebody's name, or may have it. `stepped` returns nothing and moves, by so many ms, the
    moments that the rules still go by: the clock was set.

    `receipt` is what became of the one thing that was acknowledged with a code, for whoever knows
    it. `unfinished` names what would be left undone if the day ended now, with how many of it.
    `tables` are the record."""

    kind: str
    settings: type[Struct] = NoSettings
    begin: Callable[[Plan, Block, Any], Any] | None = None
    commands: Decides = field(default_factory=dict)
    events: Evolves = field(default_factory=dict)
    invalidates: Invalidates = field(default_factory=dict)
    entered: Hook = _nothing
    left: Hook = _nothing
    due: Hook = _nothing
    stepped: Callable[[Scene, int], None] = _stands
    departed: Callable[[Scene, str], list[Event]] = _stays
    returned: Callable[[Scene, Back, Context], list[Event]] = _is_back
    confirmed: Callable[[Scene, str], list[Event]] = _stays
    handed_on: Callable[[Scene, str], list[Event]] = _stays
    unfinished: Callable[[Scene], dict[str, int]] = _all_done
    views: Mapping[str, See] = field(default_factory=dict)
    mine: SeeAs | None = None
    team: SeeAs | None = None
    receipt: SeeAs | None = None
    tables: Callable[[Scene], dict[str, Rows]] = _no_tables

    def view(self, audience: str, scene: Scene) -> dict[str, Any]:
        """What `audience` sees of the block; empty where the activity shows it nothing."""
        return self.views.get(audience, _no_view)(scene)


def refuse_unless(condition: object, code: str, message: str, path: str = "") -> None:
    """Refuse a command in one line where `condition` does not hold."""
    if not condition:
        raise Refused(code, message, path)
