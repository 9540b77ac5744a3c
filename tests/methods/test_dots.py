"""Dot voting: what a ballot may hold."""

import math
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.methods.dots import (
    BallotFault,
    Limits,
    faults,
    suggested_budget,
)

THEMES = {"trails": "parks", "pools": "parks", "paving": "streets", "signals": "streets"}


@pytest.mark.parametrize(
    ("options", "dots"),
    [
        (0, 2),
        (2, 2),
        (6, 2),
        (8, 2),
        (9, 3),
        (10, 3),
        (12, 4),
        (15, 5),
        (20, 6),
        (25, 8),
        (100, 30),
    ],
)
def test_where_nobody_says_how_many_dots_follow_from_the_list(options, dots):
    assert suggested_budget(options) == dots == max(2, math.floor(0.3 * options + 0.5))


LIMITS = Limits(budget=6, cap=3, quotas={"parks": 4})

SAME_AS_THE_PHONES = msgspec.json.decode(
    (Path(__file__).parent.parent / "js" / "limits.json").read_bytes()
)
THEMES_OF_CASES = {
    **dict.fromkeys(("trees", "shade"), "parks"),
    **dict.fromkeys(("buses", "taxes", "lights"), "streets"),
}

items = st.sampled_from([*THEMES, "atlantis"])
ballots = st.dictionaries(items, st.integers(-2, 5))


@pytest.mark.parametrize(
    "ballot",
    [
        {},
        {"trails": 0},
        {"trails": 3, "pools": 1, "paving": 2},  # 3 + 1 + 2 = 6 in all, 3 + 1 = 4 on parks
        {"paving": 3, "signals": 3},  # 6 on streets, which has no quota
    ],
)
def test_a_ballot_within_its_limits_has_no_fault(ballot):
    assert faults(ballot, LIMITS, THEMES) == ()


@pytest.mark.parametrize(
    ("ballot", "found"),
    [
        ({"atlantis": 1}, [BallotFault("unknown-option", 1, 0, option="atlantis")]),
        ({"atlantis": 0}, [BallotFault("unknown-option", 0, 0, option="atlantis")]),
        ({"paving": -1}, [BallotFault("below-zero", -1, 0, option="paving")]),
        ({"paving": 4}, [BallotFault("over-cap", 4, 3, option="paving")]),
        # 3 + 1 = 4 on parks is allowed, 3 + 1 + 3 = 7 in all is one too many
        ({"trails": 3, "pools": 1, "paving": 3}, [BallotFault("over-budget", 7, 6)]),
        ({"trails": 3, "pools": 2}, [BallotFault("over-quota", 5, 4, theme="parks")]),
        # dots taken below zero do not pay for others: 3 + 3 + 1 = 7, not 7 - 1 = 6
        (
            {"paving": 3, "signals": 3, "trails": 1, "pools": -1},
            [BallotFault("below-zero", -1, 0, option="pools"), BallotFault("over-budget", 7, 6)],
        ),
        # everything at once: 4 + 3 = 7 in all, 7 on parks
        (
            {"trails": 4, "pools": 3},
            [
                BallotFault("over-cap", 4, 3, option="trails"),
                BallotFault("over-budget", 7, 6),
                BallotFault("over-quota", 7, 4, theme="parks"),
            ],
        ),
    ],
)
def test_every_fault_of_a_ballot_is_named_with_its_figures(ballot, found):
    assert faults(ballot, LIMITS, THEMES) == tuple(found)


def test_an_item_without_a_theme_counts_towards_the_budget_alone():
    themes = {**THEMES, "other": None}
    assert faults({"other": 3, "trails": 3}, LIMITS, themes) == ()
    over = faults({"other": 3, "trails": 3, "pools": 1}, LIMITS, themes)
    assert [fault.code for fault in over] == ["over-budget"]


@given(ballots)
def test_a_ballot_passes_exactly_when_it_keeps_every_limit(ballot):
    parks = sum(dots for item, dots in ballot.items() if THEMES.get(item) == "parks")
    keeps = (
        set(ballot) <= set(THEMES)
        and all(0 <= dots <= 3 for dots in ballot.values())
        and sum(ballot.values()) <= 6
        and parks <= 4
    )
    assert (faults(ballot, LIMITS, THEMES) == ()) == keeps


@pytest.mark.parametrize("case", SAME_AS_THE_PHONES, ids=lambda case: case["what"])
def test_one_more_dot_is_refused_for_the_reason_that_a_phone_gives(case):
    item = case["item"]
    placed = case["dots"] | {item: case["dots"].get(item, 0) + 1}
    found = faults(placed, Limits(budget=5, cap=2, quotas={"parks": 3}), THEMES_OF_CASES)
    assert next((fault.code for fault in found), None) == case.get("fault")
