"""Who sits with whom: together, apart, a scribe for each team, and nobody who is not there."""

import pytest
from seeing import seen
from story import (
    SEATED,
    Actor,
    Hall,
    Role,
    changed,
    district_1,
    facilitator,
    hall,
    manager,
    mayor,
)

from facilitator.activities.breakout.messages import DrawTeams, PenTaken, TakePen
from facilitator.core.assignments import SeatingRules
from facilitator.core.people import Arrive, TakeSeat
from facilitator.core.teams import PersonPlaced, TeamsDrawn


def with_rules(**settings: object) -> Hall:
    """The first breakout is set so; all four are here."""
    return hall(changed("ropes", settings=settings)).seated(*SEATED)


def pens(story: Hall) -> list[tuple[str, str]]:
    return [(one.team, one.person) for one in story.happened if isinstance(one, PenTaken)]


@pytest.mark.parametrize("seed", range(8))
@pytest.mark.parametrize("draw", ["balanced", "anew", "plan"])
def test_who_is_to_be_together_or_apart_is(draw, seed):
    story = with_rules(
        draw=draw,
        together=[["mayor", "manager"]],
        apart=[["district-1", "district-2"]],
    )
    story.seed = seed
    placed = story.into("ropes").state.placed
    assert placed["mayor"] == placed["manager"] == "red"
    assert {placed["district-1"], placed["district-2"]} == {"red", "blue"}


def test_the_event_says_which_rules_were_kept():
    story = with_rules(apart=[["district-1", "district-2"]], scribes=["manager"]).into("ropes")
    (drawn,) = [one for one in story.happened if isinstance(one, TeamsDrawn)]
    assert drawn.rules == SeatingRules(apart=(("district-1", "district-2"),), scribes=("manager",))


def test_every_team_has_one_scribe_who_has_the_pen():
    story = with_rules(scribes=["manager", "district-2"]).into("ropes")
    placed = story.state.placed
    assert placed["manager"] != placed["district-2"]
    assert sorted(pens(story)) == sorted((placed[one], one) for one in ("manager", "district-2"))
    assert {room.scribe for room in story.own("ropes").rooms.values()} == {
        "manager",
        "district-2",
    }


def test_a_pen_that_somebody_of_the_team_has_taken_stays_with_them():
    story = with_rules(scribes=["manager"]).into("ropes")
    team = story.state.placed["manager"]
    mate = next(one for one in SEATED if one != manager and story.state.placed[one.id] == team)
    story.and_(mate, TakePen("ropes")).ended().into("ropes")
    assert pens(story) == []
    assert story.own("ropes").rooms[team].scribe == mate.id


def test_scribes_of_a_block_that_keeps_its_teams_have_the_pens_of_theirs():
    story = hall(changed("ropes-again", settings={"scribes": ["mayor"]})).seated(*SEATED)
    story.into("ropes").ended().into("ropes-again")
    assert pens(story) == [("red", "mayor")]


def test_nobody_who_is_expected_to_be_away_is_drawn_though_their_phone_is_on():
    story = with_rules(absent=["mayor", "manager"]).into("ropes")
    assert story.state.placed.keys() == {"district-1", "district-2"}
    story.when(mayor, Arrive()).then()


def test_who_comes_though_expected_to_be_away_has_a_team():
    story = hall(changed("ropes", settings={"absent": ["mayor"]})).seated(manager).into("ropes")
    story.when(Actor(Role.VISITOR, "phone-1"), TakeSeat("mayor"))
    assert story.happened[-1] == PersonPlaced("mayor", "red", late=True)


@pytest.mark.parametrize(
    ("rule", "where"),
    [
        ("together", lambda theirs: theirs),
        ("apart", lambda theirs: {"red": "blue", "blue": "red"}[theirs]),
    ],
    ids=["together", "apart"],
)
def test_a_late_comer_is_bound_too(rule, where):
    plan = changed("ropes", settings={rule: [["district-1", "district-2"]]})
    for crowd in (0, 3):
        story = hall(plan).seated(district_1, *([mayor, manager] if crowd else [])).into("ropes")
        story.when(Actor(Role.VISITOR, "phone-1"), TakeSeat("district-2"))
        assert story.happened[-1].team == where(story.state.placed["district-1"])


def test_rules_from_the_console_take_the_place_of_the_plans():
    story = with_rules(together=[["mayor", "manager"]]).into("ropes")
    story.when(facilitator, DrawTeams("ropes", together=(), apart=(("mayor", "manager"),)))
    placed = story.state.placed
    assert placed["mayor"] != placed["manager"]


@pytest.mark.parametrize(
    ("rules", "code", "names"),
    [
        (
            {"together": (("mayor", "manager"),), "apart": (("manager", "mayor"),)},
            *("together-and-apart", "Mayor Ruiz, Pat Manager"),
        ),
        (
            {"scribes": ("mayor", "manager", "district-1")},
            *("too-few-teams", "Ms. One, Mayor Ruiz, Pat Manager"),
        ),
        (
            {
                "apart": (
                    ("mayor", "manager"),
                    ("manager", "district-1"),
                    ("district-1", "mayor"),
                )
            },
            *("no-seating", "Ms. One, Mayor Ruiz, Pat Manager"),
        ),
    ],
    ids=["together and apart", "more than teams", "in a round"],
)
def test_rules_that_contradict_each_other_are_refused_by_name(rules, code, names):
    story = hall().seated(*SEATED).into("ropes")
    before = dict(story.state.placed)
    story.when(facilitator, DrawTeams("ropes", **rules)).refused(code)
    found = story.refusal.message.partition(": ")[2].rstrip(".").split(", ")
    assert sorted(found) == sorted(names.split(", "))
    assert story.state.placed == before


def test_the_hall_enters_a_block_whose_rules_contradict_each_other_and_is_told_whose():
    story = with_rules(apart=[["mayor", "manager", "district-1"]], absent=["district-2"])
    story.into("ropes")
    assert story.state.run.block == "ropes"
    current = story.state.assignments.current
    assert set(current.unkept) == {"mayor", "manager", "district-1"}
    assert current.rules == SeatingRules(absent=("district-2",))
    unkept = seen(story.state, "block:ropes")["unkept"]
    assert [one if isinstance(one, str) else one["en"] for one in unkept] == [
        "Ms. One",
        "Pat Manager",
        "Mayor Ruiz",
    ]
    assert current.placements.keys() == {"mayor", "manager", "district-1"}


def test_somebody_who_is_not_here_binds_nobody():
    story = hall(changed("ropes", settings={"apart": [["mayor", "district-1", "district-2"]]}))
    story.seated(mayor, district_1, manager).into("ropes")
    assert not story.state.assignments.current.unkept
    assert story.state.placed["mayor"] != story.state.placed["district-1"]
