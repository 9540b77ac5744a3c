"""The stage's pages of a breakout: all teams at once, later the report-outs, a team a page."""

from collections.abc import Iterable

from msgspec.structs import replace

from facilitator.core import pages, teams
from facilitator.core.pages import MOST_PIECES, PER_ITEM, Page, Piece, in_parts, stay
from facilitator.methods.paging import cut_text, pack, room_of
from facilitator.plan.values import Text

from . import gallery_views, ranking_views
from .drawing import team_ids
from .grouped import group_title
from .marks import for_the_hall
from .shown_gallery import DottedView
from .state import Contribution, Room, RoomsScene
from .state import room_of as room_of_team

TEAMS_WITH_NAMES = 8
"""So many teams, at most, have their names on the stage; of more, phones say who is where."""

TEAMS_BESIDE = 40
"""Teams on one page."""

MOST_DOTTED = 6
"""Rows of a gallery's result on one page."""

IN_THE_GALLERY = {"en": "In the gallery", "es": "En la galería"}
"""What a console calls a page of what came of one."""

REPORT_ROOM = 520
"""Characters of a report-out on one page."""


def pages_of(scene: RoomsScene) -> list[Page]:
    """All teams at once, then what the plan says of the block; or, once these are shown, what those
    teams say who have written a report."""
    if scene.state.reports_shown:
        turn = scene.state.turn
        order = scene.state.in_order(team_ids(scene))
        return pages_in_turn(scene, turn.team if turn else "", order)
    return [
        Page(f"teams-{number}", [Piece("team", team) for team in group])
        for number, group in enumerate(pack(team_ids(scene), lambda team: 1, TEAMS_BESIDE), 1)
    ] + [*pages.of_block(scene.session, scene.block), *_of_gallery(scene)]


def _of_gallery(scene: RoomsScene) -> list[Page]:
    """What has dots since the latest gallery was closed, the first places first."""
    return _of_dots("gallery", "dotted", gallery_views.on_stage(scene), IN_THE_GALLERY)


def _of_dots(name: str, of: str, rows: Iterable[DottedView], title: Text) -> list[Page]:
    weighed = [(one.id, room_of(one.text) + PER_ITEM) for one in rows]
    packed = pack(weighed, lambda one: one[1], REPORT_ROOM, MOST_DOTTED)
    return [
        Page(
            f"{name}-{number}",
            [Piece(of, one) for one, _ in group],
            title,
            stay(sum(weight for _, weight in group)),
        )
        for number, group in enumerate(packed, 1)
    ]


def pages_in_turn(scene: RoomsScene, called: str, order: Iterable[str]) -> list[Page]:
    """What each team shows, one after the other; who is called has a page in any case."""
    return [page for team in order for page in _of_team(scene, team, called=team == called)]


def _of_team(scene: RoomsScene, team: str, *, called: bool) -> list[Page]:
    """What it has marked on its board, its report, then what it ranked first."""
    title = teams.title(scene.session, team)
    room = _room(scene, team)
    weighed = [
        (one, room_of(one.text) + room_of(group_title(scene, room, one.id)) + PER_ITEM)
        for one in for_the_hall(scene, room)
    ]
    packed = pack(weighed, lambda one: one[1], REPORT_ROOM, MOST_PIECES)
    marked = [
        Page(
            f"report-{team}-marked-{number}",
            [Piece("turn", team), *(Piece("entry", one.id) for one, _ in group)],
            title,
            stay(sum(weight for _, weight in group)),
        )
        for number, group in enumerate(packed, 1)
    ]
    rows = ranking_views.in_report(scene, team)
    ranked = _of_dots(f"report-{team}-ranked", "ranked", rows, title)
    # What a page shows begins with the team, by which the console finds where its turn is.
    ranked = [replace(one, pieces=[Piece("turn", team), *one.pieces]) for one in ranked]
    found = [*marked, *of_report(scene, team), *ranked]
    return found or ([Page(f"report-{team}-0", [Piece("turn", team)], title)] if called else [])


def _room(scene: RoomsScene, team: str) -> Room:
    return room_of_team(scene.state, team)


def of_report(scene: RoomsScene, team: str) -> list[Page]:
    """A team's report-out, in as many pages as it takes; none while there is none."""
    return _of_text(scene, "report", team, team, room_of_team(scene.state, team).report)


def of_entry(scene: RoomsScene, team: str, entry: Contribution) -> list[Page]:
    """What stands on a team's board, alone."""
    return _of_text(scene, "entry", entry.id, team, entry.text)


def names_are_shown(scene: RoomsScene) -> bool:
    """Whether the stage has room for names."""
    return len(team_ids(scene)) <= TEAMS_WITH_NAMES


def _of_text(scene: RoomsScene, of: str, name: str, team: str, text: str) -> list[Page]:
    spans = cut_text(text, REPORT_ROOM) if text else []
    return [
        Page(
            f"{of}-{name}-{piece.number}",
            [piece],
            teams.title(scene.session, team),
            stay(room_of(text[piece.start : piece.end])),
        )
        for piece in in_parts(of, name, spans)
    ]
