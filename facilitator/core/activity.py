"""What every kind of activity offers, and what it is shown of the session.

An activity is a value, not a class to inherit from: two tables of functions (commands, events),
two hooks for coming and going, one function per audience, and its tables for the record.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

from msgspec import Struct

from facilitator.acting import Acts
from facilitator.plan.values import Block, Plan, Text

from . import pages
from .context import Actor, Context, EventMeta
from .insights.promotion import Promotion
from .insights.voices import Voice
from .messages import BlockCommand, BlockEvent, Event
from .pages import Page
from .refused import GALLERY_CLOSED, Refused
from .shown import Shown, ViewContext
from .state import State
from .tables import Rows, Table

SettingsT = TypeVar("SettingsT")
StateT = TypeVar("StateT")


class Scene(Struct, Generic[SettingsT, StateT], frozen=True):
    """A block as its activity sees it: plan, settings, its own state, and the session around it.

    A kind names its own, `Scene[QuestionSettings, Vote]`; what serves all kinds has an `AnyScene`.
    """

    session: State
    block: Block
    settings: SettingsT
    state: StateT

    @property
    def plan(self) -> Plan:
        """The plan in force; a block exists only once there is one."""
        assert self.session.plan is not None  # noqa: S101 - told to the type checker
        return self.session.plan

    @property
    def host(self) -> str:
        """The block of the agenda in which it is held: this one, but for a question asked in it."""
        asked = self.session.asked.get(self.block.id)
        return asked.block if asked and asked.question is self.block else self.block.id

    @property
    def is_asked(self) -> bool:
        """Whether it is a question that was asked beside the agenda."""
        return self.host != self.block.id

    @property
    def current(self) -> bool:
        """Whether the hall is in this block now."""
        return self.session.run.block == self.host


AnyScene = Scene[Any, Any]


class ReturnedPerson(Struct, frozen=True):
    """Somebody who has a place again: with which phone, and whether what they do counts.

    `dismissal_undone`: they had been shown out, and that was taken back.
    """

    person: str
    device: str
    counts: bool
    dismissal_undone: bool = False


class Impromptu(Struct, frozen=True):
    """How a block of the kind is added while the session runs: a short form asks for no more.

    `minutes` are offered. `settings` makes its settings for this plan, where it `asks` a question
    of that; `needs` are lists of the plan without which it cannot be.
    """

    minutes: int
    settings: Callable[[Plan, Text], dict[str, Any]]
    asks: bool = False
    needs: tuple[str, ...] = ()

    def is_offered(self, plan: Plan) -> bool:
        """Whether this plan has what it takes."""
        return all(getattr(plan, name) for name in self.needs)


SceneT = TypeVar("SceneT", bound=AnyScene)

Decide = Callable[[SceneT, Any, Context], list[Event]]
"""Answers a command of the type that it stands beside in `Decides`; an `Evolve` likewise."""

Evolve = Callable[[SceneT, Any, EventMeta], None]
Decides = Mapping[type[BlockCommand], Decide[SceneT]]
Evolves = Mapping[type[BlockEvent], Evolve[SceneT]]
Invalidates = Mapping[type[BlockEvent], frozenset[str]]
Hook = Callable[[SceneT, Context], list[Event]]
PersonHook = Callable[[SceneT, str], list[Event]]
ReturnHook = Callable[[SceneT, ReturnedPerson, Context], list[Event]]
See = Callable[[SceneT], Shown | None]
SeeNow = Callable[[SceneT, ViewContext], Shown | None]
SeeAs = Callable[[SceneT, str], Shown | None]
Fields = Mapping[str, str | None]
Tables = Mapping[Table, Callable[[SceneT], Rows]]


class NoSettings(Struct, frozen=True, forbid_unknown_fields=True):
    """The settings of a kind that has none."""


def _no_events(*given: object) -> list[Event]:
    return []


def _nothing(*given: object) -> None:
    return None


def _always(*given: object) -> bool:
    return True


def _never(*given: object) -> bool:
    return False


def _always_closed(*given: object) -> str:
    return GALLERY_CLOSED


def _no_lines(scene: AnyScene) -> list[str]:
    return []


def _no_voices(scene: AnyScene) -> Iterable[Voice]:
    return ()


def _no_counts(scenes: Sequence[AnyScene]) -> dict[str, str]:
    return {}


class ResidentForm(Struct, Generic[SceneT], frozen=True):
    """What a form of the kind needs on the residents' page where no script runs.

    `offers` is what one can do with it, as a link to that page says it, and `is_offered` whether a
    block has it. `command` is what its fields ask for, as the wire has it. `sent_before` has the
    receipt of the same, where this resident has sent it; fields are as the form has them.
    `withheld`: whether the form of a block is not for somebody any more: what they send would be
    refused with `voted-already`, so they are told that in its place.
    `refusals` says why something was not taken, by code, or by the path of a field that cannot be
    read; `{wait}` in it stands for seconds.
    """

    offers: Text = {}
    is_offered: Callable[[SceneT], bool] = _always
    command: Callable[[Fields], Mapping[str, Any]] = dict
    sent_before: Callable[[SceneT, str, Fields], str | None] = _nothing
    withheld: Callable[[SceneT, Actor], bool] = _never
    refusals: Mapping[str, Text] = {}


class Deeds(Struct, Generic[SceneT], frozen=True):
    """How much came of a block, for the hall to see at the end; `one` and `many` are the words that
    stand below the number of it: "idea", "ideas".
    """

    count: Callable[[SceneT], int]
    one: Text
    many: Text


class Alone(Struct, frozen=True):
    """One thing that has the stage for itself: what the kind shows then, on which pages."""

    shown: Shown
    pages: list[Page]


class Audit(Struct, Generic[SceneT], frozen=True):
    """How what a block keeps is checked before it is given out; a sentence says what is wrong.

    `miscounted` counts again from nothing. `not_allowed` holds what was done to the rules, under
    any of the agendas that `defined` the block. `counts` says what all blocks of the kind hold, by
    a word for it. `tallies` are the block's, line by line, as docs/recount.py prints them.
    """

    miscounted: Callable[[SceneT], str | None] = _nothing
    not_allowed: Callable[[SceneT, Sequence[SceneT]], str | None] = _nothing
    counts: Callable[[Sequence[SceneT]], dict[str, str]] = _no_counts
    tallies: Callable[[SceneT], list[str]] = _no_lines


@dataclass(frozen=True)
class Activity(Generic[SettingsT, StateT]):
    """One kind of block.

    `name` is what the console calls it, `aliases` what people may write for `kind` in an agenda.
    `impromptu`: a block of it can be added to a day that runs.
    A block of a kind that `rests` is a break: catching up does not shorten it unless the plan gives
    a minimum. In one of a kind that is `calm` somebody speaks to the hall: that their time is over
    is no alarm for everybody to read.

    `begin` makes the state a block starts with. `views` maps an audience ("stage", "phone",
    "console", "clerk", "resident") to what it sees; `mine` and `team` are for one person (by actor
    id) and for one team, `board` is one team's for consoles that ask for it, `gallery` for members
    of other teams who do: None while they may not, and `why_not_seen` says why somebody (by actor
    id) may not be shown a team's now, by a code, empty where they may. What every ballot
    moves is left out of "phone" and shown in "moving": a view of bare figures with their `block`,
    None while the hall may not see them. A view for "console" has `unfinished`, what would be left
    undone if the day ended now and how many of it; one for "resident" says of which `block` it is,
    with its `kind`, `title` and `clock`; `mine` has the `kind` too.

    `live` has, in the place of `views`, those in which something changes with time or with who is
    connected, a quorum say: they are handed the moment, and looked at again every second. A screen
    counts down by itself, from a moment that it is shown.

    `pages` are those that the stage has of a block, one shown at a time, in place of what the plan
    says of it. Their ids stay while more is added behind them, so that the hall keeps its page.

    `alone` is one thing of the block that stands on none of these pages, and that a facilitator may
    put over whatever runs: by what it is and which, as in a piece; None where there is none.

    `invalidates` names, for events that come thick and fast, every audience ("stage", "phone",
    "moving", "resident", "clerk", "insights", "console" for the console's view of its block,
    "team", "board" and "gallery" for those of the event's own team) whose view of the activity may
    look different after it. An event not named may change all.

    Hooks return the events that are owed. `entered` and `left`: the hall came or goes. `due`: a
    moment has come. `departed`: somebody gave up their place or was shown out. `returned`: somebody
    has a place again. `confirmed`: what somebody did counts from now on. `name_transferred`:
    another phone has somebody's name, or may have it. `stepped` returns nothing and moves, by so
    many ms, the moments that the rules still go by: the clock was set.

    `published` is what anybody may read of its result, None before the hall has been shown any, and
    `printed` what its `printed.html` puts on paper for a facilitator, None while it is nothing.
    `deeds` says how much came of all its blocks. `receipt` is what became of the one thing that was
    acknowledged with a code, for whoever knows it; `form` is for residents whose browser runs no
    script. `tables` are its part of the record, `audit` how that is checked. `acts` is what people
    do in it in a rehearsal. `voices` are what was said in it, for the insight desk; `promotion` is
    how insights become something to choose in it."""

    kind: str
    name: Text
    settings: type[SettingsT]
    aliases: tuple[str, ...] = ()
    rests: bool = False
    calm: bool = False
    impromptu: Impromptu | None = None
    begin: Callable[[Plan, Block, SettingsT], StateT] | None = None
    commands: Decides[Scene[SettingsT, StateT]] = field(default_factory=dict)
    events: Evolves[Scene[SettingsT, StateT]] = field(default_factory=dict)
    invalidates: Invalidates = field(default_factory=dict)
    entered: Hook[Scene[SettingsT, StateT]] = _no_events
    left: Hook[Scene[SettingsT, StateT]] = _no_events
    due: Hook[Scene[SettingsT, StateT]] = _no_events
    stepped: Callable[[Scene[SettingsT, StateT], int], None] = _nothing
    departed: PersonHook[Scene[SettingsT, StateT]] = _no_events
    returned: Callable[[Scene[SettingsT, StateT], ReturnedPerson, Context], list[Event]] = (
        _no_events
    )
    confirmed: PersonHook[Scene[SettingsT, StateT]] = _no_events
    name_transferred: PersonHook[Scene[SettingsT, StateT]] = _no_events
    views: Mapping[str, See[Scene[SettingsT, StateT]]] = field(default_factory=dict)
    live: Mapping[str, SeeNow[Scene[SettingsT, StateT]]] = field(default_factory=dict)
    pages: Callable[[Scene[SettingsT, StateT]], list[Page]] | None = None
    alone: Callable[[Scene[SettingsT, StateT], str, str], Alone | None] = _nothing
    mine: SeeAs[Scene[SettingsT, StateT]] | None = None
    team: SeeAs[Scene[SettingsT, StateT]] | None = None
    board: SeeAs[Scene[SettingsT, StateT]] | None = None
    gallery: SeeAs[Scene[SettingsT, StateT]] | None = None
    why_not_seen: Callable[[Scene[SettingsT, StateT], str, str], str] = _always_closed
    printed: See[Scene[SettingsT, StateT]] | None = None
    published: Callable[[Scene[SettingsT, StateT]], Struct | None] = _nothing
    deeds: Deeds[Scene[SettingsT, StateT]] | None = None
    receipt: SeeAs[Scene[SettingsT, StateT]] | None = None
    form: ResidentForm[Scene[SettingsT, StateT]] = field(default_factory=ResidentForm)
    tables: Tables[Scene[SettingsT, StateT]] = field(default_factory=dict)
    audit: Audit[Scene[SettingsT, StateT]] = field(default_factory=Audit)
    acts: Acts = field(default_factory=Acts)
    voices: Callable[[Scene[SettingsT, StateT]], Iterable[Voice]] = _no_voices
    promotion: Promotion | None = None

    def view(self, audience: str, scene: AnyScene, moment: ViewContext) -> Shown | None:
        """What `audience` sees of the block; None where the activity shows it nothing."""
        if see := self.views.get(audience):
            return see(scene)
        see_now = self.live.get(audience)
        return see_now(scene, moment) if see_now else None

    def pages_of(self, scene: AnyScene) -> list[Page]:
        """What the stage can show of the block, page by page."""
        return self.pages(scene) if self.pages else pages.of_block(scene.session, scene.block)

    def shows(self, audience: str) -> bool:
        """Whether there is anything of the block that `audience` may see."""
        return audience in self.views or audience in self.live


AnyActivity = Activity[Any, Any]
TextsOnly = Activity[NoSettings, None]
"""A kind that shows what the plan says of a block, and has nothing of its own."""


def refuse_unless(condition: object, code: str, message: str, path: str = "") -> None:
    """Refuse a command in one line where `condition` does not hold."""
    if not condition:
        raise Refused(code, message, path)
