"""The fast transport leans on the insides of three libraries: this says so when they change."""

import ast
import importlib.util
import os
import socket
from collections.abc import Iterator
from contextlib import suppress
from functools import partial
from hashlib import sha256
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hall import CHECKOUT, PATIENCE, Client, Hall
from one_board import SHARED
from test_frames import masked

from facilitator.transport import fast, frames

LEANED_ON = {
    "engineio/socket.py": ("Socket",),
    "engineio/base_socket.py": ("BaseSocket",),
    "engineio/server.py": ("_handle_connect", "handle_request", "_trigger_event", "_service_task"),
    "engineio/base_server.py": ("on",),
    "socketio/server.py": (
        "_send_packet",
        "_handle_connect",
        "_handle_disconnect",
        "_handle_eio_connect",
        "_handle_eio_message",
        "_handle_eio_disconnect",
    ),
    "socketio/base_manager.py": ("sid_from_eio_sid", "eio_sid_from_sid", "is_connected"),
    "eventlet/wsgi.py": (
        "get_socket",
        "handle",
        "_read_request_line",
        "handle_one_request",
        "handle_one_response",
        "finish",
        "process_request",
    ),
    "eventlet/greenio/base.py": ("shutdown_safe",),
    "eventlet/hubs/hub.py": ("add", "switch"),
    "eventlet/hubs/epolls.py": ("add",),
    "eventlet/hubs/poll.py": ("wait",),
}
"""What `transport/fast.py` and `server.EventletBackend` know of the insides of others, by file."""

KNOWN = "9d796bb137155691182826818f0cfa6f69c079a7c5c1958632b41d90d73d1a7e"
"""The fingerprint of all that, in the versions of `lane.WRITTEN_FOR`."""


lane_only = pytest.mark.skipif(
    "FACILITATOR_PLAIN_SOCKETS" in os.environ, reason="the fast transport is switched off"
)


def source_of(path: str) -> Path:
    package, _, rest = path.partition("/")
    spec = importlib.util.find_spec(package)
    assert spec is not None
    assert spec.origin is not None
    return Path(spec.origin).parent / rest


def definitions(path: str, names: tuple[str, ...]) -> Iterator[str]:
    """The code of these classes and functions."""
    source = source_of(path).read_text()
    nodes = [node for node in ast.walk(ast.parse(source)) if getattr(node, "name", None) in names]
    assert {node.name for node in nodes} == set(names), f"{path} has lost some of {names}"
    yield from (str(ast.get_source_segment(source, node)) for node in nodes)


def fingerprint(leaned_on: dict[str, tuple[str, ...]]) -> str:
    """Of the code of these classes and functions, by file."""
    code = [one for path, names in leaned_on.items() for one in definitions(path, names)]
    return sha256("\n".join(code).encode()).hexdigest()


def test_the_libraries_are_inside_as_the_lane_was_written_for():
    found = fingerprint(LEANED_ON)
    assert found == KNOWN, (
        "python-socketio, python-engineio or eventlet have changed where "
        "facilitator/transport/fast.py "
        "leans on them. Read their changes against its first lines, run tests/live, then note the "
        f"versions in WRITTEN_FOR and this fingerprint here: {found}"
    )


def test_the_lane_is_used_with_the_installed_versions():
    assert fast.versions_match()


def test_other_versions_are_served_the_plain_way(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setitem(fast.WRITTEN_FOR, "eventlet", "0.0")
    assert not fast.versions_match()


@pytest.fixture(scope="module")
def hall(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Hall]:
    made = Hall(tmp_path_factory.mktemp("lane"), CHECKOUT / "agenda.yaml").open()
    yield made
    made.close()


@pytest.mark.parametrize("said", ["", "x", "45\ud800"], ids=repr)
def test_who_says_what_nobody_can_read_is_cut_off_and_gone_at_once(hall: Hall, said: str):
    service = Client(hall).sign_in().connect("console")
    mumbler = Client(hall).give_name(f"Mumbler {len(said)}", "partner").connect("phone")
    service.see("people", lambda people: present(people) == 1)
    assert mumbler.socket is not None
    mumbler.socket.send(said.encode("utf-8", "surrogatepass"), opcode=1)
    service.see("people", lambda people: present(people) == 0)


def present(people: dict[str, list[dict[str, object]]]) -> int:
    return sum(bool(one.get("here")) for one in people["people"])


def raw(hall: Hall, head: bytes) -> bytes:
    """All that is said to a connection that sends `head`, until it is closed or quiet."""
    said = b""
    with socket.create_connection(("127.0.0.1", hall.port), PATIENCE) as made:
        made.sendall(head)
        made.settimeout(1)
        with suppress(TimeoutError, ConnectionError):
            while more := made.recv(65_536):
                said += more
    return said


HANDSHAKE = (
    b"GET /socket.io/?EIO=4&transport=websocket HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\n"
    b"Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n"
)


def test_an_upgrade_that_is_none_is_refused_at_the_door(hall: Hall):
    assert b" 426 " in raw(hall, HANDSHAKE + b"\r\n")
    polling = HANDSHAKE.replace(b"=websocket", b"=polling") + b"Connection: Upgrade\r\n\r\n"
    assert b" 426 " in raw(hall, polling)


def test_what_comes_with_the_handshake_is_heard(hall: Hall):
    early = masked(b'40{"as":"stage"}')
    assert b'"topic":"stage"' in raw(hall, HANDSHAKE + b"Connection: Upgrade\r\n\r\n" + early)


def test_a_body_without_a_length_is_not_waited_for(hall: Hall):
    endless = (
        b"GET / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n" + b"1\r\nA\r\n" * 99
    )
    assert b" 411 " in raw(hall, endless)


@pytest.mark.parametrize("odd", [masked(b"", frames.PING), masked(b"40"), masked(b"42/x,[]")])
def test_who_sends_only_what_a_line_is_not_for_is_cut_off(hall: Hall, odd: bytes):
    flood = raw(hall, HANDSHAKE + b"Connection: Upgrade\r\n\r\n" + odd * 200)
    assert frames.closing(frames.TOO_MUCH) in flood


def test_a_command_waits_behind_a_goodbye_on_the_same_line(hall: Hall):
    service = Client(hall).sign_in().connect("console")
    late = msgspec.json.encode({"id": "late", "do": {"type": "StartDay", "day": "day-1"}})
    assert service.socket is not None
    frame = masked(b"41") + masked(b'429["command",%b]' % late)
    service.socket.sock.sendall(frame)
    watcher = Client(hall).connect("stage")
    assert watcher.see("stage")["phase"] == "before"
    assert Client(hall).sign_in().connect("console").see("console")["day"] is None


@lane_only
def test_what_is_urgent_is_not_behind_boards_that_a_slow_phone_has_not_taken(
    hall: Hall, facilitator: Client, mayor: Client
) -> None:
    facilitator.do("StartDay", day="day-one", times="now", sure=True)
    facilitator.do("JumpTo", block="breakout", seen="welcome")
    facilitator.do("ReachPrompt", block="breakout", prompt=SHARED)
    write = partial(mayor.do, "WriteContribution", block="breakout")
    for number in range(30):
        assert write(text=f"{number} " + "words " * 99)["ok"]
    board = len(msgspec.json.encode(mayor.see("team:", lambda body: _entries(body) == 30)))
    slow = Client(hall)
    slow.http.cookies.update(mayor.http.cookies)
    slow.sockets = ((socket.SOL_SOCKET, socket.SO_RCVBUF, 4_096),)
    slow.connect("phone")
    slow.see("team:")
    for number in range(31, 37):
        assert write(text=f"{number}")["ok"]
        mayor.see("team:", lambda body, count=number: _entries(body) == count)
    facilitator.do("SendNotice", to="everyone", text={"en": "Please come back"})
    mayor.see("phone", lambda body: body["notice"])
    waited = 0
    while "Please come back" not in (message := slow.receive()):
        waited += len(message)
    assert waited < 2 * board


def _entries(body: Any) -> int:
    return len(body["room"]["board"])
