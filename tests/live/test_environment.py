"""The real world's chance: drawn in store, and still never twice the same."""

import re
import time

from story import HOUR, MINUTE

from facilitator.service.environment import DRAWN, SystemEnvironment
from facilitator.service.presence import Presence

OF_ROUNDING_MS = 2
"""Two clocks are read twice, each in whole milliseconds."""


def test_no_id_is_handed_out_twice_and_every_one_can_be_read_out():
    world = SystemEnvironment(Presence())
    ids = [world.new_id() for _ in range(3 * DRAWN)]
    assert len(set(ids)) == len(ids)
    assert all(re.fullmatch("[0-9a-f]{12}", one) for one in ids)


def test_seeds_differ_and_fit_where_they_are_kept():
    world = SystemEnvironment(Presence())
    seeds = [world.new_seed() for _ in range(3 * DRAWN)]
    assert len(set(seeds)) > 2 * DRAWN
    assert all(0 <= one < 2**31 for one in seeds)


def test_a_clock_that_is_set_moves_neither_time_nor_paces_until_it_is_followed(monkeypatch):
    world = SystemEnvironment(Presence())
    before, paced, wall = world.now(), world.elapsed(), time.time_ns()
    monkeypatch.setattr(time, "time_ns", lambda: wall - HOUR * 1_000_000)
    assert 0 <= world.now() - before < HOUR
    assert 0 <= world.elapsed() - paced < HOUR
    by = world.drift()
    assert -HOUR - 5 * MINUTE < by <= -HOUR + OF_ROUNDING_MS
    world.follow(by)
    assert world.now() < before
    assert world.elapsed() >= paced


def test_two_worlds_share_nothing():
    assert not {SystemEnvironment(Presence()).new_id() for _ in range(50)} & {
        SystemEnvironment(Presence()).new_id() for _ in range(50)
    }
