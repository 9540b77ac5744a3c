"""What galleries leave in the record: each ballot by name, and what came of them."""

from facilitator.core.activity import Tables
from facilitator.core.tables import BLOCK, TEAM, Rows, Table

from . import gallery, ranking
from .ranking_tables import (
    AT,
    CLOSING,
    COUNTS,
    DOTS,
    ENTRY,
    OF_PLACE,
    PERSON,
    PROMPT,
    REMOVED,
    WITHHELD,
    of_place,
    placed,
)
from .state import RoomsScene, room_of

BALLOTS = Table(
    "gallery_ballots",
    (
        BLOCK,
        PROMPT,
        PERSON,
        ENTRY,
        DOTS,
        COUNTS,
        CLOSING,
    ),
    "Who placed how many dots on what stands on other teams' boards: one line for each entry or "
    "group, each time the gallery was closed. counts: empty where whoever placed them was in no "
    "team at the end, or by then in the one whose board it is, or nobody had confirmed who it was; "
    "closing: which time, empty for dots that have not been counted since it was opened.",
    "Quién puso cuántos puntos en lo que está en los tableros de otros equipos: una línea por cada "
    "entrada o grupo y cada vez que se cerró la galería. counts: vacío donde quien los puso no "
    "estaba al final en ningún equipo, o estaba ya en el equipo de ese tablero, o nadie había "
    "confirmado quién era; closing: qué vez, vacío para los puntos que no se han contado desde que "
    "se abrió.",
)
RESULTS = Table(
    "gallery_results",
    (
        BLOCK,
        PROMPT,
        TEAM,
        *OF_PLACE,
        CLOSING,
        AT,
        REMOVED,
    ),
    "What has dots on all boards together, each time the gallery was closed, recounted from the "
    "ballots. text: as it read when it closed; tied: shares its place; closing: which time, the "
    "last one stands.",
    "Lo que tiene puntos en todos los tableros juntos, cada vez que se cerró la galería, según un "
    "nuevo recuento de las boletas. text: lo que decía cuando se cerró; tied: comparte su lugar; "
    "closing: qué vez, vale la última.",
    *WITHHELD,
)


def ballots(scene: RoomsScene) -> Rows:
    """Also those that count for nothing, and marked."""
    return [
        {"block": scene.block.id, "prompt": which, **row}
        for which, held in scene.state.galleries.items()
        for row in placed(held)
    ]


def results(scene: RoomsScene) -> Rows:
    """By place, each time it was closed."""
    return [
        {
            "block": scene.block.id,
            "prompt": which,
            "team": entry.team,
            "entry": entry.id,
            "text": entry.text,
            **of_place(row),
            "closing": number,
            "at": closed.at,
            "removed": ranking.is_taken_off(room_of(scene.state, entry.team), entry.id) or None,
        }
        for which, held in sorted(scene.state.galleries.items())
        for number, closed in enumerate(held.closings, 1)
        for entry, row in gallery.result(closed)
    ]


TABLES: Tables[RoomsScene] = {BALLOTS: ballots, RESULTS: results}
