"""Prompts: all teams are moved through them, and what was written in silence is nobody else's."""

import msgspec
import pytest
from seeing import plain, seen
from story import (
    EVERYBODY,
    MINUTE,
    SEATED,
    both,
    changed,
    district_1,
    district_2,
    facilitator,
    hall,
    mayor,
)

from facilitator.activities.breakout.grouping_messages import MakeGroup, MoveContribution
from facilitator.activities.breakout.messages import (
    BoardsClosed,
    BoardsOpened,
    CallBack,
    CancelCallBack,
    ContributionRemoved,
    ContributionWritten,
    EditContribution,
    RemoveContribution,
    ShowLatest,
    TakePen,
    TeamsCalledBack,
    WriteContribution,
)
from facilitator.activities.breakout.prompt_messages import (
    ExtendPrompt,
    PromptExtended,
    PromptReached,
    ReachPrompt,
)
from facilitator.activities.breakout.reporting_messages import EntryMarked, MarkEntry
from facilitator.core.agenda import Advance, GoBack
from facilitator.core.audiences import watched_by
from facilitator.core.context import Role
from facilitator.core.spotlight import Spotlight
from facilitator.core.teams import TeamsDrawn

PROMPTS = [
    {"text": both("What holds us up?", "¿Qué frena?"), "minutes": 5, "way": "silent"},
    {"text": both("What first?", "¿Qué primero?"), "minutes": 20},
    {"text": both("What else?", "¿Qué más?")},
]
PLAN = changed("ropes", settings={"prompt": None, "prompts": PROMPTS})
RED = {"mayor": "red", "district-1": "red", "district-2": "blue", "manager": "blue"}


def at_work():
    """The mayor and district 1 are red; all teams are at the first prompt, in silence."""
    story = hall(PLAN).seated(*SEATED).into("ropes")
    return story.given(TeamsDrawn("d1", "ropes", ("red", "blue"), RED, ("group",), 1))


def with_an_entry(text="Pave it"):
    story = at_work().and_(mayor, WriteContribution("ropes", text))
    return story, story.fresh


def shown(story, topic="phone"):
    return seen(story.state, topic)["activity"]


def board(story, topic="team:red"):
    return [one["text"] for one in seen(story.state, topic)["room"]["board"]]


def test_rooms_open_at_the_first_prompt_with_its_clock():
    story = hall(PLAN).seated(*SEATED).into("warmup")
    story.when(facilitator, Advance("warmup"))
    assert BoardsOpened("ropes") in story.happened
    assert PromptReached("ropes", 1, story.now + 5 * MINUTE) in story.happened
    phone = shown(story)
    assert phone["prompt"] == both("What holds us up?", "¿Qué frena?")
    assert (phone["prompts"]["at"], phone["prompts"]["until"]) == (1, story.now + 5 * MINUTE)
    assert shown(story, "stage")["prompts"] == phone["prompts"]


def test_what_is_asked_later_is_the_consoles_until_the_teams_have_been_there():
    story = at_work()
    asked = [one["text"] for one in PROMPTS]

    def texts(topic):
        told = shown(story, topic)["prompts"]["all"]
        assert all({"text", "way"} <= one.keys() or not one for one in told)
        return [one.get("text") for one in told]

    for topic in ("phone", "stage"):
        assert texts(topic) == [asked[0], None, None]
    assert [one["text"] for one in seen(story.state, "block:ropes")["prompts"]["all"]] == asked
    story.and_(facilitator, ReachPrompt("ropes", 2)).and_(mayor, WriteContribution("ropes", "New"))
    story.and_(facilitator, ReachPrompt("ropes", 1))
    assert texts("phone") == [*asked[:2], None]


def test_a_breakout_without_prompts_looks_as_before():
    story = hall().seated(*SEATED).into("ropes").and_(mayor, WriteContribution("ropes", "Pave"))
    assert shown(story)["prompts"] is None
    (written,) = story.happened
    assert (written.prompt, written.silent) == (0, False)
    story.when(facilitator, ReachPrompt("ropes", 1)).refused("no-such-prompt", "prompt")


def test_all_teams_are_moved_on_and_back_and_nothing_is_lost_by_it():
    story, _ = with_an_entry()
    story.after(minutes=6).when(facilitator, ReachPrompt("ropes", 2))
    story.then(PromptReached("ropes", 2, story.now + 20 * MINUTE, ("mayor",)))
    story.and_(district_1, WriteContribution("ropes", "Lamps"))
    story.when(facilitator, ReachPrompt("ropes", 3)).then(PromptReached("ropes", 3))
    story.when(facilitator, ReachPrompt("ropes", 1))
    story.then(PromptReached("ropes", 1, story.now + 5 * MINUTE))
    entries = seen(story.state, "team:red")["room"]["board"]
    assert [(one["text"], one["prompt"]) for one in entries] == [("Pave it", 1), ("Lamps", 2)]


def test_a_second_press_does_not_move_them_twice():
    story = at_work().and_(facilitator, ReachPrompt("ropes", 2))
    story.when(facilitator, ReachPrompt("ropes", 2)).then()
    story.when(facilitator, ReachPrompt("ropes", 4)).refused("no-such-prompt", "prompt")


def test_a_clock_that_has_run_out_turns_nothing():
    story = at_work().after(minutes=30).and_(mayor, WriteContribution("ropes", "Pave it"))
    assert shown(story)["prompts"]["at"] == 1


def test_more_time_is_given_from_its_end_or_from_now_once_that_has_passed():
    story = at_work()
    ends_at = story.now + 5 * MINUTE
    story.after(minutes=1).when(facilitator, ExtendPrompt("ropes", 1, 5))
    story.then(PromptExtended("ropes", 1, 5 * MINUTE))
    for told in (shown(story), shown(story, "stage"), seen(story.state, "block:ropes")):
        assert told["prompts"]["until"] == ends_at + 5 * MINUTE
    story.and_(facilitator, ExtendPrompt("ropes", 1, -5))
    story.after(minutes=10).when(facilitator, ExtendPrompt("ropes", 1, 1))
    assert shown(story)["prompts"]["until"] == story.now + MINUTE


@pytest.mark.parametrize(
    ("command", "code", "path"),
    [
        (ExtendPrompt("ropes", 2, 5), "moved-on", "prompt"),
        (ExtendPrompt("ropes", 1, -5), "too-short", "minutes"),
    ],
)
def test_more_time_is_for_the_prompt_that_was_seen_and_never_ends_it(command, code, path):
    at_work().when(facilitator, command).refused(code, path)


def test_a_prompt_without_a_clock_gets_none_and_closed_rooms_neither():
    story = at_work().and_(facilitator, ReachPrompt("ropes", 3))
    story.when(facilitator, ExtendPrompt("ropes", 3, 5)).refused("no-clock", "prompt")
    story.and_(facilitator, Advance("ropes"))
    story.when(facilitator, ExtendPrompt("ropes", 3, 5)).refused("closed")


def test_an_entry_stands_under_the_prompt_it_was_written_for():
    story = at_work().and_(facilitator, ReachPrompt("ropes", 2))
    story.when(mayor, WriteContribution("ropes", "Late", prompt=1))
    story.then(ContributionWritten("ropes", story.fresh, "red", "mayor", "Late", 1))
    story.when(mayor, WriteContribution("ropes", "Odd", prompt=9))
    story.then(ContributionWritten("ropes", story.fresh, "red", "mayor", "Odd", 2))


def test_what_is_written_in_silence_is_in_no_view_but_its_authors_and_the_consoles():
    story, _ = with_an_entry("SECRET")
    story.and_(facilitator, ShowLatest("ropes", True)).and_(district_1, TakePen("ropes"))
    for actor in (*EVERYBODY, *SEATED):
        told = "".join(
            msgspec.json.encode(seen(story.state, topic)).decode()
            for topic in watched_by(story.state, actor, lambda state: ("ropes",))
        )
        may = actor == mayor or actor.role in (Role.FACILITATOR, Role.MODERATOR)
        assert ("SECRET" in told) == may, actor
    assert seen(story.state, "team:red")["room"]["silent"] == 1


def test_once_it_is_over_all_of_it_appears_to_the_team_alone():
    story, _ = with_an_entry("SECRET")
    story.and_(district_1, WriteContribution("ropes", "ANOTHER"))
    story.and_(facilitator, ReachPrompt("ropes", 2))
    assert board(story) == ["SECRET", "ANOTHER"]
    assert "ropes" not in seen(story.state, "mine:mayor")["blocks"]
    assert "silent" not in seen(story.state, "team:red")["room"]
    assert board(story, "team:blue") == []
    story.and_(facilitator, ReachPrompt("ropes", 1)).and_(mayor, WriteContribution("ropes", "NEW"))
    assert board(story) == ["SECRET", "ANOTHER"]


def test_it_is_over_too_as_the_hall_leaves_and_silent_again_as_it_comes_back():
    story, _ = with_an_entry()
    story.when(facilitator, Advance("ropes"))
    assert BoardsClosed("ropes", ("mayor",)) in story.happened
    story.when(facilitator, GoBack("rest"))
    assert PromptReached("ropes", 1, story.now + 5 * MINUTE) in story.happened
    assert board(story) == ["Pave it"]
    story.and_(mayor, WriteContribution("ropes", "New"))
    assert board(story) == ["Pave it"]


def test_it_is_over_too_as_all_are_called_back_whoever_turned_no_prompt():
    story, _ = with_an_entry()
    story.and_(district_1, TakePen("ropes"))
    story.when(facilitator, CallBack("ropes"))
    story.then(TeamsCalledBack("ropes", story.now + MINUTE, ("mayor",)))
    assert board(story) == ["Pave it"]
    assert "ropes" not in seen(story.state, "mine:mayor")["blocks"]
    story.and_(mayor, WriteContribution("ropes", "Lamps"))
    entry = story.fresh
    assert board(story) == ["Pave it", "Lamps"]
    story.and_(district_1, EditContribution("ropes", entry, "More lamps"))
    story.and_(facilitator, CancelCallBack("ropes")).and_(mayor, WriteContribution("ropes", "New"))
    assert board(story) == ["Pave it", "More lamps"]


@pytest.mark.parametrize("by", [district_1, district_2])
def test_in_silence_nobody_changes_what_another_wrote_the_scribe_neither(by):
    story, entry = with_an_entry()
    story.and_(by, TakePen("ropes"))
    code = "silent" if by is district_1 else "no-such-entry"
    story.when(by, EditContribution("ropes", entry, "Mine")).refused(code, "contribution")
    story.when(by, RemoveContribution("ropes", entry)).refused(code, "contribution")
    if by is district_1:
        story.and_(facilitator, ReachPrompt("ropes", 2))
        story.when(by, EditContribution("ropes", entry, "Pave it all"))
        assert board(story) == ["Pave it all"]


def test_in_silence_nothing_is_put_into_a_group_that_the_others_do_not_see():
    story, entry = with_an_entry()
    story.when(mayor, MakeGroup("ropes", "Streets", entry)).refused("silent", "contribution")
    story.and_(mayor, MakeGroup("ropes", "Streets"))
    story.when(mayor, MoveContribution("ropes", entry, story.fresh))
    story.refused("silent", "contribution")


def test_in_silence_nothing_is_marked_for_the_hall_not_even_ones_own():
    story, entry = with_an_entry()
    story.and_(mayor, TakePen("ropes"))
    story.when(mayor, MarkEntry("ropes", entry, True)).refused("no-such-entry", "contribution")
    story.and_(facilitator, ReachPrompt("ropes", 2))
    story.when(mayor, MarkEntry("ropes", entry, True))
    assert EntryMarked("ropes", "red", entry, "mayor", True) in story.happened


def test_in_silence_one_changes_ones_own():
    story, entry = with_an_entry()
    story.and_(mayor, EditContribution("ropes", entry, "Pave Main"))
    (own,) = seen(story.state, "mine:mayor")["blocks"]["ropes"]["board"]
    assert (own["text"], own["silent"], own["prompt"]) == ("Pave Main", True, 1)
    story.and_(mayor, RemoveContribution("ropes", entry))
    assert "ropes" not in seen(story.state, "mine:mayor")["blocks"]


def test_who_is_told_that_an_entry_was_taken_off_that_only_they_had_seen():
    story, entry = with_an_entry()
    story.when(facilitator, RemoveContribution("ropes", entry))
    story.then(ContributionRemoved("ropes", "red", entry, facilitator.id, ("mayor",)))


def test_the_hall_is_not_shown_what_was_written_in_silence():
    story, entry = with_an_entry()
    story.when(facilitator, Spotlight("ropes", "entry", entry)).refused("nothing-to-show", "of")


def test_consoles_see_it_and_that_nobody_else_does():
    story, _ = with_an_entry()
    red = plain(seen(story.state, "board:ropes:red"))["room"]
    assert [(one["text"], one["silent"]) for one in red["board"]] == [("Pave it", True)]
