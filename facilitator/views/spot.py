"""What stands on the stage over the block that runs."""

from collections.abc import Callable

from facilitator.core import current_plan, stage
from facilitator.core.rules import Rules
from facilitator.core.shown import Shown
from facilitator.core.state import State
from facilitator.core.trail_on_stage import TrailOnStage

from . import common
from .shown import SpotView


def over_the_block(
    rules: Rules, state: State, activity_of: Callable[[str], Shown | None]
) -> SpotView | None:
    """As the stage shows the block that it is of; where the one thing that it was is there no
    more, the block that runs is seen again.
    """
    spot = state.spot
    block = current_plan.held(state, spot.block) if spot else None
    if spot is None or (spot.block and block is None):
        return None
    alone, pages = rules.spotted(state, spot)
    if spot.of and not pages:
        return None
    activity = alone.shown if alone else activity_of(spot.block)
    trail = activity if isinstance(activity, TrailOnStage) else None
    return SpotView(
        block=common.face(state, block) if block else None,
        activity=None if trail else activity,
        pages=pages,
        cue=stage.cue_of_spot(spot),
        of=spot.of,
        id=spot.id,
        trail=trail,
    )
