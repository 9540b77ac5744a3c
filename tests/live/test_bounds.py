"""What is remembered beside the state has a bound, however many come and whatever they send."""

import gc
import sys
from collections.abc import Callable, Iterator
from itertools import count
from types import FunctionType, ModuleType

import pytest

from facilitator.access.identity import MAX_CACHED_COOKIES, Identity
from facilitator.access.keys import make_keys
from facilitator.access.rates import MAX_BUCKETS, RateLimit
from facilitator.core.answers import MAX_NOOP_ANSWERS, Answer, NoopAnswers, Request
from facilitator.core.context import Actor, Role
from facilitator.core.people import Arrive
from facilitator.publishing.rendering import BYTES_EARLIER, Rendering

CODE = (type, FunctionType, ModuleType)
Come = Callable[[int], object]
"""Lets somebody come who was never there before; returns what remembers them."""


def residents() -> Iterator[Actor]:
    return (Actor(Role.RESIDENT, f"r-{number}") for number in count())


def answers() -> Come:
    kept, who = NoopAnswers(), residents()

    def come(number: int) -> NoopAnswers:
        kept.note(Request(next(who), Arrive(), f"c-{number}"), Answer(False, code="closed"))
        return kept

    return come


def rates() -> Come:
    kept, who = RateLimit(), residents()

    def come(number: int) -> RateLimit:
        kept.allows(next(who), number)
        return kept

    return come


def cookies() -> Come:
    kept = Identity(make_keys())

    def come(number: int) -> Identity:
        kept.sign(kept.new_cookie(number))
        return kept

    return come


@pytest.mark.parametrize(
    ("kind", "most"),
    [(answers, MAX_NOOP_ANSWERS), (rates, MAX_BUCKETS), (cookies, MAX_CACHED_COOKIES)],
)
def test_twice_as_many_leave_no_more_behind(kind: Callable[[], Come], most: int):
    come = kind()
    kept = [come(number) for number in range(most)][-1]
    full = size(kept)
    for number in range(most, 2 * most):
        come(number)
    assert size(kept) < 1.2 * full


def test_of_a_long_view_a_megabyte_is_kept_to_tell_changes_by_and_no_more():
    long = BYTES_EARLIER // 4
    newest = Rendering(1, b"[" + b" " * long + b"]")
    for rev in range(2, 30):
        newest = Rendering(rev, b"[" + b" " * long + b"]", newest.past())
    assert size(newest) < BYTES_EARLIER + 2 * long


def size(thing: object) -> int:
    """Bytes of everything that it holds; code is no part of that, nor what is held by code."""
    seen: set[int] = set()
    todo, total = [thing], 0
    while todo:
        one = todo.pop()
        if id(one) not in seen and not isinstance(one, CODE):
            seen.add(id(one))
            total += sys.getsizeof(one)
            todo += gc.get_referents(one)
    return total
