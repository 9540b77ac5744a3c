"""A draw is looked at before it is taken: what is off, which rule forced it, who could meet."""

import msgspec
import pytest
from seeing import seen
from story import (
    PLAN,
    SEATED,
    Hall,
    district_1,
    district_2,
    facilitator,
    hall,
    manager,
    mayor,
)

from facilitator.activities.breakout.messages import (
    DropTeams,
    PenTaken,
    ProposalDropped,
    ProposeTeams,
    TakeTeams,
)
from facilitator.core.assignments import SeatingRule
from facilitator.core.people import Arrive, DismissPerson
from facilitator.core.team_evenness import Forced
from facilitator.core.teams import PersonPlaced, TeamsDrawn
from facilitator.plan.values import Plan


def city(**council: object) -> Plan:
    """The plan without members of teams, and its body with this."""
    plain = msgspec.json.decode(msgspec.json.encode(PLAN))
    plain["groups"][0] |= council
    for team in plain["teams"]:
        team["members"] = []
    return msgspec.convert(plain, Plan)


def at_work(**council: object) -> Hall:
    return hall(city(**council)).seated(*SEATED).into("ropes")


def panel(story: Hall):
    return seen(story.state, "block:ropes")["proposal"]


def lines(story: Hall) -> dict[str, dict[str, object]]:
    told = panel(story)["lines"]
    return {
        one["value"] if isinstance(one["value"], str) else one["value"]["en"]: one for one in told
    }


def test_nobody_has_another_team_until_it_is_taken_as_it_was_seen():
    story = at_work()
    before = dict(story.state.placed)
    story.seed = 8
    story.and_(facilitator, ProposeTeams("ropes", together=(("mayor", "manager"),)))
    assert story.state.placed == before
    seats = {one["id"]: team["id"] for team in panel(story)["teams"] for one in team["members"]}
    story.seed = 9
    story.and_(facilitator, TakeTeams("ropes", panel(story)["id"]))
    assert story.state.placed == seats
    assert seats["mayor"] == seats["manager"]
    assert panel(story) is None


def test_a_draw_that_was_not_taken_is_none_any_more():
    story = at_work().and_(facilitator, ProposeTeams("ropes"))
    old = panel(story)["id"]
    story.and_(facilitator, ProposeTeams("ropes"))
    story.when(facilitator, TakeTeams("ropes", old)).refused("no-such-draw", "proposal")
    story.when(facilitator, DropTeams("ropes")).then(ProposalDropped("ropes"))
    story.when(facilitator, DropTeams("ropes")).then()
    story.when(facilitator, TakeTeams("ropes", old)).refused("no-such-draw", "proposal")


def test_who_has_left_since_is_not_in_it_and_who_has_come_is_late():
    story = hall(city()).seated(mayor, district_1, manager).into("ropes")
    story.and_(facilitator, ProposeTeams("ropes", scribes=("district-1",)))
    story.and_(facilitator, DismissPerson("manager")).seated(district_2)
    story.when(facilitator, TakeTeams("ropes", panel(story)["id"]))
    drawn, late, *others = story.happened
    assert isinstance(drawn, TeamsDrawn)
    assert drawn.placements.keys() == {"mayor", "district-1"}
    assert (late, drawn.left_out) == (
        PersonPlaced("district-2", late.team, late=True),
        ("manager",),
    )
    assert others == [
        PenTaken("ropes", drawn.placements["district-1"], "district-1"),
        ProposalDropped("ropes"),
    ]


def test_the_table_has_every_kind_in_every_team_and_what_would_be_even():
    story = at_work().and_(facilitator, ProposeTeams("ropes"))
    told = lines(story)
    assert [one["of"] for one in panel(story)["lines"]] == ["team_size", "group", "group"]
    assert told["team_size"] | {"value": ""} == {
        "of": "team_size",
        "value": "",
        "counts": [2, 2],
        "low": 2,
        "high": 2,
        "forced": [],
    }
    assert sorted(told["Council"]["counts"]) == [1, 2]
    assert (told["Council"]["low"], told["Council"]["high"]) == (1, 2)


def test_what_is_off_says_which_rule_forced_it():
    story = at_work()
    together = ("mayor", "district-1", "district-2")
    apart = ("mayor", "manager")
    story.and_(facilitator, ProposeTeams("ropes", together=(together,), apart=(apart,)))
    (cost,) = story.own("ropes").proposal.forced
    assert cost == Forced("team_size", (SeatingRule("together", together),))
    told = lines(story)
    assert sorted(told["team_size"]["counts"]) == [1, 3]
    (rule,) = told["team_size"]["forced"]
    assert (rule["kind"], [one["id"] for one in rule["people"]]) == ("together", list(together))
    assert told["Staff"]["forced"] == []


def test_a_rule_that_costs_nothing_has_forced_nothing():
    story = at_work()
    story.and_(facilitator, ProposeTeams("ropes", together=(("mayor", "manager"),)))
    assert story.own("ropes").proposal.forced == ()


def test_a_mix_says_from_which_team_how_many():
    story = at_work().and_(facilitator, ProposeTeams("ropes", how="mix"))
    told = [one for one in panel(story)["lines"] if one["of"] == "from_team"]
    assert [one["counts"] for one in told] == [[1, 1], [1, 1]]
    assert panel(story)["mixed"]


@pytest.mark.parametrize(
    ("council", "quorum", "presided"),
    [({"seats": 4}, 3, False), ({"seats": 9, "quorum": 2, "presiding": "mayor"}, 2, True)],
    ids=["more than half of its seats", "as the agenda says"],
)
def test_a_team_that_could_hold_a_quorum_is_named_before_it_is_taken(council, quorum, presided):
    story = at_work(**council)
    together = ("mayor", "district-1", "district-2")
    story.and_(facilitator, ProposeTeams("ropes", together=(together,)))
    (told,) = panel(story)["quorums"]
    assert (told["group"]["en"], told["members"], told["quorum"]) == ("Council", 3, quorum)
    assert told["presided"] is presided
    assert told["team"]["en"] in ("Red", "Blue")


def test_two_of_nine_are_no_quorum_and_nothing_is_told_where_the_agenda_says_nothing():
    together = (("mayor", "district-1", "district-2"),)
    for council in ({"seats": 9}, {}):
        story = at_work(**council).and_(facilitator, ProposeTeams("ropes", together=together))
        assert panel(story)["quorums"] == []


def test_teams_in_force_that_could_hold_a_quorum_are_named_too():
    story = hall(city(quorum=1)).seated(mayor).into("ropes")
    assert len(seen(story.state, "block:ropes")["quorums"]) == 1


def test_rules_that_contradict_each_other_leave_what_is_seen_as_it_is():
    story = at_work().and_(facilitator, ProposeTeams("ropes"))
    before = panel(story)
    pair = (("mayor", "manager"),)
    story.when(facilitator, ProposeTeams("ropes", together=pair, apart=pair))
    story.refused("together-and-apart")
    assert panel(story) == before


def test_nobody_but_a_console_is_told_of_a_draw_that_was_not_taken():
    story = at_work().and_(facilitator, ProposeTeams("ropes"))
    for topic in ("stage", "phone", "resident", "mine:mayor", "team:red"):
        assert panel(story)["id"] not in str(seen(story.state, topic))


def test_who_is_late_for_teams_that_were_taken_has_one():
    story = hall(city()).seated(mayor, manager).into("ropes")
    story.present.discard("manager")
    story.and_(facilitator, ProposeTeams("ropes"))
    story.and_(facilitator, TakeTeams("ropes", panel(story)["id"]))
    assert "manager" not in story.state.placed
    story.and_(manager, Arrive())
    assert "manager" in story.state.placed
