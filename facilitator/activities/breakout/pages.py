"""The stage's pages of a breakout: who is in which team, then the report-outs, a team a page."""

from facilitator.core import teams
from facilitator.core.pages import Page, Piece, stay
from facilitator.methods.paging import cut_text, pack, room_of

from .rules import team_ids
from .state import RoomsScene
from .state import room_of as room_of_team

TEAMS_BESIDE = 4
"""Teams on one page."""

REPORT_ROOM = 520
"""Characters of a report-out on one page."""


def pages_of(scene: RoomsScene) -> list[Page]:
    """Teams; or, once these are shown, what those say who have written a report."""
    if scene.state.reports_shown:
        return [page for team in team_ids(scene) for page in _of_report(scene, team)]
    return [
        Page(
            f"teams-{group[0]}",
            [Piece("team", team) for team in group],
            teams.title(scene.session, group[0]),
        )
        for group in pack(team_ids(scene), lambda team: 1, TEAMS_BESIDE)
    ]


def _of_report(scene: RoomsScene, team: str) -> list[Page]:
    text = room_of_team(scene.state, team).report
    spans = cut_text(text, REPORT_ROOM) if text else []
    return [
        Page(
            f"report-{team}-{number}",
            [Piece("report", team, start, end, number, len(spans))],
            teams.title(scene.session, team),
            stay(room_of(text[start:end])),
        )
        for number, (start, end) in enumerate(spans, 1)
    ]
