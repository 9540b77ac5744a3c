"""What anybody may follow of the trail: the same for all who ask, so made once for each state."""

from collections.abc import Callable, Mapping, Sequence

from .insights.promotion import Host
from .insights.voices import Voice
from .state import State
from .trail import NOWHERE, Trail, trail_of


class PublicTrail:
    """The one of the latest state. `changes` counts how often it has become another: while rows are
    written that change nothing of it, it stays the same thing.
    """

    def __init__(
        self,
        voices: Callable[[State], Mapping[str, Voice]],
        hosts: Callable[[State], Sequence[Host]],
    ) -> None:
        self._voices, self._hosts = voices, hosts
        self._looked: tuple[State | None, int] = None, -1
        self._latest = NOWHERE
        self.changes = 0

    def of(self, state: State) -> Trail:
        """All that anybody may follow in this state."""
        if self._looked[0] is not state or self._looked[1] != state.position:
            found = self._made(state)
            if found != self._latest:
                self._latest = found
                self.changes += 1
            self._looked = state, state.position
        return self._latest

    def _made(self, state: State) -> Trail:
        hosts = self._hosts(state)
        if not any(one for host in hosts for one in host.promotion.chosen(host.scene, True)):
            return NOWHERE
        return trail_of(state, self._voices(state), hosts, public=True)
