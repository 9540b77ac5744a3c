"""What consoles are told of how the day was changed while it runs."""

from facilitator.core import changes, current_plan
from facilitator.core.state import MadeChange, State
from facilitator.plan.changes import Addition, Change, Retitling, block_of, kind_of
from facilitator.plan.values import Text

from . import common
from .shown_console import ChangeView, UnfittingView


def last_change(state: State) -> ChangeView | None:
    """The latest one that can be taken back, of a day that is not over."""
    run = state.run
    over = run.days_run.keys() - (set() if run.over else {run.day})
    found = [one for one in changes.undoable(state).items() if one[1].day not in over]
    return _view(state, MadeChange(*found[-1])) if found else None


def unfitting(state: State, now: int) -> UnfittingView | None:
    """What today's file has no place for."""
    found = state.unfitting
    if found is None or not common.is_of_today(state, found, now):
        return None
    return UnfittingView(found.at, [_view(state, one) for one in found.changes])


def _view(state: State, made: MadeChange) -> ChangeView:
    change = made.change
    called = _called(state, change)
    return ChangeView(made.id, kind_of(change), change.day, block_of(change), called)


def _called(state: State, change: Change) -> Text:
    """What the block is called, or was while it was there."""
    if isinstance(change, Retitling):
        return change.title
    made = (*(one.change for one in state.changes), change)
    more = (one.block for one in made if isinstance(one, Addition))
    known = (*current_plan.blocks(state), *more)
    return next(
        (one.title for one in known if one.id == block_of(change)), {"en": block_of(change)}
    )
