"""Who may ask for what: every command and every role, written out. A new command belongs here."""

import pytest
from story import BLOCKS, RULES, Actor, Context, hall
from story import NINE as NOW

from facilitator.activities.breakout import messages as breakout
from facilitator.activities.feedback import messages as feedback
from facilitator.activities.mapping import messages as mapping
from facilitator.core import (
    admission,
    agenda,
    clocks,
    consoles,
    course,
    guests,
    interruptions,
    names,
    notices,
    people,
    seats,
    teams,
)
from facilitator.core.context import Role
from facilitator.core.refused import Refused

THE_DESK = {"facilitator"}
AT_THE_DOOR = {"visitor", "badge"}
MAY = [
    (agenda.StartDay("thursday"), THE_DESK),
    (agenda.CancelDay("welcome"), THE_DESK),
    (agenda.Advance("welcome"), THE_DESK),
    (agenda.GoBack("welcome"), THE_DESK),
    (agenda.ReopenDay(), THE_DESK),
    (agenda.JumpTo("rest", "welcome"), THE_DESK),
    (clocks.ExtendClock("welcome", 1), THE_DESK),
    (clocks.HoldClock("welcome"), THE_DESK),
    (clocks.ResumeClock("welcome"), THE_DESK),
    (interruptions.GiveTimeBack("welcome"), THE_DESK),
    (interruptions.CountByClock("welcome"), THE_DESK),
    (interruptions.LeaveClock(), THE_DESK),
    (consoles.OpenConsole("link"), {"facilitator", "moderator"}),
    (consoles.EndConsole("device-1"), {"facilitator", "moderator"}),
    (course.TakeProposal("welcome"), THE_DESK),
    (course.EndInTime("welcome"), THE_DESK),
    (course.UndoProposal("welcome"), THE_DESK),
    (course.SetLength("ropes", 45), THE_DESK),
    (course.LeaveOut("ropes"), THE_DESK),
    (course.TakeIn("ropes"), THE_DESK),
    (people.TakeSeat("mayor"), AT_THE_DOOR),
    (people.GiveName("Ana", "partner"), AT_THE_DOOR),
    (people.Arrive(), {"participant"}),
    (people.GiveUpPlace(), {"participant"}),
    (people.FreeName("mayor"), THE_DESK),
    (names.RenamePerson("mayor", "Ana"), THE_DESK),
    (people.DismissPerson("mayor"), THE_DESK),
    (seats.SetSeats("council", "badge"), THE_DESK),
    (seats.ConfirmPeople(("mayor",)), THE_DESK),
    (guests.DismissGuests(0), THE_DESK),
    (guests.TakeBackDismissal("g-x"), THE_DESK),
    (teams.MovePerson("mayor", "red"), THE_DESK),
    (notices.SendNotice("everyone", "Hello"), THE_DESK),
    (notices.ClearNotice("everyone"), THE_DESK),
    (breakout.DrawTeams("ropes"), THE_DESK),
    (breakout.CallBack("ropes"), THE_DESK),
    (breakout.CancelCallBack("ropes"), THE_DESK),
    (breakout.ShowReports("ropes"), THE_DESK),
    (breakout.HideReports("ropes"), THE_DESK),
    (breakout.WriteContribution("ropes", "Hello"), {"participant"}),
    (breakout.EditContribution("ropes", "x", "Hello"), {"participant"}),
    (breakout.RemoveContribution("ropes", "x"), {"facilitator", "participant"}),
    (admission.CloseDoor(), THE_DESK),
    (admission.OpenDoor(), THE_DESK),
    (breakout.TakePen("ropes"), {"participant"}),
    (breakout.SaveReport("ropes", "Hello"), {"participant"}),
    (mapping.PlaceDots("dots", {"trees": 1}), {"participant"}),
    (mapping.OpenVoting("dots"), THE_DESK),
    (mapping.CloseVoting("dots"), THE_DESK),
    (mapping.RevealTally("dots"), THE_DESK),
    (mapping.HideTally("dots"), THE_DESK),
    (mapping.AddCandidate("dots", "parks", "Shade"), THE_DESK),
    (mapping.RemoveCandidate("dots", "trees"), THE_DESK),
    (feedback.SendComment("voices", "Hello", "en"), {"resident"}),
    (feedback.OpenWindow("voices"), THE_DESK),
    (feedback.CloseWindow("voices"), THE_DESK),
    (feedback.ApproveComment("voices", "x"), {"facilitator", "moderator"}),
    (feedback.DeclineComment("voices", "x", "No"), {"facilitator", "moderator"}),
    (feedback.DeclineComments("voices", "No", since=0), {"facilitator", "moderator"}),
    (feedback.TakeBackDecline("voices", "d-x"), {"facilitator", "moderator"}),
]


def test_every_command_stands_in_the_table_once():
    listed = [type(command) for command, _ in MAY]
    assert len(listed) == len(set(listed))
    missing = {one.__name__ for one in set(RULES.commands) - set(listed)}
    assert not missing, f"say who may send {missing}: add a row to MAY"
    assert set(listed) == set(RULES.commands)


@pytest.mark.parametrize("role", list(Role))
@pytest.mark.parametrize(("command", "roles"), MAY, ids=lambda one: type(one).__name__)
def test_only_those_who_may_are_let_through(command, roles, role):
    actor = Actor(role, "mayor" if role == "participant" else "device-1")
    assert forbidden(command, actor) == (role.value not in roles)


def forbidden(command, actor) -> bool:
    try:
        RULES.decide(hall().state, command, Context(NOW, actor, "fresh"))
    except Refused as refused:
        return (refused.code, refused.path) == ("not-yours", "type")
    return False


def test_a_command_that_is_not_ones_own_says_nothing_about_the_block_it_names():
    for block in (*BLOCKS, "nowhere"):
        assert forbidden(mapping.RevealTally(block), Actor(Role.PARTICIPANT, "mayor"))
