"""Where the cut falls, and that a tie across it is named and never decided."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator.methods.cut import Cut, cut
from facilitator.methods.tallies import ranking, recount

OPTIONS = tuple("abcdef")


def ranked(*weights: int):
    ballot = dict(zip(OPTIONS, weights, strict=False))
    return ranking(recount([ballot]), OPTIONS[: len(weights)])


@pytest.mark.parametrize(
    ("weights", "places", "found"),
    [
        ((5, 4, 3), 2, Cut(("a", "b"))),
        ((5, 3, 3), 2, Cut(("a",), ("b", "c"), 1)),
        ((3, 3, 3), 2, Cut((), ("a", "b", "c"), 2)),
        ((5, 3, 3), 3, Cut(("a", "b", "c"))),
        # nobody chose the third: it does not go forward for want of others
        ((5, 4, 0), 3, Cut(("a", "b"))),
        ((0, 0), 1, Cut(())),
        ((1, 5, 1, 5), 3, Cut(("b", "d"), ("a", "c"), 1)),
    ],
)
def test_places_are_filled_from_the_top_and_a_tie_across_the_line_is_named(weights, places, found):
    assert cut(ranked(*weights), places) == found


def test_among_those_that_are_level_already_nobodys_choice_is_a_tie_too():
    assert cut(ranked(0, 0, 0), 2, unchosen=True) == Cut((), ("a", "b", "c"), 2)
    assert cut(ranked(2, 0, 0), 2, unchosen=True) == Cut(("a",), ("b", "c"), 1)


@given(st.lists(st.integers(0, 4), min_size=1, max_size=6), st.integers(1, 7))
def test_a_cut_is_what_counting_by_hand_says(weights, places):
    found = cut(ranked(*weights), places)
    by_hand = dict(zip(OPTIONS, weights, strict=False))
    for option in found.taken:
        better = sum(other > by_hand[option] for other in by_hand.values())
        as_good = sum(other == by_hand[option] for other in by_hand.values())
        assert by_hand[option] > 0
        assert better + as_good <= places
    if found.level:
        height = by_hand[found.level[0]]
        assert {option for option, weight in by_hand.items() if weight == height} == {*found.level}
        above = sum(weight > height for weight in by_hand.values())
        assert found.left == places - above
        assert 0 < found.left < len(found.level)
        assert len(found.taken) == above
    else:
        chosen = sum(weight > 0 for weight in by_hand.values())
        assert len(found.taken) == min(places, chosen)
