"""What the rooms leave in the record: all that was written, and the report-outs."""

from typing import Any

from facilitator.core.activity import Tables
from facilitator.core.tables import BLOCK, TEAM, Column, Rows, Table

from .marks import marked_in
from .prompt_messages import Prompt
from .prompt_visits import PromptVisit
from .state import RoomsScene

PROMPTS = Table(
    "prompts",
    (
        BLOCK,
        Column("prompt", "prompt", "pregunta"),
        Column("text", "what was asked", "qué se preguntó", "text"),
        Column("way", "way to answer", "forma de responder"),
        Column("minutes", "planned minutes", "minutos planeados"),
        Column("dots", "dots each", "puntos por persona"),
        Column("visit", "visit", "visita"),
        Column("reached", "the teams came to it", "llegada", "moment"),
        Column("left", "the teams left it", "salida", "moment"),
    ),
    "What the teams were asked: block and prompt are what other tables name it by (prompt is empty "
    "where a block asks one thing only). One line for each time the teams were at it, as it read "
    "then; without reached they never were. way: open, silent, round-robin, pairs, fours, group, "
    "rank or gallery.",
    "Lo que se preguntó a los equipos: block y prompt son como la nombran las demás tablas (prompt "
    "está vacío donde un punto pregunta una sola cosa). Una línea por cada vez que los equipos "
    "estuvieron en ella, con el texto de entonces; sin reached nunca lo estuvieron. way: abierta "
    "(open), en silencio (silent), por turnos (round-robin), en parejas (pairs), de cuatro en "
    "cuatro (fours), agrupar (group), ordenar (rank) o galería (gallery).",
)

CONTRIBUTIONS = Table(
    "contributions",
    (
        BLOCK,
        TEAM,
        Column("id", "number", "número"),
        Column("person", "written by", "escrito por", "person", staff=True),
        Column("text", "text", "texto"),
        Column("prompt", "prompt", "pregunta"),
        Column("at", "when", "cuándo", "moment"),
        Column("edited", "changed", "modificado", "moment", staff=True),
        Column("editor", "changed by", "modificado por", "person", staff=True),
        Column("removed", "taken off", "retirado", "moment", staff=True),
        Column("in_group", "in group", "en el grupo"),
        Column("order", "order", "orden"),
    ),
    "What the teams wrote on their boards. editor: who changed it last, maybe the scribe. "
    "removed: taken off the board then; kept here. in_group: the group it is in, by its id; empty: "
    "in none. order: the how many-th there. prompt: the number of the one it answers, where there "
    "were several.",
    "Lo que los equipos escribieron en sus tableros. editor: quien lo cambió por última vez, "
    "quizá la persona que escribe el informe. removed: se quitó del tablero en ese "
    "momento; aquí se conserva. in_group: el grupo en que está, por su id; vacío: en ninguno. "
    "order: el lugar que ocupa ahí. prompt: el número de la pregunta a la que responde, donde hubo "
    "varias.",
    "rows with something in removed (entries taken off the board)",
    "los renglones que tienen algo en removed (entradas que se quitaron del tablero)",
)
GROUPS = Table(
    "board_groups",
    (
        BLOCK,
        TEAM,
        Column("group", "id", "id"),
        Column("title", "title", "título"),
        Column("by", "made by", "hecho por", "person", staff=True),
        Column("at", "when", "cuándo", "moment"),
        Column("apart", "taken apart", "separado", "moment", staff=True),
    ),
    "Groups that the teams made of what they wrote. apart: taken apart then; its entries are in "
    "none, or in another.",
    "Grupos que los equipos formaron con lo que escribieron. apart: se separó en ese momento; sus "
    "entradas están en otro, o en ninguno.",
    "rows with something in apart (groups that were taken apart)",
    "los renglones que tienen algo en apart (grupos que se deshicieron)",
)
REPORTS = Table(
    "reports",
    (
        BLOCK,
        TEAM,
        Column("scribe", "written by", "escrito por", "person", staff=True),
        Column("text", "text", "texto"),
        Column("marked", "entries shown", "entradas mostradas"),
        Column("said", "what was said", "lo que se dijo"),
    ),
    "The teams' report-outs, with whoever wrote them last. marked: the ids of the entries that the "
    "team showed the hall. said: what was said to the report, as the team kept it.",
    "Los informes de los equipos, con la última persona que los escribió. marked: los números de "
    "las entradas que el equipo mostró a la sala. said: lo que se dijo del informe, como lo anotó "
    "el equipo.",
)


def prompts(scene: RoomsScene) -> Rows:
    """Every prompt in its order, with each time that the teams were at it."""
    visits, listed = scene.state.visits, dict(enumerate(scene.settings.listed, 1))
    rows: Rows = []
    for number in sorted({*listed, *(one.number for one in visits)}):
        here = [one for one in visits if one.number == number]
        rows += [_prompt(scene, number, one.asked, visit, one) for visit, one in enumerate(here, 1)]
        rows += [] if here else [_prompt(scene, number, listed[number], None, None)]
    return rows


def _dots(scene: RoomsScene, number: int) -> int | str | None:
    """As many as each had where the length of a board said it, once somebody has placed some."""
    held = [room.rankings.get(number) for room in scene.state.rooms.values()]
    held.append(scene.state.galleries.get(number))
    each = sorted({one.dots for one in held if one is not None and one.dots})
    return each[0] if len(each) == 1 else ", ".join(map(str, each)) or None


def _prompt(
    scene: RoomsScene, number: int, asked: Prompt, visit: int | None, held: PromptVisit | None
) -> dict[str, Any]:
    return {
        "block": scene.block.id,
        "prompt": number or None,
        "text": asked.text,
        "way": asked.way,
        "minutes": asked.minutes,
        "dots": asked.dots or _dots(scene, number),
        "visit": visit,
        "reached": held and held.reached,
        "left": held and held.left,
    }


def contributions(scene: RoomsScene) -> Rows:
    """Every entry on every board; what was taken off is there too, and marked."""
    return [
        {
            "block": scene.block.id,
            "team": team_id,
            "id": entry.id,
            "person": entry.person,
            "text": entry.text,
            "prompt": entry.prompt or None,
            "at": entry.at,
            "edited": entry.edited,
            "editor": entry.editor,
            "removed": entry.removed,
            "in_group": (place := room.arranged.place(entry.id)).group,
            "order": place.number + 1,
        }
        for team_id, room in scene.state.rooms.items()
        for entry in room.contributions.values()
    ]


def groups(scene: RoomsScene) -> Rows:
    """Every group there was; those that were taken apart are there too, and marked."""
    return [
        {
            "block": scene.block.id,
            "team": team_id,
            "group": group.id,
            "title": group.title,
            "by": group.person,
            "at": group.at,
            "apart": group.apart,
        }
        for team_id, room in scene.state.rooms.items()
        for group in room.arranged.groups.values()
    ]


def reports(scene: RoomsScene) -> Rows:
    """One row for each team that has a report-out."""
    return [
        {
            "block": scene.block.id,
            "team": team_id,
            "scribe": room.scribe,
            "text": room.report,
            "marked": " ".join(one.id for one in marked_in(room)),
            "said": room.said,
        }
        for team_id, room in scene.state.rooms.items()
        if room.report or room.said or marked_in(room)
    ]


TABLES: Tables[RoomsScene] = {
    PROMPTS: prompts,
    CONTRIBUTIONS: contributions,
    GROUPS: groups,
    REPORTS: reports,
}
