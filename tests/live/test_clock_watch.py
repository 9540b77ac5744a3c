"""The clock is set or the server sleeps: the service hears of it, in one step with the clocks."""

import pytest
from office import FULL, Office
from story import HOUR, NINE, SECOND, facilitator

from facilitator.core.agenda import JumpTo, StartDay
from facilitator.core.interruptions import ClockStepped, TimeLost
from facilitator.service.clock_watch import ClockWatch


class Room:
    """An office with a watch, in a block whose clock runs."""

    def __init__(self) -> None:
        self.office = Office()
        self.world = self.office.world
        self.office.granted(facilitator, StartDay("thursday", "now"))
        self.office.granted(facilitator, JumpTo("ropes", "welcome"))
        self.office.announced.clear()
        self.world.steady = 0
        self.watch = ClockWatch(self.office.service, self.world)

    def tick(self, ms: int = SECOND) -> None:
        self.world.steady += ms
        self.world.time += ms
        self.watch.look()

    @property
    def left(self) -> int:
        clock = self.office.state.run.clocks["ropes"]
        return clock.remaining(self.world.now())

    @property
    def happened(self) -> list[str]:
        return [type(event).__name__ for event in self.office.events]


@pytest.fixture
def room() -> Room:
    return Room()


@pytest.mark.parametrize("by", [-HOUR, HOUR, -2 * SECOND])
def test_a_clock_that_was_set_is_followed_with_every_running_clock(room: Room, by: int) -> None:
    before = room.left
    room.world.ahead = by
    assert room.world.now() == NINE
    room.tick()
    assert room.office.events == [ClockStepped(by, 0, "ropes")]
    assert (room.left, room.world.now()) == (before - SECOND, NINE + SECOND + by)
    room.tick()
    assert len(room.office.events) == 1
    assert room.office.is_what_its_journal_says()


def test_what_cannot_be_kept_is_not_followed_until_it_can(room: Room) -> None:
    before = room.left
    room.world.ahead = HOUR
    room.office.storage.fails = FULL
    room.tick()
    assert (room.happened, room.left, room.world.drift()) == ([], before - SECOND, HOUR)
    room.office.storage.fails = None
    room.tick()
    assert (room.happened, room.left) == (["ClockStepped"], before - 2 * SECOND)


def test_clocks_that_are_hardly_apart_are_left_alone(room: Room) -> None:
    for room.world.ahead in (0, 400, -400):
        room.tick()
    assert room.happened == []


def test_who_was_away_for_long_asks_and_a_late_tick_does_not(room: Room) -> None:
    room.tick(4 * SECOND)
    assert room.happened == []
    room.tick(41 * SECOND)
    assert room.office.events == [TimeLost("ropes", 40 * SECOND)]
    room.tick()
    assert len(room.office.events) == 1
