"""Rankings and galleries counted again from their ballots, each ballot held to the limits there
were.

Their sums are kept nowhere: each screen is told them from the ballots. Here they are counted in the
plainest way and compared with what screens are told.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial

from msgspec import Struct

from facilitator.core.activity import Audit
from facilitator.core.names import roster
from facilitator.methods import dots
from facilitator.methods.tallies import RankedOption

from . import gallery, prompts, ranking
from .ranked import Closed, Ranking
from .state import RoomsScene


class _Held(Struct, frozen=True):
    """One ranking, or gallery, as it was over: where, of how many dots each, whose ballots, what
    could be chosen, which count, and what screens are told of it (`tell`). Nothing counts while it
    is open."""

    where: str
    prompt: int
    dots: int
    ballots: Mapping[str, dict[str, int]]
    listed: Sequence[str]
    counted: Mapping[str, dict[str, int]] = {}
    tell: Callable[[], Sequence[RankedOption]] = tuple
    stands: bool = True
    """It is not one of before."""


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
        for person, ballot in one.ballots.items():
            if why := _fault(one, ballot, defined) if person in known else "there is nobody of it":
                return (
                    f"Breakout {scene.block.id!r}, {one.where}: the ballot of {person!r} could not "
                    f"have been accepted ({why})."
                )
    return None


def counts(scenes: Sequence[RoomsScene]) -> dict[str, str]:
    """How many there were, with how many ballots and dots; nothing where nobody placed any."""
    every = [one for scene in scenes for one in _every(scene) if one.ballots and one.stands]
    if not every:
        return {}
    galleries = sum(one.where.startswith("gallery") for one in every)
    ballots = [ballot for one in every for ballot in one.ballots.values()]
    placed = sum(sum(ballot.values()) for ballot in ballots)
    return {
        "Boards": f"rankings {len(every) - galleries}, galleries {galleries}, every order counted "
        f"again from its ballots: {len(ballots)} with {placed} dots"
    }


def _every(scene: RoomsScene) -> Iterator[_Held]:
    for team, room in scene.state.rooms.items():
        for which, held in room.rankings.items():
            where = f"board of {team!r}, prompt {which}"
            yield from _times(where, which, held, ranking.result)
    for which, held in scene.state.galleries.items():
        yield from _times(f"gallery of prompt {which}", which, held, _told_of_gallery)


def _times(
    where: str, which: int, held: Ranking, tell: Callable[[Closed], Sequence[RankedOption]]
) -> Iterator[_Held]:
    """Each time that it was over, and as it is where it is open."""
    for number, one in enumerate(held.closings, 1):
        again = f", closing {number}" if number > 1 else ""
        yield _Held(
            where=where + again,
            prompt=which,
            dots=one.dots,
            ballots=one.ballots,
            listed=[each.id for each in one.options],
            counted=one.counted,
            tell=partial(tell, one),
            stands=one is held.result,
        )
    if not held.over:
        listed = [one.id for one in held.options]
        yield _Held(where, which, held.dots, held.ballots, listed)


def _told_of_gallery(closed: Closed) -> Sequence[RankedOption]:
    return [row for _, row in gallery.result(closed)]


def _differences(held: _Held) -> Iterable[str]:
    """Whoever counts has placed what counts; and that makes what is told."""
    for person, ballot in held.counted.items():
        if person not in held.ballots:
            yield f"{person!r} is counted and has no ballot"
            return
        if not ballot.items() <= held.ballots[person].items():
            yield f"{person!r} is counted with dots that are not in their ballot"
    weights: Counter[str] = Counter()
    voters: Counter[str] = Counter()
    for ballot in held.counted.values():
        for entry, placed in ballot.items():
            if entry in held.listed and placed:
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
    listed = held.listed or ballot.keys()
    planned = (prompts.at(one, held.prompt) for one in defined)
    limits = [dots.Limits(held.dots, one.cap) for one in planned if one]
    found = [ranking.METHOD.faults(ballot, each, dict.fromkeys(listed)) for each in limits]
    if not found or not all(found):
        return ""
    fault = found[-1][0]
    return f"{fault.code}, {fault.given} where {fault.limit} is allowed"


AUDIT: Audit[RoomsScene] = Audit(miscounted, not_allowed, counts)
