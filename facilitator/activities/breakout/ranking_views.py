"""What a team, and consoles, see of its rankings: who has voted, and once it is over the order."""

from collections.abc import Iterator, Mapping
from itertools import islice

from facilitator.core import teams
from facilitator.methods.tallies import RankedOption

from . import prompts, ranking
from .drawing import team_ids
from .ranked import Closed, Ranking
from .ranking_messages import RankedEntry
from .shown_gallery import DottedView
from .shown_ranking import BoardRankingView, OwnRankingView, RankedView
from .state import Room, RoomsScene, room_of

MOST_HEARD = 6
"""Of what a team ranked, in its minute before the hall; its members and consoles see all of it."""


def rankings(scene: RoomsScene, team: str) -> tuple[BoardRankingView, ...]:
    """The one that runs, and those that came of something."""
    now = prompts.number(scene)
    held = {one for one, closed in _over(scene, team).items() if closed.ballots}
    running = {now} if ranking.is_open(scene, team, now) else set()
    return tuple(_shown(scene, team, which) for which in sorted(held | running))


def voting(scene: RoomsScene, team: str) -> int:
    """How many have placed their dots, while that goes on."""
    now = prompts.number(scene)
    return len(ranking.voted(scene, team, now)) if ranking.is_open(scene, team, now) else 0


def own(scene: RoomsScene, person: str) -> tuple[OwnRankingView, ...]:
    """Where somebody's dots are on the board of the team that they are in.

    Of every prompt: their phone knows of another one before it is sent a view of their own, and
    what it shows as their ballot is what the next press builds on.
    """
    held = room_of(scene.state, scene.session.placed.get(person, "")).rankings
    ballots = {which: one.ballots.get(person, {}) for which, one in held.items()}
    return ballots_of(ballots, held, person)


def on_stage(scene: RoomsScene) -> tuple[DottedView, ...]:
    """What every team made of its board, once the hall sees what they report."""
    shown = team_ids(scene) if scene.state.reports_shown else []
    return tuple(one for team in shown for one in in_report(scene, team))


def in_report(scene: RoomsScene, team: str) -> Iterator[DottedView]:
    """The first by place, of the latest prompt that is over; nothing that was taken off, and no
    words that nobody has confirmed."""
    return islice(_heard(scene, team), MOST_HEARD)


def _heard(scene: RoomsScene, team: str) -> Iterator[DottedView]:
    over = [one for one in _over(scene, team).values() if one.counted]
    for closed in sorted(over, key=lambda one: one.at)[-1:]:
        options = {one.id: one for one in closed.options}
        for row in ranking.result(closed):
            if row.weight and is_for_the_hall(scene, team, closed, row.option):
                yield dotted(scene, team, options[row.option], row)


def _over(scene: RoomsScene, team: str) -> dict[int, Closed]:
    """What came of those of a team that are over, by prompt."""
    held = sorted(room_of(scene.state, team).rankings.items())
    return {which: one.result for which, one in held if one.result}


def is_for_the_hall(scene: RoomsScene, team: str, closed: Closed, option: str) -> bool:
    """Whether it stands on the team's board still, in words that somebody has confirmed."""
    room = room_of(scene.state, team)
    return not ranking.is_taken_off(room, option) and ranking.is_heard(scene, closed, option)


def dotted(scene: RoomsScene, team: str, entry: RankedEntry, row: RankedOption) -> DottedView:
    """What dots made of something on a team's board, for whoever is not in that team."""
    return DottedView(
        id=entry.id,
        team=team,
        title=teams.title(scene.session, team),
        text=_text(room_of(scene.state, team), entry),
        dots=row.weight,
        voters=row.voters,
        rank=row.rank,
        group=entry.group,
        tied=row.tied,
    )


def ranked(room: Room, entry: RankedEntry, row: RankedOption) -> RankedView:
    """The same for the team itself."""
    return RankedView(
        id=entry.id,
        text=_text(room, entry),
        group=entry.group,
        dots=row.weight,
        voters=row.voters,
        rank=row.rank,
        tied=row.tied,
    )


def ballots_of(
    ballots: Mapping[int, dict[str, int]], held: Mapping[int, Ranking], person: str
) -> tuple[OwnRankingView, ...]:
    """What somebody has placed by prompt, and what has come back to them."""
    return tuple(
        OwnRankingView(which, ballots[which], held[which].freed.get(person, 0))
        for which in sorted(held)
        if ballots[which] or person in held[which].freed
    )


def _shown(scene: RoomsScene, team: str, which: int) -> BoardRankingView:
    limits, held = ranking.limits_of(scene, team, which), room_of(scene.state, team).rankings
    closed = _over(scene, team).get(which)
    voted = ranking.voted(scene, team, which)
    counted = len(closed.counted) if closed else len(ranking.confirmed(scene, voted))
    waiting = closed.waiting if closed else len(voted) - counted
    return BoardRankingView(
        prompt=which,
        open=closed is None,
        dots=limits.budget,
        cap=limits.cap,
        voted=counted + waiting,
        options=_by_place(scene, team, closed) if closed else _listed(scene, team, which),
        waiting=waiting,
        paper=0 if closed else len(held.get(which, Ranking()).papers),
    )


def _listed(scene: RoomsScene, team: str, which: int) -> list[RankedView]:
    options = ranking.options_of(scene, team, which)
    return [RankedView(one.id, one.text, one.group) for one in options]


def _by_place(scene: RoomsScene, team: str, closed: Closed) -> list[RankedView]:
    room, options = room_of(scene.state, team), {one.id: one for one in closed.options}
    return [ranked(room, options[row.option], row) for row in ranking.result(closed)]


def _text(room: Room, entry: RankedEntry) -> str:
    return "" if ranking.is_taken_off(room, entry.id) else entry.text
