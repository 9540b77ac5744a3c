"""What anybody may follow of the trail: the same for all who ask, so made once for each state."""

from collections.abc import Callable, Mapping, Sequence

from facilitator.plan.values import Text

from .insights.promotion import Host
from .insights.voices import Voice
from .shown import Shown
from .state import State
from .trail import NOWHERE, Trail, trail_of
from .trail_around import joined_since


class TakenUpView(Shown):
    """An insight that one's own comment is part of, or was."""

    comment: str
    """which comment"""
    mark: str
    """what that is called on the trail"""
    title: Text
    """what the insight says"""
    at: int
    """the moment since which it is part of it, 0 where nobody noted it"""
    past: bool = False
    """true where it is not any more, else left out"""
    late: bool = False
    """true where all that came of the insight was voted on before it became part of it, else left
    out"""


ByResident = Mapping[str, tuple[TakenUpView, ...]]


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
        self._by_resident: ByResident = {}
        self._told: ByResident = {}
        self.changes = 0

    def of(self, state: State) -> Trail:
        """All that anybody may follow in this state."""
        if self._looked[0] is not state or self._looked[1] != state.position:
            self._look(state)
            self._looked = state, state.position
        return self._latest

    def has_begun(self, state: State) -> bool:
        """Whether there is anything to follow; once there was, nobody looks anew for it."""
        return bool(self._latest.marks or self.of(state).marks)

    def taken_up(self, state: State, resident: str) -> list[TakenUpView]:
        """What a resident's own comments became part of, as far as anybody may know it."""
        self.of(state)
        return [*self._by_resident.get(resident, ())]

    def of_comment(self, state: State, comment: str) -> list[TakenUpView]:
        """The same of one comment, whoever wrote it."""
        self.of(state)
        every = (one for ups in self._by_resident.values() for one in ups)
        return [one for one in every if one.comment == comment]

    def news(self, state: State) -> set[str]:
        """The residents for whom that is something else than when this was asked last."""
        self.of(state)
        before, now = self._told, self._by_resident
        self._told = now
        return {one for one in before.keys() | now.keys() if before.get(one) != now.get(one)}

    def _look(self, state: State) -> None:
        hosts, found = self._hosts(state), NOWHERE
        voices: Mapping[str, Voice] = {}
        if any(one for host in hosts for one in host.promotion.chosen(host.scene, True)):
            voices = self._voices(state)
            found = trail_of(state, voices, hosts, public=True)
        if found != self._latest:
            self._latest = found
            self._by_resident = _by_resident(found, voices)
            self.changes += 1


def _by_resident(trail: Trail, voices: Mapping[str, Voice]) -> ByResident:
    found: dict[str, tuple[TakenUpView, ...]] = {}
    late = joined_since(trail)
    for link in trail.links:
        voice = voices.get(link.source)
        if voice and voice.source == "comment":
            comment, title = voice.id.rpartition(":")[2], trail.marks[link.target].title
            told = (link.at, link.past, voice.id in late)
            view = TakenUpView(comment, voice.id, title, *told)
            found[voice.who] = (*found.get(voice.who, ()), view)
    return found
