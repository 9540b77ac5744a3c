"""The two verbs over everything: the core's commands and events, and every activity's.

`Rules` knows the kinds of activity it was given and nothing else; all state is passed in.
"""

from collections.abc import Callable, Iterable, Mapping
from typing import Any, cast

import msgspec

from facilitator.plan.values import Block, Plan

from . import agenda, clocks, door, notices, people, planned, teams
from .activity import Activity, Scene
from .context import Context, Meta, Role
from .messages import BlockCommand, BlockEvent, Command, Event
from .refused import Refused
from .state import Done, State

REMEMBERED = 64
"""Commands remembered per actor: more than any phone's outbox holds."""

_PARTS = (agenda, clocks, door, people, teams, notices)


class Rules:
    """Decides commands and folds events for the kinds of activity it knows."""

    def __init__(self, activities: Iterable[Activity]):
        self.kinds: Mapping[str, Activity] = {one.kind: one for one in activities}
        self._decides = _merged(part.COMMANDS for part in _PARTS)
        self._evolves = _merged(part.EVENTS for part in (planned, *_PARTS))
        self._block_commands = _merged(one.commands for one in self.kinds.values())
        self._block_events = _merged(one.events for one in self.kinds.values())
        self._decoded: dict[str, tuple[Block, Any]] = {}
        self._owner: dict[type, str] = {
            message: one.kind
            for one in self.kinds.values()
            for message in (*one.commands, *one.events)
        }

    @property
    def commands(self) -> tuple[type[Command], ...]:
        """Every command there is."""
        return (*self._decides, *self._block_commands)

    @property
    def events(self) -> tuple[type[Event], ...]:
        """Every event there is."""
        return (*self._evolves, *self._block_events)

    def decide(self, state: State, command: Command, context: Context) -> list[Event]:
        """Answer a command with what happens now; raises Refused where it may not."""
        if context.actor.role not in command.by:
            raise Refused("not-yours", "This is not for you to do from here.", "type")
        if context.actor.role is Role.PARTICIPANT and not people.is_here(state, context.actor.id):
            raise Refused("not-joined", "You have no place in the room. Join first.")
        if isinstance(command, BlockCommand):
            scene = self._scene_for(state, command)
            decided: list[Event] = self._block_commands[type(command)](scene, command, context)
            return decided
        events: list[Event] = self._decides[type(command)](state, command, context)
        return self._with_hooks(state, events, context)

    def due(self, state: State, context: Context) -> list[Event]:
        """What is owed because a moment has come: a vote whose clock has run out, say."""
        return [
            event
            for scene in self.scenes(state)
            for event in self.kinds[scene.block.kind].due(scene, context)
        ]

    def evolve(self, state: State, event: Event, meta: Meta) -> None:
        """Fold one event into the state; never refuses, never looks at a clock."""
        if isinstance(event, BlockEvent):
            self._evolve_block(state, event, meta)
        else:
            if isinstance(event, planned.PlanAdopted):
                self._clear_untouched(state)
            self._evolves[type(event)](state, event, meta)
            if isinstance(event, planned.PlanAdopted):
                self._furnish(state)
        state.position = meta.position
        _remember(state, event, meta)

    def scene(self, state: State, block_id: str) -> Scene | None:
        """A block of the plan with its settings and its own state; None if there is none."""
        block = planned.block(state, block_id)
        if block is None or block.kind not in self.kinds:
            return None
        return Scene(state, block, self._settings(block), state.blocks.get(block.id))

    def scenes(self, state: State) -> list[Scene]:
        """Every block of the plan, in its order."""
        blocks = planned.blocks(state)
        return [Scene(state, b, self._settings(b), state.blocks.get(b.id)) for b in blocks]

    def _evolve_block(self, state: State, event: BlockEvent, meta: Meta) -> None:
        scene = self.scene(state, event.block)
        if scene is not None and scene.own is not None and self._fits(scene, event):
            self._block_events[type(event)](scene, event, meta)

    def _fits(self, scene: Scene, message: BlockCommand | BlockEvent) -> bool:
        """Whether the block is of the message's kind; a changed plan may have made it another."""
        return self._owner.get(type(message)) == scene.block.kind

    def _scene_for(self, state: State, command: BlockCommand) -> Scene:
        scene = self.scene(state, command.block)
        if scene is None or not self._fits(scene, command):
            raise Refused("no-such-block", "The agenda has no such block for this.", "block")
        return scene

    def _with_hooks(self, state: State, events: list[Event], context: Context) -> list[Event]:
        """Activities close when the hall leaves them, open when it comes, and let people go."""
        before: list[Event] = []
        after: list[Event] = []
        for event in events:
            if isinstance(event, agenda.BlockEntered):
                before += self._hook("left", state, event.left, context)
                after += self._hook("entered", state, event.block, context)
            elif isinstance(event, agenda.DayEnded | agenda.DayCancelled):
                before += self._hook("left", state, event.block, context)
            elif isinstance(event, people.PlaceGivenUp | people.PersonDismissed):
                before += self._departures(state, event.person)
        return [*before, *events, *after]

    def _departures(self, state: State, person: str) -> list[Event]:
        return [
            event
            for scene in self.scenes(state)
            for event in self.kinds[scene.block.kind].departed(scene, person)
        ]

    def _hook(self, name: str, state: State, block_id: str | None, context: Context) -> list[Event]:
        scene = self.scene(state, block_id) if block_id else None
        if scene is None:
            return []
        return cast(list[Event], getattr(self.kinds[scene.block.kind], name)(scene, context))

    def _settings(self, block: Block) -> Any:
        """The block's settings, decoded once for as long as its plan is in force."""
        known = self._decoded.get(block.id)
        if known is None or known[0] is not block:
            decoded = msgspec.convert(block.settings, self.kinds[block.kind].settings)
            known = self._decoded[block.id] = (block, decoded)
        return known[1]

    def _clear_untouched(self, state: State) -> None:
        """Forget blocks in which nothing has happened: they begin anew under the next plan."""
        for block in planned.blocks(state):
            if state.blocks.get(block.id) == self._begun(state, block):
                state.blocks.pop(block.id, None)

    def _begun(self, state: State, block: Block) -> Any:
        activity = self.kinds.get(block.kind)
        if activity is None or activity.begin is None:
            return None
        return activity.begin(cast(Plan, state.plan), block, self._settings(block))

    def _furnish(self, state: State) -> None:
        """Give every block of a newly adopted plan its state; what fits and was there stays."""
        for block in planned.blocks(state):
            begun = self._begun(state, block)
            if type(state.blocks.get(block.id)) is not type(begun):
                state.blocks[block.id] = begun


def made_by(event: Event) -> str | None:
    """The id of what an event brought into being; by convention its field `id`."""
    made: str | None = getattr(event, "id", None)
    return made


def _remember(state: State, event: Event, meta: Meta) -> None:
    if meta.command is None:
        return
    done = state.recent.setdefault(meta.actor, {})
    earlier = done.pop(meta.command, None)
    made = earlier.made if earlier and earlier.made else made_by(event)
    done[meta.command] = Done(meta.position, made)
    while len(done) > REMEMBERED:
        del done[next(iter(done))]


def _merged(tables: Iterable[Mapping[Any, Any]]) -> dict[Any, Callable[..., Any]]:
    merged: dict[Any, Callable[..., Any]] = {}
    for table in tables:
        clash = merged.keys() & table.keys()
        assert not clash, f"two owners for {clash}"  # noqa: S101 - a mistake in the program
        merged |= table
    return merged
