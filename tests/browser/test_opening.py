"""Before and after a day the stage is a picture: its words stay in the sky, beside the route."""

from collections.abc import Callable

import pytest
from hall import Client, Hall
from people import Person

LAST = "adjournment-one"
SIZES = ((1920, 1080), (1280, 800), (1280, 720), (1024, 768))
CROSSED = """() => {
  const spot = (one) => one.getBoundingClientRect();
  const marks = [...document.querySelectorAll(".camp-mark")].map(spot);
  const walker = document.createTreeWalker(document.querySelector(".opening-words"), 4);
  const lines = [];
  while (walker.nextNode()) {
    const text = document.createRange();
    text.selectNodeContents(walker.currentNode);
    lines.push(...text.getClientRects());
  }
  const beside = (a, b) => a.right < b.left || b.right < a.left;
  const apart = (a, b) => beside(a, b) || a.bottom < b.top || b.bottom < a.top;
  const crossed = lines.filter((line) => marks.some((mark) => !apart(line, mark)));
  return { lines: lines.length, marks: marks.length, crossed: crossed.map((one) => one.toJSON()) };
}"""


@pytest.mark.parametrize("lang", ["en", "es"])
def test_no_line_of_the_opening_crosses_the_route(
    hall: Hall, person: Callable[..., Person], lang: str
) -> None:
    facilitator, stage = Client(hall).sign_in().connect("console"), person(lang=lang)
    crosses_nothing(stage, ".opening-when")
    assert facilitator.do("StartDay", day="day-one", times="now", sure=True)["ok"]
    assert facilitator.do("JumpTo", block=LAST, seen="welcome")["ok"]
    assert facilitator.do("Advance", seen=LAST)["ok"]
    crosses_nothing(stage, ".opening-farewell")


def crosses_nothing(stage: Person, words: str) -> None:
    """On a projector of any size, where the page has been opened anew."""
    page = stage.page
    for width, height in SIZES:
        page.set_viewport_size({"width": width, "height": height})
        page.goto(stage.hall.url + "/stage")
        page.locator(words).first.wait_for()
        page.locator(".camp-mark").first.wait_for()
        found = page.evaluate(CROSSED)
        assert found["lines"] > 4
        assert found["marks"] > 10
        assert not found["crossed"], (width, height, found["crossed"])
