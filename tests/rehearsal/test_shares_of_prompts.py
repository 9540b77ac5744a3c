"""In a rehearsal that runs by itself there is time to answer every prompt, the first one too."""

from collections import Counter

import pytest

from facilitator.acting import BEATS, LOOKS
from facilitator.activities.breakout.acting import ACTS, CALLED_AT

BEFORE = CALLED_AT * LOOKS
"""Looks until teams are called back."""


def at(prompt: int, there: int, until: int | None = None) -> dict:
    """What the console shows of the rooms, as far as it is about prompts."""
    return {"open": True, "prompts": {"all": [{}] * there, "at": prompt, "until": until}}


def walked(there: int) -> list[int]:
    """At which prompt the teams are after each look."""
    prompt, found = 1, []
    for look in range(BEATS * LOOKS):
        if command := ACTS.onward(at(prompt, there), look):
            assert command == {"type": "ReachPrompt", "prompt": prompt + 1}
            prompt += 1
        found.append(prompt)
    return found


@pytest.mark.parametrize("there", [2, 3, 4, 6, 12])
def test_each_has_as_good_a_share_as_the_others_before_teams_are_called_back(there):
    shares = Counter(walked(there)[:BEFORE])
    assert [*shares] == [*range(1, there + 1)]
    assert max(shares.values()) - min(shares.values()) <= 1


def test_the_first_is_not_left_as_it_is_reached_and_the_last_stays():
    assert ACTS.onward(at(1, 6), 0) is None
    assert ACTS.onward(at(6, 6), BEATS * LOOKS - 1) is None
    assert not [*ACTS.moderate(at(1, 6, until=5))]
    (longer,) = ACTS.moderate(at(6, 6, until=5))
    assert longer == {"type": "ExtendPrompt", "prompt": 6, "minutes": 1}


def test_of_many_all_are_reached_one_after_the_other():
    assert walked(20)[-1] == 20


@pytest.mark.parametrize("view", [{}, {"open": True}, {**at(1, 6), "open": False}, at(0, 6)])
def test_where_there_is_no_prompt_or_none_is_reached_yet_nobody_goes_on(view):
    assert ACTS.onward(view, BEFORE) is None
