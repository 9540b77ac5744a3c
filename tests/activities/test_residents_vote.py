"""The residents' ballot: advice, one a device, under a name of its own for that one vote."""

from collections import Counter

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from seeing import seen
from story import RULES, Hall, changed, facilitator, hall, mayor, resident, resident_es

from facilitator.core.context import Actor, Role
from facilitator.core.newcomers import NEW_FOR
from facilitator.core.questions.audit import miscounted, not_allowed
from facilitator.core.questions.electorate import GroupTurnout
from facilitator.core.questions.merging import MergeOptions
from facilitator.core.questions.messages import (
    BallotCast,
    BeginRound,
    CastBallot,
    CloseVoting,
    OpenVoting,
    ResidentEnrolled,
    RevealTally,
    UncoverNext,
)
from facilitator.core.questions.residents import MANY_NEW, MOST_NEW
from facilitator.core.questions.tables import ballots
from facilitator.plan.values import Plan

ADVISED = {"eligible": ["council", "staff", "residents"], "binding": ["council"]}


def voting(**settings) -> Hall:
    """The mayor is here, and a vote is open that residents may advise in."""
    return hall(changed("dots", settings=ADVISED | settings)).seated(mayor).into("dots")


def voter(story: Hall, who: Actor = resident, block: str = "dots") -> str:
    """Who a resident is among the ballots."""
    return story.own(block).enrolment.voters[who.id]


def own(story: Hall, who: Actor = resident) -> dict:
    return seen(story.state, f"mine:{who.id}")["blocks"].get("dots", {})


def window(story: Hall) -> dict:
    (found,) = [one for one in seen(story.state, "resident")["windows"] if one["block"] == "dots"]
    return found


def on_device(name: str, device: str, now: int = 0) -> Actor:
    return Actor(Role.RESIDENT, name, now, device)


def test_a_residents_ballot_counts_beside_what_decides_and_moves_it_nowhere():
    story = voting().and_(resident, CastBallot("dots", {"trees": 2}))
    story.and_(mayor, CastBallot("dots", {"paving": 1}))
    held = story.own("dots").round
    assert held.tallies["residents"].weights == {"trees": 2}
    assert held.tally.weights == {"paving": 1}
    assert (held.voted_in_the_hall, len(held.ballots)) == (1, 2)
    assert {way: {*groups} for way, groups in held.channels.items()} == {
        "web": {"residents"},
        "phone": {"council"},
    }


def test_the_first_ballot_enrols_and_the_next_takes_its_place():
    story = voting().when(resident, CastBallot("dots", {"trees": 2}))
    enrolled, cast = story.happened
    assert isinstance(enrolled, ResidentEnrolled)
    assert (enrolled.resident, enrolled.voter) == (resident.id, cast.person)
    assert (cast.group, cast.counts) == ("residents", True)
    assert own(story)["receipts"] == {"1": cast.id}
    story.when(resident, CastBallot("dots", {"pools": 1}))
    (again,) = story.happened
    assert isinstance(again, BallotCast)
    assert again.person == cast.person
    assert story.own("dots").round.tallies["residents"].weights == {"pools": 1}
    assert own(story)["dots"] == {"pools": 1}
    story.when(resident, CastBallot("dots", {"pools": 1})).then()


def test_a_voter_is_called_by_nothing_that_is_known_elsewhere_and_anew_in_each_vote():
    plan = msgspec.to_builtins(changed("dots", settings=ADVISED))
    for block in (one for day in plan["days"] for one in day["blocks"]):
        if block["id"] == "dots-again":
            block["settings"] |= ADVISED
    story = hall(msgspec.convert(plan, Plan)).into("dots")
    story.and_(resident, CastBallot("dots", {"trees": 1})).ended().into("dots-again")
    story.and_(facilitator, OpenVoting("dots-again"))
    story.and_(resident, CastBallot("dots-again", {"trees": 1}))
    names = {voter(story), voter(story, block="dots-again")}
    assert len(names) == 2
    assert not names & {resident.id, *story.state.people}


def test_what_is_open_to_whoever_is_handed_the_record_names_no_resident_and_no_device():
    story = voting().and_(on_device("writer-1", "drawer-1"), CastBallot("dots", {"trees": 1}))
    (closed, _), (opened, opened_meta) = story.history[-2:]
    assert (type(closed).is_open, type(opened).is_open) == (False, True)
    told = msgspec.json.encode((opened, opened_meta)).decode()
    assert "writer-1" not in told
    assert "drawer-1" not in told


@pytest.mark.parametrize(
    ("settings", "opens", "code"),
    [
        ({"eligible": ["council"]}, True, "not-eligible"),
        ({"eligible": [], "binding": []}, True, "not-eligible"),
        ({"opens": "by-hand"}, False, "closed"),
    ],
)
def test_residents_vote_where_the_agenda_has_them_and_while_voting_is_open(settings, opens, code):
    story = voting(**settings)
    story.when(resident, CastBallot("dots", {"trees": 1})).refused(code)
    assert not story.own("dots").enrolment.voters


@pytest.mark.parametrize(
    ("ballot", "code"),
    [
        ({"trees": 3}, "over-cap"),
        ({"trees": 2, "pools": 2}, "over-quota"),
        ({"trees": 2, "pools": 1, "paving": 2}, "over-budget"),
        ({"gold": 1}, "unknown-option"),
    ],
)
def test_a_residents_ballot_keeps_the_same_limits(ballot, code):
    story = voting().when(resident, CastBallot("dots", ballot)).refused(code, "ballot")
    assert not story.own("dots").enrolment.voters


def test_each_device_has_one_ballot_whoever_sits_down_at_it():
    story = voting().and_(on_device("first", "kiosk"), CastBallot("dots", {"trees": 1}))
    story.when(on_device("second", "kiosk"), CastBallot("dots", {"trees": 1})).refused(
        "voted-already"
    )
    assert own(story, on_device("second", "kiosk")) == {}
    story.and_(on_device("third", "phone"), CastBallot("dots", {"trees": 1}))
    story.and_(on_device("first", "kiosk"), CastBallot("dots", {"pools": 1}))
    assert story.own("dots").round.tallies["residents"].ballots == 2


def test_a_ballot_that_changed_on_another_page_is_not_overwritten_unseen():
    story = voting().and_(resident, CastBallot("dots", {"trees": 1}, based_on=0))
    story.when(resident, CastBallot("dots", {"pools": 1}, based_on=0)).refused(
        "newer-elsewhere", "based_on"
    )
    story.and_(resident, CastBallot("dots", {"pools": 1}, based_on=own(story)["at"]))
    assert own(story)["dots"] == {"pools": 1}


def test_devices_that_came_just_now_share_one_pace_and_others_do_not_wait():
    story = voting()
    for number in range(MOST_NEW):
        script = on_device(f"script-{number}", f"d-{number}", story.now)
        story.and_(script, CastBallot("dots", {"trees": 1}))
    newcomer = on_device("newcomer", "d-new", story.now)
    story.when(newcomer, CastBallot("dots", {"pools": 1})).refused("too-fast")
    assert story.refusal.wait == NEW_FOR // 1000
    story.and_(on_device("neighbour", "d-old"), CastBallot("dots", {"pools": 1}))
    story.and_(on_device("script-0", "d-0", story.now), CastBallot("dots", {"pools": 1}))
    story.after(seconds=NEW_FOR // 1000).and_(newcomer, CastBallot("dots", {"pools": 1}))


def test_consoles_are_told_of_a_crowd_of_new_devices_with_its_number_and_moment():
    story = voting()

    def told() -> dict | None:
        return seen(story.state, "block:dots").get("crowd")

    for number in range(MANY_NEW):
        assert told() is None
        script = on_device(f"s-{number}", f"d-{number}", story.now)
        story.and_(script, CastBallot("dots", {"trees": 1}))
    began = story.now
    assert told() == {"began": began, "last": began, "ballots": MANY_NEW}
    story.after(seconds=1)
    story.and_(on_device("one", "d-1x", story.now), CastBallot("dots", {"trees": 1}))
    assert told() == {"began": began, "last": story.now, "ballots": MANY_NEW + 1}
    story.and_(on_device("old", "d-old"), CastBallot("dots", {"trees": 1}))
    assert told()["ballots"] == MANY_NEW + 1, "whose device was there before is none of them"


def test_closing_records_how_many_residents_voted_and_that_nobody_counts_how_many_they_are():
    story = voting().and_(resident, CastBallot("dots", {"trees": 1}))
    story.and_(resident_es, CastBallot("dots", {"pools": 1}))
    story.when(facilitator, CloseVoting("dots"))
    (closed,) = story.happened
    assert closed.roll == 1, "of the hall"
    assert closed.turnout["residents"] == GroupTurnout(voted=2)
    story.when(resident, CastBallot("dots", {"pools": 1})).refused("closed")


def test_residents_see_the_paper_and_of_the_result_what_the_hall_is_shown():
    story = voting(take=1).and_(resident, CastBallot("dots", {"trees": 2}))
    story.and_(mayor, CastBallot("dots", {"pools": 1}))
    paper = window(story)
    assert (paper["kind"], paper["open"], paper["budget"]) == ("mapping", True, 4)
    assert not {"result", "standings"} & paper.keys()
    story.and_(facilitator, CloseVoting("dots"))
    assert not {"result", "standings"} & window(story).keys()
    for step in range(2):
        story.and_(facilitator, UncoverNext("dots", step))
        assert not {"result", "standings"} & window(story).keys(), "the stage has a theme whole"
    story.and_(facilitator, RevealTally("dots"))
    shown = window(story)
    assert [one["id"] for one in shown["result"]["sides"]] == ["staff", "residents"]
    assert shown["result"]["dots"] == 1, "of those that decide"
    (parks,) = [one for one in shown["standings"] if one["pool"] == "parks"]
    assert [one["item"] for one in parks["taken"]] == ["pools"]


def test_where_residents_have_no_ballot_their_page_says_nothing_of_a_vote():
    story = hall().into("dots")
    assert {one["kind"] for one in seen(story.state, "resident")["windows"]} == {"feedback"}


def test_dots_that_go_back_as_options_become_one_are_told_to_the_resident():
    story = voting().and_(resident, CastBallot("dots", {"trees": 2, "pools": 1}))
    story.and_(facilitator, MergeOptions("dots", "trees", ("pools",)))
    assert own(story)["dots"] == {"trees": 2}
    assert own(story)["freed"] == {"trees": 1}


def test_a_second_round_has_the_residents_too_under_the_same_name():
    story = voting(take=1).and_(resident, CastBallot("dots", {"trees": 1}))
    first = voter(story)
    story.and_(mayor, CastBallot("dots", {"trees": 1, "pools": 1}))
    story.and_(facilitator, CloseVoting("dots"))
    story.and_(facilitator, BeginRound("dots", "again", 1))
    story.when(resident, CastBallot("dots", {"pools": 1}, round=2))
    (cast,) = story.happened
    assert cast.person == first
    assert {*own(story)["receipts"]} == {"1", "2"}


def test_the_record_has_each_resident_as_a_person_of_its_own():
    story = voting().and_(resident, CastBallot("dots", {"trees": 2}))
    scene = RULES.scene(story.state, "dots")
    (row,) = ballots(scene)
    assert (row["person"], row["channel"], row["dots"]) == ("resident-voter-1", "web", 2)
    assert not_allowed(scene, [scene]) is None
    scene.state.enrolment.voters.clear()
    assert "there is nobody of this id" in not_allowed(scene, [scene])


def test_the_record_numbers_residents_in_another_order_than_they_came_and_gives_no_receipt_away():
    """A resident's name among the ballots is made of the receipt of the first one."""
    story = voting(take=1)
    late, early = on_device("a-resident", "d1"), on_device("b-resident", "d2")
    story.and_(early, CastBallot("dots", {"pools": 1}))
    story.and_(mayor, CastBallot("dots", {"trees": 1, "pools": 1}))
    story.and_(late, CastBallot("dots", {"trees": 1}))
    story.and_(facilitator, CloseVoting("dots"))
    story.and_(facilitator, BeginRound("dots", "again", 1))
    story.and_(early, CastBallot("dots", {"trees": 1}, round=2))
    rows = ballots(RULES.scene(story.state, "dots"))
    told = [(one["round"], one["person"], one["item"][0]) for one in rows]
    assert [one for one in told if "mayor" not in one] == [
        (1, "resident-voter-1", "trees"),
        (1, "resident-voter-2", "pools"),
        (2, "resident-voter-2", "trees"),
    ]


DEVICES = st.sampled_from(range(3))
BALLOT = st.fixed_dictionaries({one: st.integers(0, 2) for one in ("trees", "pools", "paving")})


@given(st.lists(st.tuples(DEVICES, st.booleans(), BALLOT), max_size=30))
def test_whatever_residents_send_each_device_has_its_last_good_ballot(sent):
    """`sits`: somebody else sits down at the device and tries."""
    story, expected, at = voting(), {}, {}
    for device, sits, ballot in sent:
        dots = {one: count for one, count in ballot.items() if count}
        first = at.get(device)
        who = f"writer-{device}-{int(sits)}"
        story.when(on_device(who, f"device-{device}"), CastBallot("dots", ballot))
        good = sum(dots.values()) <= 4 and dots.get("trees", 0) + dots.get("pools", 0) <= 3
        if good and first in (None, who) and (dots or first):
            at[device], expected[device] = who, dots
    counted = Counter(one for dots in expected.values() for one in dots for _ in range(dots[one]))
    tally = story.own("dots").round.tallies.get("residents")
    assert (tally.weights if tally else {}) == dict(counted)
    assert (tally.ballots if tally else 0) == sum(bool(dots) for dots in expected.values())
    assert miscounted(RULES.scene(story.state, "dots")) is None


def test_the_dots_that_a_console_is_told_beside_the_people_are_those_of_people():
    story = voting().and_(resident, CastBallot("dots", {"trees": 2}))
    story.and_(mayor, CastBallot("dots", {"paving": 1}))
    view = seen(story.state, "block:dots")
    assert (view["turnout"]["ballots"], view["result"]["dots"]) == (1, 1)
    (told,) = [one for one in view["result"]["sides"] if one["id"] == "residents"]
    assert told["ballots"] == 1


def test_the_console_has_by_which_way_residents_voted_with_a_column_of_their_own():
    view = seen(voting().and_(resident, CastBallot("dots", {"trees": 2})).state, "block:dots")
    assert view["channels"] == [{"channel": "web", "groups": {"residents": 1}}]
    assert view["groups"][-1]["id"] == "residents"


def test_what_residents_put_first_stands_on_the_stage_though_nobody_else_has_voted():
    story = voting().and_(resident, CastBallot("dots", {"trees": 2}))
    for command in (CloseVoting("dots"), RevealTally("dots")):
        story.and_(facilitator, command)
    parks = seen(story.state, "stage")["activity"]["boards"][1]
    assert parks["rows"] == []
    (told,) = [one for one in parks["sides"] if one["id"] == "residents"]
    assert [(row["item"], row["dots"]) for row in told["rows"]] == [("trees", 2)]
