"""The hall turns: from the facilitator's key to the last of 2,000 phones that has the next block.

What a phone was sent is noted, and `node` emits the same bytes to as many phones; so does `floor`,
which does nothing but send. Once before the breakout, as the hall is in the morning, and once with
everybody in a team, whose room turns too.
"""

from collections.abc import Sequence

from bench.machine import settle
from bench.peer_crowd import PeerCrowd
from bench.recorder import Listener
from bench.results import Outcome, ResultRow
from bench.served import ServedHall
from bench.stats import median, ratios
from bench.turns import BLOCKS, TOPICS, Turns

from . import Bench

PHONES = 2_000
GOAL = 0.6
PEERS = ("node", "floor")


async def run(bench: Bench) -> Outcome:
    """First without teams, then with everybody in one."""
    people = bench.people(PHONES)
    hall = await ServedHall.open(bench.folder / "product", people, BLOCKS[0])
    peers = {name: await PeerCrowd.open(name, bench.folder / name, people) for name in PEERS}
    ours = await hall.connect()
    settle()
    plain = await _days(hall, ours, peers, bench.rounds, TOPICS[:1])
    await hall.do("JumpTo", block="breakout", seen=BLOCKS[0])
    await hall.do("JumpTo", block=BLOCKS[0], seen="breakout")
    teamed = await _days(hall, ours, peers, bench.rounds, TOPICS)
    hall.close()
    for crowd in peers.values():
        crowd.close()
    return _outcome(plain, teamed, people)


async def _days(
    hall: ServedHall,
    ours: list[Listener],
    peers: dict[str, PeerCrowd],
    rounds: int,
    topics: Sequence[bytes],
) -> Turns:
    turns = Turns(hall, ours, peers, topics)
    for _ in range(rounds):
        await turns.day()
    return turns


def _outcome(plain: Turns, teamed: Turns, people: int) -> Outcome:
    return Outcome(
        rows=[
            _row("the hall turns", f"advance to {people:,} phones, until the last has it", plain),
            _row("the hall turns, in teams", "the same, with everybody's team room", teamed),
        ],
        notes=[
            f"A round is a day of {len(BLOCKS) - 1} turns of each, and their median counts.",
            f"`floor`, which only sends: {_floor(plain)}; in teams {_floor(teamed)}.",
            f"A phone is sent {plain.frame:,} bytes at the last turn, {teamed.frame:,} in teams; "
            "`node` emits the same.",
            "The load notes what comes and when, and reads it afterwards.",
        ],
        rounds={
            "product, ms": _ms(plain.product),
            **{f"{name}, ms": _ms(plain.peers[name]) for name in PEERS},
            "product in teams, ms": _ms(teamed.product),
            **{f"{name} in teams, ms": _ms(teamed.peers[name]) for name in PEERS},
        },
    )


def _floor(turns: Turns) -> str:
    least, theirs = turns.peers["floor"], turns.peers["node"]
    return f"{median(least) * 1e3:.0f} ms, {median(ratios(least, theirs)):.2f} × `node`"


def _ms(seconds: Sequence[float]) -> list[float]:
    return [value * 1e3 for value in seconds]


def _row(what: str, measured_as: str, turns: Turns) -> ResultRow:
    node = turns.peers["node"]
    found = ratios(turns.product, node)
    ours, theirs = median(turns.product) * 1e3, median(node) * 1e3
    return ResultRow(
        what=what,
        measured_as=measured_as,
        goal=f"≤ {GOAL:g} × `node`",
        measured=f"{ours:.0f} ms against {theirs:.0f} ms",
        ratio=f"{median(found):.2f} ×",
        spread=f"{min(found):.2f}–{max(found):.2f}",
        met=median(found) <= GOAL,
    )
