"""Lines served the plain way: as many as there are places, and each behaves or is cut off."""

import queue
import time
from collections.abc import Callable
from io import BytesIO
from types import SimpleNamespace
from typing import Any

import pytest
from engineio.exceptions import SocketIsClosedError

from facilitator.transport.connections import MOST_UNEXPECTED
from facilitator.transport.http_admission import RELEASE_KEY
from facilitator.transport.pending_connections import IDENTIFY_TIMEOUT_S as A_MOMENT
from facilitator.transport.plain import MOST_UNTAKEN, GuardedTransport, PlainConnection

INTERVAL, TIMEOUT = 20, 15
MOST = 2


class Beneath:
    """The connection, and the WebSocket that eventlet makes of it."""

    def __init__(self) -> None:
        self.is_open = True
        self.said: list[str | bytes] = []
        self.closed: list[int] = []

    def setblocking(self, flag: bool) -> None:
        """There is nothing to wait for."""

    def shutdown(self, how: int) -> None:
        self.is_open = False

    def wait(self) -> Any:
        return self.said.pop(0)

    def close(self, close_data: tuple[int, str]) -> None:
        self.closed.append(close_data[0])


class Caller:
    """Engineio's socket for one connection."""

    def __init__(self, sid: str) -> None:
        self.sid = sid
        self.queue: queue.Queue[Any] = queue.Queue()
        self.meanwhile: Callable[[PlainConnection], Any] = lambda connection: None
        self.received: list[Any] = []
        self.hears: Callable[[], Any] = lambda: None

    def talk(self, connection: PlainConnection) -> list[bytes]:
        self.meanwhile(connection)
        return []

    def receive(self, packet: Any) -> None:
        self.received.append(packet)
        self.hears()
        if packet == "trip":
            raise TypeError("'NoneType' object is not subscriptable")

    def close(self, **_: Any) -> None:
        """It is over."""


class House:
    """A GuardedWire with python-socketio's places taken by the test."""

    def __init__(self) -> None:
        self.known: set[str] = set()
        self.statuses: list[str] = []
        self.stayed = 0
        self.engine = SimpleNamespace(
            ping_interval=INTERVAL,
            ping_timeout=TIMEOUT,
            _async={"websocket": self._websocket},
        )
        manager = SimpleNamespace(
            sid_from_eio_sid=lambda sid, _: sid if sid in self.known else None,
            is_connected=lambda sid, _: sid in self.known,
        )
        self.native: Any = SimpleNamespace(most=MOST)
        server: Any = SimpleNamespace(eio=self.engine, manager=manager)
        self.transport = GuardedTransport(server, self.native)

    def _websocket(self, handler: Any, engine: Any) -> Any:
        return lambda environ, start_response: handler(environ["eventlet.input"].get_socket())

    def calls(self, sid: str, meanwhile: Callable[[PlainConnection], Any]) -> Caller:
        """Somebody connects; `meanwhile` is what happens until their line ends."""
        caller, beneath = Caller(sid), Beneath()
        caller.meanwhile = meanwhile
        taken = SimpleNamespace(get_socket=lambda: beneath, rfile=BytesIO())
        environ = {"eventlet.input": taken, RELEASE_KEY: self._stays}
        answer = self.engine._async["websocket"](caller.talk, self.engine)
        answer(environ, lambda status, headers: self.statuses.append(status))
        return caller

    def _stays(self) -> None:
        self.stayed += 1


@pytest.fixture
def house() -> House:
    return House()


def says(house: House, connection: PlainConnection, packet: Any = "40") -> None:
    house.known.add(connection.engineio_socket.sid)
    connection.engineio_socket.receive(packet)


def test_who_says_nothing_for_as_long_as_in_the_lane_is_gone(house: House):
    def meanwhile(connection: PlainConnection) -> None:
        says(house, connection)
        house.transport.maintain(connection.last_heard_at + INTERVAL + TIMEOUT - 1)
        assert connection.connection.is_open
        house.transport.maintain(connection.last_heard_at + INTERVAL + TIMEOUT + 1)
        assert not connection.connection.is_open

    house.calls("silent", meanwhile)
    assert house.stayed == 1


def test_requests_make_way_for_who_waits_for_an_answer_or_is_cut_off_instead(house: House):
    waits: list[bool] = []

    def meanwhile(connection: PlainConnection) -> None:
        connection.engineio_socket.hears = lambda: waits.append(house.native.is_wanted())
        says(house, connection)
        waits.append(house.native.is_wanted())
        with pytest.raises(SocketIsClosedError):
            says(house, connection, "trip")
        waits.append(house.native.is_wanted())

    house.calls("voter", meanwhile)
    assert waits == [True, False, True, False]


def test_who_asks_for_more_and_more_and_takes_nothing_is_gone(house: House):
    def meanwhile(connection: PlainConnection) -> None:
        says(house, connection)
        for _ in range(MOST_UNTAKEN + 1):
            connection.engineio_socket.queue.put("43")
        house.transport.maintain(time.monotonic())
        assert not connection.connection.is_open

    house.calls("greedy", meanwhile)


def test_who_does_not_say_who_they_are_is_gone_and_who_took_it_back_too(house: House):
    def mute(connection: PlainConnection) -> None:
        house.transport.maintain(time.monotonic() + A_MOMENT + 1)
        assert not connection.connection.is_open

    def fickle(connection: PlainConnection) -> None:
        says(house, connection)
        house.transport.maintain(time.monotonic() + A_MOMENT + 1)
        assert connection.connection.is_open
        house.known.clear()
        connection.engineio_socket.receive("41")
        house.transport.maintain(time.monotonic() + A_MOMENT + 1)
        assert not connection.connection.is_open

    house.calls("mute", mute)
    house.calls("fickle", fickle)


def test_where_all_places_are_taken_a_stranger_goes_and_nobody_else(house: House):
    def last(connection: PlainConnection) -> None:
        says(house, connection)
        house.calls("one too many", lambda late: pytest.fail("was let in"))

    def second(connection: PlainConnection) -> None:
        house.calls("third", last)
        assert not connection.connection.is_open

    def first(connection: PlainConnection) -> None:
        says(house, connection)
        house.calls("second", second)
        assert connection.connection.is_open

    house.calls("first", first)
    assert house.statuses == ["503 Service Unavailable"]


@pytest.mark.parametrize(("said", "code"), [("x", 1002), ("4", 1002), ("", 1002)])
def test_what_nobody_can_read_ends_the_line(house: House, said: str, code: int):
    def meanwhile(connection: PlainConnection) -> None:
        connection.connection.said.append(said)
        with pytest.raises(ValueError, match="cut"):
            connection.wait()
        assert connection.connection.closed == [code]

    house.calls("mumbler", meanwhile)


def test_only_so_much_of_what_a_line_is_not_for_is_heard_in_a_second(house: House):
    def meanwhile(connection: PlainConnection) -> None:
        connection.connection.said += ["42[]"] * (
            2 * MOST_UNEXPECTED + 2
        )  # not connected: no commands
        for _ in range(2):
            for _ in range(MOST_UNEXPECTED):
                connection.wait()
            house.transport.maintain(time.monotonic())
        connection.connection.said += ["40"] * MOST_UNEXPECTED
        with pytest.raises(ValueError, match="cut"):
            while True:
                connection.wait()
        assert connection.connection.closed == [1008]

    house.calls("flood", meanwhile)


def test_what_the_library_stumbles_over_ends_that_line_without_a_traceback(
    house: House, caplog: pytest.LogCaptureFixture
):
    def meanwhile(connection: PlainConnection) -> None:
        with pytest.raises(SocketIsClosedError):  # engineio ends the line at that, and says nothing
            connection.engineio_socket.receive("trip")

    caller = house.calls("hostile", meanwhile)
    assert caller.received == ["trip"]
    assert not [one for one in caplog.records if one.exc_info]
