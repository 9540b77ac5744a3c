"""Tallies kept by difference, by group or as one, and rankings with ties named."""

from hypothesis import given
from hypothesis import strategies as st

from facilitator.methods.dots import weights
from facilitator.methods.tallies import (
    LazyTally,
    RankedOption,
    Tally,
    combined,
    ranking,
    recount,
    replace_ballot,
)

THEMES = {"trails": "parks", "pools": "parks", "paving": "streets", "signals": "streets"}

good_ballots = st.dictionaries(st.sampled_from(list(THEMES)), st.integers(0, 3))
cast = st.lists(st.tuples(st.sampled_from(("council", "staff")), good_ballots), max_size=12)


def test_a_tally_counts_weight_voters_and_ballots():
    tally = recount([{"trails": 3, "pools": 1}, {"trails": 1}, {"paving": 0}, {}])
    assert tally == Tally(
        weights={"trails": 4, "pools": 1}, voters={"trails": 2, "pools": 1}, ballots=2, total=5
    )


def test_dots_taken_back_leave_no_trace():
    tally = recount([{"trails": 2}])
    replace_ballot(tally, {"trails": 2}, {})
    assert tally == Tally()


def test_a_ballot_sent_twice_counts_once():
    tally = recount([{"paving": 1}])
    replace_ballot(tally, {}, {"trails": 2})
    once = recount([{"paving": 1}, {"trails": 2}])
    assert tally == once
    replace_ballot(tally, {"trails": 2}, {"trails": 2})
    assert tally == once


@given(st.lists(st.tuples(st.sampled_from("abcd"), good_ballots), max_size=25))
def test_folding_differences_equals_counting_afresh(changes):
    tally, latest = Tally(), {}
    for voter, ballot in changes:
        replace_ballot(tally, latest.get(voter, {}), ballot)
        latest[voter] = ballot
        assert tally == recount(latest.values())
    assert tally.total == sum(tally.weights.values())


@given(st.lists(st.tuples(st.sampled_from("abcd"), good_ballots, st.booleans()), max_size=25))
def test_however_seldom_one_looks_a_count_is_what_the_ballots_add_up_to(changes):
    lazy, latest = LazyTally(), {}
    for voter, ballot, looked_at in changes:
        lazy.mark_stale(voter, latest.get(voter, {}))
        latest[voter] = ballot
        if looked_at:
            assert lazy.settle(latest, weights) == recount(latest.values())
    assert lazy.settle(latest, weights) == recount(latest.values())


def test_equal_weight_shares_a_rank_and_voters_do_not_break_the_tie():
    tally = recount([{"signals": 3, "pools": 2}, {"pools": 1, "paving": 2, "trails": 3}])
    # pools 2 + 1 = 3 from two voters, signals 3 and trails 3 from one each, paving 2
    assert ranking(tally, THEMES) == [
        RankedOption("trails", rank=1, weight=3, voters=1, tied=True),
        RankedOption("pools", rank=1, weight=3, voters=2, tied=True),
        RankedOption("signals", rank=1, weight=3, voters=1, tied=True),
        RankedOption("paving", rank=4, weight=2, voters=1, tied=False),
    ]


def test_competition_ranking_goes_one_two_two_four():
    tally = recount([{"trails": 3, "pools": 2, "paving": 2}])
    assert [(row.rank, row.option) for row in ranking(tally, THEMES)] == [
        (1, "trails"),
        (2, "pools"),
        (2, "paving"),
        (4, "signals"),
    ]


def test_options_nobody_chose_are_ranked_too():
    rows = ranking(Tally(), THEMES)
    assert [row.option for row in rows] == list(THEMES)
    assert {(row.rank, row.weight, row.voters, row.tied) for row in rows} == {(1, 0, 0, True)}


@given(st.lists(good_ballots, max_size=8))
def test_a_rank_is_one_more_than_the_number_of_options_with_more_weight(cast):
    tally = recount(cast)
    rows = ranking(tally, THEMES)
    assert sorted(row.option for row in rows) == sorted(THEMES)
    for row in rows:
        assert row.rank == 1 + sum(other.weight > row.weight for other in rows)
        assert row.tied == (sum(other.weight == row.weight for other in rows) > 1)


@given(cast)
def test_the_tallies_of_groups_as_one_are_the_tally_of_all_ballots(placed):
    by_group = {
        group: recount(ballot for one, ballot in placed if one == group)
        for group in ("council", "staff")
    }
    assert combined(by_group) == recount(ballot for _, ballot in placed)


def test_a_factor_multiplies_weight_and_neither_voters_nor_ballots():
    by_group = {"council": recount([{"trails": 2}]), "staff": recount([{"trails": 1, "pools": 1}])}
    assert combined(by_group, {"council": 3}) == Tally(
        weights={"trails": 7, "pools": 1}, voters={"trails": 2, "pools": 1}, ballots=2, total=8
    )
