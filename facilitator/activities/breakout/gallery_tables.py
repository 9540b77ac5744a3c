"""What galleries leave in the record: each ballot by name, and what came of them."""

from facilitator.core.activity import Tables
from facilitator.core.tables import BLOCK, TEAM, Rows, Table

from . import gallery
from .ranking_tables import COUNTS, DOTS, ENTRY, OF_PLACE, PERSON, PROMPT
from .state import RoomsScene

BALLOTS = Table(
    "gallery_ballots",
    (
        BLOCK,
        PROMPT,
        PERSON,
        ENTRY,
        DOTS,
        COUNTS,
    ),
    "Who placed how many dots on what stands on other teams' boards: one line for each entry or "
    "group. counts: empty where whoever placed them was in no team at the end, or nobody confirmed "
    "who it was.",
    "Quién puso cuántos puntos en lo que está en los tableros de otros equipos: una línea por cada "
    "entrada o grupo. counts: vacío donde quien los puso no estaba al final en ningún equipo, o "
    "nadie confirmó quién era.",
)
RESULTS = Table(
    "gallery_results",
    (
        BLOCK,
        PROMPT,
        TEAM,
        *OF_PLACE,
    ),
    "What has dots on all boards together, recounted from the ballots. text: as it read when the "
    "gallery closed; tied: shares its place.",
    "Lo que tiene puntos en todos los tableros juntos, según un nuevo recuento de las boletas. "
    "text: lo que decía cuando se cerró la galería; tied: comparte su lugar.",
)


def ballots(scene: RoomsScene) -> Rows:
    """Also those that count for nothing, and marked."""
    return [
        {
            "block": scene.block.id,
            "prompt": which,
            "person": person,
            "entry": entry,
            "dots": dots,
            "counts": person in gallery.counted(scene, which) or None,
        }
        for which, held in scene.state.galleries.items()
        for person, ballot in held.ballots.items()
        for entry, dots in ballot.items()
    ]


def results(scene: RoomsScene) -> Rows:
    """By place; nothing of one that is open."""
    return [
        {
            "block": scene.block.id,
            "prompt": which,
            "team": entry.team,
            "entry": entry.id,
            "text": entry.text,
            "rank": row.rank,
            "tied": row.tied,
            "dots": row.weight,
            "voters": row.voters,
        }
        for which in gallery.closed(scene)
        for entry, row in gallery.result(scene, which)
    ]


TABLES: Tables[RoomsScene] = {BALLOTS: ballots, RESULTS: results}
