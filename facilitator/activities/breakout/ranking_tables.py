"""What rankings leave in the record: each ballot by name, and what came of them."""

from facilitator.core.activity import Tables
from facilitator.core.tables import BLOCK, TEAM, Column, Rows, Table

from . import ranking
from .state import RoomsScene

PROMPT = Column("prompt", "prompt", "pregunta")
DOTS = Column("dots", "dots", "puntos")
PERSON = Column("person", "person", "persona", "person", staff=True)
ENTRY = Column("entry", "entry or group", "entrada o grupo")
COUNTS = Column("counts", "counts", "cuenta")
OF_PLACE = (
    ENTRY,
    Column("text", "text", "texto"),
    Column("rank", "place", "lugar"),
    Column("tied", "shares it", "empatada"),
    DOTS,
    Column("voters", "people", "personas"),
)
"""What has dots, with what came of them."""

BALLOTS = Table(
    "board_ballots",
    (
        BLOCK,
        TEAM,
        PROMPT,
        PERSON,
        ENTRY,
        DOTS,
        COUNTS,
    ),
    "Who placed how many dots on what stands on their team's board: one line for each entry or "
    "group. counts: empty where whoever placed them was in another team at the end, or nobody "
    "confirmed who it was.",
    "Quién puso cuántos puntos en lo que está en el tablero de su equipo: una línea por cada "
    "entrada o grupo. counts: vacío donde quien los puso estaba al final en otro equipo, o nadie "
    "confirmó quién era.",
)
RANKINGS = Table(
    "board_rankings",
    (
        BLOCK,
        TEAM,
        PROMPT,
        *OF_PLACE,
    ),
    "How each team ranked its board, recounted from the ballots. text: as it read when the first "
    "dots were placed; tied: shares its place.",
    "Cómo ordenó cada equipo su tablero, según un nuevo recuento de las boletas. text: lo que "
    "decía cuando se pusieron los primeros puntos; tied: comparte su lugar.",
)


def ballots(scene: RoomsScene) -> Rows:
    """Also those that count for nothing, and marked."""
    return [
        {
            "block": scene.block.id,
            "team": team,
            "prompt": which,
            "person": person,
            "entry": entry,
            "dots": dots,
            "counts": person in ranking.counted(scene, team, which) or None,
        }
        for team, room in scene.state.rooms.items()
        for which, held in room.rankings.items()
        for person, ballot in held.ballots.items()
        for entry, dots in ballot.items()
    ]


def rankings(scene: RoomsScene) -> Rows:
    """Every option in its place."""
    return [
        {
            "block": scene.block.id,
            "team": team,
            "prompt": which,
            "entry": row.option,
            "text": next(one.text for one in held.options if one.id == row.option),
            "rank": row.rank,
            "tied": row.tied,
            "dots": row.weight,
            "voters": row.voters,
        }
        for team, room in scene.state.rooms.items()
        for which, held in room.rankings.items()
        if held.ballots
        for row in ranking.result(scene, team, which)
    ]


TABLES: Tables[RoomsScene] = {BALLOTS: ballots, RANKINGS: rankings}
