"""A browser without a screen reads whatever form an answer takes, and keeps its cookies."""

import asyncio
import gzip
from urllib.parse import parse_qs

import pytest
from loops import run

from facilitator.client.browser import Browser, HttpFailed, get, post_form


class Pages:
    """A server that answers each path with the bytes the test has for it."""

    def __init__(self, **pages: bytes) -> None:
        self.pages = {f"/{name}": page for name, page in pages.items()}
        self.asked: list[tuple[str, str]] = []
        self.connections = 0

    async def __aenter__(self) -> "Pages":
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0)
        self.port = self._server.sockets[0].getsockname()[1]
        return self

    async def __aexit__(self, *_: object) -> None:
        self._server.close()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        try:
            while True:
                head = (await reader.readuntil(b"\r\n\r\n")).decode()
                size = head.lower().partition("content-length: ")[2].partition("\r\n")[0]
                body = (await reader.readexactly(int(size or 0))).decode()
                self.asked.append((head, body))
                page = self.pages[head.split(" ")[1]]
                for at in range(0, len(page), 7):  # in pieces, as networks have it
                    writer.write(page[at : at + 7])
                    await writer.drain()
                if b"Connection: close" in page:
                    break
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        writer.close()


def answer(body: bytes, *headers: str, status: str = "200 OK") -> bytes:
    lines = [f"HTTP/1.1 {status}", f"Content-Length: {len(body)}", *headers]
    return "\r\n".join(lines).encode() + b"\r\n\r\n" + body


CHUNKED = (
    b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
    b"5\r\nhello\r\n7;x=y\r\n, world\r\n0\r\n\r\n"
)
UNTIL_CLOSED = b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\nall there is"
FORM = answer(
    b'<form><input type="hidden" name="csrf_token" value="tok.en"></form>',
    "Content-Type: text/html; charset=utf-8",
    "Set-Cookie: session=s1; HttpOnly; Path=/",
)


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        (answer(b"plain"), b"plain"),
        (answer(b""), b""),
        (answer(gzip.compress(b"squeezed"), "Content-Encoding: gzip"), b"squeezed"),
        (CHUNKED, b"hello, world"),
        (UNTIL_CLOSED, b"all there is"),
    ],
    ids=["length", "empty", "gzip", "chunked", "until closed"],
)
def test_every_form_of_an_answer_is_read(page, expected):
    async def story():
        async with Pages(page=page) as server:
            found = await get("127.0.0.1", server.port, "/page")
            assert (found.status, found.body, found.bytes_in) == (200, expected, len(page))

    run(story())


def test_one_connection_carries_many_questions_and_a_closed_one_is_made_again():
    async def story():
        async with Pages(page=answer(b"1"), last=UNTIL_CLOSED) as server:
            browser = Browser("127.0.0.1", server.port)
            await asyncio.gather(*(browser.get("/page") for _ in range(5)))
            assert server.connections == 1
            await browser.get("/last")
            assert (await browser.get("/page")).body == b"1"
            assert server.connections == 2
            assert browser.bytes_in == 6 * len(answer(b"1")) + len(UNTIL_CLOSED)
            browser.close()

    run(story())


def test_a_form_carries_its_token_its_cookie_and_its_origin_and_is_followed():
    there = answer(b"", "Location: /page", "Set-Cookie: place=p; Path=/", status="303 See Other")

    async def story():
        async with Pages(form=FORM, join=there, page=answer(b"in")) as server:
            browser = Browser("127.0.0.1", server.port, language="es")
            await browser.get("/form")
            found = await browser.post("/join", {"name": "Ana Peña"})
            assert found.body == b"in"
            head, body = server.asked[1]
            assert parse_qs(body) == {"csrf_token": ["tok.en"], "name": ["Ana Peña"]}
            assert f"Origin: http://127.0.0.1:{server.port}\r\n" in head
            assert "Cookie: session=s1\r\n" in head
            assert "Accept-Language: es-US" in head
            assert "Cookie: session=s1; place=p\r\n" in server.asked[2][0]
            browser.close()

    run(story())


def test_a_cookie_can_be_taken_back():
    gone = answer(b"", "Set-Cookie: session=; Max-Age=0; Path=/")

    async def story():
        async with Pages(form=FORM, out=gone) as server:
            browser = Browser("127.0.0.1", server.port)
            await browser.get("/form")
            await browser.get("/out")
            assert browser.cookies == {}
            browser.close()

    run(story())


def test_a_single_form_can_be_sent():
    async def story():
        async with Pages(c=answer(b"thank you")) as server:
            found = await post_form("127.0.0.1", server.port, "/c", {"text": "Hi"}, {"a": "b"})
            assert found.body == b"thank you"
            assert "Cookie: a=b\r\n" in server.asked[0][0]

    run(story())


def test_where_nobody_answers_it_says_so():
    async def story():
        async with Pages() as server:
            port = server.port
        with pytest.raises(HttpFailed):
            await get("127.0.0.1", port, "/")

    run(story())


def test_an_answer_that_breaks_off_is_none():
    torn = b"HTTP/1.1 200 OK\r\nContent-Length: 50\r\nConnection: close\r\n\r\ntoo short"

    async def story():
        async with Pages(page=torn) as server:
            with pytest.raises(HttpFailed):
                await get("127.0.0.1", server.port, "/page")

    run(story())
