"""Twos and fours in a team: drawn as a prompt is reached, so that nobody has to look for others.

Fours are the twos of the prompt before, put together. Who is left over makes a three, or a five;
whoever comes later joins the smallest, and so does whoever is left alone because others went away.
"""

from collections.abc import Iterable

from facilitator.core import teams
from facilitator.core.activity import Evolves
from facilitator.core.context import Context, EventMeta
from facilitator.core.messages import Event
from facilitator.methods.lots import in_order_of_lots

from . import prompts
from .drawing import team_ids
from .prompt_messages import PartiesDrawn
from .state import Parties, RoomsScene, room_for, room_of

SIZES = {"pairs": 2, "fours": 4}


def owed(scene: RoomsScene, which: int, context: Context) -> list[Event]:
    """The parties of each team that has none at this prompt; those it has stay."""
    prompt = prompts.at(scene, which)
    size = SIZES.get(prompt.way) if prompt else None
    if size is None:
        return []
    return [
        PartiesDrawn(scene.block.id, team, which, _drawn(scene, team, which, size, context))
        for team in team_ids(scene)
        if not _stand(scene, team, which)
    ]


def due(scene: RoomsScene, context: Context) -> list[Event]:
    """Teams that were drawn since the prompt was reached talk by twos and fours too."""
    return owed(scene, prompts.number(scene), context) if scene.state.open else []


def parties_now(scene: RoomsScene, team: str) -> Parties:
    """Who talks with whom in a team now; empty where all of it does."""
    which = prompts.number(scene)
    prompt = prompts.at(scene, which)
    if prompt is None or prompt.way not in SIZES or not scene.state.open:
        return ()
    drawn = room_of(scene.state, team).parties.get(which, ())
    return as_they_are(drawn, _here(scene, team)) if drawn else ()


def as_they_are(drawn: Parties, here: Iterable[str]) -> Parties:
    """The parties as drawn, of those who are here; nobody is left alone."""
    members = [*here]
    found = [[one for one in party if one in members] for party in drawn]
    standing = [party for party in found if len(party) > 1]
    placed = {one for party in standing for one in party}
    for one in (one for one in members if standing and one not in placed):
        min(standing, key=len).append(one)
    return tuple(tuple(party) for party in standing)


def parties_drawn(scene: RoomsScene, event: PartiesDrawn, meta: EventMeta) -> None:
    """For this prompt, also when teams come back to it."""
    room_for(scene, event.team).parties[event.prompt] = event.parties


def _stand(scene: RoomsScene, team: str, which: int) -> bool:
    """Whether there is nobody to be drawn, or they stand."""
    here = _here(scene, team)
    return len(here) < 2 or bool(
        as_they_are(room_of(scene.state, team).parties.get(which, ()), here)
    )


def _drawn(scene: RoomsScene, team: str, which: int, size: int, context: Context) -> Parties:
    here = _here(scene, team)
    twos = as_they_are(room_of(scene.state, team).parties.get(which - 1, ()), here)
    if size > SIZES["pairs"] and twos:
        return tuple(sum(twos[at : at + 2], ()) for at in range(0, len(twos), 2))
    return _cut(in_order_of_lots(here, context.seed), size)


def _cut(people: list[str], size: int) -> Parties:
    """As many of `size` as there are; one who is left over joins the last."""
    found = [tuple(people[at : at + size]) for at in range(0, len(people), size)]
    if len(found) > 1 and len(found[-1]) == 1:
        found[-2:] = [found[-2] + found[-1]]
    return tuple(found)


def _here(scene: RoomsScene, team: str) -> list[str]:
    known = scene.session.people
    return [one for one in teams.members(scene.session, team) if one in known]


EVENTS: Evolves[RoomsScene] = {PartiesDrawn: parties_drawn}
