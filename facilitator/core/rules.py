"""The two verbs over everything: the core's commands and events, and every activity's.

`Rules` knows the kinds of activity it was given and nothing else; all state is passed in.
"""

from collections.abc import Callable, Collection, Iterable, Mapping
from itertools import chain
from typing import Any, cast

import msgspec

from facilitator.plan.values import Block, Plan

from . import (
    admission,
    adoption,
    agenda,
    ballot_badges,
    catching_up,
    changes,
    chimes,
    consoles,
    current_plan,
    guests,
    interruptions,
    journal_incidents,
    names,
    notices,
    people,
    seat_policy,
    spotlight,
    stage,
    stage_clock,
    stage_languages,
    teams,
    timekeeping,
)
from .activity import Alone, AnyActivity, AnyScene, Scene
from .audiences import LISTED
from .bound_commands import of_the_agenda, of_the_insight_desk, of_the_stage
from .context import Context, EventMeta, Role
from .hooks import Hooks
from .insights.promotion import Host, hosts
from .insights.state import EVENTS as INSIGHT_EVENTS
from .insights.voices import Voice, points_of
from .ledger import Ledger
from .messages import BlockCommand, BlockEvent, Command, Event
from .pages import Page
from .public_trail import PublicTrail
from .questions import asking
from .questions.kind import QUESTION
from .refused import Refused
from .state import Asked, Spot, State
from .trail_on_stage import TRAIL, on_stage

_PARTS = (
    *(
        agenda,
        timekeeping,
        consoles,
        catching_up,
        admission,
        interruptions,
        people,
        names,
        seat_policy,
        guests,
        teams,
        ballot_badges,
    ),
    *(notices, spotlight, stage_clock, stage_languages, chimes, asking),
)

REPLANNING = (current_plan.PlanAdopted, changes.AgendaChanged, changes.ChangeUndone)
"""Events after which another plan is in force."""

RESHAPING = (*REPLANNING, asking.QuestionAsked, asking.QuestionWithdrawn)
"""Events after which there is something else to be watched."""


class Rules:
    """Decides commands and folds events for the kinds of activity it knows."""

    def __init__(self, activities: Iterable[AnyActivity]):
        self.kinds: Mapping[str, AnyActivity] = {one.kind: one for one in (*activities, QUESTION)}
        self._hooks = Hooks(self.kinds, self.scenes)
        own = (
            of_the_stage(self.pages_of, self.pages_of_spot),
            of_the_agenda(self.kinds, self._settings_by_kind, self._is_untouched),
            of_the_insight_desk(self.voices, self.hosts),
        )
        self._decides = _merged((*(part.COMMANDS for part in _PARTS), *own))
        self._evolves = _merged(
            (
                *(part.EVENTS for part in (current_plan, journal_incidents, changes, stage)),
                *(part.EVENTS for part in _PARTS),
                INSIGHT_EVENTS,
            )
        )
        self._block_commands = _merged(one.commands for one in self.kinds.values())
        self._block_events = _merged(one.events for one in self.kinds.values())
        self.invalidates = _merged(one.invalidates for one in self.kinds.values())
        """Events whose audiences are known → those audiences; see `Activity.invalidates`."""
        self.followed = PublicTrail(self.voices, self.hosts)
        self._plan: Plan | None = None
        self._blocks: dict[str, tuple[Block, Any]] = {}
        """The blocks of `_plan` whose kind is known, in its order, with their settings."""
        self._asked: Mapping[str, Asked] = {}
        """The questions that `_blocks` has beside those of the plan."""

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
        if context.actor.role in LISTED and consoles.has_ended(state, context.actor.id):
            raise Refused("not-joined", "This console was ended. Open it with its link again.")
        if isinstance(command, BlockCommand):
            scene = self._scene_for(state, command)
            decided: list[Event] = self._block_commands[type(command)](scene, command, context)
            return decided
        events: list[Event] = self._decides[type(command)](state, command, context)
        return self._hooks.around(state, events, context)

    def due(self, state: State, context: Context) -> list[Event]:
        """What is owed because a moment has come: a vote whose clock has run out, say."""
        return self._hooks.due(state, context)

    def evolve(self, state: State, event: Event, meta: EventMeta) -> None:
        """Fold one event into the state; never refuses, never looks at a clock."""
        if isinstance(event, BlockEvent):
            self._evolve_block(state, event, meta)
        else:
            if isinstance(event, REPLANNING):
                self._clear_untouched(state)
            self._evolves[type(event)](state, event, meta)
            if isinstance(event, REPLANNING):
                self._furnish(state)
            elif isinstance(event, interruptions.ClockStepped):
                self._move_moments(state, event.by)
        state.position = meta.position
        state.open_rows += event.is_open
        _remember(state, event, meta)

    def scene(self, state: State, block_id: str) -> AnyScene | None:
        """A block of the plan with its settings and its own state; None if there is none."""
        known = self._known(state).get(block_id)
        if known is None:
            return None
        return Scene(state, known[0], known[1], state.blocks.get(block_id))

    def scenes(self, state: State, kinds: Collection[str] | None = None) -> list[AnyScene]:
        """Every block of the plan, in its order, and then what was asked, in that of asking.

        Of these `kinds` only, where some are named.
        """
        return [
            Scene(state, block, settings, state.blocks.get(block.id))
            for block, settings in self._known(state).values()
            if kinds is None or block.kind in kinds
        ]

    def pages_of(self, state: State, block_id: str) -> list[Page]:
        """The pages that the stage has of a block; none where there is no such block."""
        scene = self.scene(state, block_id)
        return self.kinds[scene.block.kind].pages_of(scene) if scene else []

    def voices(self, state: State) -> dict[str, Voice]:
        """All that was said so far, by id: block by block, then in the plan's context."""
        said = chain(
            *(self.kinds[one.block.kind].voices(one) for one in self.scenes(state)),
            points_of(state.plan) if state.plan else (),
        )
        return {voice.id: voice for voice in said}

    def hosts(self, state: State) -> list[Host]:
        """Every block in which insights become something to choose."""
        return hosts(self.kinds, self.scenes(state))

    def adoption(self, state: State, plan: Plan, digest: str) -> current_plan.PlanAdopted:
        """What happens as a plan is adopted that its file holds now."""
        return adoption.adoption(state, plan, digest, self._settings_by_kind)

    def spotted(self, state: State, spot: Spot) -> tuple[Alone | None, list[Page]]:
        """The one thing that stands there and is on no page, else None; and what pages it has."""
        if spot.of == TRAIL and not spot.block:
            trail = on_stage(self.followed.of(state), spot.id)
            return trail, trail.pages if trail else []
        scene = self.scene(state, spot.block) if spot.of else None
        alone = self.kinds[scene.block.kind].alone(scene, spot.of, spot.id) if scene else None
        pages = alone.pages if alone else spotlight.among(self.pages_of(state, spot.block), spot)
        return alone, pages

    def pages_of_spot(self, state: State, spot: Spot) -> list[Page]:
        """The pages of what stands over the block."""
        return self.spotted(state, spot)[1]

    def kinds_with(self, holds: Callable[[AnyActivity], bool]) -> frozenset[str]:
        """The kinds of which something holds."""
        return frozenset(kind for kind, activity in self.kinds.items() if holds(activity))

    def _blocks_of(self, state: State, holds: Callable[[AnyActivity], bool]) -> frozenset[str]:
        """The plan's blocks of the kinds of which something holds."""
        kinds = self.kinds_with(holds)
        return frozenset(one.id for one in current_plan.blocks(state) if one.kind in kinds)

    @property
    def _settings_by_kind(self) -> Mapping[str, type[msgspec.Struct]]:
        return {kind: one.settings for kind, one in self.kinds.items()}

    def _move_moments(self, state: State, by: int) -> None:
        for scene in self.scenes(state):
            if scene.state is not None:
                self.kinds[scene.block.kind].stepped(scene, by)

    def _evolve_block(self, state: State, event: BlockEvent, meta: EventMeta) -> None:
        scene = self.scene(state, event.block)
        if scene is not None and scene.state is not None and self._fits(scene, event):
            self._block_events[type(event)](scene, event, meta)

    def _fits(self, scene: AnyScene, message: BlockCommand | BlockEvent) -> bool:
        """Whether the block is of a kind that knows the message; a changed plan may have made it
        another."""
        kind = self.kinds[scene.block.kind]
        return type(message) in kind.commands or type(message) in kind.events

    def _scene_for(self, state: State, command: BlockCommand) -> AnyScene:
        scene = self.scene(state, command.block)
        if scene is None or not self._fits(scene, command):
            raise Refused("no-such-block", "The agenda has no such block for this.", "block")
        return scene

    def _known(self, state: State) -> Mapping[str, tuple[Block, Any]]:
        """Blocks of the plan and questions that were asked, with their settings, by their ids:
        decoded once for as long as they are in force."""
        if self._plan is not state.plan or self._asked is not state.asked:
            planned = {
                block.id: (block, msgspec.convert(block.settings, self.kinds[block.kind].settings))
                for block in current_plan.blocks(state)
                if block.kind in self.kinds
            }
            asked = {
                name: (one.question, one.settings)
                for name, one in state.asked.items()
                if name not in planned
            }
            self._blocks = planned | asked
            self._plan, self._asked = state.plan, state.asked
        return self._blocks

    def _clear_untouched(self, state: State) -> None:
        """Forget blocks in which nothing has happened: they begin anew under the next plan."""
        for block in current_plan.blocks(state):
            if self._is_untouched(state, block):
                state.blocks.pop(block.id, None)

    def _is_untouched(self, state: State, block: Block) -> bool:
        return bool(state.blocks.get(block.id) == self._begun(state, block))

    def _begun(self, state: State, block: Block) -> Any:
        activity = self.kinds.get(block.kind)
        if activity is None or activity.begin is None:
            return None
        _, settings = self._known(state)[block.id]
        return activity.begin(cast(Plan, state.plan), block, settings)

    def _furnish(self, state: State) -> None:
        """Give every block of a plan that is new its state; what fits and was there stays. What was
        there of another kind is kept, and is there again once the block is of that kind."""
        state.run.resting = self._blocks_of(state, lambda kind: kind.rests)
        state.run.calm = self._blocks_of(state, lambda kind: kind.calm)
        for block in current_plan.blocks(state):
            begun = self._begun(state, block)
            if type(state.blocks.get(block.id)) is not type(begun):
                _change_kind(state, block.id, begun)


def _change_kind(state: State, block_id: str, begun: Any) -> None:
    """A block has the state that it had when it was of this kind before; else `begun`."""
    there = state.blocks.get(block_id)
    former = [*state.former.pop(block_id, ()), *([] if there is None else [there])]
    state.blocks[block_id] = next((one for one in former if type(one) is type(begun)), begun)
    if kept := tuple(one for one in former if one is not state.blocks[block_id]):
        state.former[block_id] = kept


def made_by(event: Event) -> str | None:
    """The id of what an event brought into being; by convention its field `id`."""
    made: str = getattr(event, "id", "")
    return made or None


def _remember(state: State, event: Event, meta: EventMeta) -> None:
    if meta.command is None or state.ledgers is None:
        return
    done = state.ledgers.get(meta.actor)
    if done is None:
        done = state.ledgers[meta.actor] = Ledger()
    done.note(meta.command, meta.position, made_by(event), event.made_for_good)


def _merged(tables: Iterable[Mapping[Any, Any]]) -> dict[Any, Any]:
    merged: dict[Any, Any] = {}
    for table in tables:
        clash = [one for one in merged.keys() & table.keys() if merged[one] is not table[one]]
        assert not clash, f"two owners for {clash}"  # noqa: S101 - a mistake in the program
        merged |= table
    return merged
