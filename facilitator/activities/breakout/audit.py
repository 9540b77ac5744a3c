"""Rankings and galleries counted again from their ballots, each ballot held to the limits there
were.

Their sums are kept nowhere: each screen is told them from the ballots. Here they are counted in the
plainest way and compared with what screens are told.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial

from msgspec import Struct

from facilitator.core.activity import Audit
from facilitator.core.names import roster
from facilitator.methods import dots
from facilitator.methods.tallies import RankedOption

from . import gallery, prompts, ranking
from .ranked import Ranking
from .state import RoomsScene


class _Held(Struct, frozen=True):
    """One ranking, or gallery: where, its ballots, whose count, and what screens are told of it;
    `tell` fails where somebody counts who has no ballot."""

    where: str
    prompt: int
    kept: Ranking
    people: tuple[str, ...]
    tell: Callable[[], Sequence[RankedOption]]


def miscounted(scene: RoomsScene) -> str | None:
    """Names the board and what stands on it, where ballots and order differ."""
    for one in _every(scene):
        if differing := "; ".join(_differences(one)):
            return (
                f"Breakout {scene.block.id!r}, {one.where}: the order is not what its ballots add "
                f"up to: {differing}."
            )
    return None


def not_allowed(scene: RoomsScene, defined: Sequence[RoomsScene]) -> str | None:
    """Names the first ballot that is nobody's, or broke the limits that there were."""
    known = scene.session.people.keys() | {one.id for one in roster(scene.session)}
    for one in _every(scene):
        for person, ballot in one.kept.ballots.items():
            if why := _fault(one, ballot, defined) if person in known else "there is nobody of it":
                return (
                    f"Breakout {scene.block.id!r}, {one.where}: the ballot of {person!r} could not "
                    f"have been accepted ({why})."
                )
    return None


def counts(scenes: Sequence[RoomsScene]) -> dict[str, str]:
    """How many there were, with how many ballots and dots; nothing where nobody placed any."""
    held = [[one for one in _every(scene) if one.kept.ballots] for scene in scenes]
    every = [one for those in held for one in those]
    if not every:
        return {}
    galleries = sum(one.where.startswith("gallery") for one in every)
    ballots = [ballot for one in every for ballot in one.kept.ballots.values()]
    placed = sum(sum(ballot.values()) for ballot in ballots)
    return {
        "Boards": f"rankings {len(every) - galleries}, galleries {galleries}, every order counted "
        f"again from its ballots: {len(ballots)} with {placed} dots"
    }


def _every(scene: RoomsScene) -> Iterator[_Held]:
    for team, room in scene.state.rooms.items():
        for which, held in room.rankings.items():
            people = ranking.counted(scene, team, which)
            tell = partial(ranking.result, scene, team, which)
            yield _Held(f"board of {team!r}, prompt {which}", which, held, people, tell)
    for which, held in scene.state.galleries.items():
        in_gallery = partial(_told_of_gallery, scene, which)
        people = gallery.counted(scene, which)
        yield _Held(f"gallery of prompt {which}", which, held, people, in_gallery)


def _told_of_gallery(scene: RoomsScene, which: int) -> Sequence[RankedOption]:
    return [row for _, row in gallery.result(scene, which)]


def _differences(held: _Held) -> Iterable[str]:
    """But for what nobody is told: dots on what was taken from the list since."""
    without = [one for one in held.kept.voters or () if one not in held.kept.ballots]
    if without:
        yield f"{without[0]!r} is counted and has no ballot"
        return
    listed = {one.id for one in held.kept.options}
    weights: Counter[str] = Counter()
    voters: Counter[str] = Counter()
    for person in held.people:
        for entry, placed in held.kept.ballots[person].items():
            if entry in listed and placed:
                weights[entry] += placed
                voters[entry] += 1
    told = {one.option: (one.weight, one.voters) for one in held.tell() if one.weight}
    for entry in sorted(weights.keys() | told.keys()):
        counted, shown = (weights[entry], voters[entry]), told.get(entry, (0, 0))
        if counted != shown:
            yield (
                f"{entry}: {counted[0]} dots from {counted[1]} people counted, {shown[0]} from "
                f"{shown[1]} told"
            )


def _fault(held: _Held, ballot: dict[str, int], defined: Sequence[RoomsScene]) -> str:
    """What is wrong with a ballot under every agenda that had this prompt; empty where under one
    nothing is. An open gallery has no list yet: one chooses from whatever stands on the boards.
    """
    listed = [one.id for one in held.kept.options] or ballot.keys()
    planned = (prompts.at(one, held.prompt) for one in defined)
    limits = [dots.Limits(held.kept.dots, one.cap) for one in planned if one]
    found = [ranking.METHOD.faults(ballot, each, dict.fromkeys(listed)) for each in limits]
    if not found or not all(found):
        return ""
    fault = found[-1][0]
    return f"{fault.code}, {fault.given} where {fault.limit} is allowed"


AUDIT: Audit[RoomsScene] = Audit(miscounted, not_allowed, counts)
