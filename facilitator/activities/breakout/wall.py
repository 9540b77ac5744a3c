"""What consoles see of the teams: all at a glance, and one of them whole while they ask for it.

A tile is small and changes in small parts, so that a wall of forty costs a console little: of what
stands on a board it has the number and the newest lines alone.
"""

from collections.abc import Mapping

from facilitator.core import teams
from facilitator.core.shown import ViewContext

from . import gallery, gallery_views, grouped, hands, ranking_views, team_time, turns
from .drawing import team_ids
from .naming import name_of
from .shown_visits import OtherBoardView
from .shown_wall import LineOnWallView, MemberOnWallView, TeamBoardView, TileView
from .state import Contribution, RoomsScene, room_of
from .views import beginning, board_of, is_unconfirmed, whole_room

LINE = 80
"""Letters of an entry, or of a report-out, on a tile."""

LATELY = 60_000
"""Milliseconds after which somebody no longer counts as writing."""

LINES_IN_ALL, MOST_LINES = 24, 8
"""Newest lines on all tiles, and on one: few teams have more room for them."""


def board(scene: RoomsScene, team_id: str) -> TeamBoardView | None:
    """One team's room, for a console that looks at it; None where the block has no such team."""
    return TeamBoardView(whole_room(scene, team_id, True)) if team_id in team_ids(scene) else None


def in_gallery(scene: RoomsScene, team_id: str) -> OtherBoardView | None:
    """One team's board for the other teams; None but for as long as a gallery is open."""
    if not gallery.is_open_now(scene) or team_id not in team_ids(scene):
        return None
    groups = grouped.groups(scene, room_of(scene.state, team_id))
    return OtherBoardView(team_id, board_of(scene, team_id, False), tuple(groups))


def tiles(scene: RoomsScene, moment: ViewContext) -> list[TileView]:
    """Every team's, in their order."""
    shown = team_ids(scene)
    lines = max(1, min(MOST_LINES, LINES_IN_ALL // max(1, len(shown))))
    seated = _seated(scene)
    return [_tile(scene, one, seated.get(one, []), lines, moment) for one in shown]


def _seated(scene: RoomsScene) -> Mapping[str, list[str]]:
    """By team, who is here, in the order of placing."""
    found: dict[str, list[str]] = {}
    people = scene.session.people
    for person, where in scene.session.placed.items():
        if person not in people or not people[person].dismissed:
            found.setdefault(where, []).append(person)
    return found


def _tile(
    scene: RoomsScene, team_id: str, members: list[str], lines: int, moment: ViewContext
) -> TileView:
    room = room_of(scene.state, team_id)
    stands = [one for one in room.contributions.values() if not one.removed]
    writing = _writing(stands, _since(scene, moment.now)) if scene.current else frozenset()
    here = moment.present if scene.current else frozenset()
    return TileView(
        id=team_id,
        title=teams.title(scene.session, team_id),
        number=teams.number(scene.session, team_id),
        members=[
            MemberOnWallView(
                one, name_of(scene, one), is_unconfirmed(scene, one), one in here, one in writing
            )
            for one in members
        ],
        scribe=room.scribe if room.scribe in members else None,
        report=beginning(room.report, LINE),
        entries=len(stands),
        newest=[LineOnWallView(one.id, beginning(one.text, LINE)) for one in stands[-lines:][::-1]],
        hand=hands.place_in_line(scene, team_id),
        place=teams.place(scene.session, team_id),
        until=team_time.own_end(scene, team_id),
        voted=ranking_views.voting(scene, team_id) or gallery_views.voting(scene, team_id),
        called=room.called,
        skipped=team_id in scene.state.skipped,
        turn=turns.turn_now(scene, team_id),
        passed=turns.passed_now(scene, team_id),
    )


def _since(scene: RoomsScene, now: int) -> int:
    """Since when whoever wrote is writing: what they did at the prompt before is not what they do
    now. A clock that was set back knows nothing of that."""
    reached = next((one.reached for one in scene.state.visits[-1:]), 0)
    return max(now - LATELY + 1, reached if reached <= now else 0)


def _writing(stands: list[Contribution], since: int) -> frozenset[str]:
    """Who put something on the board a moment ago, or changed something there."""
    wrote = {one.person for one in stands if one.at >= since}
    changed = {one.editor for one in stands if one.editor and (one.edited or 0) >= since}
    return frozenset(wrote | changed)
