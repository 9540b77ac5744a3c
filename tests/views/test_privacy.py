"""Who must not see: whatever happens, no view holds what is not its audience's.

Every text typed in these histories is a mark of its own, so that one search through the bytes of
a view tells whose words are in it. Each law is derived from the state, not from the views.
"""

import itertools
from collections import defaultdict

import msgspec
from histories import Step, asked, begun, histories
from hypothesis import given, settings
from hypothesis import strategies as st
from seeing import VIEWS, seen
from story import (
    EVERYBODY,
    Actor,
    Hall,
    Role,
    both,
    changed,
    district_1,
    facilitator,
    hall,
    mayor,
    moderator,
    resident,
    resident_es,
)

from facilitator.activities.breakout.gallery import is_open_now
from facilitator.activities.breakout.messages import SaveReport, ShowReports, TakePen
from facilitator.activities.feedback.messages import DeclineComment, SendComment
from facilitator.core.agenda import Advance
from facilitator.core.audiences import BY_SURFACE, watched_by
from facilitator.core.messages import Command
from facilitator.core.names import RenamePerson
from facilitator.core.notices import SPEAKERS, SendNotice
from facilitator.core.questions.messages import (
    CastBallot,
    CloseVoting,
    HideTally,
    RevealTally,
    UncoverNext,
)
from facilitator.core.requested import refusal
from facilitator.core.state import State
from facilitator.core.teams import members

TEAMS = ("red", "blue")
VOTES = ("dots", "dots-again")
WINDOWS = ("voices", "voices-again")
ROOMS = ("ropes", "ropes-again")
CONSOLES = BY_SURFACE["console"]
THE_HALL = tuple(
    topic for topic in VIEWS.shared if topic not in (*CONSOLES.topics, *CONSOLES.on_request)
)
"""Whoever else has a page: for a new audience too all of this holds, until somebody says here why
not."""
CONSOLE_KEYS = (
    *("outlook", "proposal", "waiting", "decided", "received", "standing", "reason", "review"),
    *("faces", "seats", "free", "notices_sent", "digest", "device", "latest", "lengths"),
    "notes",
)


WITH_IDS_OF_THEIR_OWN = {
    Role.PARTICIPANT,
    Role.CLOCK,
    Role.FACILITATOR,
    Role.MODERATOR,
    Role.SPEAKER,
    Role.CLERK,
    Role.TABLET,
}


def text_of(state: State, topic: str, present: frozenset[str] = frozenset()) -> str:
    return msgspec.json.encode(seen(state, topic, present=present)).decode()


def keys(body) -> set[str]:
    """Every key anywhere in a view."""
    if isinstance(body, dict):
        return set(body) | {key for value in body.values() for key in keys(value)}
    if isinstance(body, list | tuple):
        return {key for value in body for key in keys(value)}
    return set()


def ballots_in(body) -> list:
    """Whatever says how many dots lie on what."""
    values = [*body.values()] if isinstance(body, dict) else body if isinstance(body, list) else []
    dots = body.get("dots") if isinstance(body, dict) else None
    found = [dots] if isinstance(dots, dict) and "paper" not in dots else []
    return found + [one for value in values for one in ballots_in(value)]


def marked(command: Command, numbers: itertools.count) -> Command:
    """The same command with a mark of its own wherever somebody typed a text."""
    if isinstance(command, SendNotice):
        text = {one: f"MARK{next(numbers):05d}" for one in command.text}
        return msgspec.structs.replace(command, text=text)
    if isinstance(command, RenamePerson):  # else somebody is called what an option is called
        return msgspec.structs.replace(command, name=f"Name {next(numbers):05d}")
    own = {
        field: f"MARK{next(numbers):05d}"
        for field in ("text", "reason", "title")
        if isinstance(said := getattr(command, field, ""), str) and said.strip()
    }
    return msgspec.structs.replace(command, **own)


def told(story: Hall, steps: list[Step]):
    numbers = itertools.count(1)
    for number in range(len(steps)):
        story.after(seconds=steps[number].pause * 10)
        actor, command = asked(story.state, steps, number)
        story.when(actor, marked(command, numbers))
    return story


def actors(state: State) -> list[str]:
    return [*state.people, *(one.id for one in EVERYBODY if one.id not in state.people), "nobody"]


def personal(state: State) -> dict[str, str]:
    return {who: text_of(state, f"mine:{who}") for who in actors(state)}


def halls_views(state: State) -> dict[str, str]:
    return {
        topic: text_of(state, topic) for topic in (*THE_HALL, *(f"team:{one}" for one in TEAMS))
    }


OF_A_TALLY = {"boards", "rows", "rank", "voters", "tied", "tally", "ballots_by"}
"""Fields that say something of a result."""


def activities_of(state: State, topic: str, block: str) -> list:
    """What a topic shows of a vote, in the hall's block and over it."""
    body = seen(state, topic)
    places = [body, body["spot"] or {"block": None}]
    return [one["activity"] for one in places if one["block"] and one["block"]["id"] == block]


STARTS = ("ropes", "dots", "voices")


def each_start(steps):
    return [told(begun().into(block), steps) for block in STARTS]


@given(histories(45))
@settings(max_examples=25)
def test_no_hidden_tally_is_in_any_view_but_the_consoles(steps):
    for story in each_start(steps):
        votes = held_votes(story.state)
        revealed = {one for one in votes if story.own(one).round.revealed}
        for topic, text in (halls_views(story.state) | personal(story.state)).items():
            body = msgspec.json.decode(text)
            if topic == "moving":
                here = {one for one, host in votes.items() if host == story.state.run.block}
                assert body.pop("blocks", {}).keys() <= revealed & here
            if topic == "stage":
                body = without_what_is_revealed(story, body)
            assert not keys(body) & {"result", *OF_A_TALLY}, topic


def held_votes(state: State) -> dict[str, str]:
    """Every vote, with the block in which it is held."""
    asked_in = {name: one.block for name, one in state.asked.items()}
    return {one: one for one in VOTES} | asked_in


def without_what_is_revealed(story: Hall, body: dict) -> dict:
    """A stage's view without the activities of votes that the hall is shown something of."""
    shown = {one for one in held_votes(story.state) if story.own(one).round.revealed}
    shown |= {one for one in held_votes(story.state) if story.own(one).steps}
    for place in (body, body["spot"] or {"block": None}):
        if place["block"] and place["block"]["id"] in shown:
            place["activity"] = None
    return body


@given(histories(45))
@settings(max_examples=25)
def test_what_is_not_uncovered_yet_is_in_no_view_but_the_consoles(steps):
    for story in each_start(steps):
        for block in held_votes(story.state):
            vote = story.own(block)
            if vote.round.revealed or not vote.round.steps:
                continue
            uncovered = {item for step in vote.round.steps for item in step.items}
            begun = {step.theme for step in vote.round.steps}
            for activity in activities_of(story.state, "stage", block):
                shown = {row["item"] for one in activity["boards"] for row in one["rows"]}
                here = vote.round.steps[-1].theme
                assert {one["id"] for one in activity["boards"]} == begun
                assert shown - uncovered <= {one.id for one in vote.items.values()} - {
                    one.id for one in vote.under(here)
                }
            assert block not in seen(story.state, "moving").get("blocks", {})
            for topic in ("phone", "resident"):
                assert not keys(seen(story.state, topic)) & OF_A_TALLY, topic


@given(histories(45))
@settings(max_examples=25)
def test_a_ballot_is_in_its_owners_view_alone(steps):
    for story in each_start(steps):
        for topic, text in halls_views(story.state).items():
            assert not ballots_in(msgspec.json.decode(text)), topic
        for who, text in personal(story.state).items():
            shown = msgspec.json.decode(text)["blocks"]
            for block in VOTES:
                expected = story.own(block).round.ballots.get(who, {})
                assert (shown.get(block) or {}).get("dots", {}) == expected


NAMINGS = ({}, {"names": "shown"}, {"votes": "named"})


@given(histories(45), st.sampled_from(NAMINGS), st.booleans())
@settings(max_examples=60)
def test_a_name_stands_beside_a_ballot_where_all_who_vote_were_told_and_nowhere_else(
    steps, naming, live
):
    plan = changed("dots", settings=naming | {"hidden": not live})
    state = told(begun(plan).into("dots"), steps).state
    for topic, text in (halls_views(state) | personal(state)).items():
        body = msgspec.json.decode(text)
        named = "names" in keys(body)
        spot = state.spot
        put = topic == "stage" and spot and (spot.block, spot.of) == ("dots", "names")
        assert not named or (put and may_be_named(state, naming, in_the_hall=True)), topic
        for activity in [body.get("activity"), *(body.get("blocks") or {}).values()]:
            assert not named_in(state, activity), topic
    for one in VOTES:
        if "names" in seen(state, f"block:{one}"):
            assert one == "dots" and may_be_named(state, naming, in_the_hall=False)


def may_be_named(state: State, naming: dict, in_the_hall: bool) -> bool:
    voting = state.blocks["dots"].round
    if naming == {"votes": "named"}:
        return voting.revealed or not in_the_hall
    return naming == {"names": "shown"} and voting.revealed and not voting.open


def named_in(state: State, activity: dict | None) -> list[str]:
    """Of everybody who was ever here whose name or id stands in what is shown of a vote."""
    if not activity or not {"paper", "dots"} & activity.keys():
        return []
    text = msgspec.json.encode(activity).decode()
    called = {name for one in state.people.values() for name in (one.id, *one.name.values())}
    return [one for one in called if f'"{one}"' in text]


@given(histories(45))
@settings(max_examples=25)
def test_a_comment_that_is_not_approved_is_seen_by_its_author_and_the_desk_alone(steps):
    for story in each_start(steps):
        shared = halls_views(story.state) | {
            topic: text_of(story.state, topic) for topic in ("console", "plan", "people")
        }
        mine = personal(story.state)
        for block in WINDOWS:
            for entry in story.own(block).comments.values():
                assert entry.text in text_of(story.state, f"block:{block}")
                assert entry.text in mine[entry.resident]
                for who, text in mine.items():
                    assert entry.text not in text or who == entry.resident
                if entry.standing != "approved":
                    for topic, text in shared.items():
                        assert entry.text not in text, topic


@given(histories(45))
@settings(max_examples=25)
def test_why_a_comment_was_declined_is_told_to_its_author_and_the_desk_alone(steps):
    for story in each_start(steps):
        views = halls_views(story.state)
        mine = personal(story.state)
        authors = defaultdict(set)
        for block in WINDOWS:
            for entry in story.own(block).comments.values():
                for reason in {step.reason for step in entry.log if step.reason}:
                    authors[reason].add(entry.resident)
        for reason, declined in authors.items():
            assert all(reason not in text for text in views.values())
            assert {who for who, text in mine.items() if reason in text} <= declined


@given(histories(45))
@settings(max_examples=25)
def test_a_teams_board_is_seen_by_that_team_and_the_desk_alone(steps):
    for story in each_start(steps):
        views = halls_views(story.state) | personal(story.state)
        for block in ROOMS:
            for team, board in story.own(block).rooms.items():
                # Whoever is in it is told what others did with what they had moved there.
                own = {f"team:{team}"} | set(members(story.state, team))
                for entry in board.contributions.values():
                    holders = {topic for topic, text in views.items() if entry.text in text}
                    hall = {"stage"} if is_let_onto_the_stage(story, block, entry) else set()
                    if entry.id in board.marked and is_shown(story, block, team):
                        hall = {"stage", "phone"}
                    assert holders <= (set() if entry.removed else own | hall)
                if board.report and not story.own(block).reports_shown:
                    holders = {topic for topic, text in views.items() if board.report in text}
                    spot = story.state.spot
                    put = spot and (spot.block, spot.of, spot.id) == (block, "report", team)
                    assert holders <= own | ({"stage"} if put else set())


def is_shown(story, block, team):
    """Whether the hall sees the report-outs, or this team's alone."""
    spot = story.state.spot
    put = spot and (spot.block, spot.of, spot.id) == (block, "report", team)
    return story.own(block).reports_shown or put


def is_let_onto_the_stage(story, block, entry):
    """By a facilitator, who put it there, or lets the hall see what each team wrote last."""
    spot = story.state.spot
    put = spot and (spot.block, spot.of, spot.id) == (block, "entry", entry.id)
    shown = story.state.run.block == block or (spot and spot.block == block)
    return put or (shown and story.own(block).latest_shown)


LOOKING = changed(
    "ropes",
    settings={
        "prompt": None,
        "prompts": [
            {"text": both("What?", "¿Qué?"), "way": "silent"},
            {"text": both("Theirs?", "¿Y los suyos?"), "way": "gallery"},
            {"text": both("Then?", "¿Y?")},
        ],
    },
)


@given(histories(45))
@settings(max_examples=25)
def test_another_teams_board_is_seen_while_a_gallery_is_open_and_as_that_team_sees_it(steps):
    story = told(begun(LOOKING).into("ropes"), steps)
    open_now = is_open_now(story.rules.scene(story.state, "ropes"))
    for team in TEAMS:
        shown = seen(story.state, f"gallery:ropes:{team}")
        assert bool(shown) == open_now
        if open_now:
            room = seen(story.state, f"team:{team}")["room"]
            assert shown == {one: room[one] for one in ("id", "board", "groups") if one in room}
    for actor in (*EVERYBODY, *(Actor(Role.PARTICIPANT, one) for one in story.state.people)):
        for team in TEAMS:
            code = refusal(story.rules, story.state, actor, [f"gallery:ropes:{team}"])
            own = story.state.placed.get(actor.id)
            assert code == who_may_look(actor, open_now, own, team)


def who_may_look(actor: Actor, open_now: bool, own: str | None, team: str) -> str:
    if actor.role is not Role.PARTICIPANT:
        return "not-yours"
    if not open_now:
        return "gallery-closed"
    return "not-yours" if own in (None, team) else ""


@given(histories(45))
@settings(max_examples=25)
def test_a_message_to_one_team_or_to_speakers_is_read_by_them_alone(steps):
    for story in each_start(steps):
        views = halls_views(story.state) | personal(story.state)
        for to, notice in story.state.notices.items():
            words = [*notice.text.values()]
            holders = {topic for topic, view in views.items() if any(one in view for one in words)}
            if to == SPEAKERS:
                assert holders == {"speakers"}
            elif to in TEAMS:
                assert holders == {f"team:{to}"}
            elif to == "teams":
                assert holders == {f"team:{team}" for team in TEAMS}


@given(histories(45))
@settings(max_examples=25)
def test_no_device_is_named_in_any_shared_view(steps):
    for story in each_start(steps):
        devices = {one.device for one in story.state.people.values()}
        devices |= {one.id for one in EVERYBODY if one.role not in WITH_IDS_OF_THEIR_OWN}
        service = [f"block:{block}" for block in VIEWS.console_blocks(story.state)]
        of_consoles = ("console", "plan", "people", "insights", *service)
        for topic in (*THE_HALL, "team:red", "team:blue", *of_consoles):
            text = text_of(story.state, topic)
            assert not [device for device in devices if f'"{device}"' in text], topic


@given(histories(45))
@settings(max_examples=25)
def test_the_insight_desk_does_not_say_who_said_something(steps):
    for story in each_start(steps):
        people = {one.id for one in story.state.people.values()}
        writers = people | {one.id for one in EVERYBODY if one.role is Role.RESIDENT}
        text = text_of(story.state, "insights")
        assert not [one for one in writers if f'"{one}"' in text]


@given(histories(45))
@settings(max_examples=25)
def test_residents_are_told_no_participants_and_the_hall_no_console_data(steps):
    for story in each_start(steps):
        state = story.state
        people = [f'"{one.id}"' for one in state.people.values()]
        assert not [person for person in people if person in text_of(state, "resident")]
        for topic in (*THE_HALL, *(f"team:{team}" for team in TEAMS)):
            found = keys(msgspec.json.decode(text_of(state, topic)))
            assert not found & set(CONSOLE_KEYS), topic


@given(histories(45))
@settings(max_examples=25)
def test_what_the_plan_notes_for_the_facilitator_is_shown_to_nobody_else(steps):
    for story in each_start(steps):
        state = story.state
        everybody = [*EVERYBODY, *(Actor(Role.PARTICIPANT, one) for one in state.people)]
        watched = {
            one: watched_by(state, one, VIEWS.console_blocks)
            for one in (*everybody, Actor(Role.MINIATURE, "miniature"))
        }
        told = {topic for topics in watched.values() for topic in topics}
        assert [topic for topic in told if "NOTED" in text_of(state, topic)] == ["notes"]
        assert {one.role for one, topics in watched.items() if "notes" in topics} == {
            Role.FACILITATOR
        }


@given(histories(45))
@settings(max_examples=10)
def test_shared_views_do_not_depend_on_who_is_connected(steps):
    for story in each_start(steps):
        for topic in (*THE_HALL, "team:red", "console", "plan", "block:dots"):
            everybody = frozenset(story.state.people)
            assert text_of(story.state, topic) == text_of(story.state, topic, everybody)


# The same laws as single sentences, so that each is known to have something to find.


def voted() -> Hall:
    story = hall().seated(mayor).into("dots")
    return story.and_(mayor, CastBallot("dots", {"trees": 2}))


def test_a_tally_is_shown_to_the_hall_from_its_reveal_until_it_is_hidden():
    story = voted()
    assert '"boards"' not in text_of(story.state, "stage")
    assert text_of(story.state, "moving") == "{}"
    assert '"result"' in text_of(story.state, "block:dots")
    story.and_(facilitator, RevealTally("dots"))
    boards = seen(story.state, "stage")["activity"]["boards"]
    assert boards[1]["rows"][0] == {
        "item": "trees",
        "rank": 1,
        "dots": 2,
        "voters": 1,
        "tied": False,
    }
    assert seen(story.state, "moving")["blocks"]["dots"]["dots"] == [[0, 0], [2, 0]]
    story.and_(facilitator, HideTally("dots"))
    assert '"boards"' not in text_of(story.state, "stage")
    assert text_of(story.state, "moving") == "{}"


def test_the_hall_sees_the_turnout_and_never_who_voted():
    story = voted()
    activity = seen(story.state, "stage")["activity"]
    assert activity["turnout"] == {"ballots": 1, "people": 1}
    assert "mayor" not in msgspec.json.encode(activity).decode()


def test_a_revealed_tally_leaves_the_screens_with_its_block():
    story = voted().and_(facilitator, RevealTally("dots")).and_(facilitator, Advance("dots"))
    assert '"boards"' not in text_of(story.state, "stage")
    assert text_of(story.state, "moving") == "{}"


def test_a_place_is_shown_to_the_hall_from_its_step_on_and_to_nobody_else_in_it():
    story = hall().seated(mayor, district_1).into("dots")
    story.and_(mayor, CastBallot("dots", {"trees": 2, "pools": 1}))
    story.and_(facilitator, CloseVoting("dots"))
    shown = []
    for number in range(4):
        story.and_(facilitator, UncoverNext("dots", number))
        board = seen(story.state, "stage")["activity"]["boards"][-1]
        shown.append((board["id"], [row["item"] for row in board["rows"]], board.get("covered", 0)))
        if not story.own("dots").round.revealed:
            assert text_of(story.state, "moving") == "{}"
            assert not keys(seen(story.state, "phone")) & OF_A_TALLY
    assert shown == [
        ("streets", [], 0),
        ("parks", [], 2),
        ("parks", ["pools"], 1),
        ("parks", ["trees", "pools"], 0),
    ]


def test_a_declined_comment_disappears_from_the_hall_and_its_author_reads_why():
    story = hall().into("voices").and_(resident, SendComment("voices", "Shade!", "en"))
    comment = story.fresh
    story.and_(moderator, DeclineComment("voices", comment, "Off topic"))
    assert seen(story.state, f"mine:{resident.id}")["blocks"]["voices"] == {
        "kind": "feedback",
        "comments": [
            {
                "id": comment,
                "text": "Shade!",
                "lang": "en",
                "theme": None,
                "at": story.now,
                "standing": "declined",
                "reason": "Off topic",
            }
        ],
    }
    for topic in (*THE_HALL, f"mine:{resident_es.id}"):
        assert "Shade!" not in text_of(story.state, topic)
        assert "Off topic" not in text_of(story.state, topic)


def test_a_report_out_is_its_teams_until_it_is_shown_to_the_hall():
    story = hall().seated(mayor).into("ropes").and_(mayor, TakePen("ropes"))
    story.and_(mayor, SaveReport("ropes", "One idea"))
    assert "One idea" in text_of(story.state, "team:red")
    for topic in (*THE_HALL, "team:blue"):
        assert "One idea" not in text_of(story.state, topic)
    story.and_(facilitator, ShowReports("ropes"))
    assert "One idea" in text_of(story.state, "stage")


def test_a_message_to_everyone_is_on_every_screen_of_the_hall():
    story = hall().into("ropes").and_(facilitator, SendNotice("everyone", {"en": "Lunch is here"}))
    for topic in ("stage", "phone", "team:red"):
        assert "Lunch is here" in text_of(story.state, topic)


def test_a_message_to_one_team_is_on_no_other_screen():
    story = hall().into("ropes").and_(facilitator, SendNotice("red", {"en": "Two more minutes"}))
    assert "Two more minutes" in text_of(story.state, "team:red")
    for topic in (*THE_HALL, "team:blue", f"mine:{mayor.id}"):
        assert "Two more minutes" not in text_of(story.state, topic)


def test_an_id_of_another_role_opens_nothing():
    story = voted()
    assert seen(story.state, "mine:laptop-1") == {
        "person": None,
        "team": None,
        "blocks": {},
    }
    assert Actor(Role.RESIDENT, "laptop-1") not in EVERYBODY
