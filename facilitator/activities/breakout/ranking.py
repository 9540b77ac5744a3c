"""A team ranks what stands on its board: each places dots, and nobody sees sums before it is over.

It is held like a vote: by the methods of votes, a ballot is a whole, the latest counts, and what
one chooses from stays from the first ballot on. It is not one of the core's questions, because
what it is about, and who may see it, is one team's: docs/decisions/0032-a-team-ranks-its-board.md.
"""

from collections.abc import Callable, Collection, Iterable, Mapping

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
from .ranked import Closed, Ranking, Stood
from .ranking_messages import (
    BoardRanked,
    DotsLetGo,
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
    return at_it and not held.over


def options_of(scene: RoomsScene, team: str, which: int) -> tuple[RankedEntry, ...]:
    """What a team chooses from: its board as it stands; once somebody has placed dots what stood
    there then, but for what was taken off."""
    room = room_of(scene.state, team)
    held = room.rankings.get(which)
    if held and voted(scene, team, which):
        return tuple(one for one in held.options if not is_taken_off(room, one.id))
    return standing(room)


def is_taken_off(room: Room, option: str) -> bool:
    """Whether an entry is on the board no more, or nothing of a group; a facilitator takes off what
    they have to."""
    entry = room.contributions.get(option)
    if entry is not None:
        return entry.removed is not None
    group = room.arranged.groups.get(option)
    inside = [room.contributions[one] for one in group.entries] if group else []
    return bool(inside) and all(one.removed is not None for one in inside)


def option_of(room: Room, entry: str) -> str:
    """What can be chosen no more if an entry is taken off: itself, or the group that is empty then;
    empty where others are left in that."""
    group = room.arranged.group_of.get(entry)
    if group is None:
        return entry
    others = (one for one in room.arranged.entries(group) if one != entry)
    return "" if any(room.contributions[one].removed is None for one in others) else group


def limits_of(scene: RoomsScene, team: str, which: int) -> dots.Limits:
    """What one may place: as the plan says, or as many as the length of the list asks for."""
    held, prompt = room_of(scene.state, team).rankings.get(which), prompts.at(scene, which)
    planned = prompt.dots if prompt else None
    budget = planned or dots.suggested_budget(len(options_of(scene, team, which)))
    cap = prompt.cap if prompt else 1
    return dots.Limits(held.dots if held and voted(scene, team, which) else budget, cap)


def voted(scene: RoomsScene, team: str, which: int) -> tuple[str, ...]:
    """Who of a team has placed dots."""
    held = room_of(scene.state, team).rankings.get(which, Ranking())
    here = teams.members(scene.session, team)
    return tuple(one for one in here if held.ballots.get(one))


def confirmed(scene: RoomsScene, people: Iterable[str]) -> tuple[str, ...]:
    """Of these, those of whom it is known who they are; of somebody else nothing counts."""
    known = scene.session.people
    return tuple(one for one in people if one not in known or known[one].confirmed)


def waiting(scene: RoomsScene, people: Iterable[str]) -> int:
    """How many of these do not count yet."""
    here = tuple(people)
    return len(here) - len(confirmed(scene, here))


def is_heard(scene: RoomsScene, closed: Closed, option: str) -> bool:
    """Whether it is known whose words these are: a hall reads no others."""
    return bool(confirmed(scene, (closed.writers[option],)))


def writer_of(room: Room, option: str) -> str:
    """In whose words an entry stands there, or a group."""
    if entry := room.contributions.get(option):
        return entry.editor or entry.person
    group = room.arranged.groups[option]
    return group.renamer or group.person


def result(closed: Closed) -> list[RankedOption]:
    """The order of what could be chosen, recounted."""
    return ordered(closed, [one.id for one in closed.options])


def ordered(closed: Closed, options: Iterable[str]) -> list[RankedOption]:
    """These options by what counted, recounted."""
    return by_dots(recount(METHOD.weights(one) for one in closed.counted.values()), options)


def refuse_unless_good(
    ballot: Mapping[str, int], limits: dots.Limits, options: Collection[RankedEntry]
) -> None:
    """As in a vote: within the limits, and for what one chooses from."""
    faults = METHOD.faults(ballot, limits, {one.id: None for one in options})
    if faults:
        raise refusal(faults[0])


def refuse_reworded(
    held: Ranking, ballot: Iterable[str], paper: int | None, stands: Callable[[], Stood]
) -> None:
    """A dot was meant for the words that its owner was looking at, perhaps on a phone that had no
    line while it was over and opened again."""
    refuse_unless(
        not held.is_reworded(ballot, paper, stands),
        "reworded",
        "One of these reads otherwise by now. Look at the board, then place your dots.",
        "paper",
    )


def refuse_if_ranked(scene: RoomsScene, team: str, entry: str | None = None) -> None:
    """Once somebody in it has placed dots, what they chose from stays as it is until that is over.
    Those of somebody who is in another team by now count for nobody, and hold nothing."""
    refuse_unless(
        not voted(scene, team, prompts.number(scene)) or not _is_chosen_from(scene, team, entry),
        "has-ballots",
        "Your team is ranking this: it stays as it is until that is over.",
        "contribution",
    )


def let_go(scene: RoomsScene, team: str, entry: str | None = None) -> list[Event]:
    """As a team goes on with its board on which only others' dots lie, these are theirs again: they
    were placed on words that may not stand there any more as they come back."""
    which = prompts.number(scene)
    if not _is_chosen_from(scene, team, entry) or voted(scene, team, which):
        return []
    people = tuple(room_of(scene.state, team).rankings[which].ballots)
    return [DotsLetGo(scene.block.id, team, which, people)]


def let_go_unfit(
    scene: RoomsScene, team: str, limits: dots.Limits, options: Iterable[RankedEntry]
) -> list[Event]:
    """The same of those that would be refused by now: as somebody in the team places the first dots
    it chooses from the board as it stands."""
    which, there = prompts.number(scene), {one.id: None for one in options}
    held = room_of(scene.state, team).rankings.get(which, Ranking()).ballots.items()
    people = tuple(one for one, ballot in held if METHOD.faults(ballot, limits, there))
    return [DotsLetGo(scene.block.id, team, which, people)] if people else []


def _is_chosen_from(scene: RoomsScene, team: str, entry: str | None) -> bool:
    """Whether a ranking runs in which anybody has dots, and has this among its options; without an
    entry, whatever it is."""
    which = prompts.number(scene)
    room = room_of(scene.state, team)
    held = room.rankings.get(which)
    if held is None or not held.ballots or not is_open(scene, team, which):
        return False
    group = room.arranged.group_of.get(entry or "")
    return entry is None or bool({entry, group} & {one.id for one in held.options})


def owed_at_the_end(scene: RoomsScene) -> list[Event]:
    """As the prompt of now is over: each team that has placed dots sees what came of it."""
    return _over(scene, RankingEnded, scene.state.rooms)


def owed_at(scene: RoomsScene, which: int) -> list[Event]:
    """As teams come back to a prompt, what had ended there goes on."""
    held = ((team, room.rankings.get(which)) for team, room in scene.state.rooms.items())
    return [
        _reopened(scene, team, which, one)
        for team, one in held
        if one is not None and one.over and is_ranked(scene, which)
    ]


def _reopened(scene: RoomsScene, team: str, which: int, held: Ranking) -> RankingReopened:
    """One chooses from the board as it stands then; dots stay on what stands there as it did."""
    room = room_of(scene.state, team)
    freed, there = held.changed(stands(room)), standing(room)
    options = there if there != held.options and held.keeps_any(freed) else ()
    people = tuple(one for one in held.ballots if {*held.ballots[one]} & {*freed})
    return RankingReopened(scene.block.id, team, which, freed, options, people)


def end_now(scene: RoomsScene, team: str, which: int) -> tuple[tuple[str, ...], bool] | None:
    """Whose dots count if a team's ranking is over now, and whether it is as it was before; None
    where there is nothing to be over."""
    held = room_of(scene.state, team).rankings.get(which)
    if held is None or not is_open(scene, team, which):
        return None
    if held.unlike:
        return tuple(held.closings[-1].ballots), True
    people = voted(scene, team, which)
    return (confirmed(scene, people), False) if people or held.closings else None


def ended(scene: RoomsScene, those: Iterable[str]) -> list[Event]:
    """What these teams still rank is over: they go before the hall with what came of it."""
    return _over(scene, RankingShown, those)


def _over(
    scene: RoomsScene, event: type[RankingEnded | RankingShown], those: Iterable[str]
) -> list[Event]:
    block, which = scene.block.id, prompts.number(scene)
    ends = ((team, end_now(scene, team, which)) for team in those)
    return [event(block, team, which, *end) for team, end in ends if end]


def board_ranked(scene: RoomsScene, event: BoardRanked, meta: EventMeta) -> None:
    """With the first goes what it chooses from."""
    held = room_for(scene, event.team).rankings.setdefault(event.prompt, Ranking())
    if event.options:
        held.options, held.dots = event.options, event.dots
    held.keep_ballot(event.person, event.ballot)


def dots_let_go(scene: RoomsScene, event: DotsLetGo, meta: EventMeta) -> None:
    """Nobody in the team has any."""
    room_for(scene, event.team).rankings.setdefault(event.prompt, Ranking()).let_go(event.people)


def ranking_ended(scene: RoomsScene, event: RankingEnded | RankingShown, meta: EventMeta) -> None:
    """Each with what they had placed then."""
    room = room_for(scene, event.team)
    held = room.rankings.setdefault(event.prompt, Ranking())
    if event.as_before:
        held.close_as_before(stands(room))
        return
    options = tuple(
        one for one in held.options if held.holders_of(one.id) or not is_taken_off(room, one.id)
    )
    held.close(
        meta.at,
        options,
        writers={one.id: writer_of(room, one.id) for one in options},
        stood=stands(room),
        counted={one: held.ballots.get(one, {}) for one in confirmed(scene, event.people)},
        waiting=waiting(scene, voted(scene, event.team, event.prompt)),
    )


def ranking_reopened(scene: RoomsScene, event: RankingReopened, meta: EventMeta) -> None:
    """What came of it is seen no more, and stays on record."""
    held = room_for(scene, event.team).rankings.setdefault(event.prompt, Ranking())
    held.open_again(event.freed)
    held.options = event.options or held.options


def standing(room: Room) -> tuple[RankedEntry, ...]:
    """Groups that have something in them, then what is in none; in the order of the board."""
    return tuple(_standing(room))


def stands(room: Room) -> Stood:
    """The same with all that can be read there: a group is what lies in it, too."""
    board, entries = room.arranged, room.contributions

    def texts(group: str) -> Iterable[str]:
        inside = (entries[one] for one in board.groups[group].entries)
        return sorted(one.text for one in inside if one.removed is None)

    return {one.id: (one.text, *(texts(one.id) if one.group else ())) for one in standing(room)}


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
    DotsLetGo: dots_let_go,
    RankingEnded: ranking_ended,
    RankingShown: ranking_ended,
    RankingReopened: ranking_reopened,
}
