"""The hall: a facilitator who moves it, participants who vote and write, residents who comment."""

import asyncio
import itertools
from random import Random
from typing import Any

from facilitator.client.browser import Browser
from facilitator.client.joining import enter, enter_as_resident, page_of

from .hand import Hand

VOTE, BOARD, VOICES = "dots", "teams", "voices"
STREETS, PARKS = ("repair", "crossings"), ("shade", "lights")
"""The vote's items by theme: more than two dots on one theme are refused."""
RESIDENTS = 5
"""One device in so many is at home."""
AT_ONCE = 20
A_TURN, A_COMMENT = 1.0, 15.0
"""Seconds from one command to the next: new devices share a pace for their comments."""
JSON = {"X-Requested-With": "facilitator"}


class Crowd:
    """The hall moves every few seconds while it is `working`; `gone` are those who passed by.

    `began` is the server's time (ms) when everybody was in, `moves` how often the hall moved.
    """

    def __init__(self, dice: Random) -> None:
        self.dice = dice
        self.hands: list[Hand] = []
        self.gone: list[Hand] = []
        self.began = self.moves = 0
        self._names = itertools.count()
        self.working = asyncio.Event()
        self.where = "welcome"

    async def come(self, port: int, token: str, phones: int) -> None:
        """Everybody comes in, and the day begins."""
        await self._open_the_console(port, token)
        gate = asyncio.Semaphore(AT_ONCE)
        self.hands += await asyncio.gather(
            *(self._one(port, number, gate) for number in range(phones))
        )
        self.began = await self.now()
        await self.console.say(type="StartDay", day="day-one", times="now", sure=True)
        for place in (VOICES, VOTE):
            await self.move(place)
        await self.console.say(type="OpenWindow", block=VOICES)

    @property
    def everybody(self) -> list[Hand]:
        """Also those who have gone."""
        return [*self.hands, *self.gone]

    async def now(self) -> int:
        """The server's time (ms), by asking for what is so already."""
        return int((await self.console.say(type="OpenDoor"))["now"])

    def fresh_name(self) -> str:
        """A name that nobody has, in letters."""
        digits = f"{next(self._names):05d}"
        return "Ana " + "".join(chr(ord("a") + int(digit)) for digit in digits).title()

    def hand(self, browser: Browser, page: Any, me: str) -> Hand:
        """Somebody with a page, and with chances of their own."""
        return Hand(browser, page, me, Random(self.dice.getrandbits(64)))

    async def move(self, place: str) -> None:
        """Take the hall there, and open what is closed."""
        await self.console.say(type="JumpTo", block=place, seen=self.where)
        self.where = place
        self.moves += 1
        if place == VOTE:
            await self.console.say(type="OpenVoting", block=VOTE)

    async def live(self) -> None:
        """All do what people do, while there is work."""
        await asyncio.gather(self._conduct(), *map(self._work, self.hands))

    async def rest(self) -> None:
        """Nobody begins anything new; returns once everybody has been answered and is on line."""
        self.working.clear()
        while self._busy:
            await asyncio.sleep(0.1)
        await asyncio.gather(*(hand.come_back() for hand in [self.console, *self.hands]))

    async def go_home(self) -> None:
        """Every line is closed on this side too."""
        for hand in [self.console, *self.hands]:
            hand.cut()
        await asyncio.sleep(0.2)

    _busy = 0

    async def _conduct(self) -> None:
        while True:
            await self._turn(lambda: self.move(BOARD if self.where == VOTE else VOTE))
            await asyncio.sleep(2 + 3 * self.dice.random())

    async def _work(self, hand: Hand) -> None:
        while True:
            await self._turn(lambda: hand.say(**self.next_of(hand)))
            pause = A_COMMENT if hand.me.startswith("resident") else A_TURN
            await asyncio.sleep(pause * (0.5 + hand.dice.random()))

    async def _turn(self, do: Any) -> None:
        await self.working.wait()
        self._busy += 1
        try:
            await do()
        finally:
            self._busy -= 1

    def next_of(self, hand: Hand) -> dict[str, Any]:
        """What somebody does where the hall is now."""
        said = f"{hand.dice.getrandbits(32):08x}"
        if hand.me.startswith("resident"):
            return {"type": "SendComment", "block": VOICES, "text": said, "lang": "en"}
        if self.where == BOARD:
            return {"block": BOARD, "text": said} | _own_entry(hand)
        before = next((one.do for one in reversed(hand.done) if "ballot" in one.do), {})
        others = [dots for dots in _ballots() if dots != before.get("ballot")]
        return {"type": "CastBallot", "block": VOTE, "ballot": hand.dice.choice(others)}

    async def _one(self, port: int, number: int, gate: asyncio.Semaphore) -> Hand:
        browser = Browser("127.0.0.1", port)
        async with gate:
            if number % RESIDENTS == 0:
                page = await enter_as_resident(browser)
                hand = self.hand(browser, page, f"resident:{page.me}")
            else:
                page = await enter(browser, name=self.fresh_name(), group="staff")
                hand = self.hand(browser, page, f"participant:{page.me}")
            browser.close()
            await hand.come_back()
        return hand

    async def _open_the_console(self, port: int, token: str) -> None:
        browser = Browser("127.0.0.1", port)
        body = b'{"token":"%b"}' % token.encode()
        await browser.post_raw("/console/enter", body, "application/json", JSON)
        page = page_of(await browser.get("/console"))
        browser.close()
        self.console = self.hand(browser, page, "facilitator")


def _own_entry(hand: Hand) -> dict[str, Any]:
    """Everybody has one on the board, and says it better the next time."""
    own = [one.made for one in hand.done if one.do["type"] == "WriteContribution"]
    if not own:
        return {"type": "WriteContribution"}
    return {"type": "EditContribution", "contribution": own[0]}


def _ballots() -> list[dict[str, int]]:
    """All ways to place two dots on one theme's item and one on another's."""
    pairs = [(one, other) for one in STREETS for other in PARKS]
    return [{one: 2, other: 1} for pair in pairs for one, other in (pair, pair[::-1])]
