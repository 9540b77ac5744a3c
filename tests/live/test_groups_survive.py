"""Six teams write and group through real sockets that drop, past a kill: all is there, once."""

import asyncio
import json
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from random import Random
from typing import Any

import msgspec
import pytest
from loops import run
from torture.hand import Acknowledged, Hand
from torture.strains import Served

from facilitator.activities import all_activities
from facilitator.client.browser import Browser
from facilitator.client.joining import enter, enter_by_token
from facilitator.client.views import ViewStore
from facilitator.core.rules import Rules
from facilitator.journal import SqliteReader
from facilitator.record.verification import verify_session

TEAMS, EACH = 6, 8
DEEDS = 12
"""Of everybody; in the middle of them the server is killed."""
KEPT_AS = {
    "WriteContribution": "ContributionWritten",
    "MakeGroup": "GroupMade",
    "MoveContribution": "ContributionMoved",
}
PATIENCE = 240
A_MOMENT = 0.05
AGENDA: dict[str, Any] = {
    "format": 1,
    "session": {
        "id": "many-hands",
        "title": {"en": "Many hands", "es": "Muchas manos"},
        "city": "Small Town",
        "timezone": "America/Denver",
        "languages": ["en", "es"],
    },
    "groups": [{"id": "staff", "title": {"en": "Staff", "es": "Personal"}}],
    "teams": [
        {"id": f"t{number}", "title": {"en": f"Team {number}", "es": f"Equipo {number}"}}
        for number in range(TEAMS)
    ],
    "days": [
        {
            "id": "one",
            "title": {"en": "One", "es": "Uno"},
            "date": "2024-01-25",
            "end": "11:00",
            "place": "Hall",
            "blocks": [
                {
                    "id": "welcome",
                    "kind": "talk",
                    "title": {"en": "Welcome", "es": "Bienvenida"},
                    "start": "9:00",
                },
                {
                    "id": "rooms",
                    "kind": "breakout",
                    "title": {"en": "Rooms", "es": "Salas"},
                    "start": "9:10",
                    "settings": {"prompt": {"en": "What?", "es": "¿Qué?"}},
                },
            ],
        }
    ],
}


class Member(Hand):
    """Somebody in a team, whose screen is all they see; the first two of each make its groups."""

    def __init__(self, browser: Browser, page: Any, dice: Random) -> None:
        super().__init__(browser, page, f"participant:{page.me}", dice)
        self.screen = self._how["view_store"] = ViewStore()
        self.makes_groups = False

    @property
    def room(self) -> dict[str, Any]:
        """One's team's room, as far as it has come; empty before there is one."""
        return (self.screen.one("team:") or {}).get("room") or {}

    async def work(self, spent: asyncio.Queue[None]) -> None:
        """Write and move, one thing after the other."""
        for number in range(DEEDS):
            await self.say(block="rooms", **self._next(number))
            spent.put_nowait(None)
            await asyncio.sleep(A_MOMENT * self.dice.random())

    def _next(self, number: int) -> dict[str, Any]:
        board, there = self.room.get("board", []), self.room.get("groups", [])
        if self.makes_groups and number in (0, DEEDS // 2):
            return {"type": "MakeGroup", "title": f"Group {number}"}
        if not board or not there or self.dice.random() < 0.4:
            return {"type": "WriteContribution", "text": f"{self.dice.getrandbits(32):08x}"}
        entry = self.dice.choice(board)["id"]
        to = self.dice.choice([None, *(one["id"] for one in there)])
        behind = [None, *(one["id"] for one in board if one.get("group") == to)]
        after = self.dice.choice(behind)
        return {"type": "MoveContribution", "contribution": entry, "to": to, "after": after}


@pytest.fixture
def served(tmp_path: Path) -> Iterator[Served]:
    agenda = tmp_path / "agenda.yaml"
    agenda.write_text(json.dumps(AGENDA))
    hall = Served(tmp_path, agenda)
    hall.start()
    yield hall
    hall.close()


def test_six_teams_of_eight_write_and_group_past_a_kill(served: Served) -> None:
    members = run(session(served, Random(13)), PATIENCE)
    rows = journal(served.journal)
    for member in members:
        assert kept(member, rows) == [(one.id, one.at, one.made) for one in done(member)]
    known = {(one.me, deed.id) for one in members for deed in one.done}
    assert {(actor, command) for _, actor, command, _, _ in rows} <= known
    boards = recount(rows)
    assert {team: sum(map(len, board.values())) for team, board in boards.items()} == {
        team: sum(name == "ContributionWritten" and body["team"] == team for *_, name, body in rows)
        for team in boards
    }
    assert len(boards) == TEAMS
    assert all(len(board) == 1 + 2 * 2 for board in boards.values()), "two made two groups each"


async def session(served: Served, dice: Random) -> list[Member]:
    """All of it; in the end every screen shows what the journal says."""
    browser = Browser("127.0.0.1", served.port)
    console = Hand(
        browser, await enter_by_token(browser, "console", served.token), "facilitator", dice
    )
    members = await asyncio.gather(*(come(served.port, one) for one in range(TEAMS * EACH)))
    await console.say(type="StartDay", day="one", times="now", sure=True)
    await console.say(type="JumpTo", block="rooms", seen="welcome")
    await until(lambda: all(one.room for one in members))
    teams = {one.room["id"] for one in members}
    for team in teams:
        mates = [one for one in members if one.room["id"] == team]
        assert len(mates) == EACH
        for one in mates[:2]:
            one.makes_groups = True
    spent: asyncio.Queue[None] = asyncio.Queue()
    working = asyncio.gather(*(one.work(spent) for one in members))
    dropping = asyncio.create_task(drop_lines(members, dice))
    for _ in range(len(members) * DEEDS // 2):
        await spent.get()
    served.process.kill()
    await asyncio.to_thread(served.process.wait)
    await asyncio.to_thread(served.reading.join)
    await asyncio.to_thread(served.start)
    await working
    dropping.cancel()
    with suppress(asyncio.CancelledError):
        await dropping
    await asyncio.gather(*(one.come_back() for one in members))
    boards = recount(journal(served.journal))
    await until(lambda: all(on_screen(one.room) == boards[one.room["id"]] for one in members))
    for one in (console, *members):
        one.cut()
    browser.close()
    await asyncio.sleep(A_MOMENT)  # in which the lines are closed
    return [*members]


async def come(port: int, number: int) -> Member:
    browser = Browser("127.0.0.1", port)
    name = "Ana " + "".join(chr(ord("a") + int(digit)) for digit in f"{number:03d}")
    page = await enter(browser, name=name, group="staff")
    browser.close()
    member = Member(browser, page, Random(number))
    await member.come_back()
    return member


async def drop_lines(members: list[Member], dice: Random) -> None:
    """Now and then somebody has no line for a moment; they notice and come back."""
    while True:
        await asyncio.sleep(A_MOMENT)
        one = dice.choice(members)
        one.cut()
        await one.come_back()


async def until(holds: Callable[[], bool]) -> None:
    async with asyncio.timeout(20):
        while not holds():
            await asyncio.sleep(A_MOMENT)


def on_screen(room: dict[str, Any]) -> dict[str | None, list[str]]:
    """What a phone shows: group → its entries, None: those that are loose."""
    groups = [None, *(one["id"] for one in room.get("groups", ()))]
    return {
        group: [one["id"] for one in room["board"] if one.get("group") == group] for group in groups
    }


def journal(path: Path) -> list[tuple[int, str, str | None, str, Any]]:
    """What participants did on boards, in order; the whole of it is checked besides."""
    verify_session(path, Rules(all_activities()))
    reader = SqliteReader.peek(path)
    found = [
        (one.position, one.record.actor, one.record.command, one.record.name, one.record.body)
        for one in reader.read()
        if one.record.name in KEPT_AS.values()
    ]
    reader.close()
    return [(*row, msgspec.json.decode(body)) for *row, body in found]


def done(member: Member) -> list[Acknowledged]:
    """What was acknowledged as having changed something."""
    return [one for one in member.done if one.do["type"] in KEPT_AS and one.made]


def kept(member: Member, rows: list[Any]) -> list[tuple[str, int, str]]:
    """What the journal has of somebody, in its order."""
    return [
        (command, position, body["id"])
        for position, actor, command, _, body in rows
        if actor == member.me
    ]


def recount(rows: list[Any]) -> dict[str, dict[str | None, list[str]]]:
    """Team → its board, told again in the plainest way."""
    boards: dict[str, dict[str | None, list[str]]] = {}
    for *_, name, body in rows:
        board = boards.setdefault(body["team"], {None: []})
        if name == "ContributionWritten":
            board[None].append(body["id"])
        elif name == "GroupMade":
            board[body["id"]] = []
        else:
            entry, there = body["contribution"], board[body.get("to")]
            next(one for one in board.values() if entry in one).remove(entry)
            after = body.get("after")
            there.insert(there.index(after) + 1 if after else 0, entry)
    return boards
