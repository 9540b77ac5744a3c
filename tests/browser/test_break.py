"""In a break everybody reads from afar when the hall is back, and for what."""

from collections.abc import Callable

import pytest
from people import Person
from playwright.sync_api import expect
from tongues import said

BREAK, LAST = "break-one", "adjournment-one"
SIZES = [(1024, 768), (1280, 720), (1920, 1080)]
RIGHT = """(one) => {
  const range = new Range();
  range.selectNodeContents(one);
  return range.getBoundingClientRect().right;
}"""
NEXT = "Focus: Priority Mapping by key theme"
PICTURE = """async () => {
  // Letters are fitted anew in the frame after the screen has another size.
  for (const _ of [1, 2]) await new Promise(requestAnimationFrame);
  const letters = (one) => parseFloat(getComputedStyle(one).fontSize);
  const texts = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const one = walker.currentNode.parentElement;
    const said = walker.currentNode.data.trim() && !one.closest("svg, script, style, .sr-only");
    if (said) texts.push([letters(one), walker.currentNode.data]);
  }
  const box = (one) => {
    const range = new Range();
    range.selectNodeContents(one);
    const measured = one.matches(".rail, .climb") ? one : range;
    const { left, right, top, bottom } = measured.getBoundingClientRect();
    return { name: one.getAttribute("class"), left, right, top, bottom };
  };
  const PARTS = [".heading", ".back", ".then", ".then + *", ".rail", ".climb"];
  const parts = PARTS.map((name) => document.querySelector(name)).filter(Boolean).map(box);
  const meet = (one, other) => one.left < other.right - 1 && other.left < one.right - 1
    && one.top < other.bottom - 1 && other.top < one.bottom - 1;
  return {
    largest: texts.sort(([one], [other]) => other - one)[0],
    colliding: parts.flatMap((one, index) => parts.slice(index + 1)
      .filter((other) => meet(one, other)).map((other) => [one.name, other.name])),
    cut: [...document.querySelectorAll(".fit")].filter((one) =>
      one.scrollHeight > one.clientHeight + 2 || one.scrollWidth > one.clientWidth + 2).length,
    out: parts.filter((one) => one.left < 0 || one.right > innerWidth
      || one.top < 0 || one.bottom > innerHeight + 1),
  };
}"""
"""The largest letters on the stage and what they say, and which of its parts collide or are cut."""


def with_context(agenda: str) -> str:
    """The break has a page of its own."""
    break_one = f"      - id: {BREAK}\n        kind: pause\n"
    assert break_one in agenda
    return agenda.replace(
        break_one, break_one + "        shows: [council-top-three, new-objectives]\n"
    )


def without_quotes(agenda: str) -> str:
    head, _, rest = agenda.partition("\nquotes:")
    assert rest
    return head + "\n" + "\n".join(_past_the_list(rest.splitlines()[1:]))


def _past_the_list(lines: list[str]) -> list[str]:
    ends = next((n for n, line in enumerate(lines) if line and line[0] not in " -#"), len(lines))
    return lines[ends:]


@pytest.mark.parametrize("lang", ["en", "es"])
@pytest.mark.parametrize(
    "change", [str, with_context, without_quotes], ids=lambda one: one.__name__
)
def test_the_time_of_return_is_the_largest_text_on_the_stage(
    into: Callable[..., Callable[..., Person]], lang: str, change: Callable[[str], str]
) -> None:
    give = into(BREAK, change=change)
    stage = give(lang=lang, reduced_motion="reduce").opens_the_stage()
    time = stage.page.locator(".back-time")
    expect(stage.page.locator(".then")).to_contain_text(said(NEXT, lang))
    for width, height in SIZES:
        stage.page.set_viewport_size({"width": width, "height": height})
        found = stage.page.evaluate(PICTURE)
        assert found["largest"][1] == time.text_content(), (width, found)
        assert not found["colliding"] and not found["cut"] and not found["out"], (width, found)


def test_no_time_is_promised_that_the_clock_does_not_keep(
    into: Callable[..., Callable[..., Person]],
) -> None:
    give = into(BREAK)
    stage = give(1280, 720).opens_the_stage()
    phone = give().joins_as("Mayor Leeser")
    back = [one.page.locator(".back") for one in (stage, phone)]
    time = stage.page.locator(".back-time").text_content()
    assert time
    for one in back:
        expect(one).to_contain_text("Back at")
        expect(one).to_contain_text(time)
    stage.hall.asked("HoldClock", seen=BREAK)
    for one in back:
        expect(one).to_have_text("The clock is paused.")
    stage.hall.asked("ResumeClock", seen=BREAK)
    for one in back:
        expect(one).to_contain_text("Back at")


def test_a_break_that_runs_over_says_when_the_hall_was_to_be_back(
    into: Callable[..., Callable[..., Person]],
) -> None:
    give = into(BREAK, ago=30)
    stage = give(1280, 720).opens_the_stage()
    phone = give().joins_as("Mayor Leeser")
    for one in (stage, phone):
        expect(one.page.locator(".back")).to_contain_text("We were to be back at")
        expect(one.page.locator(".back-time")).to_be_visible()


@pytest.mark.parametrize("lang", ["en", "es"])
def test_a_phone_says_when_the_hall_is_back_and_for_what(
    into: Callable[..., Callable[..., Person]], lang: str
) -> None:
    give = into(BREAK)
    phone = give(320, 568, lang=lang).joins_as("Mayor Leeser" if lang == "en" else "Distrito 6")
    expect(phone.page.locator(".back")).to_contain_text(
        said("Back at {time}", lang).partition("{")[0].strip()
    )
    expect(phone.page.locator(".next")).to_have_text(f"{said('Next:', lang)} {said(NEXT, lang)}")
    assert phone.page.locator(".back-time").evaluate(RIGHT) <= 320 - 16


def test_after_the_last_block_of_a_day_there_is_nothing_to_be_back_for(
    into: Callable[..., Callable[..., Person]],
) -> None:
    give = into(LAST)
    stage = give(1280, 720).opens_the_stage()
    phone = give().joins_as("Mayor Leeser")
    expect(phone.page.locator("h1")).to_contain_text("Adjournment")
    expect(stage.page.locator(".section").first).to_be_visible()
    for one in (stage, phone):
        expect(one.page.locator(".back")).to_have_count(0)
