"""Hands that a clerk counts: by group, in the same tally, where an option has one dot of each."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from seeing import seen
from story import Hall, changed, clerk, facilitator, hall, mayor, other_clerk

from facilitator.core.questions import desk_tables
from facilitator.core.questions.desk_messages import CountHands
from facilitator.core.questions.hands import deal
from facilitator.core.questions.messages import CastBallot, CloseVoting

ONE_EACH = changed("dots", settings={"dots": 2, "cap": 1, "quota": 1})
AGAIN = "Counted again."


def raised(group: str, *, hands: int | None = None, corrects=None, reason="", **counts: int):
    return CountHands("dots", group, counts, hands=hands, corrects=corrects, reason=reason)


def voting() -> Hall:
    return hall(ONE_EACH).seated(mayor).into("dots")


def weights(story: Hall) -> dict[str, int]:
    return story.own("dots").round.tally.weights


def test_hands_stand_in_the_same_tally_by_group_and_way():
    story = voting().and_(mayor, CastBallot("dots", {"trees": 1}))
    story.and_(clerk, raised("staff", trees=7, paving=5))
    assert weights(story) == {"trees": 8, "paving": 5}
    voted = story.own("dots").round
    assert voted.channels["hands"]["staff"].ballots == 7
    assert voted.tallies["staff"].voters == {"trees": 7, "paving": 5}
    assert voted.voted_in_the_hall == 8
    assert seen(story.state, "stage", story.now)["activity"]["turnout"]["hands"] == 7


def test_a_count_of_the_same_group_corrects_the_one_before_and_says_why():
    story = voting().and_(clerk, raised("staff", trees=7))
    first = f"h-{story.fresh}"
    story.when(other_clerk, raised("staff", trees=5)).refused("counted-already", "corrects")
    story.when(other_clerk, raised("staff", corrects="h-none", trees=5)).refused(
        "corrected-already", "corrects"
    )
    story.when(clerk, raised("staff", corrects=first, trees=5)).refused("no-reason", "reason")
    story.and_(clerk, raised("staff", corrects=first, reason=AGAIN, trees=2))
    assert weights(story) == {"trees": 2}
    rows = desk_tables.entries(story.rules.scene(story.state, "dots"))
    assert [
        (one["entry"], one["item"][0], one["dots"], one["by"], one["state"], one["corrects"])
        for one in rows
    ] == [
        (first, "trees", 7, str(clerk), "corrected", ""),
        (f"h-{story.fresh}", "trees", 2, str(clerk), "counts", first),
    ]
    story.and_(clerk, raised("staff", corrects=f"h-{story.fresh}", reason=AGAIN))
    assert story.own("dots").round.tally.ballots == 0


def test_where_several_dots_may_stand_on_an_option_hands_say_too_little():
    hall().into("dots").when(clerk, raised("staff", trees=7)).refused("hands-need-cap-1")


@pytest.mark.parametrize(
    ("command", "code", "path"),
    [
        (raised("nobody", trees=1), "no-such-group", "group"),
        (raised("residents", trees=1), "not-eligible", "group"),
        (raised("staff", moon=1), "unknown-option", "counts"),
        (raised("staff", hands=6, trees=7), "too-few-hands", "hands"),
        (raised("staff", hands=7, trees=5, pools=5), "too-few-hands", "hands"),
    ],
)
def test_what_no_hall_can_have_raised_is_refused(command, code, path):
    voting().when(clerk, command).refused(code, path)


def test_a_closed_vote_counts_no_hands():
    story = voting().and_(facilitator, CloseVoting("dots"))
    story.when(clerk, raised("staff", trees=7)).refused("closed")


@given(st.dictionaries(st.sampled_from("abcd"), st.integers(1, 9)), st.integers(0, 9))
def test_hands_are_dealt_so_that_each_option_has_its_own_and_nobody_has_more_than_their_share(
    counts, more
):
    total = sum(counts.values())
    hands = min(max(0, *counts.values(), 0) + more, total)
    ballots = deal(counts, counts, hands)
    assert {one: sum(one in ballot for ballot in ballots) for one in counts} == counts
    assert all(0 < len(ballot) <= -(-total // hands) for ballot in ballots)
