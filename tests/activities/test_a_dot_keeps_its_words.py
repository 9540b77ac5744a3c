"""A dot was placed on the words that stood there: what a close gave stays, whatever comes after."""

import msgspec
import pytest
from msgspec.structs import replace
from seeing import seen
from story import RULES, both, district_1, district_2, facilitator, manager, mayor
from test_a_gallery import RED, Gallery, asking
from test_ranking_a_board import Ranked

from facilitator.activities.breakout.gallery_messages import (
    CloseGallery,
    DottedEntry,
    GalleryClosed,
    GalleryOpened,
)
from facilitator.activities.breakout.grouping_messages import (
    MoveContribution,
    NameGroup,
    TakeGroupApart,
)
from facilitator.activities.breakout.messages import EditContribution, RemoveContribution, TakePen
from facilitator.activities.breakout.prompt_messages import PromptReached, ReachPrompt
from facilitator.activities.breakout.ranking_messages import (
    EndRanking,
    RankedEntry,
    RankingEnded,
    RankingReopened,
    RankingShown,
)
from facilitator.activities.breakout.reporting_messages import CallTeam
from facilitator.core.agenda import Advance, GoBack
from facilitator.core.seat_policy import ConfirmPeople
from facilitator.core.teams import MovePerson, TeamsDrawn
from facilitator.plan.values import Team


def three_teams():
    """The plan with one more."""
    plan = asking()
    return replace(plan, teams=(*plan.teams, Team("green", both("Green", "Verde"))))


ON, BACK = ReachPrompt("ropes", 3), ReachPrompt("ropes", 2)


def table(there, name):
    """What the export has in this table."""
    scene = RULES.scene(there.story.state, "ropes")
    tables = RULES.kinds["breakout"].tables
    return next(fill(scene) for one, fill in tables.items() if one.name == name)


def results(there, name="gallery_results"):
    return [(one["closing"], one["rank"], one["text"], one["dots"]) for one in table(there, name)]


def own(there, person, key="galleries"):
    """Where somebody's dots are, and how many have come back to them."""
    blocks = seen(there.story.state, f"mine:{person}")["blocks"]
    (found,) = blocks["ropes"][key]
    return found["ballot"], found.get("freed", 0)


def over(there):
    """What the console has of a gallery that is over."""
    (found,) = there.view("block:ropes")["galleries"]
    return [(one["rank"], one["text"], one["dots"]) for one in found["rows"]]


def changes(there):
    """What a team may do to what has dots on its board, each with whoever does it."""
    return {
        "reworded": EditContribution("ropes", there.permits, "Licences"),
        "taken off": RemoveContribution("ropes", there.permits),
        "put into a group": MoveContribution("ropes", there.permits, there.light),
    }


@pytest.mark.parametrize("what", ["reworded", "taken off", "put into a group"])
def test_dots_of_a_gallery_go_back_where_what_they_lay_on_has_changed(what):
    there = Gallery()
    there.placed().and_(facilitator, ON).and_(mayor, changes(there)[what])
    there.story.when(facilitator, BACK)
    (opened,) = [one for one in there.story.happened if isinstance(one, GalleryOpened)]
    changed = {there.permits, there.light} if what == "put into a group" else {there.permits}
    assert ({*opened.freed}, opened.people) == (changed, ("district-2", "mayor"))
    left = {there.light: 2} if there.light not in changed else {}
    assert own(there, "district-2") == (left, 3 - sum(left.values()))
    assert own(there, "mayor") == ({there.buses: 2}, 0)
    there.story.and_(district_2, there.dots(streets=1)).and_(facilitator, ON)
    assert (1, 3, "Permits", 1) in results(there)
    assert [one[2] for one in results(there) if one[0] == 2 and one[2] == "Permits"] == []


def test_a_group_stands_for_what_lies_in_it():
    there = Gallery()
    there.placed().and_(facilitator, ON)
    there.story.and_(mayor, MoveContribution("ropes", there.streets, there.light))
    there.story.and_(facilitator, BACK)
    assert own(there, "district-2") == ({there.permits: 1}, 2)


@pytest.mark.parametrize("what", ["called otherwise", "taken apart"])
def test_a_group_that_is_no_more_what_it_was_has_no_dots(what):
    there = Gallery()
    there.placed().and_(facilitator, ON)
    named = NameGroup("ropes", there.light, "Lights", "Light")
    apart = TakeGroupApart("ropes", there.light)
    there.story.and_(mayor, named if what == "called otherwise" else apart)
    there.story.and_(facilitator, BACK)
    assert own(there, "district-2") == ({there.permits: 1}, 2)


def test_what_was_changed_and_changed_back_keeps_its_dots():
    there = Gallery()
    there.placed().and_(facilitator, ON)
    there.story.and_(mayor, EditContribution("ropes", there.permits, "Licences"))
    there.story.and_(mayor, EditContribution("ropes", there.permits, "Permits"))
    there.story.and_(facilitator, BACK)
    assert own(there, "district-2") == ({there.light: 2, there.permits: 1}, 0)


def test_whoever_places_dots_again_has_them_back_no_more():
    there = Gallery()
    there.placed().and_(facilitator, ON).and_(mayor, changes(there)["reworded"])
    there.story.and_(facilitator, BACK).and_(district_2, there.dots(light=2, permits=1))
    assert own(there, "district-2") == ({there.light: 2, there.permits: 1}, 0)
    there.story.and_(facilitator, ON)
    assert results(there) == [
        (1, 1, "Light", 2),
        (1, 1, "Buses", 2),
        (1, 3, "Permits", 1),
        (2, 1, "Light", 2),
        (2, 1, "Buses", 2),
        (2, 3, "Licences", 1),
    ]


@pytest.mark.parametrize("way", ["prompt", "rooms", "hand"])
def test_back_and_on_again_without_a_dot_leaves_the_result_as_it_was(way):
    there = Gallery()
    there.placed().and_(facilitator, ON).and_(mayor, changes(there)["reworded"])
    before = over(there)
    there.story.and_(facilitator, BACK)
    if way == "rooms":
        there.story.and_(facilitator, Advance("ropes"))
    else:
        there.story.and_(facilitator, ON if way == "prompt" else CloseGallery("ropes", 2))
    assert over(there) == before == [(1, "Light", 2), (1, "Buses", 2), (3, "Permits", 1)]
    assert own(there, "district-2") == ({there.light: 2, there.permits: 1}, 0)
    assert {one[0] for one in results(there)} == {1}
    if way == "rooms":
        there.story.and_(facilitator, GoBack("rest"))
    else:
        there.story.and_(facilitator, ON).and_(facilitator, BACK)
    assert own(there, "district-2") == ({there.light: 2}, 1)


def test_closed_again_with_the_same_dots_it_is_one_result():
    there = Gallery()
    there.placed().and_(facilitator, ON).and_(facilitator, BACK).and_(facilitator, ON)
    assert {one[0] for one in results(there)} == {1}


def test_a_result_that_was_covered_stays_in_the_record():
    there = Gallery()
    there.placed().and_(facilitator, ON).and_(facilitator, BACK)
    assert results(there) == [(1, 1, "Light", 2), (1, 1, "Buses", 2), (1, 3, "Permits", 1)]
    ballots = [(one["closing"], one["counts"]) for one in table(there, "gallery_ballots")]
    assert ballots == [(1, True)] * 3 + [(None, None)] * 3


@pytest.mark.parametrize("what", ["reworded", "taken off", "put into a group"])
def test_dots_of_a_ranking_go_back_likewise_and_the_list_is_the_board_as_it_stands(what):
    red = Ranked()
    red.ranks(mayor, light=2, permits=1).and_(facilitator, ON)
    red.story.and_(mayor, changes(red)[what])
    late = red.writes(district_1, "Late")
    red.story.when(facilitator, BACK)
    (opened,) = [one for one in red.story.happened if isinstance(one, RankingReopened)]
    changed = {red.permits, red.light} if what == "put into a group" else {red.permits}
    assert ({*opened.freed}, opened.people) == (changed, ("mayor",))
    texts = [one["text"] for one in red.ranking["options"]]
    reads = {"reworded": ["Licences"], "taken off": [], "put into a group": []}[what]
    assert texts == ["Light", *reads, "Streets", "Late"]
    left = {red.light: 2} if what != "put into a group" else {}
    assert own(red, "mayor", "rankings") == (left, 3 - sum(left.values()))
    red.story.and_(district_1, red.ballot(**{late: 2})).and_(facilitator, ON)
    rows = results(red, "board_rankings")
    assert [one for one in rows if one[2] == "Permits"] == [(1, 2, "Permits", 1)]
    assert (2, 2) in [(one[0], one[3]) for one in rows if one[2] == "Late"]


def test_a_ranking_says_what_its_list_is_as_it_goes_on():
    red = Ranked()
    red.ranks(mayor, light=2).and_(facilitator, ON)
    red.story.and_(mayor, EditContribution("ropes", red.permits, "Licences"))
    red.story.when(facilitator, BACK)
    options = (
        RankedEntry(red.light, "Light", True),
        RankedEntry(red.permits, "Licences"),
        RankedEntry(red.streets, "Streets"),
    )
    assert RankingReopened("ropes", "red", 2, (), options) in red.story.happened


def test_a_ranking_that_was_come_back_to_by_mistake_is_reported_as_it_was():
    red = Ranked()
    red.ranks(mayor, permits=1).and_(facilitator, ON)
    red.story.and_(mayor, EditContribution("ropes", red.permits, "Licences"))
    red.story.and_(facilitator, BACK).when(facilitator, CallTeam("ropes", "red"))
    assert RankingShown("ropes", "red", 2, ("mayor",), as_before=True) in red.story.happened
    rows = seen(red.story.state, "stage")["activity"]["ranked"]
    assert [(one["text"], one["dots"]) for one in rows] == [("Permits", 1)]


def waiting(there, person="mayor"):
    there.story.state.people[person].confirmed = False
    return there


def test_whoever_is_confirmed_after_the_close_changes_nothing_of_it():
    there = waiting(Gallery())
    there.placed().when(facilitator, ON)
    (closed,) = [one for one in there.story.happened if isinstance(one, GalleryClosed)]
    assert closed.people == ("district-2",)
    before = over(there), results(there)
    there.story.and_(facilitator, ConfirmPeople(("mayor",)))
    assert (over(there), results(there)) == before
    assert before[0] == [(1, "Light", 2), (2, "Permits", 1)]
    there.story.and_(facilitator, BACK).and_(facilitator, ON)
    assert (1, "Buses", 2) in over(there)


def test_nor_of_a_ranking():
    red = waiting(Ranked())
    red.ranks(mayor, light=2).and_(district_1, red.ballot(permits=1))
    red.story.when(facilitator, EndRanking("ropes", 2, "red"))
    red.story.then(RankingShown("ropes", "red", 2, ("district-1",)))
    before = red.ranking
    red.story.and_(facilitator, ConfirmPeople(("mayor",)))
    assert red.ranking["options"] == before["options"]
    assert [one.get("dots", 0) for one in before["options"]] == [1, 0, 0]


def test_a_ranking_in_which_nobody_is_confirmed_is_over_all_the_same():
    red = waiting(Ranked())
    red.ranks(mayor, light=2).when(facilitator, ON)
    assert RankingEnded("ropes", "red", 2, ()) in red.story.happened
    assert (red.ranking["open"], red.ranking["voted"], red.ranking["waiting"]) == (False, 1, 1)


def test_somebody_whose_name_is_doubted_later_stays_counted():
    there = Gallery()
    there.placed()
    there.close()
    before = over(there)
    waiting(there, "district-2")
    assert over(there) == before


def test_consoles_know_whose_dots_will_not_count_before_it_is_closed():
    there = waiting(Gallery())
    there.placed()
    (now,) = there.view("block:ropes")["galleries"]
    assert (now["voted"], now["waiting"]) == (2, 1)


def test_who_is_moved_has_no_dots_on_what_is_their_own_board_now():
    there = Gallery()
    there.placed().and_(facilitator, MovePerson("mayor", "blue"))
    assert "ropes" not in there.view("mine:mayor")["blocks"]
    there.story.when(facilitator, CloseGallery("ropes", 2))
    (closed,) = there.story.happened
    assert (closed.people, closed.own) == (("district-2",), {})
    assert "Buses" not in [one[1] for one in over(there)]


def test_who_is_moved_keeps_the_others():
    there = Gallery()
    there.story.and_(district_1, there.dots(buses=1))
    there.story.and_(facilitator, MovePerson("district-2", "red"))
    there.story.and_(district_2, there.dots(buses=2))
    there.story.and_(facilitator, MovePerson("district-1", "blue"))
    there.story.when(facilitator, CloseGallery("ropes", 2))
    assert over(there) == [(1, "Buses", 2)]


def test_part_of_the_dots_of_who_is_moved_counts():
    there = Gallery(three_teams())
    three = ("red", "blue", "green")
    there.story.given(TeamsDrawn("d2", "ropes", three, RED | {"manager": "green"}, ("group",), 1))
    there.story.and_(manager, there.dots(buses=1, streets=2))
    there.story.and_(facilitator, MovePerson("manager", "blue"))
    assert own(there, "manager") == ({there.streets: 2}, 0)
    there.story.when(facilitator, CloseGallery("ropes", 2))
    (closed,) = there.story.happened
    assert (closed.people, closed.own) == (("manager",), {"manager": (there.buses,)})
    assert over(there) == [(1, "Streets", 2)]
    assert [(one["dots"], one["counts"]) for one in table(there, "gallery_ballots")] == [
        (1, None),
        (2, True),
    ]


def test_who_is_moved_back_has_them_again():
    there = Gallery()
    there.placed().and_(facilitator, MovePerson("mayor", "blue"))
    there.story.and_(facilitator, MovePerson("mayor", "red"))
    assert own(there, "mayor") == ({there.buses: 2}, 0)


def test_where_the_own_board_has_dots_too_nothing_goes_by_a_move():
    there = Gallery(asking(own=True))
    there.placed().and_(facilitator, MovePerson("mayor", "blue"))
    there.close()
    assert (1, "Buses", 2) in over(there)


def test_the_hall_is_not_read_unconfirmed_words_because_somebody_known_put_them_right():
    there = waiting(Gallery())
    there.story.and_(district_2, there.dots(permits=1))
    there.close().and_(facilitator, ON)
    assert "dotted" not in there.view("stage")["activity"]
    there.story.own("ropes").rooms["red"].scribe = "district-1"
    there.story.and_(district_1, EditContribution("ropes", there.permits, "Licences"))
    assert "Permits" not in msgspec.json.encode(there.view("stage")).decode()


def test_a_group_of_which_everything_was_taken_off_is_read_nowhere():
    there = Gallery()
    there.placed().and_(facilitator, RemoveContribution("ropes", there.lamps))
    there.close()
    for shown in (there.view("team:red")["room"]["galleries"], over(there), there.view("stage")):
        assert "Light" not in msgspec.json.encode(shown).decode()


def test_dots_on_what_a_facilitator_takes_off_are_theirs_again_who_placed_them():
    there = Gallery()
    there.placed().when(facilitator, RemoveContribution("ropes", there.lamps))
    (off,) = there.story.happened
    assert (off.freed, off.people) == (there.light, ("district-2",))
    assert own(there, "district-2") == ({there.permits: 1}, 2)
    there.story.and_(district_2, there.dots(permits=1, streets=2))
    assert own(there, "district-2") == ({there.permits: 1, there.streets: 2}, 0)


def test_nobody_is_told_the_words_of_what_was_taken_off():
    there = Gallery(which=1)
    there.story.and_(mayor, MoveContribution("ropes", there.streets, there.light))
    there.story.and_(district_1, MoveContribution("ropes", there.streets))
    assert "Streets" in str(there.view("mine:mayor"))
    there.story.when(facilitator, RemoveContribution("ropes", there.streets))
    assert "Streets" not in str(there.view("mine:mayor"))
    assert there.story.happened[0].people == ("mayor",)


def test_whoever_is_told_of_an_entry_is_told_as_it_reads():
    there = Gallery(which=1)
    there.story.and_(mayor, MoveContribution("ropes", there.streets, there.light))
    there.story.and_(district_1, MoveContribution("ropes", there.streets))
    edited = EditContribution("ropes", there.streets, "Roads")
    there.story.when(district_1, edited)
    assert there.story.happened[0].people == ("mayor",)
    assert "Roads" in str(there.view("mine:mayor"))


def test_a_journal_from_before_says_what_it_said():
    """Its events name nothing that came back, and nothing on anybody's own board."""
    there = Gallery()
    there.placed().and_(facilitator, MovePerson("mayor", "blue"))
    options = (DottedEntry(there.buses, "Buses", False, "blue"),)
    there.story.given(GalleryClosed("ropes", 2, ("district-2", "mayor"), options))
    assert over(there) == [(1, "Buses", 2)]
    there.story.and_(mayor, TakePen("ropes"))
    there.story.and_(mayor, EditContribution("ropes", there.buses, "Trams"))
    there.story.given(PromptReached("ropes", 3), PromptReached("ropes", 2))
    there.story.given(GalleryOpened("ropes", 2, 3, ("district-2", "mayor")))
    ballots = there.story.own("ropes").galleries[2].ballots
    assert ballots == {"district-2": {there.light: 2, there.permits: 1}, "mayor": {there.buses: 2}}
