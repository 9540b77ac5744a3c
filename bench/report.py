"""What was measured, told: the table, the machine and the notes in RESULTS.md, the plots beside it.

`shortfalls.md` is written by hand: what a goal's limit is and how it was established. It becomes
part of RESULTS.md as it stands.
"""

from collections.abc import Iterable, Sequence
from pathlib import Path

from .install import BENCH
from .parts import ORDER
from .plot import draw
from .results import Outcome, ResultRow, Results

HEAD = """# How fast it is

Written by `make bench`. The product as shipped (real server, real journal with `synchronous=FULL`,
the city's agenda, permission checks on) beside its peers in `bench/peers/`, in one run: servers on
one core, the load on another. Figures are medians of rounds in which product and peers took
turns; a ratio is the median of the rounds' own ratios, its spread the least and the greatest of
them. Every part that votes recounts the journal and fails on any difference.
"""
COLUMNS = ("what", "measured as", "goal", "measured", "ratio", "spread", "reached")


def write(results: Results, folder: Path = BENCH) -> None:
    """RESULTS.md and the plots, from all that is known."""
    parts = {name: results.parts[name] for name in ORDER if name in results.parts}
    for outcome in parts.values():
        for plot in outcome.plots:
            (folder / f"{plot.name}.svg").write_text(draw(plot))
    (folder / "RESULTS.md").write_text("\n".join(_lines(results, parts, folder)))


def table(rows: Iterable[ResultRow]) -> list[str]:
    """Rows as Markdown."""
    lines = [_cells(COLUMNS), _cells(["---"] * len(COLUMNS))]
    for row in rows:
        met = {True: "yes", False: "**no**", None: ""}[row.met]
        lines.append(
            _cells((row.what, row.measured_as, row.goal, row.measured, row.ratio, row.spread, met))
        )
    return lines


def _lines(results: Results, parts: dict[str, Outcome], folder: Path) -> list[str]:
    lines = [HEAD, *table(row for outcome in parts.values() for row in outcome.rows), ""]
    shortfalls = folder / "shortfalls.md"
    if shortfalls.exists():
        lines += ["## What falls short", "", shortfalls.read_text()]
    lines += ["## Growth", "", *_pictures(parts.values()), ""]
    lines += ["## Part by part", ""]
    for name, outcome in parts.items():
        lines += [f"**{name}** ({outcome.measured_at})", ""]
        lines += [f"- {note}" for note in outcome.notes]
        lines += [f"- rounds, {what}: {_figures(each)}" for what, each in outcome.rounds.items()]
        lines.append("")
    return [*lines, "## The machine and the versions", "", *_machine(results.machine), ""]


def _pictures(outcomes: Iterable[Outcome]) -> list[str]:
    return [f"![{plot.title}]({plot.name}.svg)" for one in outcomes for plot in one.plots]


def _machine(machine: dict[str, str]) -> list[str]:
    return ["| | |", "| --- | --- |", *(_cells(item) for item in machine.items())]


def _figures(values: Sequence[float]) -> str:
    return ", ".join(f"{value:,.0f}" if value >= 100 else f"{value:.3g}" for value in values)


def _cells(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |"
