"""Who may stay at the door and who has to go: requests have a time as a whole, and places end."""

import errno

import pytest

from facilitator.transport.http_admission import (
    CROWDED_FOR,
    EVICTIONS_PER_PASS,
    HURRIED,
    STAGE_TIMEOUTS_S,
    HttpAdmission,
    RequestStage,
)
from facilitator.transport.pending_connections import IDENTIFY_TIMEOUT_S as A_MOMENT
from facilitator.transport.pending_connections import PendingConnections
from facilitator.transport.quotas import MAX_PER_OWNER, PUBLIC_SHARE, ConnectionQuotas, FullError

PLACES = 3


class Caller:
    """A connection that notes when it is ended."""

    def __init__(self, door: "Porch") -> None:
        self.is_here = True
        door.enter(self, RequestStage.HEAD)

    def end(self) -> None:
        assert self.is_here, "ended twice"
        self.is_here = False


class Porch(HttpAdmission):
    """A door with a clock that the test winds."""

    def __init__(self) -> None:
        self.clock = 100.0
        super().__init__(PLACES, lambda: self.clock)

    def wind(self, seconds: float) -> None:
        self.clock += seconds
        self.maintain()


@pytest.fixture
def door() -> Porch:
    return Porch()


def full(door: Porch) -> list[Caller]:
    callers = []
    while not door.is_full():
        callers.append(Caller(door))
        door.clock += 1
    return callers


def here(callers: list[Caller]) -> list[bool]:
    return [one.is_here for one in callers]


def test_where_all_places_are_taken_who_has_been_there_longest_unasked_goes(door: Porch):
    callers = full(door)
    assert door.make_room()
    assert here(callers) == [False, True, True]
    assert not door.is_full()


def test_who_has_asked_is_answered_and_who_still_sends_a_body_has_not_asked(door: Porch):
    callers = full(door)
    door.enter(callers[0], RequestStage.ANSWER)
    door.enter(callers[2], RequestStage.BODY)
    assert door.make_room()
    assert here(callers) == [True, False, True]
    assert door.make_room()
    assert here(callers) == [True, False, False]


def test_an_answer_that_nobody_takes_makes_room_only_after_a_while(door: Porch):
    callers = full(door)
    for one in callers:
        door.enter(one, RequestStage.ANSWER)
    assert not door.make_room()
    door.clock += HURRIED
    assert door.make_room()
    assert here(callers) == [False, True, True]


@pytest.mark.parametrize("stage", RequestStage)
def test_every_stage_has_a_time_as_a_whole(door: Porch, stage: RequestStage):
    (caller, *_) = full(door)
    door.discard(caller)
    door.enter(caller, stage)
    door.wind(STAGE_TIMEOUTS_S[stage] - 1)
    door.enter(caller, stage)  # a piece of what is awaited buys no time
    assert caller.is_here
    door.wind(1)
    assert not caller.is_here


def test_of_many_whose_time_is_over_some_go_at_a_time(door: Porch):
    callers = [Caller(door) for _ in range(EVICTIONS_PER_PASS + 1)]
    door.clock += STAGE_TIMEOUTS_S[RequestStage.HEAD]
    assert door.maintain()
    assert here(callers) == [*[False] * EVICTIONS_PER_PASS, True]
    assert not door.maintain()
    assert not any(here(callers))


def test_the_next_request_on_a_connection_has_its_own_time(door: Porch):
    caller = Caller(door)
    door.wind(STAGE_TIMEOUTS_S[RequestStage.HEAD] - 1)
    door.enter(caller, RequestStage.ANSWER)
    door.enter(caller, RequestStage.HEAD)
    door.wind(STAGE_TIMEOUTS_S[RequestStage.HEAD] - 1)
    assert caller.is_here


def test_what_has_become_a_line_is_no_longer_the_doors(door: Porch):
    callers = full(door)
    door.discard(callers[0])
    assert not door.is_full()
    door.wind(1000)
    assert here(callers) == [True, False, False]


def test_a_crowd_is_said_once_and_is_over_a_minute_after_the_last_had_to_go(
    door: Porch, caplog: pytest.LogCaptureFixture
):
    assert not door.is_crowded()
    for _ in range(3):
        full(door)
        door.make_room()
        door.on_descriptor_shortage(OSError(errno.EMFILE, "Too many open files"))
    assert len(caplog.records) == 1
    assert door.is_crowded()
    door.clock += CROWDED_FOR
    assert not door.is_crowded()
    door.on_descriptor_shortage(OSError(errno.EMFILE, "Too many open files"))
    assert "Too many open files" in caplog.records[1].getMessage()


def test_strangers_have_a_moment_to_say_who_they_are():
    strangers: PendingConnections[str] = PendingConnections()
    strangers.add("mute", 0)
    strangers.add("ann", 1)
    strangers.add("later", A_MOMENT)
    strangers.discard("ann")
    assert strangers.late(A_MOMENT) == []
    assert strangers.late(A_MOMENT + 1.5) == ["mute"]
    assert strangers.eldest() == "mute"
    strangers.discard("mute")
    assert strangers.eldest() == "later"


PUBLIC = 5


@pytest.fixture
def seating() -> ConnectionQuotas:
    return ConnectionQuotas(PUBLIC * PUBLIC_SHARE)


def test_the_public_has_a_share_and_people_have_the_rest(seating: ConnectionQuotas):
    for number in range(PUBLIC):
        seating.take(f"stage {number}", None, public=True)
    with pytest.raises(FullError):
        seating.take("one more", None, public=True)
    assert seating.take("ann's", "participant:ann", public=False) is None
    seating.leave("stage 0")
    assert seating.take("one more", None, public=True) is None


@pytest.mark.parametrize("public", [False, True])
def test_who_holds_too_many_lines_loses_their_own_oldest(public: bool):
    seating = ConnectionQuotas(MAX_PER_OWNER * PUBLIC_SHARE)
    lost = [
        seating.take(f"tab {number}", "ann", public=public) for number in range(MAX_PER_OWNER + 2)
    ]
    assert lost == [None] * MAX_PER_OWNER + ["tab 0", "tab 1"]
    assert seating.take("bob's", "bob", public=False) is None


def test_a_line_that_is_over_is_counted_no_more(seating: ConnectionQuotas):
    for number in range(3 * MAX_PER_OWNER):
        assert seating.take(f"tab {number}", "ann", public=False) is None
        seating.leave(f"tab {number}")
    seating.leave("never heard of")
