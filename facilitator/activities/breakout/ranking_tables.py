"""What rankings leave in the record: each ballot by name, and what came of them."""

from collections.abc import Mapping
from typing import Any

from facilitator.core.activity import Tables
from facilitator.core.tables import BLOCK, TEAM, Column, Rows, Table
from facilitator.methods.tallies import RankedOption

from . import ranking
from .ranked import Ranking
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

CLOSING = Column("closing", "closing", "cierre")
"""Which time it was over, from 1 on."""
AT = Column("at", "when it was over", "cuándo terminó", "moment")
REMOVED = Column("removed", "taken off since", "retirada después", staff=True)
WITHHELD = (
    "rows with something in removed (entries taken off the board)",
    "los renglones que tienen algo en removed (entradas que se quitaron del tablero)",
)

Ballots = Mapping[str, Mapping[str, int]]

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
        CLOSING,
    ),
    "Who placed how many dots on what stands on their team's board: one line for each entry or "
    "group, each time the ranking was over. counts: empty where whoever placed them was in another "
    "team at the end, or nobody had confirmed who it was; closing: which time, empty for dots that "
    "have not been counted since it was opened.",
    "Quién puso cuántos puntos en lo que está en el tablero de su equipo: una línea por cada "
    "entrada o grupo y cada vez que terminó. counts: vacío donde quien los puso estaba al final en "
    "otro equipo, o nadie había confirmado quién era; closing: qué vez, vacío para los puntos que "
    "no se han contado desde que se abrió.",
)
RANKINGS = Table(
    "board_rankings",
    (
        BLOCK,
        TEAM,
        PROMPT,
        *OF_PLACE,
        CLOSING,
        AT,
        REMOVED,
    ),
    "How each team ranked its board, each time that was over, recounted from the ballots. text: "
    "what the dots were placed on, as it read then; rank: empty where it has no dot; tied: "
    "shares its place; closing: which time, the last one stands.",
    "Cómo ordenó cada equipo su tablero, cada vez que terminó, según un nuevo recuento de las "
    "boletas. text: lo que decía cuando se pusieron los puntos; rank: vacío donde no tiene "
    "puntos; tied: comparte su lugar; closing: qué vez, vale la última.",
    *WITHHELD,
)


def ballots(scene: RoomsScene) -> Rows:
    """Also those that count for nothing, and marked."""
    return [
        {"block": scene.block.id, "team": team, "prompt": which, **row}
        for team, room in scene.state.rooms.items()
        for which, held in room.rankings.items()
        for row in placed(held)
    ]


def placed(held: Ranking) -> Rows:
    """By whom, on what: each time it was over, and since it was opened again."""
    times: list[tuple[int | None, Ballots, Ballots]] = [
        (number, one.ballots, one.counted) for number, one in enumerate(held.closings, 1)
    ]
    if not held.over:
        times.append((None, held.ballots, {}))
    return [
        {
            "person": person,
            "entry": entry,
            "dots": dots,
            "counts": entry in counted.get(person, ()) or None,
            "closing": number,
        }
        for number, said, counted in times
        for person, ballot in said.items()
        for entry, dots in ballot.items()
    ]


def rankings(scene: RoomsScene) -> Rows:
    """Every option in its place, each time it was over."""
    return [
        {
            "block": scene.block.id,
            "team": team,
            "prompt": which,
            "entry": row.option,
            "text": next(one.text for one in closed.options if one.id == row.option),
            **of_place(row),
            "closing": number,
            "at": closed.at,
            "removed": ranking.is_taken_off(room, row.option) or None,
        }
        for team, room in scene.state.rooms.items()
        for which, held in room.rankings.items()
        for number, closed in enumerate(held.closings, 1)
        for row in ranking.result(closed)
    ]


def of_place(row: RankedOption) -> dict[str, Any]:
    """As on screens, what has no dots has no place either."""
    return {
        "rank": row.rank if row.weight else None,
        "tied": row.tied and row.weight > 0,
        "dots": row.weight,
        "voters": row.voters,
    }


TABLES: Tables[RoomsScene] = {BALLOTS: ballots, RANKINGS: rankings}
