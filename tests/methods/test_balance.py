"""Balanced teams: shares, rules kept, the same drawing for the same seed."""

import random
from collections import Counter
from itertools import product

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from facilitator.methods import seating
from facilitator.methods.balance import (
    Imbalance,
    ImpossibleRulesError,
    Member,
    assign,
    below_quorum,
    imbalance,
    place,
)


def people(*kinds):
    return [Member(f"p{k:03}", {"district": kind} if kind else {}) for k, kind in enumerate(kinds)]


def grouped(everybody, teams, seats):
    return {team: [p for p in everybody if seats[p.id] == team] for team in teams}


def test_two_districts_are_spread_over_two_teams():
    hall = people("north", "north", "north", "north", "south", "south")
    seats = assign(hall, ["red", "blue"], ["district"], seed=1)
    # 4 from the north: 2 each; 2 from the south: 1 each
    for members in grouped(hall, ["red", "blue"], seats).values():
        assert Counter(p.attributes["district"] for p in members) == {"north": 2, "south": 1}


def test_a_hall_of_three_attributes_comes_out_even():
    # 48 people, 4 teams of 12: 8 districts of 6 (1 or 2), 3 sectors of 16 (4), 2 languages of 24
    # (12/2 = 6 each)
    cells = list(product(range(8), range(3), range(2)))
    hall = [
        Member(f"p{k:02}", {"district": f"d{d}", "sector": f"s{s}", "language": f"l{lang}"})
        for k, (d, s, lang) in enumerate(cells)
    ]
    order, teams = ["district", "sector", "language"], ["a", "b", "c", "d"]
    for seed in range(5):
        seats = assign(hall, teams, order, seed)
        even = Imbalance(0, {"district": 0, "sector": 0, "language": 0})
        assert imbalance(grouped(hall, teams, seats), order) == even


@pytest.mark.parametrize("seed", range(5))
def test_sizes_and_the_first_attribute_are_fair_before_any_exchange(seed, monkeypatch):
    monkeypatch.setattr(seating, "TRIALS", 0)
    # 7 + 5 + 3 + 2 = 17 people in 4 teams: none of it divides evenly
    hall = people(*"a" * 7, *"b" * 5, *"c" * 3, *"d" * 2)
    teams = ["red", "blue", "green", "gold"]
    seats = assign(hall, teams, ["district"], seed)
    assert imbalance(grouped(hall, teams, seats), ["district"]) == Imbalance(0, {"district": 0})


def test_other_seeds_draw_other_teams():
    hall = people(*["north"] * 12)
    drawings = [assign(hall, ["red", "blue"], ["district"], seed) for seed in range(5)]
    assert any(drawing != drawings[0] for drawing in drawings)


def test_absent_people_named_in_a_rule_are_passed_over():
    hall = people("north", "south")
    seats = assign(
        hall, ["red", "blue"], [], 1, together=[{"p000", "gone"}], apart=[{"p001", "away"}]
    )
    assert set(seats) == {"p000", "p001"}


def test_people_held_together_through_a_third_share_a_team():
    hall = people(*["north"] * 6)
    seats = assign(hall, ["red", "blue"], [], 1, together=[{"p000", "p001"}, {"p001", "p002"}])
    assert seats["p000"] == seats["p001"] == seats["p002"]
    assert Counter(seats.values()) == {"red": 3, "blue": 3}


@pytest.mark.parametrize(
    ("code", "teams", "together", "apart", "bound"),
    [
        (
            "together-and-apart",
            ["red", "blue"],
            [{"p000", "p001"}],
            [{"p001", "p000"}],
            ("p000", "p001"),
        ),
        (
            "too-few-teams",
            ["red", "blue"],
            [],
            [{"p000", "p001", "p002"}],
            ("p000", "p001", "p002"),
        ),
        (
            "no-seating",
            ["red", "blue"],
            [],
            [{"p000", "p001"}, {"p001", "p002"}, {"p002", "p000"}],
            ("p000", "p001", "p002"),
        ),
        ("no-teams", [], [], [], ("p000", "p001", "p002", "p003")),
    ],
)
def test_rules_that_cannot_be_kept_are_refused_with_the_people_they_bind(
    code, teams, together, apart, bound
):
    with pytest.raises(ImpossibleRulesError) as refused:
        assign(people("a", "a", "b", "b"), teams, ["district"], 1, together, apart)
    assert (refused.value.code, refused.value.people) == (code, bound)


@pytest.mark.parametrize("seed", range(4))
def test_somebody_moves_alone_where_no_exchange_would_even_things_out(seed):
    # A pair from the south sits down first: (s s | n n s) has even sizes, 2 and 3 of 5, but the
    # north, 2 people, all in one team. One of them moving over gives (s s n | n s).
    hall = people("south", "south", "south", "north", "north")
    seats = assign(hall, ["red", "blue"], ["district"], seed, together=[{"p000", "p002"}])
    even = Imbalance(0, {"district": 0})
    assert imbalance(grouped(hall, ["red", "blue"], seats), ["district"]) == even


@pytest.mark.parametrize("seed", range(8))
def test_a_seat_that_blocks_somebody_else_is_given_up_again(seed):
    # 0 and 1 are apart and both apart from 3 and from 5, so 3 and 5 must share the third team;
    # whoever seats 2 (apart from 3, 4 and 5) early is drawn to the team where nobody sits yet.
    pairs = ["01", "03", "05", "13", "15", "23", "24", "25"]
    apart = [{f"p00{one}", f"p00{other}"} for one, other in pairs]
    seats = assign(people(*"aaabbb"), ["red", "blue", "green"], [], seed, apart=apart)
    assert keeps(seats, [], apart)


def test_nobody_present_needs_no_team():
    assert assign([], [], ["district"], 1) == {}


def test_more_teams_than_people_leaves_teams_empty():
    seats = assign(people("a", "a"), ["red", "blue", "green"], ["district"], 1)
    assert len(set(seats.values())) == 2


values = st.sampled_from(["", "a", "b", "c"])
halls = st.lists(st.tuples(values, values), max_size=20).map(
    lambda rows: [
        Member(f"p{k}", {"district": district, "sector": sector})
        for k, (district, sector) in enumerate(rows)
    ]
)
team_lists = st.integers(1, 5).map(lambda n: [f"team-{k}" for k in range(n)])
ORDER = ["district", "sector"]


@given(halls, team_lists, st.integers())
def test_everybody_is_placed_once_in_even_teams_with_fair_shares(hall, teams, seed):
    seats = assign(hall, teams, ORDER, seed)
    assert set(seats) == {p.id for p in hall}
    sizes = [list(seats.values()).count(team) for team in teams]
    assert max(sizes) - min(sizes) <= 1
    for value in "abc":
        members = [p.id for p in hall if p.attributes["district"] == value]
        shares = [sum(seats[m] == team for m in members) for team in teams]
        low = len(members) // len(teams)
        assert all(low <= share <= low + (len(members) % len(teams) > 0) for share in shares)


@given(halls, team_lists, st.integers(), st.randoms(use_true_random=False))
def test_a_drawing_does_not_depend_on_the_order_people_came_in(hall, teams, seed, dice):
    mixed = list(hall)
    dice.shuffle(mixed)
    assert assign(hall, teams, ORDER, seed) == assign(mixed, teams, ORDER, seed)


def rules(size):
    return st.lists(
        st.sets(st.sampled_from([f"p{k}" for k in range(6)]), max_size=size), max_size=4
    )


def keeps(seats, together, apart):
    return all(len({seats[p] for p in rule}) <= 1 for rule in together) and all(
        len({seats[p] for p in rule}) == len(rule) for rule in apart
    )


@settings(max_examples=60)
@given(rules(3), rules(3), st.integers(1, 3), st.integers(0, 9))
def test_rules_are_kept_whenever_any_seating_keeps_them(together, apart, count, seed):
    hall, teams = people_of_six(), ["red", "blue", "green"][:count]
    possible = any(
        keeps(dict(zip([p.id for p in hall], seating, strict=True)), together, apart)
        for seating in product(teams, repeat=6)
    )
    if possible:
        assert keeps(assign(hall, teams, ORDER, seed, together, apart), together, apart)
    else:
        with pytest.raises(ImpossibleRulesError):
            assign(hall, teams, ORDER, seed, together, apart)


SMALL_ORDER = ["x", "y", "z"]
small_halls = st.lists(st.tuples(values, values, values), min_size=1, max_size=9).map(
    lambda rows: [
        Member(f"p{k}", dict(zip(SMALL_ORDER, row, strict=True))) for k, row in enumerate(rows)
    ]
)


def unevenness(hall, seats):
    """Σ count² of the sizes, then of each attribute: what a draw makes as small as can be."""
    counts = [Counter(seats.values())]
    for name in SMALL_ORDER:
        kinds = ((seats[p.id], p.attributes[name]) for p in hall if p.attributes[name])
        counts.append(Counter(kinds))
    return [sum(n * n for n in count.values()) for count in counts]


def every_seating(hall, teams):
    """All of them, but for what the teams are called: the first person sits in the first."""
    ids = [p.id for p in hall]
    for rest in product(teams, repeat=len(hall) - 1):
        yield dict(zip(ids, (teams[0], *rest), strict=True))


@settings(max_examples=60, deadline=None)
@given(small_halls, st.integers(1, 3), rules(3), rules(3), st.integers(0, 99))
def test_no_other_seating_of_a_small_hall_is_more_even(hall, count, together, apart, seed):
    here = {p.id for p in hall}
    together, apart = [rule & here for rule in together], [rule & here for rule in apart]
    teams = ["red", "blue", "green"][:count]
    allowed = [s for s in every_seating(hall, teams) if keeps(s, together, apart)]
    assume(allowed)
    drawn = assign(hall, teams, SMALL_ORDER, seed, together, apart)
    assert keeps(drawn, together, apart)
    assert unevenness(hall, drawn) == min(unevenness(hall, one) for one in allowed)


@pytest.mark.parametrize("seed", range(5))
def test_what_exchanges_between_two_teams_cannot_reach_is_found(seed):
    # Two from b are held together, the third sits elsewhere, and each of three teams can have one
    # from a: (b b a | b a | a -). Three people have to change teams at once to get there.
    hall = people("a", None, "b", "b", "a", "a", "b")
    teams = ["red", "blue", "green"]
    seats = assign(hall, teams, ["district"], seed, [{"p003", "p006"}])
    shares = Counter((seats[p.id], p.attributes.get("district")) for p in hall)
    assert [shares[team, "a"] for team in teams] == [1, 1, 1]


@pytest.mark.parametrize("seed", range(5))
def test_seven_home_teams_mixed_into_seven_do_not_sit_together_again(seed):
    # 41 people, six or five to a home team, four of them absent: 37, so that a home team has 4 to 6
    # for seven tables, one at most to each.
    homes = [f"home-{k % 7}" for k in range(41)]
    hall = [
        Member(f"p{k:02}", {"home": home, "group": "abc"[k % 3]})
        for k, home in enumerate(homes)
        if k not in (3, 11, 12, 40)
    ]
    teams = [f"t{k}" for k in range(7)]
    seats = assign(hall, teams, ["home", "group"], seed)
    for members in grouped(hall, teams, seats).values():
        assert max(Counter(p.attributes["home"] for p in members).values()) == 1
        assert len(members) in (5, 6)


def people_of_six():
    return [Member(f"p{k}", {"district": "ab"[k % 2], "sector": "abc"[k % 3]}) for k in range(6)]


def test_rules_cost_no_more_balance_than_they_must():
    # 8 council members, one to a team of 8, and 16 staff, two to each: apart is free of charge
    hall = people(*["council"] * 8, *["staff"] * 16)
    teams = [f"t{k}" for k in range(8)]
    council = {p.id for p in hall if p.attributes["district"] == "council"}
    seats = assign(hall, teams, ["district"], 3, apart=[council])
    assert imbalance(grouped(hall, teams, seats), ["district"]) == Imbalance(0, {"district": 0})


@pytest.mark.parametrize("seed", range(5))
def test_evening_out_does_not_bring_together_who_is_kept_apart(seed):
    # Neighbours in a line are apart, and the attributes give many reasons to change seats
    hall = [
        Member(f"p{k:02}", {"district": "abcd"[k % 4], "sector": "xyz"[k * 7 % 5 % 3]})
        for k in range(40)
    ]
    apart = [{f"p{k:02}", f"p{k + 1:02}", f"p{k + 2:02}"} for k in range(38)]
    seats = assign(hall, ["red", "blue", "green", "gold"], ["sector", "district"], seed, (), apart)
    assert keeps(seats, [], apart)


def test_a_full_hall_of_odd_numbers_comes_out_even():
    dice = random.Random(7)
    kinds = {"x": "abcdefgh", "y": "abcde", "z": "ab"}
    hall = [
        Member(f"p{k}", {name: dice.choice(values) for name, values in kinds.items()})
        for k in range(300)
    ]
    teams, order = [f"t{k}" for k in range(10)], list(kinds)
    measured = imbalance(grouped(hall, teams, assign(hall, teams, order, 5)), order)
    assert measured == Imbalance(0, {"x": 0, "y": 0, "z": 0})


def test_a_late_comer_joins_the_smallest_team():
    red, blue = people("north", "north", "south"), people("north", "north")
    late = Member("late", {"district": "north"})
    assert place(late, {"red": red, "blue": blue}, ["district"]) == "blue"


def test_between_equal_teams_a_late_comer_joins_where_their_kind_is_fewest():
    red, blue = people("north", "north"), people("north", "south")
    late = Member("late", {"district": "north"})
    assert place(late, {"red": red, "blue": blue}, ["district"]) == "blue"


def test_between_teams_alike_a_late_comer_joins_the_first():
    red, blue = people("north"), people("north")
    assert place(Member("late"), {"red": red, "blue": blue}, ["district"]) == "red"


def test_imbalance_counts_the_people_too_many_and_too_few():
    # sizes 4 and 2 of 6, fair 3 and 3: 1 too many + 1 too few; north 3 and 0, fair 1 or 2: 1 + 1;
    # south 1 and 2 of 3, fair 1 or 2: nothing
    red, blue = people("north", "north", "north", "south"), people("south", "south")
    teams = {"red": red, "blue": blue}
    assert imbalance(teams, ["district"]) == Imbalance(2, {"district": 2})


def test_people_without_a_value_weigh_on_sizes_alone():
    teams = {"red": people("north", "south"), "blue": people(None, None)}
    assert imbalance(teams, ["district"]) == Imbalance(0, {"district": 0})


def test_a_team_that_reaches_a_quorum_of_the_body_is_named():
    teams = {"red": {"m1", "m2", "m3", "guest"}, "blue": {"m4", "m5"}, "green": {"guest"}}
    body = {"m1", "m2", "m3", "m4", "m5"}
    assert below_quorum(teams, body, quorum=3) == ["red"]
    assert below_quorum(teams, body, quorum=4) == []
