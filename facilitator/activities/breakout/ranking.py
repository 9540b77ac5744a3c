"""A team ranks what stands on its board: each places dots, and nobody sees sums before it is over.

It is held like a vote: by the methods of votes, a ballot is a whole, the latest counts, and what
one chooses from stays from the first ballot on. It is not one of the core's questions, because
what it is about, and who may see it, is one team's: docs/decisions/0032-a-team-ranks-its-board.md.
"""

from collections.abc import Collection, Iterable, Mapping

from facilitator.core import teams
from facilitator.core.activity import Evolves, refuse_unless
from facilitator.core.context import EventMeta
from facilitator.core.messages import Event
from facilitator.core.questions.ballots import refusal
from facilitator.methods import dots
from facilitator.methods.ballot_methods import METHODS
from facilitator.methods.tallies import RankedOption, recount
from facilitator.methods.tallies import ranking as by_dots

from . import prompts
from .drawing import team_ids
from .ranked import Ranking
from .ranking_messages import (
    BoardRanked,
    RankedEntry,
    RankingEnded,
    RankingReopened,
    RankingShown,
)
from .state import Room, RoomsScene, room_for, room_of

METHOD = METHODS["dots"]


def is_ranked(scene: RoomsScene, which: int) -> bool:
    """Whether a prompt is answered by ranking the board."""
    prompt = prompts.at(scene, which)
    return prompt is not None and prompt.way == "rank"


def is_open(scene: RoomsScene, team: str, which: int) -> bool:
    """Whether a team's dots can be placed now."""
    held = room_of(scene.state, team).rankings.get(which, Ranking())
    at_it = scene.state.open and which == prompts.number(scene) and is_ranked(scene, which)
    return at_it and held.voters is None


def options_of(scene: RoomsScene, team: str, which: int) -> tuple[RankedEntry, ...]:
    """What a team chooses from: its board as it stands; once somebody has placed dots what stood
    there then, but for what was taken off."""
    room = room_of(scene.state, team)
    held = room.rankings.get(which)
    if held and held.ballots:
        return tuple(one for one in held.options if not is_taken_off(room, one.id))
    return standing(room)


def is_taken_off(room: Room, option: str) -> bool:
    """Whether an entry is on the board no more; a facilitator takes off what they have to."""
    entry = room.contributions.get(option)
    return entry is not None and entry.removed is not None


def limits_of(scene: RoomsScene, team: str, which: int) -> dots.Limits:
    """What one may place: as the plan says, or as many as the length of the list asks for."""
    held, prompt = room_of(scene.state, team).rankings.get(which), prompts.at(scene, which)
    planned = prompt.dots if prompt else None
    budget = planned or dots.suggested_budget(len(options_of(scene, team, which)))
    cap = prompt.cap if prompt else 1
    return dots.Limits(held.dots if held and held.ballots else budget, cap)


def voted(scene: RoomsScene, team: str, which: int) -> tuple[str, ...]:
    """Who has placed dots: of those who were in the team at the end, or are now."""
    held = room_of(scene.state, team).rankings.get(which, Ranking())
    here = teams.members(scene.session, team) if held.voters is None else held.voters
    return tuple(one for one in here if held.ballots.get(one))


def counted(scene: RoomsScene, team: str, which: int) -> tuple[str, ...]:
    """Whose dots count; of somebody whom nobody has confirmed nothing does."""
    return confirmed(scene, voted(scene, team, which))


def confirmed(scene: RoomsScene, people: Iterable[str]) -> tuple[str, ...]:
    """Of these, those of whom it is known who they are."""
    known = scene.session.people
    return tuple(one for one in people if one not in known or known[one].confirmed)


def is_heard(scene: RoomsScene, room: Room, entry: RankedEntry) -> bool:
    """Whether it is known whose words these are: a hall reads no others."""
    if entry.group:
        group = room.arranged.groups[entry.id]
        return bool(confirmed(scene, (group.renamer or group.person,)))
    written = room.contributions[entry.id]
    return bool(confirmed(scene, (written.editor or written.person,)))


def result(scene: RoomsScene, team: str, which: int) -> list[RankedOption]:
    """A team's order, recounted."""
    held = room_of(scene.state, team).rankings.get(which, Ranking())
    return ordered(held, counted(scene, team, which), [one.id for one in held.options])


def ordered(held: Ranking, people: Iterable[str], options: Iterable[str]) -> list[RankedOption]:
    """These options by the dots of these people, recounted."""
    return by_dots(recount(METHOD.weights(held.ballots[one]) for one in people), options)


def refuse_unless_good(
    ballot: Mapping[str, int], limits: dots.Limits, options: Collection[RankedEntry]
) -> None:
    """As in a vote: within the limits, and for what one chooses from."""
    faults = METHOD.faults(ballot, limits, {one.id: None for one in options})
    if faults:
        raise refusal(faults[0])


def refuse_if_ranked(scene: RoomsScene, team: str, entry: str | None = None) -> None:
    """Once somebody has placed dots, what they chose from stays as it is until that is over."""
    which = prompts.number(scene)
    held = room_of(scene.state, team).rankings.get(which)
    if held is None or not held.ballots or not is_open(scene, team, which):
        return
    group = room_of(scene.state, team).arranged.group_of.get(entry or "")
    chosen = {one.id for one in held.options}
    refuse_unless(
        entry is not None and not {entry, group} & chosen,
        "has-ballots",
        "Your team is ranking this: it stays as it is until that is over.",
        "contribution",
    )


def owed_at_the_end(scene: RoomsScene) -> list[Event]:
    """As the prompt of now is over: each team that has placed dots sees what came of it."""
    which = prompts.number(scene)
    return [
        RankingEnded(scene.block.id, team, which, people)
        for team in scene.state.rooms
        if (people := voters_at_the_end(scene, team, which))
    ]


def owed_at(scene: RoomsScene, which: int) -> list[Event]:
    """As teams come back to a prompt, what had ended there goes on."""
    held = ((team, room.rankings.get(which)) for team, room in scene.state.rooms.items())
    return [
        RankingReopened(scene.block.id, team, which)
        for team, one in held
        if one is not None and one.voters is not None and is_ranked(scene, which)
    ]


def voters_at_the_end(scene: RoomsScene, team: str, which: int) -> tuple[str, ...]:
    """Whose dots count if a team's ranking is over now; nobody's where it does not run."""
    return voted(scene, team, which) if is_open(scene, team, which) else ()


def ended_everywhere(scene: RoomsScene) -> list[Event]:
    """What teams still rank is over: they go before the hall with what came of it."""
    block, which = scene.block.id, prompts.number(scene)
    return [
        RankingShown(block, team, which, people)
        for team in team_ids(scene)
        if (people := voters_at_the_end(scene, team, which))
    ]


def board_ranked(scene: RoomsScene, event: BoardRanked, meta: EventMeta) -> None:
    """With the first goes what it chooses from."""
    held = room_for(scene, event.team).rankings.setdefault(event.prompt, Ranking())
    if event.options:
        held.options, held.dots = event.options, event.dots
    keep_ballot(held, event.person, event.ballot)


def keep_ballot(held: Ranking, person: str, ballot: dict[str, int]) -> None:
    """In the place of what they had said before; nothing placed is no ballot."""
    held.ballots.pop(person, None)
    if ballot:
        held.ballots[person] = ballot


def ranking_ended(scene: RoomsScene, event: RankingEnded | RankingShown, meta: EventMeta) -> None:
    """Whoever comes or goes from here on changes nothing."""
    held = room_for(scene, event.team).rankings.setdefault(event.prompt, Ranking())
    held.voters = event.people


def ranking_reopened(scene: RoomsScene, event: RankingReopened, meta: EventMeta) -> None:
    """With the dots where they were."""
    held = room_for(scene, event.team).rankings.setdefault(event.prompt, Ranking())
    held.voters = None


def standing(room: Room) -> tuple[RankedEntry, ...]:
    """Groups that have something in them, then what is in none; in the order of the board."""
    return tuple(_standing(room))


def _standing(room: Room) -> Iterable[RankedEntry]:
    board, entries = room.arranged, room.contributions
    for group in board.groups.values():
        if group.apart is None and any(entries[one].removed is None for one in group.entries):
            yield RankedEntry(group.id, group.title, True)
    for one in board.loose:
        if entries[one].removed is None:
            yield RankedEntry(one, entries[one].text)


EVENTS: Evolves[RoomsScene] = {
    BoardRanked: board_ranked,
    RankingEnded: ranking_ended,
    RankingShown: ranking_ended,
    RankingReopened: ranking_reopened,
}
