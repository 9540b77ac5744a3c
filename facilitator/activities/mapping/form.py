"""The residents' ballot where no script runs: what its fields say, and why one was not taken."""

from collections.abc import Mapping
from typing import Any

from facilitator.core.activity import Fields, ResidentForm
from facilitator.core.questions.residents import has_no_ballot, is_for_residents
from facilitator.core.questions.state import VoteScene

DOTS = "dots."
"""How the fields begin that have an option's dots: `dots.streets`."""

MOST_DIGITS = 15

CLOSED = {
    "en": "Voting is closed, and this ballot was not counted. What you chose is kept here.",
    "es": "La votación está cerrada y esta boleta no se contó. Lo que eligió se conserva aquí.",
}
LIST_CHANGED = {
    "en": "The list has changed. Your choices are still here: look at it, then send them again.",
    "es": "La lista cambió. Lo que eligió sigue aquí: revísela y envíelo de nuevo.",
}
NOT_FOR_RESIDENTS = {
    "en": "Residents have no ballot in this vote.",
    "es": "Los residentes no tienen boleta en esta votación.",
}
NO_NUMBER = {
    "en": "Write how many dots as whole numbers, or leave a field empty.",
    "es": "Escriba los puntos en números enteros, o deje el campo vacío.",
}
REFUSALS = {
    "closed": CLOSED,
    "no-such-block": CLOSED,  # the agenda was changed, and the vote with it
    "not-eligible": NOT_FOR_RESIDENTS,
    "round-over": {
        "en": "That round is over and another one is held. Vote in this one.",
        "es": "Esa ronda terminó y se vota en otra. Vote en esta.",
    },
    "voted-already": {
        "en": "Somebody has voted from this device. Each device has one ballot.",
        "es": "Ya se votó desde este dispositivo. Cada dispositivo tiene una boleta.",
    },
    "newer-elsewhere": {
        "en": "Your ballot has changed since, on another page. Look at it below, then send this "
        "again if you still mean it.",
        "es": "Su boleta cambió después, en otra página. Véala abajo y envíe esta de nuevo si "
        "todavía la quiere así.",
    },
    "reworded": LIST_CHANGED,
    "unknown-option": LIST_CHANGED,
    "over-cap": {
        "en": "That is more dots on one item than are allowed. Your choices are still here.",
        "es": "Son más puntos de los permitidos en una sola opción. Lo que eligió sigue aquí.",
    },
    "over-budget": {
        "en": "You have placed more dots than you have. Your choices are still here: take some "
        "back.",
        "es": "Colocó más puntos de los que tiene. Lo que eligió sigue aquí: quite algunos.",
    },
    "over-quota": {
        "en": "That is more dots in one theme than are allowed. Your choices are still here.",
        "es": "Son más puntos de los permitidos en un solo tema. Lo que eligió sigue aquí.",
    },
    "too-fast": {
        "en": "Many new devices are voting right now. Your choices are still here: send them again "
        "in {wait} seconds.",
        "es": "Muchos dispositivos nuevos están votando en este momento. Lo que eligió sigue aquí: "
        "envíelo de nuevo en {wait} segundos.",
    },
    "$.do.block": CLOSED,
    "$.do.ballot[...]": NO_NUMBER,
}


def command(fields: Fields) -> dict[str, Any]:
    """The ballot that a form's fields say; what is no number stays as it is, to be refused."""
    ballot = {
        name.removeprefix(DOTS): _number(dots)
        for name, dots in fields.items()
        if dots and name.startswith(DOTS)
    }
    numbers = {name: _number(fields.get(name)) for name in ("round", "paper", "based_on")}
    given = {name: number for name, number in numbers.items() if number is not None}
    return {"type": "CastBallot", "block": fields.get("block"), "ballot": ballot, **given}


def fields_of(ballot: Mapping[str, Any]) -> dict[str, str]:
    """The way back: the fields of a form that say this command."""
    fields = {name: str(value) for name, value in ballot.items() if name != "ballot"}
    return fields | {DOTS + option: str(dots) for option, dots in ballot["ballot"].items()}


def _number(field: str | None) -> int | str | None:
    is_number = field and field.isascii() and field.isdigit() and len(field) <= MOST_DIGITS
    return int(field) if field and is_number else field


FORM: ResidentForm[VoteScene] = ResidentForm(
    offers={"en": "Vote", "es": "Vote"},
    is_offered=is_for_residents,
    command=command,
    withheld=has_no_ballot,
    refusals=REFUSALS,
)
