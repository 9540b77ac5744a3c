"""Both days led by a presenter's clicker: Page ↓ turns and steps, the space bar moves the hall on.

What a clicker has no key for, which report comes next, say, is one press on the console.
"""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from everybody import everybody_decides
from hall import Client, Hall
from one_board import one_board
from people import Person, browsers
from playwright.sync_api import Browser, expect

VOTE = "priority-mapping"
TEAMS = [f"rope-team-{number}" for number in (1, 2, 3, 4)]
PEOPLE = 12
HALFWAY = 3
IDEA = "Open two libraries late."
ICE_FALL = "Second “Ice Fall” Breaker"


@pytest.fixture
def hall(tmp_path: Path) -> Iterator[Hall]:
    """The city's own agenda, with its four teams, who are asked one thing."""
    agenda = everybody_decides(tmp_path)
    agenda.write_text(one_board(agenda.read_text("utf-8")), "utf-8")
    served = Hall(tmp_path, agenda).open()
    yield served
    served.close()


class Led:
    """A hall with its facilitator, its screen and a few who take part."""

    def __init__(self, hall: Hall, give: Callable[..., Person]) -> None:
        self.hall, self.give = hall, give
        self.console = give(1280, 800).opens_the_console()
        self.keys = self.console.page.keyboard
        self.stage = give(1920, 1080, reduced_motion="reduce").opens_the_stage()
        names = [f"Ana {number}" for number in range(PEOPLE)]
        self.phones = [Client(hall).give_name(name, "partner").connect("phone") for name in names]

    def wakes_the_phones(self) -> None:
        """A phone that nobody looks at answers no ping, and on a slow machine loses its line."""
        for phone in self.phones:
            phone.connect("phone")

    def moves_on_to(self, title: str) -> None:
        """The space bar, once it rests no more; where something is open it is asked, and closed."""
        page = self.console.page
        expect(page.locator(".advance:not([aria-disabled])")).to_contain_text(title)
        self.keys.press("Space")
        moved = page.locator("#now-title").filter(has_text=title)
        expect(moved.or_(page.locator(".confirm")).first).to_be_visible()
        if page.locator(".confirm").count():
            self.console.says_yes()
        expect(page.locator("#now-title")).to_have_text(title)
        expect(self.stage.page.locator("h1")).to_have_text(title)

    def shows_every_section(self) -> list[str]:
        """Every page there is, by the clicker's key, and no further; the titles of all."""
        pages = self.hall.on_stage()["pages"]
        place = self.stage.page.locator(".page-place")
        if len(pages) > 1:
            expect(self.console.page.locator(".remote-pages p")).to_contain_text(f"of {len(pages)}")
        for number in range(2, len(pages) + 1):
            self.keys.press("PageDown")
            expect(place).to_contain_text(f"Page {number} of {len(pages)}")
        if len(pages) > 1:
            self.keys.press("PageDown")
            self.console.sees("This is the block's last page.")
        return [page.get("title", {}).get("en", "") for page in pages]

    def reveals_by_steps(self, halfway: Callable[[], None] = lambda: None) -> int:
        """From the last place up, a press a step: how many it took; `halfway` is in their midst."""
        self.console.press("Reveal step by step")
        pressed = 1
        while self.steps_on():
            pressed += 1
            if pressed == HALFWAY:
                halfway()
        expect(self.console.page.locator(".remote-pages p")).to_be_visible()
        return pressed

    def steps_on(self) -> bool:
        """One press, and the console says what it did; whether a step is still to come."""
        desk = self.console.page.locator(".reveal-desk dl")
        expect(desk).to_be_visible()
        before, step = desk.inner_text(), self.step()
        self.keys.press("PageDown")
        for _ in range(200):
            if self.step() != step:
                break
            self.console.page.wait_for_timeout(50)
        assert self.step() != step, f"the hall still sees step {step}: {before}"
        if self.step():
            expect(desk).not_to_have_text(before, use_inner_text=True)
        return self.step() > 0

    def step(self) -> int:
        """How many steps of the result the hall has seen; 0 again once it has seen all."""
        shown: int = self.hall.on_stage()["activity"].get("step", 0)
        return shown


def test_both_days_are_led_by_a_clicker(chromium: Browser, hall: Hall) -> None:
    with browsers(chromium, hall) as give:
        led = Led(hall, give)
        first_day(led)
        second_day(led)


def first_day(led: Led) -> None:
    led.console.starts_the_day()
    led.moves_on_to("Overview and Strategic Context")
    assert len(led.shows_every_section()) > 5
    led.moves_on_to("First “Ice Fall” Breaker: Setting the Scene")
    led.shows_every_section()
    led.moves_on_to("Interactive Breakout by “Rope Team”")
    report_outs(led)
    for title in (
        "Recap: Voice of our Community (VOC) Feedback",
        "Proceed with Working Lunch On-Site",
        "Live Additional Community Feedback Opportunity",
        "Focus: Short Term-Priorities (next one to three years)",
        "Break",
    ):
        led.moves_on_to(title)
        led.shows_every_section()
    led.moves_on_to("Focus: Priority Mapping by key theme")
    items = [item["id"] for item in led.hall.on_stage()["activity"]["themes"][0]["items"]]
    led.wakes_the_phones()
    for number, phone in enumerate(led.phones):
        first, second, third = items[:3]
        ballot = {first: 1, (second if number % 3 else third): 1}
        assert phone.do("CastBallot", block=VOTE, ballot=ballot)["ok"]
    led.console.closes_voting()
    assert led.reveals_by_steps(lambda: another_stage_and_a_crash(led)) >= 4
    board = led.stage.page.locator(".place-title")
    led.keys.press("PageUp")
    expect(board).to_have_count(3)
    led.moves_on_to("Adjournment by 5:00 pm")
    led.console.ends_the_day()


def report_outs(led: Led) -> None:
    """Three teams report, in an order of the hall's own; before that one idea has the stage."""
    led.wakes_the_phones()
    for team, phone in {one.see("team:")["id"]: one for one in led.phones}.items():
        assert phone.do("WriteContribution", block="breakout", text=f"{IDEA} {team}")["ok"]
        assert phone.do("TakePen", block="breakout")["ok"]
        assert phone.do("SaveReport", block="breakout", text=f"We are {team}.")["ok"]
    led.shows_every_section()
    led.console.opens_the_board(f"{IDEA} {TEAMS[1]}")
    entry = led.console.page.locator(".board li").filter(has_text=f"{IDEA} {TEAMS[1]}")
    entry.get_by_role("button", name="Show on the stage").first.click()
    expect(led.stage.page.locator(".spot blockquote")).to_have_text(f"{IDEA} {TEAMS[1]}")
    led.keys.press(".")
    led.console.press("Show report-outs to the hall")
    pages = led.console.page.get_by_label("Go to page")
    for team in (TEAMS[2], TEAMS[0], TEAMS[3]):
        number = TEAMS.index(team)
        expect(pages.locator("option")).to_have_count(len(TEAMS))
        pages.select_option(index=number)
        expect(led.stage.page.locator(".report p")).to_have_text(f"We are {team}.")


def another_stage_and_a_crash(led: Led) -> None:
    """In the middle of the reveal: a second screen, and a server that is killed."""
    shown = led.stage.page.locator(".place-title").all_inner_texts()
    assert shown
    second = led.give(1280, 720, reduced_motion="reduce").opens_the_stage()
    expect(second.page.locator(".place-title")).to_have_text(shown)
    connected = led.console.page.locator(".session-facts .state[data-tone=good]")
    led.hall.kill()
    expect(connected).to_have_count(0)
    led.hall.open()
    expect(connected).to_be_visible()
    led.wakes_the_phones()
    third = led.give(1024, 768, reduced_motion="reduce").opens_the_stage()
    for screen in (led.stage, second, third):
        expect(screen.page.locator(".place-title")).to_have_text(shown)


def second_day(led: Led) -> None:
    led.console.starts_the_day()
    expect(led.stage.page.locator("h1")).to_have_text(
        "Recap Key Short Term Priorities discussion and provide updates"
    )
    what_the_first_day_decided(led)
    leaves_out_and_adds(led)
    for title in (
        "Focus: Longer Term-Priorities",
        "Proceed with Working Lunch On-Site",
        "Live Additional Community Feedback Opportunity",
        "Focus: Longer-Term Priorities (up to next ten years)",
        "Break",
    ):
        led.moves_on_to(title)
        led.shows_every_section()
    led.moves_on_to("Where to begin?")
    begins(led)
    led.moves_on_to("Discussion and action on an update to the Strategic Plan")
    led.shows_every_section()
    led.moves_on_to("Adjournment by 5:00 pm")
    led.console.ends_the_day()
    expect(led.stage.page.locator(".deeds li").first).to_contain_text(str(PEOPLE))


def what_the_first_day_decided(led: Led) -> None:
    led.console.looks_at("Priority Mapping")
    led.console.page.locator(".peek-moves").get_by_role("button", name="Show on the stage").click()
    expect(led.stage.page.locator(".spot .place-title")).to_have_count(3)
    led.keys.press(".")
    expect(led.stage.page.locator(".spot")).to_have_count(0)
    led.console.press("Return to the current block")
    led.shows_every_section()


def leaves_out_and_adds(led: Led) -> None:
    """The second ice breaker is left out; a vote comes before the discussion."""
    led.console.looks_at(ICE_FALL)
    ahead = led.console.page.locator(".ahead")
    ahead.locator("button:not([aria-disabled])").filter(has_text="Leave out").click()
    expect(ahead).to_contain_text("Left out")
    led.console.page.get_by_role("button", name="+ Add a block").last.click()
    form = led.console.page.locator(".add-block form")
    form.get_by_label("Kind").select_option(label="Dot voting")
    form.get_by_label("Title · English").fill("Where to begin?")
    form.get_by_label("Title · Español").fill("¿Por dónde empezar?")
    form.get_by_label("Minutes").fill("10")
    form.get_by_label("Where").select_option(label="After: Break")
    form.get_by_role("button", name="Add", exact=True).click()
    expect(form).to_have_count(0)
    led.console.press("Return to the current block")


def begins(led: Led) -> None:
    """What came up is put on the list, voted on, and revealed by steps."""
    page = led.console.page
    page.get_by_label("New items, one a line · English").fill("Libraries\nStreets")
    led.console.press("Add to the list")
    for title in ("Libraries", "Streets"):
        expect(page.get_by_role("table").first).to_contain_text(title)
    led.console.press("Open voting")
    block = led.hall.on_stage()["block"]["id"]
    items = [item["id"] for item in led.hall.on_stage()["activity"]["themes"][0]["items"]]
    led.wakes_the_phones()
    for number, phone in enumerate(led.phones):
        assert phone.do("CastBallot", block=block, ballot={items[number % 3 == 0]: 1})["ok"]
    led.console.closes_voting()
    assert led.reveals_by_steps() >= 2
    led.keys.press("PageUp")
    expect(led.stage.page.locator(".place-title")).to_have_text(["Libraries", "Streets"])
