"""What the rooms leave in the record: all that was written, and the report-outs."""

from facilitator.core.activity import Tables
from facilitator.core.tables import BLOCK, TEAM, Column, Rows, Table

from .state import RoomsScene

CONTRIBUTIONS = Table(
    "contributions",
    (
        BLOCK,
        TEAM,
        Column("id", "number", "número"),
        Column("person", "written by", "escrito por", "person", staff=True),
        Column("text", "text", "texto"),
        Column("at", "when", "cuándo", "moment"),
        Column("edited", "changed", "modificado", "moment", staff=True),
        Column("editor", "changed by", "modificado por", "person", staff=True),
        Column("removed", "taken off", "retirado", "moment", staff=True),
    ),
    "What the teams wrote on their boards. editor: who changed it last, maybe the scribe. "
    "removed: taken off the board then; kept here.",
    "Lo que los equipos escribieron en sus tableros. editor: quien lo cambió por última vez, "
    "quizá la persona que escribe el informe. removed: se quitó del tablero en ese "
    "momento; aquí se conserva.",
    "rows with something in removed (entries taken off the board)",
    "los renglones que tienen algo en removed (entradas que se quitaron del tablero)",
)
REPORTS = Table(
    "reports",
    (
        BLOCK,
        TEAM,
        Column("scribe", "written by", "escrito por", "person", staff=True),
        Column("text", "text", "texto"),
    ),
    "The teams' report-outs, with whoever wrote them last.",
    "Los informes de los equipos, con la última persona que los escribió.",
)


def contributions(scene: RoomsScene) -> Rows:
    """Every entry on every board; what was taken off is there too, and marked."""
    return [
        {
            "block": scene.block.id,
            "team": team_id,
            "id": entry.id,
            "person": entry.person,
            "text": entry.text,
            "at": entry.at,
            "edited": entry.edited,
            "editor": entry.editor,
            "removed": entry.removed,
        }
        for team_id, room in scene.state.rooms.items()
        for entry in room.contributions.values()
    ]


def reports(scene: RoomsScene) -> Rows:
    """One row for each team that has a report-out."""
    return [
        {"block": scene.block.id, "team": team_id, "scribe": room.scribe, "text": room.report}
        for team_id, room in scene.state.rooms.items()
        if room.report
    ]


TABLES: Tables[RoomsScene] = {CONTRIBUTIONS: contributions, REPORTS: reports}
