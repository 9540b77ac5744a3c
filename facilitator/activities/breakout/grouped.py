"""What a team sees of the groups on its board, and somebody of what others moved on."""

from collections.abc import Iterator

from facilitator.methods.paging import cut_text

from .arrangement import Arrangement, BoardNews, BoardStep
from .naming import name_of
from .shown_groups import BoardStepView, GroupOnBoard, OwnBoard, ToldView
from .state import Contribution, Room, RoomsScene, room_of

MOST_STEPS = 5
"""Latest steps on a board that are shown to be taken back."""

BEGINNING = 90
"""Characters of an entry by which one knows it."""


def groups(scene: RoomsScene, room: Room) -> list[GroupOnBoard]:
    """Those that stand, in the order of making."""
    standing = (one for one in room.arranged.groups.values() if one.apart is None)
    return [GroupOnBoard(one.id, one.title, name_of(scene, one.person)) for one in standing]


def group_title(scene: RoomsScene, room: Room, entry: str) -> str:
    """Of the group that an entry lies in, for others than the team; empty where it is loose, and
    while nobody has confirmed who called it that.
    """
    group = room.arranged.standing(room.arranged.group_of.get(entry))
    known = group and is_named_by_somebody_known(scene, room, group.id)
    return group.title if group and known else ""


def is_named_by_somebody_known(scene: RoomsScene, room: Room, group: str) -> bool:
    """Whether somebody has confirmed who called a group that."""
    named = room.arranged.groups[group]
    namer = scene.session.people.get(named.renamer or named.person)
    return namer is None or namer.confirmed


def steps(scene: RoomsScene, room: Room) -> list[BoardStepView]:
    """The latest that can be taken back, the last one first."""
    found: list[BoardStepView] = []
    for name, step in reversed(room.arranged.steps.items()):
        if room.arranged.is_last(name) and _is_seen(room, step):
            found.append(_step(scene, room, name, step))
        if len(found) == MOST_STEPS:
            break
    return found


def on_board(room: Room) -> Iterator[Contribution]:
    """What stands on a board: group by group, then what is loose."""
    found = (room.contributions[one] for one in room.arranged.ordered())
    return (entry for entry in found if entry.removed is None)


def own(scene: RoomsScene, person: str) -> OwnBoard | None:
    """What others did with what one had moved in the team that one is in."""
    team = scene.session.placed.get(person)
    room = room_of(scene.state, team) if team else Room()
    news = reversed(room.arranged.told.get(person, ()))
    told = [_told(scene, room, one) for one in news if _is_there(room, one.contribution)]
    return OwnBoard("breakout", told) if told else None


def _is_there(room: Room, entry: str | None) -> bool:
    """Of what was taken off nobody is told in its words."""
    return entry is None or room.contributions[entry].removed is None


def _is_seen(room: Room, step: BoardStep) -> bool:
    """Whether any of what it did is to be seen on the board."""
    moved = (room.contributions[one] for one in step.came_from)
    return bool(step.made or step.ended or any(one.removed is None for one in moved))


def _step(scene: RoomsScene, room: Room, name: str, step: BoardStep) -> BoardStepView:
    group = step.made or step.ended
    entry = None if group else next(iter(step.came_from))
    to = room.arranged.group_of.get(entry) if entry else None
    return BoardStepView(
        id=name,
        what="made" if step.made else "apart" if step.ended else "moved",
        person=step.person,
        name=name_of(scene, step.person),
        text=_beginning(room, entry),
        group=_title(room.arranged, group or to),
    )


def _told(scene: RoomsScene, room: Room, told: BoardNews) -> ToldView:
    return ToldView(
        id=told.step,
        what=told.what,
        name=name_of(scene, told.person),
        text=_beginning(room, told.contribution),
        group=_title(room.arranged, told.group),
    )


def _beginning(room: Room, entry: str | None) -> str:
    if entry is None:
        return ""
    line = " ".join(room.contributions[entry].text.split())
    spans = cut_text(line, BEGINNING)
    return line if len(spans) < 2 else line[: spans[0][1]].rstrip() + "…"


def _title(board: Arrangement, group: str | None) -> str:
    return board.groups[group].title if group else ""
