"""What somebody who speaks sees: their clock, what comes next, and what is said to them alone."""

from facilitator.core import current_plan, notices, schedule
from facilitator.core.shown import running_clock
from facilitator.core.state import State
from facilitator.plan.values import Block

from . import common
from .shown import SpeakerView, SpokenBlockView


def speaker(state: State, now: int) -> SpeakerView:
    """The same for everybody who speaks today."""
    here, coming = current_plan.block(state, state.run.block), _following(state)
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


def _following(state: State) -> Block | None:
    """The block that comes after the running one today, past those that are left out."""
    found = current_plan.running_block(state)
    coming = current_plan.still_to_come(found[1], found[2].id, state.run) if found else ()
    return next(iter(coming), None)


def _spoken(block: Block) -> SpokenBlockView:
    return SpokenBlockView(title=block.title, who=block.who)
