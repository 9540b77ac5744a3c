"""Whoever is about to write in a measured room keeps their line until the answer is there."""

import asyncio
from types import SimpleNamespace

from loops import run

from bench.rooms import Rooms


class SlowMember:
    """Writes once it is let; says whether its line was cut meanwhile."""

    def __init__(self) -> None:
        self.phone = SimpleNamespace(closed=False, unanswered={})
        self.answered = asyncio.Event()
        self.lost = 0

    async def write(self) -> None:
        await self.answered.wait()

    def lose(self) -> None:
        self.lost += 1


def test_no_line_is_lost_between_the_choice_of_a_writer_and_its_first_byte() -> None:
    async def observation() -> None:
        member = SlowMember()
        rooms = Rooms([member], [])
        rooms._write()
        rooms._lose()
        assert not member.lost, "chosen, and nothing is sent yet"
        await asyncio.sleep(0)
        rooms._lose()
        assert not member.lost, "not answered yet"
        member.answered.set()
        while rooms._tasks:
            await asyncio.wait(rooms._tasks)
        rooms._lose()
        assert member.lost == 1

    run(observation())
