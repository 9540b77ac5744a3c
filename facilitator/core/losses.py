"""What the journal lost, put on record by whoever went on without it."""

from .context import Meta
from .messages import Event
from .state import Loss, State


class LossAccepted(Event, frozen=True):
    """The journal goes on from row `has`, though row `had` was acknowledged once."""

    had: int
    has: int


def loss_accepted(state: State, event: LossAccepted, meta: Meta) -> None:
    """The newest is the one to tell of."""
    state.loss = Loss(meta.at, max(0, event.had - event.has))


EVENTS = {LossAccepted: loss_accepted}
