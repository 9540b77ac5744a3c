"""Where a tally is shown while voting is open, dots fall onto what they were placed on."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from everybody import everybody_decides
from hall import Client, Hall
from people import Person, browsers
from playwright.sync_api import Browser, expect

VOTE = "priority-mapping"
FELL = """() => {
  Object.assign(window, { fell: 0, arrived: 0 });
  const { animate } = Element.prototype;
  Element.prototype.animate = function (...given) {
    window.fell += this.matches(".place-drop");
    return animate.apply(this, given);
  };
  addEventListener("animationstart", ({ animationName }) => {
    window.arrived += animationName === "arrive";
  });
}"""
VOTERS = 12


@pytest.fixture
def hall(tmp_path: Path) -> Iterator[Hall]:
    served = Hall(tmp_path, everybody_decides(tmp_path)).open()
    served.asked("StartDay", day="day-one", times="now", sure=True)
    served.asked("JumpTo", block=VOTE, seen="welcome")
    served.asked("RevealTally", block=VOTE)
    yield served
    served.close()


@pytest.fixture
def give(chromium: Browser, hall: Hall) -> Iterator[Callable[..., Person]]:
    with browsers(chromium, hall) as given:
        yield given


def all_vote(hall: Hall) -> None:
    """At once, as far as one can: each has a dot for the first item, and most have two for another,
    which passes it."""
    phones = [Client(hall).give_name(f"Ana {n}", "partner").connect("phone") for n in range(VOTERS)]
    first, second, *_ = phones[0].see("phone")["activity"]["themes"][0]["items"]
    for number, phone in enumerate(phones):
        ballot = {first["id"]: 1} | ({second["id"]: 2} if number < VOTERS - 3 else {})
        assert phone.do("CastBallot", block=VOTE, ballot=ballot)["ok"]


@pytest.mark.parametrize("motion", ["no-preference", "reduce"])
def test_dots_fall_where_they_are_counted_and_stand_still_for_who_wants_no_motion(
    give: Callable[..., Person], hall: Hall, motion: str
) -> None:
    stage = give(1280, 720, reduced_motion=motion).opens_the_stage().page
    stage.evaluate(FELL)
    all_vote(hall)
    expect(stage.locator(".place-dots")).to_have_text(["18", str(VOTERS)])
    fell = stage.evaluate("() => window.fell")
    assert (0 < fell <= 2 * VOTERS) if motion == "no-preference" else fell == 0
    assert stage.evaluate("() => window.arrived") == 0, "nor does a place fade as others pass it"
    hall.asked("CloseVoting", block=VOTE)
    expect(stage.locator(".standing-open")).to_have_count(0)
    expect(stage.locator(".place-drop")).to_have_count(0)
