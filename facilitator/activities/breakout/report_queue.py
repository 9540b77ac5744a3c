"""In which order teams report: the plan's, until somebody moves one, before or during the reports.

Nobody is forgotten: whoever is passed over comes again last, and after the last in the order the
first comes who has not reported yet.
"""

from facilitator.core.activity import Decides, Evolves, refuse_unless
from facilitator.core.context import Context, EventMeta
from facilitator.core.messages import Event

from .drawing import team_ids
from .queue_messages import MoveReport, ReportMoved, SkipTeam, TeamSkipped
from .reporting import call
from .state import RoomsScene, room_for, room_of


def next_team(scene: RoomsScene, skipped: str = "") -> str | None:
    """Who comes after the turn that is now: the next in the order who has not reported."""
    order = scene.state.in_order(team_ids(scene))
    turn = scene.state.turn
    at = order.index(turn.team) + 1 if turn and turn.team in order else 0
    waiting = (
        one
        for one in (*order[at:], *order[:at])
        if one != skipped and not room_of(scene.state, one).called
    )
    return next(waiting, None)


def move_report(scene: RoomsScene, command: MoveReport, context: Context) -> list[Event]:
    """Where it is already, nothing happens."""
    _refuse_unless_team(scene, command.team, "team")
    if command.after is not None:
        _refuse_unless_team(scene, command.after, "after")
    refuse_unless(
        command.after != command.team, "no-such-team", "No team is behind itself.", "after"
    )
    order = scene.state.in_order(team_ids(scene))
    at = order.index(command.team)
    if command.after == (order[at - 1] if at else None):
        return []
    return [ReportMoved(scene.block.id, command.team, command.after)]


def skip_team(scene: RoomsScene, command: SkipTeam, context: Context) -> list[Event]:
    """Before its turn, or in it: then the next team is called, if any has yet to report."""
    _refuse_unless_team(scene, command.team, "team")
    rooms, team = scene.state, command.team
    if command.skipped == (team in rooms.skipped):
        return []
    skipped = TeamSkipped(scene.block.id, team, command.skipped)
    in_turn = rooms.turn is not None and rooms.turn.team == team
    refuse_unless(
        in_turn or not (command.skipped and room_of(rooms, team).called),
        "has-reported",
        "This team has reported already.",
        "team",
    )
    after = next_team(scene, team) if in_turn else None
    if not command.skipped or after is None:
        return [skipped]
    order = (*(one for one in rooms.in_order(team_ids(scene)) if one != team), team)
    return [skipped, *call(scene, after, order, context)]


def report_moved(scene: RoomsScene, event: ReportMoved, meta: EventMeta) -> None:
    """Behind the other; where that is no more, last."""
    order = [one for one in scene.state.in_order(team_ids(scene)) if one != event.team]
    at = 0 if event.after is None else len(order)
    if event.after in order:
        at = order.index(event.after) + 1
    scene.state.queue = [*order[:at], event.team, *order[at:]]


def team_skipped(scene: RoomsScene, event: TeamSkipped, meta: EventMeta) -> None:
    """Last of all, and as if it had not been called; or next."""
    rooms = scene.state
    order = [one for one in rooms.in_order(team_ids(scene)) if one != event.team]
    if event.team in rooms.skipped:
        rooms.skipped.remove(event.team)
    if event.skipped:
        rooms.skipped.append(event.team)
        room_for(scene, event.team).called = False
        rooms.queue = [*order, event.team]
        if rooms.turn and rooms.turn.team == event.team:
            rooms.turn = None
        return
    at = order.index(rooms.turn.team) + 1 if rooms.turn and rooms.turn.team in order else 0
    rooms.queue = [*order[:at], event.team, *order[at:]]


def _refuse_unless_team(scene: RoomsScene, team: str, path: str) -> None:
    refuse_unless(team in team_ids(scene), "no-such-team", "There is no such team.", path)


COMMANDS: Decides[RoomsScene] = {MoveReport: move_report, SkipTeam: skip_team}
EVENTS: Evolves[RoomsScene] = {ReportMoved: report_moved, TeamSkipped: team_skipped}
