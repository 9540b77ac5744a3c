"""Another round, and what is decided where the cut falls in a tie.

A round among what is tied asks one thing only, which of these: one has as many dots as there are
places left, one on an option.
"""

from ..activity import refuse_unless
from ..context import Context
from ..messages import Event
from ..refused import Refused
from .messages import (
    MOST_ROUNDS,
    BeginRound,
    DecideTie,
    RoundBegun,
    RoundWithdrawn,
    TieDecided,
    VotingOpened,
    WithdrawRound,
)
from .outcome import cut_of, open_ties, standings
from .paper import OVERALL
from .rounds import Round
from .state import Item, VoteScene, latest_in, places_of
from .wordings import in_our_languages


def begin_round(scene: VoteScene, command: BeginRound, context: Context) -> list[Event]:
    """Open at once, as the hall is told of it."""
    vote, voting = scene.state, scene.state.round
    refuse_unless(scene.current, "not-now", "The hall is not in this block.")
    _refuse_other_round(scene, command.round)
    refuse_unless(voting.opened_once and not voting.open, "not-closed", "Close voting first.")
    refuse_unless(len(vote.rounds) < MOST_ROUNDS, "too-many", f"{MOST_ROUNDS} rounds are enough.")
    known = standings(scene)
    refuse_unless({*command.pools} <= {*known}, "no-such-theme", "It has no places.", "pools")
    begin = {"again": _once_more, "top": _among_the_top, "tied": _among_the_tied}
    begun = begin[command.kind](scene, command)
    return [begun, VotingOpened(scene.block.id)]


def withdraw_round(scene: VoteScene, command: WithdrawRound, context: Context) -> list[Event]:
    """Only one in which nobody has voted: no ballot is thrown away."""
    _refuse_other_round(scene, command.round)
    refuse_unless(len(scene.state.rounds) > 1, "first-round", "There is no round before this one.")
    refuse_unless(
        not scene.state.round.was_voted_in,
        "has-ballots",
        "Somebody has voted in this round. Close it, and hold it again if it has to be.",
    )
    return [RoundWithdrawn(scene.block.id)]


def decide_tie(scene: VoteScene, command: DecideTie, context: Context) -> list[Event]:
    """As many as there are places, with a reason; or all, which share them; none takes a decision
    back."""
    _refuse_other_round(scene, command.round)
    voting = latest_in(scene, command.pool) or scene.state.round
    if not command.options and command.pool in voting.decisions:
        return [TieDecided(scene.block.id, command.pool, (), {})]
    open_now = scene.state.round.open
    refuse_unless(voting.opened_once and not open_now, "not-closed", "Close voting first.")
    places = places_of(scene, voting).get(command.pool)
    found = cut_of(scene, voting, command.pool, places) if places else None
    if found is None or not found.level:
        raise _no_tie()
    chosen = tuple(dict.fromkeys(command.options))
    refuse_unless({*chosen} <= {*found.level}, "no-such-item", "It is not level.", "options")
    shared = len(chosen) == len(found.level)
    refuse_unless(
        shared or len(chosen) == found.left,
        "other-places",
        f"There are {found.left} places: choose as many, or all that are level.",
        "options",
    )
    reason = in_our_languages(scene, command.reason or {}, "reason")
    refuse_unless(shared or reason, "no-reason", "Say why: it is printed beside it.", "reason")
    return [TieDecided(scene.block.id, command.pool, chosen, reason)]


def _once_more(scene: VoteScene, command: BeginRound) -> RoundBegun:
    """All of the last round; or of the one that had these pools last, these alone."""
    held = _held_last(scene, command.pools)
    places = places_of(scene, held)
    if not command.pools or {*command.pools} == {*places}:
        return RoundBegun(scene.block.id, held.kind, held.options, held.places, again=True)
    options = tuple(one.id for one in _standing(scene, held, command.pools))
    kept = {pool: places[pool] for pool in command.pools}
    return RoundBegun(scene.block.id, held.kind, options, kept, again=True)


def _among_the_tied(scene: VoteScene, command: BeginRound) -> RoundBegun:
    """What is level where that was not voted on in a round of its own."""
    wanted = command.pools or standings(scene)
    ties = {pool: one for pool, one in open_ties(scene).items() if pool in wanted}
    if not ties:
        raise _no_tie()
    refuse_unless(
        scene.settings.ties == "second-round",
        "another-rule",
        "That is not how ties are settled here. Decide, with a reason.",
    )
    rounds = scene.state.rounds
    fresh = [one for one in ties.values() if rounds[one.round - 1].kind != "tied"]
    refuse_unless(
        bool(fresh),
        "tied-again",
        "They were level in a round of their own. Share the places, or decide, with a reason.",
    )
    options = tuple(option for one in fresh for option in one.level)
    return RoundBegun(scene.block.id, "tied", options, {one.pool: one.left for one in fresh})


def _among_the_top(scene: VoteScene, command: BeginRound) -> RoundBegun:
    """The first so many of each pool, and whatever is level with the last of them."""
    held = _held_last(scene, command.pools)
    refuse_unless(
        held.kind != "tied",
        "tied-round",
        "This round filled the places that were left. Hold it again, or decide what is level.",
    )
    places = places_of(scene, held)
    kept = {pool: places[pool] for pool in command.pools} if command.pools else held.places
    pools = command.pools or tuple(places)
    if not pools:
        pools = tuple(one.theme for one in scene.settings.themes)
    options: list[str] = []
    for pool in pools:
        rows = held.ranking(tuple(one.id for one in _standing(scene, held, (pool,))))
        options += [row.option for row in rows if row.rank <= command.most and row.weight]
    refuse_unless(len(options) > 1, "no-ballots", "There is nothing to choose between.")
    refuse_unless(
        len(options) < len(_standing(scene, held, pools)),
        "nothing-less",
        "That is everything there was. Hold the round again, or take fewer.",
        "most",
    )
    return RoundBegun(scene.block.id, "top", tuple(options), kept)


def _held_last(scene: VoteScene, pools: tuple[str, ...]) -> Round:
    """The round that had these pools last; without any, the last."""
    rounds = [*standings(scene).values()]
    numbers = {one.round for one in rounds if one.pool in pools} or {len(scene.state.rounds)}
    refuse_unless(
        len(numbers) == 1,
        "different-rounds",
        "They were voted on last in different rounds: one after the other.",
        "pools",
    )
    return scene.state.rounds[numbers.pop() - 1]


def _standing(scene: VoteScene, held: Round, pools: tuple[str, ...]) -> list[Item]:
    """What stood in a round under these pools."""
    vote = scene.state
    if OVERALL in pools:
        return vote.standing_in(held)
    return [one for one in vote.standing_in(held) if one.theme in pools]


def _refuse_other_round(scene: VoteScene, seen: int) -> None:
    there = len(scene.state.rounds)
    refuse_unless(there == seen, "another-round", "Another round has begun. Look again.", "round")


def _no_tie() -> Refused:
    return Refused("no-tie", "The cut falls in no tie here.", "pool")
