"""Four rooms of 76 write at once: what that costs on the air, and what is urgent meanwhile.

Bytes are those of the sockets' frames, as they are on the wire, compression offered. The boards
grow from round to round: what a phone is sent should not grow with them. Once a second somebody's
line is lost and another's is back. A phone at the end of a slow line comes anew in each round, and
the facilitator presses at once, while its board is on the way, and three times more.
"""

import asyncio
import time
from collections.abc import Callable
from typing import Any

from bench.phones import together
from bench.recorder import DRAIN, NotAnsweredError
from bench.results import Curve, Outcome, Plot, PlotPoint
from bench.rooms import BLOCK, Member, Rooms, share_boards
from bench.rows import limited
from bench.served import ServedHall
from bench.slow_line import SlowLine

from . import Bench

ROOMS, EACH = 4, 76
PER_ROOM = 4.0
"""Entries a second: one from everybody in a third of a minute."""
BEFORE = 30
"""Entries on each board when the first round begins."""
SECONDS = 8.0
SLOW = 250_000
"""Bits a second."""
A_PHONE, A_CONSOLE, A_PRESS = 3.0, 50.0, 1.0

Press = tuple[str, dict[str, Any], Callable[[dict[str, Any]], bool]]
"""What the facilitator does, and how a phone shows that it was done."""


async def run(bench: Bench) -> Outcome:
    """Round after round on the same boards."""
    breakout = Breakout(await ServedHall.open(bench.folder / "product", 0, BLOCK))
    await breakout.gather(max(2, round(EACH * bench.scale)))
    for _ in range(bench.rounds):
        await breakout.round(bench.seconds(SECONDS))
    told = await breakout.compare()
    breakout.hall.close()
    return _outcome(breakout, told)


class Breakout:
    """The rooms, the slow phone, and what was found."""

    def __init__(self, hall: ServedHall) -> None:
        self.hall = hall
        self.members: list[Member] = []
        self.phones: list[float] = []
        self.consoles: list[float] = []
        self.presses: list[float] = []
        self.boards: list[float] = []
        self._pressed = 0

    async def gather(self, each: int) -> None:
        """Everybody is in a room, and something is on each board."""
        await self.hall.let_in(ROOMS * each + 1)
        await share_boards(self.hall)
        server, seats = self.hall.server, self.hall.seats[:-1]
        self.members = [Member(server, seat, n) for n, seat in enumerate(seats)]
        await together(member.connect for member in self.members)
        scribes = await self._one_of_each_room()
        self._rooms = Rooms(self.members, scribes)
        await self._rooms.fill(ROOMS * min(BEFORE, 3 * each))

    async def round(self, seconds: float) -> None:
        """Everybody works for so long; the facilitator presses."""
        console = self.hall.console
        assert console
        self._rooms.start(PER_ROOM * ROOMS * len(self.members) / (ROOMS * EACH))
        await asyncio.sleep(seconds / 10)  # a connection brings more at first
        before, console_before = self._sum(), console.bytes_in
        began = time.perf_counter()
        slowest = await self._press_on_a_slow_phone(seconds / 5)
        await asyncio.sleep(max(0.0, began + seconds - time.perf_counter()))
        passed = 1e3 * (time.perf_counter() - began)
        self.phones.append((self._sum() - before) / len(self.members) / passed)
        self.consoles.append((console.bytes_in - console_before) / passed)
        self.presses.append(slowest)
        self.boards.append(self._entries())
        await self._rooms.stop()

    async def compare(self) -> str:
        """Whether all phones have what a new one is sent whole, and the console as many entries."""
        whole = await self._whole()
        deadline = time.monotonic() + DRAIN
        while (differ := self._differing(whole)) and time.monotonic() < deadline:
            await asyncio.sleep(0.1)
        if differ:
            raise NotAnsweredError(f"{differ} rooms are not shown as they are")
        refused = sum(len(member.refused) for member in self.members)
        return (
            f"{len(self.members)} phones show the boards as they are sent whole to who comes anew, "
            f"and the console counts the same entries; {refused} commands were refused."
        )

    async def _one_of_each_room(self) -> list[Member]:
        deadline = time.monotonic() + DRAIN
        while not all(member.room for member in self.members):
            if time.monotonic() > deadline:
                raise NotAnsweredError("somebody is in no team")
            await asyncio.sleep(0.1)
        half = self.members[: max(ROOMS, len(self.members) // 2)]
        return list({member.room["id"]: member for member in reversed(half)}.values())

    async def _press_on_a_slow_phone(self, pause: float) -> float:
        """Seconds from the key to the phone, the longest of four; the phone has just come anew."""
        async with SlowLine(self.hall.server.port, SLOW) as line:
            slow = Member(self.hall.server, self.hall.seats[-1], len(self.members))
            await slow.connect(line.port)
            found = []
            for press in self._next_presses():
                found.append(await self._until_shown(press, slow))
                await asyncio.sleep(max(0.0, pause - found[-1]))
            slow.lose()
        return max(found)

    def _next_presses(self) -> list[Press]:
        self._pressed += 1
        words = [f"Press {self._pressed}-{n}" for n in (1, 2)]
        first, last = (
            ("SendNotice", {"to": "everyone", "text": {"en": text}}, _says(text)) for text in words
        )
        call = ("CallBack", {"block": BLOCK}, lambda seen: bool(seen["activity"]["callback"]))
        cancel = (
            "CancelCallBack",
            {"block": BLOCK},
            lambda seen: seen["activity"]["callback"] is None,
        )
        return [first, call, cancel, last]

    async def _until_shown(self, press: Press, member: Member) -> float:
        kind, fields, shows = press
        views = member.phone.view_store
        assert views
        began = time.perf_counter()
        await self.hall.do(kind, **fields)
        while not ((seen := views.one("phone")) and shows(seen)):
            if time.perf_counter() > began + DRAIN:
                raise NotAnsweredError(f"{kind} was never shown")
            await asyncio.sleep(0.005)
        return time.perf_counter() - began

    async def _whole(self) -> dict[str, Any]:
        """Team → its view as somebody is sent it who has nothing yet."""
        found = {}
        for member in self._first_of_each_room():
            anew = Member(self.hall.server, member.seat, 0)
            await anew.connect()
            while not anew.room:
                await asyncio.sleep(0.01)
            found[anew.room["id"]] = anew.room
            anew.lose()
        return found

    def _first_of_each_room(self) -> list[Member]:
        return list({member.room["id"]: member for member in self.members}.values())

    def _differing(self, whole: dict[str, Any]) -> int:
        phones = sum(member.room != whole[member.room["id"]] for member in self.members)
        views = self.hall.console.view_store if self.hall.console else None
        seen = views.one(f"block:{BLOCK}") if views else None
        shown = {one["id"]: one for one in seen["teams"]} if seen else {}
        return phones + sum(
            shown[team]["entries"] != len(room["room"]["board"]) for team, room in whole.items()
        )

    def _entries(self) -> float:
        rooms = [member.room["room"]["board"] for member in self._first_of_each_room()]
        return sum(len(board) for board in rooms) / len(rooms)

    def _sum(self) -> int:
        return sum(member.bytes_in for member in self.members)


def _says(text: str) -> Callable[[dict[str, Any]], bool]:
    return lambda seen: bool(seen["notice"]) and seen["notice"]["text"] == {"en": text}


def _outcome(found: Breakout, told: str) -> Outcome:
    people = len(found.members)
    each = f"{ROOMS} rooms of {people // ROOMS}, {PER_ROOM:g} entries a second in each"
    slow = f"a phone at {SLOW // 1000} kbit/s that came just now, the slowest of four presses"
    return Outcome(
        rows=[
            limited("rooms: a phone", each, found.phones, A_PHONE, " kB/s", digits=2),
            limited("rooms: a console", "the same", found.consoles, A_CONSOLE, " kB/s", digits=1),
            limited("rooms: a press", slow, found.presses, A_PRESS, " s", digits=2),
        ],
        notes=[
            told,
            f"Entries on a board at the end of each round: "
            f"{', '.join(f'{count:.0f}' for count in found.boards)}.",
            "Bytes of frames to the browser, of the lines that were lost and came back too.",
        ],
        rounds={
            "a phone, kB/s": found.phones,
            "a console, kB/s": found.consoles,
            "the slowest press, s": found.presses,
        },
        plots=[
            Plot(
                "breakout",
                "What a phone is sent in a busy room",
                "entries on the board",
                "kB/s",
                [
                    Curve(
                        "product",
                        [
                            PlotPoint(count, rate)
                            for count, rate in zip(found.boards, found.phones, strict=True)
                        ],
                    )
                ],
            )
        ],
    )
