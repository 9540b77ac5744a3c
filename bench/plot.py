"""Plots by hand: a line for each of those compared, over one size, as an SVG of its own. Pure."""

import math
from collections.abc import Sequence
from html import escape

from .results import Curve, Plot

WIDTH, HEIGHT = 640, 400
LEFT, RIGHT, TOP, BOTTOM = 76, 40, 56, 56
COLOURS = ("#0b6e4f", "#b5541c", "#3d5a98", "#7a3e8e", "#6b6b6b")
TICKS = 5
STYLE = (
    "text{font:13px system-ui,sans-serif;fill:#222}.t{font-size:16px;font-weight:600}"
    ".b{fill:#fff}.g{stroke:#ddd}.a{stroke:#222}@media(prefers-color-scheme:dark){"
    "text{fill:#eee}.b{fill:#161616}.g{stroke:#444}.a{stroke:#eee}}"
)


def draw(plot: Plot) -> str:
    """The plot as an SVG document; both axes begin at zero."""
    points = [point for curve in plot.curves for point in curve.points]
    across = Axis(max(point.size for point in points), LEFT, WIDTH - RIGHT)
    up = Axis(max(point.value for point in points), HEIGHT - BOTTOM, TOP)
    told = "; ".join(_told(curve) for curve in plot.curves)
    return "\n".join(
        [
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" role="img">',
            f"<title>{escape(plot.title)}</title><desc>{escape(told)}</desc>",
            f"<style>{STYLE}</style>",
            f'<rect class="b" width="{WIDTH}" height="{HEIGHT}"/>',
            f'<text class="t" x="{LEFT}" y="22">{escape(plot.title)}</text>',
            *_grid(across, up, plot),
            *(_curve(curve, n, across, up) for n, curve in enumerate(plot.curves)),
            *_legend(plot.curves),
            "</svg>\n",
        ]
    )


class Axis:
    """From values to places: zero at `start`, a round number beyond the greatest at `end`."""

    def __init__(self, greatest: float, start: float, end: float) -> None:
        self.step = nice(greatest / TICKS)
        self.top = self.step * max(1, math.ceil(greatest / self.step - 1e-9))
        self._start, self._end = start, end

    def at(self, value: float) -> float:
        """Where a value is drawn."""
        return self._start + (self._end - self._start) * value / self.top

    def ticks(self) -> list[float]:
        """The values that are written beside the axis."""
        return [self.step * n for n in range(round(self.top / self.step) + 1)]


def nice(step: float) -> float:
    """The next of 1, 2, 2.5, 5 times a power of ten that is not below `step`."""
    if step <= 0:
        return 1.0
    power = 10.0 ** math.floor(math.log10(step))
    return next(power * one for one in (1, 2, 2.5, 5, 10) if power * one >= step * (1 - 1e-9))


def _grid(across: Axis, up: Axis, plot: Plot) -> list[str]:
    left, right, low, high = LEFT, WIDTH - RIGHT, HEIGHT - BOTTOM, TOP
    lines = [f'<path class="a" fill="none" d="M{left} {high}V{low}H{right}"/>']
    for value in up.ticks():
        y = up.at(value)
        lines.append(f'<path class="g" d="M{left} {y:.1f}H{right}"/>')
        lines.append(f'<text x="{left - 8}" y="{y + 4:.1f}" text-anchor="end">{value:,g}</text>')
    for value in across.ticks():
        x = across.at(value)
        lines.append(f'<text x="{x:.1f}" y="{low + 18}" text-anchor="middle">{value:,g}</text>')
    middle = (left + right) / 2
    lines.append(
        f'<text x="{middle}" y="{HEIGHT - 12}" text-anchor="middle">{escape(plot.x)}</text>'
    )
    lines.append(f'<text x="{left}" y="{high - 10}">{escape(plot.y)}</text>')
    return lines


def _curve(curve: Curve, number: int, across: Axis, up: Axis) -> str:
    colour = COLOURS[number % len(COLOURS)]
    places = [(across.at(point.size), up.at(point.value)) for point in curve.points]
    path = " ".join(f"{x:.1f},{y:.1f}" for x, y in places)
    dots = "".join(f'<circle cx="{x:.1f}" cy="{y:.1f}" r="4" fill="{colour}"/>' for x, y in places)
    return f'<polyline points="{path}" fill="none" stroke="{colour}" stroke-width="2"/>{dots}'


def _legend(curves: Sequence[Curve]) -> list[str]:
    if len(curves) < 2:
        return []
    lines, x = [], float(WIDTH - RIGHT)
    for number, curve in reversed(list(enumerate(curves))):
        x -= 7.5 * len(curve.name) + 30
        colour = COLOURS[number % len(COLOURS)]
        lines.append(f'<rect x="{x:.0f}" y="36" width="12" height="12" fill="{colour}"/>')
        lines.append(f'<text x="{x + 17:.0f}" y="47">{escape(curve.name)}</text>')
    return lines


def _told(curve: Curve) -> str:
    return f"{curve.name}: " + ", ".join(f"{p.value:,.4g} at {p.size:,g}" for p in curve.points)
