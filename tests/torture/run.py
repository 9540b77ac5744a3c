"""One run: everybody comes, all goes wrong, and in the end it is counted."""

import asyncio
import time
from collections import Counter
from pathlib import Path
from random import Random

import msgspec
from loops import run as in_a_loop

from facilitator.journal.witness import read_witness
from facilitator.plan.starter import starter

from .costs import Costs, excess_memory, odd_descriptors
from .crowd import Crowd
from .disks import Fill, limited
from .faults import COUNT, DESCRIPTORS, END, LOG, MEMORY
from .reckoning import Reckoning, reckon
from .strains import ANYTIME, ENDING, Served, Strains

TO_COUNT = 600.0
"""Seconds beyond those asked for, until whoever waits is answered and all is counted."""
TO_CLOSE = 2.0
"""Seconds from the end of all lines until the server has closed its own ends of them."""
MOMENT = 1.0
"""Seconds that a strain lasts at least, and that there are between two of them."""


class Outcome(msgspec.Struct):
    """What a run has to say; `wrong` is what it found, by where it looked (`faults.py`).

    `began` is the memory and the descriptors of the process at half time, when it was not ended any
    more, `ended` what the same process cost at the end, and `fresh` what another one did that had
    read the same journal.
    """

    seed: int
    phones: int
    seconds: float
    strains: dict[str, int]
    refused: dict[str, int]
    again: dict[str, int]
    slowest: float
    began: tuple[int, int]
    ended: Costs
    fresh: Costs
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
    at_half_time = await _at_rest(strains)
    crowd.working.set()
    await _strain(strains, began + seconds, *ANYTIME)
    ended = await _costs(strains)
    living.cancel()  # they rest: nobody is in the middle of anything
    found = reckon(hall.journal, crowd.everybody)
    await strains.end()
    await _write_something(strains)
    fresh = await _costs(strains)
    return Outcome(
        seed=seed,
        phones=phones,
        seconds=time.monotonic() - began,
        strains=strains.count | {"moves": crowd.moves},
        refused=dict(sum((Counter(hand.refused) for hand in crowd.everybody), Counter())),
        again=dict(sum((Counter(hand.passing) for hand in crowd.everybody), Counter())),
        slowest=max((took for hand in crowd.everybody for took in hand.took), default=0.0),
        began=at_half_time,
        ended=ended,
        fresh=fresh,
        turned_away=strains.passers.turned_away,
        reckoning=found,
        wrong=_wrong(found, strains, ended, fresh),
    )


def _wrong(found: Reckoning, strains: Strains, ended: Costs, fresh: Costs) -> dict[str, list[str]]:
    """What was lost, and what the server should not have done, or costs more than a fresh one."""
    log = strains.hall.said
    told = {
        COUNT: found.faults,
        LOG: ["the log has a traceback: " + log.partition("Traceback")[2][:2000]]
        * ("Traceback" in log),
        END: ["the server ended by itself"] * ("ended by itself" in strains.count)
        + [f"told to end, it ended with {status}" for status in strains.ends if status],
        MEMORY: excess_memory(ended, fresh),
        DESCRIPTORS: odd_descriptors(ended, fresh),
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


async def _costs(strains: Strains) -> Costs:
    """What the process costs; at the end of it everybody has gone."""
    memory, descriptors = await _at_rest(strains)
    await strains.crowd.go_home()
    await asyncio.sleep(TO_CLOSE)
    return Costs(memory, descriptors, strains.hall.costs()[1])


async def _at_rest(strains: Strains) -> tuple[int, int]:
    """Memory and descriptors when everybody is there and nobody does anything."""
    strains.stand_up()
    await strains.crowd.rest()
    await asyncio.sleep(1)
    return strains.hall.costs()


async def _write_something(strains: Strains) -> None:
    """Have the process write the journal and its witness, which opens what it needs for that."""
    await strains.crowd.console.say(type="CloseDoor")
    last = (await strains.crowd.console.say(type="OpenDoor"))["at"]
    while (noted := read_witness(strains.hall.journal)) is None or noted.position < last:
        await asyncio.sleep(0.1)
