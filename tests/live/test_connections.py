"""Many lines read by one loop: none holds up another, and none is told half of anything."""

import select
import socket
import time
from collections.abc import Iterator

import pytest
from test_frames import masked

from facilitator.transport import frames
from facilitator.transport.connections import FRAMES_PER_PASS, MOST_UNSENT, Connection, Connections

INTERVAL, PATIENCE = 20, 35
LARGE = frames.frame(b"x" * 400_000)
"""More than a connection takes in one go."""


class Pause(Exception):  # noqa: N818 - not an error: the test's turn
    """There is nothing more to read."""


class Turns:
    """The operating system's epoll, and a wait that gives the test its turn instead."""

    most = 3

    def is_wanted(self) -> bool:
        return False

    def epoll(self) -> select.epoll:
        self.polled = select.epoll()
        return self.polled

    def wait_readable(self, fd: int) -> None:
        if not self.polled.poll(0):
            raise Pause


class Heard:
    """Notes what is said, and who is gone."""

    def __init__(self) -> None:
        self.messages: list[tuple[Connection, int, bytes]] = []
        self.gone: list[Connection] = []

    def on_message(self, connection: Connection, kind: int, payload: bytes) -> None:
        self.messages.append((connection, kind, payload))
        if payload == b"trip":
            raise RuntimeError("a mistake of the house's")

    def on_closed(self, connection: Connection) -> None:
        self.gone.append(connection)


class Switchboard:
    """Lines with somebody at the other end of each."""

    def __init__(self) -> None:
        self.heard = Heard()
        self.connections = Connections(Turns(), self.heard, b"2", INTERVAL, PATIENCE)
        self.ends: list[socket.socket] = []

    def call(self) -> tuple[socket.socket, Connection]:
        """A new line, and the socket at its other end."""
        there, here = socket.socketpair()
        there.setblocking(False)
        here.setblocking(False)
        self.ends += [there, here]
        connection = Connection(here, None, longest=70_000)
        self.connections.add(connection)
        return there, connection

    def turn(self) -> None:
        """Read all that is to be read."""
        with pytest.raises(Pause):
            self.connections.run_reader()


def takes(there: socket.socket, most: int = 10_000_000) -> bytes:
    """What the other end is sent, as far as it is there."""
    taken = b""
    try:
        while len(taken) < most and (more := there.recv(most - len(taken))):
            taken += more
    except BlockingIOError:
        pass
    return taken


@pytest.fixture
def board() -> Iterator[Switchboard]:
    made = Switchboard()
    yield made
    for end in made.ends:
        end.close()


def test_what_is_said_is_heard_with_who_said_it(board: Switchboard):
    (ann, annes), (bob, bobs) = board.call(), board.call()
    ann.send(masked(b"one"))
    bob.send(masked(b"two")[:4])
    board.turn()
    bob.send(masked(b"two")[4:])
    board.turn()
    assert board.heard.messages == [(annes, 1, b"one"), (bobs, 1, b"two")]


def test_who_takes_nothing_is_behind_and_gets_every_byte_once_they_take(board: Switchboard):
    (slow, slows), (quick, quicks) = board.call(), board.call()
    assert board.connections.write_all([slows], LARGE) == []
    assert board.connections.write_all([slows, quicks], b"news") == [slows]
    assert takes(quick) == b"news"
    taken = takes(slow)
    assert len(taken) < len(LARGE)
    while more := (board.turn(), takes(slow))[1]:
        taken += more
    assert taken == LARGE
    assert board.connections.write_all([slows], b"news") == []
    assert takes(slow) == b"news"


def test_what_is_written_after_comes_after(board: Switchboard):
    slow, slows = board.call()
    board.connections.write(slows, LARGE)
    board.connections.write(slows, b"the end")
    taken = b""
    while more := (takes(slow), board.turn())[0]:
        taken += more
    assert taken == LARGE + b"the end"


def test_who_asks_for_more_and_more_and_reads_nothing_is_cut_off(board: Switchboard):
    _, greedys = board.call()
    for _ in range(MOST_UNSENT // len(LARGE) + 2):
        board.connections.write(greedys, LARGE)
    assert board.heard.gone == [greedys]


def test_a_flood_has_its_turns_like_everybody(board: Switchboard):
    (flood, floods), (calm, calms) = board.call(), board.call()
    flood.send(masked(b"!") * 20 * FRAMES_PER_PASS)
    calm.send(masked(b"me too"))
    board.turn()
    place = board.heard.messages.index((calms, 1, b"me too"))
    assert place <= FRAMES_PER_PASS
    assert [connection for connection, _, _ in board.heard.messages].count(
        floods
    ) == 20 * FRAMES_PER_PASS


@pytest.mark.parametrize(
    ("sent", "code"),
    [
        (frames.frame(b"not masked"), frames.PROTOCOL_ERROR),
        (masked(b"x" * 70_001), frames.TOO_LONG),
        (masked(b"trip"), frames.PROTOCOL_ERROR),
        (masked(b"", frames.CLOSE), frames.NORMAL),
    ],
    ids=["unmasked", "too long", "a mistake of ours", "goodbye"],
)
def test_a_line_that_ends_is_told_why_and_ends_once(board: Switchboard, sent: bytes, code: int):
    (ann, annes), (bob, bobs) = board.call(), board.call()
    ann.send(sent)
    bob.send(masked(b"still here"))
    board.turn()
    assert takes(ann) == frames.closing(code)
    assert (bobs, 1, b"still here") in board.heard.messages
    ann.send(masked(b"and another thing"))
    ann.close()
    board.turn()
    assert board.heard.gone == [annes]
    assert annes not in [
        connection for connection, _, said in board.heard.messages if b"another" in said
    ]


def test_pings_are_answered_and_sent(board: Switchboard):
    ann, _ = board.call()
    ann.send(masked(b"are you there", frames.PING))
    board.turn()
    assert takes(ann) == frames.frame(b"are you there", frames.PONG)
    board.connections.maintain(time.monotonic() + INTERVAL + 1)
    assert takes(ann) == frames.frame(b"2")
    board.connections.maintain(time.monotonic() + INTERVAL + 2)
    assert takes(ann) == b""


def test_who_has_gone_silent_is_gone(board: Switchboard):
    _, annes = board.call()
    board.connections.maintain(time.monotonic() + PATIENCE - 1)
    assert board.heard.gone == []
    board.connections.maintain(time.monotonic() + PATIENCE + 1)
    assert board.heard.gone == [annes]


def test_there_is_room_for_so_many(board: Switchboard):
    connections = [board.call()[1] for _ in range(Turns.most)]
    assert board.connections.is_full()
    board.connections.end(connections[0])
    assert not board.connections.is_full()


def test_who_was_told_goodbye_makes_room_for_who_comes(board: Switchboard):
    connections = [board.call()[1] for _ in range(Turns.most)]
    assert not board.connections.make_room()
    board.connections.hang_up(connections[1])
    board.connections.hang_up(connections[0])
    assert board.connections.is_full()
    assert board.connections.make_room()
    assert not board.connections.is_full()
    assert board.heard.gone == [connections[1], connections[0]]
    assert board.connections.make_room()
    assert not board.connections.make_room()


def test_who_is_gone_before_goodbye_is_said_holds_no_place(board: Switchboard):
    there, connection = board.call()
    there.close()
    board.connections.hang_up(connection)
    assert board.heard.gone == [connection]
    assert not board.connections.make_room()
