"""Options that mean the same become one, also while people vote.

Whoever has dots on several of them has these dots on the one that stays. What exceeds the cap goes
back to that person, who is told. A ballot that names a merged option, be it that it comes later
from a phone that had the older list, counts for the one that stays in the same way. What is closed
never changes: nothing is merged where voting is closed, and rounds before keep their lists.

`separating.py` takes it back.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Annotated, Literal

from msgspec import Meta, Struct

from facilitator.methods import likeness
from facilitator.methods.tallies import Ballot

from ..activity import Decides, Evolves, refuse_unless
from ..context import Context, EventMeta
from ..messages import BlockCommand, BlockEvent, Event, Ref
from .ballots import limits
from .list_history import ListChange, Merge
from .paper import OVERALL
from .rounds import Round
from .state import Vote, VoteScene, is_scale, takes_ballots


class MergeOptions(BlockCommand, frozen=True):
    """Let options that mean the same be one: what people placed on them stands on `kept`."""

    kept: Ref
    merged: Annotated[tuple[Ref, ...], Meta(min_length=1, max_length=99)]


class OptionsMerged(BlockEvent, frozen=True):
    """Some options count for `kept` from here on, at most `cap` of a person's dots on it.

    `people` has the ballot from here on of each who had dots on one that was merged.
    """

    is_open = True
    kept: str
    merged: tuple[str, ...]
    cap: int
    people: dict[str, dict[str, int]]


class MergeEffect(Struct, frozen=True):
    """What a merge would do: how many `people` have dots on several of the options, and how many
    `dots` go back to them."""

    people: int
    dots: int


def folded(ballot: Ballot, kept: str, merged: Iterable[str], cap: int) -> tuple[Ballot, int]:
    """A ballot whose dots on all of these stand on `kept`, at most `cap`; and how many go back."""
    named = [one for one in merged if one in ballot]
    if not named:
        return ballot, 0
    placed = sum(ballot[one] for one in named) + ballot.get(kept, 0)
    others = {one: dots for one, dots in ballot.items() if one != kept and one not in named}
    return {**others, kept: min(placed, cap)}, max(0, placed - cap)


def as_listed(scene: VoteScene, ballot: Ballot) -> tuple[Ballot, dict[str, int]]:
    """A ballot by the list of now, whichever it was filled in by; and by option the dots that found
    no room on it."""
    vote = scene.state
    returned: dict[str, int] = {}
    for option in ballot if vote.merges else ():
        kept = vote.stands_for(option)
        if kept != option:
            ballot, more = folded(ballot, kept, (option,), limits(scene).cap)
            returned |= {kept: returned.get(kept, 0) + more} if more else {}
    return ballot, returned


def effect_of_merging(scene: VoteScene, kept: str, merged: Iterable[str]) -> MergeEffect:
    """What it would do now, to be asked before; ballots of whom nobody has confirmed as well."""
    several = {kept, *merged}
    placed = [dict(one) for _, one in scene.state.round.held()]
    both = [one for one in placed if len(several & one.keys()) > 1]
    back = (folded(one, kept, several - {kept}, limits(scene).cap)[1] for one in placed)
    return MergeEffect(len(both), sum(back))


def alike(scene: VoteScene) -> list[tuple[str, str]]:
    """What stands on the list twice, as far as a machine can tell, while that can still be mended;
    answers that somebody wrote a moment ago are not looked through."""
    vote, voting = scene.state, scene.state.round
    if scene.is_asked or (voting.opened_once and not voting.open):
        return []
    items = vote.standing_in(voting)
    pairs = likeness.alike([item.title for item in items])
    return [(items[one].id, items[other].id) for one, other in pairs]


def merge_options(scene: VoteScene, command: MergeOptions, context: Context) -> list[Event]:
    """In the running round, and only what stands in it, under one theme."""
    vote, voting = scene.state, scene.state.round
    refuse_unless(not is_scale(scene), "a-scale", "A scale has its figures and no more.")
    refuse_closed(scene, context)
    refuse_unless(
        not has_entries(voting),
        "has-entries",
        "Papers or hands were entered by this list. Hold another round, and merge before they are.",
    )
    merged = tuple(dict.fromkeys(one for one in command.merged if one != command.kept))
    refuse_unless(merged, "too-few", "Choose two options at least.", "merged")
    refuse_unless(vote.stands(command.kept), "no-such-item", "It is not on the list.", "kept")
    for one in merged:
        refuse_unless(vote.stands(one), "no-such-item", "It is not on the list.", "merged")
    refuse_unless(
        len({vote.items[one].theme for one in (command.kept, *merged)}) == 1,
        "another-theme",
        "They stand under different themes, whose dots are counted apart.",
        "merged",
    )
    refuse_unless(
        _leaves_a_choice(vote, command.kept, merged),
        "no-choice",
        "Nothing would be left to choose from. Close voting, and decide what is level.",
        "merged",
    )
    cap = limits(scene).cap
    people = {
        who: {**folded(ballot, command.kept, merged, cap)[0]}
        for who, ballot in voting.held()
        if not ballot.keys().isdisjoint(merged)
    }
    return [OptionsMerged(scene.block.id, command.kept, merged, cap, people)]


def _leaves_a_choice(vote: Vote, kept: str, merged: Sequence[str]) -> bool:
    """A round among what is tied asks which; with no more than there are places, nothing."""
    voting = vote.round
    if voting.kind != "tied" or not voting.places:
        return True
    pool = OVERALL if OVERALL in voting.places else vote.items[kept].theme
    standing = vote.standing_in(voting) if pool == OVERALL else vote.under(pool)
    return len(standing) - len(merged) > voting.places.get(pool, 0)


def options_merged(scene: VoteScene, event: OptionsMerged, meta: EventMeta) -> None:
    """The list is shorter, and every ballot of the round that named a merged option is another."""
    vote, voting, kept = scene.state, scene.state.round, event.kept
    merged = tuple(one for one in event.merged if one in vote.items and one != kept)
    if kept not in vote.items or not merged:
        return
    last = _as_it_is(vote, meta.position, kept, merged)

    def fold(who: str, ballot: Ballot) -> Ballot:
        after, back = folded(ballot, kept, merged, event.cap)
        if after is not ballot:
            last.ballots[who], last.freed[who] = ballot, voting.freed.get(who, {})
            tell(voting, who, _on_one(last.freed[who], kept, merged, back))
        return after

    voting.refold(fold)
    last.placed.update((who, one[kept]) for who, one in voting.held() if kept in one)
    for one in voting.set_aside_ballots:
        one.ballot = folded(one.ballot, kept, merged, event.cap)[0]
    _take_off(vote, last)
    vote.merges.append(last)
    note(vote, meta, "merged", last)


def refuse_closed(scene: VoteScene, context: Context) -> None:
    """What was counted never changes."""
    refuse_unless(
        takes_ballots(scene, context.now) or not scene.state.round.opened_once,
        "closed",
        "Voting is closed, and its result stands. Open it again, or hold another round, and merge "
        "then.",
    )


def has_entries(voting: Round) -> bool:
    """Whether something stands that came by another way than a phone: a sheet is kept as it was
    entered."""
    desk = voting.desk
    sheets = any(one.standing for one in desk.sheets.values())
    return sheets or any(one.hands for one in desk.hands.values())


def _as_it_is(vote: Vote, position: int, kept: str, merged: tuple[str, ...]) -> Merge:
    """A merge to come, with what it will be taken back to; its ballots are yet to be noted."""
    voting = vote.round
    moved = {kept, *merged}
    pointed = {
        one.id: one.merged_into
        for one in vote.items.values()
        if one.id in moved or one.merged_into in moved
    }
    aside = tuple(one.ballot for one in voting.set_aside_ballots)
    return Merge(position, len(vote.rounds), kept, merged, voting.options, pointed, aside)


def _take_off(vote: Vote, last: Merge) -> None:
    """Of the running round's list; the rounds before keep theirs."""
    voting = vote.round
    for earlier in vote.rounds[:-1]:
        if earlier.options is None:
            earlier.options = tuple(one.id for one in vote.standing_in(earlier))
    if voting.options is not None:
        voting.options = tuple(one for one in voting.options if one not in last.merged)
    for option in last.pointed:
        vote.items[option].merged_into = last.kept if option != last.kept else ""
    vote.list_revision += 1


def _on_one(
    notes: Mapping[str, int], kept: str, merged: Sequence[str], back: int
) -> dict[str, int]:
    """What somebody is told went back to them, by option, once these are one."""
    several = (kept, *merged)
    whole = back + sum(notes.get(one, 0) for one in several)
    others = {one: dots for one, dots in notes.items() if one not in several}
    return others | ({kept: whole} if whole else {})


def tell(voting: Round, who: str, notes: dict[str, int]) -> None:
    """Which dots went back to somebody, by option, until they vote again."""
    if notes:
        voting.freed[who] = notes
    else:
        voting.freed.pop(who, None)


def note(vote: Vote, meta: EventMeta, what: Literal["merged", "separated"], last: Merge) -> None:
    """For the record: what was done to the list, option by option."""
    kept = vote.items[last.kept]
    for one in (vote.items[name] for name in last.merged):
        told = ListChange(
            meta.at,
            meta.actor,
            what,
            one.id,
            title_before=one.title if what == "merged" else kept.title,
            title=kept.title if what == "merged" else one.title,
            source_before=one.source if what == "merged" else kept.source,
            source=kept.source if what == "merged" else one.source,
        )
        vote.list_changes.append(told)


COMMANDS: Decides[VoteScene] = {MergeOptions: merge_options}
EVENTS: Evolves[VoteScene] = {OptionsMerged: options_merged}
