"""What stage, phones and console are shown as the day goes."""

import pytest
from msgspec import structs
from seeing import VIEWS, seen
from story import (
    BLOCKS,
    MINUTE,
    NINE,
    PLAN,
    SEATED,
    both,
    changed,
    facilitator,
    hall,
    mayor,
)

from facilitator.activities.breakout.messages import TakePen, WriteContribution
from facilitator.core.agenda import Advance
from facilitator.core.catching_up import TakeProposal
from facilitator.core.names import RenamePerson
from facilitator.core.notices import SendNotice
from facilitator.core.people import FreeName
from facilitator.core.timekeeping import ExtendClock, HoldClock, LeaveOut
from facilitator.plan.values import Words


def view(story, topic, present=frozenset()):
    return seen(story.state, topic, story.now, present)


def after(story):
    """What comes next today, by the phone's programme."""
    ahead = [one for one in view(story, "phone")["program"] if one["state"] == "ahead"]
    return [one["title"] for one in ahead]


@pytest.mark.parametrize("topic", VIEWS.shared)
def test_there_is_a_view_before_there_is_a_plan(topic):
    assert isinstance(view(hall(plan=None), topic), dict)


@pytest.mark.parametrize("topic", ["stage", "phone", "resident", "console"])
def test_a_session_is_before_running_or_over(topic):
    story = hall()
    assert view(story, topic)["phase"] == "before"
    assert view(story.into("rest"), topic)["phase"] == "running"
    assert view(story.ended(), topic)["phase"] == "over"


@pytest.mark.parametrize("topic", ["stage", "phone", "resident", "console"])
def test_a_session_is_told_in_the_words_that_its_plan_has(topic):
    board = both("Write for your row.", "Escriba para su surco.")
    plan = structs.replace(PLAN, words=Words(board=board))
    assert view(hall(plan), topic)["session"]["words"] == {"board": board}
    assert view(hall(), topic)["session"]["words"] == {}


def test_a_phone_is_not_sent_the_words_of_the_stage():
    closing = both("The harvest is in.", "La cosecha terminó.")
    story = hall(structs.replace(PLAN, words=Words(closing=closing)))
    assert view(story, "stage")["session"]["words"] == {"closing": closing}
    assert view(story, "phone")["session"]["words"] == {}


def test_the_route_shows_where_the_hall_is_and_how_far_it_has_come():
    story = hall().into("welcome").and_(facilitator, Advance("welcome"))
    states = {camp["id"]: camp["state"] for camp in view(story, "stage")["route"]}
    assert (states["welcome"], states["warmup"], states["ropes"]) == ("done", "now", "ahead")
    assert set(states.values()) == {"done", "now", "ahead"}


def test_the_route_has_the_times_at_which_camps_were_reached_also_when_the_day_is_over():
    story = hall().into("welcome").after(minutes=7).and_(facilitator, Advance("welcome"))
    story.after(minutes=34).and_(facilitator, Advance("warmup")).ended()
    starts = {camp["id"]: camp["start"] for camp in view(story, "stage")["route"]}
    assert (starts["welcome"], starts["warmup"], starts["ropes"]) == (540, 547, 581)
    assert starts["look-back"] == 540, "a day to come has the times of the plan"


def test_a_camp_the_hall_has_come_back_to_is_the_current_one():
    story = hall().into("rest").into("recap").into("rest")
    states = {camp["id"]: camp["state"] for camp in view(story, "stage")["route"]}
    assert (states["rest"], states["recap"]) == ("now", "ahead")


def test_stage_and_phones_count_down_to_the_same_moment_with_both_warnings():
    story = hall().into("rest")
    assert view(story, "stage")["clock"] == view(story, "phone")["clock"]
    assert view(story, "phone")["clock"] == {
        "ends_at": NINE + 15 * MINUTE,
        "total": 15 * MINUTE,
        "held_at": None,
        "warn": [3 * MINUTE, 45_000],
    }


def test_a_held_clock_says_since_when():
    story = hall().into("rest").after(minutes=2).and_(facilitator, HoldClock("rest"))
    assert view(story, "phone")["clock"]["held_at"] == NINE + 2 * MINUTE


def test_a_block_without_an_end_shows_no_clock():
    assert view(hall().into("home"), "stage")["clock"] is None


def test_a_phone_knows_what_comes_next_today():
    assert after(hall().into("rest"))[0] == both("Recap", "Recap (es)")
    assert after(hall().into("debate")) == []


def test_a_block_shows_the_context_and_the_themes_that_the_plan_gives_it():
    assert [one["id"] for one in view(hall().into("recap"), "stage")["block"]["shows"]] == ["steps"]
    assert [one["id"] for one in view(hall().into("dots"), "phone")["block"]["themes"]] == [
        "streets"
    ]


def test_a_kind_without_a_face_of_its_own_shows_none():
    assert view(hall().into("recap"), "stage")["activity"] is None


def test_the_console_sees_the_plan_beside_what_came_of_it():
    story = hall().into("rest").after(minutes=20).and_(facilitator, ExtendClock("rest", 5))
    day = view(story, "console")["days"][0]
    block = next(one for one in day["blocks"] if one["id"] == "rest")
    assert day["started"]
    assert block["planned"] == NINE + 90 * MINUTE
    assert block["turn"] == {"began": NINE, "left": None, "length": 0}
    assert view(story, "console")["outlook"]["behind"] == -80 * MINUTE


def test_the_console_is_offered_a_way_to_catch_up():
    story = hall().into("welcome").after(minutes=50)
    assert view(story, "console")["proposal"]["lengths"]["ropes"] == 40 * MINUTE


def test_what_is_left_out_is_announced_to_nobody_and_marked_on_the_console():
    story = hall().into("rest").and_(facilitator, LeaveOut("recap"))
    assert after(story)[0] == both("Dots", "Dots (es)")
    assert "recap" not in {camp["id"] for camp in view(story, "stage")["route"]}
    blocks = view(story, "console")["days"][0]["blocks"]
    assert [block["id"] for block in blocks if block["left_out"]] == ["recap"]


def test_the_console_knows_what_can_be_taken_back_and_which_locks_will_be_missed():
    story = hall().into("welcome").after(minutes=50)
    assert view(story, "console")["outlook"]["late"]["rest"] == 20 * MINUTE
    assert view(story, "console")["taken"] is None
    story.and_(facilitator, TakeProposal("welcome"))
    assert view(story, "console")["outlook"]["late"] == {}
    assert view(story, "console")["taken"]["lengths"] == {"ropes": None}


def test_the_console_reads_every_message_that_stands():
    story = (
        hall()
        .and_(facilitator, SendNotice("red", {"en": "One"}))
        .and_(facilitator, SendNotice("everyone", {"en": "Two"}))
    )
    assert [one["text"]["en"] for one in view(story, "console")["notices"]] == ["One", "Two"]


def test_the_console_sees_who_is_here_in_which_team_and_whose_name_is_free():
    story = hall().seated(*SEATED).into("ropes").and_(facilitator, FreeName("mayor"))
    cards = {one["id"]: one for one in view(story, "people", frozenset({"mayor"}))["people"]}
    assert (cards["mayor"]["here"], cards["manager"]["here"]) == (True, False)
    assert (cards["mayor"]["team"], cards["mayor"]["free"]) == ("red", True)


def test_any_block_can_be_peeked_at_without_moving_the_hall():
    story = hall().into("rest")
    assert view(story, "plan")["faces"]["debate"]["title"] == both("Debate", "Debate (es)")
    assert view(story, "stage")["block"]["id"] == "rest"


def test_the_facilitators_notes_are_by_block_and_of_blocks_that_have_some():
    story = hall().adopting(changed("debate", notes=None))
    notes = view(story, "notes")["notes"]
    assert notes["rest"] == both("NOTED of rest", "NOTED of rest (es)")
    assert {*BLOCKS} - {*notes} == {"debate"}


def test_a_team_sees_its_members_its_board_and_its_scribe():
    story = hall().seated(mayor).into("ropes").and_(mayor, TakePen("ropes"))
    story.and_(mayor, WriteContribution("ropes", "Shade"))
    room = view(story, "team:red")["room"]
    assert [one["text"] for one in room["board"]] == ["Shade"]
    assert room["scribe"] == "mayor"
    assert room["members"][0]["name"] == both("Mayor Ruiz", "Alcaldesa Ruiz")


def test_a_team_lists_its_members_once_and_only_in_its_room():
    story = hall().seated(mayor).into("ropes")
    assert "members" not in view(story, "team:red")
    assert [one["id"] for one in view(story, "team:red")["room"]["members"]] == ["mayor"]


def test_a_name_that_reads_the_same_in_every_language_is_told_once():
    story = hall().seated(mayor).into("ropes").and_(facilitator, RenamePerson("mayor", "Ana Ruiz"))
    assert view(story, "team:red")["room"]["members"][0]["name"] == "Ana Ruiz"


def test_a_team_has_no_room_outside_a_breakout():
    story = hall().seated(mayor).into("ropes").and_(facilitator, Advance("ropes"))
    assert view(story, "team:red")["room"] is None
