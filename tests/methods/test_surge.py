"""Who came in the last minute, whatever the clock does."""

from hypothesis import given
from hypothesis import strategies as st

from facilitator.methods.surge import CALM, MINUTE, Surge, count, is_on, note

MANY = 3


def came(*moments):
    surge = Surge()
    for at in moments:
        note(surge, at, MANY)
    return surge


@given(st.lists(st.integers(0, 5 * MINUTE)), st.integers(0, 5 * MINUTE))
def test_those_of_the_last_minute_are_counted_also_after_a_clock_was_set_back(moments, now):
    known = []
    for at in moments:
        known = [one for one in known if at - MINUTE < one <= at] + [at]
    surge = came(*moments)
    assert surge.times == known
    assert count(surge, now) == len([one for one in known if now - MINUTE < one <= now])


def test_a_crowd_began_with_its_first_and_is_over_when_it_was_calm():
    surge = came(10, 20, 30, 40)
    assert (surge.began, surge.last) == (10, 40)
    assert is_on(surge, 40 + CALM - 1)
    assert not is_on(surge, 40 + CALM)


def test_a_few_in_a_minute_are_no_crowd():
    assert not is_on(came(1, 2, 2 + MINUTE), 2 + MINUTE)
