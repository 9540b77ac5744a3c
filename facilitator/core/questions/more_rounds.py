"""Another round, and what is decided where the cut falls in a tie.

A round among what is tied asks one thing only, which of these: one has as many dots as there are
places left, one on an option.
"""

from ..activity import refuse_unless
from ..context import Context
from ..messages import Event
from ..refused import Refused
from ..texts import tidy_line
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
from .outcome import cut_of, open_ties, places_of
from .paper import OVERALL
from .state import VoteScene


def begin_round(scene: VoteScene, command: BeginRound, context: Context) -> list[Event]:
    """Open at once, as the hall is told of it."""
    vote, voting = scene.state, scene.state.round
    refuse_unless(scene.current, "not-now", "The hall is not in this block.")
    _refuse_other_round(scene, command.round)
    refuse_unless(voting.opened_once and not voting.open, "not-closed", "Close voting first.")
    refuse_unless(len(vote.rounds) < MOST_ROUNDS, "too-many", f"{MOST_ROUNDS} rounds are enough.")
    if command.kind == "again":
        begun = RoundBegun(scene.block.id, voting.kind, voting.options, voting.places, again=True)
    elif command.kind == "top":
        begun = _among_the_top(scene, command.most)
    else:
        begun = _among_the_tied(scene)
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
    voting = scene.state.round
    if not command.options and command.pool in voting.decisions:
        return [TieDecided(scene.block.id, command.pool, (), "")]
    refuse_unless(voting.opened_once and not voting.open, "not-closed", "Close voting first.")
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
    reason = tidy_line(command.reason, "reason") if command.reason.strip() else ""
    refuse_unless(shared or reason, "no-reason", "Say why: it is printed beside it.", "reason")
    return [TieDecided(scene.block.id, command.pool, chosen, reason)]


def _among_the_tied(scene: VoteScene) -> RoundBegun:
    ties = open_ties(scene)
    if not ties:
        raise _no_tie()
    refuse_unless(
        scene.settings.ties == "second-round",
        "another-rule",
        "That is not how ties are settled here. Decide, with a reason.",
    )
    refuse_unless(
        scene.state.round.kind != "tied",
        "tied-again",
        "They were level in a round of their own. Share the places, or decide, with a reason.",
    )
    options = tuple(option for one in ties.values() for option in one.level)
    return RoundBegun(
        scene.block.id, "tied", options, {pool: one.left for pool, one in ties.items()}
    )


def _among_the_top(scene: VoteScene, most: int) -> RoundBegun:
    """The first so many of each pool, and whatever is level with the last of them."""
    vote, voting = scene.state, scene.state.round
    refuse_unless(
        voting.kind != "tied",
        "tied-round",
        "This round filled the places that were left. Hold it again, or decide what is level.",
    )
    places = places_of(scene, voting)
    pools = [OVERALL] if OVERALL in places else [one.theme for one in scene.settings.themes]
    options: list[str] = []
    for pool in pools:
        standing = vote.standing_in(voting) if pool == OVERALL else vote.under(pool)
        rows = voting.ranking(tuple(one.id for one in standing))
        options += [row.option for row in rows if row.rank <= most and row.weight]
    refuse_unless(len(options) > 1, "no-ballots", "There is nothing to choose between.")
    refuse_unless(
        len(options) < len(vote.standing_in(voting)),
        "nothing-less",
        "That is everything there was. Hold the round again, or take fewer.",
        "most",
    )
    return RoundBegun(scene.block.id, "top", tuple(options), voting.places)


def _refuse_other_round(scene: VoteScene, seen: int) -> None:
    there = len(scene.state.rounds)
    refuse_unless(there == seen, "another-round", "Another round has begun. Look again.", "round")


def _no_tie() -> Refused:
    return Refused("no-tie", "The cut falls in no tie here.", "pool")
