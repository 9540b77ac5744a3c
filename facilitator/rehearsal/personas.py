"""Who is in the crowd: seats of the roster, guests of every group, residents of every language."""

import itertools
import random
from collections import Counter
from collections.abc import Iterator

from msgspec import Struct

from facilitator.plan.values import Plan, Seat

from .names import names

BY_FORM = 0.2
"""The part of residents whose phone runs no script: they use the plain form."""

SPANISH = 0.4
"""The part of participants who speak the session's second language, where there is one."""


class Persona(Struct, frozen=True):
    """One simulated person. `seat` is empty for guests; `name` and `group` serve if it is taken."""

    number: int
    language: str
    seat: str = ""
    name: str = ""
    group: str = ""
    resident: bool = False
    by_form: bool = False


def make_personas(plan: Plan, people: int, residents: int, seed: int) -> list[Persona]:
    """Half of the people by the roster as far as it reaches, the rest guests; then residents.

    A few seats nobody takes: see `kept_free`.
    """
    dice = random.Random(seed)  # noqa: S311 - chance for a play, not for a secret
    seats = list(itertools.islice(_from_every_group(plan), (people + 1) // 2))
    open_to = [group.id for group in plan.groups if not group.body]
    guests = people - len(seats) if open_to else 0
    groups = itertools.cycle(open_to or [""])
    called = names(dice)
    crowd = [
        Persona(number, _language(plan, dice), seat.id if seat else "", next(called), next(groups))
        for number, seat in enumerate([*seats, *[None] * guests])
    ]
    spoken = itertools.cycle(plan.session.languages)
    for number in range(len(crowd), len(crowd) + residents):
        by_form = dice.random() < BY_FORM
        crowd.append(Persona(number, next(spoken), resident=True, by_form=by_form))
    return crowd


def kept_free(plan: Plan) -> list[Seat]:
    """The seats for whoever rehearses: the last of every group of several, else the last of all."""
    sizes = Counter(seat.group for seat in plan.people)
    last = {seat.group: seat for seat in plan.people}
    free = [seat for group, seat in last.items() if sizes[group] > 1]
    return free or list(plan.people[-1:])


def _from_every_group(plan: Plan) -> Iterator[Seat]:
    """The roster's seats but those kept free, one of each group in turn."""
    taken = [seat for seat in plan.people if seat not in kept_free(plan)]
    by_group = [[seat for seat in taken if seat.group == group.id] for group in plan.groups]
    for row in itertools.zip_longest(*by_group):
        yield from (seat for seat in row if seat is not None)


def _language(plan: Plan, dice: random.Random) -> str:
    first, *others = plan.session.languages
    return dice.choice(others) if others and dice.random() < SPANISH else first
