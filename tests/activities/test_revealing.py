"""A result that is revealed step by step: from the last place up, theme by theme."""

import pytest
from seeing import seen
from story import Hall, district_1, district_2, facilitator, hall, manager, mayor

from facilitator.core.agenda import Advance, GoBack
from facilitator.core.context import Actor, Role
from facilitator.core.questions.messages import (
    CastBallot,
    CloseVoting,
    CoverLast,
    HideTally,
    LastPlacesCovered,
    OpenVoting,
    PlacesUncovered,
    RevealTally,
    TallyHidden,
    TallyRevealed,
    UncoverNext,
    VotingOpened,
)
from facilitator.core.seat_policy import ConfirmPeople, SetSeats
from facilitator.core.spotlight import Spotlight
from facilitator.core.stage import PageShown

TREES, LEVEL, PAVING = ("trees",), ("lights", "paving"), ("paving",)


def closed() -> Hall:
    """Streets: both are level with two dots; parks: trees have three, pools one."""
    story = hall().seated(mayor, district_1, district_2).into("dots")
    story.and_(mayor, CastBallot("dots", {"trees": 2, "paving": 1, "lights": 1}))
    story.and_(district_1, CastBallot("dots", {"trees": 1, "paving": 1, "lights": 1}))
    story.and_(district_2, CastBallot("dots", {"pools": 1}))
    return story.and_(facilitator, CloseVoting("dots"))


def stepped(story: Hall, steps: int) -> Hall:
    for _ in range(steps):
        story.and_(facilitator, UncoverNext("dots", len(story.own("dots").round.steps)))
    return story


def on_stage(story: Hall) -> dict:
    return seen(story.state, "stage", story.now)


def boards(story: Hall) -> list:
    return [
        (one["id"], [row["item"] for row in one["rows"]], one.get("covered", 0))
        for one in on_stage(story)["activity"].get("boards") or ()
    ]


def test_each_step_uncovers_a_place_from_the_last_up_and_level_ones_together():
    story = closed()
    told = []
    while not story.own("dots").round.revealed:
        stepped(story, 1)
        told += [one for one in story.happened if not isinstance(one, PageShown)]
    assert told == [
        PlacesUncovered("dots", "streets"),
        PlacesUncovered("dots", "streets", ("paving", "lights")),
        PlacesUncovered("dots", "parks"),
        PlacesUncovered("dots", "parks", ("pools",)),
        PlacesUncovered("dots", "parks", ("trees",)),
        TallyRevealed("dots"),
    ]


def test_a_theme_stands_whole_until_the_next_one_begins():
    story = stepped(closed(), 2)
    assert boards(story) == [("streets", ["paving", "lights"], 0)]
    assert boards(stepped(story, 1)) == [("streets", ["paving", "lights"], 0), ("parks", [], 2)]


def test_each_theme_comes_on_the_stage_with_its_first_step_and_stays_after_the_last():
    story = stepped(closed(), 1)
    assert on_stage(story)["cue"]["page"] == "result-streets-1"
    assert on_stage(stepped(story, 2))["cue"]["page"] == "result-parks-1"
    stepped(story, 2)
    assert story.own("dots").round.revealed
    assert on_stage(story)["cue"]["page"] == "result-parks-1"


def test_after_the_last_step_the_vote_is_as_after_a_reveal_at_once():
    at_once, by_steps = closed().and_(facilitator, RevealTally("dots")), stepped(closed(), 5)
    assert by_steps.own("dots") == at_once.own("dots")
    for topic in ("phone", "moving", "block:dots"):
        assert seen(by_steps.state, topic, 0) == seen(at_once.state, topic, 0)


def test_two_who_press_at_once_make_one_step():
    story = stepped(closed(), 1)
    story.and_(facilitator, UncoverNext("dots", 1))
    story.when(facilitator, UncoverNext("dots", 1)).then()
    assert len(story.own("dots").round.steps) == 2
    story.when(facilitator, UncoverNext("dots", 3)).refused("moved-on")
    story.and_(facilitator, CoverLast("dots", 2))
    story.when(facilitator, CoverLast("dots", 2)).then()
    story.when(facilitator, CoverLast("dots", 0)).refused("moved-on")


def test_a_step_back_covers_again_and_the_theme_before_comes_back():
    story = stepped(closed(), 3)
    story.when(facilitator, CoverLast("dots", 3)).then(
        LastPlacesCovered("dots"), PageShown("dots", "result-streets-1", 0, turning=False)
    )
    assert boards(story) == [("streets", ["paving", "lights"], 0)]
    story.and_(facilitator, CoverLast("dots", 2)).and_(facilitator, CoverLast("dots", 1))
    assert boards(story) == []
    assert not seen(story.state, "phone")["activity"]["revealing"]
    story.when(facilitator, CoverLast("dots", 0)).then()


@pytest.mark.parametrize(
    "story",
    [hall().into("dots"), hall().into("rest"), closed().and_(facilitator, OpenVoting("dots"))],
)
def test_what_is_not_closed_is_not_revealed_step_by_step(story: Hall):
    story.when(facilitator, UncoverNext("dots", 0)).refused("not-closed")


def test_what_is_revealed_already_has_no_step_left():
    story = closed().and_(facilitator, RevealTally("dots"))
    story.when(facilitator, UncoverNext("dots", 0)).then()
    assert seen(story.state, "block:dots")["next"] is None


def test_everything_at_any_time_and_nothing_again():
    story = stepped(closed(), 2).and_(facilitator, RevealTally("dots"))
    assert story.own("dots").round.revealed and not story.own("dots").round.steps
    story = stepped(closed(), 2).when(facilitator, HideTally("dots")).then(TallyHidden("dots"))
    assert boards(story) == []


def test_voting_that_opens_again_covers_what_was_half_revealed():
    story = stepped(closed(), 4)
    story.when(facilitator, OpenVoting("dots")).then(VotingOpened("dots"))
    assert boards(story) == []
    assert on_stage(story)["pages"][0]["id"].startswith("candidates-")


def test_the_hall_finds_the_same_step_where_it_comes_back():
    story = stepped(closed(), 4)
    before = boards(story), on_stage(story)["cue"]
    story.and_(facilitator, Advance("dots"))
    assert boards(story) == []
    story.and_(facilitator, GoBack("lunch"))
    assert (boards(story), on_stage(story)["cue"]) == before
    assert not story.own("dots").round.open


def test_a_vote_that_closed_with_its_block_does_not_open_over_its_half_revealed_result():
    story = hall().seated(mayor).into("dots").and_(mayor, CastBallot("dots", {"trees": 1}))
    story.and_(facilitator, Advance("dots"))
    stepped(story, 2).and_(facilitator, GoBack("lunch"))
    assert not story.own("dots").round.open and len(story.own("dots").round.steps) == 2


def test_a_half_revealed_result_over_another_block_goes_on_there():
    story = stepped(closed(), 1).and_(facilitator, Advance("dots"))
    story.and_(facilitator, Spotlight("dots"))
    assert on_stage(story)["spot"]["activity"]["step"] == 1
    stepped(story, 2)
    spot = on_stage(story)["spot"]
    assert spot["cue"]["page"] == "result-parks-1"
    assert spot["activity"]["boards"][1]["covered"] == 2


def test_what_the_hall_sees_of_a_result_does_not_change_when_somebody_is_confirmed():
    story = hall().seated(mayor).into("dots").and_(facilitator, SetSeats("staff", "confirm"))
    story.seated(manager).and_(manager, CastBallot("dots", {"pools": 2}))
    story.and_(mayor, CastBallot("dots", {"trees": 1})).and_(facilitator, CloseVoting("dots"))
    stepped(story, 3)
    story = (
        story
        if not story.own("dots").round.revealed
        else story.and_(facilitator, HideTally("dots"))
    )
    stepped(story, 2)
    assert boards(story)[-1] == ("parks", [], 1)
    story.and_(facilitator, ConfirmPeople(("manager",)))
    assert boards(story)[-1] == ("parks", [], 1)
    on_console = seen(story.state, "block:dots")
    assert (on_console["unconfirmed"], on_console["late"]) == (0, 1)
    story.and_(facilitator, HideTally("dots"))
    assert seen(story.state, "block:dots")["late"] == 0
    stepped(story, 2)
    assert boards(story)[-1] == ("parks", [], 2)


def test_consoles_are_told_what_stands_there_and_what_comes_next():
    story = stepped(closed(), 3)
    desk = seen(story.state, "block:dots")
    assert (desk["step"], desk["last"]) == (3, {"theme": "parks", "items": []})
    assert desk["next"] == {"theme": "parks", "items": ["pools"]}


def test_phones_are_told_that_it_happens_and_shown_nothing_of_it():
    story = stepped(closed(), 2)
    phone = seen(story.state, "phone")["activity"]
    assert (phone["revealing"], phone["revealed"]) == (True, False)
    assert seen(story.state, "moving") == {}


def test_a_press_on_another_console_just_after_a_step_is_the_same_step():
    story = stepped(closed(), 1)
    other = Actor(Role.FACILITATOR, "laptop-2")
    story.after(seconds=1.4).when(other, UncoverNext("dots", 1)).then()
    story.when(other, CoverLast("dots", 1)).then()
    story.when(facilitator, UncoverNext("dots", 1))
    assert steps(story) == 2
    story.after(seconds=1.5).when(other, UncoverNext("dots", 2))
    assert steps(story) == 3


def steps(story: Hall) -> int:
    return len(story.own("dots").round.steps)
