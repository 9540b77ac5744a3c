"""A team ranks what stands on its board: like a vote, and nobody sees a sum before it is over."""

import msgspec
import pytest
from seeing import seen
from story import (
    EVERYBODY,
    RULES,
    SEATED,
    both,
    changed,
    district_1,
    district_2,
    facilitator,
    hall,
    mayor,
    moderator,
)

from facilitator.activities.breakout import ranking_views
from facilitator.activities.breakout.grouping_messages import (
    MakeGroup,
    MoveContribution,
    NameGroup,
    TakeGroupApart,
)
from facilitator.activities.breakout.messages import (
    BoardsClosed,
    ContributionEdited,
    EditContribution,
    RemoveContribution,
    TakePen,
    WriteContribution,
)
from facilitator.activities.breakout.prompt_messages import PromptReached, ReachPrompt
from facilitator.activities.breakout.ranking_messages import (
    BoardRanked,
    DotsLetGo,
    EndRanking,
    RankBoard,
    RankedEntry,
    RankingEnded,
    RankingReopened,
    RankingShown,
)
from facilitator.activities.breakout.reporting_messages import CallTeam
from facilitator.activities.breakout.tables import prompts
from facilitator.core.agenda import Advance, GoBack
from facilitator.core.audiences import watched_by
from facilitator.core.teams import MovePerson, TeamsDrawn

PROMPTS = [
    {"text": both("What holds us up?", "¿Qué frena?")},
    {"text": both("What first?", "¿Qué primero?"), "way": "rank", "dots": 3, "cap": 2},
    {"text": both("What else?", "¿Qué más?")},
]
PLAN = changed("ropes", settings={"prompt": None, "prompts": PROMPTS})
RED = {"mayor": "red", "district-1": "red", "district-2": "blue", "manager": "blue"}


class Ranked:
    """Red has two entries alone and a group of one; blue has one entry; all are to rank."""

    def __init__(self, plan=PLAN):
        story = hall(plan).seated(*SEATED).into("ropes")
        self.story = story.given(TeamsDrawn("d1", "ropes", ("red", "blue"), RED, ("group",), 1))
        self.permits = self.writes(mayor, "Permits")
        self.streets = self.writes(district_1, "Streets")
        self.lamps = self.writes(mayor, "Lamps")
        self.buses = self.writes(district_2, "Buses")
        story.and_(mayor, MakeGroup("ropes", "Light", self.lamps))
        self.light = story.fresh
        story.and_(facilitator, ReachPrompt("ropes", 2))

    def writes(self, who, text):
        self.story.and_(who, WriteContribution("ropes", text))
        return self.story.fresh

    def ranks(self, who, **ballot):
        return self.story.and_(who, self.ballot(**ballot))

    def ballot(self, **ballot):
        named = {getattr(self, one, one): dots for one, dots in ballot.items()}
        return RankBoard("ropes", 2, named)

    @property
    def room(self):
        return seen(self.story.state, "team:red")["room"]

    @property
    def ranking(self):
        return self.room["rankings"][-1]


def test_a_team_chooses_from_its_groups_and_what_is_in_none_in_the_order_of_its_board():
    red = Ranked()
    assert [(one["id"], one["text"]) for one in red.ranking["options"]] == [
        (red.light, "Light"),
        (red.permits, "Permits"),
        (red.streets, "Streets"),
    ]
    assert (red.ranking["dots"], red.ranking["cap"], red.ranking["open"]) == (3, 2, True)


def test_the_record_says_how_many_dots_each_had_where_that_was_left_to_the_board():
    asked = [PROMPTS[0], {one: PROMPTS[1][one] for one in ("text", "way")}, PROMPTS[2]]
    red = Ranked(changed("ropes", settings={"prompt": None, "prompts": asked}))
    assert dots_on_record(red) == [None, None, None]
    red.story.and_(mayor, red.ballot(light=1))
    assert dots_on_record(red) == [None, red.room["rankings"][-1]["dots"], None]
    assert dots_on_record(Ranked()) == [None, 3, None]


def dots_on_record(red):
    rows = prompts(RULES.scene(red.story.state, "ropes"))
    return [one["dots"] for one in rows]


def test_what_it_chooses_from_stands_from_the_first_ballot_on():
    red = Ranked()
    red.story.when(mayor, red.ballot(light=2, permits=1))
    options = (
        RankedEntry(red.light, "Light", True),
        RankedEntry(red.permits, "Permits"),
        RankedEntry(red.streets, "Streets"),
    )
    placed = {red.light: 2, red.permits: 1}
    red.story.then(BoardRanked("ropes", "red", 2, "mayor", placed, options, 3))
    red.story.when(district_1, red.ballot(streets=2))
    red.story.then(BoardRanked("ropes", "red", 2, "district-1", {red.streets: 2}))
    red.writes(mayor, "Late")
    assert [one["text"] for one in red.ranking["options"]] == ["Light", "Permits", "Streets"]


def test_before_that_it_follows_the_board():
    red = Ranked()
    red.story.and_(mayor, RemoveContribution("ropes", red.permits))
    red.writes(mayor, "Late")
    assert [one["text"] for one in red.ranking["options"]] == ["Light", "Streets", "Late"]


@pytest.mark.parametrize(
    ("ballot", "code"),
    [
        ({"light": 3}, "over-cap"),
        ({"light": 2, "permits": 2}, "over-budget"),
        ({"buses": 1}, "unknown-option"),
        ({"lamps": 1}, "unknown-option"),
    ],
)
def test_a_ballot_keeps_to_the_limits_and_to_ones_own_board(ballot, code):
    red = Ranked()
    red.story.when(mayor, red.ballot(**ballot)).refused(code, "ballot")


def test_each_has_as_many_dots_as_the_list_asks_for_where_the_plan_does_not_say():
    prompts = [PROMPTS[0], {**PROMPTS[1], "dots": None}]
    red = Ranked(changed("ropes", settings={"prompt": None, "prompts": prompts}))
    assert red.ranking["dots"] == 2


def test_a_ballot_is_a_whole_and_can_be_changed_or_taken_back():
    red = Ranked()
    red.ranks(mayor, light=2).when(mayor, red.ballot(light=2)).then()
    red.ranks(mayor, permits=1)
    own = seen(red.story.state, "mine:mayor")["blocks"]["ropes"]["rankings"]
    assert own == [{"prompt": 2, "ballot": {red.permits: 1}}]
    assert red.ranking["voted"] == 1
    red.ranks(mayor)
    assert red.ranking["voted"] == 0
    assert "ropes" not in seen(red.story.state, "mine:mayor")["blocks"]


@pytest.mark.parametrize("who", [mayor, district_1])
def test_once_somebody_has_placed_dots_nothing_that_is_ranked_is_changed(who):
    red = Ranked()
    red.ranks(district_1, streets=2).and_(who, TakePen("ropes"))
    late = red.writes(who, "Late")
    edits = [
        EditContribution("ropes", red.permits, "Permits!"),
        RemoveContribution("ropes", red.streets),
        EditContribution("ropes", red.lamps, "Lamps!"),
        MoveContribution("ropes", late, red.light),
        MakeGroup("ropes", "More"),
    ]
    for command in edits:
        red.story.when(who, command).refused("has-ballots", "contribution")
    red.story.and_(who, EditContribution("ropes", late, "Later"))
    red.story.and_(facilitator, ReachPrompt("ropes", 3)).and_(who, edits[0])


def test_another_team_goes_on_with_its_board():
    red = Ranked()
    red.ranks(mayor, light=2)
    red.story.and_(district_2, EditContribution("ropes", red.buses, "More buses"))


def test_a_facilitator_takes_off_what_must_go_and_nobody_reads_it_any_more():
    red = Ranked()
    red.ranks(mayor, permits=2, light=1).and_(district_1, red.ballot(light=1))
    red.story.and_(facilitator, RemoveContribution("ropes", red.permits))
    assert [one["text"] for one in red.ranking["options"]] == ["Light", "Streets"]
    red.story.when(mayor, red.ballot(permits=2)).refused("unknown-option", "ballot")
    (own,) = seen(red.story.state, "mine:mayor")["blocks"]["ropes"]["rankings"]
    assert own == {"prompt": 2, "ballot": {red.light: 1}, "freed": 2}
    red.story.and_(facilitator, ReachPrompt("ropes", 3))
    shown = [(one["text"], one.get("dots", 0)) for one in red.ranking["options"]]
    assert shown == [("Light", 2), ("Streets", 0)]


def test_what_is_taken_off_after_it_is_over_keeps_its_place_and_is_read_no_more():
    red = Ranked()
    red.ranks(mayor, permits=2, light=1).and_(facilitator, ReachPrompt("ropes", 3))
    red.story.and_(facilitator, RemoveContribution("ropes", red.permits))
    shown = [(one["rank"], one["text"], one.get("dots", 0)) for one in red.ranking["options"]]
    assert shown == [(1, "", 2), (2, "Light", 1), (3, "Streets", 0)]


def test_nobody_is_shown_a_sum_or_anothers_dots_before_it_is_over():
    red = Ranked()
    red.ranks(mayor, light=2, permits=1)
    for actor in (*EVERYBODY, *SEATED):
        for topic in watched_by(red.story.state, actor, lambda state: ("ropes",)):
            told = msgspec.json.encode(seen(red.story.state, topic)).decode()
            assert (f'"{red.light}":2' in told) == (topic == "mine:mayor"), topic
    for topic in ("team:red", "board:ropes:red"):
        (now,) = seen(red.story.state, topic)["room"]["rankings"]
        assert now["voted"] == 1
        assert {*now["options"][0]} == {"id", "text", "group"}
    assert seen(red.story.state, "block:ropes")["teams"][0]["voted"] == 1


def test_as_the_prompt_is_over_the_team_sees_its_order_and_no_other_team_does():
    red = Ranked()
    red.ranks(mayor, light=2, permits=1)
    red.ranks(district_1, light=1, streets=1)
    red.story.when(facilitator, ReachPrompt("ropes", 3))
    red.story.then(
        RankingEnded("ropes", "red", 2, ("mayor", "district-1")), PromptReached("ropes", 3)
    )
    rows = [
        (one["rank"], one["text"], one["dots"], one["voters"], one.get("tied", False))
        for one in red.ranking["options"]
    ]
    assert rows == [
        (1, "Light", 3, 2, False),
        (2, "Permits", 1, 1, True),
        (2, "Streets", 1, 1, True),
    ]
    assert "rankings" not in seen(red.story.state, "team:blue")["room"]
    assert seen(red.story.state, "board:ropes:red")["room"]["rankings"] == [red.ranking]
    red.story.when(mayor, red.ballot(light=1)).refused("closed")


def test_it_is_over_as_the_rooms_close_too_and_goes_on_as_they_open_or_teams_come_back():
    red = Ranked()
    red.ranks(mayor, light=2)
    red.story.when(facilitator, Advance("ropes"))
    assert RankingEnded("ropes", "red", 2, ("mayor",)) in red.story.happened
    assert BoardsClosed("ropes") in red.story.happened
    red.story.when(facilitator, GoBack("rest"))
    assert RankingReopened("ropes", "red", 2) in red.story.happened
    assert red.ranking["open"]
    red.story.and_(facilitator, ReachPrompt("ropes", 3)).and_(facilitator, ReachPrompt("ropes", 2))
    assert (red.ranking["open"], red.ranking["voted"]) == (True, 1)
    red.ranks(district_1, streets=1)


def test_the_scribe_or_a_facilitator_lets_a_team_see_it_before_and_nobody_else():
    red = Ranked()
    red.ranks(mayor, light=2).and_(district_1, TakePen("ropes"))
    end = EndRanking("ropes", 2, "red")
    red.story.when(mayor, end).refused("not-scribe")
    red.story.when(district_2, end).refused("other-team", "team")
    red.story.when(moderator, end).refused("not-yours", "type")
    red.story.when(district_1, end).then(RankingShown("ropes", "red", 2, ("mayor",)))
    red.story.when(facilitator, end).then()
    red.story.when(mayor, red.ballot(permits=1)).refused("closed")
    red.story.when(facilitator, EndRanking("ropes", 2, "blue")).then()
    red.story.when(facilitator, EndRanking("ropes", 1, "red")).refused("no-such-prompt", "prompt")
    red.story.when(facilitator, EndRanking("ropes", 2, "x")).refused("no-such-team", "team")


def test_who_is_in_another_team_by_then_does_not_count_and_who_goes_later_does():
    red = Ranked()
    red.ranks(mayor, light=2).and_(district_1, red.ballot(streets=2))
    red.story.and_(facilitator, MovePerson("mayor", "blue"))
    assert red.ranking["voted"] == 1
    red.story.when(mayor, RankBoard("ropes", 2, {red.light: 1}, "red")).refused(
        "other-team", "team"
    )
    red.story.and_(facilitator, ReachPrompt("ropes", 3))
    red.story.and_(facilitator, MovePerson("district-1", "blue"))
    assert [one.get("dots", 0) for one in red.ranking["options"]] == [2, 0, 0]


def test_a_ballot_from_before_it_was_opened_again_is_not_placed_on_other_words():
    """A phone without a line has kept it; what reads as it did may have its dots."""
    red = Ranked()
    red.ranks(district_1, streets=1)
    assert "paper" not in red.ranking
    red.story.and_(facilitator, ReachPrompt("ropes", 3))
    red.story.and_(mayor, EditContribution("ropes", red.permits, "Licences"))
    red.story.and_(mayor, TakePen("ropes")).and_(mayor, EditContribution("ropes", red.lamps, "Lit"))
    red.story.and_(facilitator, ReachPrompt("ropes", 2))
    assert red.ranking["paper"] == 1
    for one in (red.permits, red.light):
        kept = RankBoard("ropes", 2, {one: 1, red.streets: 1}, "red", 0)
        red.story.when(mayor, kept).refused("reworded", "paper")
    red.story.and_(mayor, RankBoard("ropes", 2, {red.streets: 1}, "red", 0))
    red.story.and_(mayor, RankBoard("ropes", 2, {red.permits: 1}, "red", 1))
    red.story.and_(mayor, RankBoard("ropes", 2, {red.permits: 2}, "red"))


def test_it_is_known_how_a_board_read_each_time_also_where_the_order_came_to_the_same():
    red = Ranked()
    red.ranks(district_1, streets=1)
    for words in ("Licences", "Permissions"):
        red.story.and_(facilitator, ReachPrompt("ropes", 3))
        red.story.and_(mayor, EditContribution("ropes", red.permits, words))
        red.story.and_(facilitator, ReachPrompt("ropes", 2))
    assert red.ranking["paper"] == 2
    for paper in (0, 1):
        kept = RankBoard("ropes", 2, {red.permits: 1}, "red", paper)
        red.story.when(mayor, kept).refused("reworded", "paper")


class Left(Ranked):
    """The mayor has placed dots, and is in the other team by now; nobody else has placed any."""

    def __init__(self):
        super().__init__()
        self.ranks(mayor, light=2, permits=1)
        self.story.and_(facilitator, MovePerson("mayor", "blue"))
        self.story.and_(district_1, TakePen("ropes"))

    def back(self):
        self.story.and_(facilitator, MovePerson("mayor", "red"))
        return seen(self.story.state, "mine:mayor")["blocks"]["ropes"]["rankings"]


LET_GO = DotsLetGo("ropes", "red", 2, ("mayor",))


def test_what_counts_for_nobody_holds_nothing_and_is_theirs_again_where_words_change():
    red = Left()
    assert red.ranking["voted"] == 0
    red.story.when(district_1, EditContribution("ropes", red.permits, "Licences"))
    red.story.then(
        LET_GO, ContributionEdited("ropes", "red", red.permits, "district-1", "Licences")
    )
    assert [one["text"] for one in red.ranking["options"]] == ["Light", "Licences", "Streets"]
    assert red.back() == [{"prompt": 2, "ballot": {}, "freed": 3}]
    assert red.ranking["voted"] == 0


@pytest.mark.parametrize("what", ["take off", "make", "move", "name", "take apart"])
def test_whatever_a_team_may_do_with_its_board_it_may_do_then(what):
    red = Left()
    command = {
        "take off": RemoveContribution("ropes", red.permits),
        "make": MakeGroup("ropes", "More"),
        "move": MoveContribution("ropes", red.streets, red.light),
        "name": NameGroup("ropes", red.light, "Lamps", "Light"),
        "take apart": TakeGroupApart("ropes", red.light),
    }[what]
    red.story.when(district_1, command)
    assert red.story.happened[0] == LET_GO
    assert red.back()[0]["freed"] == 3


def test_the_next_to_place_dots_chooses_from_the_board_as_it_stands():
    red = Left()
    late = red.writes(district_1, "Late")
    assert [one["text"] for one in red.ranking["options"]][-1] == "Late"
    red.story.when(district_1, RankBoard("ropes", 2, {late: 1}))
    (first,) = red.story.happened
    assert (first.dots, [one.text for one in first.options][-1]) == (3, "Late")
    assert red.back() == [{"prompt": 2, "ballot": {red.light: 2, red.permits: 1}}]
    assert red.ranking["voted"] == 2


def test_dots_that_would_be_too_many_by_then_are_theirs_again():
    """Another agenda has fewer."""
    red, fewer = Left(), {**PROMPTS[1], "dots": 2}
    red.story.adopting(changed("ropes", settings={"prompt": None, "prompts": [PROMPTS[0], fewer]}))
    red.story.when(district_1, RankBoard("ropes", 2, {red.light: 1}))
    assert red.story.happened[0] == LET_GO
    assert red.ranking["dots"] == 2
    assert red.back() == [{"prompt": 2, "ballot": {}, "freed": 3}]


def test_where_nothing_has_changed_meanwhile_dots_are_where_they_were_as_one_comes_back():
    red = Left()
    assert red.back() == [{"prompt": 2, "ballot": {red.light: 2, red.permits: 1}}]
    edit = EditContribution("ropes", red.permits, "Licences")
    red.story.when(district_1, edit).refused("has-ballots", "contribution")


@pytest.mark.parametrize("which", [1, 3, 9])
def test_other_prompts_are_not_ranked(which):
    red = Ranked()
    red.story.when(mayor, RankBoard("ropes", which, {})).refused("no-such-prompt", "prompt")


def test_a_team_that_placed_no_dots_has_no_result():
    red = Ranked()
    red.story.when(facilitator, ReachPrompt("ropes", 3)).then(PromptReached("ropes", 3))
    assert "rankings" not in red.room


def test_the_hall_sees_how_a_team_ranked_its_board_as_it_reports_and_not_before():
    red = Ranked()
    red.ranks(mayor, light=2, permits=1)
    red.ranks(district_1, permits=1)
    assert "ranked" not in seen(red.story.state, "stage")["activity"]
    red.story.and_(facilitator, ReachPrompt("ropes", 3))
    assert "ranked" not in seen(red.story.state, "stage")["activity"]
    red.story.and_(facilitator, CallTeam("ropes", "red"))
    stage = seen(red.story.state, "stage")
    rows = [(one["rank"], one["text"], one["dots"]) for one in stage["activity"]["ranked"]]
    assert rows == [(1, "Light", 2), (1, "Permits", 2)]
    (page,) = [one for one in stage["pages"] if "-ranked-" in one["id"]]
    assert [one["id"] for one in page["pieces"]] == ["red", red.light, red.permits]
    assert "ranked" not in seen(red.story.state, "phone")["activity"]


def test_the_hall_reads_nothing_ranked_that_was_taken_off_or_nobody_has_confirmed():
    red = Ranked()
    red.ranks(mayor, light=2, permits=1).and_(facilitator, ReachPrompt("ropes", 3))
    red.story.and_(facilitator, CallTeam("ropes", "red"))
    red.story.and_(facilitator, RemoveContribution("ropes", red.permits))
    rows = seen(red.story.state, "stage")["activity"]["ranked"]
    assert [one["text"] for one in rows] == ["Light"]
    red.story.state.people["mayor"].confirmed = False
    assert "ranked" not in seen(red.story.state, "stage")["activity"]


def test_beginning_the_report_outs_ends_what_a_team_still_ranks():
    red = Ranked()
    red.ranks(mayor, light=2, permits=1)
    red.story.when(facilitator, CallTeam("ropes", "blue"))
    assert RankingShown("ropes", "red", 2, ("mayor",)) in red.story.happened
    red.story.and_(facilitator, CallTeam("ropes", "red"))
    assert [one["text"] for one in seen(red.story.state, "stage")["activity"]["ranked"]] == [
        "Light",
        "Permits",
    ]
    red.story.when(mayor, red.ballot(light=1)).refused("closed")


def test_the_hall_sees_what_a_team_put_first_and_not_its_whole_board(monkeypatch):
    monkeypatch.setattr(ranking_views, "MOST_HEARD", 1)
    red = Ranked()
    red.ranks(mayor, light=2, permits=1)
    red.story.and_(facilitator, CallTeam("ropes", "red"))
    stage = seen(red.story.state, "stage")
    assert [one["text"] for one in stage["activity"]["ranked"]] == ["Light"]
    assert len(seen(red.story.state, "team:red")["room"]["rankings"][0]["options"]) == 3
