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
from .disks import Fill, limited
from .faults import COUNT, DESCRIPTORS, END, LOG, MEMORY
from .reckoning import Reckoning, reckon
from .strains import ANYTIME, ENDING, Served, Strains

MOST_DESCRIPTORS = 25
"""More than before that are no leak: twenty native threads have an epoll each once used."""
MOST_MEMORY = 32_000
"""kB more than before, beyond what the journal's rows hold in the state."""
A_ROW = 2
"""kB."""
TO_COUNT = 600.0
"""Seconds beyond those asked for, until whoever waits is answered and all is counted."""


MOMENT = 1.0
"""Seconds that a strain lasts at least, and that there are between two of them."""


class Outcome(msgspec.Struct):
    """What a run has to say; `wrong` is what it found, by where it looked (`faults.py`)."""

    seed: int
    phones: int
    seconds: float
    strains: dict[str, int]
    refused: dict[str, int]
    again: dict[str, int]
    slowest: float
    memory: tuple[int, int]
    descriptors: tuple[int, int]
    turned_away: int
    reckoning: Reckoning
    wrong: dict[str, list[str]]


def torture(
    folder: Path,
    seconds: float,
    phones: int,
    seed: int,
    fill: Fill = limited,
    moment: float = MOMENT,
) -> Outcome:
    """Run for so long (s), or until each strain had its turn; `fill` is how the disk is filled.

    The same seed brings the same people and the same strains, `moment` (s) says how long they last.
    """
    agenda = folder / "agenda.yaml"
    agenda.write_text(starter("Torture"), encoding="utf-8")
    hall = Served(folder, agenda)
    hall.program = (hall.program[0], str(Path(__file__).with_name("stepped.py")))
    hall.start()
    try:
        return in_a_loop(
            _run(hall, seconds, phones, seed, fill, moment), patience=seconds + TO_COUNT
        )
    finally:
        hall.close()


async def _run(
    hall: Served, seconds: float, phones: int, seed: int, fill: Fill, moment: float
) -> Outcome:
    dice = Random(seed)
    crowd = Crowd(Random(dice.getrandbits(64)))
    strains = Strains(hall, crowd, Random(dice.getrandbits(64)), fill, moment)
    await crowd.come(hall.port, hall.token, phones)
    crowd.working.set()
    living = asyncio.create_task(crowd.live())
    began = time.monotonic()
    await _strain(strains, began + seconds / 2, *ENDING, *ANYTIME)
    before, rows_before = await _costs(strains)
    crowd.working.set()
    await _strain(strains, began + seconds, *ANYTIME)
    after, rows_after = await _costs(strains)
    living.cancel()  # they rest: nobody is in the middle of anything
    await crowd.go_home()
    found = reckon(hall.journal, crowd.everybody)
    return Outcome(
        seed=seed,
        phones=phones,
        seconds=time.monotonic() - began,
        strains=strains.count | {"moves": crowd.moves},
        refused=dict(sum((Counter(hand.refused) for hand in crowd.everybody), Counter())),
        again=dict(sum((Counter(hand.passing) for hand in crowd.everybody), Counter())),
        slowest=max((took for hand in crowd.everybody for took in hand.took), default=0.0),
        memory=(before[0], after[0]),
        descriptors=(before[1], after[1]),
        turned_away=strains.passers.turned_away,
        reckoning=found,
        wrong=_wrong(found, strains, before, after, rows_after - rows_before),
    )


def _wrong(
    found: Reckoning, strains: Strains, before: tuple[int, int], after: tuple[int, int], done: int
) -> dict[str, list[str]]:
    """What was lost, and what the server should not have done, or cost, for so much `done`."""
    log = strains.hall.said
    told = {
        COUNT: found.faults,
        LOG: ["the log has a traceback: " + log.partition("Traceback")[2][:2000]]
        * ("Traceback" in log),
        END: ["the server ended by itself"] * ("ended by itself" in strains.count)
        + [f"told to end, it ended with {status}" for status in strains.ends if status],
        MEMORY: [f"memory grew from {before[0]} to {after[0]} kB"]
        * (after[0] - before[0] > MOST_MEMORY + A_ROW * done),
        DESCRIPTORS: [f"descriptors grew from {before[1]} to {after[1]}"]
        * (after[1] - before[1] > MOST_DESCRIPTORS),
    }
    return {where: faults for where, faults in told.items() if faults}


async def _strain(strains: Strains, until: float, *names: str) -> None:
    """One after the other, each once before any has its turn again, with time to momente."""
    waiting = strains.shuffled(*names)
    while waiting:
        await strains.do(waiting.pop())
        await strains.a_while()
        strains.stand_up()
        if not waiting and time.monotonic() < until:
            waiting = strains.shuffled(*names)


async def _costs(strains: Strains) -> tuple[tuple[int, int], int]:
    """What the server costs when everybody is there and nobody does anything; rows meanwhile."""
    strains.stand_up()
    await strains.crowd.rest()
    await asyncio.sleep(1)
    done = sum(len(hand.done) for hand in strains.crowd.everybody)
    return strains.hall.costs(), done
