"""Killed and started again on long journals: from the process's start to the first page served."""

import asyncio
import time
from pathlib import Path

from bench.history import journals
from bench.results import Curve, Outcome, Plot, PlotPoint
from bench.rows import limited
from bench.servers import HOST, PATIENCE, NotServingError, Product
from bench.stats import line, median, residual
from facilitator.client.browser import HttpFailed, get

from . import Bench

SIZES = (50_000, 100_000, 200_000)
PEOPLE = 2_000
GOAL = 3.0
LINEAR = 10
"""How far a size may lie from the straight line through all, in %."""
OK = 200


async def run(bench: Bench) -> Outcome:
    """Every size so many times, each start after a kill."""
    sizes = [bench.people(size) for size in SIZES]
    made = list(journals(bench.folder / "journals", bench.people(PEOPLE), sizes))
    taken: dict[int, list[float]] = {size: [] for size in sizes}
    for _ in range(bench.rounds):
        for size, folder in made:
            taken[size].append(await _start(folder))
    return _outcome(taken)


async def _start(folder: Path) -> float:
    """Seconds to the first 200 on /; then the server is killed as it stands."""
    server = Product(folder)
    began = server.launch()
    while time.perf_counter() - began < PATIENCE:
        try:
            if (await get(HOST, server.port, "/")).status == OK:
                seconds = time.perf_counter() - began
                server.kill()
                return seconds
        except HttpFailed:
            await asyncio.sleep(0.005)
    raise NotServingError(server.said[-2000:])


def _outcome(taken: dict[int, list[float]]) -> Outcome:
    sizes = sorted(taken)
    typical = [median(taken[size]) for size in sizes]
    first, each = line(sizes, typical)
    off = residual(sizes, typical) * 100
    largest = taken[sizes[-1]]
    points = [PlotPoint(size, value) for size, value in zip(sizes, typical, strict=True)]
    setting = f"killed, then from process start to the first page; {sizes[-1]:,} events"
    return Outcome(
        rows=[
            limited("recovery", setting, largest, GOAL, " s", digits=2),
            limited("recovery, linear", _linear(sizes), [off], LINEAR, " %", digits=1),
        ],
        notes=[f"Fitted: {first:.2f} s to start and {each * 1e6:.1f} µs for each event."],
        rounds={f"{size:,} events, s": values for size, values in taken.items()},
        plots=[_plot(points)],
    )


def _linear(sizes: list[int]) -> str:
    return f"{', '.join(f'{size:,}' for size in sizes)} events: furthest from a straight line"


def _plot(points: list[PlotPoint]) -> Plot:
    title, y = "Start after a kill", "seconds to the first page"
    return Plot("recovery", title, "events in the journal", y, [Curve("product", points)])
