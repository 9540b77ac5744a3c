"""Who talks with whom: nobody twice with the same as long as it is possible."""

from collections.abc import Iterable, Set
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facilitator.methods.pairing import Group, draw_pairs

Met = Set[frozenset[str]]


def names(count: int) -> list[str]:
    return [f"p{number:03}" for number in range(count)]


def meetings(groups: Iterable[Group]) -> set[frozenset[str]]:
    return {frozenset(two) for group in groups for two in combinations(group, 2)}


def can_be_strangers(people: tuple[str, ...], met: Met) -> bool:
    """Whether anybody could be drawn so that no two meet again, by trying everything."""
    if not people:
        return True
    first, rest = people[0], people[1:]
    for size in (1, 2) if len(people) % 2 else (1,):
        for others in combinations(rest, size):
            if meetings([(first, *others)]) & met:
                continue
            if can_be_strangers(tuple(one for one in rest if one not in others), met):
                return True
    return False


@st.composite
def halls(draw: st.DrawFn) -> tuple[list[str], Met]:
    people = names(draw(st.integers(2, 9)))
    every = [frozenset(two) for two in combinations(people, 2)]
    return people, draw(st.sets(st.sampled_from(every)))


@given(halls(), st.integers(0, 2**32))
@settings(max_examples=400, deadline=None)
def test_nobody_meets_the_same_again_wherever_that_can_be(hall, seed):
    people, met = hall
    groups = draw_pairs(people, met, seed)
    assert sorted(one for group in groups for one in group) == people
    assert sorted(map(len, groups)) == [2] * (len(people) // 2 - len(people) % 2) + [3] * (
        len(people) % 2
    )
    if can_be_strangers(tuple(people), met):
        assert not meetings(groups) & met


@given(halls(), st.integers(0, 2**32))
@settings(deadline=None)
def test_of_an_even_hall_as_few_meet_again_as_can_be(hall, seed):
    people, met = hall
    if len(people) % 2:
        return
    again = len(meetings(draw_pairs(people, met, seed)) & met)
    assert again == fewest_again(tuple(people), met)


def fewest_again(people: tuple[str, ...], met: Met) -> int:
    if not people:
        return 0
    first, rest = people[0], people[1:]
    return min(
        (frozenset((first, other)) in met)
        + fewest_again(tuple(one for one in rest if one != other), met)
        for other in rest
    )


@given(halls(), st.integers(0, 2**32), st.randoms())
def test_the_same_seed_draws_the_same_in_whatever_order_people_came(hall, seed, dice):
    people, met = hall
    shuffled = dice.sample(people, len(people))
    assert draw_pairs(shuffled, met, seed) == draw_pairs(people, met, seed)


@pytest.mark.parametrize("count", [4, 8, 16, 40])
def test_for_half_as_many_rounds_as_there_are_people_everybody_meets_somebody_new(count):
    """Whoever was drawn before, so many can always be (Dirac, 1952)."""
    people, met = names(count), set()
    for seed in range(count // 2):
        found = meetings(draw_pairs(people, met, seed))
        assert not found & met
        met |= found


def test_one_meets_somebody_of_another_team():
    people = names(40)
    teams = {one: f"team-{number % 4}" for number, one in enumerate(people)}
    met: set[frozenset[str]] = set()
    for seed in range(5):
        groups = draw_pairs(people, met, seed, teams)
        assert all(teams[one] != teams[other] for one, other in groups)
        met |= meetings(groups)


def test_that_somebody_is_new_counts_more_than_that_they_are_of_another_team():
    teams = {"a": "red", "b": "red", "c": "blue", "d": "blue"}
    met = {frozenset("ac"), frozenset("ad"), frozenset("bc"), frozenset("bd")}
    assert meetings(draw_pairs("abcd", met, 1, teams)) == {frozenset("ab"), frozenset("cd")}


@pytest.mark.parametrize("count", [0, 1])
def test_of_fewer_than_two_there_is_no_pair(count):
    assert draw_pairs(names(count), (), 1) == []


def test_five_hundred_people_meet_somebody_new_ten_times():
    people, met = names(501), set()
    for seed in range(10):
        found = meetings(draw_pairs(people, met, seed))
        assert not found & met
        met |= found
