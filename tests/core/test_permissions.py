"""Who may ask for what: every command and every role, written out. A new command belongs here."""

import pytest
from story import BLOCKS, RULES, Actor, Context, hall
from story import NINE as NOW

from facilitator.activities.breakout import gallery_messages as galleries
from facilitator.activities.breakout import grouping_messages as boards
from facilitator.activities.breakout import hand_messages as hands
from facilitator.activities.breakout import messages as breakout
from facilitator.activities.breakout import prompt_messages as prompts
from facilitator.activities.breakout import queue_messages as queue
from facilitator.activities.breakout import ranking_messages as ranking
from facilitator.activities.breakout import reporting_messages as reporting
from facilitator.activities.breakout import time_messages as team_time
from facilitator.activities.feedback import messages as feedback
from facilitator.activities.icebreaker import card_messages as cards
from facilitator.activities.icebreaker import messages as icebreaker
from facilitator.activities.icebreaker import pair_messages as pairs
from facilitator.core import (
    admission,
    agenda,
    ballot_badges,
    catching_up,
    changes,
    chimes,
    consoles,
    guests,
    interruptions,
    names,
    notices,
    people,
    seat_policy,
    spotlight,
    stage,
    stage_clock,
    stage_languages,
    teams,
    timekeeping,
)
from facilitator.core.context import Role
from facilitator.core.insights import messages as insights
from facilitator.core.insights import promoting
from facilitator.core.questions import asking, merging, separating, wordings
from facilitator.core.questions import desk_messages as desk
from facilitator.core.questions import messages as mapping
from facilitator.core.refused import Refused

FACILITATORS = {"facilitator"}
CONSOLES = {"facilitator", "moderator"}
LISTED = {"facilitator", "moderator", "speaker", "clerk", "tablet"}
AT_THE_DOOR = {"visitor", "badge"}
MAY = [
    (agenda.StartDay("thursday"), FACILITATORS),
    (agenda.CancelDay("welcome"), FACILITATORS),
    (agenda.Advance("welcome"), FACILITATORS),
    (agenda.GoBack("welcome"), FACILITATORS),
    (agenda.ReopenDay(), FACILITATORS),
    (agenda.JumpTo("rest", "welcome"), FACILITATORS),
    (timekeeping.ExtendClock("welcome", 1), FACILITATORS),
    (timekeeping.HoldClock("welcome"), FACILITATORS),
    (timekeeping.ResumeClock("welcome"), FACILITATORS),
    (interruptions.GiveTimeBack("welcome"), FACILITATORS),
    (interruptions.CountByClock("welcome"), FACILITATORS),
    (interruptions.LeaveClock(), FACILITATORS),
    (consoles.OpenConsole("link"), LISTED),
    (consoles.EndConsole("device-1"), {"facilitator", "moderator", "speaker", "clerk"}),
    (catching_up.TakeProposal("welcome"), FACILITATORS),
    (catching_up.EndInTime("welcome"), FACILITATORS),
    (catching_up.UndoProposal("welcome"), FACILITATORS),
    (timekeeping.SetLength("ropes", 45), FACILITATORS),
    (timekeeping.LeaveOut("ropes"), FACILITATORS),
    (timekeeping.TakeIn("ropes"), FACILITATORS),
    (changes.AddBlock("thursday", "ropes", "pause", {"en": "Air"}, 10), FACILITATORS),
    (changes.MoveBlock("recap", "dots"), FACILITATORS),
    (changes.RenameBlock("recap", {"en": "Looking back"}), FACILITATORS),
    (changes.RemoveBlock("added-x"), FACILITATORS),
    (changes.UndoChange("x"), FACILITATORS),
    (desk.EnterBallot("dots", "paper", 1, {}), {"clerk"}),
    (ballot_badges.RevokeBadge("badge-1"), {"clerk"}),
    (desk.CastOnTablet("dots", {"trees": 1}), {"tablet"}),
    (ballot_badges.GiveBadge("mayor"), {"clerk"}),
    (desk.WithdrawEntry("dots", "e-1"), {"clerk"}),
    (desk.HandOutPapers("dots", 20), {"clerk"}),
    (desk.CountHands("dots", "staff", {}), {"clerk"}),
    (people.TakeSeat("mayor"), AT_THE_DOOR),
    (people.GiveName("Ana", "partner"), AT_THE_DOOR),
    (people.Arrive(), {"participant"}),
    (people.GiveUpPlace(), {"participant"}),
    (people.FreeName("mayor"), FACILITATORS),
    (names.RenamePerson("mayor", "Ana"), FACILITATORS),
    (people.DismissPerson("mayor"), FACILITATORS),
    (seat_policy.SetSeats("council", "badge"), FACILITATORS),
    (seat_policy.ConfirmPeople(("mayor",)), FACILITATORS),
    (guests.DismissGuests(0), FACILITATORS),
    (guests.TakeBackDismissal("g-x"), FACILITATORS),
    (teams.MovePerson("mayor", "red"), FACILITATORS),
    (notices.SendNotice("everyone", {"en": "Hello"}), FACILITATORS),
    (insights.MakeInsight({"en": "Trees"}), CONSOLES),
    (insights.NameInsight("i", {"en": "Trees"}, {"en": "Tree"}), CONSOLES),
    (insights.PlaceVoices(("point:steps:1",)), CONSOLES),
    (insights.SetVoicesAside(("point:steps:1",), "twice"), CONSOLES),
    (insights.MergeInsights("i", ("j",)), CONSOLES),
    (insights.TakeInsightApart("i"), CONSOLES),
    (insights.UndoInsightStep("i"), CONSOLES),
    (promoting.PromoteInsight("i", "dots"), CONSOLES),
    (promoting.WithdrawCandidate("i", "dots"), CONSOLES),
    (notices.ClearNotice("everyone"), FACILITATORS),
    (stage.ShowPage("welcome", "points-1"), FACILITATORS),
    (stage_clock.SetStageClock("welcome", "soft"), FACILITATORS),
    (chimes.SetChimes(True), FACILITATORS),
    (stage_languages.SetStageLanguages(("es",)), FACILITATORS),
    (spotlight.Spotlight("recap"), FACILITATORS),
    (spotlight.ShowTrail("insight:none"), FACILITATORS),
    (spotlight.ShowJoin(), FACILITATORS),
    (spotlight.ClearSpot(), FACILITATORS),
    (breakout.DrawTeams("ropes"), FACILITATORS),
    (breakout.ProposeTeams("ropes"), FACILITATORS),
    (breakout.TakeTeams("ropes", "n1"), FACILITATORS),
    (breakout.DropTeams("ropes"), FACILITATORS),
    (breakout.ResumeTeams("ropes", "n1"), FACILITATORS),
    (breakout.CallBack("ropes"), FACILITATORS),
    (breakout.CancelCallBack("ropes"), FACILITATORS),
    (breakout.ShowReports("ropes"), FACILITATORS),
    (reporting.CallTeam("ropes", "red"), FACILITATORS),
    (team_time.GiveTime("ropes", 2), FACILITATORS),
    (queue.MoveReport("ropes", "red"), FACILITATORS),
    (queue.SkipTeam("ropes", "red", True), FACILITATORS),
    (reporting.HoldTurn("ropes", True), FACILITATORS),
    (reporting.MarkEntry("ropes", "x", True), {"participant"}),
    (reporting.SaveSaid("ropes", "Hello"), {"participant"}),
    (breakout.HideReports("ropes"), FACILITATORS),
    (hands.RaiseHand("ropes"), {"participant"}),
    (hands.LowerHand("ropes", "red"), {"facilitator", "participant"}),
    (prompts.ReachPrompt("ropes", 1), FACILITATORS),
    (ranking.RankBoard("ropes", 1, {}), {"participant"}),
    (galleries.DotBoards("ropes", 1, {}), {"participant"}),
    (galleries.CloseGallery("ropes", 1), FACILITATORS),
    (ranking.EndRanking("ropes", 1, "red"), {"facilitator", "participant"}),
    (prompts.ExtendPrompt("ropes", 1, 5), FACILITATORS),
    (prompts.PassTurn("ropes", "mayor"), {"facilitator", "participant"}),
    (breakout.ShowLatest("ropes", True), FACILITATORS),
    (breakout.WriteContribution("ropes", "Hello"), {"participant"}),
    (breakout.EditContribution("ropes", "x", "Hello"), {"participant"}),
    (breakout.RemoveContribution("ropes", "x"), {"facilitator", "participant"}),
    (boards.MakeGroup("ropes", "Shade"), {"participant"}),
    (boards.NameGroup("ropes", "x", "Shade", "Shadow"), {"participant"}),
    (boards.TakeGroupApart("ropes", "x"), {"participant"}),
    (boards.MoveContribution("ropes", "x"), {"participant"}),
    (boards.UndoBoardStep("ropes", "x"), {"participant"}),
    (admission.CloseDoor(), FACILITATORS),
    (admission.OpenDoor(), FACILITATORS),
    (breakout.TakePen("ropes"), {"participant"}),
    (breakout.SaveReport("ropes", "Hello"), {"participant"}),
    (mapping.CastBallot("dots", {"trees": 1}), {"participant", "resident"}),
    (mapping.OpenVoting("dots"), FACILITATORS),
    (mapping.CloseVoting("dots"), FACILITATORS),
    (mapping.RevealTally("dots"), FACILITATORS),
    (mapping.HideTally("dots"), FACILITATORS),
    (mapping.UncoverNext("dots", 0), FACILITATORS),
    (mapping.CoverLast("dots", 0), FACILITATORS),
    (mapping.AddOption("dots", "parks", {"en": "Shade"}), FACILITATORS),
    (merging.MergeOptions("dots", "trees", ("pools",)), FACILITATORS),
    (separating.UndoMerge("dots", "trees"), FACILITATORS),
    (wordings.RewordOption("dots", "trees", {"en": "Shade"}), FACILITATORS),
    (wordings.TranslateOption("dots", "trees", "es", "Sombra"), FACILITATORS),
    (mapping.RemoveOption("dots", "trees"), FACILITATORS),
    (mapping.BeginRound("dots", "again", 1), FACILITATORS),
    (mapping.WithdrawRound("dots", 2), FACILITATORS),
    (mapping.DecideTie("dots", 1, "parks", ("trees",), {"en": "why"}), FACILITATORS),
    (asking.AskQuestion("welcome", {"en": "Well?"}, scale=True), FACILITATORS),
    (asking.WithdrawQuestion("asked-x"), FACILITATORS),
    (feedback.SendComment("voices", "Hello", "en"), {"resident"}),
    (icebreaker.GiveAnswer("ice", "tea"), {"participant"}),
    (icebreaker.ShowWord("ice", "en:x"), {"facilitator", "moderator"}),
    (icebreaker.HideWord("ice", "en:x"), {"facilitator", "moderator"}),
    (icebreaker.PairWords("ice", "en:x"), {"facilitator", "moderator"}),
    (cards.FillSquare("ice", "tea", "1234"), {"participant"}),
    (icebreaker.CloseAnswers("ice"), FACILITATORS),
    (icebreaker.AskNext("ice"), FACILITATORS),
    (icebreaker.AskAgain("ice", 1), FACILITATORS),
    (pairs.DrawPairs("ice"), FACILITATORS),
    (pairs.StartTurns("ice"), FACILITATORS),
    (pairs.SwapTurns("ice"), FACILITATORS),
    (pairs.EndTurns("ice"), FACILITATORS),
    (pairs.JoinPair("ice"), {"participant"}),
    (feedback.OpenWindow("voices"), FACILITATORS),
    (feedback.CloseWindow("voices"), FACILITATORS),
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
