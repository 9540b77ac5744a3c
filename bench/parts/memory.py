"""A full hall: what each of 2,000 connected phones, all offering compression, costs in memory.

Everybody has joined before; what is counted is the growth of the server's resident memory from
before the first phone connects until all are connected, have their views, and it stands still.
"""

import asyncio
from dataclasses import dataclass

from bench.machine import resident_bytes
from bench.peer_crowd import seat
from bench.phones import PhoneSeat, connect
from bench.results import Curve, Outcome, Plot, PlotPoint, ResultRow
from bench.served import ServedHall
from bench.servers import Peer, Server
from bench.stats import median, ratios

from . import Bench

PHONES = 2_000
GOAL = 1.5
STILL = 1.0
LONGEST = 15
STEPS = 4
CHANGED = 0.005
"""Memory stands still when it has changed by less than this share within STILL seconds."""


@dataclass
class Growth:
    """What a server held: bytes before anybody came, and with so many phones, step by step."""

    held: list[tuple[int, int]]

    @property
    def each(self) -> float:
        """Bytes for each phone."""
        (_, before), (people, after) = self.held[0], self.held[-1]
        return (after - before) / people


async def run(bench: Bench) -> Outcome:
    """Fresh processes each round, in turn; the last time step by step."""
    people = bench.people(PHONES)
    template = await ServedHall.open(bench.folder / "template", people)
    template.close()
    ours, theirs = [], []
    for number in range(bench.rounds):
        steps = STEPS if number + 1 == bench.rounds else 1
        ours.append(await _product(bench, template, number, steps))
        theirs.append(await _node(bench, people, number, steps))
    return _outcome(ours, theirs, people)


async def _product(bench: Bench, template: ServedHall, number: int, steps: int) -> Growth:
    hall = await ServedHall.reopen(bench.folder / f"product-{number}", template)
    found = await _growth(hall.server, hall.seats, steps)
    hall.close()
    return found


async def _node(bench: Bench, people: int, number: int, steps: int) -> Growth:
    server = Peer("node", bench.folder / f"node-{number}")
    server.start()
    found = await _growth(server, [seat(one) for one in range(people)], steps)
    server.kill()
    return found


async def _growth(server: Server, seats: list[PhoneSeat], steps: int) -> Growth:
    """Memory as the phones of these seats connect."""
    held, phones = [(0, await _standing(server.pid))], []
    for step in range(1, steps + 1):
        phones += await connect(server, seats[len(phones) : len(seats) * step // steps])
        held.append((len(phones), await _standing(server.pid)))
    for phone in phones:
        phone.hang_up()
    return Growth(held)


async def _standing(pid: int) -> int:
    """Resident memory once it stands still."""
    held = resident_bytes(pid)
    for _ in range(round(LONGEST / STILL)):
        await asyncio.sleep(STILL)
        before, held = held, resident_bytes(pid)
        if abs(held - before) < CHANGED * before:
            break
    return held


def _outcome(ours: list[Growth], theirs: list[Growth], people: int) -> Outcome:
    each, peers = [one.each / 1024 for one in ours], [one.each / 1024 for one in theirs]
    found = ratios(each, peers)
    row = ResultRow(
        what="a full hall",
        measured_as=f"resident memory for each of {people:,} connected phones, deflate offered",
        goal=f"≤ {GOAL:g} × `node`",
        measured=f"{median(each):.1f} kB against {median(peers):.1f} kB",
        ratio=f"{median(found):.2f} ×",
        spread=f"{min(found):.2f}–{max(found):.2f}",
        met=median(found) <= GOAL,
    )
    return Outcome(
        rows=[row],
        notes=[_whole("product", ours), _whole("node", theirs)],
        rounds={"product, kB each": each, "node, kB each": peers},
        plots=[_plot({"product": ours[-1], "node": theirs[-1]})],
    )


def _whole(name: str, found: list[Growth]) -> str:
    empty, full = (median(one.held[end][1] / 2**20 for one in found) for end in (0, -1))
    return f"All of `{name}`: {empty:.0f} MB before anybody connects, {full:.0f} MB with everybody."


def _plot(found: dict[str, Growth]) -> Plot:
    curves = [
        Curve(name, [PlotPoint(people, size / 2**20) for people, size in growth.held])
        for name, growth in found.items()
    ]
    return Plot("memory", "Memory of the whole process", "phones connected", "MB", curves)
