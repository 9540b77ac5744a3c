"""What a move of the hall, or of a person, brings with it in everything that is held.

What is held closes when the hall leaves its block and opens when it comes; people go and return.
"""

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from . import agenda, concerned
from .activity import AnyActivity, AnyScene
from .context import Context
from .messages import Event
from .state import State

Scenes = Callable[[State], list[AnyScene]]


class Hooks:
    """The events that kinds owe beside those that were decided."""

    def __init__(self, kinds: Mapping[str, AnyActivity], scenes: Scenes) -> None:
        self._kinds, self._scenes = kinds, scenes

    def around(self, state: State, events: list[Event], context: Context) -> list[Event]:
        """The events, between those that are owed before them and after."""
        before: list[Event] = []
        after: list[Event] = []
        for event in events:
            if isinstance(event, agenda.BlockEntered):
                before += self._of_block("left", state, event.left, context)
                after += self._of_block("entered", state, event.block, context)
            elif isinstance(event, agenda.DayEnded | agenda.DayCancelled):
                before += self._of_block("left", state, event.block, context)
            else:
                before += self._of_people(state, "departed", concerned.who_leaves(event))
                whose = concerned.names_transferred(state, event)
                before += self._of_people(state, "name_transferred", whose)
                after += self._of_people(state, "confirmed", concerned.who_is_confirmed(event))
                after += self._of_people(
                    state, "returned", concerned.who_is_back(state, event), context
                )
        return [*before, *events, *after]

    def due(self, state: State, context: Context) -> list[Event]:
        """What is owed because a moment has come: a vote whose clock has run out, say."""
        return self._owed("due", self._scenes(state), context)

    def _of_people(
        self, state: State, hook: str, who: Iterable[Any], *more: Context
    ) -> list[Event]:
        """What everything that is held owes because something became of these people."""
        return [event for one in who for event in self._owed(hook, self._scenes(state), one, *more)]

    def _of_block(
        self, hook: str, state: State, block_id: str | None, context: Context
    ) -> list[Event]:
        held = [scene for scene in self._scenes(state) if scene.host == block_id]
        return self._owed(hook, held, context)

    def _owed(self, hook: str, scenes: Iterable[AnyScene], *about: Any) -> list[Event]:
        return [
            event
            for scene in scenes
            for event in getattr(self._kinds[scene.block.kind], hook)(scene, *about)
        ]
