"""Draws are kept by id: teams are drawn anew, mixed, used again, and a mistake is taken back."""

from collections import Counter

import msgspec
import pytest
from story import (
    SEATED,
    Actor,
    Hall,
    Role,
    both,
    changed,
    district_1,
    facilitator,
    hall,
    manager,
    mayor,
)

from facilitator.activities.breakout.messages import DrawTeams, ResumeTeams
from facilitator.core.agenda import JumpTo
from facilitator.core.assignments import Assignment
from facilitator.core.people import Arrive, GiveName, TakeSeat
from facilitator.core.teams import MovePerson, PersonPlaced, TeamsDrawn, TeamsResumed
from facilitator.plan.values import Plan

HOMES = tuple(f"table-{number}" for number in range(1, 8))


def door(number: int) -> Actor:
    return Actor(Role.VISITOR, f"phone-{number}")


def in_force(story: Hall) -> Assignment:
    current = story.state.assignments.current
    assert current is not None
    return current


def second_block(draw: str) -> Plan:
    """The plan whose second breakout draws so."""
    return changed("ropes-again", settings={"draw": draw})


def seven_tables() -> Plan:
    """Two breakouts with seven teams; the second mixes those of the first."""
    plain = msgspec.to_builtins(second_block("mix"))
    plain["teams"] = [{"id": one, "title": both(one, f"{one} (es)")} for one in HOMES]
    return msgspec.convert(plain, Plan)


def of_41() -> tuple[Hall, list[Actor]]:
    """41 people drawn into seven teams, of whom four are gone on the next day."""
    story = hall(seven_tables())
    guests = [story.joined(f"Guest {number}") for number in range(41)]
    story.into("ropes").ended()
    for one in guests[::11]:
        story.present.discard(one.id)
    return story, guests


def test_forty_one_people_of_seven_teams_are_mixed_into_seven():
    story, guests = of_41()
    homes = dict(story.state.placed)
    assert sorted(Counter(homes.values()).values()) == [5, 6, 6, 6, 6, 6, 6]
    story.into("ropes-again")
    mixed = in_force(story)
    assert mixed.how == "mix"
    assert mixed.placements.keys() == {one.id for one in guests} - {one.id for one in guests[::11]}
    met = Counter((homes[one], team) for one, team in mixed.placements.items())
    for home in HOMES:
        taken = [met[home, team] for team in HOMES]
        assert max(taken) - min(taken) <= 1
    assert {Counter(mixed.placements.values())[one] for one in HOMES} == {5, 6}


def test_the_same_seed_mixes_the_same():
    first, second = (of_41()[0].into("ropes-again").state.placed for _ in range(2))
    assert first == second


def test_who_is_late_for_a_mix_joins_of_the_smallest_the_one_with_the_fewest_from_their_team():
    story, guests = of_41()
    homes = dict(story.state.placed)
    story.into("ropes-again")
    for late in guests[::11]:
        sizes = Counter(story.state.placed.values())
        met = Counter(
            team for one, team in story.state.placed.items() if homes[one] == homes[late.id]
        )
        best = min((sizes[team], met[team]) for team in HOMES)
        story.and_(late, Arrive())
        team = story.state.placed[late.id]
        assert (sizes[team], met[team]) == best


def test_members_whom_the_plan_names_are_mixed_like_all_others():
    story = hall(second_block("mix")).seated(*SEATED).into("ropes").ended().into("ropes-again")
    teams = {
        frozenset(one for one in SEATED if story.state.placed[one.id] == team)
        for team in ("red", "blue")
    }
    assert {len(one) for one in teams} == {2}
    homes = story.state.assignments.home.placements
    for team in ("red", "blue"):
        assert Counter(homes[one] for one, now in story.state.placed.items() if now == team) == {
            "red": 1,
            "blue": 1,
        }


def test_a_mix_before_any_draw_is_a_draw_and_on_the_console_refused():
    story = hall(second_block("mix")).seated(*SEATED).into("ropes-again")
    assert in_force(story).how == "draw"
    empty = hall(changed("ropes", settings={"teams": ["red"]}))
    empty.when(facilitator, DrawTeams("ropes", how="mix")).refused("nothing-to-mix", "how")


def test_a_block_draws_anew_though_there_are_teams():
    story = hall(second_block("anew")).seated(*SEATED).into("ropes").ended()
    first = in_force(story)
    story.into("ropes-again")
    assert in_force(story) is not first
    assert in_force(story).block == "ropes-again"
    assert list(story.state.assignments.by_id) == [first.id, in_force(story).id]


def test_a_block_goes_back_to_the_teams_people_come_from():
    story = hall(second_block("again")).seated(*SEATED).into("ropes")
    home = in_force(story)
    story.and_(facilitator, DrawTeams("ropes", how="mix")).ended().into("ropes-again")
    assert in_force(story) is home


def test_what_was_moved_in_a_draw_is_so_when_it_is_used_again():
    story = hall().seated(*SEATED).into("ropes").and_(facilitator, MovePerson("mayor", "blue"))
    first = in_force(story)
    story.seed = 8
    story.and_(facilitator, DrawTeams("ropes"))
    story.and_(facilitator, ResumeTeams("ropes", first.id))
    assert story.state.placed["mayor"] == "blue"


def test_an_accidental_draw_is_taken_back():
    story = hall().seated(*SEATED).into("ropes")
    before, first = dict(story.state.placed), in_force(story)
    story.and_(facilitator, MovePerson("manager", story.state.placed["mayor"]))
    moved = dict(story.state.placed)
    story.and_(facilitator, DrawTeams("ropes"))
    assert story.state.placed != moved
    story.when(facilitator, ResumeTeams("ropes", first.id))
    assert [type(one) for one in story.happened] == [TeamsResumed]
    assert story.state.placed == moved != before
    story.when(facilitator, ResumeTeams("ropes", first.id)).then()


def test_it_says_whose_team_is_another_by_it():
    story = hall().seated(mayor, manager).into("ropes")
    first = in_force(story)
    other = {"red": "blue", "blue": "red"}[first.placements["manager"]]
    story.given(
        TeamsDrawn("d2", "ropes", ("red", "blue"), first.placements | {"manager": other}, (), 1)
    )
    story.when(facilitator, ResumeTeams("ropes", first.id))
    story.then(TeamsResumed("ropes", first.id, ("manager",)))


def test_who_came_since_is_a_late_comer_of_the_earlier_draw():
    story = hall().seated(mayor).into("ropes")
    first = in_force(story)
    story.seated(district_1, manager).and_(facilitator, DrawTeams("ropes"))
    story.when(facilitator, ResumeTeams("ropes", first.id))
    resumed, *placed = story.happened
    assert isinstance(resumed, TeamsResumed)
    assert {one.person for one in placed} <= {"district-1", "manager"}
    assert story.state.placed.keys() == {"mayor", "district-1", "manager"}


def test_a_block_has_its_own_teams_again_when_the_hall_comes_back():
    story = hall(
        changed("recap", kind="breakout", settings={"prompt": both("?", "¿?"), "draw": "mix"})
    )
    story.seated(*SEATED).into("ropes")
    first = in_force(story)
    story.and_(facilitator, JumpTo("recap", "ropes"))
    mixed = in_force(story)
    assert mixed is not first
    story.and_(facilitator, JumpTo("ropes", "recap"))
    assert in_force(story) is first
    story.and_(facilitator, JumpTo("recap", "ropes"))
    assert in_force(story) is mixed
    assert len(story.state.assignments.by_id) == 2


@pytest.mark.parametrize("assignment", ["none", "n0"])
def test_a_draw_that_there_is_not_cannot_be_used(assignment):
    story = hall().seated(*SEATED).into("ropes")
    story.when(facilitator, ResumeTeams("ropes", assignment)).refused("no-such-draw", "assignment")


def test_teams_of_which_some_have_no_room_in_the_block_cannot_be_used():
    story = hall(changed("ropes-again", settings={"teams": ["blue"]})).seated(*SEATED).into("ropes")
    first = in_force(story).id
    story.when(facilitator, ResumeTeams("ropes-again", first)).refused("no-such-draw", "assignment")


def test_a_first_comer_whom_the_plan_names_joins_their_team_though_it_is_the_larger():
    story = hall().seated(district_1).into("ropes")
    story.and_(facilitator, MovePerson("district-1", "red"))
    story.when(door(1), TakeSeat("mayor"))
    assert story.happened[1:] == [PersonPlaced("mayor", "red", late=True)]
    story.when(door(2), GiveName("Late", "partner"))
    assert story.happened[-1].team == "blue"
