"""Every topic a view can have, and who may watch it. The whole list is here.

Shared topics are the same bytes for everyone who watches them; `mine` and `team` have one topic per
person and per team, written "mine:<actor id>" and "team:<team id>"; `block`, a console's, has one
per block. `moving` has the figures that change with every ballot, so that the rest of `phone` stays
as it is."""

from facilitator.core.context import Actor, Role
from facilitator.core.state import State

STAGE = "stage"
PHONE = "phone"
MOVING = "moving"
RESIDENT = "resident"
CONSOLE = "console"
PLAN = "plan"
PEOPLE = "people"
BLOCK = "block:"
TEAM = "team:"
MINE = "mine:"


def watched_by(state: State, actor: Actor, console_blocks: tuple[str, ...]) -> tuple[str, ...]:
    """The topics that `actor` is shown right now, and no other."""
    match actor.role:
        case Role.FACILITATOR | Role.MODERATOR:
            return (CONSOLE, PLAN, PEOPLE, *(BLOCK + block for block in console_blocks))
        case Role.PARTICIPANT:
            team = state.placed.get(actor.id)
            return (PHONE, MOVING, MINE + actor.id, *((TEAM + team,) if team else ()))
        case Role.RESIDENT:
            return (RESIDENT, MINE + actor.id)
        case Role.STAGE:
            return (STAGE,)
        case _:
            return ()
