"""A report-out: marked on a phone, led by a clicker, seen in two languages; what is said stays."""

from collections.abc import Callable

from hall import Client, Hall
from people import Person
from playwright.sync_api import Locator, expect
from test_writing import BREAKOUT, page_of, state_of, takes_the_pen

IDEAS = ("One number for permits", "Shade at every stop")
REPORT = "We begin with the counter."
SAID = "The council wants a date for it."


def marks(scribe: Person, idea: str) -> None:
    entry = scribe.page.locator(".board .entry").filter(has_text=idea)
    entry.get_by_role("button", name="In our report").click()
    expect(entry.locator(".star[aria-pressed=true]")).to_be_visible()


def ready_to_report(person: Callable[..., Person]) -> tuple[Person, Person]:
    """A facilitator, and a scribe with two marked entries and a report."""
    console, scribe = person(1280, 800).opens_the_console(), person().joins_as("Mayor Leeser")
    console.starts_the_day()
    console.jumps_to(BREAKOUT)
    console.moves("mayor-leeser", "rope-team-1")
    scribe.is_in("Rope Team 1")
    for idea in (*IDEAS, "Something else"):
        scribe.writes_on_the_board(idea)
    takes_the_pen(scribe)
    page_of(scribe).fill(REPORT)
    expect(state_of(scribe)).to_have_text("saved")
    for idea in IDEAS:
        marks(scribe, idea)
    return console, scribe


def passes_over_and_moves(desk: Locator) -> None:
    """The order by keys, by a list and by a mouse; who was passed over is brought back."""
    desk.get_by_text("Order of the report-outs").click()
    rows = desk.locator(".report-queue > li")
    desk.get_by_role("button", name="Earlier: Rope Team 2").click()
    expect(rows.first).to_contain_text("Rope Team 2")
    expect(desk.get_by_role("button", name="Next team: Rope Team 2")).to_be_visible()
    desk.get_by_role("button", name="Put back what was moved last").click()
    expect(rows.first).to_contain_text("Rope Team 1")
    rows.last.get_by_role("button", name="Pass over").click()
    expect(rows.last).to_contain_text("passed over")
    rows.last.get_by_role("button", name="Bring back").click()
    expect(rows.last).not_to_contain_text("passed over")
    rows.last.drag_to(rows.first)
    expect(rows.first).to_contain_text("Rope Team 2")
    later = desk.get_by_role("button", name="Later: Rope Team 2")
    expect(later).not_to_have_attribute("data-rests", "true")
    later.focus()
    for key in ("Shift+Tab", "Tab", "Enter"):
        desk.page.keyboard.press(key)
    expect(rows.first).to_contain_text("Rope Team 1")


def test_a_team_reports_and_what_is_said_to_it_is_kept(
    person: Callable[..., Person], hall: Hall
) -> None:
    console, scribe = ready_to_report(person)
    stage = person(1280, 720, reduced_motion="reduce").opens_the_stage()
    console.press("Begin the report-outs: Rope Team 1")
    expect(stage.page.locator(".turn-team")).to_have_text("Rope Team 1")
    expect(stage.page.locator(".marked li")).to_have_text([*IDEAS])
    assert stage.page.locator(".turn-time").inner_text().startswith(("0:", "1:"))
    scribe.sees("Your team reports now.")
    what_the_scribe_does_stands_first(scribe)
    console.page.keyboard.press("PageDown")
    expect(stage.page.locator(".report p")).to_have_text(REPORT)
    expect(stage.page.locator(".turn-team")).to_have_text("Rope Team 1")
    scribe.page.get_by_label("What was said to our report").fill(SAID)
    scribe.press("Save what was said")
    expect(scribe.page.get_by_text("saved", exact=True).last).to_be_visible()
    desk = console.page.locator(".report-desk")
    passes_over_and_moves(desk)
    desk.get_by_role("button", name="Next team: Rope Team 2").click()
    expect(stage.page.locator(".turn-team")).to_have_text("Rope Team 2")
    expect(stage.page.get_by_text("No report-outs yet")).to_be_visible()
    desk.get_by_role("button", name="Pause").click()
    expect(stage.page.locator(".turn-held")).to_have_text("paused")
    held = stage.page.locator(".turn-time").inner_text()
    facilitator = Client(hall).sign_in().connect("console")
    assert facilitator.do("SetStageLanguages", languages=["es"])["ok"]
    expect(stage.page.locator(".turn-team")).to_have_text("Cordada 2")
    expect(stage.page.locator(".turn-held")).to_have_text("en pausa")
    expect(stage.page.locator(".turn-time")).to_have_text(held)
    console.page.keyboard.press("PageUp")
    expect(stage.page.locator(".turn-team")).to_have_text("Cordada 1")
    looked_at_from_another_block(console, stage)
    console.opens_the_board("Something else")
    expect(console.page.locator(".room .said")).to_contain_text(SAID)


def what_the_scribe_does_stands_first(scribe: Person) -> None:
    """What was said, the marks and the report, before what the teams report and the board."""
    heads = scribe.page.locator("main h2, main summary").all_inner_texts()
    wanted = ["What was said to our report", "What we show of our board", "Mark from our board: 3"]
    assert [one for one in heads if one in wanted] == wanted
    assert heads.index("Our report to the hall") < heads.index("Our board")
    top = scribe.page.get_by_label("What was said to our report").bounding_box()
    assert top and top["y"] < scribe.page.viewport_size["height"], top  # type: ignore[index]
    scribe.page.get_by_text("Mark from our board: 3").click()
    there = scribe.page.locator(".report details > ul.reports")
    expect(there.get_by_role("button", name="Three are marked")).to_have_count(0)
    expect(there.locator(".star[aria-pressed=true]")).to_have_count(2)


def looked_at_from_another_block(console: Person, stage: Person) -> None:
    """A team is called there too; a page that is chosen is looked at: it calls nobody, and over it
    no other team is named."""
    console.advances_to("Recap: Voice of our Community (VOC) Feedback")
    console.looks_at("Interactive Breakout")
    console.page.locator(".peek-moves").get_by_role("button", name="Show on the stage").click()
    expect(stage.page.locator(".spot .turn-team")).to_have_text("Cordada 1")
    console.page.get_by_label("Call a team").select_option("rope-team-2")
    expect(stage.page.locator(".spot .turn-team")).to_have_text("Cordada 2")
    expect(console.page.get_by_label("Go to page").locator("option")).to_have_count(3)
    console.page.get_by_label("Go to page").select_option(index=0)
    expect(stage.page.locator(".spot .report h2")).to_have_text("Cordada 1")
    expect(stage.page.locator(".turn-line")).to_have_count(0)
    expect(console.page.locator(".turn-now")).to_contain_text("Rope Team 2")
