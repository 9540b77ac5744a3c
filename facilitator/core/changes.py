"""Changes of the day while it runs: what can be asked for, what happens, the plan that comes of it.

The file stays as it is. What is changed is kept beside it, and the plan in force is the one with
the changes, so that every screen follows. What may be changed and when is in `changing.py`.
"""

from collections.abc import Callable
from typing import Annotated

from msgspec import Meta

from facilitator.plan.changes import Addition, Change, Retitling

from .context import EventMeta
from .current_plan import blocks, held, put_in_force
from .messages import Command, Event, Ref
from .state import MadeChange, State
from .texts import Wording


class AddBlock(Command, frozen=True):
    """Add a block to a day that is not over, after another one; null: as its first.

    `prompt` is what a kind that asks something asks; without it that is the title.
    """

    day: Ref
    after: Ref | None
    kind: Ref
    title: Wording
    minutes: Annotated[int, Meta(ge=1, le=600)]
    prompt: Wording | None = None


class MoveBlock(Command, frozen=True):
    """Move a block that has not been held to after another of its day; null: to its beginning."""

    block: Ref
    after: Ref | None


class RenameBlock(Command, frozen=True):
    """Call a block otherwise, the one that runs or one to come."""

    block: Ref
    title: Wording


class RemoveBlock(Command, frozen=True):
    """Remove a block that was added, before anything has happened in it."""

    block: Ref


class UndoChange(Command, frozen=True):
    """Take a change back, as long as no later one builds on it."""

    change: Ref


class AgendaChanged(Event, frozen=True):
    """The agenda is another from here on; `id` is the change's."""

    is_open = True
    id: str
    change: Change


class ChangeUndone(Event, frozen=True):
    """A change of the agenda is in force no more."""

    is_open = True
    change: str


def undoable(state: State) -> dict[str, Change]:
    """The changes that no later one builds on, by their ids, in their order."""
    found: dict[str, Change] = {}
    later: set[tuple[str, str]] = set()
    for one in reversed(state.changes):
        about = (one.change.day, one.change.block if isinstance(one.change, Retitling) else "")
        if about not in later:
            found[one.id] = one.change
        later.add(about)
    return dict(reversed(found.items()))


def agenda_changed(state: State, event: AgendaChanged, meta: EventMeta) -> None:
    """One change more is in force."""
    _replan(state, (*state.changes, MadeChange(event.id, event.change)))


def change_undone(state: State, event: ChangeUndone, meta: EventMeta) -> None:
    """One change less is in force."""
    _replan(state, tuple(one for one in state.changes if one.id != event.change))


def added(state: State) -> dict[str, int]:
    """The blocks that were added, with the minutes that were asked for."""
    return {
        one.change.block.id: one.change.minutes
        for one in state.changes
        if isinstance(one.change, Addition)
    }


def _replan(state: State, changes: tuple[MadeChange, ...]) -> None:
    """The plan is the one with these changes; of blocks that are gone nothing was agreed."""
    put_in_force(state, changes)
    there = {block.id for block in blocks(state)}
    run = state.run
    run.lengths = {block: length for block, length in run.lengths.items() if block in there}
    run.left_out &= there
    if state.spot and state.spot.block and held(state, state.spot.block) is None:
        state.spot = None


EVENTS: dict[type[Event], Callable[..., None]] = {
    AgendaChanged: agenda_changed,
    ChangeUndone: change_undone,
}
