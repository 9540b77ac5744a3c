"""A body has as many people as seats, whatever is entered; who raises a hand may have a phone."""

import pytest
from seeing import seen
from story import (
    Hall,
    changed,
    clerk,
    district_1,
    district_2,
    facilitator,
    hall,
    manager,
    mayor,
    other_clerk,
)

from facilitator.core.questions.desk_messages import CountHands, EnterBallot
from facilitator.core.questions.electorate import GroupTurnout
from facilitator.core.questions.messages import CastBallot, CloseVoting, RevealTally

ONE_EACH = {"dots": 1, "cap": 1, "quota": None, "binding": ["council", "staff", "partner"]}
COUNCIL = (mayor, district_1, district_2)


def voting(**settings) -> Hall:
    plan = changed("dots", settings=ONE_EACH | settings)
    return hall(plan).seated(*COUNCIL, manager).into("dots")


def hands(group: str, raised: int, **more) -> CountHands:
    return CountHands("dots", group, {"trees": raised}, **more)


def paper(number: int, **more) -> EnterBallot:
    return EnterBallot("dots", "paper", number, {"trees": 1}, **more)


def turnout(story: Hall, topic: str = "stage"):
    return seen(story.state, topic, story.now)["activity"]["turnout"]


def of_group(story: Hall, group: str) -> dict[str, int]:
    return next(one for one in turnout(story)["groups"] if one["id"] == group)


def test_more_hands_of_a_body_than_it_has_seats_are_counted_only_once_the_clerk_is_sure():
    story = voting().and_(mayor, CastBallot("dots", {"paving": 1}))
    story.when(clerk, hands("council", 30)).refused("more-than-seats", "group")
    story.and_(clerk, hands("council", 2))
    first = f"h-{story.fresh}"
    again = {"corrects": first, "reason": "Counted again."}
    story.when(clerk, hands("council", 3, **again)).refused("more-than-seats", "group")
    story.and_(clerk, hands("council", 3, sure=True, **again))
    (beyond,) = turnout(story)["beyond"]
    assert (beyond["id"], beyond["ballots"], beyond["of"]) == ("council", 4, 3)
    again = {"corrects": f"h-{story.fresh}", "reason": "Counted again."}
    story.and_(clerk, hands("council", 2, **again))
    assert "beyond" not in turnout(story)


def test_a_count_that_was_too_high_is_put_right_without_a_question():
    story = voting().and_(clerk, hands("council", 9, sure=True))
    again = {"corrects": f"h-{story.fresh}", "reason": "Counted again."}
    story.and_(clerk, hands("council", 5, **again))


def test_a_paper_more_than_a_body_has_seats_is_asked_about_and_a_blank_one_is_not():
    story = voting()
    for one in COUNCIL:
        story.and_(one, CastBallot("dots", {"paving": 1}))
    story.when(clerk, paper(1, group="council")).refused("more-than-seats", "group")
    story.and_(clerk, EnterBallot("dots", "paper", 2, {}, group="council"))
    replaces = {"person": "mayor", "replaces": True, "reason": "Phone lost."}
    story.and_(clerk, paper(3, **replaces))
    story.and_(clerk, paper(1, group="council", sure=True))
    assert turnout(story)["beyond"][0]["ballots"] == 4
    story.and_(clerk, paper(4, group="staff"))


def test_whatever_is_entered_of_a_body_no_more_could_vote_than_it_has_seats():
    story = voting().and_(clerk, hands("council", 40, sure=True))
    group = {"id": "council", "eligible": 3, "here": 3, "voted": 40}
    assert of_group(story, "council") == group
    assert (turnout(story)["ballots"], turnout(story)["people"]) == (40, 4)
    story.when(facilitator, CloseVoting("dots"))
    assert story.happened[0].turnout["council"] == GroupTurnout(3, 3, 40)
    assert of_group(story, "council") == group


def test_it_is_said_wherever_the_result_stands_as_long_as_it_is_so():
    story = voting().and_(clerk, hands("council", 40, sure=True))
    story.and_(facilitator, CloseVoting("dots")).and_(facilitator, RevealTally("dots"))
    console = seen(story.state, "block:dots", story.now)
    desk = seen(story.state, "clerk", story.now)["votes"][0]["activity"]
    for shown in (console["turnout"], desk["turnout"], turnout(story)):
        assert shown["beyond"][0]["ballots"] == 40
    assert desk["bodies"] == {"council": 3}


def test_hands_are_of_the_people_whose_phones_are_here():
    story = voting().and_(clerk, hands("council", 3))
    assert (turnout(story)["ballots"], turnout(story)["people"]) == (3, 4)
    story.and_(clerk, hands("partner", 12))
    assert (turnout(story)["ballots"], turnout(story)["people"]) == (15, 16)
    assert of_group(story, "partner") == {"id": "partner", "eligible": 12, "here": 12, "voted": 12}


@pytest.mark.parametrize("settings", [{}, {"binding": []}])
def test_who_has_a_paper_and_no_phone_could_vote_as_well(settings):
    story = voting(**settings).and_(clerk, paper(1, group="partner"))
    assert turnout(story)["people"] == 5


def papers(story: Hall) -> dict[str, int]:
    return seen(story.state, "clerk", story.now)["votes"][0]["activity"]["papers"]


def test_what_became_of_each_paper_adds_up_to_those_entered():
    story = voting(double_entry=True)
    lost = {"person": "mayor", "replaces": True, "reason": "Phone lost."}
    by_both = [
        *(paper(1, person="mayor"), paper(2, **lost), paper(3, group="staff")),
        EnterBallot("dots", "paper", 4, {}, group="staff"),
    ]
    for command in by_both:
        story.and_(clerk, command).and_(other_clerk, command)
    story.and_(clerk, paper(5, group="staff")).and_(clerk, paper(6, group="staff"))
    story.and_(other_clerk, EnterBallot("dots", "paper", 6, {"pools": 1}, group="staff"))
    found = papers(story)
    assert found == {
        "handed_out": 0,
        "entered": 6,
        "counted": 2,
        "blank": 1,
        "once": 1,
        "disputed": 1,
        "replaced": 1,
        "unsure": [5, 6],
    }
