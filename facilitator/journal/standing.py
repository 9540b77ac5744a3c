"""The state twice: as it is on the disk, for whoever looks, and as it will be, for whoever decides.

A batch is decided ahead of the append that makes it durable. Whoever looks meanwhile sees what
was durable before, and waits for no disk, however long that one takes.
"""

import copy
import threading
from collections.abc import Callable, Sequence
from typing import TypeVar

from facilitator.core.context import Meta
from facilitator.core.messages import Event, Happening
from facilitator.core.rules import Rules
from facilitator.core.state import State

T = TypeVar("T")


class Standing:
    """`ahead` is for deciding on, by one at a time; `look` shows what is durable, to anybody."""

    def __init__(self, rules: Rules, state: State) -> None:
        self._rules = rules
        self._looking = threading.Lock()
        self.start_from(state)

    def start_from(self, state: State) -> None:
        """Be what the journal amounts to, and nothing else."""
        with self._looking:
            self._durable, self.ahead = state, _twin(state)

    @property
    def position(self) -> int:
        """Of the last event that is durable."""
        return self._durable.position

    def look(self, see: Callable[[State], T]) -> T:
        """Read what is durable; nothing moves meanwhile."""
        with self._looking:
            return see(self._durable)

    def fold(self, event: Event, meta: Meta) -> Happening:
        """Go ahead by one event that nobody sees yet."""
        self._rules.evolve(self.ahead, event, meta)
        return event, meta

    def keep(self, happened: Sequence[Happening]) -> None:
        """Show what was folded in and is durable now."""
        with self._looking:
            for event, meta in happened:
                self._rules.evolve(self._durable, event, meta)
            if self._durable.plan is not self.ahead.plan:
                self.ahead.plan = self._durable.plan  # the rules know one plan at a time


def _twin(state: State) -> State:
    """Another state that is the same; the plan, which nothing changes, is shared."""
    return copy.deepcopy(state, {id(state.plan): state.plan})
