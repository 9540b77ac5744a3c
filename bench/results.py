"""What was measured, kept part by part: a part that is run again replaces its own rows."""

from pathlib import Path

import msgspec
from msgspec import Struct, field

from .install import BENCH

FILE = BENCH / "results.json"


class ResultRow(Struct):
    """One line of the table. `ratio` and `spread` are empty where there is nothing to compare."""

    what: str
    measured_as: str
    goal: str
    measured: str
    ratio: str
    spread: str
    met: bool | None


class PlotPoint(Struct):
    """A figure at a size."""

    size: float
    value: float


class Curve(Struct):
    """How a figure grows with size, for one of those compared."""

    name: str
    points: list[PlotPoint]


class Plot(Struct):
    """Curves over one size, drawn to `<name>.svg`."""

    name: str
    title: str
    x: str
    y: str
    curves: list[Curve]


class Outcome(Struct):
    """All of one part. `notes` are sentences; `rounds` every single figure, by what it is."""

    rows: list[ResultRow]
    notes: list[str] = field(default_factory=list)
    rounds: dict[str, list[float]] = field(default_factory=dict)
    plots: list[Plot] = field(default_factory=list)
    measured_at: str = ""


class Results(Struct):
    """Everything that stands in RESULTS.md."""

    machine: dict[str, str] = field(default_factory=dict)
    parts: dict[str, Outcome] = field(default_factory=dict)


def load(path: Path = FILE) -> Results:
    """What earlier runs left; nothing where there was none."""
    return msgspec.json.decode(path.read_bytes(), type=Results) if path.exists() else Results()


def save(results: Results, path: Path = FILE) -> None:
    """Keep it, so that it can be read and compared."""
    path.write_bytes(msgspec.json.format(msgspec.json.encode(results), indent=1) + b"\n")
