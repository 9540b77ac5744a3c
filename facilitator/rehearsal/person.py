"""One simulated person: comes through the door, looks at the phone, acts, loses the line at times.

Nothing is known to them but what their own screen shows.
"""

import asyncio
import itertools
import random
import time
from typing import Any

import msgspec

from facilitator.acting import ActsByKind, next_command, next_of_resident, topics_asked_for
from facilitator.acting.observation import Memory, Observation
from facilitator.client.browser import Browser, HttpFailed
from facilitator.client.joining import (
    JoinedPage,
    JoinFailed,
    connect_arguments,
    enter,
    enter_as_resident,
)
from facilitator.client.live_socket import ConnectFailed, LiveSocket, ViewStore

from .personas import Persona
from .stats import CommandAnswer, Stats

THINKING = 12.0
"""Seconds between two looks at the phone, in the middle; divided by the pace, as all of these."""

TYPING = 0.08
"""Seconds for a character."""

TURNED_AWAY = 20.0
"""Seconds until somebody asks at the door again."""

AWAY = (3.0, 30.0)
"""Seconds for which a line is lost."""

LOSES_LINE = 0.01
"""How likely a look ends with the line lost, and likewise a command that was just sent."""

RETRY = (0.4, 1.0, 2.0)
"""Seconds until a phone tries again, as in static/js/live.js: the network's pace, not people's."""

ANSWER = 10.0
"""Seconds after which a phone takes its line for dead."""

_answer = msgspec.json.Decoder(CommandAnswer)


class Pending(msgspec.Struct):
    """A command that is not answered yet; it is sent again with the same id."""

    id: str
    do: dict[str, Any]


class SimulatedPerson:
    """Lives until cancelled."""

    def __init__(
        self,
        persona: Persona,
        at: tuple[str, int],
        acts: ActsByKind,
        stats: Stats,
        pace: float,
        seed: int,
        aloud: set[str] | None = None,
    ) -> None:
        self._persona, self._acts, self._stats, self._pace = persona, acts, stats, pace
        self._dice = random.Random(f"{seed}-{persona.number}")  # noqa: S311 - chance for a play
        self._browser = Browser(*at, language=persona.language)
        self._views = ViewStore()
        self._memories: dict[str, Memory] = {}
        self._aloud = set() if aloud is None else aloud
        self._pending: Pending | None = None
        self._numbers = 0
        self._seat = persona.seat
        self._page = JoinedPage()
        self._asked_for: tuple[str, ...] = ()
        self._tried = self._came_in = self._lost_line = False

    async def live(self, wait: float, doors: asyncio.Semaphore) -> None:
        """Come after `wait` seconds, take part, come back whenever the line is lost."""
        await asyncio.sleep(wait)
        await self._enter(doors)
        while True:
            phone = await self._connect()
            if phone is None:
                await self._enter(doors)
                continue
            self._stats.lines_back += self._lost_line
            try:
                await self._take_part(phone)
            finally:
                self._stats.views += phone.views_in
                phone.close()

    async def _enter(self, doors: asyncio.Semaphore) -> None:
        """Stand at the door until it opens; who finds their seat taken gives a name."""
        while not await self._try_the_door(doors):
            if not self._seat:
                await asyncio.sleep(TURNED_AWAY / self._pace)
            self._seat = ""
        self._browser.close()
        self._take_in()

    def _take_in(self) -> None:
        """What the page shows, it shows anew."""
        self._views = ViewStore()
        for view in self._page.views:
            self._views.put(view)

    async def _try_the_door(self, doors: asyncio.Semaphore) -> bool:
        try:
            async with doors:
                self._page = await self._go_in()
        except (JoinFailed, HttpFailed):
            return False
        finally:
            self._stats.tried += not self._tried
            self._tried = True
        self._count_in()
        return True

    async def _go_in(self) -> JoinedPage:
        if self._persona.resident:
            return await enter_as_resident(self._browser)
        if self._seat:
            return await enter(self._browser, seat=self._seat)
        who = {"name": self._persona.name, "group": self._persona.group}
        return await enter(self._browser, **who, choose=self._dice.choice)

    def _count_in(self) -> None:
        if self._came_in:
            return
        self._came_in = True
        self._stats.residents += self._persona.resident
        self._stats.seats += bool(self._seat)
        self._stats.guests += not self._persona.resident and not self._seat

    async def _connect(self) -> LiveSocket | None:
        """A phone on the line, however long it takes; None where the place is lost."""
        pauses = itertools.chain(RETRY, itertools.repeat(RETRY[-1]))
        while True:
            try:
                return await LiveSocket.connect(**self._connecting(), view_store=self._views)
            except ConnectFailed as failed:
                if b"not-joined" in failed.answer:
                    return None
            await asyncio.sleep(next(pauses) * self._dice.uniform(0.75, 1.25))

    def _connecting(self) -> dict[str, Any]:
        return connect_arguments(self._browser, self._page)

    async def _take_part(self, phone: LiveSocket) -> None:
        """Look and act until the line is lost."""
        gone = asyncio.Event()
        phone.lost = gone.set
        self._asked_for = ()
        if self._pending:
            await self._deliver(phone, gone)
        while not phone.closed:
            await self._pause(THINKING * self._dice.lognormvariate(0, 0.6), gone)
            self._ask_for_more(phone)
            command = None if phone.closed else self._decide()
            if command:
                await self._pause(TYPING * len(command.get("text", "")), gone)
                await self._send(command, phone, gone)
            if self._dice.random() < LOSES_LINE:
                phone.hang_up()
        self._stats.lines_lost += 1
        self._lost_line = True
        if not gone.is_set():  # it was this phone's own doing
            await asyncio.sleep(self._dice.uniform(*AWAY) / self._pace)

    async def _pause(self, seconds: float, gone: asyncio.Event) -> None:
        try:
            await asyncio.wait_for(gone.wait(), seconds / self._pace)
        except TimeoutError:
            return

    def _ask_for_more(self, phone: LiveSocket) -> None:
        """Have the board sent that one looks at, and the one before no more."""
        wanted = tuple(topics_asked_for(self._acts, self._observation()))
        if wanted != self._asked_for and not phone.closed:
            self._asked_for = wanted
            phone.emit("watch", msgspec.json.encode(wanted))

    def _decide(self) -> dict[str, Any] | None:
        decide = next_of_resident if self._persona.resident else next_command
        return decide(self._acts, self._observation())

    def _observation(self) -> Observation:
        return Observation(
            me=self._page.me,
            language=self._persona.language,
            dice=self._dice,
            phone=self._views.one("phone") or {},
            team=self._views.one("team:") or {},
            mine=self._views.one("mine:") or {},
            gallery=self._views.one(self._asked_for[0]) or {} if self._asked_for else {},
            resident=self._views.one("resident") or {},
            clerk=self._views.one("clerk") or {},
            tablet=self._views.one("tablet") or {},
            aloud=self._aloud,
            memories=self._memories,
        )

    async def _send(self, command: dict[str, Any], phone: LiveSocket, gone: asyncio.Event) -> None:
        self._pending = self._numbered(command)
        await self._deliver(phone, gone)

    def _numbered(self, command: dict[str, Any]) -> Pending:
        self._numbers += 1
        self._stats.sent[command["type"]] += 1
        return Pending(f"r{self._persona.number}-{self._numbers}", command)

    async def _deliver(self, phone: LiveSocket, gone: asyncio.Event) -> None:
        """Send what is pending; where no answer comes it stays so."""
        pending = self._pending
        if pending is None or phone.closed:
            return
        answered: asyncio.Queue[bytes] = asyncio.Queue()

        def lost() -> None:
            gone.set()
            answered.put_nowait(b"")

        phone.lost = lost
        began = time.perf_counter()
        phone.emit("command", msgspec.json.encode(pending), answered.put_nowait)
        if self._dice.random() < LOSES_LINE:
            phone.hang_up()
            return
        try:
            raw = await asyncio.wait_for(answered.get(), ANSWER)
        except TimeoutError:
            raw = b""
        if raw:
            self._note(_answer.decode(raw), began)
        else:
            phone.hang_up()

    def _note(self, answer: CommandAnswer, began: float) -> None:
        if self._pending:
            took = (time.perf_counter() - began) * 1000
            self._stats.note(self._pending.do["type"], self._pending.id, answer, took)
            memory = self._memories.get(self._pending.do.get("block", ""))
            if memory and not answer.ok:
                memory.learn(answer.code)
        self._pending = None
