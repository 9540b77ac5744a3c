"""Forty boards, eight people each writing every ten seconds: what a console is sent of it.

Bytes are those of the frames to the console, as they are on the wire. It has a tile of every team,
and in a second half of each round four boards open besides. Everybody has a phone in the hall.
"""

import asyncio
import re
import time
from pathlib import Path
from typing import Any

import msgspec

from bench.phones import ask, together
from bench.recorder import DRAIN, NotAnsweredError
from bench.results import Outcome
from bench.rooms import BLOCK, Member, Rooms, share_boards
from bench.rows import limited
from bench.served import ServedHall
from bench.servers import AGENDA

from . import Bench

BOARDS, EACH = 40, 8
EVERY = 10.0
"""Seconds between two entries of a person."""
BEFORE = 20
"""Entries on each board when the first round begins."""
SECONDS = 20.0
OPEN = 4
A_WALL = 50.0
"""kB/s."""


async def run(bench: Bench) -> Outcome:
    """Round after round on the same boards: tiles alone, then with four boards open."""
    boards = max(OPEN, round(BOARDS * bench.scale))
    hall = await ServedHall.open(bench.folder / "product", 0, BLOCK, _agenda(bench.folder, boards))
    await share_boards(hall)
    members = await _gathered(hall, boards * EACH)
    rooms = Rooms(members, [])
    await rooms.fill(BEFORE * boards)
    found: dict[str, list[float]] = {"tiles": [], "open": []}
    for _ in range(bench.rounds):
        rooms.start(len(members) / EVERY)
        for what, topics in (("tiles", []), ("open", _open(members))):
            await _watch(hall, topics)
            found[what].append(await _console_rate(hall, bench.seconds(SECONDS / 2)))
        await rooms.stop()
    told = await _compared(hall, members)
    hall.close()
    setting = f"{boards} boards of {EACH}, each writing every {EVERY:g} s"
    return Outcome(
        rows=[
            limited("the wall: a console", setting, found["tiles"], A_WALL, " kB/s", digits=1),
            limited(
                *("the wall, four boards open", "the same", found["open"], A_WALL, " kB/s"),
                digits=1,
            ),
        ],
        notes=[told, "Bytes of frames to one console, of all that it watches."],
        rounds={"tiles, kB/s": found["tiles"], "four boards open, kB/s": found["open"]},
    )


def _agenda(folder: Path, boards: int) -> Path:
    """The city's, with so many rope teams."""
    teams = "".join(
        f"  - id: rope-team-{n}\n    title: {{en: Rope Team {n}, es: Cordada {n}}}\n"
        for n in range(1, boards + 1)
    )
    text = AGENDA.read_text(encoding="utf-8")
    made, count = re.subn(r"(?<=\nteams:\n)(?:  .*\n)+", teams, text)
    assert count == 1, "the agenda names its teams in another way"
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "agenda.yaml"
    path.write_text(made, encoding="utf-8")
    return path


async def _gathered(hall: ServedHall, people: int) -> list[Member]:
    """Everybody in a team, with a phone."""
    await hall.let_in(people)
    members = [Member(hall.server, seat, number) for number, seat in enumerate(hall.seats)]
    await together(member.connect for member in members)
    deadline = time.monotonic() + DRAIN
    while not all(member.room for member in members):
        if time.monotonic() > deadline:
            raise NotAnsweredError("somebody is in no team")
        await asyncio.sleep(0.1)
    return members


def _open(members: list[Member]) -> list[str]:
    teams = dict.fromkeys(member.room["id"] for member in members)
    return [f"board:{BLOCK}:{team}" for team in [*teams][:OPEN]]


async def _watch(hall: ServedHall, topics: list[str]) -> None:
    """The console asks for these, and has them whole before anything is measured."""
    assert hall.console
    answer = msgspec.json.decode(await ask(hall.console, "watch", msgspec.json.encode(topics)))
    if not answer["ok"]:
        raise RuntimeError(f"watch was refused: {answer}")
    await asyncio.sleep(1.0)


async def _console_rate(hall: ServedHall, seconds: float) -> float:
    """kB a second."""
    assert hall.console
    before, began = hall.console.bytes_in, time.perf_counter()
    await asyncio.sleep(seconds)
    return (hall.console.bytes_in - before) / 1e3 / (time.perf_counter() - began)


async def _compared(hall: ServedHall, members: list[Member]) -> str:
    """Whether the wall counts what stands on the boards."""
    rooms = {member.room["id"]: member for member in members}
    deadline = time.monotonic() + DRAIN
    while differ := _differing(hall, rooms):
        if time.monotonic() > deadline:
            raise NotAnsweredError(f"{differ} tiles are not as their boards are")
        await asyncio.sleep(0.1)
    entries = [len(member.room["room"]["board"]) for member in rooms.values()]
    refused = sum(len(member.refused) for member in members)
    return (
        f"Every tile counts the entries of its board, {min(entries)} to {max(entries)} at the end; "
        f"{refused} commands were refused."
    )


def _differing(hall: ServedHall, rooms: dict[str, Member]) -> int:
    views = hall.console.view_store if hall.console else None
    seen: dict[str, Any] = (views.one(f"block:{BLOCK}") if views else None) or {"teams": []}
    counted = {one["id"]: one["entries"] for one in seen["teams"]}
    return sum(
        counted.get(team) != len(member.room["room"]["board"]) for team, member in rooms.items()
    )
