"""Who votes and who decides: groups with a ballot, groups that advise, weights, and the roll."""

import msgspec
import pytest
from seeing import seen
from story import (
    Hall,
    changed,
    clerk,
    clock,
    district_1,
    facilitator,
    hall,
    manager,
    mayor,
    turnout,
)

from facilitator.core.agenda import Advance
from facilitator.core.people import FreeName
from facilitator.core.questions import group_tables
from facilitator.core.questions.audit import not_allowed
from facilitator.core.questions.desk_messages import CountHands
from facilitator.core.questions.electorate import Electorate, GroupTurnout
from facilitator.core.questions.messages import (
    BallotCast,
    CastBallot,
    CloseVoting,
    OpenVoting,
    RevealTally,
    VotingClosed,
)
from facilitator.core.questions.published import published
from facilitator.core.questions.state import Vote
from facilitator.core.seat_policy import ConfirmPeople, SetSeats


def voting(**settings) -> Hall:
    """Two of the council and the manager are here, a partner has joined, and voting is open."""
    story = hall(changed("dots", settings=settings)).seated(mayor, district_1, manager)
    return story.into("dots")


def decided(vote: Vote) -> dict[str, int]:
    return vote.round.tally.weights


def test_whose_group_has_no_ballot_is_told_so_before_during_and_after():
    story = voting(eligible=["council"], opens="by-hand")
    story.when(manager, CastBallot("dots", {"trees": 1})).refused("not-eligible")
    story.and_(facilitator, OpenVoting("dots"))
    story.when(manager, CastBallot("dots", {"trees": 1})).refused("not-eligible")
    story.and_(mayor, CastBallot("dots", {"trees": 1})).and_(facilitator, CloseVoting("dots"))
    story.when(manager, CastBallot("dots", {"trees": 1})).refused("not-eligible")
    assert decided(story.own("dots")) == {"trees": 1}


def test_without_a_word_in_the_plan_everybody_votes_and_nothing_is_said_of_groups():
    story = voting().and_(manager, CastBallot("dots", {"trees": 1}))
    assert decided(story.own("dots")) == {"trees": 1}
    assert seen(story.state, "phone")["activity"]["groups"] is None
    assert "groups" not in seen(story.state, "stage")["activity"]["turnout"]


def test_what_binds_decides_and_what_advises_moves_it_nowhere():
    story = voting(binding=["council"]).and_(manager, CastBallot("dots", {"paving": 2, "trees": 2}))
    story.and_(mayor, CastBallot("dots", {"pools": 1}))
    voting_round = story.own("dots").round
    assert decided(story.own("dots")) == {"pools": 1}
    assert voting_round.tallies["staff"].weights == {"paving": 2, "trees": 2}
    assert (voting_round.tally.ballots, voting_round.unweighted.ballots) == (1, 2)


def test_a_weight_multiplies_dots_and_never_people():
    story = voting(binding=["council", "staff"], weights={"council": 3})
    story.and_(mayor, CastBallot("dots", {"paving": 1, "trees": 1}))
    story.and_(manager, CastBallot("dots", {"trees": 2}))
    tally = story.own("dots").round.tally
    assert tally.weights == {"paving": 3, "trees": 5}
    assert tally.voters == {"paving": 1, "trees": 2}
    assert tally.ballots == 2


def test_screens_say_who_decides_and_how_much_each_counts():
    story = voting(eligible=["staff", "council", "residents"], binding=["staff"])
    told = [(one["id"], one["binding"], one["weight"]) for one in _groups(story)]
    assert told == [("staff", True, 1), ("council", False, 1), ("residents", False, 1)]
    assert _groups(story)[2]["title"] == {"en": "Residents", "es": "Residentes"}
    story = voting(weights={"council": 3})
    told = [(one["id"], one["binding"], one["weight"]) for one in _groups(story)]
    assert told == [("council", True, 3), ("staff", True, 1), ("partner", True, 1)]


def _groups(story: Hall) -> list[dict]:
    return seen(story.state, "phone")["activity"]["groups"]


def test_closing_records_of_each_group_who_could_vote_who_were_here_and_who_did():
    story = voting()
    partner = story.joined("Paz Partner")
    story.and_(partner, CastBallot("dots", {"trees": 1}))
    story.and_(mayor, CastBallot("dots", {"trees": 1}))
    counted = turnout(council=(3, 2, 1), staff=(1, 1, 0), partner=(1, 1, 1))
    story.when(facilitator, CloseVoting("dots")).then(
        VotingClosed("dots", by_hand=True, roll=4, turnout=counted)
    )
    assert story.own("dots").round.turnout == counted


def test_the_roll_has_those_alone_who_have_a_ballot():
    story = voting(eligible=["council", "residents"])
    story.when(facilitator, CloseVoting("dots"))
    (closed,) = story.happened
    assert closed.roll == 2
    assert closed.turnout == {"council": GroupTurnout(3, 2, 0), "residents": GroupTurnout()}
    assert seen(story.state, "stage")["activity"]["turnout"]["people"] == 2


def test_turnout_by_group_is_that_of_the_close_and_who_is_confirmed_later_was_here():
    story = voting(binding=["council"]).and_(facilitator, SetSeats("council", "confirm"))
    story.and_(facilitator, FreeName("mayor"))
    story.and_(mayor, CastBallot("dots", {"trees": 1})).and_(facilitator, CloseVoting("dots"))
    assert _turnout(story)["council"] == {"id": "council", "eligible": 3, "here": 1, "voted": 0}
    story.joined("Paz Partner")
    assert _turnout(story)["partner"]["here"] == 0
    story.and_(facilitator, ConfirmPeople((mayor.id,)))
    assert _turnout(story)["council"] == {"id": "council", "eligible": 3, "here": 1, "voted": 1}


def _turnout(story: Hall) -> dict[str, dict]:
    found = seen(story.state, "block:dots")["turnout"]["groups"]
    return {one["id"]: one for one in found}


@pytest.mark.parametrize("closed", [False, True])
def test_every_screen_paper_and_file_says_the_same_turnout_also_of_hands(closed):
    """Hands of people without a phone were here; more hands than a body has seats stand out."""
    story = voting(binding=["council"], dots=1, cap=1)
    story.and_(clerk, CountHands("dots", "council", {"trees": 5}, sure=True))
    story.and_(clerk, CountHands("dots", "staff", {"pools": 4}))
    if closed:
        story.and_(facilitator, CloseVoting("dots"))
        assert story.own("dots").round.turnout == turnout(council=(3, 3, 5), staff=(4, 4, 4))
    story.and_(facilitator, RevealTally("dots"))
    expected = {"council": (3, 3, 5), "staff": (4, 4, 4), "partner": (0, 0, 0)}
    on_stage = seen(story.state, "stage")["activity"]
    for view in (seen(story.state, "block:dots"), on_stage):
        assert {one["id"]: _three(one) for one in view["turnout"]["groups"]} == expected
    scene = story.rules.scene(story.state, "dots")
    rows = group_tables.turnouts(scene)
    assert {one["group"]: _three(one) for one in rows} == expected
    (held,) = published(scene).rounds
    told = {one.group.id: msgspec.to_builtins(one.turnout) for one in held.groups}
    assert told == {group: list(counts) for group, counts in expected.items()}


def _three(turnout_of_group: dict) -> tuple[int, int, int]:
    return tuple(turnout_of_group[name] for name in ("eligible", "here", "voted"))


def test_who_decides_is_what_the_agenda_said_when_voting_opened():
    story = voting(binding=["council"]).and_(manager, CastBallot("dots", {"trees": 1}))
    story.readopting(changed("dots", settings={"binding": ["staff"]}))
    assert decided(story.own("dots")) == {}
    story.and_(facilitator, CloseVoting("dots")).and_(facilitator, OpenVoting("dots"))
    assert decided(story.own("dots")) == {"trees": 1}


def test_an_agenda_that_is_changed_takes_nobodys_ballot_while_voting_is_open():
    story = voting().readopting(changed("dots", settings={"eligible": ["council"]}))
    story.and_(manager, CastBallot("dots", {"trees": 1}))
    story.and_(facilitator, CloseVoting("dots"))
    assert story.happened[0].turnout["staff"] == GroupTurnout(1, 1, 1)


def test_a_ballot_that_was_taken_and_has_none_under_the_agenda_of_now_decides_nothing():
    story = voting().and_(manager, CastBallot("dots", {"trees": 1}))
    story.readopting(changed("dots", settings={"eligible": ["council"]}))
    assert decided(story.own("dots")) == {"trees": 1}
    story.and_(facilitator, CloseVoting("dots")).and_(facilitator, OpenVoting("dots"))
    assert decided(story.own("dots")) == {}


def test_a_tally_that_is_not_revealed_stays_with_consoles_whichever_group_it_is_of():
    story = voting(binding=["council"], weights={"council": 7})
    story.and_(mayor, CastBallot("dots", {"pools": 1}))
    story.and_(manager, CastBallot("dots", {"trees": 1}))
    for topic in ("stage", "phone", "moving", "resident", "clerk", "speakers"):
        assert '"dots":' not in msgspec.json.encode(seen(story.state, topic)).decode(), topic
    story.and_(facilitator, RevealTally("dots"))
    assert '"dots":' in msgspec.json.encode(seen(story.state, "stage")).decode()


def test_an_audit_finds_a_ballot_of_a_group_that_has_none():
    story = voting(eligible=["council"])
    story.given(BallotCast("dots", "manager", {"trees": 1}, group="staff"), by=clock)
    scene = story.rules.scene(story.state, "dots")
    assert not_allowed(scene, [scene]) == (
        "Vote 'dots': the ballot of 'manager' could not have been accepted "
        "(the group 'staff' has no ballot in it)."
    )


def test_going_on_closes_with_the_turnout_too():
    story = voting(eligible=["staff"]).and_(manager, CastBallot("dots", {"trees": 1}))
    story.when(facilitator, Advance("dots"))
    assert story.happened[0].turnout == {"staff": GroupTurnout(1, 1, 1)}


@pytest.mark.parametrize(
    ("electorate", "admitted", "deciding"),
    [
        (Electorate(), {"council", "staff"}, {"council", "staff"}),
        (Electorate(eligible=("staff",)), {"staff"}, {"staff"}),
        (Electorate(binding=("staff",)), {"council", "staff"}, {"staff"}),
        (Electorate(("staff", "residents")), {"staff", "residents"}, {"staff"}),
    ],
)
def test_who_is_admitted_and_who_decides(electorate, admitted, deciding):
    groups = ("council", "staff", "residents")
    assert {one for one in groups if electorate.admits(one)} == admitted
    assert {one for one in groups if electorate.decides(one)} == deciding
