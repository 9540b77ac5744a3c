"""What became one is several again: the last merge, exactly, or not at all.

Once somebody has changed their dots on the option that stays, nobody knows which of those it was
made of they meant. Dots that went back to somebody, who has placed them elsewhere since, stay
there.
"""

from msgspec import Struct

from facilitator.methods.ballot_methods import METHODS
from facilitator.methods.tallies import Ballot

from ..activity import Decides, Evolves, refuse_unless
from ..context import Context, EventMeta
from ..messages import BlockCommand, BlockEvent, Event, Ref
from ..refused import Refused
from .ballots import limits
from .list_history import Merge
from .merging import has_entries, note, refuse_closed, tell
from .rounds import Round
from .state import Vote, VoteScene


class UndoMerge(BlockCommand, frozen=True):
    """Let the options that became `kept` last be several again, as if nothing had been merged."""

    kept: Ref


class MergeUndone(BlockEvent, frozen=True):
    """What became `kept` last is several options again; `people` has the ballots that come back."""

    is_open = True
    kept: str
    people: dict[str, dict[str, int]]


class LastMerge(Struct, frozen=True):
    """What was merged last in the running round: what it stands on, how many people have placed
    dots on that `since`, and whether papers or hands were `entered`, which both keep it one."""

    kept: str
    since: int
    entered: bool


def last_merge(vote: Vote) -> LastMerge | None:
    """None where nothing was merged in this round that is still on its list."""
    last = vote.merges[-1] if vote.merges else None
    if last is None or not _is_of_now(vote, last):
        return None
    return LastMerge(last.kept, _placed_since(vote.round, last), has_entries(vote.round))


def undo_merge(scene: VoteScene, command: UndoMerge, context: Context) -> list[Event]:
    """The last one, as long as nobody has changed their dots on what came of it."""
    vote = scene.state
    found = last_merge(vote)
    if found is None or found.kept != command.kept:
        raise Refused("nothing-to-undo", "Nothing was merged into this last.", "kept")
    refuse_closed(scene, context)
    refuse_unless(
        not found.since and not found.entered,
        "has-ballots",
        "Somebody has placed dots on it since, and nobody knows which of the options they meant.",
        "kept",
    )
    people = _ballots_separated(scene, vote.merges[-1])
    return [MergeUndone(scene.block.id, command.kept, people)]


def _ballots_separated(scene: VoteScene, last: Merge) -> dict[str, dict[str, int]]:
    """Of everybody whose ballot is another then: what it is."""
    return {
        who: _separated(scene, last, last.ballots[who], ballot)
        for who, ballot in scene.state.round.held()
        if last.kept in ballot and who in last.ballots
    }


def _separated(scene: VoteScene, last: Merge, before: Ballot, ballot: Ballot) -> dict[str, int]:
    """A ballot of now, with the dots that it had before on each of what became one.

    Where those that went back were placed elsewhere since, they are taken off what was merged, from
    which they came.
    """
    several = (last.kept, *last.merged)
    found = {option: dots for option, dots in ballot.items() if option != last.kept}
    found |= {option: before[option] for option in several if option in before}
    themes = {option: scene.state.items[option].theme for option in found}
    method = METHODS[scene.settings.method]
    for option in reversed(several):
        while found.get(option) and method.faults(found, limits(scene), themes):
            found[option] -= 1
    return {option: dots for option, dots in found.items() if dots}


def merge_undone(scene: VoteScene, event: MergeUndone, meta: EventMeta) -> None:
    """List and ballots are those of before, but for what people placed elsewhere since."""
    vote, voting = scene.state, scene.state.round
    if not vote.merges or not _is_of_now(vote, vote.merges[-1]):
        return
    separated = _ballots_separated(scene, vote.merges[-1])
    last = separate_last(vote, meta)

    def unfold(who: str, ballot: Ballot) -> Ballot:
        if who not in separated:
            return ballot
        tell(voting, who, _freed_before(voting, last, who))
        return separated[who]

    voting.refold(unfold)
    for one, ballot in zip(voting.set_aside_ballots, last.aside, strict=False):
        one.ballot = ballot
    voting.options = last.options
    vote.list_revision += 1


def separate_last(vote: Vote, meta: EventMeta) -> Merge:
    """Back on the list, as it was before the last merge; returns that."""
    last = vote.merges.pop()
    if last.pointed.keys() <= vote.items.keys():
        note(vote, meta, "separated", last)
        for option, target in last.pointed.items():
            vote.items[option].merged_into = target
    return last


def _is_of_now(vote: Vote, last: Merge) -> bool:
    """Whether a merge was made in the running round, of what is still on its list."""
    there = last.pointed.keys() <= vote.items.keys() and vote.stands(last.kept)
    return there and last.round == len(vote.rounds)


def _placed_since(voting: Round, last: Merge) -> int:
    """How many have changed their dots on what came of a merge, or lost them with their name; who
    has taken all of theirs away has not."""
    placed = sum(
        last.kept in ballot and ballot[last.kept] != last.placed.get(who)
        for who, ballot in voting.held()
    )
    aside = voting.set_aside_ballots[len(last.aside) :]
    return placed + sum(last.kept in one.ballot for one in aside)


def _freed_before(voting: Round, last: Merge, who: str) -> dict[str, int]:
    """What somebody was told before a merge; who has voted since was told nothing else."""
    if voting.changed.get(who, 0) <= last.position:
        return last.freed[who]
    now = voting.freed.get(who, {})
    return {option: dots for option, dots in now.items() if option != last.kept}


COMMANDS: Decides[VoteScene] = {UndoMerge: undo_merge}
EVENTS: Evolves[VoteScene] = {MergeUndone: merge_undone}
