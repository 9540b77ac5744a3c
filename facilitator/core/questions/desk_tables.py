"""What was entered at a clerk's desk, as it is told in the record: every entry there ever was."""

from facilitator.plan.values import Text

from ..tables import BLOCK, Column, Rows, Table
from .desk import Desk, DeskEntry
from .state import VoteScene

ENTRIES = Table(
    "entries",
    (
        BLOCK,
        Column("round", "round", "ronda"),
        Column("entry", "entry", "registro"),
        Column("channel", "by which way", "por qué vía"),
        Column("number", "number on it", "número"),
        Column("person", "person", "persona", "person"),
        Column("group", "group", "grupo", "group"),
        Column("item", "item", "opción", "named"),
        Column("dots", "dots", "puntos"),
        Column("at", "when", "cuándo", "moment"),
        Column("by", "at which desk", "en qué mesa", "actor", staff=True),
        Column("state", "what it is", "qué es"),
        Column("corrects", "corrects", "corrige"),
        Column("reason", "why", "motivo", staff=True),
    ),
    "Every entry at a clerk's desk: a line for each item that has anything on a paper, or one "
    "without an item where it is blank. person: whose name is on it, else the paper. state: "
    "counts, waits (for its second entry), disputed (its two entries differ), corrected, "
    "withdrawn, replaced (another ballot of the same person counts). Hands have a line for each "
    "item, with how many rose. corrects: the entry whose place it takes.",
    "Cada registro en la mesa de secretaría: una línea por cada opción marcada en una boleta de "
    "papel, o una sin opción si está en blanco. person: de quién es, o la boleta. state: counts "
    "(cuenta), waits (espera el segundo registro), disputed (los dos registros difieren), "
    "corrected, withdrawn, replaced (cuenta otra boleta de la misma persona). Las manos tienen una "
    "línea por opción, con cuántas se levantaron. corrects: el registro que reemplaza.",
)


def entries(scene: VoteScene) -> Rows:
    """Round by round, in the order in which they were made; then the hands."""
    return [
        row
        for number, voting in scene.state.numbered_rounds
        for row in (*_of_papers(scene, number, voting.desk), *_of_hands(scene, number, voting.desk))
    ]


def _of_papers(scene: VoteScene, number: int, desk: Desk) -> Rows:
    corrected = {one.corrects for one in desk.entries.values()}
    return [
        {
            "block": scene.block.id,
            "round": number,
            "entry": one.id,
            "channel": desk.sheets[one.sheet].channel,
            "number": desk.sheets[one.sheet].number,
            "person": one.voter,
            "group": one.group,
            "item": _item(scene, item),
            "dots": dots,
            "at": one.at,
            "by": one.by,
            "state": _state(desk, one, corrected),
            "corrects": one.corrects,
            "reason": _reason(desk, one),
        }
        for one in desk.entries.values()
        for item, dots in (one.ballot.items() or [(None, None)])
    ]


def _of_hands(scene: VoteScene, number: int, desk: Desk) -> Rows:
    return [
        {
            "block": scene.block.id,
            "round": number,
            "entry": one.id,
            "channel": "hands",
            "group": one.group,
            "item": _item(scene, item),
            "dots": raised,
            "at": one.at,
            "by": one.by,
            "state": "counts" if desk.hands[one.group].id == one.id else "corrected",
            "corrects": one.corrects,
            "reason": one.reason,
        }
        for one in desk.hand_counts
        for item, raised in (one.counts.items() or [(None, None)])
    ]


def _reason(desk: Desk, entry: DeskEntry) -> str:
    taken_back = desk.withdrawn.get(entry.id)
    return taken_back.reason if taken_back else entry.reason


def _state(desk: Desk, entry: DeskEntry, corrected: set[str]) -> str:
    if entry.id in desk.withdrawn:
        return "withdrawn"
    if entry.id in corrected:
        return "corrected"
    standing = desk.sheets[entry.sheet].standing or ""
    return "replaced" if standing == "counts" and desk.is_replaced(entry) else standing


def _item(scene: VoteScene, item: str | None) -> tuple[str, Text | None] | None:
    if item is None:
        return None
    known = scene.state.items.get(item)
    return item, known.title if known else None
