"""Whatever happens in a vote of several rounds, its tallies are those of a recount from the events.

The recount knows nothing of the program but the names of what was written down.
"""

from collections import Counter
from collections.abc import Iterator

from hypothesis import event, given, settings
from hypothesis import strategies as st
from story import (
    RULES,
    Hall,
    changed,
    district_1,
    district_2,
    facilitator,
    hall,
    manager,
    mayor,
)

from facilitator.core.agenda import Advance, GoBack
from facilitator.core.people import FreeName, GiveUpPlace
from facilitator.core.questions.messages import (
    BeginRound,
    CastBallot,
    CloseVoting,
    DecideTie,
    OpenVoting,
    RevealTally,
    WithdrawRound,
)
from facilitator.core.questions.outcome import standings
from facilitator.core.state import State

EVERYBODY = (mayor, district_1, district_2, manager)
OPTIONS = ("paving", "lights", "trees", "pools")

small = st.integers(0, 3)
ballots = st.dictionaries(st.sampled_from(OPTIONS), st.integers(0, 2), max_size=3)
kinds = st.sampled_from(("tied", "tied", "top", "again"))
cast = st.tuples(st.just("cast"), small, ballots)
pools = st.sets(st.sampled_from(("streets", "parks")), max_size=1).map(tuple)
begun = st.tuples(st.just("begin"), kinds, pools)
votes = st.lists(
    st.one_of(
        cast,
        cast,
        cast,
        st.tuples(st.just("close")),
        st.tuples(st.just("open")),
        begun,
        begun,
        begun,
        st.tuples(st.just("withdraw")),
        st.tuples(st.just("decide"), st.lists(st.sampled_from(OPTIONS), min_size=1, max_size=2)),
        st.tuples(st.just("leave"), small),
        st.tuples(st.just("return"), small),
        st.tuples(st.just("free"), small),
        st.tuples(st.just("reveal")),
        st.tuples(st.just("away")),
        st.tuples(st.just("back")),
    ),
    min_size=10,
    max_size=50,
)


def asked(story: Hall, step) -> None:
    """What somebody asks for in this step; much of it is refused."""
    number = len(story.own("dots").rounds)
    match step:
        case ("cast", who, ballot):
            story.when(EVERYBODY[who], CastBallot("dots", ballot, round=number))
        case ("begin", kind, pools):
            story.when(facilitator, CloseVoting("dots"))
            story.when(facilitator, BeginRound("dots", kind, number, pools=pools))
        case ("decide", options):
            for pool in ("streets", "parks", "overall"):
                story.when(facilitator, DecideTie("dots", number, pool, tuple(options), "So be it"))
        case ("leave", who):
            story.when(EVERYBODY[who], GiveUpPlace())
        case ("return", who):
            story.seated(EVERYBODY[who]) if EVERYBODY[who].id not in here(story) else None
        case ("free", who):
            story.when(facilitator, FreeName(EVERYBODY[who].id))
        case (plain,):
            story.when(facilitator, PLAIN[plain](number))


PLAIN = {
    "close": lambda number: CloseVoting("dots"),
    "open": lambda number: OpenVoting("dots"),
    "withdraw": lambda number: WithdrawRound("dots", number),
    "reveal": lambda number: RevealTally("dots"),
    "away": lambda number: Advance("dots"),
    "back": lambda number: GoBack("lunch"),
}


def here(story: Hall) -> set[str]:
    return {one.id for one in story.state.people.values() if not one.dismissed}


def told(steps, take) -> Iterator[Hall]:
    story = hall(changed("dots", settings={"take": take})).seated(*EVERYBODY).into("dots")
    for step in steps:
        asked(story, step)
        yield story


def recounted(happened) -> list[tuple[dict[str, int], set[str]]]:
    """Each round's dots and voters, by the events of one vote alone."""
    rounds = [({}, {})]  # person → ballot: what counts, what waits for a yes
    for one in happened:
        counts, waits = rounds[-1]
        name = type(one).__name__
        if name == "RoundBegun":
            rounds.append(({}, {}))
        elif name == "RoundWithdrawn":
            rounds.pop()
        elif name in ("BallotCast", "BallotCounted", "BallotSetAside"):
            waiting = waits.pop(one.person, None)
            if name != "BallotCounted" or waiting:
                counts.pop(one.person, None)
            if name == "BallotCounted" and waiting:
                counts[one.person] = waiting
            if name == "BallotCast" and one.ballot:
                (counts if one.counts else waits)[one.person] = one.ballot
    return [(sum(map(Counter, counts.values()), Counter()), {*counts}) for counts, _ in rounds]


takes = st.sampled_from((1, {"overall": 1}, {"overall": 2}, {"streets": 1}))


@given(votes, takes)
@settings(max_examples=200)
def test_in_any_order_every_tally_is_the_recount_and_what_is_over_never_changes(steps, take):
    frozen = {}
    for story in told(steps, take):
        rounds = story.own("dots").rounds
        found = recounted(one for one, _ in story.history if getattr(one, "block", "") == "dots")
        assert len(found) == len(rounds)
        for voting, (dots, voters) in zip(rounds, found, strict=True):
            assert (voting.tally.weights, {*voting.ballots}) == (dots, voters)
        frozen = {number: one for number, one in frozen.items() if number < len(rounds) - 1}
        for number, voting in enumerate(rounds[:-1]):
            assert not voting.open
            assert frozen.setdefault(number, voting.ballots) == voting.ballots
    event(f"{len(rounds)} rounds")


@given(votes, takes)
@settings(max_examples=200)
def test_in_any_order_no_place_is_given_twice_and_only_sharing_makes_one_more(steps, take):
    for story in told(steps, take):
        for one in standings(RULES.scene(story.state, "dots")).values():
            taken = [each.option for each in one.taken]
            assert len(taken) == len({*taken})
            assert not {*taken} & {*one.level}
            assert len(taken) <= one.places or any(each.way == "shared" for each in one.taken)
            if one.level:
                assert one.left == one.places - len(taken) < len(one.level)


@given(votes, takes)
@settings(max_examples=60)
def test_told_again_it_is_the_same(steps, take):
    *_, story = told(steps, take)
    again = State()
    for one, meta in story.history:
        RULES.evolve(again, one, meta)
    assert again == story.state
