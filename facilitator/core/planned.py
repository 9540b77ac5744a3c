"""The plan in force: adopted by an event, so that the journal alone tells the whole story."""

from typing import Any

import msgspec

from facilitator.plan.values import Block, Plan, Section

from .context import Meta
from .messages import Event
from .state import State


class PlanAdopted(Event, frozen=True):
    """From here on this is the agenda. `plan` is the whole of it, `digest` its SHA-256."""

    digest: str
    plan: dict[str, Any]


def plan_adopted(state: State, event: PlanAdopted, meta: Meta) -> None:
    """Replace the plan; where the hall is, who is here and what was voted stay."""
    state.plan = msgspec.convert(event.plan, Plan)
    state.digest = event.digest


def blocks(state: State) -> list[Block]:
    """Every block of every day, in the plan's order."""
    return [block for day in state.plan.days for block in day.blocks] if state.plan else []


def block(state: State, block_id: str | None) -> Block | None:
    """One block of the plan by its id."""
    return next((one for one in blocks(state) if one.id == block_id), None)


def sections(state: State, ids: tuple[str, ...]) -> list[Section]:
    """Pieces of context by their ids, in the order asked for."""
    found = {section.id: section for section in (state.plan.context if state.plan else ())}
    return [found[one] for one in ids if one in found]


EVENTS = {PlanAdopted: plan_adopted}
