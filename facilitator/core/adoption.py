"""Adopting a plan that its file holds now: what was changed in the day goes on where it fits."""

import msgspec
from msgspec.structs import replace

from facilitator.plan.changes import Addition, Change, Retitling, fits, with_change
from facilitator.plan.checking import Kinds, faults_of
from facilitator.plan.values import Plan

from .current_plan import PlanAdopted
from .state import MadeChange, State


def adoption(state: State, plan: Plan, digest: str, kinds: Kinds) -> PlanAdopted:
    """What it is to adopt a plan: which changes of the one before stay in force, and which cannot.

    A file that was made of the plan in force has them all.
    """
    kept: list[MadeChange] = []
    unfitting: list[MadeChange] = []
    became = plan
    for one in state.changes if plan != state.plan else ():
        change = _as_fits(one.change, state.adopted, plan)
        after = with_change(became, change) if fits(became, change) else None
        if after is None or faults_of(after, kinds):
            unfitting.append(one)
        else:
            kept.append(replace(one, change=change))
            became = after
    return PlanAdopted(digest, msgspec.to_builtins(plan), tuple(kept), tuple(unfitting))


def _as_fits(change: Change, before: Plan | None, plan: Plan) -> Change:
    """Where the file has other times now they are the ones that hold: what was added then takes its
    minutes from the block before it, and what was moved has no times any more."""
    if isinstance(change, Retitling) or _clock_of(before, change.day) == _clock_of(
        plan, change.day
    ):
        return change
    if isinstance(change, Addition):
        block = replace(change.block, start=None, minimum=change.minutes)
        return replace(change, block=block, starts={})
    return replace(change, starts={})


def _clock_of(plan: Plan | None, day_id: str) -> object:
    """All that times of a day hang on."""
    day = next((one for one in plan.days if one.id == day_id), None) if plan else None
    return day and (day.end, [(one.id, one.start, one.lock, one.minimum) for one in day.blocks])
