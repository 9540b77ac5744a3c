"""What the journal lost, or kept against what was said, put on record by the run that begins."""

from .context import EventMeta
from .messages import Event
from .state import Doubt, Loss, State


class LossAccepted(Event, frozen=True):
    """The journal goes on from row `has`, though row `had` was acknowledged once."""

    is_open = True
    had: int
    has: int


class DoubtSettled(Event, frozen=True):
    """The run before ended on a failing disk; `kept` rows that it had refused are there."""

    is_open = True
    kept: int


def loss_accepted(state: State, event: LossAccepted, meta: EventMeta) -> None:
    """The newest is the one to tell of."""
    state.loss = Loss(meta.at, max(0, event.had - event.has))


def doubt_settled(state: State, event: DoubtSettled, meta: EventMeta) -> None:
    """The newest is the one to tell of."""
    state.doubt = Doubt(meta.at, event.kept)


EVENTS = {LossAccepted: loss_accepted, DoubtSettled: doubt_settled}
