"""A tapped name of the governing body: in at once, and counted once somebody has said yes."""

import msgspec
import pytest
from histories import histories, told
from hypothesis import given, settings
from seeing import plain
from story import (
    AGENDA,
    Actor,
    Hall,
    Role,
    badge,
    co_facilitator,
    district_1,
    facilitator,
    mayor,
    stranger,
    visitor,
)

from facilitator.core.people import (
    DismissPerson,
    FreeName,
    GiveUpPlace,
    NameFreed,
    PersonJoined,
    TakeSeat,
)
from facilitator.core.questions import tables, views
from facilitator.core.questions.messages import (
    BallotCast,
    BallotCounted,
    BallotSetAside,
    CastBallot,
    CloseVoting,
    OpenVoting,
    RemoveOption,
)
from facilitator.core.seat_policy import (
    ConfirmPeople,
    PeopleConfirmed,
    SeatsSet,
    SetSeats,
    seat_policy,
)
from facilitator.methods import tallies
from facilitator.plan.values import Plan

CITY = msgspec.json.decode(msgspec.json.encode(AGENDA))
del CITY["groups"][0]["door"]  # a body, of which the agenda says no more
mayors_phone = Actor(Role.VISITOR, "mayors-phone")


def city() -> Hall:
    return Hall(msgspec.convert(CITY, Plan))


def voting() -> Hall:
    """The vote is open; somebody has tapped the mayor's name, and nobody said it was her."""
    return city().seated(mayor).into("dots")


def tally(story: Hall) -> dict[str, int]:
    running = story.own("dots").round
    assert running.tally == tallies.recount(running.ballots.values())
    return {item: count for item, count in running.tally.weights.items() if count}


def test_a_body_needs_a_yes_where_the_agenda_says_nothing_else():
    story = city()
    assert [seat_policy(story.state, one) for one in ("council", "staff", "none")] == [
        "confirm",
        "open",
        "open",
    ]
    story.and_(visitor, TakeSeat("mayor")).and_(stranger, TakeSeat("manager"))
    assert [one.confirmed for one in story.state.people.values()] == [False, True]


def test_a_ballot_waits_for_the_yes_and_counts_from_then_on():
    story = voting().and_(mayor, CastBallot("dots", {"trees": 2}))
    assert story.happened == [
        BallotCast("dots", "mayor", {"trees": 2}, counts=False, group="council", id=story.fresh)
    ]
    assert tally(story) == {}
    story.when(facilitator, ConfirmPeople(("mayor",)))
    story.then(PeopleConfirmed(("mayor",)), BallotCounted("dots", "mayor"))
    assert tally(story) == {"trees": 2}
    story.and_(mayor, CastBallot("dots", {"trees": 1}))
    assert tally(story) == {"trees": 1}


def test_who_waits_is_in_no_turnout_and_sees_their_own_ballot():
    story = voting().seated(district_1).and_(mayor, CastBallot("dots", {"trees": 2}))
    scene = story.rules.scene(story.state, "dots")
    assert plain(views.stage(scene))["turnout"] == {"ballots": 0, "people": 0}
    assert plain(views.mine(scene, "mayor"))["dots"] == {"trees": 2}
    console = plain(views.console(scene))
    assert (console["unconfirmed"], console["unfinished"]["ballots-unconfirmed"]) == (1, 1)
    story.and_(facilitator, ConfirmPeople(("mayor",)))
    assert plain(views.stage(scene))["turnout"] == {"ballots": 1, "people": 1}


def test_a_yes_after_the_close_counts_what_was_placed_in_time():
    story = voting().and_(mayor, CastBallot("dots", {"trees": 2}))
    story.and_(facilitator, CloseVoting("dots")).and_(facilitator, ConfirmPeople(("mayor",)))
    assert tally(story) == {"trees": 2}


def test_one_press_confirms_all_who_wait_and_passes_by_who_has_left():
    story = city().seated(mayor, district_1).and_(mayor, GiveUpPlace())
    story.when(facilitator, ConfirmPeople(("mayor", "district-1", "ghost")))
    story.then(PeopleConfirmed(("district-1",)))
    story.when(co_facilitator, ConfirmPeople(("district-1",))).then()


def test_a_badge_is_a_yes():
    story = city().and_(badge, TakeSeat("mayor"))
    assert story.state.people["mayor"].confirmed
    story = city().seated(mayor)
    story.when(Actor(Role.BADGE, mayors_phone.id), TakeSeat("mayor"))
    story.then(PeopleConfirmed(("mayor",)))


def test_the_same_phone_need_not_be_confirmed_twice_and_another_does():
    story = city().seated(mayor).and_(facilitator, ConfirmPeople(("mayor",)))
    story.and_(mayor, GiveUpPlace()).and_(mayors_phone, TakeSeat("mayor"))
    assert story.state.people["mayor"].confirmed
    story.and_(mayor, GiveUpPlace()).and_(stranger, TakeSeat("mayor"))
    assert not story.state.people["mayor"].confirmed


def test_who_leaves_unconfirmed_and_comes_back_still_waits_for_a_yes():
    story = city().seated(mayor).and_(mayor, GiveUpPlace()).and_(mayors_phone, TakeSeat("mayor"))
    assert not story.state.people["mayor"].confirmed


def test_where_a_badge_is_needed_no_tapped_name_is_let_in():
    story = city().and_(facilitator, SetSeats("council", "badge"))
    assert story.happened == [SeatsSet("council", "badge")]
    story.when(visitor, TakeSeat("mayor")).refused("badge-only", "seat")
    story.and_(badge, TakeSeat("mayor")).and_(facilitator, FreeName("mayor"))
    story.when(visitor, TakeSeat("mayor")).refused("badge-only", "seat")


def test_what_seats_are_good_for_is_changed_for_a_group_that_is_there():
    story = city().when(facilitator, SetSeats("council", "confirm")).then()
    story.when(facilitator, SetSeats("crowd", "open")).refused("no-such-group", "group")
    story.and_(facilitator, SetSeats("council", "open")).and_(visitor, TakeSeat("mayor"))
    assert story.state.people["mayor"].confirmed


@pytest.mark.parametrize("confirmed", [True, False])
def test_a_badge_leaves_no_ballot_of_whoever_had_the_name(confirmed):
    story = voting()
    if confirmed:
        story.and_(facilitator, ConfirmPeople(("mayor",)))
    story.and_(mayor, CastBallot("dots", {"trees": 2})).and_(badge, TakeSeat("mayor"))
    assert story.happened[0] == BallotSetAside("dots", "mayor")
    assert (tally(story), story.own("dots").round.ballot_of("mayor")) == ({}, {})
    scene = story.rules.scene(story.state, "dots")
    assert views.mine(scene, "mayor").aside
    assert views.console(scene).aside == 1
    assert [row["why"] for row in tables.withdrawn(scene)] == ["name-passed-on"]
    story.and_(mayor, CastBallot("dots", {"pools": 1}))
    assert tally(story) == {"pools": 1}
    assert "aside" not in plain(views.mine(scene, "mayor"))


def test_a_freed_name_leaves_no_ballot_and_counts_no_other_until_a_yes():
    story = voting().and_(facilitator, ConfirmPeople(("mayor",)))
    story.and_(mayor, CastBallot("dots", {"trees": 2})).when(facilitator, FreeName("mayor"))
    story.then(BallotSetAside("dots", "mayor"), NameFreed("mayor", waits=True))
    story.and_(mayor, CastBallot("dots", {"pools": 1}))
    assert tally(story) == {}
    story.and_(stranger, TakeSeat("mayor"))
    assert story.happened[0] == BallotSetAside("dots", "mayor")
    story.and_(facilitator, ConfirmPeople(("mayor",)))
    assert (tally(story), story.state.people["mayor"].name_is_free) == ({}, False)


def test_what_nobody_confirmed_never_counts_for_who_comes_after():
    story = voting().and_(mayor, CastBallot("dots", {"trees": 2}))
    story.and_(facilitator, CloseVoting("dots")).and_(facilitator, DismissPerson("mayor"))
    assert story.happened[0] == BallotSetAside("dots", "mayor", unconfirmed=True)
    story.and_(badge, TakeSeat("mayor")).and_(facilitator, ConfirmPeople(("mayor",)))
    assert tally(story) == {}


def test_a_vote_that_opens_again_leaves_out_the_ballot_of_a_freed_name():
    story = voting().and_(facilitator, ConfirmPeople(("mayor",)))
    story.and_(mayor, CastBallot("dots", {"trees": 2})).and_(facilitator, CloseVoting("dots"))
    story.and_(facilitator, FreeName("mayor"))
    assert tally(story) == {"trees": 2}
    story.and_(facilitator, OpenVoting("dots"))
    assert tally(story) == {}


def closed_over_the_mayors_dots() -> Hall:
    story = voting().and_(facilitator, ConfirmPeople(("mayor",)))
    story.and_(mayor, CastBallot("dots", {"trees": 2}))
    return story.and_(facilitator, CloseVoting("dots"))


def reopened(story: Hall) -> Hall:
    """The ballot stood until then; both screens say that it is set aside."""
    assert tally(story) == {"trees": 2}
    story.and_(facilitator, OpenVoting("dots"))
    assert tally(story) == {}
    scene = story.rules.scene(story.state, "dots")
    assert views.mine(scene, "mayor").aside
    assert views.console(scene).aside == 1
    return story


def test_a_vote_that_opens_again_leaves_out_the_ballot_cast_before_the_badge_came():
    story = reopened(closed_over_the_mayors_dots().and_(badge, TakeSeat("mayor")))
    story.and_(mayor, CastBallot("dots", {"pools": 1})).and_(facilitator, CloseVoting("dots"))
    story.and_(facilitator, OpenVoting("dots"))
    assert tally(story) == {"pools": 1}, "what was cast since is the badge's own"


def test_a_vote_that_opens_again_leaves_out_the_ballot_of_whoever_had_the_seat_and_left():
    story = closed_over_the_mayors_dots().and_(mayor, GiveUpPlace())
    story.and_(stranger, TakeSeat("mayor")).and_(facilitator, ConfirmPeople(("mayor",)))
    reopened(story)


def test_a_ballot_of_another_phone_does_not_come_back_with_the_one_that_left_since():
    story = closed_over_the_mayors_dots().and_(badge, TakeSeat("mayor"))
    story.and_(mayor, GiveUpPlace())
    story.and_(facilitator, OpenVoting("dots")).and_(badge, TakeSeat("mayor"))
    assert tally(story) == {}


def test_who_is_back_with_the_same_phone_has_the_ballot_still_when_it_opens_again():
    story = closed_over_the_mayors_dots().and_(mayor, GiveUpPlace())
    story.and_(mayors_phone, TakeSeat("mayor")).and_(facilitator, OpenVoting("dots"))
    assert tally(story) == {"trees": 2}


def test_the_list_stays_once_somebody_who_waits_has_voted():
    story = voting().and_(mayor, CastBallot("dots", {"trees": 2}))
    story.when(facilitator, RemoveOption("dots", "pools")).refused("has-ballots")


def test_who_joined_before_there_was_a_yes_counts_as_they_did():
    body = b'{"type":"PersonJoined","id":"mayor","name":{"en":"R"},"group":"council",'
    body += b'"device":"d","seat":"mayor","attributes":{}}'
    assert msgspec.json.decode(body, type=PersonJoined).confirmed


@given(histories())
@settings(max_examples=60)
def test_in_any_order_of_confirming_freeing_and_badging_a_tally_is_the_recount(steps):
    for story in told(voting(), steps):
        for block in ("dots", "dots-again"):
            running, people = story.own(block).round, story.state.people
            assert running.tally == tallies.recount(running.ballots.values())
            assert not running.unconfirmed_ballots.keys() & {
                *running.cast,
                *running.departed_ballots,
            }
            seen = not running.open and (running.revealed or running.steps)
            waiting = [people[one] for one in running.unconfirmed_ballots]
            assert seen or not any(one.confirmed for one in waiting)
            assert all(people[one].confirmed for one in running.cast) or not running.open
