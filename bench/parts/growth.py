"""How it grows: ballots a second and the hall's turn with 100, 500, 2,000 and 5,000 phones."""

from collections.abc import Sequence

from bench.machine import settle
from bench.peer_crowd import PeerCrowd
from bench.phones import Voter, closed_loop
from bench.recorder import Listener
from bench.recount import recount
from bench.results import Curve, Outcome, Plot, PlotPoint, ResultRow
from bench.served import ServedHall
from bench.stats import line, median
from bench.turns import BLOCKS, TOPICS, Turns

from . import Bench

SIZES = (100, 500, 2_000, 5_000)
SECONDS = 1.5
FEW, SECONDS_OF_FEW = 200, 0.7
"""A few phones vote more often each, and how often one may is limited: shorter rounds."""
WITHIN = 0.25
VOTE = "priority-mapping"


class Growing:
    """The same hall, and the same peer, with more and more phones."""

    def __init__(self, hall: ServedHall, crowd: PeerCrowd) -> None:
        self.hall, self.crowd = hall, crowd
        self.phones: list[Listener] = []
        self.voters: list[Voter] = []
        self.peers: list[Voter] = []
        self.rates: dict[int, list[float]] = {}
        self.peer_rates: dict[int, list[float]] = {}
        self.turns: dict[int, Turns] = {}

    async def grow(self, people: int) -> None:
        """More guests come in, here and there."""
        first = len(self.phones)
        await self.hall.let_in(people - first)
        self.phones += await self.hall.connect(people - first, first)
        for number in range(first, people):
            self.voters.append(Voter(self.phones[number], number, "growth"))
        for number, phone in enumerate(await self.crowd.grow(people), start=first):
            self.peers.append(Voter(phone, number, "growth"))
        settle()

    async def measure(self, rounds: int, share: float) -> None:
        """Votes in turn, then turns in turn."""
        size = len(self.phones)
        seconds = (SECONDS if size > FEW else SECONDS_OF_FEW) * max(share, 0.3)
        ours, theirs = self.rates.setdefault(size, []), self.peer_rates.setdefault(size, [])
        for _ in range(rounds):
            ours.append((await closed_loop(self.voters, self.hall.server, seconds)).per_second)
            theirs.append((await closed_loop(self.peers, self.crowd.server, seconds)).per_second)
        await self.hall.do("JumpTo", block=BLOCKS[0], seen=VOTE)
        self.turns[size] = Turns(self.hall, self.phones, {"node": self.crowd}, TOPICS[:1])
        for _ in range(rounds):
            await self.turns[size].day()
        await self.hall.do("JumpTo", block=VOTE, seen=BLOCKS[0])


async def run(bench: Bench) -> Outcome:
    """From few to many."""
    hall = await ServedHall.open(bench.folder / "product", 0)
    growing = Growing(hall, await PeerCrowd.open("node", bench.folder / "node", 0))
    for size in SIZES:
        await growing.grow(bench.people(size))
        await growing.measure(bench.rounds, bench.scale)
    hall.close()
    growing.crowd.close()
    acknowledged = (one for voter in growing.voters for one in voter.acknowledged)
    return _outcome(growing, recount(hall.server.journal, acknowledged))


def _outcome(growing: Growing, told: str) -> Outcome:
    sizes = sorted(growing.rates)
    rates = [median(growing.rates[size]) for size in sizes]
    turns = [median(growing.turns[size].product) * 1e3 for size in sizes]
    peers = [median(growing.peer_rates[size]) for size in sizes]
    peer_turns = [median(growing.turns[size].peers["node"]) * 1e3 for size in sizes]
    return Outcome(
        rows=[_steady(sizes, rates), _linear(sizes, turns)],
        notes=[told, f"The hall's turn, fitted: {line(sizes, turns)[1] * 1e3:.1f} µs a phone."],
        rounds={
            **{f"ballots/s with {size:,}": growing.rates[size] for size in sizes},
            **{f"node, ballots/s with {size:,}": growing.peer_rates[size] for size in sizes},
            **{
                f"turn of {size:,}, ms": [t * 1e3 for t in growing.turns[size].product]
                for size in sizes
            },
            **{
                f"node, turn of {size:,}, ms": [t * 1e3 for t in growing.turns[size].peers["node"]]
                for size in sizes
            },
        },
        plots=[
            _plot("growth-ballots", "Ballots a second", "acknowledged/s", sizes, rates, peers),
            _plot("growth-turn", "The hall turns", "ms to the last", sizes, turns, peer_turns),
        ],
    )


def _steady(sizes: list[int], rates: list[float]) -> ResultRow:
    least = min(rates) / max(rates)
    each = ", ".join(f"{rate:,.0f}" for rate in rates)
    return ResultRow(
        what="growth, ballots/s",
        measured_as=f"closed loop with {_listed(sizes)} phones",
        goal=f"within {WITHIN:.0%} of its best",
        measured=f"{each}/s",
        ratio=f"{least:.2f} × its best",
        spread="",
        met=least >= 1 - WITHIN,
    )


def _linear(sizes: list[int], turns: list[float]) -> ResultRow:
    """The largest hall, against the straight line through the smaller ones."""
    start, slope = line(sizes[:-1], turns[:-1])
    factor = turns[-1] / (start + slope * sizes[-1])
    each = ", ".join(f"{turn:.0f}" for turn in turns)
    return ResultRow(
        what="growth, the hall's turn",
        measured_as=f"advance to {_listed(sizes)} phones; the last size against the line "
        "through the others",
        goal=f"linear (≤ {1 + WITHIN:g} ×)",
        measured=f"{each} ms",
        ratio=f"{factor:.2f} × the line",
        spread="",
        met=factor <= 1 + WITHIN,
    )


def _listed(sizes: Sequence[int]) -> str:
    return ", ".join(f"{size:,}" for size in sizes)


def _plot(
    name: str, title: str, y: str, sizes: list[int], ours: list[float], theirs: list[float]
) -> Plot:
    curves = [
        Curve(who, [PlotPoint(size, value) for size, value in zip(sizes, values, strict=True)])
        for who, values in (("product", ours), ("node", theirs))
    ]
    return Plot(name, title, "phones", y, curves)
