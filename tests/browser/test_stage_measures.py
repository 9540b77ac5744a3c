"""What a hall sees from the last row: at every block of both days, at three sizes of projector."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from measured import FIRST, SIZES, WINDOW, Measures, screens
from people import Person
from playwright.sync_api import Browser, expect

LEAST_CONTENT = 0.6
"""Of the screen's area, once a block has run a minute."""
LEAST_CODE = 1 / 3
"""Of the screen's height, before the start."""
LINES = """(one) => {
  const range = new Range();
  range.selectNodeContents(one);
  return range.getClientRects().length;
}"""


def faults(found: Measures) -> Iterator[str]:
    """What is not as it should be on a screen."""
    if found.content is None or found.content < LEAST_CONTENT:
        yield f"content has {found.content}"
    yield from (f"cut: {text}" for text in found.cut)
    yield from (f"overlapping: {text}" for text in found.overlapping)


def sizes_for(moment: str, begun: set[str]) -> Sequence[tuple[int, int]]:
    """Of two sizes with one shape the smaller is looked at on a moment's first page alone;
    `python tools/stage_measures.py` looks at every page in each."""
    sizes = SIZES if moment not in begun else [size for size in SIZES if size != (1280, 720)]
    begun.add(moment)
    return sizes


def test_content_has_the_screen_and_nothing_is_cut_or_covered(
    chromium: Browser, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun: set[str] = set()
    with screens(tmp_path, chromium, monkeypatch) as (seen, days):
        found = [
            (moment, size, lang, fault)
            for moment in seen.moments(days)
            for size in sizes_for(moment, begun)
            for lang, measures in seen.measured(*size)
            for fault in faults(measures)
        ]
    assert found == []


@pytest.mark.parametrize(("width", "height"), SIZES)
def test_the_code_to_join_is_a_third_of_the_screen_before_the_start(
    person: Callable[..., Person], width: int, height: int
) -> None:
    stage = person(width, height).opens_the_stage()
    code = stage.page.locator(".door-code img")
    expect(code).to_be_visible()
    assert code.bounding_box()["height"] >= LEAST_CODE * height


def test_a_heading_becomes_one_line_after_a_blocks_first_minute(
    person: Callable[..., Person],
) -> None:
    console = person(1280, 800).opens_the_console()
    console.starts_the_day()
    stage = console.opens_another_tab()
    stage.page.clock.install()
    stage.page.set_viewport_size({"width": 1280, "height": 720})
    stage.opens_the_stage()
    heading, face = stage.page.locator("h1"), stage.page.locator(".face")
    expect(heading).to_be_visible()
    before = face.bounding_box()
    expect(stage.page.locator(".running-settled")).to_have_count(0)
    stage.page.clock.fast_forward("01:00")
    expect(stage.page.locator(".running-settled")).to_have_count(1)
    after = face.bounding_box()
    assert after["width"] * after["height"] > 1.2 * before["width"] * before["height"]
    assert heading.evaluate(LINES) == 1


def test_beside_an_open_window_the_clock_has_one_line_and_the_code_to_join_is_square(
    person: Callable[..., Person],
) -> None:
    hall = person().opens_the_console().hall
    hall.asked("StartDay", day="day-one", times="now", sure=True)
    hall.asked("JumpTo", block=WINDOW, seen=FIRST)
    for size in SIZES:
        stage = person(*size, lang="es")
        stage.page.clock.install()
        stage.opens_the_stage()
        expect(stage.page.locator(".timer")).to_be_visible()
        stage.page.clock.fast_forward("01:01")
        expect(stage.page.locator(".running-settled")).to_be_attached()
        word = stage.page.locator(".timer .clock-word")
        expect(word).to_have_text("tiempo restante")
        assert word.evaluate(LINES) == 1
        code = stage.page.locator(".door-small .door-code").bounding_box()
        assert code and abs(code["width"] - code["height"]) < 2
