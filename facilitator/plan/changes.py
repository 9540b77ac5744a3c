"""What was changed in a plan while its session runs, and the plan that comes of it.

The file is never written. The plan in force is the one adopted with its changes, in their order;
a change that finds nothing to change changes nothing.
"""

from collections.abc import Iterable, Mapping, Sequence
from functools import reduce
from typing import Literal

from msgspec import Struct
from msgspec.structs import replace

from .values import Block, Day, Plan, Text

Starts = Mapping[str, int | None]
"""Block id → its new start, in minutes after midnight; None: when the one before it ends."""


class Addition(Struct, frozen=True, tag="added"):
    """A block that the file does not have, `after` another, None: as the first of its day.

    `minutes` are those that were asked for; what follows gives them, at the `starts` it has now.
    """

    day: str
    after: str | None
    block: Block
    minutes: int
    starts: dict[str, int | None] = {}


class Relocation(Struct, frozen=True, tag="moved"):
    """A block of a day comes after another one of that day; None: first."""

    day: str
    block: str
    after: str | None
    starts: dict[str, int | None] = {}


class Retitling(Struct, frozen=True, tag="renamed"):
    """A block is called otherwise."""

    day: str
    block: str
    title: Text


class Removal(Struct, frozen=True, tag="removed"):
    """A block that had been added is not to be after all; others have their time again."""

    day: str
    block: str
    starts: dict[str, int | None] = {}


Change = Addition | Relocation | Retitling | Removal
Kind = Literal["added", "moved", "renamed", "removed"]
KINDS: Mapping[type[Change], Kind] = {
    Addition: "added",
    Relocation: "moved",
    Retitling: "renamed",
    Removal: "removed",
}


def with_changes(plan: Plan, changes: Iterable[Change]) -> Plan:
    """The plan as it has become."""
    return reduce(with_change, changes, plan)


def with_change(plan: Plan, change: Change) -> Plan:
    """The plan after one change more."""
    days = tuple(
        replace(day, blocks=_changed(day, change)) if day.id == change.day else day
        for day in plan.days
    )
    return replace(plan, days=days)


def block_of(change: Change) -> str:
    """The id of the block that a change is about."""
    return change.block.id if isinstance(change, Addition) else change.block


def kind_of(change: Change) -> Kind:
    """Whether something was added, moved, renamed or removed."""
    return KINDS[type(change)]


def title_of(change: Change) -> Text | None:
    """The title that a change gives a block, if it does."""
    if isinstance(change, Addition):
        return change.block.title
    return change.title if isinstance(change, Retitling) else None


def fits(plan: Plan, change: Change) -> bool:
    """Whether the plan has what the change names; what the plan has already fits."""
    day = next((one for one in plan.days if one.id == change.day), None)
    ids = {block.id for block in day.blocks} if day else set()
    match change:
        case Addition():
            return change.block.id in ids or change.after in ids | ({None} if day else set())
        case Relocation():
            return {change.block, change.after or change.block} <= ids
        case Retitling():
            return change.block in ids
    return True


def _changed(day: Day, change: Change) -> tuple[Block, ...]:
    match change:
        case Addition():
            blocks = _added(day.blocks, change)
        case Relocation():
            blocks = moved(day.blocks, change.block, change.after)
        case Retitling():
            return tuple(
                replace(one, title=change.title) if one.id == change.block else one
                for one in day.blocks
            )
        case Removal():
            blocks = tuple(one for one in day.blocks if one.id != change.block)
    return tuple(_begun_at(block, change.starts) for block in blocks)


def _added(blocks: Sequence[Block], change: Addition) -> tuple[Block, ...]:
    """Where it is there already, a file was made of a plan that had it."""
    if any(one.id == change.block.id for one in blocks):
        return tuple(blocks)
    return placed(blocks, change.block, change.after)


def moved(blocks: Sequence[Block], block: str, after: str | None) -> tuple[Block, ...]:
    """The blocks with one of them after another, None: before all."""
    found = next((one for one in blocks if one.id == block), None)
    if found is None or block == after:
        return tuple(blocks)
    return placed([one for one in blocks if one.id != block], found, after)


def placed(blocks: Sequence[Block], block: Block, after: str | None) -> tuple[Block, ...]:
    """The blocks with one more `after` another, None or not there: before all."""
    at = next((index for index, one in enumerate(blocks, 1) if one.id == after), 0)
    return (*blocks[:at], block, *blocks[at:])


def _begun_at(block: Block, starts: Starts) -> Block:
    """A block with its new start; a start that does not move stays."""
    if block.lock or block.id not in starts:
        return block
    start = starts[block.id]
    return replace(block, start=start, soft=block.soft and start is not None)
