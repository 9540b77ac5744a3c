"""Connections without a whole request: read in one loop, ended by the door, handed on whole."""

import select
import socket
from collections.abc import Iterator

import pytest

from facilitator.transport.http_admission import STAGE_TIMEOUTS_S, HttpAdmission, RequestStage
from facilitator.transport.incoming import CONNECTIONS_PER_PASS, Incoming, IncomingConnection
from facilitator.transport.request_buffer import LARGEST_HEAD, RequestBuffer
from facilitator.transport.request_streams import AnswerStream, RequestStream

HEAD = b"GET / HTTP/1.1\r\nHost: x\r\n\r\n"
PLACES = 100


@pytest.mark.parametrize(
    "head",
    [HEAD, HEAD.replace(b"\r", b""), b"\r\n", b"\n", b"GET /\n\r\n"],
    ids=["lines", "bare line feeds", "nothing", "nothing, barely", "mixed"],
)
def test_a_head_ends_with_its_first_empty_line_however_it_comes(head: bytes):
    for cut in range(len(head)):
        request = RequestBuffer()
        assert not request.feed(head[:cut])
        assert request.feed(head[cut:])
        assert request.take() == head
    request, bytewise = RequestBuffer(), [bytes([one]) for one in head]
    assert [request.feed(one) for one in bytewise] == [False] * (len(head) - 1) + [True]


def test_what_is_longer_than_any_head_is_enough_to_be_refused():
    request = RequestBuffer()
    assert not request.feed(b"x" * LARGEST_HEAD)
    assert request.feed(b"x")


def test_what_came_of_the_next_head_is_looked_at_from_its_beginning():
    request = RequestBuffer()
    request.feed(HEAD)
    request.take()
    assert request.feed(HEAD + b"G")


def test_a_body_is_here_with_its_last_byte_whatever_is_in_it():
    request = RequestBuffer()
    request.await_bytes(5)
    assert not request.feed(b"\r\n\r\n")
    assert request.feed(b"!")
    request.take()
    request.await_head()
    assert not request.feed(b"12345")


class Pause(Exception):  # noqa: N818 - not an error: the test's turn
    """There is nothing more to read."""


class OneLook:
    """The operating system's epoll, and a wait that gives the test its turn after one look."""

    most = 0

    def is_wanted(self) -> bool:
        return False

    def epoll(self) -> select.epoll:
        self.polled, self.looks = select.epoll(), 0
        return self.polled

    def wait_readable(self, fd: int) -> None:
        self.looks += 1
        if self.looks % 2 == 0:
            raise Pause


class Hallway:
    """Connections whose other ends the test holds. `asked` has what was handed on."""

    def __init__(self) -> None:
        self.clock = 100.0
        self.door = HttpAdmission(PLACES, lambda: self.clock)
        self.incoming = Incoming(OneLook(), self.door)
        self.asked: list[tuple[IncomingConnection, bytes]] = []
        self.ends: list[socket.socket] = []

    def call(self, early: bytes = b"") -> tuple[socket.socket, IncomingConnection]:
        there, here = socket.socketpair()
        self.ends += [there, here]
        for end in (there, here):
            end.setblocking(False)
        connection = IncomingConnection(here, None)
        self.incoming.await_request(connection, early, self.then)
        return there, connection

    def then(self, connection: IncomingConnection) -> None:
        self.asked.append((connection, connection.request.take()))

    def look(self) -> None:
        """Read what there is, once."""
        with pytest.raises(Pause):
            self.incoming.run_reader()

    def wind(self, seconds: float) -> None:
        self.clock += seconds
        self.door.maintain()


@pytest.fixture
def hallway() -> Iterator[Hallway]:
    made = Hallway()
    yield made
    for end in made.ends:
        end.close()


def is_closed(there: socket.socket) -> bool:
    try:
        return there.recv(1) == b""
    except BlockingIOError:
        return False


def test_a_request_is_handed_on_once_its_head_is_whole(hallway: Hallway):
    there, connection = hallway.call()
    there.send(HEAD[:-1])
    hallway.look()
    assert hallway.asked == []
    there.send(HEAD[-1:] + b"more")
    hallway.look()
    assert hallway.asked == [(connection, HEAD + b"more")]
    there.send(b"not read any more")
    hallway.look()
    assert len(hallway.asked) == 1
    assert not is_closed(there)


def test_a_request_that_was_read_along_with_the_one_before_is_handed_on_at_once(hallway: Hallway):
    _, connection = hallway.call(early=HEAD)
    assert hallway.asked == [(connection, HEAD)]


def test_half_a_head_is_handed_on_to_nobody(hallway: Hallway):
    there, connection = hallway.call()
    there.send(HEAD[:-2])
    there.shutdown(socket.SHUT_WR)
    hallway.look()
    hallway.look()
    assert hallway.asked == []
    assert is_closed(there)
    assert connection.is_over()


def test_who_has_not_asked_in_time_is_closed_by_the_door_however_it_drips(hallway: Hallway):
    there, _ = hallway.call()
    for _ in range(STAGE_TIMEOUTS_S[RequestStage.HEAD]):
        assert not is_closed(there)
        there.send(b"X: y\r\n")
        hallway.look()
        hallway.wind(1)
    assert is_closed(there)
    assert hallway.asked == []


def test_who_waits_for_a_body_is_told_when_it_is_here_and_when_it_never_will_be(hallway: Hallway):
    for sent, got in ((b"abcde", b"abcde"), (b"abc", b"abc")):
        there, connection = hallway.call(early=HEAD)
        hallway.asked.clear()
        hallway.incoming.await_bytes(connection, 5, hallway.then)
        there.send(sent)
        hallway.look()
        assert bool(hallway.asked) == (sent == b"abcde")
        if not hallway.asked:
            connection.end()
        assert hallway.asked == [(connection, got)]
        assert is_closed(there) == (sent != b"abcde")


def test_who_still_sends_a_body_has_not_asked_yet(hallway: Hallway):
    connections = [hallway.call(early=HEAD)[1] for _ in range(PLACES)]
    for one in connections:
        hallway.door.enter(one, RequestStage.ANSWER)
    assert not hallway.door.make_room()
    hallway.incoming.await_bytes(connections[1], 5, hallway.then)
    assert hallway.door.make_room()
    assert [one.is_over() for one in connections[:3]] == [False, True, False]


def test_who_is_being_answered_is_only_woken_by_the_door(hallway: Hallway):
    there, connection = hallway.call(early=HEAD)
    connection.end()
    assert is_closed(there)
    assert not connection.is_over()
    hallway.incoming.close(connection)
    assert connection.is_over()


def test_a_connection_that_is_closed_holds_no_place(hallway: Hallway):
    connections = [hallway.call()[1] for _ in range(PLACES)]
    assert hallway.door.is_full()
    connections[0].end()
    assert not hallway.door.is_full()


def test_a_crowd_that_drips_is_read_a_few_at_a_time_and_all_in_turn(hallway: Hallway):
    crowd = [hallway.call()[0] for _ in range(CONNECTIONS_PER_PASS + 1)]
    for there in crowd:
        there.send(HEAD)
    hallway.look()
    assert len(hallway.asked) == CONNECTIONS_PER_PASS
    hallway.look()
    assert len(hallway.asked) == CONNECTIONS_PER_PASS + 1


def test_a_body_is_read_to_its_end_and_what_comes_behind_it_is_the_next_request():
    asked: list[int] = []

    def more(size: int) -> bytes:
        asked.append(size)
        return b"dy!" + HEAD[:4]

    stream = RequestStream(b"POST / HTTP/1.1\r\n\r\nbo", more)
    assert [stream.readline(), stream.readline()] == [b"POST / HTTP/1.1\r\n", b"\r\n"]
    assert stream.read(5) == b"body!"
    assert asked == [3]
    assert stream.read1() == HEAD[:4]


def test_a_body_that_is_here_is_not_waited_for_and_one_that_ends_early_is_nobodys_to_act_on():
    stream = RequestStream(b"body", lambda size: b"")
    assert stream.read(4) == b"body"
    with pytest.raises(ConnectionResetError):
        stream.read(1)


def test_an_answer_is_sent_in_one_piece():
    sent: list[bytes] = []
    AnswerStream(sent.append).writelines([b"HTTP/1.1 200 OK\r\n", b"\r\n", b"body"])
    assert sent == [b"HTTP/1.1 200 OK\r\n\r\nbody"]
