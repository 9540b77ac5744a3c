"""A request's head says one thing, or is refused; what cannot be read does not fill the log."""

import socket
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hall import Client, Hall

PATIENCE = 15
UNCLEAR = {
    "two lengths": b"Content-Length: 3\r\nContent-Length: 5\r\n",
    "the same length twice": b"Content-Length: 3\r\nContent-Length: 3\r\n",
    "a plus sign": b"Content-Length: +3\r\n",
    "a minus sign": b"Content-Length: -3\r\n",
    "an underscore": b"Content-Length: 1_0\r\n",
    "no digits": b"Content-Length: three\r\n",
    "two in one": b"Content-Length: 3, 3\r\n",
    "a space before the colon": b"Transfer-Encoding : chunked\r\nContent-Length: 3\r\n",
    "a length behind what is no header": b"rubbish\r\nContent-Length: 3\r\n",
}


@pytest.fixture(scope="module")
def hall(
    small_session: Callable[[Path], Hall], tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Hall]:
    served = small_session(tmp_path_factory.mktemp("heads"))
    yield served
    served.close()


def asked(hall: Hall, request: bytes) -> bytes:
    """All that is answered until the connection is closed."""
    with socket.create_connection(("127.0.0.1", hall.port), PATIENCE) as line:
        line.sendall(request)
        return b"".join(iter(lambda: line.recv(65_536), b""))


@pytest.mark.parametrize("head", UNCLEAR.values(), ids=UNCLEAR)
def test_a_head_that_can_be_read_in_two_ways_is_refused_and_the_line_closed(
    hall: Hall, head: bytes
) -> None:
    said = asked(hall, b"POST /c HTTP/1.1\r\nHost: x\r\n" + head + b"\r\nabcdefghij")
    assert said.split(b"\r\n")[0] in (b"HTTP/1.1 400 Bad Request", b"HTTP/1.0 400 Bad Request")
    assert said.count(b"HTTP/1.") == 1


def test_requests_nobody_understands_write_a_few_lines_and_end_nothing(hall: Hall) -> None:
    for number in range(60):
        assert b"400" in asked(hall, b"rubbish \x1b[2J%d\r\n\r\n" % number)
    assert Client(hall).http.get(hall.url + "/stage").ok
    assert hall.stop() == 0
    assert hall.output.count("could not be understood") == 20
    assert "\x1b" not in hall.output
    assert "Traceback" not in hall.output
