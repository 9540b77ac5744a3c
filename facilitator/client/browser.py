"""A browser without a screen: a cookie jar, forms, keep-alive; cheap enough for a crowd."""

import asyncio
from collections.abc import Mapping
from urllib.parse import urlencode, urlsplit

from .chromium import LANGUAGES, USER_AGENT
from .http_connection import HttpConnection, HttpFailed, Response

__all__ = ["Browser", "HttpFailed", "Response", "get", "post_form"]

FORM = "application/x-www-form-urlencoded"
MOST_REDIRECTS = 5
REDIRECTS = frozenset({301, 302, 303, 307, 308})


async def get(
    host: str,
    port: int,
    path: str,
    cookies: Mapping[str, str] | None = None,
    *,
    accept_encoding: str = "gzip, deflate",
) -> Response:
    """One page over a connection of its own. Raises HttpFailed."""
    browser = Browser(host, port, cookies=dict(cookies or {}), accept_encoding=accept_encoding)
    try:
        return await browser.get(path, follow=False)
    finally:
        browser.close()


async def post_form(
    host: str,
    port: int,
    path: str,
    fields: Mapping[str, str],
    cookies: Mapping[str, str] | None = None,
) -> Response:
    """One form over a connection of its own. Raises HttpFailed."""
    browser = Browser(host, port, cookies=dict(cookies or {}))
    try:
        return await browser.post(path, fields, follow=False)
    finally:
        browser.close()


class Browser:
    """A cookie jar and one keep-alive connection; what is asked at once waits in line.

    `cookies` may be shared by several browsers, as one browser has several connections.
    `bytes_in` counts everything that was received.
    """

    def __init__(
        self,
        host: str,
        port: int,
        *,
        cookies: dict[str, str] | None = None,
        language: str = "en",
        accept_encoding: str = "gzip, deflate",
    ) -> None:
        self.host, self.port = host, port
        self.cookies = {} if cookies is None else cookies
        self.origin = f"http://{host}:{port}"
        self.csrf_token = ""
        self.bytes_in = 0
        self._always = (
            f"Host: {host}:{port}\r\nConnection: keep-alive\r\nUser-Agent: {USER_AGENT}\r\n"
            f"Accept-Encoding: {accept_encoding}\r\nAccept-Language: {LANGUAGES[language]}\r\n"
        )
        self._connection: HttpConnection | None = None
        self._turn = asyncio.Lock()

    @property
    def cookie(self) -> str:
        """The `Cookie:` header's value."""
        return "; ".join(f"{name}={value}" for name, value in self.cookies.items())

    async def get(
        self, path: str, *, headers: Mapping[str, str] | None = None, follow: bool = True
    ) -> Response:
        """Open a page; its form's token is kept for the next `post`. Raises HttpFailed."""
        answer = await self._ask("GET", path, headers or {}, b"")
        return await self._followed(answer) if follow else answer

    async def post(self, path: str, fields: Mapping[str, str], *, follow: bool = True) -> Response:
        """Send a form, with the token of the page that was open. Raises HttpFailed."""
        whole = {"csrf_token": self.csrf_token, **fields} if self.csrf_token else fields
        answer = await self.post_raw(path, urlencode(whole).encode(), FORM)
        return await self._followed(answer) if follow else answer

    async def post_raw(
        self, path: str, body: bytes, kind: str, headers: Mapping[str, str] | None = None
    ) -> Response:
        """Send anything, as a page of the same origin does. Raises HttpFailed."""
        more = {"Origin": self.origin, "Content-Type": kind, **(headers or {})}
        return await self._ask("POST", path, more, body)

    def close(self) -> None:
        """Hang up; cookies stay."""
        if self._connection:
            self._connection.close()
            self._connection = None

    async def _followed(self, answer: Response) -> Response:
        for _ in range(MOST_REDIRECTS):
            if answer.status not in REDIRECTS:
                break
            target = urlsplit(answer.headers.get("location", "/"))
            path = (target.path or "/") + (f"?{target.query}" if target.query else "")
            answer = await self._ask("GET", path, {}, b"")
        if answer.headers.get("content-type", "").startswith("text/html"):
            self.csrf_token = answer.csrf_token or self.csrf_token
        return answer

    async def _ask(
        self, method: str, path: str, headers: Mapping[str, str], body: bytes
    ) -> Response:
        async with self._turn:
            answer = await self._asked(method, self._request(method, path, headers, body))
        self.bytes_in += answer.bytes_in
        for one in answer.set_cookies:
            self._keep(one)
        return answer

    async def _asked(self, method: str, request: bytes) -> Response:
        """Over the connection there is; a reading that finds it gone is asked over a new one."""
        kept = self._connection
        if kept and kept.open:
            try:
                return await kept.ask(request)
            except HttpFailed:
                if method != "GET" or kept.open:
                    raise
        try:
            self._connection = await HttpConnection.to(self.host, self.port)
        except OSError as error:
            raise HttpFailed(str(error)) from error
        return await self._connection.ask(request)

    def _request(self, method: str, path: str, headers: Mapping[str, str], body: bytes) -> bytes:
        more = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
        if self.cookies:
            more += f"Cookie: {self.cookie}\r\n"
        if body or method == "POST":
            more += f"Content-Length: {len(body)}\r\n"
        return f"{method} {path} HTTP/1.1\r\n{self._always}{more}\r\n".encode("latin-1") + body

    def _keep(self, set_cookie: str) -> None:
        pair, _, terms = set_cookie.partition(";")
        name, _, value = pair.partition("=")
        if value and "max-age=0" not in terms.lower():
            self.cookies[name.strip()] = value
        else:
            self.cookies.pop(name.strip(), None)
