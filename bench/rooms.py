"""Teams at work in their rooms: people who write, better what they wrote, and report."""

import asyncio
import random
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from typing import Any

import msgspec

from facilitator.acting.sentences import sentence
from facilitator.activities.breakout.sentences import CONTRIBUTIONS, SECOND_THOUGHTS
from facilitator.client.live_socket import ConnectFailed

from .phones import PhoneSeat, ask
from .recorder import Listener
from .served import ServedHall
from .servers import HOST, Server

BLOCK = "breakout"
SHARED = 5
"""The first of its prompts at which everybody writes and all of a team read it at once."""
SECOND_THOUGHT = 0.15
"""How likely somebody changes what they wrote last instead of writing more."""
REPORT = 600
"""Characters of a report-out; then the scribe begins again."""
TYPED = 15
"""Characters that a scribe types between two saves, a second apart."""

Job = Callable[[], Any]


async def share_boards(hall: ServedHall) -> None:
    """Past silence and turns: what is written goes to all of a team."""
    await hall.do("ReachPrompt", block=BLOCK, prompt=SHARED)


class Member:
    """Somebody in a team, whose phone keeps what it is shown. `refused` has the answers so."""

    def __init__(self, server: Server, seat: PhoneSeat, number: int) -> None:
        self.refused: list[bytes] = []
        self.seat, self._server, self._number = seat, server, number
        self._dice = random.Random(number)
        self._phone: Listener | None = None
        self._bytes_before = 0
        self._asked = 0
        self._entry = ""

    @property
    def phone(self) -> Listener:
        """The phone, which has to be connected."""
        assert self._phone
        return self._phone

    @property
    def bytes_in(self) -> int:
        """All that this person's phone was sent on its sockets, one after the other."""
        return self._bytes_before + (self._phone.bytes_in if self._phone else 0)

    @property
    def room(self) -> Any:
        """The team's view as the phone has it."""
        return self.phone.view_store.one("team:") if self.phone.view_store else None

    async def connect(self, port: int | None = None) -> None:
        """Connect as a page does, saying what is there already."""
        store = self._phone.view_store if self._phone else None
        at = port or self._server.port
        phone = await Listener.connect(
            HOST,
            at,
            origin=f"http://{HOST}:{at}",
            cookie=self.seat.cookie,
            auth=self.seat.auth,
            keep_views=True,
            view_store=store,
        )
        self._bytes_before, self._phone = self.bytes_in, phone

    def lose(self) -> None:
        """The line is gone."""
        self.phone.hang_up()

    async def write(self) -> None:
        """Put something on the board, or better what one put there last."""
        if self._entry and self._dice.random() < SECOND_THOUGHT:
            text = f"{self._said()} {self._dice.choice(SECOND_THOUGHTS['en'])}"
            await self._do("EditContribution", contribution=self._entry, text=text)
            return
        answer = await self._do("WriteContribution", text=self._said())
        self._entry = answer.get("made", "")

    async def take_the_pen(self) -> None:
        """Become the team's scribe."""
        await self._do("TakePen")

    async def save(self, text: str) -> None:
        """Save the report-out as it is now."""
        await self._do("SaveReport", text=text)

    def _said(self) -> str:
        return sentence(CONTRIBUTIONS["en"], "en", (), self._dice)

    async def _do(self, kind: str, **fields: Any) -> dict[str, Any]:
        self._asked += 1
        do = {"type": kind, "block": BLOCK, **fields}
        message = {"id": f"room-{self._number}-{self._asked}", "do": do}
        raw = await ask(self.phone, "command", msgspec.json.encode(message))
        answer: dict[str, Any] = msgspec.json.decode(raw)
        if not answer["ok"]:
            self.refused.append(raw)
        return answer


class Rooms:
    """Everybody's work, at a steady pace, from `start` to `stop`."""

    def __init__(self, members: Sequence[Member], scribes: Sequence[Member]) -> None:
        self._members, self._scribes = members, scribes
        self._writers = _in_turn(members)
        self._losers = _in_turn(members[len(members) // 2 :])
        """Scribes are among the first half: they keep their line."""
        self._away: Member | None = None
        self._at_work: Counter[Member] = Counter()
        self._typed = 0
        self._tasks: set[asyncio.Task[Any]] = set()
        self._paces: list[asyncio.Task[None]] = []

    async def fill(self, entries: int) -> None:
        """So many entries at once, over all rooms; and each has its scribe."""
        for scribe in self._scribes:
            await scribe.take_the_pen()
        for _ in range(entries):
            await next(self._writers).write()

    def start(self, entries: float) -> None:
        """So many entries a second; once a second scribes save, and somebody loses their line."""
        paces = ((entries, self._write), (1.0, self._save), (1.0, self._lose))
        self._paces = [asyncio.create_task(self._steadily(*pace)) for pace in paces]

    async def stop(self) -> None:
        """Nobody begins anything more; what was begun is waited for."""
        for pace in self._paces:
            pace.cancel()
        if self._away:
            self._begin(self._back(self._away))
            self._away = None
        while self._tasks:
            await asyncio.wait(self._tasks)

    async def _steadily(self, per_second: float, do: Job) -> None:
        began, done = time.perf_counter(), 0
        while True:
            while done < (time.perf_counter() - began) * per_second:
                done += 1
                do()
            await asyncio.sleep(0.01)

    def _write(self) -> None:
        writer = next(self._writers)
        if not writer.phone.closed:
            self._at_work[writer] += 1
            self._begin(self._until_done(writer))

    async def _until_done(self, writer: Member) -> None:
        try:
            await writer.write()
        finally:
            self._at_work[writer] -= 1

    def _save(self) -> None:
        self._typed = self._typed % REPORT + TYPED
        for scribe in self._scribes:
            self._begin(scribe.save(("What we agree on. " * REPORT)[: self._typed]))

    def _lose(self) -> None:
        """One line is lost, and the one lost before is back. Whoever was chosen to write keeps
        theirs until that is answered, also before its first byte is sent."""
        back, self._away = self._away, next(self._losers)
        if not self._at_work[self._away]:
            self._away.lose()
        else:
            self._away = None
        if back:
            self._begin(self._back(back))

    async def _back(self, member: Member) -> None:
        while member.phone.closed:
            try:
                await member.connect()
            except ConnectFailed:
                await asyncio.sleep(0.4)

    def _begin(self, job: Any) -> None:
        task = asyncio.create_task(job)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)


def _in_turn(members: Sequence[Member]) -> Iterator[Member]:
    while True:
        yield from members
