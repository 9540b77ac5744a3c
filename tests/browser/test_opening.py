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
    facilitator = Client(hall).sign_in().connect("console")
    crosses_nothing(hall, person, lang, ".opening-when")
    assert facilitator.do("StartDay", day="day-one", times="now", sure=True)["ok"]
    assert facilitator.do("JumpTo", block=LAST, seen="welcome")["ok"]
    assert facilitator.do("Advance", seen=LAST)["ok"]
    crosses_nothing(hall, person, lang, ".opening-farewell")


def crosses_nothing(hall: Hall, person: Callable[..., Person], lang: str, words: str) -> None:
    for size in SIZES:
        stage = person(*size, lang=lang).page
        stage.goto(hall.url + "/stage")
        stage.locator(words).first.wait_for()
        stage.locator(".camp-mark").first.wait_for()
        found = stage.evaluate(CROSSED)
        assert found["lines"] > 4
        assert found["marks"] > 10
        assert not found["crossed"], (size, found["crossed"])
