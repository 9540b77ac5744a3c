"""Draws docs/architecture.svg: the rooms of facilitator/, each above all that it imports.

`python tools/picture_of_imports.py` draws it anew; tests/test_picture.py says when it is stale.
An arrow that follows from others is left out, so what is drawn is what holds the house together.
"""

import ast
import re
from dataclasses import dataclass
from html import escape
from itertools import pairwise
from textwrap import wrap

from floors import Graph, Link, Stop, arrows_of, floors_of, ordered, placed, spread, ways_of
from imports import FILES, HOUSE, PURE, ROOT, ours, room_of

PICTURE = ROOT / "docs" / "architecture.svg"
WIDTH, LEFT, RIGHT, TOP = 900, 62, 884, 64
BOX, GAP = 62, 40
"""The height of a room, and the air between two floors, in pixels."""
PASSING, APART = 14, 10
"""What an arrow takes of a floor it passes, and what is between neighbours."""
STEPS = (150, 450, 1350)
"""Lines from which a room is drawn a step wider."""
LETTER = 5.9
"""How wide a letter of a law is at most, on average."""
INK, FAINT, LINE = "#1f2933", "#52606d", "#7b8794"
STYLE = f"""
text {{ font-family: system-ui, "Segoe UI", Helvetica, Arial, sans-serif; fill: {INK} }}
.name {{ font: 600 14px ui-monospace, SFMono-Regular, Menlo, Consolas, monospace }}
.law, .floor, .key {{ font-size: 11px; fill: {FAINT} }}
.title {{ font-size: 17px; font-weight: 600 }}
.band {{ fill: #f5f7fa }} .room {{ fill: #fff; stroke: #9aa5b1 }}
.pure {{ fill: #e3f4e9; stroke: #57a773 }} .joins {{ fill: #fdf1dc; stroke: #d9a441 }}
.arrow {{ fill: none; stroke: {LINE}; stroke-width: 1.2 }}
"""
TIP = (
    '<defs><marker id="tip" viewBox="0 0 8 8" refX="1" refY="4" markerWidth="7" markerHeight="7"'
    f' orient="auto"><path d="M0 0L8 4L0 8z" fill="{LINE}"/></marker></defs>'
)
KEY = (
    ("pure", "pure: no clock, disk, network or chance", 258),
    ("room", "a folder", 88),
    ("joins", "a file at the top", 130),
)
LEFT_OUT = "What follows from other arrows is not drawn. Wider: more lines."
TITLE = "The rooms of facilitator/: each stands above all that it imports"


def imports_of_rooms() -> Graph:
    """Each room with the rooms it imports; `__main__` and the like are no rooms."""
    graph: Graph = {room_of(path): set() for path in FILES if room_of(path)[0] != "_"}
    for path in FILES:
        if (room := room_of(path)) in graph:
            graph[room] |= {name.partition(".")[0] for name in ours(path)} & graph.keys() - {room}
    return graph


def width_of(lines: int) -> int:
    """How wide a room of so many lines is; in few, large steps, so that a line more is no news."""
    return 136 + 30 * sum(lines >= step for step in STEPS)


def law_of(room: str) -> str:
    """What a room says it is in its first words, up to where it goes into particulars."""
    path = HOUSE / room / "__init__.py"
    said = ast.get_docstring(
        ast.parse((path if path.exists() else HOUSE / f"{room}.py").read_text())
    )
    first = re.split(r"(?<=.{10})(?:[:;.](?:\s|$)|(?<=.{28}), )", " ".join((said or room).split()))[
        0
    ]
    return first.replace("`", "")


def lines_of(room: str) -> int:
    """How many lines of code a room has."""
    return sum(len(path.read_text().splitlines()) for path in FILES if room_of(path) == room)


def evenly(text: str, most: int) -> list[str]:
    """The text in as few lines of at most so many letters as it takes, all about as long."""
    fewest = len(wrap(text, most))
    return next(lines for one in range(1, most + 1) if len(lines := wrap(text, one)) == fewest)


def room_drawn(room: str, middle: float, top: float, width: float) -> str:
    """A box with the room's name, and its law in up to two lines."""
    kind = "pure" if room in PURE else "room" if (HOUSE / room).is_dir() else "joins"
    name = f"{room}/" if (HOUSE / room).is_dir() else f"{room}.py"
    law = evenly(law_of(room), int((width - 16) / LETTER))
    assert len(law) <= 2, f"say in fewer words what {name} is, in its first clause: {law}"  # noqa: S101
    texts = [("name", name), *(("law", line) for line in law)]
    down = top + (BOX - 16 - 14 * len(law)) / 2 + 12
    said = "".join(
        f'<text class="{cls}" x="{middle:.0f}" y="{down + 16 * (n > 0) + 14 * max(0, n - 1):.0f}"'
        f' text-anchor="middle">{escape(text)}</text>'
        for n, (cls, text) in enumerate(texts)
    )
    left = middle - width / 2
    return (
        f'<rect class="{kind}" x="{left:.0f}" y="{top:.0f}" width="{width:.0f}" height="{BOX}"'
        f' rx="7"/>{said}'
    )


def key_drawn(y: float) -> str:
    """What the colours mean, and what is not drawn."""
    key, x = "", 24
    for kind, said, step in KEY:
        key += f'<rect class="{kind}" x="{x}" y="{y - 10:.0f}" width="18" height="12" rx="3"/>'
        key += f'<text class="key" x="{x + 25}" y="{y:.0f}">{said}</text>'
        x += step
    return key + f'<text class="key" x="{x}" y="{y:.0f}">{LEFT_OUT}</text>'


@dataclass(frozen=True)
class Sheet:
    """Where everything stands: arrows as ways over floors, middles and widths of each place."""

    ways: list[list[Stop]]
    at: dict[Stop, float]
    widths: dict[Stop, float]

    def top(self, floor: int) -> float:
        """Where a floor's rooms begin."""
        return TOP + (max(stop[2] for stop in self.at) - floor) * (BOX + GAP)

    def ports(self, toward: dict[Link, float], end: int) -> dict[Link, float]:
        """Where arrows leave (end 0) or meet (end 1) their rooms: apart, near what they go to."""
        found: dict[Link, float] = {}
        for stop, middle in self.at.items():
            mine = sorted((link for link in toward if link[end] == stop), key=toward.__getitem__)
            half = max(PASSING / 2, self.widths[stop] / 2 - 8)
            edges = middle - half, middle + half
            middles = spread([toward[link] for link in mine], [PASSING] * len(mine), *edges)
            found |= dict(zip(mine, middles, strict=True))
        return found


def laid_out() -> Sheet:
    """The rooms on their floors, so that few arrows cross and most are straight."""
    graph = imports_of_rooms()
    floors = floors_of(graph)
    ways = ways_of(arrows_of(graph), floors)
    links = sorted({link for way in ways for link in pairwise(way)})
    stops = {stop for way in ways for stop in way} | {(one, one, floors[one]) for one in graph}
    rows = [sorted(one for one in stops if one[2] == floor) for floor in sorted({*floors.values()})]
    wide = {one: width_of(lines_of(one)) for one in graph}
    widths = {stop: wide[stop[0]] if stop[0] == stop[1] else PASSING for stop in sorted(stops)}
    at = placed(ordered(rows, links), links, lambda one: widths[one] + APART, (LEFT, RIGHT))
    return Sheet(ways, at, widths)


def arrows_drawn(sheet: Sheet) -> list[str]:
    """Each arrow: straight past the rooms of a floor, bent in the air between two."""
    links = {link for way in sheet.ways for link in pairwise(way)}
    out = sheet.ports({link: sheet.at[link[1]] for link in links}, 0)
    into = sheet.ports(out, 1)
    drawn = []
    for way in sheet.ways:
        bends = []
        for link in pairwise(way):
            start, end = (sheet.top(stop[2]) for stop in link)
            start, end = start + BOX, end - 7 * (link[1] == way[-1])
            x, to, half = out[link], into[link], (start + end) / 2
            bends.append(f"{x:.0f} {start:.0f}C{x:.0f} {half:.0f} {to:.0f} {half:.0f}")
            bends[-1] += f" {to:.0f} {end:.0f}"
        drawn.append(f'<path class="arrow" d="M{"L".join(bends)}" marker-end="url(#tip)"/>')
    return drawn


def floors_drawn(sheet: Sheet) -> list[str]:
    """A band for each floor, with its number."""
    floors = [(floor, sheet.top(floor)) for floor in sorted({stop[2] for stop in sheet.at})]
    return [
        f'<rect class="band" x="12" y="{top - 10:.0f}" width="{WIDTH - 24}" height="{BOX + 20}"'
        f' rx="9"/><text class="floor" x="24" y="{top + BOX / 2 + 4:.0f}">{floor + 1}</text>'
        for floor, top in floors
    ]


def rooms_drawn(sheet: Sheet) -> list[str]:
    """A box for each room."""
    rooms = sorted(stop for stop in sheet.at if stop[0] == stop[1])
    return [
        room_drawn(stop[0], sheet.at[stop], sheet.top(stop[2]), sheet.widths[stop])
        for stop in rooms
    ]


def drawn() -> str:
    """The whole picture, the same for the same imports."""
    sheet = laid_out()
    height = sheet.top(0) + BOX + 52
    return "\n".join(
        [
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height:.0f}"'
            f' width="{WIDTH}" height="{height:.0f}" role="img" aria-labelledby="title">',
            f'<title id="title">{TITLE}</title><style>{STYLE}</style>{TIP}',
            f'<rect width="{WIDTH}" height="{height:.0f}" rx="10" fill="#fff"/>',
            f'<text class="title" x="24" y="36">{TITLE}</text>',
            *floors_drawn(sheet),
            *arrows_drawn(sheet),
            *rooms_drawn(sheet),
            key_drawn(height - 22),
            "</svg>\n",
        ]
    )


def main() -> None:
    """Draw it anew."""
    PICTURE.write_text(drawn(), encoding="utf-8")


if __name__ == "__main__":
    main()
