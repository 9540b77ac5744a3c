"""Crowds that nobody invited: guests who join and vote, residents who comment, and are gone again.

Each is what one browser does, through the real doors, so many at a time and no more. What they were
told was kept counts like everybody's; what the facilitator does about them is one act.
"""

import asyncio
from collections.abc import Awaitable, Callable

from facilitator.client.browser import Browser
from facilitator.client.joining import JoinFailed, enter, enter_as_resident

from .crowd import VOICES, Crowd
from .hand import Hand

GUESTS, COMMENTS = 50, 130
"""More than the 40 guests, and the 120 comments from new devices, that are a flood in a minute."""
AT_ONCE = 8


class Passers:
    """Those who come into `crowd` at the server on `port`, and go."""

    def __init__(self, crowd: Crowd, port: int) -> None:
        self.crowd, self.port = crowd, port
        self.turned_away = 0

    async def guests(self) -> None:
        """Join within seconds and do what the hall does; then all who came since are shown out."""
        since = await self.crowd.now()
        await self._all(GUESTS, self._guest)
        if since > self.crowd.began:  # else the clock was set back, and that would be everybody
            await self.crowd.console.say(type="DismissGuests", since=since)

    async def comments(self) -> None:
        """A comment each, from new devices; then all that waits is declined, in one act."""
        await self._all(COMMENTS, self._commenter)
        await self.crowd.console.say(
            type="DeclineComments", block=VOICES, reason="Advertising", since=0
        )

    async def _all(self, many: int, come: Callable[[Browser], Awaitable[Hand]]) -> None:
        gate = asyncio.Semaphore(AT_ONCE)

        async def one() -> None:
            async with gate:
                browser = Browser("127.0.0.1", self.port)
                try:
                    hand = await come(browser)
                except JoinFailed:
                    self.turned_away += 1
                else:
                    self.crowd.gone.append(hand)
                    hand.cut()
                browser.close()

        await asyncio.gather(*(one() for _ in range(many)))

    async def _guest(self, browser: Browser) -> Hand:
        page = await enter(browser, name=self.crowd.fresh_name(), group="staff")
        hand = self.crowd.hand(browser, page, f"participant:{page.me}")
        await hand.say(**self.crowd.next_of(hand))
        return hand

    async def _commenter(self, browser: Browser) -> Hand:
        page = await enter_as_resident(browser)
        hand = self.crowd.hand(browser, page, f"resident:{page.me}")
        await hand.say(**self.crowd.next_of(hand))
        return hand
