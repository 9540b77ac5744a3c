"""Whatever is placed, taken back, merged, undone, and whoever comes, leaves or tries again: votes
and the dots that went back are what twenty lines make of the events alone; a replay is the same.
"""

from collections import Counter

from hypothesis import given, settings
from hypothesis import strategies as st
from merging_steps import STEPS, VOTE, lived
from story import RULES

from facilitator.core.questions.merging import MergeUndone, OptionsMerged
from facilitator.core.questions.messages import (
    BallotCast,
    BallotSetAside,
    RoundBegun,
    RoundWithdrawn,
)
from facilitator.core.state import State
from facilitator.methods import tallies


def recounted(events: list) -> tuple[dict, dict]:
    """By voter: what each has placed in the running round, and what they were told went back."""
    rounds = [({}, {}, [])]
    for one in events:
        placed, freed, before = rounds[-1]
        if isinstance(one, RoundBegun):
            rounds.append(({}, {}, []))
        elif isinstance(one, RoundWithdrawn):
            rounds.pop()
        elif isinstance(one, OptionsMerged):
            before.append(({**placed}, {**freed}))
            for who in [who for who in placed if {*one.merged} & {*placed[who]}]:
                dots, others = taken(placed[who], one)
                back, more = taken(freed[who], one)
                placed[who] = others | {one.kept: min(dots, one.cap)}
                freed[who] = more | {one.kept: back + dots - min(dots, one.cap)}
        elif isinstance(one, MergeUndone):
            then = before.pop()
            for who in [who for who in placed if one.kept in placed[who]]:
                placed[who], freed[who] = then[0][who], then[1][who]
        elif isinstance(one, BallotCast | BallotSetAside) and not getattr(one, "left", False):
            placed[one.person] = getattr(one, "ballot", {})
            freed[one.person] = getattr(one, "returned", {})
    return rounds[-1][0], rounds[-1][1]


def taken(ballot: dict, merge: OptionsMerged) -> tuple[int, dict]:
    """How many stand on what becomes one, and what stands elsewhere."""
    several = {merge.kept, *merge.merged}
    others = {option: dots for option, dots in ballot.items() if option not in several}
    return sum(ballot.values()) - sum(others.values()), others


def some(found: dict) -> dict:
    """Without what is nothing."""
    told = {who: {name: dots for name, dots in one.items() if dots} for who, one in found.items()}
    return {who: one for who, one in told.items() if one}


@given(STEPS, st.sampled_from(("open", "confirm")))
@settings(max_examples=300)
def test_ballots_and_dots_that_went_back_are_those_of_the_events(steps, seats):
    for story in lived(steps, seats):
        vote = story.own(VOTE)
        placed, freed = recounted([event for event, _ in story.history])
        assert {who: dict(ballot) for who, ballot in vote.round.held()} == some(placed)
        assert vote.round.freed == some(freed)
        counted = [one for who, one in placed.items() if vote.round.counts_ballot_of(who)]
        assert vote.round.unweighted == tallies.recount(counted)


@given(STEPS)
def test_no_ballot_names_what_is_not_on_the_list_and_none_is_beyond_the_cap(steps):
    for story in lived(steps):
        vote = story.own(VOTE)
        standing = {one.id for one in vote.standing_in(vote.round)}
        for _, ballot in vote.round.held():
            assert ballot.keys() <= standing
            assert all(1 <= dots <= 2 for dots in ballot.values())


@given(STEPS)
def test_what_is_closed_never_changes(steps):
    known: dict[int, tuple] = {}
    for story in lived(steps):
        vote = story.own(VOTE)
        for number, voting in enumerate(vote.rounds[:-1]):
            now = dict(voting.ballots), [one.id for one in vote.standing_in(voting)], voting.tally
            assert known.setdefault(number, now) == now


@given(STEPS)
def test_a_replay_comes_to_the_same(steps):
    *_, story = lived(steps)
    again = State()
    for event, meta in story.history:
        RULES.evolve(again, event, meta)
    assert again == story.state


def test_these_steps_do_merge_what_people_have_dots_on():
    """What is said above is said of something."""
    met = Counter[str]()

    @settings(max_examples=150, database=None, derandomize=True)
    @given(STEPS)
    def looked_at(steps):
        for story in lived(steps):
            for one in story.happened:
                met["merged"] += isinstance(one, OptionsMerged) and bool(one.people)
                met["undone"] += isinstance(one, MergeUndone) and bool(one.people)
                met["late"] += isinstance(one, BallotCast) and bool(one.returned)
            met["told"] += bool(story.own(VOTE).round.freed)

    looked_at()
    assert all(met[one] >= 5 for one in ("merged", "undone", "late", "told")), met
