"""The state twice: as it is on the disk, for whoever looks, and as it will be, for whoever decides.

A batch is decided ahead of the append that makes it durable. Whoever looks meanwhile sees what
was durable before, and waits for no disk, however long that one takes.
"""

import copy
import threading
from collections.abc import Callable, Sequence
from typing import TypeVar

from facilitator.core.context import EventMeta, Head
from facilitator.core.messages import Event, Recorded
from facilitator.core.rules import Rules
from facilitator.core.state import State

T = TypeVar("T")


class StateCopies:
    """`working` is for deciding on, by one at a time; `read` shows what is durable, to anybody."""

    def __init__(self, rules: Rules, state: State, head: Head) -> None:
        self._rules = rules
        self._looking = threading.Lock()
        self.head_at_day_end: Head | None = None
        """The journal's head when the day ended: what the hall has seen is out of our hands."""
        self._durable, self.working = _copy(state), state
        self._note_the_end(head)

    def forget_what_is_ahead(self) -> None:
        """What was folded in will never be durable: until `go_on_with` nothing can be decided.

        It goes before another is read back, as memory that held a third state never comes back.
        """
        self.working = State()

    def go_on_with(self, state: State) -> None:
        """Decide on this from now on: it was read back, and is what is durable."""
        _share_plan(self._durable, state)
        self.working = state

    @property
    def position(self) -> int:
        """Of the last event that is durable."""
        return self._durable.position

    def read(self, see: Callable[[State], T]) -> T:
        """Read what is durable; nothing moves meanwhile."""
        with self._looking:
            return see(self._durable)

    def fold(self, event: Event, meta: EventMeta) -> Recorded:
        """Go ahead by one event that nobody sees yet."""
        self._rules.evolve(self.working, event, meta)
        return event, meta

    def commit(self, happened: Sequence[Recorded], head: Head) -> None:
        """Show what was folded in and is durable now; the journal ends at `head`."""
        with self._looking:
            for event, meta in happened:
                self._rules.evolve(self._durable, event, meta)
            if self._durable.plan is not self.working.plan:
                _share_plan(self._durable, self.working)
            self._note_the_end(head)

    def _note_the_end(self, head: Head) -> None:
        self.head_at_day_end = (self.head_at_day_end or head) if self._durable.run.over else None


def _copy(state: State) -> State:
    """Another state that is the same, to be looked at: nobody asks it whether a command was done.

    The plan, which nothing changes, is shared.
    """
    shared = {id(one): one for one in (state.plan, state.adopted, state.changes)}
    return copy.deepcopy(state, {**shared, id(state.ledgers): None})


def _share_plan(held: State, other: State) -> None:
    """What is the same in both is there once; the rules know one plan at a time."""
    other.plan, other.adopted, other.changes = held.plan, held.adopted, held.changes
