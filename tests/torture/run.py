"""One run: everybody comes, all goes wrong, and in the end it is counted."""

import asyncio
import time
from collections import Counter
from pathlib import Path
from random import Random

import msgspec
from loops import run as in_a_loop

from facilitator.plan.starter import starter

from .crowd import Crowd
from .reckoning import Reckoning, reckon
from .strains import Served, Strains

MOST_DESCRIPTORS = 25
"""More than before that are no leak: twenty native threads have an epoll each once used."""
MOST_MEMORY = 32_000
"""kB more than before, beyond what the journal's rows hold in the state."""
A_ROW = 2
"""kB."""
TO_COUNT = 600.0
"""Seconds beyond those asked for, until whoever waits is answered and all is counted."""


class Outcome(msgspec.Struct):
    """What a run has to say."""

    seed: int
    phones: int
    seconds: float
    strains: dict[str, int]
    refused: dict[str, int]
    again: dict[str, int]
    slowest: float
    memory: tuple[int, int]
    descriptors: tuple[int, int]
    reckoning: Reckoning
    faults: list[str]


def torture(folder: Path, seconds: float, phones: int, seed: int) -> Outcome:
    """Run for so long (s); the same seed brings the same people and the same strains."""
    agenda = folder / "agenda.yaml"
    agenda.write_text(starter("Torture"), encoding="utf-8")
    hall = Served(folder, agenda)
    hall.program = (hall.program[0], str(Path(__file__).with_name("stepped.py")))
    hall.start()
    try:
        return in_a_loop(_run(hall, seconds, phones, seed), patience=seconds + TO_COUNT)
    finally:
        hall.close()


async def _run(hall: Served, seconds: float, phones: int, seed: int) -> Outcome:
    dice = Random(seed)
    crowd = Crowd(Random(dice.getrandbits(64)))
    strains = Strains(hall, crowd, Random(dice.getrandbits(64)))
    await crowd.come(hall.port, hall.token, phones)
    crowd.working.set()
    living = asyncio.create_task(crowd.live())
    began = time.monotonic()
    await _strain(
        strains, began + seconds / 2, "kill", "fill_the_disk", "cut_lines", "step_the_clock"
    )
    before, rows_before = await _costs(strains)
    crowd.working.set()
    await _strain(strains, began + seconds, "fill_the_disk", "cut_lines", "step_the_clock")
    after, rows_after = await _costs(strains)
    crowd.ended = True
    crowd.working.set()
    await living
    await crowd.go_home()
    found = reckon(hall.journal, crowd.hands)
    return Outcome(
        seed=seed,
        phones=phones,
        seconds=time.monotonic() - began,
        strains=strains.count,
        refused=dict(sum((Counter(hand.refused) for hand in crowd.hands), Counter())),
        again=dict(sum((Counter(hand.passing) for hand in crowd.hands), Counter())),
        slowest=max((took for hand in crowd.hands for took in hand.took), default=0.0),
        memory=(before[0], after[0]),
        descriptors=(before[1], after[1]),
        reckoning=found,
        faults=found.faults + _of_the_server(strains, before, after, rows_after - rows_before),
    )


def _of_the_server(
    strains: Strains, before: tuple[int, int], after: tuple[int, int], done: int
) -> list[str]:
    """What it should not have done, or cost, for so many things that were `done`."""
    log = strains.hall.said
    found = {
        "the log has a traceback: " + log.partition("Traceback")[2][:2000]: "Traceback" in log,
        "the server ended by itself": "ended by itself" in strains.count,
        f"memory grew from {before[0]} to {after[0]} kB": (
            after[0] - before[0] > MOST_MEMORY + A_ROW * done
        ),
        f"descriptors grew from {before[1]} to {after[1]}": (
            after[1] - before[1] > MOST_DESCRIPTORS
        ),
    }
    return [fault for fault, holds in found.items() if holds]


async def _strain(strains: Strains, until: float, *names: str) -> None:
    """One after the other, with time to breathe between them."""
    while time.monotonic() < until:
        await strains.any_of(*names)
        await asyncio.sleep(1 + 3 * strains.dice.random())
        strains.stand_up()


async def _costs(strains: Strains) -> tuple[tuple[int, int], int]:
    """What the server costs when everybody is there and nobody does anything; rows meanwhile."""
    strains.stand_up()
    await strains.crowd.rest()
    await asyncio.sleep(1)
    done = sum(len(hand.done) for hand in strains.crowd.hands)
    return strains.hall.costs(), done
