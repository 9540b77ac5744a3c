"""How each event changes the groups on a board; what is not there is passed over."""

from facilitator.core.activity import Evolves
from facilitator.core.context import EventMeta

from .arrangement import BoardGroup, BoardNews, BoardStep
from .grouping_messages import (
    BoardStepUndone,
    ContributionMoved,
    GroupMade,
    GroupNamed,
    GroupTakenApart,
)
from .state import RoomsScene, room_for


def group_made(scene: RoomsScene, event: GroupMade, meta: EventMeta) -> None:
    """Behind the groups that there are."""
    room = room_for(scene, event.team)
    board, entry = room.arranged, event.contribution
    board.groups[event.id] = BoardGroup(event.id, event.title, event.person, meta.at)
    came_from = {entry: board.move(entry, event.id, None)} if entry in room.contributions else {}
    board.note(event.id, BoardStep(event.person, meta.at, came_from, made=event.id))
    board.hear(event.person, came_from)
    board.tell(event.people, BoardNews("moved", event.person, event.id, entry, event.id))


def group_named(scene: RoomsScene, event: GroupNamed, meta: EventMeta) -> None:
    """Where it stands."""
    group = room_for(scene, event.team).arranged.groups.get(event.group)
    if group is not None:
        group.title, group.renamer = event.title, event.person


def group_taken_apart(scene: RoomsScene, event: GroupTakenApart, meta: EventMeta) -> None:
    """Its entries are the last of the loose ones; it stays on record."""
    board = room_for(scene, event.team).arranged
    group = board.standing(event.group)
    if group is None:
        return
    came_from = {entry: board.place(entry) for entry in group.entries}
    for entry in came_from:
        board.put(entry, None, len(board.loose))
    group.apart = meta.at
    board.note(event.id, BoardStep(event.person, meta.at, came_from, ended=group.id))
    board.hear(event.person, came_from)
    board.tell(event.people, BoardNews("apart", event.person, event.id, group=group.id))


def contribution_moved(scene: RoomsScene, event: ContributionMoved, meta: EventMeta) -> None:
    """To where whoever moved it last wants it."""
    room = room_for(scene, event.team)
    board, entry = room.arranged, event.contribution
    if entry not in room.contributions or (event.to and board.standing(event.to) is None):
        return
    came_from = {entry: board.move(entry, event.to, event.after)}
    board.note(event.id, BoardStep(event.person, meta.at, came_from))
    board.hear(event.person, came_from)
    board.tell(event.people, BoardNews("moved", event.person, event.id, entry, event.to))


def board_step_undone(scene: RoomsScene, event: BoardStepUndone, meta: EventMeta) -> None:
    """As if it had not been; whose step it was is told."""
    board = room_for(scene, event.team).arranged
    step = board.steps.get(event.step)
    if step is None:
        return
    board.undo(event.step)
    entry = next(iter(step.came_from), None) if not step.ended else None
    group = step.ended or step.made
    board.tell(event.people, BoardNews("undone", event.person, event.step, entry, group))


EVENTS: Evolves[RoomsScene] = {
    GroupMade: group_made,
    GroupNamed: group_named,
    GroupTakenApart: group_taken_apart,
    ContributionMoved: contribution_moved,
    BoardStepUndone: board_step_undone,
}
