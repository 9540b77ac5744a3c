"""One machine that opens connections and says nothing, or half of something, keeps nobody out."""

import json
import re
import resource
import signal
import socket
import struct
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, suppress
from itertools import count
from pathlib import Path
from urllib.parse import urlencode

import pytest
import requests
import websocket
from hall import CHECKOUT, PATIENCE, Client, Hall
from test_fast_transport import HANDSHAKE

from facilitator.transport.quotas import MAX_PER_OWNER

DESCRIPTORS = 200
AT_THE_DOOR = 50
"""Places for requests, and as many for lines, that so many descriptors leave."""
CROWD = 3 * AT_THE_DOOR
RUSH = 40
"""Guests who join in one moment."""
RESETS = 2_000
PAGE = b"GET /stage HTTP/1.1\r\nHost: x\r\n\r\n"
SHAKING = HANDSHAKE + b"Connection: Upgrade\r\n\r\n"
ABORT = struct.pack("ii", 1, 0)
"""A linger of no seconds: closing says that what was sent is not to be answered."""


@pytest.fixture(scope="module")
def narrow(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Hall]:
    """A hall with few descriptors."""
    made = Hall(tmp_path_factory.mktemp("narrow"), CHECKOUT / "agenda.yaml")
    limited = f'ulimit -n {DESCRIPTORS} && exec "$@"'
    made.program = ("sh", "-c", limited, "sh", *made.program)
    made.open()
    yield made
    made.close()


def sockets(hall: Hall) -> int:
    """Open sockets of the server; its journal opens other descriptors in its own time."""
    found = 0
    for one in descriptors(hall):
        with suppress(FileNotFoundError):
            found += str(one.readlink()).startswith("socket:")
    return found


def descriptors(hall: Hall) -> list[Path]:
    assert hall.process is not None
    return list(Path(f"/proc/{hall.process.pid}/fd").iterdir())


def lowest_free(hall: Hall) -> int:
    """The descriptor that the server would be given next."""
    taken = {int(one.name) for one in descriptors(hall)}
    return next(number for number in count() if number not in taken)


def eventually(is_so: Callable[[], bool], hall: Hall) -> bool:
    """Whether it becomes so while somebody fetches one page after another.

    Who has a page knows that all who called before have been taken in: it is no sooner looked.
    Who is cut off in the crush, before a byte of theirs was read, asks again.
    """
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        with suppress(requests.ConnectionError):
            requests.get(hall.url + "/stage", headers={"Connection": "close"}, timeout=PATIENCE)
            if is_so():
                return True
    return False


def call(hall: Hall) -> socket.socket:
    return socket.create_connection(("127.0.0.1", hall.port), PATIENCE)


def joins(hall: Hall, name: str) -> Client:
    """A new phone: page, form, handshake, view, and an answer."""
    phone = Client(hall).give_name(name, "partner").connect("phone")
    assert phone.ask_raw("{}")["code"] == "malformed"
    return phone


@pytest.mark.parametrize("said", [PAGE, PAGE[:-2], SHAKING], ids=["page", "half", "handshake"])
def test_a_request_that_is_reset_leaves_no_descriptor_behind(narrow: Hall, said: bytes):
    before = sockets(narrow)
    for _ in range(RESETS):
        with call(narrow) as rude:
            rude.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, ABORT)
            rude.sendall(said)
    assert eventually(lambda: sockets(narrow) <= before, narrow)


def test_one_thread_writes_and_is_all_there_is_beside_the_one_that_serves(narrow: Hall):
    """Of twenty each would take a turn, and from then on have an epoll, a stack and a heap."""
    assert narrow.process is not None
    console = Client(narrow).sign_in()
    assert console.post("/command?as=console", {"id": "one", "do": {"type": "CloseDoor"}}).ok
    assert console.post("/command?as=console", {"id": "two", "do": {"type": "OpenDoor"}}).ok
    assert len(list(Path(f"/proc/{narrow.process.pid}/task").iterdir())) == 2


def test_a_connection_without_a_descriptor_is_waited_for_and_said_once(tmp_path: Path):
    hall = Hall(tmp_path, CHECKOUT / "agenda.yaml").open()
    assert hall.process is not None
    soft, hard = resource.prlimit(hall.process.pid, resource.RLIMIT_NOFILE)
    with call(hall) as before:  # when it is over, so are those by which the hall was opened
        before.sendall(PAGE.replace(b"Host", b"Connection: close\r\nHost"))
        assert b"".join(iter(lambda: before.recv(65_536), b""))
    none_free = min(lowest_free(hall) for _ in range(100))  # a file may be open for a moment
    resource.prlimit(hall.process.pid, resource.RLIMIT_NOFILE, (none_free, hard))
    with call(hall) as early, call(hall):
        early.sendall(PAGE)
        early.settimeout(0.5)
        with pytest.raises(TimeoutError):
            early.recv(1)
        resource.prlimit(hall.process.pid, resource.RLIMIT_NOFILE, (soft, hard))
        early.settimeout(PATIENCE)
        assert early.recv(12) == b"HTTP/1.1 200"
    joins(hall, "Late").go_home()
    assert hall.stop() == 0
    assert hall.output.count("Too many open files") == 1
    assert "Traceback" not in hall.output


@pytest.mark.parametrize(
    "said",
    [b"", PAGE[:-2], b"POST /c HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\nb"],
    ids=["nothing", "half a head", "half a body"],
)
def test_requests_that_never_end_keep_nobody_out(narrow: Hall, said: bytes):
    service = Client(narrow).sign_in().connect("console")
    with ExitStack() as crowd:
        for _ in range(CROWD):
            crowd.enter_context(call(narrow)).sendall(said)
        phone = joins(narrow, f"New after {len(said)}")
        assert service.see("console", lambda body: body["crowded"])
    for one in (service, phone):
        one.go_home()


def test_half_a_request_is_not_answered(narrow: Hall):
    for said in (PAGE[:-2], b"POST /c HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\nb"):
        with call(narrow) as half:
            half.sendall(said)
            half.shutdown(socket.SHUT_WR)
            assert half.recv(1) == b""


def test_half_a_body_is_not_acted_on(narrow: Hall):
    service = Client(narrow).sign_in().connect("console")
    with call(narrow) as half:
        half.sendall(asking_to_join(narrow)(77)[:-1])  # what is here of it says Guest 7
        half.shutdown(socket.SHUT_WR)
        assert half.recv(1) == b""
    phone = joins(narrow, "After the half")
    people = json.dumps(service.see("people", lambda body: "After the half" in json.dumps(body)))
    assert "Guest 7" not in people
    for one in (service, phone):
        one.go_home()


def test_lines_that_never_say_who_they_are_keep_nobody_out(narrow: Hall):
    mute = []
    for _ in range(CROWD):
        mute.append(Client(narrow))
        mute[-1].open_socket()
    phone = joins(narrow, "After the mute")
    for one in [*mute, phone]:
        one.go_home()


def test_who_drips_and_who_does_not_say_who_they_are_is_cut_off(narrow: Hall):
    mute, refused, retired = Client(narrow), Client(narrow), Client(narrow)
    mute.open_socket()
    refused.open_socket()
    refused.send_text('40{"as":"phone"}')
    assert refused.receive().startswith("44")
    retired.connect("stage").send_text("41")
    staying = Client(narrow).connect("stage")
    assert drips_until_it_ends(narrow)
    for one in (mute, refused, retired):
        assert ends(one)
    assert staying.ask_raw("{}")["code"] == "malformed"
    staying.go_home()


def test_however_many_join_at_once_a_line_waits_for_one_of_them(tmp_path: Path):
    hall = Hall(tmp_path, CHECKOUT / "agenda.yaml").open()
    assert hall.process is not None
    service = Client(hall).sign_in().connect("console")
    request = asking_to_join(hall)
    service.do("CloseDoor")
    before = service.do("OpenDoor")["at"]
    with ExitStack() as crowd:
        guests = [crowd.enter_context(call(hall)) for _ in range(RUSH)]
        for guest in guests:  # each is taken in before all ask
            guest.sendall(PAGE)
            guest.recv(65_536)
        hall.process.send_signal(signal.SIGSTOP)
        for number, guest in enumerate(guests):
            guest.sendall(request(number))
        service.send_text('42900["command",{"id":"day","do":{"type":"CloseDoor"}}]')
        hall.process.send_signal(signal.SIGCONT)
        at = service.answer_to("900")["at"]
    assert at - before < RUSH // 4
    service.go_home()
    hall.close()


def asking_to_join(hall: Hall) -> Callable[[int], bytes]:
    """What a browser sends with the form of the door, by number of the guest."""
    browser = Client(hall)
    page = browser.http.get(hall.url + "/").text
    found = re.search(r'name="csrf_token" value="([^"]+)"', page)
    assert found

    def request(number: int) -> bytes:
        fields = {"csrf_token": found[1], "group": "partner", "name": f"Guest {number}"}
        body = urlencode(fields).encode()
        head = (
            f"POST /join HTTP/1.1\r\nHost: 127.0.0.1:{hall.port}\r\nOrigin: {hall.url}\r\n"
            f"Cookie: {browser.cookies()}\r\nContent-Type: application/x-www-form-urlencoded\r\n"
            f"Content-Length: {len(body)}\r\n\r\n"
        )
        return head.encode() + body

    return request


def drips_until_it_ends(hall: Hall) -> bool:
    """Sends a line of a head now and then, which says that there is more to come."""
    deadline = time.monotonic() + PATIENCE
    with call(hall) as drip:
        drip.sendall(PAGE[:-2])
        drip.settimeout(0.5)
        while time.monotonic() < deadline:
            try:
                drip.sendall(b"X: y\r\n")
                return drip.recv(1) == b""
            except TimeoutError:
                continue
            except ConnectionError:
                return True
    return False


def ends(client: Client) -> bool:
    """Waits until a line is closed by the other side."""
    assert client.socket is not None
    try:
        while client.socket.recv():
            pass
    except (OSError, websocket.WebSocketException) as over:
        return not isinstance(over, (TimeoutError, websocket.WebSocketTimeoutException))
    return True


def test_stages_leave_places_for_phones_and_are_served_without_a_line(narrow: Hall):
    stages = [Client(narrow) for _ in range(AT_THE_DOOR)]
    greetings = []
    for one in stages:
        one.open_socket()
        one.send_text('40{"as":"stage"}')
        greetings.append(next(said for said in iter(one.receive, "") if said[:2] in ("40", "44")))
    assert '"code":"full"' in greetings[-1]
    assert greetings[0].startswith("40")
    answer = requests.get(narrow.url + "/view?as=stage", timeout=PATIENCE)
    assert answer.json()["views"]
    staying = joins(narrow, "Beside the stages")
    beamer = Client(narrow).sign_in().connect("stage")
    assert beamer.see("stage")
    for one in [*stages, staying, beamer]:
        one.go_home()


def test_one_person_holds_so_many_lines_and_the_oldest_goes(narrow: Hall):
    tabs = [joins(narrow, "Tabs")]
    for _ in range(MAX_PER_OWNER):
        tabs.append(Client(narrow))
        tabs[-1].http.cookies.update(tabs[0].http.cookies)
        tabs[-1].connect("phone")
    assert ends(tabs[0])
    assert tabs[-1].ask_raw("{}")["code"] == "malformed"
    for one in tabs:
        one.go_home()
