"""The shared tablet: one ballot of each who holds no phone; a clerk vouches for some."""

import pytest
from seeing import seen
from story import (
    Actor,
    Hall,
    Role,
    changed,
    clerk,
    district_1,
    facilitator,
    hall,
    manager,
    mayor,
    tablet,
    visitor,
)

from facilitator.core.ballot_badges import BadgeGiven, BadgeRevoked, GiveBadge, RevokeBadge
from facilitator.core.consoles import ConsoleEnded, EndConsole, OpenConsole
from facilitator.core.people import TakeSeat
from facilitator.core.questions.desk_messages import (
    BallotEntered,
    CastOnTablet,
    EnterBallot,
    WithdrawEntry,
)
from facilitator.core.questions.messages import BeginRound, CastBallot, CloseVoting
from facilitator.core.questions.tablet_voters import BadgeHolder, badge_holder
from facilitator.core.refused import Refused
from facilitator.core.seat_policy import ConfirmPeople, SetSeats
from facilitator.core.shown import ViewContext
from facilitator.views.clerk import open_tablets
from facilitator.views.console import people_here

WHY = "It was not them."


def cast(voter: str | None = "manager", badge: str | None = None, **dots) -> CastOnTablet:
    ballot = dots.pop("ballot", {"trees": 2})
    return CastOnTablet("dots", ballot, person=None if badge else voter, badge=badge, **dots)


def voting(plan=None) -> Hall:
    """The vote is open; names of the council need a yes."""
    story = hall(plan) if plan else hall()
    return story.and_(facilitator, SetSeats("council", "confirm")).seated(mayor).into("dots")


def given(story: Hall, **whose) -> str:
    """The digits of a badge that a clerk has just given."""
    story.and_(clerk, GiveBadge(**whose))
    return next(reversed(story.state.badges))


def names(story: Hall) -> list[str]:
    (vote,) = seen(story.state, "tablet", story.now)["votes"]
    return [one["id"] for one in vote["activity"]["listed"]]


def test_a_name_that_holds_no_phone_votes_once_and_is_on_the_list_no_more():
    story = voting()
    assert names(story) == ["manager"]
    story.when(tablet, cast()).then(
        BallotEntered(
            "dots",
            id="e-n5",
            channel="tablet",
            number=1,
            person="manager",
            group="staff",
            ballot={"trees": 2},
            standing="counts",
            people={"manager": "e-n5"},
        )
    )
    assert story.own("dots").round.tally.weights == {"trees": 2}
    assert names(story) == []
    story.when(tablet, cast(ballot={"pools": 1})).refused("voted-already")


def test_who_waits_for_a_yes_on_a_phone_needs_a_badge_here():
    story = voting()
    story.when(tablet, cast("district-1")).refused("badge-only", "person")
    story.and_(facilitator, SetSeats("council", "open"))
    assert "district-1" in names(story)
    story.and_(facilitator, SetSeats("council", "badge"))
    story.when(tablet, cast("district-1")).refused("badge-only", "person")
    story.and_(tablet, cast(badge=given(story, person="district-1")))
    assert story.own("dots").round.tallies["council"].weights == {"trees": 2}
    story.when(tablet, cast("nobody")).refused("no-such-person", "person")


def test_a_name_that_is_on_a_phone_votes_there():
    story = voting().seated(manager)
    story.when(tablet, cast()).refused("name-taken", "person")
    story.and_(manager, CastBallot("dots", {"trees": 1}))
    code = given(story, person="manager")
    story.when(tablet, cast(badge=code)).refused("voted-already")


def test_a_badge_without_a_name_is_one_ballot_of_its_group_in_each_round():
    story = voting()
    story.when(clerk, GiveBadge(group="staff")).then(
        BadgeGiven("badge-1", f"{story.seed % 10**8:08d}", "badge-1", "staff")
    )
    (code,) = story.state.badges
    spaced = f"{code[:4]} {code[4:]}"
    story.and_(tablet, cast(badge=spaced))
    story.when(tablet, cast(badge=code)).refused("voted-already")
    story.when(tablet, cast(badge="12")).refused("wrong-badge", "badge")
    assert story.own("dots").round.tallies["staff"].voters == {"trees": 1}
    story.and_(facilitator, CloseVoting("dots")).and_(facilitator, BeginRound("dots", "again", 1))
    story.and_(tablet, cast(badge=code, round=len(story.own("dots").rounds)))
    assert story.own("dots").round.tally.weights == {"trees": 2}


def test_a_name_has_one_badge_and_two_badges_never_the_same_digits():
    story = voting().and_(clerk, GiveBadge("mayor")).and_(clerk, GiveBadge("mayor"))
    story.and_(clerk, GiveBadge(group="staff")).and_(clerk, GiveBadge(group="staff"))
    assert [one.voter for one in story.state.badges.values()] == ["mayor", "badge-2", "badge-3"]
    story.when(clerk, GiveBadge("nobody")).refused("no-such-person", "person")
    story.when(clerk, GiveBadge()).refused("no-such-group", "group")
    story.when(clerk, GiveBadge(group="residents")).refused("no-such-group", "group")


@pytest.mark.parametrize(
    ("told", "code", "path"),
    [
        (cast(ballot={"trees": 99}), "over-cap", "ballot"),
        (cast(ballot={"moon": 1}), "unknown-option", "ballot"),
        (cast(round=2), "round-over", ""),
    ],
)
def test_a_ballot_keeps_to_the_limits_of_the_round_it_was_made_for(told, code, path):
    voting().when(tablet, told).refused(code, path)


def strangers_phone(story: Hall) -> Hall:
    """Somebody taps District 1, whom nobody has confirmed, and places a dot."""
    story.and_(visitor, TakeSeat("district-1"))
    return story.and_(district_1, CastBallot("dots", {"pools": 1}))


def test_a_phone_that_waits_for_a_yes_bars_nobody_who_has_a_badge():
    story = strangers_phone(voting())
    code = given(story, person="district-1")
    assert holder(story, code).waits
    story.and_(tablet, cast(badge=code))
    assert story.own("dots").round.tallies["council"].weights == {"trees": 2}
    story.when(tablet, cast(badge=code)).refused("voted-already")
    story.and_(facilitator, ConfirmPeople(("district-1",)))
    assert story.own("dots").round.tallies["council"].weights == {"trees": 2}
    (sheet,) = story.own("dots").round.desk.sheets.values()
    story.and_(clerk, WithdrawEntry("dots", sheet.counted.id, WHY))
    assert story.own("dots").round.tallies["council"].weights == {"pools": 1}


def test_a_phone_that_waits_is_told_of_the_ballot_and_not_what_is_on_it():
    story = strangers_phone(voting())
    story.and_(tablet, cast(badge=given(story, person="district-1")))
    own = seen(story.state, "mine:district-1", story.now)["blocks"]["dots"]
    assert (own["entered"], own["dots"]) == ("tablet", {"pools": 1})
    assert "receipts" not in own
    assert own["told"]["en"].startswith("A ballot in this name was cast on a shared tablet")


def test_a_paper_of_whose_phone_waits_needs_no_reason():
    story = strangers_phone(voting())
    story.and_(clerk, EnterBallot("dots", "paper", 1, {"trees": 2}, person="district-1"))
    assert story.own("dots").round.tallies["council"].weights == {"trees": 2}


def test_a_name_whose_phone_waits_may_be_tapped_once_its_group_needs_no_yes():
    story = strangers_phone(voting()).and_(facilitator, SetSeats("council", "open"))
    assert "district-1" in names(story)
    story.and_(tablet, cast("district-1"))
    assert story.own("dots").round.tallies["council"].weights == {"trees": 2}


def test_a_paper_that_waits_for_its_second_entry_bars_nobody():
    story = voting(changed("dots", settings={"double_entry": True}))
    story.and_(clerk, EnterBallot("dots", "paper", 1, {"pools": 1}, person="manager"))
    story.and_(tablet, cast())
    assert story.own("dots").round.tally.weights == {"trees": 2}


def holder(story: Hall, code: str) -> BadgeHolder:
    scene = story.rules.scene(story.state, "dots")
    assert scene is not None
    return badge_holder(scene, code)


def test_whose_a_badge_is_stands_there_before_the_ballot_and_so_does_why_it_is_none():
    story = voting()
    named, unnamed = given(story, person="district-1"), given(story, group="staff")
    district = {"en": "Ms. One", "es": "Sra. Uno"}
    assert holder(story, named) == BadgeHolder("district-1", 1, district, "council", False)
    assert holder(story, unnamed) == BadgeHolder("badge-2", 2, None, "staff", False)
    story.and_(tablet, cast(badge=unnamed))
    for code, why in ((unnamed, "voted-already"), ("12345678", "wrong-badge")):
        with pytest.raises(Refused) as refused:
            holder(story, code)
        assert refused.value.code == why


def test_a_badge_that_a_clerk_made_void_lets_nobody_vote_and_the_name_gets_another():
    story = voting()
    lost = given(story, person="district-1")
    story.when(clerk, RevokeBadge("badge-1")).then(BadgeRevoked("badge-1"))
    story.when(clerk, RevokeBadge("badge-1")).then()
    story.when(clerk, RevokeBadge("badge-9")).refused("no-such-badge", "badge")
    story.when(tablet, cast(badge=lost)).refused("wrong-badge", "badge")
    assert seen(story.state, "clerk", story.now)["badges"] == []
    another = given(story, person="district-1")
    assert another != lost and holder(story, another).number == 2


def test_consoles_and_desks_see_on_which_tablet_somebody_fills_in_a_ballot():
    story = voting().and_(tablet, OpenConsole("link"))
    around = ViewContext(story.now, at_tablets={tablet.id: "dots"})
    (one,) = open_tablets(story.state, around)
    assert (one.number, one.fills_in) == (1, "dots")
    (one,) = [one for one in people_here(story.state, around).consoles if one.id == tablet.id]
    assert one.fills_in == "dots"
    (one,) = open_tablets(story.state, ViewContext(story.now))
    assert one.fills_in is None


def test_who_is_here_is_one_number_wherever_it_is_said():
    story = voting(changed("dots", settings={"binding": ["council"]}))
    story.joined("Ana Wu", group="staff")
    story.and_(tablet, cast()).and_(tablet, cast(badge=given(story, group="staff")))
    turnout = seen(story.state, "stage", story.now)["activity"]["turnout"]
    here = {one["id"]: one["here"] for one in turnout["groups"]}
    assert here["staff"] == 3
    assert turnout["people"] == sum(here.values())
    story.and_(facilitator, CloseVoting("dots"))
    assert story.own("dots").round.turnout["staff"].here == 3


def test_who_has_no_ballot_is_told_so_and_so_is_who_comes_late():
    story = voting(changed("dots", settings={"eligible": ["council"]}))
    story.when(tablet, cast()).refused("not-eligible")
    assert names(story) == []
    late = voting().and_(facilitator, CloseVoting("dots"))
    late.when(tablet, cast()).refused("closed")


def test_a_clerk_takes_a_ballot_back_with_a_reason_and_the_name_may_vote_again():
    story = voting().and_(tablet, cast())
    entry = f"e-{story.fresh}"
    story.when(clerk, WithdrawEntry("dots", entry)).refused("no-reason", "reason")
    story.and_(clerk, WithdrawEntry("dots", entry, WHY))
    assert story.own("dots").round.tally.weights == {}
    story.and_(tablet, cast(ballot={"pools": 1}))
    assert [one.number for one in story.own("dots").round.desk.sheets.values()] == [1, 2]


def test_a_paper_in_its_place_says_why_and_double_entry_is_of_papers_alone():
    story = voting(changed("dots", settings={"double_entry": True})).and_(tablet, cast())
    assert story.own("dots").round.tally.weights == {"trees": 2}
    paper = EnterBallot("dots", "paper", 1, {"pools": 1}, person="manager")
    story.when(clerk, paper).refused("voted-already", "person")


def test_whoever_takes_a_phone_afterwards_has_voted():
    story = voting().and_(tablet, cast()).and_(visitor, TakeSeat("manager"))
    story.when(manager, CastBallot("dots", {"pools": 1})).refused("voted-already")


def test_no_view_but_the_clerks_has_digits_and_a_clerk_does_not_see_what_was_cast():
    story = voting()
    code = given(story, group="staff")
    story.and_(tablet, cast(badge=code))
    desk = seen(story.state, "clerk", story.now)
    assert desk["badges"] == [
        {
            "id": "badge-1",
            "code": code,
            "voter": "badge-1",
            "group": "staff",
            "number": 1,
            "voted": ["dots"],
        }
    ]
    (sheet,) = desk["votes"][0]["activity"]["sheets"]
    assert (sheet["channel"], sheet["person"]) == ("tablet", "badge-1")
    assert [one["ballot"] for one in sheet["entries"]] == [None]
    for topic in ("tablet", "stage", "phone", "console", "people", "block:dots", "mine:mayor"):
        assert code not in str(seen(story.state, topic, story.now))


def test_a_clerk_ends_a_tablet_and_no_console():
    story = voting().and_(tablet, OpenConsole("link")).and_(facilitator, OpenConsole("link"))
    assert [one["id"] for one in seen(story.state, "clerk", story.now)["tablets"]] == [tablet.id]
    story.when(clerk, EndConsole(facilitator.id)).refused("not-yours", "console")
    story.when(clerk, EndConsole(tablet.id)).then(ConsoleEnded(tablet.id))
    story.when(tablet, cast()).refused("not-joined")
    assert seen(story.state, "clerk", story.now)["tablets"] == []


def test_a_tablet_ends_nobody_else():
    story = voting().and_(clerk, OpenConsole("link"))
    for other in (clerk, Actor(Role.TABLET, "table-2"), district_1):
        story.when(tablet, EndConsole(other.id)).refused("not-yours", "type")
