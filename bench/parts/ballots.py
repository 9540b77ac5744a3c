"""Acknowledged ballots a second: 300 phones in a closed loop, ours durable and tallied."""

from pathlib import Path

from bench.machine import settle
from bench.peer_crowd import PeerCrowd
from bench.phones import Voter, VotingPace, closed_loop
from bench.recount import recount
from bench.results import Outcome, ResultRow
from bench.served import ServedHall
from bench.servers import Server
from bench.stats import median, ratios

from . import Bench

PHONES = 300
SECONDS = 2.0
GOALS = {"framework": 3.0, "node": 4.0, "plain": 30.0, "node-echo": 0.5, "floor": None}
LOADED = 0.9
"""A load that is this busy, and busier than the server, is what limits the figure."""
WHAT = {
    "framework": "Flask-SocketIO that only acknowledges",
    "node": "Socket.IO on Node.js, a commit per ballot",
    "plain": "Flask-SocketIO, a commit and a broadcast per ballot",
    "node-echo": "Socket.IO on Node.js that only acknowledges",
    "floor": "Python's own ceiling: a receive and a send for each, nothing else",
}


class Contender:
    """One of those compared: its server, its voters, its rounds."""

    def __init__(self, server: Server, voters: list[Voter]) -> None:
        self.server, self.voters = server, voters
        self.paces: list[VotingPace] = []

    async def round(self, seconds: float) -> None:
        """Measure once."""
        self.paces.append(await closed_loop(self.voters, self.server, seconds))

    @property
    def rates(self) -> list[float]:
        """Ballots a second, round by round."""
        return [pace.per_second for pace in self.paces]


async def run(bench: Bench) -> Outcome:
    """Product and peers take turns, round after round."""
    people = bench.people(PHONES)
    hall = await ServedHall.open(bench.folder / "product", people)
    crowds = [await PeerCrowd.open(name, bench.folder / name, people) for name in GOALS]
    lanes = {"product": Contender(hall.server, _voters(await hall.connect(), "product"))}
    for crowd in crowds:
        lanes[crowd.server.name] = Contender(crowd.server, _voters(crowd.phones, crowd.server.name))
    settle()
    for _ in range(bench.rounds):
        for lane in lanes.values():
            await lane.round(bench.seconds(SECONDS))
    hall.close()
    for crowd in crowds:
        crowd.close()
    return _outcome(lanes, hall.server.journal)


def _voters(phones: list, name: str) -> list[Voter]:
    return [Voter(phone, number, name) for number, phone in enumerate(phones)]


def _outcome(lanes: dict[str, Contender], journal: Path) -> Outcome:
    ours = lanes["product"]
    acknowledged = [one for voter in ours.voters for one in voter.acknowledged]
    return Outcome(
        rows=[_row(ours, lanes[name], name) for name in GOALS],
        notes=[
            recount(journal, acknowledged),
            *(_share(name, lane.paces) for name, lane in lanes.items()),
        ],
        rounds={name: lane.rates for name, lane in lanes.items()},
    )


def _row(ours: Contender, theirs: Contender, name: str) -> ResultRow:
    found = ratios(ours.rates, theirs.rates)
    goal = GOALS[name]
    return ResultRow(
        what=f"ballots, against `{name}`",
        measured_as=f"{len(ours.voters)} phones in closed loop; {WHAT[name]}",
        goal=f"≥ {goal:g} ×" if goal else "",
        measured=f"{median(ours.rates):,.0f}/s against {median(theirs.rates):,.0f}/s",
        ratio=f"{median(found):.2f} ×",
        spread=f"{min(found):.2f}–{max(found):.2f}",
        met=median(found) >= goal if goal else None,
    )


def _share(name: str, paces: list[VotingPace]) -> str:
    load, server = median(p.load for p in paces), median(p.server for p in paces)
    limit = " The load is the limit here." if load > max(LOADED, server) else ""
    return f"Cores in use with `{name}`: server {server:.0%}, load {load:.0%}.{limit}"
