"""The tally is revealed while the last ballots arrive: until the last of 2,000 phones shows it.

A phone shows it once it has both what it needs: the ballot paper that says so, and the figures.
"""

import asyncio
import time

from bench.machine import settle
from bench.phones import Voter
from bench.recorder import Listener, watch
from bench.recount import recount
from bench.results import Outcome
from bench.rows import limited
from bench.served import ServedHall
from bench.stream import Stream

from . import Bench

PHONES = 2_000
GOAL = 250
"""Milliseconds."""
PER_SECOND = 200
BEFORE, AFTER = 1.0, 0.5
"""Seconds for which ballots arrive around the moment."""


async def run(bench: Bench) -> Outcome:
    """Reveal, hide, and again."""
    people = bench.people(PHONES)
    hall = await ServedHall.open(bench.folder / "product", people)
    phones = await hall.connect()
    voters = [Voter(phone, number, "reveal") for number, phone in enumerate(phones)]
    stream = Stream(voters, PER_SECOND)
    settle()
    found = []
    for _ in range(bench.rounds):
        stream.start()
        await asyncio.sleep(BEFORE)
        found.append(1e3 * await _reveal(hall, phones))
        await asyncio.sleep(AFTER)
        await stream.stop()
        await hall.do("HideTally", block="priority-mapping")
    hall.close()
    told = recount(hall.server.journal, (one for voter in voters for one in voter.acknowledged))
    return _outcome(found, people, told)


async def _reveal(hall: ServedHall, phones: list[Listener]) -> float:
    """Seconds from the facilitator's key to the last phone."""
    tape, waits = watch(phones, _shows_the_paper, _holds_the_figures)
    assert hall.console
    command = hall.command("RevealTally", block="priority-mapping")
    began = time.perf_counter()
    hall.console.emit("command", command, lambda answer: None)
    return await tape.until(*waits) - began


def _shows_the_paper(view: bytes) -> bool:
    return b'"topic":"phone"' in view[:64] and b'"revealed":true' in view


def _holds_the_figures(view: bytes) -> bool:
    return b'"topic":"moving"' in view[:64] and b'"dots":' in view


def _outcome(found: list[float], people: int, told: str) -> Outcome:
    setting = f"{people:,} phones, {PER_SECOND} ballots a second arriving"
    whole = f"{setting}; until the last phone can show the tally"
    return Outcome(
        rows=[limited("reveal", whole, found, GOAL, " ms")],
        notes=[told, "The load notes what comes and when, and reads it afterwards."],
        rounds={"last phone, ms": found},
    )
