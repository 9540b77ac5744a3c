"""What a team, and consoles, see of its rankings: who has voted, and once it is over the order."""

from collections.abc import Iterator, Mapping
from itertools import islice

from facilitator.core import teams
from facilitator.methods.tallies import RankedOption

from . import prompts, ranking
from .drawing import team_ids
from .ranked import Ranking
from .ranking_messages import RankedEntry
from .shown_gallery import DottedView
from .shown_ranking import BoardRankingView, OwnRankingView, RankedView
from .state import Room, RoomsScene, room_of

MOST_HEARD = 6
"""Of what a team ranked, in its minute before the hall; its members and consoles see all of it."""


def rankings(scene: RoomsScene, team: str) -> tuple[BoardRankingView, ...]:
    """The one that runs, and those that came of something."""
    now = prompts.number(scene)
    held = {one for one, kept in room_of(scene.state, team).rankings.items() if kept.voters}
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
    team = scene.session.placed.get(person, "")
    return ballots_of(room_of(scene.state, team).rankings, person)


def on_stage(scene: RoomsScene) -> tuple[DottedView, ...]:
    """What every team made of its board, once the hall sees what they report."""
    shown = team_ids(scene) if scene.state.reports_shown else []
    return tuple(one for team in shown for one in in_report(scene, team))


def in_report(scene: RoomsScene, team: str) -> Iterator[DottedView]:
    """The first by place, of the latest prompt that is over; nothing that was taken off, and no
    words that nobody has confirmed."""
    return islice(_heard(scene, team), MOST_HEARD)


def _heard(scene: RoomsScene, team: str) -> Iterator[DottedView]:
    room = room_of(scene.state, team)
    over = sorted(which for which, held in room.rankings.items() if held.voters)
    for which in over[-1:]:
        options = {one.id: one for one in room.rankings[which].options}
        for row in ranking.result(scene, team, which):
            entry = options[row.option]
            if row.weight and is_for_the_hall(scene, team, entry):
                yield dotted(scene, team, entry, row)


def is_for_the_hall(scene: RoomsScene, team: str, entry: RankedEntry) -> bool:
    """Whether it stands on the team's board still, in words that somebody has confirmed."""
    room = room_of(scene.state, team)
    return not ranking.is_taken_off(room, entry.id) and ranking.is_heard(scene, room, entry)


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


def ballots_of(held: Mapping[int, Ranking], person: str) -> tuple[OwnRankingView, ...]:
    """What somebody has placed, of rankings by prompt."""
    return tuple(
        OwnRankingView(which, one.ballots[person])
        for which, one in sorted(held.items())
        if one.ballots.get(person)
    )


def _shown(scene: RoomsScene, team: str, which: int) -> BoardRankingView:
    limits = ranking.limits_of(scene, team, which)
    is_open = ranking.is_open(scene, team, which)
    return BoardRankingView(
        prompt=which,
        open=is_open,
        dots=limits.budget,
        cap=limits.cap,
        voted=len(ranking.voted(scene, team, which)),
        options=_listed(scene, team, which) if is_open else _by_place(scene, team, which),
    )


def _listed(scene: RoomsScene, team: str, which: int) -> list[RankedView]:
    options = ranking.options_of(scene, team, which)
    return [RankedView(one.id, one.text, one.group) for one in options]


def _by_place(scene: RoomsScene, team: str, which: int) -> list[RankedView]:
    room = room_of(scene.state, team)
    options = {one.id: one for one in room.rankings[which].options}
    return [ranked(room, options[row.option], row) for row in ranking.result(scene, team, which)]


def _text(room: Room, entry: RankedEntry) -> str:
    return "" if ranking.is_taken_off(room, entry.id) else entry.text
