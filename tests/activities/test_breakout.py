"""Teams at work: who may write on which board, who holds the pen, how rooms open and close."""

import msgspec
import pytest
from seeing import plain, seen
from story import (
    MINUTE,
    PLAN,
    SECOND,
    Hall,
    both,
    changed,
    district_1,
    district_2,
    facilitator,
    hall,
    manager,
    mayor,
)

from facilitator.activities.breakout.messages import (
    MOST_CONTRIBUTIONS,
    MOST_PER_PERSON,
    BoardsClosed,
    BoardsOpened,
    CallBack,
    CallBackCancelled,
    CancelCallBack,
    ContributionEdited,
    ContributionRemoved,
    ContributionWritten,
    EditContribution,
    HideReports,
    LatestShown,
    PenTaken,
    RemoveContribution,
    ReportSaved,
    ReportsHidden,
    ReportsShown,
    SaveReport,
    ShowLatest,
    ShowReports,
    TakePen,
    TeamsCalledBack,
    WriteContribution,
)
from facilitator.activities.breakout.tables import contributions
from facilitator.activities.breakout.views import VIEWS, team
from facilitator.core.agenda import Advance, DayEnded, GoBack
from facilitator.core.people import FreeName
from facilitator.core.seat_policy import ConfirmPeople, SetSeats
from facilitator.core.teams import MovePerson, TeamsDrawn
from facilitator.plan.values import Plan


def at_work():
    """The mayor and district 1 are red, district 2 and the manager blue."""
    story = hall().seated(mayor, district_1, district_2, manager).into("ropes")
    placements = {"mayor": "red", "district-1": "red", "district-2": "blue", "manager": "blue"}
    return story.given(TeamsDrawn("d1", "ropes", ("red", "blue"), placements, ("group",), 1))


def with_an_entry():
    """The mayor has written "first" on the red board."""
    return at_work().given(
        ContributionWritten("ropes", "first", "red", "mayor", "Pave it"), by=mayor
    )


def entry(story, team="red", contribution="first"):
    return story.own("ropes").rooms[team].contributions[contribution]


def shown(story, name="red"):
    """The room as its members see it."""
    return plain(team(story.rules.scene(story.state, "ropes"), name))


def test_what_one_writes_goes_to_the_board_of_ones_own_team():
    story = at_work().when(district_2, WriteContribution("ropes", " Trees\x00 first\u202e "))
    story.then(ContributionWritten("ropes", story.fresh, "blue", "district-2", "Trees first"))
    assert list(story.own("ropes").rooms) == ["blue"]


def test_after_a_move_one_writes_on_the_new_teams_board():
    story = at_work().and_(facilitator, MovePerson("mayor", "blue"))
    story.when(mayor, WriteContribution("ropes", "Hello"))
    assert story.happened[0].team == "blue"


def test_an_author_says_it_better():
    story = with_an_entry().after(minutes=1)
    story.when(mayor, EditContribution("ropes", "first", "Pave  it now")).then(
        ContributionEdited("ropes", "red", "first", "mayor", "Pave  it now")
    )
    assert (entry(story).text, entry(story).edited) == ("Pave  it now", story.now)


def test_saying_the_same_again_changes_nothing():
    with_an_entry().when(mayor, EditContribution("ropes", "first", " Pave it ")).then()


def test_the_second_of_two_who_change_an_entry_at_once_does_not_write_over_the_first():
    story = with_an_entry().and_(district_1, TakePen("ropes"))
    story.and_(district_1, EditContribution("ropes", "first", "Pave Main", was="Pave it"))
    story.when(mayor, EditContribution("ropes", "first", "Pave Oak", was="Pave it"))
    story.refused("newer-elsewhere", "was")
    story.when(mayor, EditContribution("ropes", "first", "Pave both", was="Pave Main")).then(
        ContributionEdited("ropes", "red", "first", "mayor", "Pave both")
    )


def test_saying_what_the_other_said_is_no_quarrel():
    story = with_an_entry().and_(mayor, EditContribution("ropes", "first", "Pave", was="Pave it"))
    story.when(mayor, EditContribution("ropes", "first", "Pave", was="Pave it")).then()


def test_who_does_not_say_what_they_saw_changes_what_is_there():
    story = with_an_entry().and_(mayor, EditContribution("ropes", "first", "Pave", was="Pave it"))
    story.when(mayor, EditContribution("ropes", "first", "Repave")).then(
        ContributionEdited("ropes", "red", "first", "mayor", "Repave")
    )


def test_what_one_saw_is_compared_as_it_was_kept():
    with_an_entry().when(mayor, EditContribution("ropes", "first", "Pave", was=" Pave it\n")).then(
        ContributionEdited("ropes", "red", "first", "mayor", "Pave")
    )


def test_what_was_begun_for_one_team_does_not_go_to_another():
    story = at_work().and_(mayor, TakePen("ropes")).and_(facilitator, MovePerson("mayor", "blue"))
    story.and_(mayor, TakePen("ropes"))
    story.when(mayor, WriteContribution("ropes", "Hello, red", team="red"))
    story.refused("other-team", "team")
    story.when(mayor, SaveReport("ropes", "We of red", team="red")).refused("other-team", "team")
    story.when(mayor, WriteContribution("ropes", "Hello, blue", team="blue"))
    assert story.happened[0].team == "blue"


def test_the_scribe_edits_and_removes_for_all():
    story = with_an_entry().and_(district_1, TakePen("ropes"))
    story.when(district_1, EditContribution("ropes", "first", "Pave")).then(
        ContributionEdited("ropes", "red", "first", "district-1", "Pave")
    )
    story.when(district_1, RemoveContribution("ropes", "first")).then(
        ContributionRemoved("ropes", "red", "first", "district-1")
    )
    assert entry(story).removed == story.now
    assert entry(story).text == "Pave", "what is removed stays on record"


def test_anybody_on_the_team_may_take_the_pen():
    story = at_work().when(mayor, TakePen("ropes")).then(PenTaken("ropes", "red", "mayor"))
    story.when(mayor, TakePen("ropes")).then()
    story.when(district_1, TakePen("ropes")).then(PenTaken("ropes", "red", "district-1"))
    assert story.own("ropes").rooms["red"].scribe == "district-1"


def test_the_scribe_saves_the_report_and_may_empty_it():
    story = at_work().and_(mayor, TakePen("ropes"))
    story.when(mayor, SaveReport("ropes", " One idea\n")).then(
        ReportSaved("ropes", "red", "mayor", "One idea")
    )
    story.when(mayor, SaveReport("ropes", "One idea")).then()
    story.when(mayor, SaveReport("ropes", "  ")).then(ReportSaved("ropes", "red", "mayor", ""))


def test_what_somebody_wrote_whom_nobody_has_confirmed_is_marked_until_they_are():
    story = at_work().and_(facilitator, SetSeats("council", "confirm"))
    story.and_(facilitator, FreeName("mayor")).and_(mayor, TakePen("ropes"))
    story.and_(mayor, WriteContribution("ropes", "Pave it"))
    story.and_(district_1, WriteContribution("ropes", "Light it"))
    story.and_(mayor, SaveReport("ropes", "We pave"))
    room = shown(story)
    assert [one.get("waits") for one in room["members"]] == [True, None]
    assert [one.get("waits") for one in room["board"]] == [True, None]
    assert room["report_waits"]
    assert shown(story) == seen(story.state, "board:ropes:red")["room"]
    story.and_(district_1, TakePen("ropes")).and_(district_1, SaveReport("ropes", "We light"))
    assert "report_waits" not in shown(story)
    story.and_(facilitator, ConfirmPeople(("mayor",)))
    assert "waits" not in str(shown(story))


def test_what_the_scribe_said_better_is_as_sure_as_the_scribe_is():
    story = with_an_entry().and_(district_1, TakePen("ropes"))
    story.and_(facilitator, SetSeats("council", "confirm")).and_(facilitator, FreeName("mayor"))
    assert shown(story)["board"][0]["waits"]
    story.and_(district_1, EditContribution("ropes", "first", "Pave"))
    assert "waits" not in shown(story)["board"][0]


def test_teams_are_called_back_with_a_countdown_that_can_be_cancelled():
    story = at_work()
    story.when(facilitator, CallBack("ropes")).then(
        TeamsCalledBack("ropes", story.now + 60 * SECOND)
    )
    story.when(facilitator, CancelCallBack("ropes")).then(CallBackCancelled("ropes"))
    story.when(facilitator, CancelCallBack("ropes")).then()


def test_the_plan_says_how_long_the_countdown_is():
    story = hall().into("ropes-again")
    story.when(facilitator, CallBack("ropes-again")).then(
        TeamsCalledBack("ropes-again", story.now + 30 * SECOND)
    )


def test_closing_the_rooms_ends_the_countdown_and_keeps_the_boards():
    story = with_an_entry().and_(facilitator, CallBack("ropes")).after(minutes=1)
    story.and_(facilitator, Advance("ropes"))
    rooms = story.own("ropes")
    assert (rooms.open, rooms.back_by) == (False, None)
    assert entry(story).text == "Pave it"


def test_going_back_opens_the_rooms_again_with_their_boards_and_teams():
    story = with_an_entry().and_(facilitator, Advance("ropes"))
    story.and_(facilitator, GoBack("rest"))
    assert story.happened[1:] == [BoardsOpened("ropes")]
    story.when(mayor, WriteContribution("ropes", "And light it"))
    assert len(story.own("ropes").rooms["red"].contributions) == 2


def test_reports_are_shown_and_hidden():
    story = at_work()
    story.when(facilitator, HideReports("ropes")).then()
    story.when(facilitator, ShowReports("ropes")).then(ReportsShown("ropes"))
    story.when(facilitator, ShowReports("ropes")).then()
    story.when(facilitator, HideReports("ropes")).then(ReportsHidden("ropes"))


def test_reports_can_be_shown_after_the_rooms_have_closed():
    story = at_work().after(minutes=MINUTE).and_(facilitator, Advance("ropes"))
    story.when(facilitator, ShowReports("ropes")).then(ReportsShown("ropes"))


WRITING = [
    WriteContribution("ropes", "Hello"),
    EditContribution("ropes", "first", "Hello"),
    RemoveContribution("ropes", "first"),
    TakePen("ropes"),
    SaveReport("ropes", "Hello"),
]


@pytest.mark.parametrize("command", WRITING, ids=lambda command: type(command).__name__)
def test_nobody_writes_while_the_rooms_are_closed(command):
    story = with_an_entry().and_(facilitator, Advance("ropes"))
    story.when(mayor, command).refused("closed")


@pytest.mark.parametrize("command", WRITING, ids=lambda command: type(command).__name__)
def test_nobody_writes_without_a_team(command):
    story = with_an_entry()
    story.state.placed.pop("mayor")
    story.when(mayor, command).refused("no-team")


@pytest.mark.parametrize("command", WRITING, ids=lambda command: type(command).__name__)
def test_a_team_that_this_breakout_leaves_out_has_no_room(command):
    only_blue = changed("ropes", settings={"teams": ["blue"]})
    with_an_entry().adopting(only_blue).when(mayor, command).refused("no-team")


@pytest.mark.parametrize(
    ("actor", "command", "code", "path"),
    [
        (district_1, EditContribution("ropes", "first", "Mine"), "not-yours", "contribution"),
        (district_1, RemoveContribution("ropes", "first"), "not-yours", "contribution"),
        (district_2, EditContribution("ropes", "first", "Mine"), "no-such-entry", "contribution"),
        (district_2, RemoveContribution("ropes", "first"), "no-such-entry", "contribution"),
        (mayor, EditContribution("ropes", "n1000", "Mine"), "no-such-entry", "contribution"),
        (mayor, EditContribution("ropes", "first", " "), "empty-text", "text"),
        (mayor, WriteContribution("ropes", "\x00"), "empty-text", "text"),
        (mayor, WriteContribution("ropes", "\ud800"), "bad-text", "text"),
        (mayor, SaveReport("ropes", "Report"), "not-scribe", ""),
        (mayor, WriteContribution("dots", "Hello"), "no-such-block", "block"),
        (mayor, WriteContribution("nowhere", "Hello"), "no-such-block", "block"),
    ],
)
def test_writing_that_is_refused(actor, command, code, path):
    with_an_entry().when(actor, command).refused(code, path)


def test_what_was_removed_is_on_no_board_any_more():
    story = with_an_entry().and_(mayor, WriteContribution("ropes", "Plant it"))
    story.and_(mayor, RemoveContribution("ropes", "first"))
    assert [one["text"] for one in shown(story)["board"]] == ["Plant it"]


def test_what_was_removed_can_neither_be_edited_nor_removed_again():
    story = with_an_entry().and_(mayor, RemoveContribution("ropes", "first"))
    for command in (
        EditContribution("ropes", "first", "Back"),
        RemoveContribution("ropes", "first"),
    ):
        story.when(mayor, command).refused("no-such-entry", "contribution")


def test_somebody_who_lost_the_pen_no_longer_writes_the_report():
    story = at_work().and_(mayor, TakePen("ropes")).and_(district_1, TakePen("ropes"))
    story.when(mayor, SaveReport("ropes", "Mine")).refused("not-scribe")


def test_the_pen_of_one_team_writes_nothing_for_another():
    story = at_work().and_(mayor, TakePen("ropes"))
    story.when(district_2, SaveReport("ropes", "Theirs")).refused("not-scribe")


def test_a_full_board_takes_no_more_until_something_is_removed():
    story = with_an_entry()
    for number in range(MOST_CONTRIBUTIONS - 1):
        entry = ContributionWritten("ropes", f"x{number}", "red", "district-1", "x")
        story.given(entry, by=district_1)
    story.when(mayor, WriteContribution("ropes", "One more")).refused("board-full")
    story.and_(mayor, RemoveContribution("ropes", "first"))
    story.and_(mayor, WriteContribution("ropes", "One more"))


def test_teams_cannot_be_called_back_from_closed_rooms():
    hall().into("rest").when(facilitator, CallBack("ropes")).refused("closed")


def test_one_person_does_not_fill_the_board():
    story = with_an_entry()
    for number in range(MOST_PER_PERSON - 1):
        story.given(ContributionWritten("ropes", f"x{number}", "red", "mayor", "x"), by=mayor)
    story.when(mayor, WriteContribution("ropes", "One more")).refused("enough")


def test_the_facilitator_takes_an_entry_off_any_board():
    story = with_an_entry()
    story.when(facilitator, RemoveContribution("ropes", "first")).then(
        ContributionRemoved("ropes", "red", "first", facilitator.id)
    )
    story.when(facilitator, RemoveContribution("ropes", "none")).refused(
        "no-such-entry", path="contribution"
    )


def test_a_guest_comes_to_the_stage_with_a_plain_name_or_with_whom_they_are_here():
    story = at_work()
    for name in ("Z" + "\u0335" * 40 + "oe", "a" * 80, "👍👍"):
        story.joined(name)
    seen = plain(VIEWS["stage"](story.rules.scene(story.state, "ropes")))
    names = [one["name"] for team in seen["teams"] for one in team["members"]]
    assert "Z" + "\u0335" * 3 + "oe" in names
    assert "a" * 31 + "…" in names
    assert both("Partners", "Aliados") in names
    assert both("Mayor Ruiz", "Alcaldesa Ruiz") in names


def writing_as_the_hall_moves_on():
    """The mayor has the red pen, and the hall has gone on to the break."""
    story = at_work().and_(mayor, TakePen("ropes")).and_(mayor, SaveReport("ropes", "We want"))
    return story.and_(facilitator, Advance("ropes"))


@pytest.mark.parametrize("seconds", [0, 14, 15])
def test_what_the_scribe_was_typing_as_the_rooms_closed_is_taken(seconds):
    story = writing_as_the_hall_moves_on().after(seconds=seconds)
    story.when(mayor, SaveReport("ropes", "We want trees.")).then(
        ReportSaved("ropes", "red", "mayor", "We want trees.")
    )


def test_it_is_taken_too_when_the_day_was_ended_over_it():
    story = at_work().and_(mayor, TakePen("ropes")).given(DayEnded("thursday", "ropes"))
    story.given(BoardsClosed("ropes")).after(seconds=3)
    story.and_(mayor, SaveReport("ropes", "All of it."))


def test_after_a_quarter_of_a_minute_the_report_stands():
    story = writing_as_the_hall_moves_on().after(seconds=15.001)
    story.when(mayor, SaveReport("ropes", "Late")).refused("closed")


def test_only_who_had_the_pen_is_waited_for():
    story = writing_as_the_hall_moves_on().after(seconds=1)
    story.when(district_1, SaveReport("ropes", "Mine")).refused("closed")
    story.when(district_1, TakePen("ropes")).refused("closed")
    story.when(district_2, SaveReport("ropes", "Mine")).refused("closed")
    story.when(mayor, WriteContribution("ropes", "Late")).refused("closed")


def test_a_clock_that_was_set_back_does_not_reopen_the_report():
    story = writing_as_the_hall_moves_on().after(minutes=-30)
    story.when(mayor, SaveReport("ropes", "Late")).refused("closed")


def test_before_the_rooms_have_opened_nothing_is_taken():
    story = hall().seated(mayor).into("welcome")
    story.given(TeamsDrawn("d2", "ropes", ("red", "blue"), {"mayor": "red"}, (), 1))
    story.given(PenTaken("ropes", "red", "mayor"))
    story.when(mayor, SaveReport("ropes", "Early")).refused("closed")


def test_a_report_can_be_emptied_again():
    story = at_work().and_(mayor, TakePen("ropes")).and_(mayor, SaveReport("ropes", "Old"))
    story.when(mayor, SaveReport("ropes", " \n")).then(ReportSaved("ropes", "red", "mayor", ""))
    assert seen(story.state, "block:ropes")["teams"][0]["report"] == ""


def test_words_that_the_scribe_put_there_are_not_told_as_the_authors():
    story = with_an_entry().and_(district_1, TakePen("ropes"))
    story.when(district_1, EditContribution("ropes", "first", "Pave it, or not"))
    assert entry(story).editor == "district-1"
    assert shown(story)["board"][0]["editor"] == story.state.people["district-1"].name
    (row,) = contributions(story.rules.scene(story.state, "ropes"))
    assert (row["person"], row["editor"]) == ("mayor", "district-1")
    story.when(mayor, EditContribution("ropes", "first", "Pave it"))
    assert "editor" not in shown(story)["board"][0]


def test_a_scribe_who_was_moved_away_writes_here_no_more():
    story = at_work().and_(mayor, TakePen("ropes"))
    assert shown(story)["scribe"] == "mayor"
    story.and_(facilitator, MovePerson("mayor", "blue"))
    assert (shown(story)["scribe"], shown(story, "blue")["scribe"]) == (None, None)
    story.when(district_1, TakePen("ropes"))
    assert shown(story)["scribe"] == "district-1"


def with_places():
    """The small town's plan, in which the red team knows where it sits."""
    plain = msgspec.to_builtins(PLAN)
    plain["teams"][0]["place"] = both("By the window", "Junto a la ventana")
    return Hall(msgspec.convert(plain, Plan))


def test_stage_and_phones_are_told_where_a_team_sits():
    story = with_places().seated(mayor, district_1).into("ropes")
    red, blue = seen(story.state, "stage")["activity"]["teams"]
    assert (red["number"], red["place"]["en"], red["people"]) == (1, "By the window", 1)
    assert (blue["number"], blue["people"], "place" in blue) == (2, 1, False)
    room = seen(story.state, "team:red")["room"]
    assert (room["number"], room["place"]["es"]) == (1, "Junto a la ventana")


def test_the_stage_counts_what_stands_on_the_boards():
    story = hall().seated(mayor).into("ropes")
    for text in ("Shade", "Benches"):
        story.and_(mayor, WriteContribution("ropes", text))
    first = next(iter(story.own("ropes").rooms["red"].contributions))
    story.and_(mayor, RemoveContribution("ropes", first))
    stage = seen(story.state, "stage")
    assert stage["activity"]["teams"][0]["ideas"] == 1
    assert "Benches" not in str(stage)


def test_all_teams_stand_on_one_page_and_of_very_many_no_names():
    plain = msgspec.to_builtins(PLAN)
    more = [
        {"id": f"team-{number}", "title": both(f"Team {number}", f"Equipo {number}")}
        for number in range(3, 41)
    ]
    plain["teams"] = [*plain["teams"], *more]
    story = Hall(msgspec.convert(plain, Plan)).seated(mayor).into("ropes")
    stage = seen(story.state, "stage")
    assert [len(page["pieces"]) for page in stage["pages"]] == [40]
    assert [team for team in stage["activity"]["teams"] if team["members"]] == []
    assert sum(team["people"] for team in stage["activity"]["teams"]) == 1


def newest(story):
    teams = seen(story.state, "stage", story.now)["activity"]["teams"]
    return {one["id"]: one.get("newest", "") for one in teams}


def test_what_a_team_wrote_last_is_on_the_stage_where_the_facilitator_allows_it():
    story = at_work().and_(mayor, WriteContribution("ropes", "Pave  it,\nthen plant"))
    assert newest(story) == {"red": "", "blue": ""}
    story.when(facilitator, ShowLatest("ropes", True)).then(LatestShown("ropes", True))
    assert newest(story) == {"red": "Pave it, then plant", "blue": ""}
    story.and_(
        mayor, RemoveContribution("ropes", list(story.own("ropes").rooms["red"].contributions)[-1])
    )
    assert newest(story)["red"] != "Pave it, then plant"
    story.when(facilitator, ShowLatest("ropes", True)).then()
    story.and_(facilitator, ShowLatest("ropes", False))
    assert newest(story) == {"red": "", "blue": ""}


def test_what_is_long_is_there_with_its_beginning():
    story = at_work().and_(facilitator, ShowLatest("ropes", True))
    story.and_(mayor, WriteContribution("ropes", "shade " * 40))
    assert newest(story)["red"].endswith("shade…")
    assert len(newest(story)["red"]) < 120


def test_the_plan_may_allow_it():
    settings = {"prompt": both("What?", "¿Qué?"), "show_latest": True}
    assert hall(changed("ropes", settings=settings)).own("ropes").latest_shown


def test_nobody_is_named_or_quoted_on_the_stage_whom_nobody_has_confirmed():
    story = hall().and_(facilitator, SetSeats("council", "confirm")).seated(mayor, district_1)
    story.and_(facilitator, ConfirmPeople(("district-1",))).into("ropes")
    story.and_(facilitator, ShowLatest("ropes", True))
    for person in (mayor, district_1):
        story.and_(person, WriteContribution("ropes", f"I am {person.id}"))
    shown = {one["id"]: one for one in seen(story.state, "stage")["activity"]["teams"]}
    mayors, others = (shown[story.state.placed[one.id]] for one in (mayor, district_1))
    assert mayors["people"] >= 1
    names = [one["name"] for team in shown.values() for one in team["members"]]
    assert "Mayor Ruiz" not in str(names)
    assert "Ms. One" in str(names)
    assert mayors.get("newest", "") in ("", "I am district-1")
    assert others["newest"] == "I am district-1"
    story.and_(facilitator, ConfirmPeople(("mayor",)))
    assert "Mayor Ruiz" in str(seen(story.state, "stage")["activity"]["teams"])
