"""What may be done with the groups on a board. Several move entries at once: the last one to move
an entry has it where they want it, and whoever moved it before is told.
"""

from collections.abc import Iterable

from facilitator.core.activity import Decides, refuse_unless
from facilitator.core.context import Context
from facilitator.core.messages import Event
from facilitator.core.refused import Refused
from facilitator.core.texts import tidy_line

from .arrangement import Arrangement, BoardGroup
from .gallery import refuse_if_open
from .grouping_messages import (
    MOST_GROUPS,
    BoardStepUndone,
    ContributionMoved,
    GroupMade,
    GroupNamed,
    GroupTakenApart,
    MakeGroup,
    MoveContribution,
    NameGroup,
    TakeGroupApart,
    UndoBoardStep,
)
from .ranking import let_go, refuse_if_ranked
from .rules import movable_entry, open_team, refuse_unless_meant
from .state import RoomsScene, room_of


def make_group(scene: RoomsScene, command: MakeGroup, context: Context) -> list[Event]:
    """A new one, with an entry or empty."""
    team, board = _open_board(scene, context)
    refuse_unless_meant(command.team, team)
    standing = sum(one.apart is None for one in board.groups.values())
    refuse_unless(standing < MOST_GROUPS, "too-many", "There are too many groups already.")
    title = tidy_line(command.title, "title")
    entry = movable_entry(scene, team, command.contribution).id if command.contribution else None
    who = context.actor.id
    others = _others(board, who, [entry] if entry else [])
    made = GroupMade(scene.block.id, context.new_id, team, who, title, entry, others)
    return [*let_go(scene, team), made]


def name_group(scene: RoomsScene, command: NameGroup, context: Context) -> list[Event]:
    """Another title, but not over one that the sender has not seen."""
    team, board = _open_board(scene, context)
    group = _standing(board, command.group, "group")
    title = tidy_line(command.title, "title")
    if title == group.title:
        return []
    refuse_unless(
        tidy_line(command.was, "was") == group.title,
        "newer-elsewhere",
        "Somebody has changed this since. Look at it, then save what it should say.",
        "was",
    )
    told = board.told_of(group.id)
    named = GroupNamed(scene.block.id, team, group.id, context.actor.id, title, told)
    return [*let_go(scene, team), named]


def take_group_apart(scene: RoomsScene, command: TakeGroupApart, context: Context) -> list[Event]:
    """Nothing is lost: its entries are loose."""
    team, board = _open_board(scene, context)
    group = _standing(board, command.group, "group")
    who = context.actor.id
    others = _others(board, who, group.entries)
    taken = GroupTakenApart(scene.block.id, context.new_id, team, group.id, who, others)
    return [*let_go(scene, team), taken]


def move_contribution(
    scene: RoomsScene, command: MoveContribution, context: Context
) -> list[Event]:
    """Wherever it is; where it is there already, nobody has to be told."""
    team, board = _open_board(scene, context)
    entry = movable_entry(scene, team, command.contribution).id
    if command.to is not None:
        _standing(board, command.to, "to")
    after = _behind(scene, team, command, board)
    place = board.place(entry)
    if (place.group, place.behind) == (command.to, after):
        return []
    who = context.actor.id
    others = _others(board, who, [entry])
    block, step = scene.block.id, context.new_id
    moved = ContributionMoved(block, step, team, entry, who, command.to, after, others)
    return [*let_go(scene, team), moved]


def undo_board_step(scene: RoomsScene, command: UndoBoardStep, context: Context) -> list[Event]:
    """As long as nobody has gone on from it."""
    team, board = _open_board(scene, context)
    step = board.steps.get(command.step)
    if step is None:
        raise Refused("no-such-step", "This was taken back already.", "step")
    refuse_unless(
        board.is_last(command.step),
        "moved-since",
        "Somebody has gone on from here since. Undo that first.",
        "step",
    )
    who = context.actor.id
    others = () if step.person == who else (step.person,)
    undone = BoardStepUndone(scene.block.id, team, command.step, who, others)
    return [*let_go(scene, team), undone]


def _open_board(scene: RoomsScene, context: Context) -> tuple[str, Arrangement]:
    """The actor's own team and how its board is arranged, while the rooms are open."""
    team = open_team(scene, context)
    refuse_if_ranked(scene, team)
    refuse_if_open(scene, team)
    return team, room_of(scene.state, team).arranged


def _behind(
    scene: RoomsScene, team: str, command: MoveContribution, board: Arrangement
) -> str | None:
    """What the entry comes to stand behind: what was named, or, that being elsewhere, the last."""
    if command.after is None:
        return None
    if command.after not in room_of(scene.state, team).contributions:
        raise Refused("no-such-entry", "This is not on your team's board.", "after")
    there = [one for one in board.entries(command.to) if one != command.contribution]
    return command.after if command.after in there else next(reversed(there), None)


def _standing(board: Arrangement, group: str, path: str) -> BoardGroup:
    found = board.standing(group)
    if found is None:
        raise Refused("no-such-group", "This group is not there, or not any more.", path)
    return found


def _others(board: Arrangement, who: str, entries: Iterable[str]) -> tuple[str, ...]:
    """Who else had moved these last."""
    return tuple(one for one in board.movers(entries) if one != who)


COMMANDS: Decides[RoomsScene] = {
    MakeGroup: make_group,
    NameGroup: name_group,
    TakeGroupApart: take_group_apart,
    MoveContribution: move_contribution,
    UndoBoardStep: undo_board_step,
}
