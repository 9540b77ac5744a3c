"""What a vote leaves in the record: ballots by name (votes on public business are recorded so), the
tally, and what does not count.
"""

from collections.abc import Iterator
from typing import Any

from facilitator.methods.tallies import Ballot, RankedOption
from facilitator.plan.values import Text

from ..activity import Tables
from ..tables import BLOCK, PERSON, Column, Rows, Table
from .desk_tables import ENTRIES, entries
from .outcome import standings
from .rounds import Round
from .state import Vote, VoteScene

ITEM = Column("item", "item", "opción", "named")
DOTS = Column("dots", "dots", "puntos")

ROUND = Column("round", "round", "ronda")

RANKED = (
    Column("theme", "theme", "tema", "theme"),
    Column("item", "number", "número"),
    Column("title", "item", "opción", "text"),
    Column("rank", "place", "lugar"),
    Column("tied", "shares it", "empatada"),
    DOTS,
    Column("voters", "people", "personas"),
)
"""An item in its place under its theme, as `ranked` fills it."""

BALLOTS = Table(
    "ballots",
    (BLOCK, ROUND, PERSON, Column("channel", "by which way", "por qué vía"), ITEM, DOTS),
    "Every ballot as it last stood: one line for each item that somebody placed dots on. round: "
    "which round of the vote it was cast in; channel: phone, paper, tablet, hands or web (the "
    "residents' page). A paper without a name is a person of its own, and so are each hand and "
    "each resident: resident-voter-1 and so on hold within one vote of this export.",
    "Cada boleta como quedó al final: una línea por cada opción en la que alguien puso puntos. "
    "round: en qué ronda de la votación se emitió; channel: phone (teléfono), paper (papel), "
    "tablet (tableta), hands (manos) o web (página de residentes). Una boleta sin nombre es una "
    "persona aparte, y cada mano y cada residente también: resident-voter-1, etc. valen solo "
    "dentro de una votación de esta exportación.",
)
WITHDRAWN = Table(
    "withdrawn",
    (
        BLOCK,
        ROUND,
        Column("person", "person", "persona", "person", staff=True),
        ITEM,
        DOTS,
        Column("at", "since", "desde", "moment", staff=True),
        Column("why", "why not counted", "por qué no cuenta"),
    ),
    "Dots that do not count. why: left (whoever placed them left while voting was open and was "
    "not back in time with the same phone), name-passed-on (another phone took the name), "
    "unconfirmed (nobody confirmed who it was), replaced (a ballot entered at the clerk's desk "
    "counts instead); at: since when.",
    "Puntos que no cuentan. why: left (quien los puso se fue durante la votación y no volvió a "
    "tiempo con el mismo teléfono), name-passed-on (otro teléfono tomó el nombre), unconfirmed "
    "(nadie confirmó quién era), replaced (cuenta en su lugar una boleta registrada en la mesa de "
    "secretaría); at: desde cuándo.",
)
TALLIES = Table(
    "tallies",
    (
        BLOCK,
        ROUND,
        Column("set_aside", "set aside", "dejada de lado"),
        *RANKED,
    ),
    "The tallies, recounted from the ballots: dots, and how many different people placed "
    "them, also of votes whose result the hall was not shown. rank is the place within its theme "
    "by these figures, empty where it has no dots; tied: shares it. What is set aside was voted "
    "on again and counts for nothing.",
    "Los resultados, recontados a partir de las boletas: puntos y cuántas personas distintas "
    "los pusieron, también de votaciones cuyo resultado no se mostró. rank es el lugar dentro de "
    "su tema según estas cifras, vacío donde no tiene puntos; tied: empatada. Lo que se dejó de "
    "lado se votó otra vez y no cuenta.",
)
OUTCOMES = Table(
    "outcomes",
    (
        BLOCK,
        Column("pool", "places of", "lugares de", "theme"),
        Column("places", "places", "lugares"),
        ITEM,
        Column("way", "by what", "por qué medio"),
        Column("reason", "why", "motivo", "text"),
    ),
    "What goes forward from votes with a cut. pool: the theme whose places they are, or overall; "
    "way: first, tied or top (by that round), shared, list-order or decided (how a tie at the cut "
    "was settled), level (it is still level for the places left); reason: why it was decided so.",
    "Lo que pasa en las votaciones con corte. pool: el tema de esos lugares, u overall; way: "
    "first, tied o top (por esa ronda), shared, list-order o decided (cómo se resolvió un empate "
    "en el corte), level (sigue empatada por los lugares que quedan); reason: por qué se decidió "
    "así.",
)

LIST_CHANGES = Table(
    "list_changes",
    (
        BLOCK,
        Column("at", "when", "cuándo", "moment"),
        Column("by", "by which console", "desde qué consola", "actor", staff=True),
        Column("what", "what was done", "qué se hizo"),
        Column("item", "number", "número"),
        Column("title_before", "item before", "opción antes", "text"),
        Column("title", "item then", "opción entonces", "text"),
        Column("source_before", "source before", "origen antes", "text"),
        Column("source", "source then", "origen entonces", "text"),
    ),
    "What was done to a vote's list after the agenda was adopted: items that were added, reworded "
    "or removed before anybody had voted, and translated later; merged: it counts for the item "
    "then, separated: that was taken back. A translated item keeps the wording of the language it "
    "was written in.",
    "Lo que se hizo con la lista de una votación después de adoptar el programa: opciones que se "
    "agregaron (added), cambiaron de texto (reworded) o se quitaron (removed) antes de que alguien "
    "votara, o se tradujeron después (translated); merged: cuenta para la opción que se indica, "
    "separated: eso se deshizo. Una opción traducida conserva el texto del idioma en que se "
    "escribió.",
)


def ballots(scene: VoteScene) -> Rows:
    """One row for each item that somebody has dots on, round by round; of residents in the order of
    their numbers, which tells nobody who voted first."""
    residents = _residents(scene)
    places = {person: place for place, person in enumerate(residents)}
    return [
        _placed(scene, number, residents.get(person, person), item, count) | {"channel": channel}
        for number, voting in scene.state.numbered_rounds
        for channel, box in voting.boxes_by_channel
        for person in sorted(box.ballots, key=lambda one: places.get(one, -1))
        for item, count in box.ballots[person].items()
    ]


def withdrawn(scene: VoteScene) -> Rows:
    """The same for ballots that are in no tally."""
    residents = _residents(scene)
    return [
        _placed(scene, number, residents.get(person, person), item, count) | more
        for number, voting in scene.state.numbered_rounds
        for person, placed, more in _not_counted(voting)
        for item, count in placed.items()
    ]


def tallies(scene: VoteScene) -> Rows:
    """One row for each item, round by round, theme by theme in the order of their places; none
    before voting."""
    vote = scene.state
    themes = dict.fromkeys(item.theme for item in vote.items.values())
    return [
        {
            "block": scene.block.id,
            "round": number,
            "set_aside": voting.set_aside or theme in voting.set_aside_in,
            **ranked(vote, theme, row),
        }
        for number, voting in scene.state.numbered_rounds
        if voting.opened_once
        for theme in themes
        for row in vote.ranking(theme, voting)
    ]


def ranked(vote: Vote, theme: str, row: RankedOption) -> dict[str, Any]:
    """An item in its place under its theme; as on screens, what nobody has given anything has
    none."""
    return {
        "theme": theme,
        "item": row.option,
        "title": vote.items[row.option].title,
        "rank": row.rank if row.weight else None,
        "tied": row.tied and row.weight > 0,
        "dots": row.weight,
        "voters": row.voters,
    }


def list_changes(scene: VoteScene) -> Rows:
    """One row for each, in their order."""
    return [
        {
            "block": scene.block.id,
            "at": one.at,
            "by": one.by,
            "what": one.what,
            "item": one.option,
            "title_before": one.title_before,
            "title": one.title,
            "source_before": one.source_before,
            "source": one.source,
        }
        for one in scene.state.list_changes
    ]


def outcomes(scene: VoteScene) -> Rows:
    """One row for each option that goes forward, or is level for the places left."""
    return [
        {
            "block": scene.block.id,
            "pool": one.pool,
            "places": one.places,
            "item": (option, _title(scene.state, option)),
            "way": way,
            "reason": one.reason if way in ("decided", "shared") else None,
        }
        for one in standings(scene).values()
        for option, way in [
            *((each.option, each.way) for each in one.taken),
            *((option, "level") for option in one.level),
        ]
    ]


def _placed(scene: VoteScene, number: int, person: str, item: str, count: int) -> dict[str, Any]:
    return {
        "block": scene.block.id,
        "round": number,
        "person": person,
        "item": (item, _title(scene.state, item)),
        "dots": count,
    }


def _residents(scene: VoteScene) -> dict[str, str]:
    """Residents' names among the ballots → numbers, in an order that tells nothing: each is made of
    a receipt, and would lead whoever has that to their ballots in later rounds."""
    known = scene.state.enrolment.voters
    return {known[one]: f"resident-voter-{at}" for at, one in enumerate(sorted(known), start=1)}


def _title(vote: Vote, item: str) -> Text | None:
    return vote.items[item].title if item in vote.items else None


def _not_counted(voting: Round) -> Iterator[tuple[str, Ballot, dict[str, Any]]]:
    """Ballots in no tally: whose, what, since when and why."""
    for person, covered in voting.desk.covered.items():
        yield person, covered.ballot, {"at": None, "why": "replaced"}
    for person, kept in voting.departed_ballots.items():
        yield person, kept.ballot, {"at": kept.at, "why": "left"}
    for aside in voting.set_aside_ballots:
        why = "unconfirmed" if aside.unconfirmed else "name-passed-on"
        yield aside.person, aside.ballot, {"at": aside.at, "why": why}
    for person, waiting in voting.unconfirmed_ballots.items():
        yield person, waiting.ballot, {"at": None, "why": "unconfirmed"}


TABLES: Tables[VoteScene] = {
    BALLOTS: ballots,
    WITHDRAWN: withdrawn,
    TALLIES: tallies,
    LIST_CHANGES: list_changes,
    OUTCOMES: outcomes,
    ENTRIES: entries,
}
