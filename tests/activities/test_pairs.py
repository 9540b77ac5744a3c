"""People talk by twos: drawn, swapped by the clock, and never twice with the same."""

import pytest
from seeing import seen
from story import SEATED, Hall, both, changed, facilitator, hall, mayor, moderator

from facilitator.activities.icebreaker import pairs
from facilitator.activities.icebreaker.messages import GiveAnswer, IcebreakerSettings
from facilitator.activities.icebreaker.pair_messages import (
    DrawPairs,
    EndTurns,
    JoinPair,
    PairJoined,
    PairLeft,
    PairsDrawn,
    StartTurns,
    SwapTurns,
    TurnBegan,
    TurnsEnded,
)
from facilitator.activities.icebreaker.pair_state import meetings
from facilitator.core.agenda import Advance
from facilitator.core.context import Actor, Context, Role
from facilitator.core.people import GiveUpPlace
from facilitator.core.teams import TeamsDrawn

ASKED = {"question": both("Why are you here?", "¿Por qué está aquí?"), "answer": "pairs"}


def paired(guests: int = 0, **settings) -> Hall:
    """Four are seated and so many guests are here, at an icebreaker in pairs."""
    story = hall(changed("ice", kind="icebreaker", settings={**ASKED, **settings})).seated(*SEATED)
    for number in range(guests):
        story.joined(f"Guest {number}")
    return story.into("ice")


def drawn(story: Hall) -> Hall:
    """Pairs are drawn; each draw has a seed of its own."""
    story.seed += 1
    return story.and_(facilitator, DrawPairs("ice"))


def groups(story: Hall):
    return story.own("ice").talks.groups


def due(story: Hall):
    return story.rules.due(story.state, Context(story.now, facilitator, "tick"))


def talks(story: Hall, topic: str = "stage"):
    return seen(story.state, topic, story.now)["activity"]["talks"]


def own(story: Hall, person: str):
    return seen(story.state, f"mine:{person}")["blocks"].get("ice")


def test_everybody_who_is_here_is_in_a_pair_and_an_odd_hall_has_one_of_three():
    story = drawn(paired(guests=3))
    assert sorted(map(len, groups(story))) == [2, 2, 3]
    assert {one for group in groups(story) for one in group} == story.present


def test_who_has_no_phone_here_or_was_shown_out_is_not_drawn():
    story = paired(guests=2)
    story.present.discard("mayor")
    drawn(story)
    assert {one for group in groups(story) for one in group} == story.present
    story.present = {"mayor"}
    story.when(facilitator, DrawPairs("ice")).refused("too-few-here")


def test_nobody_talks_twice_with_the_same():
    story, met = paired(guests=2), set()
    for _ in range(3):
        drawn(story).and_(facilitator, StartTurns("ice")).and_(facilitator, EndTurns("ice"))
        assert not meetings([groups(story)]) & met
        met |= meetings([groups(story)])
    assert pairs.met(story.rules.scene(story.state, "ice")) == met


def test_a_draw_that_nobody_talked_in_counts_for_nothing():
    story = drawn(drawn(paired()))
    assert pairs.met(story.rules.scene(story.state, "ice")) == set()


def test_the_clock_swaps_after_a_minute_and_ends_after_another():
    story = drawn(paired()).when(facilitator, StartTurns("ice"))
    story.then(TurnBegan("ice", 1, story.now + 60_000))
    assert talks(story, "phone")["state"] == "running"
    assert due(story.after(seconds=59)) == []
    assert due(story.after(seconds=1)) == [TurnBegan("ice", 2, story.now + 60_000)]
    story.given(*due(story)).after(seconds=60)
    assert due(story) == [TurnsEnded("ice")]
    story.given(*due(story))
    assert (talks(story)["state"], talks(story)["ends_at"]) == ("over", story.now)
    assert due(story) == []


def test_a_facilitator_swaps_and_ends_by_hand_and_lets_the_same_talk_again():
    story = drawn(paired(each=30)).and_(facilitator, StartTurns("ice")).after(seconds=10)
    story.when(facilitator, SwapTurns("ice")).then(TurnBegan("ice", 2, story.now + 30_000))
    story.when(facilitator, SwapTurns("ice")).then()
    story.when(facilitator, EndTurns("ice")).then(TurnsEnded("ice"))
    story.when(facilitator, EndTurns("ice")).then()
    before = groups(story)
    story.when(facilitator, StartTurns("ice")).then(TurnBegan("ice", 1, story.now + 30_000))
    story.when(facilitator, StartTurns("ice")).then()
    assert groups(story) == before


def test_a_draw_while_pairs_talk_wants_to_be_meant():
    story = drawn(paired()).and_(facilitator, StartTurns("ice"))
    story.when(facilitator, DrawPairs("ice")).refused("pairs-running", "sure")
    story.when(facilitator, DrawPairs("ice", sure=True))
    assert isinstance(story.happened[0], PairsDrawn)
    assert talks(story)["state"] == "drawn"


@pytest.mark.parametrize(
    ("who", "command", "code"),
    [
        (facilitator, StartTurns("ice"), "no-pairs"),
        (facilitator, SwapTurns("ice"), "no-pairs"),
        (mayor, JoinPair("ice"), "no-pairs"),
        (mayor, GiveAnswer("ice", "x"), "closed"),
    ],
)
def test_what_there_are_no_pairs_for_is_refused(who, command, code):
    paired().when(who, command).refused(code)


def test_pairs_are_of_the_block_that_runs():
    story = drawn(paired()).and_(facilitator, StartTurns("ice"))
    story.when(facilitator, Advance("ice"))
    assert TurnsEnded("ice") in story.happened
    story.when(facilitator, DrawPairs("ice")).refused("closed")
    story.when(moderator, DrawPairs("ice")).refused("not-yours", "type")
    drawn_elsewhere = hall().seated(*SEATED).into("ice")
    drawn_elsewhere.when(facilitator, DrawPairs("ice")).refused("closed")


def test_who_comes_late_makes_a_three_or_waits_for_the_next_draw():
    story = drawn(paired()).and_(facilitator, StartTurns("ice"))
    late = story.joined("Late Guest")
    assert own(story, late.id) is None
    story.when(late, JoinPair("ice"))
    assert isinstance(story.happened[0], PairJoined)
    assert sorted(map(len, groups(story))) == [2, 3]
    assert len(own(story, late.id)["group"]) == 3
    story.when(late, JoinPair("ice")).then()
    story.and_(facilitator, EndTurns("ice"))
    later = story.joined("Later Guest")
    story.when(later, JoinPair("ice")).refused("no-pairs")


def test_a_second_late_comer_goes_to_another_pair():
    story = drawn(paired())
    for number in range(2):
        story.and_(story.joined(f"Late {number}"), JoinPair("ice"))
    assert sorted(map(len, groups(story))) == [3, 3]


def test_whose_partner_leaves_is_told_so_and_is_joined_first():
    story = drawn(paired())
    group = story.own("ice").talks.group_of("mayor")
    other = next(one for one in group if one != "mayor")
    story.when(Actor(Role.PARTICIPANT, other), GiveUpPlace())
    assert PairLeft("ice", other, ("mayor",)) in story.happened
    assert own(story, "mayor")["group"] == [
        {"name": both("Mayor Ruiz", "Alcaldesa Ruiz"), "oneself": True}
    ]
    late = story.joined("Late Guest")
    story.when(late, JoinPair("ice")).then(PairJoined("ice", late.id, ("mayor",)))


def test_who_was_left_alone_joins_another_pair_and_leaves_no_empty_one():
    story = drawn(paired())
    group = story.own("ice").talks.group_of("mayor")
    other = next(one for one in group if one != "mayor")
    story.when(Actor(Role.PARTICIPANT, other), GiveUpPlace()).and_(mayor, JoinPair("ice"))
    assert [len(one) for one in groups(story)] == [3]


def test_each_phone_alone_knows_with_whom():
    story = drawn(paired())
    mates = [one for one in own(story, "manager")["group"] if not one.get("oneself")]
    assert len(mates) == 1
    for topic in ("stage", "phone", "moving"):
        assert "manager" not in str(seen(story.state, topic, story.now).get("activity"))
    assert list(map(tuple, seen(story.state, "block:ice", story.now)["talking"])) == list(
        groups(story)
    )


def test_one_talks_rather_with_somebody_of_another_team():
    story = paired(mixed=True)
    teams = dict(zip(("mayor", "district-1", "district-2", "manager"), "rrbb", strict=True))
    named = {"r": "red", "b": "blue"}
    placements = {one: named[team] for one, team in teams.items()}
    story.given(TeamsDrawn("d-1", "ropes", ("red", "blue"), placements, (), 1))
    for _ in range(2):
        drawn(story).and_(facilitator, StartTurns("ice")).and_(facilitator, EndTurns("ice"))
        assert all(teams[one] != teams[other] for one, other in groups(story))


def test_a_clock_that_is_set_leaves_a_turn_as_long():
    story = drawn(paired()).and_(facilitator, StartTurns("ice"))
    ends = story.own("ice").talks.ends_at
    story.rules.kinds["icebreaker"].stepped(story.rules.scene(story.state, "ice"), 7_000)
    assert story.own("ice").talks.ends_at == ends + 7_000


def test_the_record_has_who_talked_with_whom():
    story = drawn(paired()).and_(facilitator, StartTurns("ice")).and_(facilitator, EndTurns("ice"))
    drawn(story)
    tables = story.rules.kinds["icebreaker"].tables
    table = next(one for one in tables if one.name == "icebreaker-pairs")
    rows = tables[table](story.rules.scene(story.state, "ice"))
    assert {row["draw"] for row in rows} == {1}
    assert sorted(row["person"] for row in rows) == sorted(story.present)
    assert {row["place"] for row in rows} == {1, 2}


@pytest.mark.parametrize(
    ("given", "path"),
    [
        ({"named": True}, ".named"),
        ({"answer": "scale", "each": 30}, ".each"),
        ({"answer": "scale", "mixed": True}, ".mixed"),
    ],
)
def test_what_pairs_cannot_be_asked_is_a_fault_where_it_stands(given, path):
    settings = {"question": both("Q", "P"), "answer": "pairs", **given}
    (fault,) = IcebreakerSettings(**settings).misfits()
    assert fault.path == path
