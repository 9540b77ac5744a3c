"""Through the real doors: from a fresh browser to what `LiveSocket.connect` needs."""

import re
from collections.abc import Callable, Sequence
from typing import Any

import msgspec

from .browser import Browser, Response
from .live_socket import View

_PAGE = re.compile(rb'<script type="application/json" id="page">(.*?)</script>', re.DOTALL)
_ASKED = re.compile(rb'name="(ask-[a-z0-9-]+)" value="([a-z0-9-]+)"')
_JSON = "application/json"
_OF_OUR_PAGE = {"X-Requested-With": "facilitator"}


class JoinFailed(Exception):  # noqa: N818 - named for what happened, as its reader says it
    """The door stayed closed; `status` is the HTTP status."""

    def __init__(self, what: str, status: int) -> None:
        super().__init__(f"{what} (HTTP {status})")
        self.status = status


class JoinedPage(msgspec.Struct):
    """What a live page carries: who one is, and the first views."""

    surface: str = ""
    me: str = ""
    rehearsal: bool = False
    views: list[View] = []
    shown: dict[str, tuple[str, int]] = {}
    """Of a page that says them in its HTML alone: epoch and number by topic."""


class _News(msgspec.Struct):
    """The views of a surface, as they are asked for over plain HTTP."""

    views: list[View]


class _Given(msgspec.Struct):
    """What opens a shared tablet."""

    code: str


_given = msgspec.json.Decoder(_Given)
_page = msgspec.json.Decoder(JoinedPage)
_news = msgspec.json.Decoder(_News)


async def join(
    browser: Browser, *, seat: str = "", name: str = "", group: str = ""
) -> dict[str, Any]:
    """Join as a phone does, by a seat or by name: the arguments of `LiveSocket.connect`.

    Raises JoinFailed, HttpFailed.
    """
    return connect_arguments(browser, await enter(browser, seat=seat, name=name, group=group))


async def enter(
    browser: Browser,
    *,
    seat: str = "",
    name: str = "",
    group: str = "",
    choose: Callable[[Sequence[str]], str] = min,
) -> JoinedPage:
    """Join, and be shown the phone's page; what guests are asked is answered as one may `choose`.

    Raises JoinFailed, HttpFailed.
    """
    door = await browser.get("/")
    fields = {"seat": seat} if seat else {"name": name, "group": group}
    if name:
        fields |= {ask: choose(options) for ask, options in asked_at(door).items()}
    answer = await browser.post("/join", fields)
    page = page_of(answer)
    if answer.status != 200 or page.surface != "phone":
        raise JoinFailed(f"{seat or name} could not join", answer.status)
    return page


async def enter_as_resident(browser: Browser) -> JoinedPage:
    """Open the residents' page, which says in words what it shows, and ask for its views.

    Raises JoinFailed, HttpFailed.
    """
    answer = await browser.get("/c")
    if answer.status != 200:
        raise JoinFailed("the residents' page is closed", answer.status)
    page = page_of(answer)
    page.views = _news.decode((await browser.get("/view?as=resident")).body).views
    return page


async def sign_in(browser: Browser, token: str) -> dict[str, Any]:
    """Open the console by its secret link's token: the arguments of `LiveSocket.connect`.

    Raises JoinFailed, HttpFailed.
    """
    return connect_arguments(browser, await enter_by_token(browser, "console", token))


async def enter_by_token(browser: Browser, surface: str, token: str) -> JoinedPage:
    """Open a surface by its secret link's token, a shared tablet by its code.

    Raises JoinFailed, HttpFailed.
    """
    answer = await browser.post_raw(
        f"/{surface}/enter", msgspec.json.encode({"token": token}), _JSON, _OF_OUR_PAGE
    )
    if answer.status != 200:
        raise JoinFailed(f"the {surface}'s link is not valid", answer.status)
    return page_of(await browser.get(f"/{surface}"))


async def ask_tablet_code(clerk: Browser) -> str:
    """The code by which a device becomes a shared tablet, from a clerk's desk.

    Raises JoinFailed, HttpFailed.
    """
    answer = await clerk.post_raw("/clerk/tablet", b"{}", _JSON, _OF_OUR_PAGE)
    if answer.status != 200:
        raise JoinFailed("the desk gives no code", answer.status)
    return _given.decode(answer.body).code


def asked_at(door: Response) -> dict[str, list[str]]:
    """What a door asks of guests: field → what may be chosen."""
    asked: dict[str, list[str]] = {}
    for field, option in _ASKED.findall(door.body):
        asked.setdefault(field.decode(), []).append(option.decode())
    return asked


def page_of(answer: Response) -> JoinedPage:
    """What the page carries; nothing where it is no live page."""
    found = _PAGE.search(answer.body)
    return _page.decode(found[1]) if found else JoinedPage()


def connect_arguments(browser: Browser, page: JoinedPage) -> dict[str, Any]:
    """How the page that was opened connects: its cookie, and which views it has already."""
    have = {view.topic: view.version for view in page.views}
    return {
        "host": browser.host,
        "port": browser.port,
        "origin": browser.origin,
        "cookie": browser.cookie,
        "auth": {"as": page.surface, "have": have},
    }
