"""Tallies by group beside the one that decides: who is shown them, and when."""

from collections import Counter

import msgspec
from histories import begun, histories, told
from hypothesis import given
from seeing import seen
from story import Hall, both, changed, district_1, facilitator, hall, manager, mayor

from facilitator.core.questions import group_tables
from facilitator.core.questions.board import LEAST_BESIDE, MOST_BESIDE, ROOM_FOR_SIDES, sided_board
from facilitator.core.questions.messages import (
    BeginRound,
    CastBallot,
    CloseVoting,
    RevealTally,
    UncoverNext,
)
from facilitator.methods import tallies
from facilitator.methods.tallies import RankedOption, Tally

ADVISED = {"binding": ["council"], "weights": {"council": 2}}


def closed(**settings) -> Hall:
    """The council wants paving before lights, and trees; the manager wants lights and pools."""
    plan = changed("dots", settings=ADVISED | settings)
    story = hall(plan).seated(mayor, district_1, manager).into("dots")
    story.and_(mayor, CastBallot("dots", {"paving": 2, "trees": 1}))
    story.and_(district_1, CastBallot("dots", {"paving": 1, "lights": 1}))
    story.and_(manager, CastBallot("dots", {"lights": 2, "pools": 1}))
    return story.and_(facilitator, CloseVoting("dots"))


def ranks(rows) -> list[tuple[str, int, int]]:
    return [(row["item"], row["rank"], row["dots"]) for row in rows]


def stage(story: Hall) -> dict:
    return seen(story.state, "stage")["activity"]


def test_the_console_has_each_groups_own_tally_unweighted_beside_the_weighted_result():
    result = seen(closed().state, "block:dots")["result"]
    assert ranks(result["themes"][0]["rows"]) == [("paving", 1, 6), ("lights", 2, 2)]
    council, staff, partner = result["sides"]
    assert ranks(council["themes"][0]["rows"]) == [("paving", 1, 3), ("lights", 2, 1)]
    assert ranks(staff["themes"][0]["rows"]) == [("lights", 1, 2), ("paving", 2, 0)]
    assert [one["ballots"] for one in (council, staff, partner)] == [2, 1, 0]
    assert result["dots"] == 8, "of those placed, whatever each counts"


def test_a_round_that_is_over_keeps_what_each_group_said_in_it_and_who_decided_then():
    story = closed().readopting(changed("dots", settings={"binding": ["staff"]}))
    view = seen(story.state, "block:dots")
    before = view["result"]
    story.and_(facilitator, BeginRound("dots", "again", 1))
    story.and_(mayor, CastBallot("dots", {"pools": 1}, round=2))
    (earlier,) = seen(story.state, "block:dots")["earlier"]
    assert earlier["sides"] == before["sides"]
    assert [one["rows"] for one in earlier["themes"]] == [one["rows"] for one in before["themes"]]
    assert [one["id"] for one in earlier["groups"] if one["binding"]] == ["council"]
    assert (earlier["turnout"]["ballots"], earlier["turnout"]["people"]) == (3, 3)
    assert earlier["turnout"]["groups"] == view["turnout"]["groups"]


def test_a_round_that_is_over_says_whether_anybody_may_read_it():
    story = closed().and_(facilitator, BeginRound("dots", "again", 1))
    said = [seen(story.state, "block:dots")["earlier"][0]["revealed"]]
    story.and_(mayor, CastBallot("dots", {"pools": 1}, round=2))
    for command in (RevealTally("dots"), CloseVoting("dots")):
        story.and_(facilitator, command)
        said.append(seen(story.state, "block:dots")["earlier"][0]["revealed"])
    assert said == [False, False, True], "with the result that follows from it, and no sooner"


def test_advice_is_shown_with_the_last_place_of_its_theme_and_no_sooner():
    story = closed()
    beside = []
    for step in range(7):
        (*_, board) = stage(story).get("boards") or [{}]
        beside.append((board.get("id"), board.get("covered"), "sides" in board))
        if stage(story)["revealed"]:
            break
        story.and_(facilitator, UncoverNext("dots", step))
    assert beside == [
        (None, None, False),
        ("streets", 2, False),
        ("streets", 1, False),
        ("streets", None, True),
        ("parks", 1, False),
        ("parks", None, True),
    ]


def test_beside_a_board_stands_what_each_adviser_puts_first_also_what_decides_nothing():
    story = closed().and_(facilitator, RevealTally("dots"))
    streets, parks = stage(story)["boards"]
    assert [one["id"] for one in streets["sides"]] == ["staff", "partner"]
    assert ranks(streets["sides"][0]["rows"]) == [("lights", 1, 2)]
    assert ranks(parks["rows"]) == [("trees", 1, 2)]
    assert ranks(parks["sides"][0]["rows"]) == [("pools", 1, 1)]


def test_where_nobody_who_decides_has_voted_the_advice_stands_on_the_board_all_the_same():
    story = hall(changed("dots", settings=ADVISED)).seated(manager).into("dots")
    story.and_(manager, CastBallot("dots", {"lights": 2, "pools": 1}))
    story.and_(facilitator, CloseVoting("dots")).and_(facilitator, RevealTally("dots"))
    streets, _ = stage(story)["boards"]
    assert streets["rows"] == []
    assert ranks(streets["sides"][0]["rows"]) == [("lights", 1, 2)]


def test_phones_put_the_advice_together_from_figures_that_are_revealed():
    story = closed()
    assert seen(story.state, "moving") == {}
    story.and_(facilitator, RevealTally("dots"))
    figures = seen(story.state, "moving")["blocks"]["dots"]
    assert figures["dots"] == [[6, 2], [2, 0]]
    assert figures["sides"][0] == {"id": "staff", "ballots": 1, "dots": [[0, 2], [0, 1]]}


def test_where_all_decide_alike_nothing_stands_beside():
    story = closed(binding=[], weights={}).and_(facilitator, RevealTally("dots"))
    assert "sides" not in stage(story)["boards"][0]
    assert "sides" not in seen(story.state, "moving")["blocks"]["dots"]
    assert "sides" not in seen(story.state, "block:dots")["result"]


def test_the_record_has_turnout_and_tallies_of_each_group_with_weight_and_standing():
    story = closed()
    scene = story.rules.scene(story.state, "dots")
    turnouts = [[*row.values()][1:] for row in group_tables.turnouts(scene)]
    assert turnouts == [
        [1, "council", True, 2, 3, 2, 2],
        [1, "staff", False, 1, 1, 1, 1],
        [1, "partner", False, 1, 0, 0, 0],
    ]
    told_of = {
        (row["group"], row["item"]): (row["rank"], row["dots"])
        for row in group_tables.tallies_by_group(scene)
    }
    assert told_of["council", "paving"] == (1, 3)
    assert told_of["staff", "lights"] == (1, 2)


TITLE = both("A", "A")


def ranked(*dots: int) -> list[RankedOption]:
    """Options 1, 2, … with so many dots, the most first."""
    return [
        RankedOption(
            str(name), 1 + sum(more > one for more in dots), one, 1, tied=dots.count(one) > 1
        )
        for name, one in enumerate(dots, start=1)
    ]


def test_boards_side_by_side_have_few_places_and_keep_ties_together():
    falling, titles = ranked(*range(20, 11, -1)), {str(one): TITLE for one in range(1, 10)}
    boards = sided_board([falling, falling, ranked(*[4] * 8)], titles, ROOM_FOR_SIDES)
    assert [(len(one.rows), one.fewer, one.level) for one in boards] == [
        (MOST_BESIDE, 3, 0),
        (MOST_BESIDE, 3, 0),
        (0, 0, 8),
    ]
    tied = sided_board([ranked(9, 8, 7, 6, 1, 1, 1, 1), falling], titles, ROOM_FOR_SIDES)
    assert [len(one.rows) for one in tied] == [4, MOST_BESIDE]


def test_the_longest_title_on_any_of_them_says_how_many_places_there_are():
    titles = {str(one): TITLE for one in range(1, 10)}
    long = titles | {"9": both("word " * 12, "palabra " * 12)}
    falling = ranked(*range(20, 11, -1))

    def places(titles, *others) -> int:
        return len(sided_board([falling, *others], titles, ROOM_FOR_SIDES)[0].rows)

    assert places(long, falling) == MOST_BESIDE, "the ninth place is on none of them"
    first = [RankedOption("9", 1, 3, 1, tied=False)]
    assert LEAST_BESIDE <= places(long, first, falling, falling) < places(long, first)
    assert places(titles, first, falling, falling) == MOST_BESIDE


@given(histories())
def test_what_decides_is_a_recount_of_the_binding_ballots_times_their_weight(steps):
    plan = changed("dots", settings=ADVISED)
    for story in told(begun(plan).into("dots"), steps):
        voting = story.own("dots").round
        for group in voting.tallies:
            boxed = [box for of, box in voting.all_boxes if of == group]
            ballots = [ballot for box in boxed for ballot in box.ballots.values()]
            raised = voting.desk.hands[group].tally if group in voting.desk.hands else Tally()
            apart = {"ballots": tallies.recount(ballots), "hands": raised}
            assert voting.tallies[group] == tallies.combined(apart)
        if voting.electorate.binding != ("council",):
            continue
        wanted = Counter()
        council = [box for group, box in voting.all_boxes if group == "council"]
        for ballot in (one for box in council for one in box.ballots.values()):
            wanted.update({option: 2 * dots for option, dots in ballot.items()})
        if "council" in voting.desk.hands:
            raised = voting.desk.hands["council"].tally.weights
            wanted.update({option: 2 * dots for option, dots in raised.items()})
        assert voting.tally.weights == dict(wanted)


@given(histories())
def test_no_groups_tally_is_shown_to_the_hall_before_the_result_is(steps):
    plan = changed("dots", settings=ADVISED)
    for story in told(begun(plan).into("dots"), steps):
        voting = story.own("dots").round
        if voting.revealed or voting.steps or story.state.run.block != "dots":
            continue
        for topic in ("stage", "phone", "moving", "resident", "clerk", "speakers"):
            body = seen(story.state, topic)
            activity = body.get("activity") or {}
            assert "boards" not in activity
            assert "dots" not in body.get("blocks", {})
            assert '"sides"' not in msgspec.json.encode(activity).decode()
