"""Teams look at each other's boards and place dots there; nobody sees a sum before it is closed."""

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
)

from facilitator.activities.breakout import gallery_tables
from facilitator.activities.breakout.gallery_messages import (
    BoardsDotted,
    CloseGallery,
    DotBoards,
    DottedEntry,
    GalleryClosed,
    GalleryOpened,
)
from facilitator.activities.breakout.grouping_messages import MakeGroup, MoveContribution
from facilitator.activities.breakout.hand_messages import RaiseHand
from facilitator.activities.breakout.messages import (
    BoardsClosed,
    EditContribution,
    RemoveContribution,
    SaveReport,
    TakePen,
    WriteContribution,
)
from facilitator.activities.breakout.prompt_messages import PromptReached, ReachPrompt
from facilitator.activities.breakout.reporting_messages import CallTeam, TeamCalled
from facilitator.core.agenda import Advance, GoBack
from facilitator.core.audiences import watched_by
from facilitator.core.people import GiveUpPlace
from facilitator.core.teams import TeamsDrawn

PROMPTS = [
    {"text": both("What holds us up?", "¿Qué frena?")},
    {"text": both("What do you like?", "¿Qué les gusta?"), "way": "gallery", "dots": 3, "cap": 2},
    {"text": both("What else?", "¿Qué más?")},
]
RED = {"mayor": "red", "district-1": "red", "district-2": "blue", "manager": "blue"}


def asking(**more):
    """The plan with a gallery that has these settings besides."""
    listed = [PROMPTS[0], {**PROMPTS[1], **more}, PROMPTS[2]]
    return changed("ropes", settings={"prompt": None, "prompts": listed})


PLAN = asking()


class Gallery:
    """Red has two entries alone and a group of one; blue has one entry; all look around."""

    def __init__(self, plan=PLAN, which=2):
        story = hall(plan).seated(*SEATED).into("ropes")
        self.story = story.given(TeamsDrawn("d1", "ropes", ("red", "blue"), RED, ("group",), 1))
        self.permits = self.writes(mayor, "Permits")
        self.streets = self.writes(district_1, "Streets")
        self.lamps = self.writes(mayor, "Lamps")
        self.buses = self.writes(district_2, "Buses")
        story.and_(mayor, MakeGroup("ropes", "Light", self.lamps))
        self.light = story.fresh
        if which > 1:
            story.and_(facilitator, ReachPrompt("ropes", which))

    def writes(self, who, text):
        self.story.and_(who, WriteContribution("ropes", text))
        return self.story.fresh

    def dots(self, **ballot):
        named = {getattr(self, one, one): dots for one, dots in ballot.items()}
        return DotBoards("ropes", 2, named)

    def placed(self):
        """Blue has placed some on red's board, and red one on blue's; the mayor is not confirmed
        by anything but the roster."""
        self.story.and_(district_2, self.dots(light=2, permits=1))
        return self.story.and_(mayor, self.dots(buses=2))

    def close(self):
        return self.story.and_(facilitator, CloseGallery("ropes", 2))

    def view(self, topic):
        return seen(self.story.state, topic, self.story.now)


def test_it_opens_with_its_prompt_and_says_how_many_dots_each_has():
    there = Gallery(which=1)
    assert "gallery" not in there.view("phone")["activity"]
    there.story.when(facilitator, ReachPrompt("ropes", 2))
    there.story.then(PromptReached("ropes", 2), GalleryOpened("ropes", 2, 3))
    shown = there.view("phone")["activity"]["gallery"]
    assert (shown["prompt"], shown["dots"], shown["cap"], shown["own"]) == (2, 3, 2, False)
    assert [one["id"] for one in shown["boards"]] == ["red", "blue"]


def test_each_has_as_many_dots_as_all_boards_ask_for_where_the_plan_does_not_say():
    assert Gallery(asking(dots=None)).view("phone")["activity"]["gallery"]["dots"] == 2


def test_a_board_is_shown_as_its_team_sees_it_and_nothing_else_of_its_room():
    there = Gallery(which=1)
    there.story.and_(mayor, TakePen("ropes")).and_(mayor, SaveReport("ropes", "Our report"))
    there.story.and_(mayor, RaiseHand("ropes")).and_(facilitator, ReachPrompt("ropes", 2))
    shown, own = there.view("gallery:ropes:red"), there.view("team:red")["room"]
    assert {*shown} == {"id", "board", "groups"}
    assert (shown["board"], shown["groups"]) == (own["board"], own["groups"])
    assert [one["text"] for one in shown["board"]] == ["Lamps", "Permits", "Streets"]


def test_what_is_written_in_silence_is_on_nobodys_screen_elsewhere():
    there = Gallery()
    room = there.story.own("ropes").rooms["red"]
    room.contributions[there.permits].silent = True
    assert there.permits not in msgspec.json.encode(there.view("gallery:ropes:red")).decode()


@pytest.mark.parametrize(
    "close", ["by hand", "with its prompt", "with the rooms", "with the report-outs"]
)
def test_closed_nothing_of_another_board_is_shown(close):
    there = Gallery()
    command = {
        "by hand": CloseGallery("ropes", 2),
        "with its prompt": ReachPrompt("ropes", 3),
        "with the rooms": Advance("ropes"),
        "with the report-outs": CallTeam("ropes", "blue"),
    }[close]
    assert there.view("gallery:ropes:red")
    there.story.and_(facilitator, command)
    assert there.view("gallery:ropes:red") == {} == there.view("gallery:ropes:blue")


def test_a_ballot_is_a_whole_for_all_boards_and_can_be_changed_or_taken_back():
    there = Gallery()
    there.story.when(district_2, there.dots(light=2, permits=1))
    there.story.then(
        BoardsDotted("ropes", 2, "district-2", {there.light: 2, there.permits: 1}),
    )
    there.story.when(district_2, there.dots(light=2, permits=1)).then()
    there.story.and_(district_2, there.dots(streets=1))
    own = there.view("mine:district-2")["blocks"]["ropes"]["galleries"]
    assert own == [{"prompt": 2, "ballot": {there.streets: 1}}]
    there.story.and_(district_2, there.dots())
    assert "ropes" not in there.view("mine:district-2")["blocks"]


@pytest.mark.parametrize(
    ("ballot", "code"),
    [
        ({"light": 3}, "over-cap"),
        ({"light": 2, "permits": 2}, "over-budget"),
        ({"lamps": 1}, "unknown-option"),
        ({"nothing": 1}, "unknown-option"),
        ({"buses": 1}, "own-board"),
    ],
)
def test_a_ballot_keeps_to_the_limits_and_to_others_boards(ballot, code):
    there = Gallery()
    there.story.when(district_2, there.dots(**ballot)).refused(code, "ballot")


def test_ones_own_board_has_ones_dots_where_the_plan_says_so():
    there = Gallery(asking(own=True))
    assert there.view("phone")["activity"]["gallery"]["own"] is True
    there.story.and_(district_2, there.dots(buses=1, light=2))


def test_nobody_is_shown_a_sum_or_anothers_dots_before_it_is_closed():
    there = Gallery()
    there.placed()
    topics = {f"gallery:ropes:{one}" for one in ("red", "blue")} | {"board:ropes:red"}
    for actor in (*EVERYBODY, *SEATED):
        topics |= {*watched_by(there.story.state, actor, lambda state: ("ropes",))}
    for topic in topics:
        told = msgspec.json.encode(there.view(topic)).decode()
        assert (f'"{there.light}":2' in told) == (topic == "mine:district-2"), topic
        assert '"voters"' not in told, topic
        assert '"dotted"' not in told, topic
    (now,) = there.view("block:ropes")["galleries"]
    assert now == {"prompt": 2, "open": True, "voted": 2, "rows": []}


def test_closed_the_sums_stand_on_the_board_the_stage_and_the_console():
    there = Gallery()
    there.placed()
    there.close()
    (of_red,) = there.view("team:red")["room"]["galleries"]
    rows = [(one["rank"], one["text"], one["dots"], one["voters"]) for one in of_red["options"]]
    assert rows == [(1, "Light", 2, 1), (2, "Permits", 1, 1)]
    assert there.view("board:ropes:red")["room"]["galleries"] == [of_red]
    paper = RULES.kinds["breakout"].printed(RULES.scene(there.story.state, "ropes"))
    assert [one.text for one in paper.teams[0].galleries[0].options] == ["Light", "Permits"]
    stage = there.view("stage")
    shown = [(one["rank"], one["team"], one["text"]) for one in stage["activity"]["dotted"]]
    assert shown == [(1, "red", "Light"), (1, "blue", "Buses"), (3, "red", "Permits")]
    pages = [one for one in stage["pages"] if one["id"].startswith("gallery-")]
    assert [[piece["id"] for piece in one["pieces"]] for one in pages] == [
        [there.light, there.buses, there.permits]
    ]
    (over,) = there.view("block:ropes")["galleries"]
    assert (over["open"], over["voted"], len(over["rows"])) == (False, 2, 3)


def test_it_closes_by_hand_and_says_who_counts_and_what_has_dots():
    there = Gallery()
    there.placed()
    there.story.when(facilitator, CloseGallery("ropes", 2))
    there.story.then(
        GalleryClosed(
            "ropes",
            2,
            ("district-2", "mayor"),
            (
                DottedEntry(there.light, "Light", True, "red"),
                DottedEntry(there.permits, "Permits", False, "red"),
                DottedEntry(there.buses, "Buses", False, "blue"),
            ),
        )
    )
    there.story.when(facilitator, CloseGallery("ropes", 2)).then()
    there.story.when(district_2, there.dots(light=1)).refused("gallery-closed")
    there.story.when(mayor, CloseGallery("ropes", 2)).refused("not-yours", "type")
    there.story.when(facilitator, CloseGallery("ropes", 1)).refused("no-such-prompt", "prompt")


def test_a_ballot_from_before_it_was_opened_again_is_not_placed_on_other_words():
    there = Gallery()
    there.placed().and_(facilitator, ReachPrompt("ropes", 3))
    there.story.and_(mayor, EditContribution("ropes", there.permits, "Licences"))
    there.story.and_(facilitator, ReachPrompt("ropes", 2))
    assert there.view("phone")["activity"]["gallery"]["paper"] == 1
    kept = DotBoards("ropes", 2, {there.light: 1, there.permits: 1}, 0)
    there.story.when(district_2, kept).refused("reworded", "paper")
    there.story.and_(district_2, DotBoards("ropes", 2, {there.light: 1}, 0))
    there.story.and_(district_2, DotBoards("ropes", 2, {there.permits: 1}, 1))
    there.story.and_(district_2, DotBoards("ropes", 2, {there.permits: 2}))


GONE = {
    "another way": [PROMPTS[0], {"text": PROMPTS[1]["text"]}, PROMPTS[2]],
    "elsewhere": [PROMPTS[1], PROMPTS[0], PROMPTS[2]],
}


@pytest.mark.parametrize("gone", [*GONE])
@pytest.mark.parametrize(
    "following", [Advance("ropes"), CallTeam("ropes", "blue"), ReachPrompt("ropes", 3)]
)
def test_one_whose_prompt_went_with_an_older_agenda_is_closed_with_what_comes_next(gone, following):
    there = Gallery()
    there.placed()
    there.story.adopting(changed("ropes", settings={"prompt": None, "prompts": GONE[gone]}))
    there.story.when(district_2, there.dots(light=1)).refused("no-such-prompt", "prompt")
    there.story.and_(facilitator, following)
    scene = RULES.scene(there.story.state, "ropes")
    rows = [(one["person"], one["closing"], one["counts"]) for one in gallery_tables.ballots(scene)]
    assert rows == [(who, 1, True) for who in ("district-2", "district-2", "mayor")]


def test_where_one_might_have_dots_on_ones_own_board_these_count_though_the_prompt_went():
    there = Gallery(asking(own=True))
    there.story.and_(district_2, there.dots(buses=1, light=2))
    there.story.adopting(changed("ropes", settings={"prompt": None, "prompts": PROMPTS[:1]}))
    there.story.and_(facilitator, Advance("ropes"))
    (closed,) = there.story.own("ropes").galleries[2].closings
    assert closed.counted == {"district-2": {there.buses: 1, there.light: 2}}


def test_it_closes_as_a_team_is_called_to_report_and_is_closed_once():
    there = Gallery()
    there.placed()
    there.story.when(facilitator, CallTeam("ropes", "blue"))
    names = [type(one) for one in there.story.happened]
    assert names.index(GalleryClosed) < names.index(TeamCalled)
    assert len(there.view("stage")["activity"]["dotted"]) == 3
    there.story.when(district_2, there.dots(light=1)).refused("gallery-closed")
    there.story.when(facilitator, CallTeam("ropes", "red"))
    assert GalleryClosed not in [type(one) for one in there.story.happened]


def test_it_closes_with_its_prompt_and_with_the_rooms_and_opens_as_teams_come_back():
    there = Gallery()
    there.placed()
    there.story.when(facilitator, Advance("ropes"))
    names = [type(one) for one in there.story.happened]
    assert names.index(GalleryClosed) < names.index(BoardsClosed)
    there.story.when(facilitator, GoBack("rest"))
    opened = GalleryOpened("ropes", 2, 3, ("district-2", "mayor"))
    assert opened in there.story.happened
    assert "dotted" not in there.view("stage")["activity"]
    assert "galleries" not in there.view("team:red")["room"]
    assert there.view("block:ropes")["galleries"][0]["rows"] == []
    there.story.when(facilitator, ReachPrompt("ropes", 3))
    assert [type(one) for one in there.story.happened] == [GalleryClosed, PromptReached]
    there.story.when(facilitator, ReachPrompt("ropes", 2)).then(PromptReached("ropes", 2), opened)


def test_ones_own_dots_are_known_also_while_teams_are_at_another_prompt():
    """Their phone is told first that they are back, and builds on what it knows."""
    there = Gallery()
    there.placed().and_(facilitator, ReachPrompt("ropes", 3))
    (own,) = there.view("mine:mayor")["blocks"]["ropes"]["galleries"]
    assert own == {"prompt": 2, "ballot": {there.buses: 2}}


@pytest.mark.parametrize("who", [mayor, district_1])
def test_while_it_is_open_what_stands_on_the_boards_stays_as_it_is(who):
    there = Gallery()
    there.story.and_(who, TakePen("ropes"))
    late = there.writes(who, "Late")
    edits = [
        EditContribution("ropes", there.permits, "Permits!"),
        RemoveContribution("ropes", late),
        MoveContribution("ropes", late, there.light),
        MakeGroup("ropes", "More"),
    ]
    for command in edits:
        there.story.when(who, command).refused("has-ballots", "contribution")
    there.story.and_(district_2, DotBoards("ropes", 2, {late: 1}))
    there.close().and_(who, edits[0])


def test_what_a_facilitator_takes_off_nobody_reads_any_more():
    there = Gallery()
    there.placed().and_(facilitator, RemoveContribution("ropes", there.permits))
    there.close()
    for topic in ("team:red", "block:ropes", "stage"):
        assert "Permits" not in msgspec.json.encode(there.view(topic)).decode()
    assert there.permits not in [one["id"] for one in there.view("stage")["activity"]["dotted"]]


def test_a_phone_that_does_not_know_of_it_places_its_other_dots():
    there = Gallery()
    there.story.and_(facilitator, RemoveContribution("ropes", there.permits))
    there.story.when(district_2, there.dots(permits=2, light=2))
    there.story.then(BoardsDotted("ropes", 2, "district-2", {there.light: 2}))


def test_what_a_team_changes_later_does_not_change_what_got_the_dots():
    there = Gallery()
    there.placed()
    there.close().and_(mayor, EditContribution("ropes", there.permits, "Licences"))
    texts = [one["text"] for one in there.view("stage")["activity"]["dotted"]]
    assert texts == ["Light", "Buses", "Permits"]


def test_the_dots_of_those_count_who_are_in_a_team_as_it_closes():
    there = Gallery()
    there.placed().and_(mayor, GiveUpPlace())
    there.close()
    assert [one["text"] for one in there.view("stage")["activity"]["dotted"]] == [
        "Light",
        "Permits",
    ]


@pytest.mark.parametrize("which", [1, 3, 9])
def test_other_prompts_have_no_gallery(which):
    there = Gallery()
    there.story.when(mayor, DotBoards("ropes", which, {})).refused("no-such-prompt", "prompt")
    there.story.when(facilitator, CloseGallery("ropes", 1)).refused("no-such-prompt", "prompt")
