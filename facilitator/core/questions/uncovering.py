"""Showing the hall what the ballots add up to: all at once, or step by step."""

from collections.abc import Sequence

from ..activity import refuse_unless
from ..context import Context
from ..messages import Event
from ..spotlight import SpotShown
from ..stage import turned_to
from ..state import Spot
from .messages import (
    CoverLast,
    HideTally,
    LastPlacesCovered,
    PlacesUncovered,
    RevealTally,
    TallyHidden,
    TallyRevealed,
    UncoverNext,
)
from .outcome import outcome_told
from .reveal import next_step, page_of, page_of_outcome, theme_here, themes_begun
from .rounds import RevealStep, Round
from .state import VoteScene
from .voters import counted_now

SETTLES_MS = 1500
"""After somebody else's step, which one may have been about to make too."""


def reveal_tally(scene: VoteScene, command: RevealTally, context: Context) -> list[Event]:
    """Show the hall what the console sees; what was asked beside the agenda comes on the stage."""
    if scene.state.round.revealed:
        return []
    spot = Spot(scene.block.id)
    brought = scene.is_asked and scene.current and not spot.is_same(scene.session.spot)
    shown = [SpotShown(spot.block, spot.of, spot.id)] if brought else []
    return [TallyRevealed(scene.block.id), *_turned_to_outcome(scene), *shown]


def hide_tally(scene: VoteScene, command: HideTally, context: Context) -> list[Event]:
    """Take it back, all of it; what could not count while it was shown counts from here on."""
    shown = scene.state.round.revealed or scene.state.round.steps
    return [TallyHidden(scene.block.id), *counted_now(scene)] if shown else []


def uncover_next(scene: VoteScene, command: UncoverNext, context: Context) -> list[Event]:
    """A step more; with the last one all is revealed. Who saw a step less asks for what is there,
    and so does who presses just after somebody else.

    The stage turns to the theme, and at the end to what goes forward where that is a page.
    """
    voting = scene.state.round
    if voting.revealed or command.step < len(voting.steps):
        return []
    refuse_unless(may_be_uncovered(scene), "not-closed", "Close voting first.")
    _refuse_other_steps(voting, command.step)
    if _others_just_moved(voting, context):
        return []
    step = next_step(scene, voting.steps)
    if step is None:
        return [TallyRevealed(scene.block.id), *_turned_to_outcome(scene)]
    steps = [*voting.steps, step]
    is_last = next_step(scene, steps) is None and not outcome_told(scene)
    return [
        PlacesUncovered(scene.block.id, step.theme, step.items),
        *([TallyRevealed(scene.block.id)] if is_last else ()),
        *_turned(scene, steps),
    ]


def cover_last(scene: VoteScene, command: CoverLast, context: Context) -> list[Event]:
    """A step less on the stage, as long as not all is revealed."""
    voting = scene.state.round
    if not voting.steps or command.step > len(voting.steps):
        return []
    _refuse_other_steps(voting, command.step)
    if _others_just_moved(voting, context):
        return []
    return [LastPlacesCovered(scene.block.id), *_turned(scene, voting.steps[:-1])]


def may_be_uncovered(scene: VoteScene) -> bool:
    """Whether the result can be revealed step by step: the vote is closed, and not revealed. What
    was asked beside the agenda is shown at once."""
    voting = scene.state.round
    closed = voting.opened_once and not voting.open and not voting.revealed
    return closed and not scene.is_asked


def _refuse_other_steps(voting: Round, step: int) -> None:
    refuse_unless(step == len(voting.steps), "moved-on", "The stage has moved on. Look again.")


def _others_just_moved(voting: Round, context: Context) -> bool:
    """Whether another console made a step so short a time ago that this one meant the same."""
    others = voting.stepped_by not in ("", str(context.actor))
    return others and context.now - voting.stepped_at < SETTLES_MS


def _turned_to_outcome(scene: VoteScene) -> Sequence[Event]:
    pool = next(iter(outcome_told(scene)), None)
    return turned_to(scene.session, scene.block.id, page_of_outcome(pool), 0) if pool else []


def _turned(scene: VoteScene, steps: Sequence[RevealStep]) -> Sequence[Event]:
    """What brings the theme of the last step on the stage, wherever its pages stood."""
    here = theme_here(scene, steps)
    if here is None:
        return []
    index = themes_begun(scene, steps).index(here)
    return turned_to(scene.session, scene.block.id, page_of(here), index)
