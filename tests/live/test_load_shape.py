"""Many at once, slow ones, silent ones and rude ones: nobody waits for anybody else."""

import socket
import threading
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest
import websocket
from hall import CHECKOUT, PATIENCE, Client, Hall
from office import Office, ballot
from story import RULES, district_1
from story import facilitator as leader
from story import mayor as mayor_leeser

from facilitator.core.answers import Request
from facilitator.core.context import Actor, Role
from facilitator.core.notices import SendNotice
from facilitator.publishing.publisher import QUICK, Publisher, ViewMessage
from facilitator.service.inbox import Inbox

MAPPING = "priority-mapping"
PHONES = 300
CHANGES = 2_000
SLOW_CHANGES = 400
LONG = "We go on at half past one, in the big hall. " * 13


@pytest.fixture(scope="module")
def hall(
    tmp_path_factory: pytest.TempPathFactory, small_session: Callable[..., Hall]
) -> Iterator[Hall]:
    served = small_session(tmp_path_factory.mktemp("crowd"))
    yield served
    served.close()


@pytest.fixture(scope="module")
def facilitator(hall: Hall) -> Client:
    return Client(hall).sign_in().connect("console")


@pytest.fixture(scope="module")
def items(facilitator: Client) -> list[str]:
    """The candidates of the vote, which is open."""
    facilitator.do("StartDay", day="day-one", times="now", sure=True)
    facilitator.do("JumpTo", block=MAPPING, seen="welcome")
    service = facilitator.see(f"block:{MAPPING}", lambda body: body["open"])
    return [item["id"] for theme in service["themes"] for item in theme["items"]]


def test_hundreds_join_connect_and_vote_at_once_and_the_tally_is_right(
    hall: Hall, facilitator: Client, items: list[str]
) -> None:
    with ThreadPoolExecutor(30) as crowd:
        phones = list(crowd.map(lambda number: joined(hall, number), range(PHONES)))
    for number, phone in enumerate(phones):
        phone.send_text("421" + vote(number, items[number % 2]))
    answers = [phone.answer_to("1") for phone in phones]
    assert [one for one in answers if not one["ok"]] == []
    assert len({one["at"] for one in answers}) == PHONES
    result = facilitator.see(f"block:{MAPPING}", lambda body: body["turnout"]["ballots"] == PHONES)[
        "result"
    ]
    assert result["dots"] == PHONES
    for phone in phones:
        phone.go_home()
    facilitator.see("people", lambda body: not any(one["here"] for one in body["people"]))


def joined(hall: Hall, number: int) -> Client:
    return Client(hall).give_name(f"Guest {number}", "partner").connect("phone")


def vote(number: int, item: str) -> str:
    command = f'{{"type":"CastBallot","block":"{MAPPING}","ballot":{{"{item}":1}}}}'
    return f'["command",{{"id":"v{number}","do":{command}}}]'


def test_a_phone_that_stops_reading_delays_nobody_and_then_gets_the_newest(
    hall: Hall, facilitator: Client
) -> None:
    stalled = Client(hall).give_name("Stalled", "partner")
    narrow = [(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)]
    stalled.socket = websocket.create_connection(
        f"ws://127.0.0.1:{hall.port}/socket.io/?EIO=4&transport=websocket",
        cookie=stalled.cookies(),
        origin=hall.url,
        timeout=PATIENCE,
        sockopt=narrow,
    )
    stalled.send_text('40{"as":"phone"}')
    awake = Client(hall).give_name("Awake", "partner").connect("phone")
    for number in range(SLOW_CHANGES):
        text = f"{LONG}{number}"
        assert facilitator.do("SendNotice", to="everyone", text={"en": text})["ok"]
        awake.see("phone", lambda body, text=text: said(body) == text)
    assert received_until(stalled, f"{LONG}{SLOW_CHANGES - 1}") < SLOW_CHANGES / 2
    assert stalled.ask_raw("{}")["code"] == "malformed"


def said(body: Any) -> str:
    notice = body["notice"]
    return str(notice["text"]["en"]) if notice else ""


def received_until(client: Client, text: str) -> int:
    """How many messages come until the phone's view says `text`."""
    count = 0
    while said(client.views.get("phone", {"notice": None})) != text:
        client.take_in(client.receive())
        count += 1
    return count


def test_half_sent_requests_keep_nobody_out(hall: Hall) -> None:
    with ExitStack() as open_ones:
        for start in (b"G", b"GET / HT", b"GET / HTTP/1.1\r\nHost: x\r\n", b"POST /join HTTP/1.1"):
            for _ in range(50):
                half = socket.create_connection(("127.0.0.1", hall.port), PATIENCE)
                open_ones.enter_context(half).sendall(start)
        assert Client(hall).give_name("Patient", "partner").connect("phone").see("phone")


def test_sockets_that_never_say_what_they_want_keep_nobody_out(hall: Hall) -> None:
    silent = [Client(hall) for _ in range(50)]
    for one in silent:
        one.open_socket()
    punctual = Client(hall).give_name("Punctual", "partner").connect("phone")
    assert punctual.ask_raw("{}")["code"] == "malformed"
    for one in silent:
        one.go_home()


@pytest.mark.parametrize("length", [10**10, 10**30], ids=["ten gigabytes", "more than there is"])
@pytest.mark.parametrize(
    ("path", "expected"),
    [("/command?as=phone", b'"code":"too-long"'), ("/join", b" 413 "), ("/c", b" 413 ")],
)
def test_a_body_that_is_announced_too_large_is_refused_before_it_is_sent(
    hall: Hall, path: str, expected: bytes, length: int
) -> None:
    phone = Client(hall)
    phone.http.get(hall.url + "/")
    phone.http.cookies.update(Client(hall).form("/join", **guest()).history[0].cookies)
    assert expected in answer_to(hall, path, str(length), phone.cookies())


_numbers = iter(range(1_000))


def guest() -> dict[str, str]:
    return {"name": f"Sender {next(_numbers)}", "group": "partner"}


@pytest.mark.parametrize("length", ["-1", "abc", "1e3", "5, 6", "0x10"])
def test_a_length_that_is_no_number_is_refused(hall: Hall, length: str) -> None:
    for path in ("/command?as=phone", "/join", "/c", "/console/enter"):
        assert b" 400 " in answer_to(hall, path, length)


def answer_to(hall: Hall, path: str, length: str, cookies: str = "") -> bytes:
    """What comes back when a request's head is sent and its body never is."""
    head = (
        f"POST {path} HTTP/1.1\r\nHost: 127.0.0.1:{hall.port}\r\nContent-Length: {length}\r\n"
        f"X-Requested-With: facilitator\r\nCookie: {cookies}\r\n\r\n"
    )
    said = b""
    with socket.create_connection(("127.0.0.1", hall.port), PATIENCE) as plain:
        plain.sendall(head.encode())
        while b'"code"' not in said and b" 4" not in said[:13]:
            more = plain.recv(4096)
            assert more, said
            said += more
    return said


@pytest.mark.parametrize(
    "first",
    [b"\x00\xff\xfe", b"", b"4" * 70_000, "", "x", "9", "4", "40{", "40/elsewhere", "41", "42[]"],
    ids=lambda first: repr(first[:12]),
)
def test_garbage_as_the_first_message_harms_nobody_else(hall: Hall, first: bytes | str) -> None:
    rude = Client(hall)
    rude.open_socket()
    assert rude.socket is not None
    rude.socket.send(first) if isinstance(first, str) else rude.socket.send_binary(first)
    quiet = Client(hall).connect("stage")
    assert quiet.see("stage")
    rude.go_home()


def test_more_connections_than_the_system_allows_end_nothing(tmp_path: Path) -> None:
    narrow = Hall(tmp_path, CHECKOUT / "agenda.yaml")
    narrow.program = ("sh", "-c", 'ulimit -n 200 && exec "$@"', "sh", *narrow.program)
    narrow.open()
    try:
        with ExitStack() as crowd:
            for _ in range(300):
                crowd.enter_context(socket.create_connection(("127.0.0.1", narrow.port), PATIENCE))
        assert Client(narrow).give_name("Next", "partner").connect("phone").see("phone")
    finally:
        narrow.close()


class Wall:
    """A wire that notes what it is given, and is ready when the test says so."""

    def __init__(self) -> None:
        self.is_ready = True
        self.sent: list[ViewMessage] = []

    def send(self, messages: Sequence[ViewMessage], screen_ids: Collection[str]) -> Iterable[str]:
        if not self.is_ready:
            return screen_ids
        self.sent += [message for message in messages for _ in screen_ids]
        return ()


@pytest.fixture
def office() -> Office:
    return Office().voting()


@pytest.fixture
def wall() -> Wall:
    return Wall()


@pytest.fixture
def publisher(office: Office, wall: Wall) -> Publisher:
    """The views of the office, with one stage that has everything."""
    made = office.publisher()
    made.send_by(wall)
    made.arrive("wall", Actor(Role.STAGE, "stage"), {})
    made.flush()
    wall.sent.clear()
    return made


def tell(office: Office, text: str) -> None:
    office.granted(leader, SendNotice("everyone", {"en": text}))


def test_a_screen_that_takes_nothing_is_owed_one_view_and_not_a_queue(
    office: Office, publisher: Publisher, wall: Wall
) -> None:
    wall.is_ready = False
    for number in range(CHANGES):
        tell(office, f"Message {number}")
        publisher.flush()
    assert wall.sent == []
    wall.is_ready = True
    publisher.flush()
    (only,) = wall.sent
    assert f"Message {CHANGES - 1}".encode() in bytes(only.body)


def test_a_view_that_a_page_asked_for_first_still_reaches_those_who_watch(
    office: Office, publisher: Publisher, wall: Wall
) -> None:
    tell(office, "Lunch is here")
    assert b"Lunch is here" in bytes(publisher.newest("stage").body)
    office.world.time += 1_000
    publisher.flush()
    (only,) = wall.sent
    assert b"Lunch is here" in bytes(only.body)


def test_a_large_view_is_sent_less_often_unless_the_facilitator_acts(
    office: Office, publisher: Publisher, wall: Wall, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("facilitator.publishing.pacing.BYTES_A_MS", 1)
    monkeypatch.setattr("facilitator.publishing.rendering.ENCODE_FROM_BYTES", QUICK)
    for text in ("One", "Two"):
        tell(office, text)
        publisher.flush()
    size = wall.sent[0].size
    assert size > QUICK
    publisher.refresh(["stage"])
    assert publisher.flush() == size
    tell(office, "Three")
    publisher.flush()
    assert b"Three" in bytes(wall.sent[-1].body)


def test_an_acknowledged_command_stays_so_when_it_cannot_be_announced(office: Office) -> None:
    inbox = Inbox(office.service, RULES, office.world.elapsed)
    threading.Thread(target=inbox.run, daemon=True).start()
    office.service.listeners.append(lambda happened: {}["secret-detail"])
    assert inbox.submit_request(ballot(mayor_leeser, trees=1)).ok
    assert inbox.submit_request(ballot(district_1, trees=1)).ok
    assert office.is_what_its_journal_says()


def test_a_batch_that_fails_for_no_known_reason_is_answered_and_work_goes_on(
    office: Office,
) -> None:
    inbox = Inbox(office.service, RULES, office.world.elapsed)
    threading.Thread(target=inbox.run, daemon=True).start()
    office.storage.fails = RuntimeError("the thread pool is gone")
    assert inbox.submit_request(ballot(mayor_leeser, trees=1)).code == "fault"
    office.storage.fails = None
    assert inbox.submit_request(Request(district_1, ballot(district_1, trees=1).command)).ok
    assert office.is_what_its_journal_says()
