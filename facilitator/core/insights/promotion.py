"""How an insight becomes something to choose in a vote: what a kind of block offers for it.

The list of the vote has the insight's id and a wording of its own; from where the insight comes is
asked of the insight.
"""

from collections.abc import Callable, Collection, Iterable, Mapping
from typing import TYPE_CHECKING, Any

from msgspec import Struct

from facilitator.plan.values import Block, Text

from .. import current_plan
from ..context import Context
from ..messages import Event
from ..refused import Refused
from ..state import State
from .state import Insight

if TYPE_CHECKING:
    from ..activity import AnyActivity, AnyScene


class Candidate(Struct, frozen=True):
    """An insight on the list of a block, worded as it stands there; `can_leave`: nobody has voted,
    so it may be taken off.
    """

    insight: str
    option: str
    title: Text
    can_leave: bool


class RoundResult(Struct, frozen=True):
    """What came of it in a round that is over; `set_aside`: it counts for nothing. `forward`: it
    goes forward by this round, or not at all; None where that is open, or nothing does.
    """

    number: int
    rank: int
    votes: int
    voters: int
    set_aside: bool
    forward: bool | None = None


class Chosen(Struct, frozen=True):
    """An insight that is or was on a list, since `at` (ms), until it was `withdrawn` (ms, 0: it was
    not), by which actors, where that is asked for; with the option that it counts for, where not
    itself, and what came of it; under which theme, and since when (ms) one could vote on that list,
    0 before.
    """

    insight: str
    option: str
    title: Text
    at: int
    withdrawn: int = 0
    by: str = ""
    withdrawn_by: str = ""
    merged_into: str = ""
    results: tuple[RoundResult, ...] = ()
    theme: str = ""
    began: int = 0


class Promotion(Struct, frozen=True):
    """What a kind does for insights; each is handed the scene of a block.

    `candidates` are those on its list, `themes` those under which one may stand. `fault` says why
    nothing joins the list any more. `add` puts an insight on it, under this theme; `remove` takes
    an option off. `chosen` is what came of each, also of those that were withdrawn; or of it what
    anybody may know, where it is asked for in public.
    """

    candidates: Callable[[Any], Iterable[Candidate]]
    themes: Callable[[Any], Collection[str]]
    fault: Callable[[Any], Refused | None]
    add: Callable[[Any, Insight, str, Context], list[Event]]
    remove: Callable[[Any, str, Context], list[Event]]
    chosen: Callable[[Any, bool], Iterable[Chosen]]


class Host(Struct, frozen=True):
    """A block of the agenda that takes insights."""

    scene: "AnyScene"
    promotion: Promotion

    @property
    def id(self) -> str:
        """The block's."""
        return self.scene.block.id

    def candidate(self, insight: str) -> Candidate | None:
        """What became of an insight on its list."""
        found = (one for one in self.promotion.candidates(self.scene) if one.insight == insight)
        return next(found, None)

    def theme_for(self, theme: str | None) -> str | None:
        """Under which theme an insight of this theme would stand; None where under none."""
        themes = [*self.promotion.themes(self.scene)]
        only = themes[0] if len(themes) == 1 and theme is None else None
        return theme if theme in themes else only


Hosts = Callable[[State], list[Host]]
"""Every block of the agenda that takes insights, in its order."""


def hosts(kinds: Mapping[str, "AnyActivity"], scenes: Iterable["AnyScene"]) -> list[Host]:
    """Those of these scenes whose kind takes insights."""
    found = ((scene, kinds[scene.block.kind].promotion) for scene in scenes)
    return [Host(scene, promotion) for scene, promotion in found if promotion]


def next_host(state: State, known: Iterable[Host]) -> Host | None:
    """Where an insight would stand now: the hall's block or the first to come that takes any."""
    return next((one for one in ahead(state, known) if not one.promotion.fault(one.scene)), None)


def ahead(state: State, known: Iterable[Host]) -> list[Host]:
    """Those that the hall is in, or has before it."""
    coming = {block.id for block in _coming(state)}
    return [one for one in known if one.id in coming]


def _coming(state: State) -> Iterable[Block]:
    here = current_plan.block(state, state.run.block)
    later = [one for day in _days(state) for one in current_plan.ahead_of(state, day)]
    return [
        *([here] if here else ()),
        *(one for one in later if one.id not in state.run.left_out),
    ]


def _days(state: State) -> Iterable[Any]:
    return state.plan.days if state.plan else ()
