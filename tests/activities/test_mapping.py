"""Dot-voting: whole ballots within limits, while voting is open; the tally seen in its time."""

import pytest
from seeing import plain, seen
from story import (
    Hall,
    both,
    changed,
    clock,
    district_1,
    facilitator,
    hall,
    manager,
    mayor,
    turnout,
)

from facilitator.core import people
from facilitator.core.agenda import Advance, GoBack
from facilitator.core.context import Actor, Context, Role
from facilitator.core.people import DismissPerson, FreeName, GiveName, GiveUpPlace, TakeSeat
from facilitator.core.questions import tables, views
from facilitator.core.questions.messages import (
    AddOption,
    BallotCast,
    CastBallot,
    CloseVoting,
    HideTally,
    OpenVoting,
    OptionAdded,
    OptionRemoved,
    RemoveOption,
    RevealTally,
    RoundSealed,
    TallyHidden,
    TallyRevealed,
    VotingClosed,
    VotingOpened,
)
from facilitator.core.timekeeping import ExtendClock, HoldClock
from facilitator.methods import tallies

SHADE = both("Shade", "Sombra")


def voting() -> Hall:
    """The mayor and district 1 are here, and voting is open: 4 dots, 2 on an item, 3 on a theme."""
    return hall().seated(mayor, district_1).into("dots")


def by_the_clock() -> Hall:
    """Voting that ends with its block's clock, opened by hand; the tally is never hidden."""
    story = hall().seated(mayor).into("dots-again")
    return story.and_(facilitator, OpenVoting("dots-again"))


def owed(story: Hall) -> list:
    return story.rules.due(story.state, Context(story.now, clock, "x"))


def test_a_ballot_is_a_whole_and_replaces_the_one_before():
    story = voting().when(mayor, CastBallot("dots", {"paving": 2, "trees": 1}))
    story.then(
        BallotCast("dots", "mayor", {"paving": 2, "trees": 1}, group="council", id=story.fresh)
    )
    story.when(mayor, CastBallot("dots", {"pools": 1, "trees": 0}))
    story.then(BallotCast("dots", "mayor", {"pools": 1}, group="council", id=story.fresh))
    assert story.own("dots").round.ballots == {"mayor": {"pools": 1}}


def test_the_tally_counts_dots_and_distinct_voters():
    story = voting().and_(mayor, CastBallot("dots", {"paving": 2, "trees": 1}))
    story.and_(district_1, CastBallot("dots", {"trees": 2}))
    assert story.own("dots").round.tally == tallies.Tally(
        weights={"paving": 2, "trees": 3}, voters={"paving": 1, "trees": 2}, ballots=2, total=5
    )


def test_a_ballot_can_be_taken_back_whole():
    story = voting().and_(mayor, CastBallot("dots", {"paving": 2}))
    assert story.own("dots").round.tally.total == 2
    story.when(mayor, CastBallot("dots", {})).then(BallotCast("dots", "mayor", {}, group="council"))
    assert story.own("dots").round.ballots == {}
    assert story.own("dots").round.tally == tallies.Tally()


def test_the_same_ballot_again_changes_nothing():
    story = voting().and_(mayor, CastBallot("dots", {"paving": 1}))
    story.when(mayor, CastBallot("dots", {"paving": 1, "trees": 0})).then()
    story.when(district_1, CastBallot("dots", {})).then()


@pytest.mark.parametrize(
    "ballot",
    [
        {},
        {"paving": 2, "lights": 1},
        {"paving": 2, "trees": 2},
        {"paving": 1, "trees": 1, "pools": 2},
    ],
)
def test_ballots_up_to_every_limit_are_taken(ballot):
    voting().and_(mayor, CastBallot("dots", ballot))


@pytest.mark.parametrize(
    ("ballot", "code"),
    [
        ({"paving": 3}, "over-cap"),
        ({"paving": 2, "lights": 2}, "over-quota"),
        ({"paving": 2, "trees": 2, "lights": 1}, "over-budget"),
        ({"moon": 1}, "unknown-option"),
        ({"paving": -1}, "below-zero"),
        ({"paving": -2, "trees": 2, "pools": 2}, "below-zero"),
    ],
)
def test_ballots_beyond_a_limit_are_refused_and_leave_the_one_before(ballot, code):
    story = voting().and_(mayor, CastBallot("dots", {"trees": 1}))
    story.when(mayor, CastBallot("dots", ballot)).refused(code, "ballot")
    assert story.own("dots").round.ballots == {"mayor": {"trees": 1}}


def test_without_a_quota_the_budget_alone_binds():
    by_the_clock().and_(mayor, CastBallot("dots-again", {"paving": 2, "lights": 2}))


def test_no_dots_before_voting_opens_or_after_it_has_closed():
    story = hall().seated(mayor).into("rest")
    story.when(mayor, CastBallot("dots", {"trees": 1})).refused("closed")
    story.into("dots").when(facilitator, CloseVoting("dots")).then(
        VotingClosed("dots", by_hand=True, roll=1, turnout=turnout(council=(3, 1, 0)))
    )
    story.when(mayor, CastBallot("dots", {"trees": 1})).refused("closed")


def test_a_vote_that_was_closed_by_hand_stays_closed_when_the_hall_comes_back():
    story = hall().into("dots").and_(facilitator, CloseVoting("dots"))
    story.and_(facilitator, Advance("dots"))
    story.and_(facilitator, GoBack(story.state.run.block))
    assert not story.own("dots").round.open


def test_voting_closes_with_its_block_and_the_ballots_stand():
    story = (
        voting().and_(mayor, CastBallot("dots", {"trees": 1})).and_(facilitator, Advance("dots"))
    )
    story.when(mayor, CastBallot("dots", {"pools": 1})).refused("closed")
    assert story.own("dots").round.ballots == {"mayor": {"trees": 1}}


def test_going_back_opens_voting_again_with_its_ballots():
    story = (
        voting().and_(mayor, CastBallot("dots", {"trees": 1})).and_(facilitator, Advance("dots"))
    )
    story.and_(facilitator, GoBack("lunch")).and_(district_1, CastBallot("dots", {"trees": 1}))
    assert story.own("dots").round.tally.voters == {"trees": 2}


def test_voting_opens_by_hand_where_the_plan_says_so():
    story = hall().into("dots-again")
    assert VotingOpened("dots-again") not in story.happened
    story.when(facilitator, OpenVoting("dots-again")).then(VotingOpened("dots-again"))


def test_voting_can_be_closed_and_opened_again_by_hand():
    story = voting().and_(facilitator, CloseVoting("dots"))
    story.when(facilitator, OpenVoting("dots")).then(VotingOpened("dots"))


@pytest.mark.parametrize(
    ("story", "command", "code"),
    [
        (voting(), OpenVoting("dots"), "open-already"),
        (hall().into("rest"), OpenVoting("dots"), "not-now"),
        (hall().into("rest"), CloseVoting("dots"), "closed"),
        (hall().into("dots-again"), CloseVoting("dots-again"), "closed"),
        (by_the_clock().after(minutes=61), OpenVoting("dots-again"), "open-already"),
        (hall().into("dots-again").after(minutes=61), OpenVoting("dots-again"), "time-is-up"),
        (
            hall(changed("dots", settings={"themes": []})).into("dots"),
            *(OpenVoting("dots"), "no-items"),
        ),
    ],
)
def test_openings_and_closings_that_are_refused(story, command, code):
    story.when(facilitator, command).refused(code)


def test_voting_that_ends_with_the_clock_takes_nothing_once_it_has_run_out():
    story = by_the_clock().after(minutes=59, seconds=59)
    story.and_(mayor, CastBallot("dots-again", {"trees": 1})).after(seconds=1)
    story.when(mayor, CastBallot("dots-again", {"pools": 1})).refused("closed")


def test_voting_that_ends_with_the_clock_is_closed_when_the_moment_comes():
    story = by_the_clock().after(minutes=59)
    assert owed(story) == []
    story.after(minutes=1)
    counted = turnout(council=(3, 1, 0))
    assert owed(story) == [VotingClosed("dots-again", roll=1, turnout=counted)]
    story.given(*owed(story), by=clock)
    assert [type(event) for event in owed(story)] == [RoundSealed]
    story.given(*owed(story), by=clock)
    assert owed(story) == []


def test_voting_that_ends_with_the_clock_waits_while_the_clock_is_held():
    story = by_the_clock().and_(facilitator, HoldClock("dots-again")).after(minutes=90)
    assert owed(story) == []
    story.and_(mayor, CastBallot("dots-again", {"trees": 1}))


def test_an_extended_clock_lets_voting_be_opened_again():
    story = by_the_clock().after(minutes=60)
    story.given(*owed(story), by=clock)
    story.and_(facilitator, ExtendClock("dots-again", 5))
    story.and_(facilitator, OpenVoting("dots-again")).and_(mayor, CastBallot("dots-again", {}))


def test_voting_that_ends_with_its_block_does_not_end_with_the_clock():
    story = voting().after(minutes=300)
    assert owed(story) == []
    story.and_(mayor, CastBallot("dots", {"trees": 1}))


def test_the_tally_is_revealed_and_hidden_again():
    story = voting()
    story.when(facilitator, HideTally("dots")).then()
    story.when(facilitator, RevealTally("dots")).then(TallyRevealed("dots"))
    story.when(facilitator, RevealTally("dots")).then()
    story.when(facilitator, HideTally("dots")).then(TallyHidden("dots"))


def test_a_tally_that_is_not_hidden_by_the_plan_is_seen_from_the_start():
    assert hall().own("dots-again").round.revealed
    assert not hall().own("dots").round.revealed


def test_a_candidate_from_the_room_joins_the_list_in_the_languages_it_is_given_in():
    title = {"es": "Más  sombra", "en": " More\x07  shade "}
    story = voting().when(facilitator, AddOption("dots", "parks", title, {"en": "Red team"}))
    story.then(
        OptionAdded(
            *("dots", f"c-{story.fresh}", "parks"),
            both("More shade", "Más sombra"),
            {"en": "Red team"},
        )
    )
    story.and_(mayor, CastBallot("dots", {f"c-{story.fresh}": 1}))


def test_a_candidate_needs_no_source():
    story = voting().and_(facilitator, AddOption("dots", "parks", {"en": "Shade"}))
    assert story.happened[0].source is None


def test_a_candidate_can_be_taken_off_before_anybody_has_voted():
    story = voting().when(facilitator, RemoveOption("dots", "trees"))
    story.then(OptionRemoved("dots", "trees"))
    story.when(mayor, CastBallot("dots", {"trees": 1})).refused("unknown-option", "ballot")


@pytest.mark.parametrize(
    ("command", "code", "path"),
    [
        (AddOption("dots", "moon", {"en": "Cheese"}), "no-such-theme", "theme"),
        (AddOption("dots", "parks", {"en": " \x00"}), "empty-text", "title"),
        (AddOption("dots", "parks", SHADE, {"en": "\u202e"}), "empty-text", "source"),
        (AddOption("dots", "parks", {"fr": "Ombre"}), "no-such-language", "title"),
        (AddOption("dots", "parks", SHADE, {"fr": "Ombre"}), "no-such-language", "source"),
        (AddOption("dots", "parks", {"en": "TREES"}), "listed-already", "title"),
        (AddOption("dots", "parks", {"en": "trees (ES)"}), "listed-already", "title"),
        (RemoveOption("dots", "moon"), "no-such-item", "option"),
        (RemoveOption("voices", "paving"), "no-such-block", "block"),
    ],
)
def test_changes_to_the_list_that_are_refused(command, code, path):
    voting().when(facilitator, command).refused(code, path)


def test_a_list_has_an_end():
    story = voting()
    for number in range(100 - len(story.own("dots").items)):
        title = both(f"more {number}", f"more {number}")
        story.given(OptionAdded("dots", f"c-{number}", "parks", title, None))
    story.when(facilitator, AddOption("dots", "parks", {"en": "One more"})).refused("too-many")


def test_a_ballot_does_not_replace_one_that_its_sender_had_not_seen():
    story = voting().and_(mayor, CastBallot("dots", {"paving": 1}, based_on=0))
    first = ballot_seen(story)
    at = story.state.position
    assert first == {
        "kind": "mapping",
        "dots": {"paving": 1},
        "at": at,
        "receipts": {"1": story.fresh},
    }
    story.and_(mayor, CastBallot("dots", {"paving": 2}, based_on=first["at"]))
    story.when(mayor, CastBallot("dots", {"trees": 1}, based_on=first["at"]))
    story.refused("newer-elsewhere", "based_on")
    story.when(mayor, CastBallot("dots", {"trees": 1}, based_on=0))
    story.refused("newer-elsewhere", "based_on")
    story.and_(mayor, CastBallot("dots", {"trees": 1}, based_on=ballot_seen(story)["at"]))
    assert ballot_seen(story)["dots"] == {"trees": 1}


def test_a_ballot_that_says_nothing_of_the_one_before_replaces_it():
    story = voting().and_(mayor, CastBallot("dots", {"paving": 1}))
    story.and_(mayor, CastBallot("dots", {"trees": 1}))
    assert ballot_seen(story)["dots"] == {"trees": 1}


def test_the_same_dots_from_two_screens_are_no_quarrel():
    story = voting().and_(mayor, CastBallot("dots", {"paving": 1}, based_on=0))
    story.when(mayor, CastBallot("dots", {"paving": 1}, based_on=0)).then()


def test_an_emptied_ballot_is_one_to_build_on_too():
    story = voting().and_(mayor, CastBallot("dots", {"paving": 1}, based_on=0))
    story.and_(mayor, CastBallot("dots", {}, based_on=ballot_seen(story)["at"]))
    story.when(mayor, CastBallot("dots", {"trees": 1}, based_on=0)).refused(
        "newer-elsewhere", "based_on"
    )
    story.and_(mayor, CastBallot("dots", {"trees": 1}, based_on=ballot_seen(story)["at"]))


def test_other_peoples_ballots_do_not_matter_to_mine():
    story = voting().and_(district_1, CastBallot("dots", {"paving": 1}, based_on=0))
    story.and_(mayor, CastBallot("dots", {"trees": 1}, based_on=0))


def ballot_seen(story: Hall) -> dict:
    """The mayor's own ballot, as the phone has it."""
    return shown(story, "mine:mayor")["blocks"]["dots"]


def test_nobody_votes_for_somebody_else():
    # There is no field for a person in a ballot: it is its sender's, whoever that is.
    story = voting().and_(district_1, CastBallot("dots", {"trees": 1}))
    assert list(story.own("dots").round.ballots) == ["district-1"]
    assert set(CastBallot.__struct_fields__) == {"block", "ballot", "round", "based_on", "paper"}


def test_one_phone_is_never_two_ballots():
    story = hall().into("dots")
    guest = story.joined("Ana", "partner")
    story.and_(guest, CastBallot("dots", {"trees": 2}))
    phone = Actor(Role.VISITOR, story.state.people[guest.id].device)
    story.and_(phone, GiveName("Ben", "partner"))
    assert story.own("dots").round.ballots == {}
    assert story.own("dots").round.tally.total == 0


def test_who_leaves_after_the_vote_has_closed_stays_counted():
    story = hall().into("dots")
    guest = story.joined("Ana", "partner")
    story.and_(guest, CastBallot("dots", {"trees": 2})).and_(facilitator, CloseVoting("dots"))
    story.and_(guest, GiveUpPlace())
    assert story.own("dots").round.tally.weights == {"trees": 2}


def test_a_vote_that_opens_again_is_without_the_ballots_of_those_who_left():
    story = hall().into("dots")
    guest = story.joined("Ana", "partner")
    story.and_(guest, CastBallot("dots", {"trees": 2})).and_(facilitator, CloseVoting("dots"))
    story.and_(guest, GiveUpPlace()).and_(facilitator, OpenVoting("dots"))
    assert story.own("dots").round.ballots == {}
    assert story.own("dots").round.tally.total == 0


def test_a_phone_whose_name_was_freed_is_not_two_people():
    story = hall().into("dots")
    guest = story.joined("Ana", "partner")
    phone = Actor(Role.VISITOR, story.state.people[guest.id].device)
    story.and_(guest, CastBallot("dots", {"trees": 2})).and_(facilitator, FreeName(guest.id))
    story.and_(phone, GiveName("Ben", "partner"))
    assert story.own("dots").round.ballots == {}


def shown(story: Hall, topic: str) -> dict:
    return seen(story.state, topic, story.now)


def figures(story: Hall) -> dict:
    return shown(story, "moving")["blocks"]["dots"]


def test_the_figures_that_move_are_those_of_the_stage_in_the_ballot_papers_order():
    story = voting().and_(facilitator, RevealTally("dots"))
    story.and_(mayor, CastBallot("dots", {"lights": 2, "trees": 1}))
    story.and_(district_1, CastBallot("dots", {"trees": 2}))
    moving, paper = figures(story), shown(story, "phone")["activity"]["themes"]
    assert (moving["dots"], moving["voters"]) == ([[0, 2], [3, 0]], [[0, 1], [2, 0]])
    activity = shown(story, "stage")["activity"]
    assert moving["ballots"] == activity["turnout"]["ballots"] == 2
    for number, theme in enumerate(activity["boards"]):
        items = [item["id"] for item in paper[number]["items"]]
        for row in theme["rows"]:
            at = items.index(row["item"])
            assert moving["dots"][number][at] == row["dots"]
            assert moving["voters"][number][at] == row["voters"]


def test_a_ballot_changes_nothing_on_phones_but_the_figures():
    story = voting().and_(facilitator, RevealTally("dots"))
    before = shown(story, "phone"), shown(story, "moving")
    story.and_(mayor, CastBallot("dots", {"lights": 2}))
    assert shown(story, "phone") == before[0]
    assert shown(story, "moving") != before[1]


def test_the_figures_say_which_ballot_paper_they_are_for():
    story = voting().and_(facilitator, RevealTally("dots"))
    papers = [figures(story)["paper"]]
    story.and_(facilitator, RemoveOption("dots", "paving"))
    papers.append(figures(story)["paper"])
    story.and_(facilitator, AddOption("dots", "streets", {"en": "Sidewalks"}))
    papers.append(figures(story)["paper"])
    assert len(set(papers)) == 3
    assert shown(story, "phone")["activity"]["paper"] == papers[-1]
    assert figures(story)["dots"] == [[0, 0], [0, 0]]


def test_a_block_without_figures_moves_nothing():
    assert shown(hall().into("ropes"), "moving") == {}
    assert shown(hall(), "moving") == {}


MAYORS_PHONE = Actor(Role.VISITOR, "mayors-phone")


def the_mayor_left() -> Hall:
    """With two dots on the trees placed, and taken along."""
    return voting().and_(mayor, CastBallot("dots", {"trees": 2})).and_(mayor, GiveUpPlace())


def test_who_leaves_takes_the_dots_along_and_it_is_on_record_with_which_phone():
    story = voting().and_(mayor, CastBallot("dots", {"trees": 2}))
    story.when(mayor, GiveUpPlace())
    assert story.happened[0] == BallotCast("dots", "mayor", {}, left=True)
    assert story.own("dots").round.ballots == {}
    rows = tables.withdrawn(story.rules.scene(story.state, "dots"))
    assert rows == [
        {
            "block": "dots",
            "round": 1,
            "person": "mayor",
            "item": ("trees", both("trees", "trees (es)")),
            "dots": 2,
            "at": story.now,
            "why": "left",
        }
    ]


def test_the_same_phone_that_takes_the_same_name_again_has_its_dots_back():
    story = the_mayor_left().when(MAYORS_PHONE, TakeSeat("mayor"))
    assert story.happened[-1] == BallotCast("dots", "mayor", {"trees": 2}, group="council")
    assert story.own("dots").round.tally == tallies.recount([{"trees": 2}])
    assert story.own("dots").round.departed_ballots == {}


def test_a_guest_who_is_back_with_the_same_phone_is_the_same_person():
    story = hall().into("dots")
    guest = story.joined("Ana", "partner")
    phone = Actor(Role.VISITOR, story.state.people[guest.id].device)
    story.and_(guest, CastBallot("dots", {"trees": 2})).and_(guest, GiveUpPlace())
    story.and_(phone, GiveName("Ben", "partner")).and_(phone, GiveName(" ana ", "partner"))
    assert story.own("dots").round.ballots == {guest.id: {"trees": 2}}
    assert people.identify(story.state, guest.id, phone.id) == guest


@pytest.mark.parametrize(
    ("phone", "seat"),
    [(Actor(Role.VISITOR, "another-phone"), "mayor"), (MAYORS_PHONE, "manager")],
)
def test_another_phone_and_another_name_get_nobodys_dots(phone, seat):
    story = the_mayor_left().and_(phone, TakeSeat(seat))
    assert story.own("dots").round.ballots == {}


def test_a_guest_of_another_phone_or_group_is_somebody_else():
    story = hall().into("dots")
    guest = story.joined("Ana", "partner")
    phone = Actor(Role.VISITOR, story.state.people[guest.id].device)
    story.and_(guest, CastBallot("dots", {"trees": 2})).and_(guest, GiveUpPlace())
    story.and_(phone, GiveName("Ana", "staff"))
    assert story.own("dots").round.ballots == {}
    assert guest.id not in [one.id for one in people.people_here(story.state)]


def test_once_voting_is_closed_nothing_comes_back_until_it_opens():
    story = the_mayor_left().and_(facilitator, CloseVoting("dots"))
    story.and_(MAYORS_PHONE, TakeSeat("mayor"))
    assert story.own("dots").round.ballots == {}


@pytest.mark.parametrize(
    ("phone", "left"),
    [(MAYORS_PHONE, {"trees": 2}), (Actor(Role.VISITOR, "another-phone"), None)],
)
def test_who_left_and_is_back_after_the_close_is_shown_the_dots_that_do_not_count(phone, left):
    story = the_mayor_left().and_(facilitator, CloseVoting("dots")).and_(phone, TakeSeat("mayor"))
    mine = plain(views.mine(story.rules.scene(story.state, "dots"), "mayor"))
    assert (mine["dots"], mine.get("left")) == ({}, left)


def test_who_left_between_two_openings_has_the_dots_back_too():
    story = voting().and_(mayor, CastBallot("dots", {"trees": 2}))
    story.and_(facilitator, CloseVoting("dots")).and_(mayor, GiveUpPlace())
    story.and_(facilitator, OpenVoting("dots"))
    assert story.own("dots").round.ballots == {}
    story.and_(MAYORS_PHONE, TakeSeat("mayor"))
    assert story.own("dots").round.ballots == {"mayor": {"trees": 2}}


def test_a_ballot_that_no_longer_fits_stays_away():
    story = the_mayor_left().given(OptionRemoved("dots", "trees"))
    story.and_(MAYORS_PHONE, TakeSeat("mayor"))
    assert story.own("dots").round.ballots == {}


def test_dots_that_somebody_placed_in_that_name_since_are_not_replaced():
    story = the_mayor_left()
    other = Actor(Role.VISITOR, "another-phone")
    story.and_(other, TakeSeat("mayor")).and_(mayor, CastBallot("dots", {"paving": 1}))
    story.and_(facilitator, DismissPerson("mayor")).and_(MAYORS_PHONE, TakeSeat("mayor"))
    assert story.own("dots").round.ballots == {}
    assert story.own("dots").round.tally.total == 0


def test_a_phone_that_two_share_is_one_ballot_at_a_time():
    story = the_mayor_left().and_(MAYORS_PHONE, TakeSeat("manager"))
    story.and_(manager, CastBallot("dots", {"paving": 1})).and_(MAYORS_PHONE, TakeSeat("mayor"))
    assert story.own("dots").round.ballots == {"mayor": {"trees": 2}}
    story.and_(MAYORS_PHONE, TakeSeat("manager"))
    assert story.own("dots").round.ballots == {"manager": {"paving": 1}}
    assert story.own("dots").round.tally == tallies.recount([{"paving": 1}])


def limited(**settings) -> Hall:
    return hall(changed("dots", settings=settings)).seated(mayor, district_1).into("dots")


def test_a_theme_may_have_a_quota_of_its_own_and_another_none():
    story = limited(quota={"parks": 1})
    assert shown(story, "phone")["activity"]["quotas"] == {"parks": 1}
    story.when(mayor, CastBallot("dots", {"trees": 1, "pools": 1})).refused("over-quota", "ballot")
    story.and_(mayor, CastBallot("dots", {"trees": 1, "paving": 2, "lights": 1}))


def test_dots_follow_from_the_list_until_voting_first_opens_and_then_stay():
    story = limited(dots="auto", cap=1, quota=None, opens="by-hand")
    assert shown(story, "phone")["activity"]["budget"] == 2
    for number in range(6):
        story.and_(facilitator, AddOption("dots", "parks", {"en": f"Number {number}"}))
    assert shown(story, "phone")["activity"]["budget"] == 3
    story.and_(facilitator, OpenVoting("dots"))
    for number in range(6, 20):
        story.and_(facilitator, AddOption("dots", "parks", {"en": f"Number {number}"}))
    assert shown(story, "phone")["activity"]["budget"] == 3
    story.when(mayor, CastBallot("dots", dict.fromkeys(("trees", "pools", "paving", "lights"), 1)))
    story.refused("over-budget", "ballot")
    story.and_(mayor, CastBallot("dots", dict.fromkeys(("trees", "pools", "paving"), 1)))


def test_items_that_read_alike_are_named_until_voting_is_closed_and_to_consoles_alone():
    story = limited(opens="by-hand").and_(
        facilitator, AddOption("dots", "streets", {"en": "Trees!"})
    )
    (added,) = [one for one in story.own("dots").items if one.startswith("c-")]
    assert shown(story, "block:dots")["alike"] == [["trees", added]]
    for topic in ("stage", "phone"):
        assert "alike" not in shown(story, topic)["activity"]
    story.and_(facilitator, OpenVoting("dots"))
    assert shown(story, "block:dots")["alike"] == [["trees", added]]
    story.and_(facilitator, CloseVoting("dots"))
    assert shown(story, "block:dots")["alike"] == []


def test_the_turnout_of_a_closed_vote_is_that_of_its_close():
    story = voting().and_(mayor, CastBallot("dots", {"trees": 1}))
    story.and_(facilitator, CloseVoting("dots")).and_(district_1, GiveUpPlace())
    assert shown(story, "block:dots")["turnout"] == {"ballots": 1, "people": 2}
    story.and_(facilitator, OpenVoting("dots"))
    assert shown(story, "block:dots")["turnout"] == {"ballots": 1, "people": 1}
