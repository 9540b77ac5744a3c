"""Round-robin, and twos and fours: whose turn it is in a team, and who talks with whom."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from seeing import seen
from story import (
    SEATED,
    both,
    changed,
    clock,
    district_1,
    district_2,
    facilitator,
    hall,
    manager,
    mayor,
)

from facilitator.activities.breakout.messages import ContributionWritten, TakePen, WriteContribution
from facilitator.activities.breakout.parties import as_they_are
from facilitator.activities.breakout.prompt_messages import PassTurn, ReachPrompt, TurnTaken
from facilitator.core.context import Context
from facilitator.core.people import DismissPerson
from facilitator.core.teams import MovePerson, TeamsDrawn

TEXT = both("What first?", "¿Qué primero?")
IN_TURN = [{"text": TEXT, "way": "round-robin"}, {"text": TEXT}, {"text": TEXT, "way": "pairs"}]
PLAN = changed("ropes", settings={"prompt": None, "prompts": IN_TURN})
ALL_RED = dict.fromkeys((one.id for one in SEATED), "red")


def at_work(plan=PLAN, teams=ALL_RED):
    """All four are red, in the order of the roster: the first turn is the mayor's."""
    story = hall(plan).seated(*SEATED).into("ropes")
    return story.given(TeamsDrawn("d1", "ropes", ("red", "blue"), teams, ("group",), 1))


def turn(story):
    return seen(story.state, "team:red")["room"].get("turn")


def test_who_has_written_hands_the_turn_on():
    story = at_work()
    assert turn(story) == "mayor"
    story.when(mayor, WriteContribution("ropes", "Pave it"))
    story.then(
        ContributionWritten("ropes", story.fresh, "red", "mayor", "Pave it", 1),
        TurnTaken("ropes", "red", 1, "mayor"),
    )
    assert turn(story) == "district-1"


def test_a_tile_says_how_far_the_round_is():
    def told():
        tile = seen(story.state, "block:ropes")["teams"][0]
        return tile.get("turn"), tile.get("passed", 0)

    story = at_work()
    assert told() == ("mayor", 0)
    story.and_(mayor, PassTurn("ropes", "mayor"))
    assert told() == ("district-1", 1)
    for actor in SEATED[1:]:
        story.and_(actor, PassTurn("ropes", actor.id))
    assert told() == (None, 4)
    story.and_(facilitator, ReachPrompt("ropes", 2))
    assert told() == (None, 0), "nobody has a turn at another prompt"


def test_others_wait():
    story = at_work()
    story.when(manager, WriteContribution("ropes", "Trees")).refused("not-your-turn")
    story.when(manager, WriteContribution("ropes", "Trees", prompt=1)).refused("not-your-turn")
    story.when(manager, PassTurn("ropes", "mayor")).refused("not-your-turn", "person")
    story.when(manager, PassTurn("ropes", "manager")).refused("not-your-turn", "person")


def test_one_passes_and_the_round_goes_around():
    story = at_work()
    for who in (mayor, district_1, district_2):
        story.when(who, PassTurn("ropes", who.id))
        story.then(TurnTaken("ropes", "red", 1, who.id, passed=True))
    story.and_(manager, WriteContribution("ropes", "Trees"))
    assert turn(story) == "mayor"


def test_once_all_have_passed_anybody_may_write():
    story = at_work()
    for who in SEATED:
        story.and_(who, PassTurn("ropes", who.id))
    assert turn(story) is None
    story.when(manager, WriteContribution("ropes", "Trees"))
    story.then(ContributionWritten("ropes", story.fresh, "red", "manager", "Trees", 1))


def test_who_leaves_is_passed_over():
    story = at_work().and_(facilitator, DismissPerson("mayor"))
    assert turn(story) == "district-1"
    story.and_(district_1, PassTurn("ropes", "district-1"))
    story.and_(facilitator, MovePerson("district-1", "blue"))
    assert turn(story) == "district-2"
    story.and_(facilitator, MovePerson("district-2", "blue"))
    assert turn(story) == "manager"


@pytest.mark.parametrize("by", [facilitator, district_2])
def test_facilitator_and_scribe_pass_for_somebody_who_is_away(by):
    story = at_work().and_(district_2, TakePen("ropes"))
    story.when(by, PassTurn("ropes", "mayor")).then(TurnTaken("ropes", "red", 1, "mayor", True))
    story.when(by, PassTurn("ropes", "mayor")).then()
    assert turn(story) == "district-1"


def test_another_teams_scribe_does_not():
    teams = ALL_RED | {"manager": "blue"}
    story = at_work(teams=teams).and_(manager, TakePen("ropes"))
    story.when(manager, PassTurn("ropes", "mayor")).refused("not-your-turn", "person")


def test_a_round_goes_on_where_it_was_when_teams_come_back_to_it():
    story = at_work().and_(mayor, PassTurn("ropes", "mayor"))
    story.and_(facilitator, ReachPrompt("ropes", 2))
    assert turn(story) is None
    story.when(mayor, PassTurn("ropes", "mayor")).refused("not-your-turn")
    story.and_(manager, WriteContribution("ropes", "Whenever I want"))
    story.and_(facilitator, ReachPrompt("ropes", 1))
    assert turn(story) == "district-1"


def parties(story, team="red"):
    return [{*party} for party in seen(story.state, f"team:{team}")["room"].get("parties", [])]


def test_pairs_are_drawn_in_the_team_and_stay():
    story = at_work().and_(facilitator, ReachPrompt("ropes", 3))
    drawn = parties(story)
    assert [len(one) for one in drawn] == [2, 2]
    assert set.union(*drawn) == {one.id for one in SEATED}
    story.and_(facilitator, ReachPrompt("ropes", 1)).and_(facilitator, ReachPrompt("ropes", 3))
    assert parties(story) == drawn


def test_fours_are_pairs_put_together():
    plan = changed("ropes", settings={"prompt": TEXT, "pattern": "one-two-four-all"})
    story = at_work(plan)
    ways = [one["way"] for one in seen(story.state, "block:ropes")["prompts"]["all"]]
    assert ways == ["silent", "pairs", "fours", "open"]
    story.and_(facilitator, ReachPrompt("ropes", 2)).and_(facilitator, ReachPrompt("ropes", 3))
    assert parties(story) == [{one.id for one in SEATED}]


def test_teams_drawn_while_they_talk_by_twos_do_so_too():
    story = at_work().and_(facilitator, ReachPrompt("ropes", 3))
    moved = {"mayor": "blue", "district-1": "blue", "district-2": "red", "manager": "red"}
    story.given(TeamsDrawn("d2", "ropes", ("red", "blue"), moved, ("group",), 2))
    story.given(*story.rules.due(story.state, Context(story.now, clock, "due")), by=clock)
    assert parties(story, "red") == [{"district-2", "manager"}]
    assert parties(story, "blue") == [{"mayor", "district-1"}]


@given(st.lists(st.integers(1, 9), unique=True, min_size=2), st.sets(st.integers(1, 12)))
def test_whoever_comes_and_goes_nobody_is_left_alone(drawn, here):
    twos = tuple(tuple(map(str, drawn[at : at + 2])) for at in range(0, len(drawn), 2))
    now = as_they_are(twos, [str(one) for one in here])
    assert all(len(party) > 1 for party in now)
    assert not now or sorted(one for party in now for one in party) == sorted(map(str, here))
