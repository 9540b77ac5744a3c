"""The table and the plots tell what was measured; a part that is run again, only its own rows."""

import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from bench import report, results
from bench.plot import HEIGHT, WIDTH, draw, nice
from bench.results import Curve, Outcome, Plot, PlotPoint, ResultRow, Results
from bench.rows import limited

SVG = "{http://www.w3.org/2000/svg}"


def row(what: str, met: bool | None = True) -> ResultRow:
    return ResultRow(what, "300 phones", "≥ 3 ×", "9/s against 3/s", "3.00 ×", "2.9–3.1", met)


def plot(*curves: Curve) -> Plot:
    return Plot("growth", "Grow & <grow>", "phones", "ms", list(curves))


def curve(name: str = "product", *values: float) -> Curve:
    return Curve(name, [PlotPoint(size, value) for size, value in enumerate(values, start=1)])


def test_a_part_that_is_run_again_replaces_its_own_rows(tmp_path: Path) -> None:
    file = tmp_path / "results.json"
    known = Results({"processor": "a slow one"}, {"turn": Outcome([row("the turn")])})
    known.parts["ballots"] = Outcome([row("ballots of yesterday")])
    results.save(known, file)
    again = results.load(file)
    again.parts["ballots"] = Outcome([row("ballots of today", met=False)], ["A note."])
    report.write(again, tmp_path)
    told = (tmp_path / "RESULTS.md").read_text()
    assert "ballots of yesterday" not in told
    assert told.index("ballots of today") < told.index("the turn")
    assert "| **no** |" in told
    assert "A note." in told
    assert "| processor | a slow one |" in told


def test_what_falls_short_is_said_in_the_words_of_whoever_looked_into_it(tmp_path: Path) -> None:
    (tmp_path / "shortfalls.md").write_text("The floor is 4 µs.\n")
    report.write(Results(parts={"turn": Outcome([row("the turn", met=False)])}), tmp_path)
    assert "## What falls short\n\nThe floor is 4 µs." in (tmp_path / "RESULTS.md").read_text()


def test_every_row_has_as_many_cells_as_the_head() -> None:
    head, *rows = report.table([row("a"), row("b", met=False), row("c", met=None)])
    assert {line.count("|") for line in rows} == {head.count("|")}


def test_a_plot_is_an_image_that_says_its_figures() -> None:
    root = ET.fromstring(draw(plot(curve("product", 10.0, 20.5), curve("node", 30.0, 40.0))))
    assert root.find(f"{SVG}title").text == "Grow & <grow>"
    assert root.find(f"{SVG}desc").text == "product: 10 at 1, 20.5 at 2; node: 30 at 1, 40 at 2"
    assert {"product", "node"} <= {text.text for text in root.iter(f"{SVG}text")}


@pytest.mark.parametrize("values", [(1.0,), (0.001, 0.002), (5.0, 123_456.0), (0.0, 0.0)])
def test_every_point_of_a_plot_is_within_it(values: tuple[float, ...]) -> None:
    root = ET.fromstring(draw(plot(curve("product", *values))))
    circles = list(root.iter(f"{SVG}circle"))
    assert len(circles) == len(values)
    for circle in circles:
        assert 0 < float(circle.get("cx")) < WIDTH
        assert 0 < float(circle.get("cy")) < HEIGHT


@pytest.mark.parametrize(
    ("step", "rounded"), [(0.9, 1), (1, 1), (1.1, 2), (2.2, 2.5), (26, 50), (51, 100), (0, 1)]
)
def test_axes_have_round_numbers(step: float, rounded: float) -> None:
    assert nice(step) == pytest.approx(rounded)


@pytest.mark.parametrize(
    ("found", "at_least", "met"),
    [([90, 110, 100], False, True), ([90, 101, 150], False, False), ([99, 120, 130], True, True)],
)
def test_the_median_decides_whether_a_limit_is_kept(
    found: list[float], at_least: bool, met: bool
) -> None:
    told = limited("x", "y", found, 100, " ms", at_least=at_least)
    assert told.met is met
    assert told.measured == f"{sorted(found)[1]} ms"
    assert told.spread == f"{min(found)}–{max(found)} ms"
