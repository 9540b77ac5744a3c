"""Options that mean the same become one while people vote; who has dots left over is told."""

import pytest
from seeing import plain, seen
from story import (
    Hall,
    badge,
    both,
    changed,
    clerk,
    district_1,
    district_2,
    facilitator,
    hall,
    manager,
    mayor,
    stranger,
)

from facilitator.core.context import Actor, Role
from facilitator.core.people import FreeName, GiveUpPlace, TakeSeat
from facilitator.core.questions import tables, views
from facilitator.core.questions.asking import AskQuestion
from facilitator.core.questions.desk_messages import EnterBallot, WithdrawEntry
from facilitator.core.questions.merging import (
    MergeEffect,
    MergeOptions,
    OptionsMerged,
    effect_of_merging,
    folded,
)
from facilitator.core.questions.messages import (
    AddOption,
    BallotCast,
    BeginRound,
    CastBallot,
    CloseVoting,
    OpenVoting,
    RemoveOption,
    RevealTally,
    WithdrawRound,
)
from facilitator.core.questions.published import published
from facilitator.core.questions.separating import MergeUndone, UndoMerge
from facilitator.core.questions.wordings import RewordOption, TranslateOption
from facilitator.core.seat_policy import ConfirmPeople, SetSeats

EVERY = ("trees", "pools", "paving", "lights")
MERGE = MergeOptions("dots", "trees", ("pools",))
MAYORS_PHONE = Actor(Role.VISITOR, "mayors-phone")


def voting(**settings) -> Hall:
    """Four people are here, and voting is open: 4 dots, 2 on an item, 3 on a theme."""
    story = hall(changed("dots", settings=settings))
    return story.seated(mayor, district_1, district_2, manager).into("dots")


def voted() -> Hall:
    """The mayor has more on both than fits on one, district 1 has not, the manager is elsewhere."""
    story = voting().and_(mayor, CastBallot("dots", {"trees": 2, "pools": 1, "paving": 1}))
    story.and_(district_1, CastBallot("dots", {"trees": 1, "pools": 1}))
    story.and_(district_2, CastBallot("dots", {"pools": 2}))
    return story.and_(manager, CastBallot("dots", {"paving": 1}))


def ballots(story: Hall) -> dict:
    return story.own("dots").round.ballots


def voted_by_who_had_the_pools(placed: dict) -> dict:
    return {who: ballot for who, ballot in placed.items() if "pools" in ballot}


def mine(story: Hall, person: str = "mayor") -> dict:
    return plain(views.mine(story.rules.scene(story.state, "dots"), person))


def last_merge(story: Hall) -> dict | None:
    return seen(story.state, "block:dots")["last_merge"]


def paper(story: Hall) -> dict:
    return seen(story.state, "phone")["activity"]


def parks(story: Hall) -> list[str]:
    (found,) = [one for one in paper(story)["themes"] if one["id"] == "parks"]
    return [one["id"] for one in found["items"]]


@pytest.mark.parametrize(
    ("ballot", "after", "back"),
    [
        ({}, {}, 0),
        ({"b": 1}, {"b": 1}, 0),
        ({"a": 2}, {"a": 2}, 0),
        ({"x": 1}, {"a": 1}, 0),
        ({"x": 1, "y": 1}, {"a": 2}, 0),
        ({"a": 2, "x": 2, "y": 1, "b": 1}, {"a": 2, "b": 1}, 3),
    ],
)
def test_what_stood_on_several_stands_on_one_up_to_the_cap(ballot, after, back):
    assert folded(ballot, "a", ("x", "y"), 2) == (after, back)


def test_dots_are_added_and_what_exceeds_the_cap_goes_back():
    story = voted().when(facilitator, MERGE)
    people = {
        "mayor": {"trees": 2, "paving": 1},
        "district-1": {"trees": 2},
        "district-2": {"trees": 2},
    }
    story.then(OptionsMerged("dots", "trees", ("pools",), 2, people))
    assert ballots(story) == {
        "mayor": {"trees": 2, "paving": 1},
        "district-1": {"trees": 2},
        "district-2": {"trees": 2},
        "manager": {"paving": 1},
    }
    assert story.own("dots").round.tally.weights == {"trees": 6, "paving": 2}
    assert mine(story)["freed"] == {"trees": 1}
    assert "freed" not in mine(story, "district-1")


def test_what_it_would_do_is_known_before():
    story = voted()
    scene = story.rules.scene(story.state, "dots")
    assert effect_of_merging(scene, "trees", ("pools",)) == MergeEffect(people=2, dots=1)
    assert effect_of_merging(scene, "paving", ("lights",)) == MergeEffect(people=0, dots=0)


def test_wordings_and_sources_are_kept_and_shown_with_the_one_that_stays():
    story = voting().and_(
        facilitator, RewordOption("dots", "pools", both("Pools", "Albercas"), {"en": "Red team"})
    )
    number = paper(story)["paper"]
    story.and_(facilitator, MERGE)
    assert parks(story) == ["trees"]
    assert paper(story)["paper"] > number
    kept = {"id": "pools", "title": both("Pools", "Albercas"), "source": {"en": "Red team"}}
    for topic in ("phone", "stage", "block:dots"):
        body = seen(story.state, topic)
        themes = body.get("activity", body)["themes"]
        (trees,) = [one for theme in themes for one in theme["items"] if one["id"] == "trees"]
        assert trees["merged"] == [kept]
    row = tables.list_changes(story.rules.scene(story.state, "dots"))[-1]
    assert (row["what"], row["item"], row["title"]["en"]) == ("merged", "pools", "trees")
    assert (row["title_before"], row["source_before"]) == (kept["title"], kept["source"])


def test_a_ballot_by_the_older_list_counts_for_the_one_that_stays_and_its_voter_is_told():
    story = voting()
    number = paper(story)["paper"]
    story.and_(facilitator, MERGE)
    late = CastBallot("dots", {"trees": 1, "pools": 2}, based_on=0, paper=number)
    story.when(mayor, late)
    story.then(
        BallotCast(
            "dots", "mayor", {"trees": 2}, group="council", id=story.fresh, returned={"trees": 1}
        )
    )
    assert mine(story)["freed"] == {"trees": 1}
    story.and_(district_1, CastBallot("dots", {"pools": 1}, based_on=0, paper=number))
    assert ballots(story)["district-1"] == {"trees": 1}


def test_somebody_is_told_also_where_the_ballot_comes_to_what_they_had():
    story = voting().and_(mayor, CastBallot("dots", {"trees": 2})).and_(facilitator, MERGE)
    story.when(mayor, CastBallot("dots", {"trees": 2, "pools": 1}))
    story.then(
        BallotCast(
            "dots", "mayor", {"trees": 2}, group="council", id=story.fresh, returned={"trees": 1}
        )
    )


def test_a_ballot_that_was_too_much_by_the_older_list_is_too_much_still():
    story = voting().and_(facilitator, MERGE)
    story.when(mayor, CastBallot("dots", {"pools": 3})).refused("over-cap", "ballot")
    story.when(mayor, CastBallot("dots", {"trees": 2, "pools": 2})).refused("over-quota", "ballot")


def test_a_merge_is_nobodys_newer_ballot():
    story = voting().and_(mayor, CastBallot("dots", {"trees": 1, "pools": 1}, based_on=0))
    at = mine(story)["at"]
    story.and_(facilitator, MERGE)
    assert mine(story)["at"] == at
    story.and_(mayor, CastBallot("dots", {"pools": 1, "paving": 1}, based_on=at))
    assert ballots(story)["mayor"] == {"trees": 1, "paving": 1}


def test_one_is_told_until_one_votes_again():
    story = voted().and_(facilitator, MERGE)
    story.and_(mayor, CastBallot("dots", {"trees": 2, "paving": 1, "lights": 1}))
    assert "freed" not in mine(story)


def test_what_was_merged_is_not_on_the_list():
    story = voting().and_(facilitator, MERGE)
    for command in (
        MergeOptions("dots", "pools", ("trees",)),
        MergeOptions("dots", "trees", ("pools",)),
        RemoveOption("dots", "pools"),
        RewordOption("dots", "pools", {"en": "Ponds"}),
        TranslateOption("dots", "pools", "es", "Estanques"),
    ):
        assert story.when(facilitator, command).refusal.code == "no-such-item"
    story.when(facilitator, AddOption("dots", "parks", {"en": "Pools"}))
    story.refused("listed-already", "title")


@pytest.mark.parametrize(
    ("command", "code", "path"),
    [
        (MergeOptions("dots", "moon", ("trees",)), "no-such-item", "kept"),
        (MergeOptions("dots", "trees", ("pools", "moon")), "no-such-item", "merged"),
        (MergeOptions("dots", "trees", ("trees",)), "too-few", "merged"),
        (MergeOptions("dots", "trees", ("pools", "paving")), "another-theme", "merged"),
        (UndoMerge("dots", "trees"), "nothing-to-undo", "kept"),
    ],
)
def test_what_cannot_be_merged(command, code, path):
    voted().when(facilitator, command).refused(code, path)


def test_a_scale_has_nothing_to_merge():
    story = voting().and_(
        facilitator, AskQuestion("dots", both("How far?", "¿Cuánto?"), scale=True)
    )
    (question,) = story.state.asked
    story.when(facilitator, MergeOptions(question, "1", ("2",))).refused("a-scale")


def test_a_result_that_was_counted_does_not_change():
    story = voted().and_(facilitator, CloseVoting("dots"))
    story.when(facilitator, MERGE).refused("closed")
    story.and_(facilitator, OpenVoting("dots")).and_(facilitator, MERGE)
    story.and_(facilitator, CloseVoting("dots"))
    story.when(facilitator, UndoMerge("dots", "trees")).refused("closed")


def test_by_the_clock_it_is_closed_before_the_clock_ticks():
    story = hall().seated(mayor).into("dots-again").and_(facilitator, OpenVoting("dots-again"))
    story.after(minutes=60)
    story.when(facilitator, MergeOptions("dots-again", "trees", ("pools",))).refused("closed")


def test_before_voting_the_list_is_merged_too():
    story = hall().seated(mayor).into("welcome").and_(facilitator, MERGE).into("dots")
    story.and_(mayor, CastBallot("dots", {"trees": 2}))
    assert parks(story) == ["trees"]


def test_what_leaves_the_list_takes_along_what_was_merged_into_it():
    story = voting().and_(facilitator, MERGE).and_(facilitator, RemoveOption("dots", "trees"))
    assert story.own("dots").items.keys() == {"paving", "lights"}
    story.when(facilitator, UndoMerge("dots", "trees")).refused("nothing-to-undo", "kept")
    story.when(mayor, CastBallot("dots", {"pools": 1})).refused("unknown-option", "ballot")


def test_what_was_merged_before_goes_along():
    story = voting().and_(facilitator, AddOption("dots", "parks", {"en": "Shade"}))
    shade = f"c-{story.fresh}"
    story.and_(mayor, CastBallot("dots", {"trees": 1, "pools": 2}))
    story.and_(facilitator, MERGE)
    story.and_(facilitator, MergeOptions("dots", shade, ("trees",)))
    assert ballots(story)["mayor"] == {shade: 2}
    assert mine(story)["freed"] == {shade: 1}
    story.and_(district_1, CastBallot("dots", {"pools": 1}))
    assert ballots(story)["district-1"] == {shade: 1}
    story.when(facilitator, UndoMerge("dots", "trees")).refused("nothing-to-undo", "kept")


# --- ballots that do not count


def test_a_ballot_that_waits_is_merged_alike():
    story = voting().and_(facilitator, SetSeats("council", "confirm"))
    story.and_(facilitator, FreeName("mayor")).and_(stranger, TakeSeat("mayor"))
    story.and_(mayor, CastBallot("dots", {"trees": 2, "pools": 1})).and_(facilitator, MERGE)
    assert mine(story)["dots"] == {"trees": 2}
    assert mine(story)["freed"] == {"trees": 1}
    story.and_(facilitator, ConfirmPeople(("mayor",)))
    assert ballots(story)["mayor"] == {"trees": 2}
    assert mine(story)["freed"] == {"trees": 1}


def test_who_left_and_is_back_has_the_merged_ballot_and_is_told():
    story = voted().and_(mayor, GiveUpPlace()).and_(facilitator, MERGE)
    story.and_(MAYORS_PHONE, TakeSeat("mayor"))
    assert ballots(story)["mayor"] == {"trees": 2, "paving": 1}
    assert mine(story)["freed"] == {"trees": 1}


def test_who_leaves_and_is_back_after_it_is_told_still():
    story = voted().and_(facilitator, MERGE).and_(mayor, GiveUpPlace())
    story.and_(MAYORS_PHONE, TakeSeat("mayor"))
    assert mine(story)["freed"] == {"trees": 1}


def test_whoever_has_the_name_then_is_told_nothing_of_somebody_elses_dots():
    story = voted().and_(facilitator, MERGE).and_(badge, TakeSeat("mayor"))
    assert "freed" not in mine(story)


def test_a_ballot_that_was_set_aside_is_merged_in_the_record():
    story = voted().and_(badge, TakeSeat("mayor")).and_(facilitator, MERGE)
    rows = tables.withdrawn(story.rules.scene(story.state, "dots"))
    assert {row["item"][0]: row["dots"] for row in rows} == {"trees": 2, "paving": 1}
    story.and_(facilitator, UndoMerge("dots", "trees"))
    rows = tables.withdrawn(story.rules.scene(story.state, "dots"))
    assert {row["item"][0]: row["dots"] for row in rows} == {"trees": 2, "pools": 1, "paving": 1}


# --- taken back


def test_a_merge_is_taken_back_exactly():
    story = voted()
    before = dict(ballots(story)), parks(story), story.own("dots").round.tally
    story.and_(facilitator, MERGE)
    assert last_merge(story) == {"kept": "trees", "since": 0, "entered": False}
    story.when(facilitator, UndoMerge("dots", "trees"))
    story.then(MergeUndone("dots", "trees", voted_by_who_had_the_pools(before[0])))
    assert (ballots(story), parks(story), story.own("dots").round.tally) == before
    assert "freed" not in mine(story)
    assert last_merge(story) is None
    rows = tables.list_changes(story.rules.scene(story.state, "dots"))
    assert [(row["what"], row["item"]) for row in rows] == [
        ("merged", "pools"),
        ("separated", "pools"),
    ]
    assert rows[1]["title"] == both("pools", "pools (es)")
    story.and_(facilitator, MERGE)


def test_with_what_people_placed_elsewhere_meanwhile():
    story = voted().and_(facilitator, MERGE)
    story.and_(district_1, CastBallot("dots", {"lights": 2}))
    story.and_(manager, CastBallot("dots", {"lights": 1}))
    story.and_(facilitator, UndoMerge("dots", "trees"))
    assert ballots(story) == {
        "mayor": {"trees": 2, "pools": 1, "paving": 1},
        "district-1": {"lights": 2},
        "district-2": {"pools": 2},
        "manager": {"lights": 1},
    }


@pytest.mark.parametrize("who", [mayor, manager])
def test_not_once_somebody_has_placed_dots_on_what_came_of_it(who):
    story = voted().and_(facilitator, MERGE)
    story.and_(who, CastBallot("dots", {"trees": 1}))
    assert last_merge(story) == {"kept": "trees", "since": 1, "entered": False}
    story.when(facilitator, UndoMerge("dots", "trees")).refused("has-ballots", "kept")


def test_who_places_elsewhere_what_went_back_leaves_the_way_back_open():
    """As their phone asks them to. The dot stays where it is now; it came from what was merged."""
    story = voted().and_(facilitator, MERGE)
    story.and_(mayor, CastBallot("dots", {"trees": 2, "paving": 1, "lights": 1}))
    assert last_merge(story)["since"] == 0
    story.and_(facilitator, UndoMerge("dots", "trees"))
    assert ballots(story)["mayor"] == {"trees": 2, "paving": 1, "lights": 1}
    assert ballots(story)["district-1"] == {"trees": 1, "pools": 1}


def test_dots_moved_elsewhere_stay_there_and_what_was_on_each_comes_back():
    story = voted().and_(facilitator, MERGE)
    story.and_(mayor, CastBallot("dots", {"trees": 2, "lights": 1}))
    story.and_(facilitator, UndoMerge("dots", "trees"))
    assert ballots(story)["mayor"] == {"trees": 2, "pools": 1, "lights": 1}
    assert "freed" not in mine(story)


def test_who_takes_all_off_and_places_as_many_again_means_the_one():
    story = voted().and_(facilitator, MERGE)
    story.and_(district_1, CastBallot("dots", {"paving": 1}))
    assert last_merge(story)["since"] == 0
    story.and_(district_1, CastBallot("dots", {"trees": 2}))
    assert last_merge(story)["since"] == 1


def test_not_once_another_phone_has_a_name_whose_dots_stand_on_it():
    story = voted().and_(facilitator, MERGE).and_(badge, TakeSeat("mayor"))
    story.when(facilitator, UndoMerge("dots", "trees")).refused("has-ballots", "kept")


def test_who_has_left_meanwhile_is_back_with_the_ballot_from_before():
    story = voted().and_(facilitator, MERGE).and_(mayor, GiveUpPlace())
    story.and_(facilitator, UndoMerge("dots", "trees")).and_(MAYORS_PHONE, TakeSeat("mayor"))
    assert ballots(story)["mayor"] == {"trees": 2, "pools": 1, "paving": 1}


def test_a_merge_is_undone_from_the_last_one_on():
    story = voted().and_(facilitator, MERGE)
    story.and_(facilitator, MergeOptions("dots", "paving", ("lights",)))
    story.when(facilitator, UndoMerge("dots", "trees")).refused("nothing-to-undo", "kept")
    story.and_(facilitator, UndoMerge("dots", "paving"))
    story.and_(facilitator, UndoMerge("dots", "trees"))


# --- papers


def test_once_a_paper_was_entered_nothing_is_merged_and_no_merge_is_undone():
    story = voted().and_(facilitator, MERGE)
    story.and_(clerk, EnterBallot("dots", "paper", 1, {"paving": 1}, group="partner"))
    assert last_merge(story) == {"kept": "trees", "since": 0, "entered": True}
    story.when(facilitator, UndoMerge("dots", "trees")).refused("has-ballots", "kept")
    story.when(facilitator, MergeOptions("dots", "paving", ("lights",))).refused("has-entries")


def test_once_the_only_entry_was_taken_back_options_can_be_merged():
    story = voted().and_(clerk, EnterBallot("dots", "paper", 1, {"paving": 1}, group="partner"))
    story.when(facilitator, MERGE).refused("has-entries")
    (entry,) = story.own("dots").round.desk.entries
    story.and_(clerk, WithdrawEntry("dots", entry, "No such paper."))
    story.and_(facilitator, MERGE).and_(facilitator, UndoMerge("dots", "trees"))


def test_a_paper_that_names_what_was_merged_counts_for_the_one_that_stays():
    story = voting().and_(facilitator, MERGE)
    paper = {"trees": 1, "pools": 2, "paving": 1}
    story.and_(clerk, EnterBallot("dots", "paper", 1, paper, group="partner"))
    assert story.own("dots").round.tally.weights == {"trees": 2, "paving": 1}


# --- rounds


def test_a_round_that_is_over_keeps_its_list_and_its_ballots():
    story = voted().and_(facilitator, CloseVoting("dots"))
    story.and_(facilitator, BeginRound("dots", "again", 1))
    first = story.own("dots").rounds[0]
    ballots_before, ranked = dict(first.ballots), story.own("dots").ranking("parks", first)
    story.and_(mayor, CastBallot("dots", {"trees": 1, "pools": 1}, 2)).and_(facilitator, MERGE)
    assert first.ballots == ballots_before
    assert story.own("dots").ranking("parks", first) == ranked
    assert [row.option for row in story.own("dots").ranking("parks")] == ["trees"]
    story.when(facilitator, WithdrawRound("dots", 2)).refused("has-ballots")


def test_a_round_in_which_nobody_voted_takes_its_merge_along():
    story = voted().and_(facilitator, CloseVoting("dots"))
    story.and_(facilitator, BeginRound("dots", "again", 1)).and_(facilitator, MERGE)
    story.and_(facilitator, WithdrawRound("dots", 2))
    assert parks(story) == ["trees", "pools"]
    story.and_(facilitator, OpenVoting("dots"))
    story.and_(manager, CastBallot("dots", {"pools": 1}))
    assert ballots(story)["manager"] == {"pools": 1}
    story.when(facilitator, UndoMerge("dots", "trees")).refused("nothing-to-undo", "kept")
    story.and_(facilitator, MERGE)
    assert ballots(story)["manager"] == {"trees": 1}


def test_a_merge_in_a_round_that_was_withdrawn_is_none_of_the_round_that_is_held_instead():
    story = voted().and_(facilitator, CloseVoting("dots"))
    story.and_(facilitator, BeginRound("dots", "again", 1)).and_(facilitator, MERGE)
    story.and_(facilitator, WithdrawRound("dots", 2))
    assert [one.what for one in story.own("dots").list_changes] == ["merged", "separated"]
    story.and_(facilitator, BeginRound("dots", "again", 1))
    assert parks(story) == ["trees", "pools"]
    story.when(facilitator, UndoMerge("dots", "trees")).refused("nothing-to-undo", "kept")


def test_what_joins_the_list_after_such_a_round_stands_on_it():
    story = voting().and_(facilitator, CloseVoting("dots"))
    story.and_(facilitator, BeginRound("dots", "again", 1)).and_(facilitator, MERGE)
    story.and_(facilitator, WithdrawRound("dots", 2))
    story.and_(facilitator, AddOption("dots", "parks", both("Shade", "Sombra")))
    assert parks(story) == ["trees", "pools", f"c-{story.fresh}"]


def test_the_figures_that_the_hall_sees_are_those_of_the_shorter_list():
    story = voted().and_(facilitator, RevealTally("dots")).and_(facilitator, MERGE)
    moving = seen(story.state, "moving")["blocks"]["dots"]
    assert (moving["dots"], moving["voters"]) == ([[2, 0], [6]], [[2, 0], [3]])
    assert moving["paper"] == paper(story)["paper"]


def test_in_a_second_round_enough_is_left_to_choose_from():
    """Four are level for two places: two may mean the same, or three; all would leave no choice."""
    story = voting(take={"overall": 2})
    for who, one in zip((mayor, district_1, district_2, manager), EVERY, strict=True):
        story.and_(who, CastBallot("dots", {one: 1}))
    story.and_(facilitator, CloseVoting("dots"))
    story.and_(facilitator, BeginRound("dots", "tied", 1))
    story.and_(facilitator, MERGE)
    story.when(facilitator, MergeOptions("dots", "paving", ("lights",)))
    story.refused("no-choice", "merged")


def test_between_two_for_one_place_nothing_is_merged():
    story = voting(take={"parks": 1})
    story.and_(mayor, CastBallot("dots", {"trees": 1}))
    story.and_(district_1, CastBallot("dots", {"pools": 1}))
    story.and_(facilitator, CloseVoting("dots"))
    story.and_(facilitator, BeginRound("dots", "tied", 1))
    story.when(facilitator, MERGE).refused("no-choice", "merged")


# --- seen once it is over


def revealed() -> Hall:
    """The pools, which the red team brought, count for the trees; the hall has seen the result."""
    story = voting(take=1).and_(
        facilitator, RewordOption("dots", "pools", both("Pools", "Albercas"), {"en": "Red team"})
    )
    story.and_(facilitator, MERGE).and_(mayor, CastBallot("dots", {"trees": 2, "paving": 1}))
    return story.and_(facilitator, CloseVoting("dots")).and_(facilitator, RevealTally("dots"))


def test_the_page_for_anybody_says_what_counted_for_an_option():
    story = revealed()
    (held,) = published(story.rules.scene(story.state, "dots")).rounds
    (trees,) = [row for _, rows in held.tally.themes for row in rows if row.title["en"] == "trees"]
    assert trees.also == [(both("Pools", "Albercas"), {"en": "Red team"})]


def test_a_round_that_is_over_says_so_too_and_what_goes_forward_has_its_figures():
    story = revealed().and_(facilitator, BeginRound("dots", "top", 1))
    (earlier,) = seen(story.state, "block:dots")["earlier"]
    (parks,) = [one for one in earlier["themes"] if one["id"] == "parks"]
    assert [one["id"] for one in parks["items"][0]["merged"]] == ["pools"]
    story.and_(mayor, CastBallot("dots", {"trees": 1}, 2)).and_(facilitator, CloseVoting("dots"))
    stage = seen(story.and_(facilitator, RevealTally("dots")).state, "stage")["activity"]
    taken = {
        one["item"]: (one["dots"], one["voters"])
        for it in stage["standings"]
        for one in it["taken"]
    }
    assert taken["trees"] == (1, 1)


def test_the_stage_knows_the_titles_of_a_votes_themes_also_where_its_block_names_none():
    titles = seen(voting().state, "stage")["activity"]["titles"]
    assert titles == {"streets": both("Streets", "Calles"), "parks": both("Parks", "Parques")}
