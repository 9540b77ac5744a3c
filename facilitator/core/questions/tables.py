"""What a vote leaves in the record: ballots by name (votes on public business are recorded so), the
tally, and what does not count.
"""

from collections.abc import Iterator
from typing import Any

from facilitator.methods.tallies import Ballot
from facilitator.plan.values import Text

from ..activity import Tables
from ..tables import BLOCK, PERSON, Column, Rows, Table
from .state import Vote, VoteScene

ITEM = Column("item", "item", "opción", "named")
DOTS = Column("dots", "dots", "puntos")

BALLOTS = Table(
    "ballots",
    (BLOCK, PERSON, ITEM, DOTS),
    "Every ballot as it last stood: one line for each item that somebody placed dots on.",
    "Cada boleta como quedó al final: una línea por cada opción en la que alguien puso puntos.",
)
WITHDRAWN = Table(
    "withdrawn",
    (
        BLOCK,
        Column("person", "person", "persona", "person", staff=True),
        ITEM,
        DOTS,
        Column("at", "since", "desde", "moment", staff=True),
        Column("why", "why not counted", "por qué no cuenta"),
    ),
    "Dots that do not count. why: left (whoever placed them left while voting was open and was "
    "not back in time with the same phone), name-passed-on (another phone took the name), "
    "unconfirmed (nobody confirmed who it was); at: since when.",
    "Puntos que no cuentan. why: left (quien los puso se fue durante la votación y no volvió a "
    "tiempo con el mismo teléfono), name-passed-on (otro teléfono tomó el nombre), unconfirmed "
    "(nadie confirmó quién era); at: desde cuándo.",
)
TALLIES = Table(
    "tallies",
    (
        BLOCK,
        Column("theme", "theme", "tema", "theme"),
        Column("item", "number", "número"),
        Column("title", "item", "opción", "text"),
        Column("rank", "place", "lugar"),
        Column("tied", "shares it", "empatada"),
        DOTS,
        Column("voters", "people", "personas"),
    ),
    "The tallies, recounted from the ballots: dots, and how many different people placed "
    "them, also of votes whose result the hall was not shown. rank is the place within its theme "
    "by these figures; tied: shares it.",
    "Los resultados, recontados a partir de las boletas: puntos y cuántas personas distintas "
    "los pusieron, también de votaciones cuyo resultado no se mostró. rank es el lugar dentro de "
    "su tema según estas cifras; tied: empatada.",
)


def ballots(scene: VoteScene) -> Rows:
    """One row for each item that somebody has dots on."""
    return [
        _placed(scene, person, item, count)
        for person, ballot in scene.state.round.ballots.items()
        for item, count in ballot.items()
    ]


def withdrawn(scene: VoteScene) -> Rows:
    """The same for ballots that are in no tally."""
    return [
        _placed(scene, person, item, count) | more
        for person, placed, more in _not_counted(scene.state)
        for item, count in placed.items()
    ]


def tallies(scene: VoteScene) -> Rows:
    """One row for each item, theme by theme in the order of their places; none before voting."""
    vote = scene.state
    if not vote.round.opened_once:
        return []
    return [
        {
            "block": scene.block.id,
            "theme": theme,
            "item": row.option,
            "title": vote.items[row.option].title,
            "rank": row.rank,
            "tied": row.tied and row.weight > 0,
            "dots": row.weight,
            "voters": row.voters,
        }
        for theme in dict.fromkeys(item.theme for item in vote.items.values())
        for row in vote.ranking(theme)
    ]


def _placed(scene: VoteScene, person: str, item: str, count: int) -> dict[str, Any]:
    return {
        "block": scene.block.id,
        "person": person,
        "item": (item, _title(scene.state, item)),
        "dots": count,
    }


def _title(vote: Vote, item: str) -> Text | None:
    return vote.items[item].title if item in vote.items else None


def _not_counted(vote: Vote) -> Iterator[tuple[str, Ballot, dict[str, Any]]]:
    """Ballots in no tally: whose, what, since when and why."""
    for person, kept in vote.round.departed_ballots.items():
        yield person, kept.ballot, {"at": kept.at, "why": "left"}
    for aside in vote.round.set_aside_ballots:
        why = "unconfirmed" if aside.unconfirmed else "name-passed-on"
        yield aside.person, aside.ballot, {"at": aside.at, "why": why}
    for person, waiting in vote.round.unconfirmed_ballots.items():
        yield person, waiting.ballot, {"at": None, "why": "unconfirmed"}


TABLES: Tables[VoteScene] = {BALLOTS: ballots, WITHDRAWN: withdrawn, TALLIES: tallies}
