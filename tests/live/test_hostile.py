"""Whatever a phone sends, it is answered, and nothing changes that should not."""

import contextlib
import socket
import threading
from collections.abc import Callable, Iterator

import pytest
import requests
import websocket
from hall import Client, Hall

from facilitator.access.rates import BURST

VOTE = (
    '["command",{"id":"x","do":{"type":"CastBallot","block":"priority-mapping","ballot":{"a":%s}}}]'
)

UNREADABLE = {
    "NaN": VOTE % "NaN",
    "infinity": VOTE % "Infinity",
    "a truth as a number": VOTE % "true",
    "two to the sixty-third": VOTE % 2**63,
    "a fraction": VOTE % "1.5",
    "below zero": VOTE % -1,
    "half a surrogate pair": '["command",{"id":"x","do":{"type":"WriteContribution",'
    '"block":"breakout","text":"\\ud800"}}]',
    "nothing at all": "",
    "no JSON": '["command",',
    "no list": "{}",
    "an empty list": "[]",
    "a number": " 7",
    "a forged connect": '["connect",{"HTTP_COOKIE":""}]',
    "a forged disconnect": '["disconnect"]',
    "an unknown event": '["tally",{}]',
    "an event that is no text": "[7,{}]",
    "no argument": '["command"]',
    "topics that are no list": '["watch","insights"]',
    "topics that are no texts": '["watch",[7]]',
    "nine topics": '["watch",["a","b","c","d","e","f","g","h","i"]]',
    "two arguments": '["command",{},{}]',
    "a null": '["command",null]',
    "a list for a command": '["command",[]]',
    "no id": '["command",{"do":{"type":"TakePen","block":"breakout"}}]',
    "an id with a line break": '["command",{"id":"x\\n","do":{"type":"TakePen","block":"b"}}]',
    "an unknown type": '["command",{"id":"x","do":{"type":"Elect"}}]',
    "a field too many": '["command",{"id":"x","do":{"type":"TakePen","block":"b","as":"mayor"}}]',
    "a hundred thousand deep": '["command",' + "[" * 100_000 + "]" * 100_000 + "]",
    "eight thousand deep": '["command",' + "[" * 8_000 + "]" * 8_000 + "]",
    "too long": '["command","' + "a" * 200_000 + '"]',
}


@pytest.fixture(scope="module")
def hall(tmp_path_factory: pytest.TempPathFactory, small_session: Callable[..., Hall]) -> Hall:
    return small_session(tmp_path_factory.mktemp("hostile"))


@pytest.fixture(scope="module")
def stranger(hall: Hall) -> Client:
    return Client(hall).give_name("Stranger", "partner").connect("phone")


@pytest.mark.parametrize("payload", UNREADABLE.values(), ids=UNREADABLE.keys())
def test_every_unreadable_command_is_refused(stranger: Client, payload: str) -> None:
    answer = stranger.ask_raw(payload)
    assert answer["ok"] is False
    assert answer["code"] in {"malformed", "too-long"}
    assert answer["message"]


def test_a_command_that_is_too_long_is_not_read(stranger: Client) -> None:
    assert stranger.ask_raw(UNREADABLE["too long"])["code"] == "too-long"


def test_the_part_that_is_wrong_is_named(stranger: Client) -> None:
    answer = stranger.ask_raw(VOTE % "true")
    assert (answer["message"], answer["path"]) == (
        "Expected `int`, got `bool`",
        "$.do.ballot[...]",
    )


def test_a_participant_cannot_act_as_facilitator(stranger: Client) -> None:
    answer = stranger.do("StartDay", day="day-one")
    assert answer["code"] == "not-yours"


def test_binary_attachments_are_refused_and_the_phone_goes_on(stranger: Client) -> None:
    stranger.send_text('451-9["command",{"_placeholder":true,"num":0}]')
    assert stranger.socket is not None
    stranger.socket.send_binary(b"\x00\x01")
    assert stranger.ask_raw("{}")["code"] == "malformed"


def test_a_console_cannot_be_opened_without_its_link(hall: Hall) -> None:
    somebody = Client(hall).give_name("Somebody", "partner")
    somebody.open_socket()
    somebody.send_text('40{"as":"console"}')
    refusal = somebody.receive()
    assert refusal.startswith("44")
    assert "not-joined" in refusal


def test_what_is_no_secret_link_opens_no_console(hall: Hall) -> None:
    somebody = Client(hall)
    for token in ("", "x", hall.token[:-1], hall.token + "x", hall.token.swapcase(), "ñ"):
        answer = somebody.post("/console/enter", {"token": token})
        assert (answer.status_code, answer.json()["code"]) == (403, "wrong-link")
    answer = somebody.post("/command?as=console", {"id": "x", "do": {"type": "OpenDoor"}})
    assert answer.json()["code"] == "not-joined"


def test_a_forged_cookie_is_nobody(hall: Hall) -> None:
    forger = Client(hall)
    forger.http.cookies.set("facilitator_place", "eyJkZXZpY2UiOiJ4In0.forged")
    forger.open_socket()
    forger.send_text('40{"as":"phone"}')
    assert forger.receive().startswith("44")


def test_another_site_cannot_open_a_socket(hall: Hall) -> None:
    with pytest.raises(websocket.WebSocketBadStatusException) as refused:
        websocket.create_connection(
            f"ws://127.0.0.1:{hall.port}/socket.io/?EIO=4&transport=websocket",
            origin="http://elsewhere.example",
        )
    assert refused.value.status_code == 403


def test_another_site_cannot_post_a_command(hall: Hall) -> None:
    body = {"id": "x", "do": {"type": "StartDay", "day": "day-one"}}
    assert requests.post(hall.url + "/command?as=phone", json=body).status_code == 403


def test_a_form_without_its_token_is_refused(hall: Hall) -> None:
    assert requests.post(hall.url + "/join", data={"seat": "mayor-leeser"}).status_code == 400


def test_long_polling_is_refused(hall: Hall) -> None:
    url = hall.url + "/socket.io/?EIO=4&transport=polling"
    assert requests.get(url).status_code == 426
    assert requests.post(url, data="x").status_code == 426


def test_handshakes_older_than_version_13_are_refused(hall: Hall) -> None:
    old = (
        "GET /socket.io/?EIO=4&transport=websocket HTTP/1.1\r\nHost: 127.0.0.1\r\n"
        "Upgrade: WebSocket\r\nConnection: Upgrade\r\nOrigin: http://127.0.0.1\r\n"
        "Sec-WebSocket-Key1: 4 @1  46546xW%0l 1 5\r\nSec-WebSocket-Key2: 12998 5 Y3 1  .P00\r\n\r\n"
    )
    with socket.create_connection(("127.0.0.1", hall.port), timeout=30) as plain:
        plain.sendall(old.encode() + b"^n:ds[4U")
        assert plain.recv(100).startswith(b"HTTP/1.1 426")


def test_a_message_in_endless_pieces_is_cut_off(hall: Hall) -> None:
    drip = Client(hall).give_name("Drip", "partner").connect("phone")
    assert drip.socket is not None
    with pytest.raises((OSError, websocket.WebSocketException)):
        drip.socket.send_frame(websocket.ABNF(0, 0, 0, 0, websocket.ABNF.OPCODE_TEXT, 1, b"42"))
        for _ in range(100):
            piece = websocket.ABNF(0, 0, 0, 0, websocket.ABNF.OPCODE_CONT, 1, b"a" * 16_000)
            drip.socket.send_frame(piece)
        drip.socket.recv()
        raise websocket.WebSocketConnectionClosedException("a closing frame is an end, too")


def test_compression_is_declined(hall: Hall) -> None:
    made = websocket.create_connection(
        f"ws://127.0.0.1:{hall.port}/socket.io/?EIO=4&transport=websocket",
        header=["Sec-WebSocket-Extensions: permessage-deflate; client_max_window_bits"],
    )
    assert "sec-websocket-extensions" not in made.getheaders()
    made.close()


def test_a_flood_is_slowed_down_and_others_are_not(hall: Hall, stranger: Client) -> None:
    flooder = Client(hall).give_name("Flooder", "partner").connect("phone")
    codes = [flooder.ask_raw("{}")["code"] for _ in range(BURST + 100)]
    assert "too-fast" in codes
    assert stranger.ask_raw("{}")["code"] == "malformed"


def tiny_frame(payload: bytes) -> bytes:
    return bytes([0x81, 0x80 | len(payload)]) + b"\0\0\0\0" + payload


def test_a_socket_that_never_pauses_does_not_stop_the_hall(hall: Hall, stranger: Client) -> None:
    flood = Client(hall).connect("stage")
    assert flood.socket is not None
    with pouring(flood.socket.sock, tiny_frame(b"42[]") * 400_000):
        assert answered_in_time(stranger)


def test_pipelined_requests_do_not_stop_the_hall(hall: Hall, stranger: Client) -> None:
    requests_in_one = b"GET /nothing HTTP/1.1\r\nHost: x\r\n\r\n" * 40_000
    pipe = socket.create_connection(("127.0.0.1", hall.port))
    with pipe, pouring(pipe, requests_in_one):
        assert answered_in_time(stranger)


@contextlib.contextmanager
def pouring(sock: socket.socket, stream: bytes) -> Iterator[None]:
    """Send without a pause from another thread, until the connection is closed."""

    def pour() -> None:
        with contextlib.suppress(OSError):
            sock.sendall(stream)

    thread = threading.Thread(target=pour)
    thread.start()
    yield
    sock.shutdown(socket.SHUT_RDWR)
    thread.join()


def answered_in_time(client: Client) -> bool:
    """Within the five seconds that are promised to every input."""
    assert client.socket is not None
    client.socket.settimeout(5)
    return all(client.ask_raw("{}")["code"] == "malformed" for _ in range(3))


def test_a_device_costs_a_page(hall: Hall) -> None:
    body = {
        "id": "x",
        "do": {"type": "SendComment", "block": "feedback-one", "text": "x", "lang": "en"},
    }
    answer = Client(hall).post("/command?as=resident", body).json()
    assert answer["code"] == "not-joined"


@pytest.mark.parametrize(
    "target",
    ["//evil.example", "/\t/evil.example", "/\\evil.example", "https://evil.example", "/x\r\ny"],
)
def test_changing_the_language_leads_nowhere_else(hall: Hall, target: str) -> None:
    answer = requests.get(hall.url + "/lang/es", params={"next": target}, allow_redirects=False)
    assert (answer.status_code, answer.headers["Location"]) == (302, "/")


@pytest.mark.parametrize("body", [b"", b"[1]", b'"x"', b'{"token":"\\ud800"}', b"[" * 100_000])
def test_a_sign_in_that_cannot_be_read_is_refused(hall: Hall, body: bytes) -> None:
    headers = {"X-Requested-With": "facilitator"}
    answer = requests.post(hall.url + "/console/enter", data=body, headers=headers)
    assert answer.status_code == 400
