"""Pacing: gathered to a distance, nothing lost, and nobody waits who need not."""

from hypothesis import given
from hypothesis import strategies as st

from facilitator.publishing.pacing import Pacing

SLOW, QUICK = "slow", "quick"
DISTANCE = {SLOW: 500, QUICK: 100}


def pacing() -> Pacing:
    return Pacing(lambda key: DISTANCE[key])


def test_the_first_change_has_its_turn_at_once_and_the_next_keeps_its_distance():
    made = pacing()
    made.add(SLOW, 1_000)
    assert made.wait(1_000) == 1
    assert made.due(1_000) == {SLOW}
    made.add(SLOW, 1_100)
    assert made.due(1_400) == set()
    assert made.wait(1_400) == 100
    assert made.due(1_500) == {SLOW}
    assert made.wait(1_500) is None


def test_each_key_keeps_its_own_distance():
    made = pacing()
    for key in (SLOW, QUICK):
        made.add(key, 0)
    made.due(0)
    for key in (SLOW, QUICK):
        made.add(key, 10)
    assert made.due(100) == {QUICK}
    assert made.due(500) == {SLOW}


def test_hurry_gives_everything_its_turn_now_and_what_comes_next_too():
    made = pacing()
    made.add(SLOW, 0)
    made.due(0)
    made.add(SLOW, 10)
    made.flush_now()
    made.add(QUICK, 10)
    assert made.due(10) == {SLOW, QUICK}
    assert made.wait(10) is None


moves = st.lists(
    st.tuples(st.sampled_from(["add", "hurry", "due"]), st.sampled_from([SLOW, QUICK])), max_size=30
)


@given(moves)
def test_whatever_was_noted_has_its_turn_once_its_distance_is_over(history):
    made, owed, now = pacing(), set(), 0
    for move, key in history:
        now += 70
        if move == "add":
            made.add(key, now)
            owed.add(key)
        elif move == "hurry":
            made.flush_now()
        else:
            owed -= made.due(now)
    assert made.due(now + max(DISTANCE.values())) == owed
