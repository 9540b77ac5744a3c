"""What somebody who speaks sees: their clock, what comes next, and what is said to them alone."""

from facilitator.core import current_plan, notices, schedule
from facilitator.core.shown import running_clock
from facilitator.core.state import State
from facilitator.plan.values import Block

from . import common
from .shown import SpeakerView, SpokenBlockView


def speaker(state: State, now: int) -> SpeakerView:
    """The same for everybody who speaks today."""
    here = current_plan.block(state, state.run.block)
    coming = next(iter(current_plan.coming_blocks(state)), None)
    return SpeakerView(
        session=common.session(state, "speaker"),
        phase=common.hall_phase(state, now),
        begins=common.begins(state, now),
        day=common.shown_day(state, now),
        block=_spoken(here) if here else None,
        clock=running_clock(state),
        planned_end=schedule.planned_block_end(state),
        next=_spoken(coming) if coming else None,
        notice=common.notice_to(state, notices.SPEAKERS),
        everyone=common.notice_to(state, notices.EVERYONE),
        stopped=False,
    )


def _spoken(block: Block) -> SpokenBlockView:
    return SpokenBlockView(title=block.title, who=block.who)
