"""Rounds and the cut: what goes forward, what is level for the places left, and what settles it."""

import pytest
from seeing import seen
from story import Hall, changed, district_1, district_2, facilitator, hall, manager, mayor

from facilitator.core.agenda import Advance
from facilitator.core.questions.messages import (
    AddOption,
    BeginRound,
    CastBallot,
    CloseVoting,
    DecideTie,
    OpenVoting,
    RemoveOption,
    RevealTally,
    RoundBegun,
    RoundWithdrawn,
    TieDecided,
    UncoverNext,
    VotingOpened,
    WithdrawRound,
)

STREETS, PARKS = ("paving", "lights"), ("trees", "pools")
EVERYBODY = (mayor, district_1, district_2, manager)


def voting(**settings) -> Hall:
    """One place for each theme, unless the test says otherwise."""
    plan = changed("dots", settings={"take": 1} | settings)
    return hall(plan).seated(*EVERYBODY).into("dots")


def placed(story: Hall, *ballots: dict[str, int]) -> Hall:
    """Everybody's ballot, then the close."""
    number = len(story.own("dots").rounds)
    for person, ballot in zip(EVERYBODY, ballots, strict=False):
        story.and_(person, CastBallot("dots", ballot, round=number))
    return story.and_(facilitator, CloseVoting("dots"))


def tied(**settings) -> Hall:
    """Paving and lights are level at two dots; trees have the place in parks."""
    return placed(voting(**settings), {"paving": 2, "trees": 2}, {"lights": 2, "trees": 1})


def standings(story: Hall) -> dict:
    """Pool → what goes forward and how, what is level, the places left."""
    return {
        one["pool"]: (
            [(taken["item"], taken["way"]) for taken in one["taken"]],
            tuple(one.get("level", ())),
            one.get("left", 0),
        )
        for one in seen(story.state, "block:dots")["standings"]
    }


def begun(story: Hall, kind: str, **more: object) -> Hall:
    return story.and_(facilitator, BeginRound("dots", kind, len(story.own("dots").rounds), **more))


def test_without_take_there_is_no_cut():
    story = placed(voting(take=None), {"paving": 2})
    assert seen(story.state, "block:dots")["standings"] == []
    story.when(facilitator, BeginRound("dots", "tied", 1)).refused("no-tie", "pool")


def test_a_cut_that_falls_in_a_tie_says_how_many_there_are_for_how_many_places():
    assert standings(tied()) == {
        "streets": ([], STREETS, 1),
        "parks": ([("trees", "first")], (), 0),
    }


def test_a_second_round_is_held_among_what_is_tied_for_the_places_left():
    story = tied().when(facilitator, BeginRound("dots", "tied", 1))
    story.then(RoundBegun("dots", "tied", STREETS, {"streets": 1}), VotingOpened("dots"))
    paper = seen(story.state, "phone")["activity"]
    assert [theme["id"] for theme in paper["themes"]] == ["streets"]
    assert (paper["budget"], paper["cap"]) == (1, 1)
    assert paper["round"] == {
        "number": 2,
        "kind": "tied",
        "take": {"streets": 1},
        "ties": "second-round",
    }
    placed(story, {"lights": 1}, {"lights": 1}, {"paving": 1})
    assert standings(story) == {
        "streets": ([("lights", "tied")], (), 0),
        "parks": ([("trees", "first")], (), 0),
    }


def test_each_round_keeps_its_own_ballots_and_the_one_before_never_changes():
    story = begun(tied(), "tied")
    first = dict(story.own("dots").rounds[0].ballots)
    placed(story, {"lights": 1}, {"lights": 1}, {"paving": 1})
    assert story.own("dots").rounds[0].ballots == first
    (earlier,) = seen(story.state, "block:dots")["earlier"]
    assert (earlier["round"]["number"], earlier["turnout"]["ballots"]) == (1, 2)
    assert [row["dots"] for row in earlier["themes"][0]["rows"]] == [2, 2]
    story.and_(facilitator, OpenVoting("dots"))
    assert story.own("dots").rounds[0].ballots == first
    assert story.own("dots").round.open


def test_a_ballot_of_the_round_before_counts_in_no_later_one():
    story = begun(tied(), "tied")
    story.when(mayor, CastBallot("dots", {"paving": 1}, round=1)).refused("round-over")
    story.when(mayor, CastBallot("dots", {"paving": 1})).refused("round-over")
    story.when(mayor, CastBallot("dots", {"trees": 1}, round=2)).refused("unknown-option", "ballot")


def test_one_has_as_many_dots_as_there_are_places_in_all_themes():
    story = placed(
        voting(),
        {"paving": 1, "trees": 1},
        {"lights": 1, "pools": 1},
    )
    begun(story, "tied")
    assert seen(story.state, "phone")["activity"]["budget"] == 2
    story.when(mayor, CastBallot("dots", {"paving": 1, "lights": 1}, round=2))
    story.refused("over-quota", "ballot")
    story.and_(mayor, CastBallot("dots", {"paving": 1, "pools": 1}, round=2))


def test_a_second_tie_is_decided_or_shared_and_never_voted_again_by_itself():
    story = placed(begun(tied(), "tied"), {"lights": 1}, {"paving": 1})
    assert standings(story)["streets"] == ([], STREETS, 1)
    story.when(facilitator, BeginRound("dots", "tied", 2)).refused("tied-again")
    story.when(facilitator, DecideTie("dots", 2, "streets", STREETS))
    story.then(TieDecided("dots", "streets", STREETS, {}))
    assert standings(story)["streets"][0] == [("paving", "shared"), ("lights", "shared")]
    story.when(facilitator, DecideTie("dots", 2, "streets", ("lights",))).refused(
        "no-reason", "reason"
    )
    story.and_(
        facilitator, DecideTie("dots", 2, "streets", ("lights",), {"en": "Both councils asked"})
    )
    assert standings(story)["streets"][0] == [("lights", "decided")]


def test_nobody_voting_in_a_second_round_leaves_the_tie():
    story = placed(begun(tied(), "tied"))
    assert standings(story)["streets"] == ([], STREETS, 1)


@pytest.mark.parametrize(
    ("rule", "taken"),
    [
        ("share", [("paving", "shared"), ("lights", "shared")]),
        ("list-order", [("paving", "list-order")]),
    ],
)
def test_a_rule_announced_settles_the_tie_by_itself(rule, taken):
    story = tied(ties=rule)
    assert standings(story)["streets"] == (taken, (), 0)
    story.when(facilitator, BeginRound("dots", "tied", 1)).refused("no-tie", "pool")


def test_where_the_facilitator_decides_there_is_no_second_round_and_a_reason_is_kept():
    story = tied(ties="facilitator")
    story.when(facilitator, BeginRound("dots", "tied", 1)).refused("another-rule")
    story.and_(facilitator, DecideTie("dots", 1, "streets", ("lights",), {"en": "It is dark"}))
    (streets, _) = seen(story.state, "block:dots")["standings"]
    assert streets["reason"] == {"en": "It is dark"}


def test_a_reason_is_in_the_languages_of_the_session_that_it_was_given_in():
    story = tied(ties="facilitator")
    both = {"es": "Está oscuro", "en": "It is dark"}
    story.when(facilitator, DecideTie("dots", 1, "streets", ("lights",), both))
    story.then(
        TieDecided("dots", "streets", ("lights",), {"en": "It is dark", "es": "Está oscuro"})
    )
    story.when(facilitator, DecideTie("dots", 1, "streets", ("lights",), {"fr": "Il fait noir"}))
    story.refused("no-such-language", "reason")


@pytest.mark.parametrize(
    ("command", "code", "path"),
    [
        (DecideTie("dots", 2, "streets", ("lights",), {"en": "why"}), "another-round", "round"),
        (DecideTie("dots", 1, "parks", ("trees",), {"en": "why"}), "no-tie", "pool"),
        (DecideTie("dots", 1, "sky", ("trees",), {"en": "why"}), "no-tie", "pool"),
        (DecideTie("dots", 1, "streets", ("trees",), {"en": "why"}), "no-such-item", "options"),
        (BeginRound("dots", "again", 3), "another-round", "round"),
        (WithdrawRound("dots", 1), "first-round", ""),
    ],
)
def test_what_cannot_be_decided_or_begun_is_refused(command, code, path):
    tied().when(facilitator, command).refused(code, path)


def test_as_many_are_chosen_as_there_are_places_or_all():
    story = placed(
        voting(take={"overall": 2}, quota=None),
        {"paving": 1, "lights": 1, "trees": 1},
    )
    assert standings(story) == {"overall": ([], ("paving", "lights", "trees"), 2)}
    story.when(facilitator, DecideTie("dots", 1, "overall", ("trees",), {"en": "why"})).refused(
        "other-places", "options"
    )
    story.and_(facilitator, DecideTie("dots", 1, "overall", ("trees", "paving"), {"en": "why"}))
    assert standings(story)["overall"][0] == [("trees", "decided"), ("paving", "decided")]


def test_a_round_among_the_top_takes_the_place_of_the_one_before():
    story = placed(
        voting(take={"overall": 1}),
        {"trees": 2, "paving": 2},
        {"trees": 1, "paving": 1, "pools": 1},
        {"trees": 1},
    )
    assert standings(story)["overall"][0] == [("trees", "first")]
    begun(story, "top", most=2)
    assert story.own("dots").round.options == ("trees", "paving")
    assert seen(story.state, "phone")["activity"]["budget"] == 4
    placed(story, {"paving": 2}, {"paving": 1}, {"trees": 1})
    assert standings(story)["overall"][0] == [("paving", "top")]


def test_the_top_is_no_round_where_it_is_everything_or_nothing():
    story = placed(voting(), {"trees": 1, "pools": 1, "paving": 1, "lights": 1})
    story.when(facilitator, BeginRound("dots", "top", 1)).refused("nothing-less", "most")
    story = placed(voting())
    story.when(facilitator, BeginRound("dots", "top", 1)).refused("no-ballots")


def test_a_round_that_is_held_again_is_set_aside_kept_and_marked():
    story = begun(tied(), "again")
    assert story.own("dots").rounds[0].set_aside
    assert seen(story.state, "block:dots")["standings"][0]["taken"] == []
    placed(story, {"lights": 1, "pools": 1})
    assert standings(story) == {
        "streets": ([("lights", "first")], (), 0),
        "parks": ([("pools", "first")], (), 0),
    }
    (earlier,) = seen(story.state, "block:dots")["earlier"]
    assert earlier["set_aside"] and earlier["turnout"]["ballots"] == 2


def test_a_second_round_that_is_held_again_fills_the_same_places():
    story = placed(begun(tied(), "tied"), {"lights": 1}, {"paving": 1})
    begun(story, "again")
    placed(story, {"paving": 1})
    assert standings(story) == {
        "streets": ([("paving", "tied")], (), 0),
        "parks": ([("trees", "first")], (), 0),
    }


def test_a_round_in_which_nobody_voted_is_taken_back_and_the_one_before_stands():
    story = begun(tied(), "again").when(facilitator, WithdrawRound("dots", 2))
    story.then(RoundWithdrawn("dots"))
    assert not story.own("dots").round.set_aside
    assert standings(story)["streets"] == ([], STREETS, 1)
    begun(story, "tied").and_(mayor, CastBallot("dots", {"lights": 1}, round=2))
    story.when(facilitator, WithdrawRound("dots", 2)).refused("has-ballots")


def test_voting_that_opens_again_leaves_a_tie_open_that_was_decided():
    story = tied().and_(facilitator, DecideTie("dots", 1, "streets", STREETS))
    assert standings(story)["streets"][1] == ()
    story.and_(facilitator, OpenVoting("dots")).and_(facilitator, CloseVoting("dots"))
    assert standings(story)["streets"] == ([], STREETS, 1)


def test_a_decision_can_be_taken_back_for_as_long_as_the_round_is_the_last():
    story = tied().and_(
        facilitator, DecideTie("dots", 1, "streets", ("lights",), {"en": "It is dark"})
    )
    story.when(facilitator, DecideTie("dots", 1, "streets", ()))
    story.then(TieDecided("dots", "streets", (), {}))
    assert standings(story)["streets"] == ([], STREETS, 1)
    story.when(facilitator, DecideTie("dots", 1, "streets", ())).refused("other-places", "options")


def test_a_run_off_among_what_filled_the_places_left_would_lose_the_others():
    story = placed(begun(tied(), "tied"), {"lights": 1})
    story.when(facilitator, BeginRound("dots", "top", 2)).refused("tied-round")


def test_a_tie_that_nothing_settled_is_left_undone():
    story = tied()
    assert seen(story.state, "block:dots")["unfinished"]["ties-open"] == 1
    story.and_(facilitator, DecideTie("dots", 1, "streets", STREETS))
    assert "ties-open" not in seen(story.state, "block:dots")["unfinished"]


def test_no_round_begins_while_voting_is_open_or_the_hall_is_elsewhere():
    story = voting().and_(mayor, CastBallot("dots", {"trees": 1}))
    story.when(facilitator, BeginRound("dots", "again", 1)).refused("not-closed")
    story.and_(facilitator, CloseVoting("dots")).and_(facilitator, Advance("dots"))
    story.when(facilitator, BeginRound("dots", "again", 1)).refused("not-now")


def test_rounds_have_an_end():
    story = tied()
    for _ in range(8):
        placed(begun(story, "again"))
    story.when(facilitator, BeginRound("dots", "again", 9)).refused("too-many")


def test_the_list_stands_once_a_second_round_began():
    story = begun(tied(), "tied")
    story.when(facilitator, AddOption("dots", "parks", {"en": "Shade"})).refused("later-round")
    story.when(facilitator, RemoveOption("dots", "pools")).refused("later-round")


def test_the_hall_sees_the_cut_with_the_tally_and_not_before():
    story = tied()
    for topic in ("stage", "phone"):
        assert "standings" not in seen(story.state, topic)["activity"]
    assert "blocks" not in seen(story.state, "moving")
    story.and_(facilitator, RevealTally("dots"))
    shown = seen(story.state, "stage")["activity"]["standings"]
    assert shown == seen(story.state, "moving")["blocks"]["dots"]["standings"]
    assert shown[0]["level"] == list(STREETS)


def test_nothing_goes_forward_in_the_hall_while_voting_is_open():
    story = voting(hidden=False).and_(mayor, CastBallot("dots", {"paving": 1}))
    shown = [seen(story.state, "stage")["activity"], seen(story.state, "moving")["blocks"]["dots"]]
    assert not [one for one in shown if "standings" in one]


def test_steps_reveal_the_cut_with_a_themes_last_place_and_then_what_goes_forward():
    story = begun(tied(), "tied")
    placed(story, {"paving": 1}, {"paving": 1}, {"lights": 1})
    shown = []
    while not story.own("dots").round.revealed:
        assert "outcome-streets-1" not in pages(story)
        shown += [seen(story.state, "stage")["activity"].get("standings")]
        story.and_(facilitator, UncoverNext("dots", len(shown) - 1))
    assert shown[:-1] == [None] * (len(shown) - 1)
    (streets,) = shown[-1]
    assert [(one["item"], one["way"]) for one in streets["taken"]] == [("paving", "tied")]
    assert pages(story)[:2] == ["outcome-streets-1", "outcome-parks-1"]
    assert seen(story.state, "stage")["cue"]["page"] == "outcome-streets-1"


def test_what_is_level_and_has_no_row_is_named_once_nothing_of_its_theme_is_covered(monkeypatch):
    monkeypatch.setattr("facilitator.core.questions.reveal.ROOM", 7.5)
    story = voting(take={"parks": 2, "streets": 1})
    for title in ("Shade", "Ponds"):
        story.and_(facilitator, AddOption("dots", "parks", {"en": title, "es": title}))
    first, *level = [one.id for one in story.own("dots").under("parks")]
    placed(story, {first: 2}, *({one: 1} for one in level))
    named = []
    while not story.own("dots").round.revealed:
        story.and_(facilitator, UncoverNext("dots", len(story.own("dots").round.steps)))
        boards = seen(story.state, "stage")["activity"]["boards"]
        named += [one.get("named") for one in boards if one["id"] == "parks"]
    assert named == [None, level]


def pages(story: Hall) -> list[str]:
    return [one["id"] for one in seen(story.state, "stage")["pages"]]


def test_a_tie_that_was_decided_is_marked_on_the_stage_as_soon_as_its_theme_is_whole():
    story = tied().and_(
        facilitator, DecideTie("dots", 1, "streets", ("lights",), {"en": "It is dark"})
    )
    for step in range(2):
        assert "standings" not in seen(story.state, "stage")["activity"]
        story.and_(facilitator, UncoverNext("dots", step))
    (streets,) = seen(story.state, "stage")["activity"]["standings"]
    assert [one["item"] for one in streets["taken"]] == ["lights"]
    assert "blocks" not in seen(story.state, "moving")


def test_what_goes_forward_is_called_so_among_the_pages_and_comes_first():
    story = begun(tied(), "tied")
    placed(story, {"paving": 1}).and_(facilitator, RevealTally("dots"))
    first, *_ = seen(story.state, "stage")["pages"]
    assert first["title"]["en"].startswith("What goes forward: ")
    assert seen(story.state, "stage")["cue"]["page"] == first["id"]
    once = placed(voting(), {"paving": 1, "trees": 1}).and_(facilitator, RevealTally("dots"))
    assert pages(once) == ["result-streets-1", "result-parks-1"]


def test_the_rule_for_ties_is_known_before_anybody_votes():
    paper = seen(voting().state, "phone")["activity"]
    assert paper["round"]["ties"] == "second-round"
    assert paper["round"]["take"] == {"streets": 1, "parks": 1}
    assert seen(voting(take=None).state, "phone")["activity"]["round"] == {"number": 1}


def both_tied() -> Hall:
    """Two are level in each theme, for one place each."""
    return placed(voting(), {"paving": 1, "trees": 1}, {"lights": 1, "pools": 1})


def second_round(streets: tuple[str, ...]) -> Hall:
    """Trees win their place; in streets the votes are for these."""
    story = begun(both_tied(), "tied")
    return placed(story, *({one: 1, "trees": 1} for one in streets))


def test_a_round_is_held_again_for_the_theme_that_is_not_settled_and_the_other_stands():
    story = second_round(STREETS)
    assert standings(story) == {
        "streets": ([], STREETS, 1),
        "parks": ([("trees", "tied")], (), 0),
    }
    begun(story, "again", pools=("streets",))
    assert story.own("dots").round.options == STREETS
    assert seen(story.state, "phone")["activity"]["budget"] == 1
    placed(story, {"lights": 1})
    assert standings(story) == {
        "streets": ([("lights", "tied")], (), 0),
        "parks": ([("trees", "tied")], (), 0),
    }
    _, second = seen(story.state, "block:dots")["earlier"]
    assert (second["set_aside"], second["set_aside_in"]) == (False, ["streets"])
    for theme in seen(story.state, "block:dots")["standings"]:
        assert theme["round"] == {"streets": 3, "parks": 2}[theme["pool"]]


def test_what_was_set_aside_in_one_theme_stands_again_once_the_round_is_taken_back():
    story = begun(second_round(("lights",)), "again", pools=("streets",))
    assert standings(story)["streets"] == ([], STREETS, 1)
    story.and_(facilitator, WithdrawRound("dots", 3))
    assert standings(story)["streets"] == ([("lights", "tied")], (), 0)
    assert not story.own("dots").round.set_aside_in


def test_a_round_that_is_held_again_theme_by_theme_is_set_aside_in_all():
    story = placed(begun(both_tied(), "again", pools=("streets",)), {"lights": 1})
    assert standings(story) == {
        "streets": ([("lights", "first")], (), 0),
        "parks": ([], PARKS, 1),
    }
    story.when(facilitator, BeginRound("dots", "again", 2, pools=("streets", "parks")))
    story.refused("different-rounds", "pools")
    placed(begun(story, "again", pools=("parks",)), {"pools": 1})
    first, second, _ = story.own("dots").rounds
    assert (first.set_aside, second.set_aside) == (True, False)
    assert standings(story)["parks"] == ([("pools", "first")], (), 0)


def test_what_is_level_after_an_earlier_round_is_voted_on_or_decided_after_a_later_one():
    story = placed(begun(both_tied(), "tied", pools=("streets",)), {"lights": 1}, {"paving": 1})
    story.when(facilitator, DecideTie("dots", 2, "parks", ("pools",), {"en": "They are older"}))
    story.then(TieDecided("dots", "parks", ("pools",), {"en": "They are older"}))
    assert standings(story)["parks"] == ([("pools", "decided")], (), 0)
    story.and_(facilitator, DecideTie("dots", 2, "parks", ()))
    begun(story, "tied")
    assert story.own("dots").round.options == PARKS
    placed(story, {"pools": 1})
    assert standings(story) == {
        "streets": ([], STREETS, 1),
        "parks": ([("pools", "tied")], (), 0),
    }


def test_a_round_among_the_first_of_one_theme_leaves_the_other_as_it_was():
    story = placed(voting(), {"paving": 2, "trees": 2}, {"lights": 1, "trees": 1, "pools": 1})
    story.when(facilitator, BeginRound("dots", "top", 1, pools=("streets",)))
    story.refused("nothing-less", "most")
    story.when(facilitator, BeginRound("dots", "top", 1, pools=("sky",)))
    story.refused("no-such-theme", "pools")
    plan_of_one = placed(voting(take={"overall": 1}), {"trees": 2, "paving": 2}, {"trees": 1})
    begun(plan_of_one, "top", pools=("overall",))
    assert plan_of_one.own("dots").round.places == {"overall": 1}
