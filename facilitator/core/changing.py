"""Changing the day while it runs: blocks added, moved, renamed, removed; and each taken back.

What `facilitator check` refuses in a file is refused here: it is asked about the plan that would
come of it. What has happened stays as it was.
"""

from collections.abc import Callable, Mapping, Sequence

from msgspec import Struct

from facilitator.plan.changes import (
    Addition,
    Change,
    Relocation,
    Removal,
    Retitling,
    moved,
    placed,
    with_change,
    with_changes,
)
from facilitator.plan.checking import Kinds, faults_of
from facilitator.plan.times import MINUTE
from facilitator.plan.values import Block, Day, Plan

from .activity import Impromptu, refuse_unless
from .changes import (
    AddBlock,
    AgendaChanged,
    ChangeUndone,
    MoveBlock,
    RemoveBlock,
    RenameBlock,
    UndoChange,
    added,
    undoable,
)
from .context import Context
from .current_plan import current_position, day_of_plan, plan_of, visits_of_the_day
from .messages import Command, Event
from .refused import Refused
from .retiming import retimed
from .state import State
from .texts import tidy_wording

MOST_BLOCKS = 60
"""In a day: more than anybody sits through, few enough to be seen at a glance."""


class KindRules(Struct, frozen=True):
    """What kinds of block say of themselves, and whether nothing has happened in a block."""

    settings: Kinds
    impromptu: Mapping[str, Impromptu]
    is_untouched: Callable[[State, Block], bool]


def add_block(state: State, command: AddBlock, context: Context, kinds: KindRules) -> list[Event]:
    """A block of a kind that a short form is enough for; the rest of the day gives it its time."""
    plan = plan_of(state)
    day = _open_day(state, command.day)
    impromptu = kinds.impromptu.get(command.kind)
    if impromptu is None:
        raise Refused("no-such-kind", "A block of this kind cannot be added.", "kind")
    refuse_unless(
        len(day.blocks) < MOST_BLOCKS, "too-many", "This day has as many blocks as can be."
    )
    title = tidy_wording(command.title, "title")
    question = tidy_wording(command.prompt, "prompt") if command.prompt else title
    settings = impromptu.settings(plan, question)
    block = Block(f"added-{context.new_id}", command.kind, title, settings=settings)
    _refuse_place(state, day, command.after)
    blocks = placed(day.blocks, block, command.after)
    minutes = added(state) | {block.id: command.minutes}
    starts = retimed(state, day, blocks, minutes, _elapsed(state, context.now))
    change = Addition(day.id, command.after, block, command.minutes, starts)
    return _decided(state, change, context, kinds)


def move_block(state: State, command: MoveBlock, context: Context, kinds: KindRules) -> list[Event]:
    """What has been held stays where it was, and so does what the hall is in."""
    day, block = _not_held(state, command.block)
    _refuse_place(state, day, command.after)
    blocks = moved(day.blocks, block.id, command.after)
    if blocks == day.blocks:
        return []
    starts = retimed(state, day, blocks, added(state), _elapsed(state, context.now))
    return _decided(state, Relocation(day.id, block.id, command.after, starts), context, kinds)


def rename_block(
    state: State, command: RenameBlock, context: Context, kinds: KindRules
) -> list[Event]:
    """A slip is put right also while the hall looks at it; what is over keeps its name."""
    if command.block == state.run.block:
        day, index = current_position(state, command.block)
        block = day.blocks[index]
    else:
        day, block = _not_held(state, command.block)
    title = tidy_wording(command.title, "title")
    if title == block.title:
        return []
    return _decided(state, Retitling(day.id, block.id, title), context, kinds)


def remove_block(
    state: State, command: RemoveBlock, context: Context, kinds: KindRules
) -> list[Event]:
    """What the file has is left out instead."""
    day, block = _not_held(state, command.block)
    refuse_unless(
        block.id in added(state),
        "not-added",
        "Only a block that was added can be removed.",
        "block",
    )
    _refuse_touched(state, block, kinds)
    blocks = [one for one in day.blocks if one.id != block.id]
    starts = retimed(state, day, blocks, added(state), _elapsed(state, context.now))
    return _decided(state, Removal(day.id, block.id, starts), context, kinds)


def undo_change(
    state: State, command: UndoChange, context: Context, kinds: KindRules
) -> list[Event]:
    """As if it had not been made; refused where the hall has gone past it."""
    made = undoable(state).get(command.change)
    if made is None:
        raise Refused("nothing-to-undo", "This change cannot be taken back any more.", "change")
    day = _open_day(state, made.day)
    before = next(one for one in plan_of(state).days if one.id == day.id)
    if isinstance(made, Addition):
        _refuse_touched(state, _not_held(state, made.block.id)[1], kinds)
    rest = tuple(one for one in state.changes if one.id != command.change)
    assert state.adopted is not None  # noqa: S101 - there is no change without a plan
    plan = with_changes(state.adopted, (one.change for one in rest))
    after = next(one for one in plan.days if one.id == day.id)
    refuse_unless(
        _up_to_here(state, before) == _up_to_here(state, after),
        "has-run",
        "The hall has gone past this. It cannot be taken back any more.",
        "change",
    )
    _refuse_faults(plan, kinds)
    return [ChangeUndone(command.change)]


def _decided(state: State, change: Change, context: Context, kinds: KindRules) -> list[Event]:
    _refuse_faults(with_change(plan_of(state), change), kinds)
    return [AgendaChanged(context.new_id, change)]


def _refuse_faults(plan: Plan, kinds: KindRules) -> None:
    """In the words of `facilitator check`."""
    for fault in faults_of(plan, kinds.settings):
        raise Refused(
            "unfit-agenda", f"The agenda would not be right: {fault.message}.", fault.where
        )


def _refuse_touched(state: State, block: Block, kinds: KindRules) -> None:
    refuse_unless(
        kinds.is_untouched(state, block),
        "has-run",
        "Something has been done in this block already. Leave it out instead.",
        "block",
    )


def _open_day(state: State, day_id: str) -> Day:
    """A day that runs or is to come."""
    day, run = day_of_plan(plan_of(state), day_id), state.run
    over = day.id in run.days_run and (run.day != day.id or run.over)
    refuse_unless(not over, "day-is-over", "This day is over.", "day")
    return day


def _not_held(state: State, block_id: str) -> tuple[Day, Block]:
    """A block of a day that is not over, in which the hall has not been."""
    for day in plan_of(state).days:
        for block in day.blocks:
            if block.id == block_id:
                _open_day(state, day.id)
                held = {visit.block for visit in visits_of_the_day(state.run)}
                refuse_unless(
                    day.id != state.run.day or block.id not in held,
                    "has-run",
                    "The hall has been in this block. It stays as it was.",
                    "block",
                )
                return day, block
    raise Refused("no-such-block", "The agenda has no such block.", "block")


def _refuse_place(state: State, day: Day, after: str | None) -> None:
    """There has to be such a place, and the hall has to be still on its way to it."""
    ids = [block.id for block in day.blocks]
    refuse_unless(
        after is None or after in ids, "no-such-block", "The day has no such block.", "after"
    )
    if state.run.day == day.id and not state.run.over:
        _, here = current_position(state, str(state.run.block))
        refuse_unless(
            after is not None and ids.index(after) >= here,
            "has-run",
            "The hall has gone past this place. Choose a later one.",
            "after",
        )


def _up_to_here(state: State, day: Day) -> Sequence[str]:
    """The blocks of a day that the hall has gone past, and the one it is in."""
    ids = [block.id for block in day.blocks]
    run = state.run
    is_running = run.day == day.id and not run.over and run.block in ids
    return ids[: ids.index(str(run.block)) + 1] if is_running else []


def _elapsed(state: State, now: int) -> int:
    """The minutes since the hall came to its block, begun ones counted whole."""
    visits = state.run.visits
    return max(0, -(-(now - visits[-1].came) // MINUTE)) if visits else 0


COMMANDS: Mapping[type[Command], Callable[..., list[Event]]] = {
    AddBlock: add_block,
    MoveBlock: move_block,
    RenameBlock: rename_block,
    RemoveBlock: remove_block,
    UndoChange: undo_change,
}
"""Each asks the kinds of block about themselves besides (`KindRules`)."""
