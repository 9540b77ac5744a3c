"""A day that is changed while it runs: what a facilitator presses, and what everybody sees then."""

from collections.abc import Callable

import pytest
from clocked import ClockedHall
from hall import CHECKOUT
from people import Person
from playwright.sync_api import Locator, expect

from facilitator.activities import settings_by_kind
from facilitator.plan.reader import read_plan

OVERVIEW = "Overview and Strategic Context"
ICE_FALL = "First “Ice Fall” Breaker: Setting the Scene"
ROPES = "Interactive Breakout by “Rope Team”"
RECAP = "Recap: Voice of our Community (VOC) Feedback"


@pytest.fixture
def hall(hall_at_nine: ClockedHall) -> ClockedHall:
    return hall_at_nine


@pytest.fixture
def console(person: Callable[..., Person]) -> Person:
    console = person(1280, 800).opens_the_console()
    console.press("Start at planned times", exact=True)
    expect(console.page.locator(".advance")).to_contain_text(OVERVIEW)
    return console


def stops(console: Person) -> Locator:
    """The blocks of the day that runs, as the agenda lists them."""
    return console.page.locator(".rail section").first.locator(".stop-name")


def add(console: Person, kind: str, en: str, es: str, minutes: int, after: str) -> None:
    console.press("+ Add a block")
    form = console.page.locator(".add-block form")
    form.get_by_label("Kind").select_option(label=kind)
    form.get_by_label("Title · English").fill(en)
    form.get_by_label("Title · Español").fill(es)
    form.get_by_label("Minutes").fill(str(minutes))
    form.get_by_label("Where").select_option(label=f"After: {after}")
    form.get_by_role("button", name="Add", exact=True).click()
    expect(form).to_have_count(0)


def looks_at(console: Person, title: str) -> Locator:
    console.page.locator(".rail .stop").filter(has_text=title).first.click()
    expect(console.page.locator("#work-title")).to_have_text(title)
    return console.page.locator(".changes")


def undoes(console: Person, told: str) -> None:
    toast = console.page.locator(".toast").filter(has_text=told)
    toast.get_by_role("button", name="Undo").click()
    expect(toast).to_have_count(0)


def test_a_break_is_added_moved_and_renamed_while_everybody_watches(
    console: Person, person: Callable[..., Person], hall: ClockedHall
) -> None:
    phone = person(lang="es").joins_as("Distrito 1")
    stage = person(1280, 720).opens_the_stage()
    colleague = person(1280, 800).opens_the_console()

    add(console, "Pause", "Air", "Aire", 10, OVERVIEW)
    expect(stops(console)).to_contain_text([OVERVIEW, "Air", ICE_FALL])
    colleague.sees("Somebody else changed the agenda. Added: Air")
    expect(stops(colleague)).to_contain_text([OVERVIEW, "Air", ICE_FALL])
    camps = stage.page.get_by_text("Air", exact=True)
    expect(camps.first).to_be_attached()

    menu = looks_at(console, "Air")
    menu.get_by_role("button", name="Later").click()
    expect(stops(console)).to_contain_text([OVERVIEW, ICE_FALL, "Air", ROPES])
    undoes(console, "Moved to another place: Air")
    expect(stops(console)).to_contain_text([OVERVIEW, "Air", ICE_FALL])

    menu.get_by_role("button", name="Rename").click()
    menu.get_by_label("Title · Español").fill("Aire fresco")
    menu.get_by_role("button", name="Save the title").click()
    expect(menu.get_by_role("button", name="Rename")).to_be_focused()
    console.press("Return to the current block")
    console.advances_to(OVERVIEW)
    console.advances_to("Air")
    phone.is_in("Aire fresco")
    console.press("Take this change back")
    expect(phone.page.get_by_role("heading", name="Aire", exact=True).first).to_be_visible()
    expect(colleague.page.locator(".toast").last).to_contain_text("took a change")


def test_it_is_all_there_after_a_crash_and_can_be_printed(
    console: Person, hall: ClockedHall
) -> None:
    add(console, "Pause", "Air", "Aire", 10, OVERVIEW)
    menu = looks_at(console, RECAP)
    console.page.locator(".ahead button:not([aria-disabled])").filter(has_text="Leave out").click()
    expect(console.page.locator(".ahead")).to_contain_text("Left out")
    menu = looks_at(console, ICE_FALL)
    menu.get_by_role("button", name="Earlier").click()
    expect(stops(console)).to_contain_text([OVERVIEW, ICE_FALL, "Air", ROPES])
    hall.kill()
    hall.open()
    expect(stops(console)).to_contain_text([OVERVIEW, ICE_FALL, "Air", ROPES])
    console.press("Take this change back")
    expect(stops(console)).to_contain_text([OVERVIEW, "Air", ICE_FALL, ROPES])

    printed = hall.journal.with_name("tomorrow.yaml")
    printed.write_text(hall.command("plan", "--from-journal", str(hall.journal)), "utf-8")
    hall.command("check", str(printed))
    titles = [block.title["en"] for block in read_plan(printed, settings_by_kind()).days[0].blocks]
    assert titles[1:4] == [OVERVIEW, "Air", ICE_FALL]
    assert (CHECKOUT / "agenda.yaml").read_text("utf-8").count("Air") == 0

    menu = looks_at(console, "Air")
    menu.get_by_role("button", name="Remove").click()
    expect(stops(console)).not_to_contain_text(["Air"])
    undoes(console, "Removed: Air")
    expect(stops(console)).to_contain_text([OVERVIEW, "Air", ICE_FALL, ROPES])


def test_an_added_vote_is_held_with_what_came_up(
    console: Person, person: Callable[..., Person], hall: ClockedHall
) -> None:
    phone = person().joins_as("District 1")
    add(console, "Dot voting", "One more choice", "Una elección más", 10, OVERVIEW)
    expect(console.page.locator("#work-title")).to_have_text("One more choice")
    field = console.page.get_by_label("New items, one a line · English")
    field.fill("Shade\n\n shade\nBenches")
    console.press("Add to the list")
    console.sees("This item is on the list already.")
    expect(field).to_have_value("shade")
    field.fill("Trash cans")
    console.press("Add to the list")
    expect(field).to_have_value("")
    console.advances_to(OVERVIEW)
    console.advances_to("One more choice")
    expect(phone.button("Place a dot on Benches")).to_be_visible()
    phone.places_a_dot_on("Shade")
    phone.is_told_it_counted()


def test_by_keyboard_alone_and_what_does_not_fit_is_said(console: Person) -> None:
    page = console.page
    page.keyboard.press("Tab")  # whoever has no mouse: keys are for what has the focus
    page.get_by_role("button", name="+ Add a block").first.focus()
    page.keyboard.press("Enter")
    expect(page.get_by_label("Kind")).to_be_focused()
    form = page.locator(".add-block form")
    form.get_by_label("Minutes").fill("600")
    page.keyboard.press("Enter")
    console.sees("It does not fit before the next fixed time, even at the shortest lengths.")
    expect(form).to_be_visible()
    page.keyboard.press("Escape")
    expect(form).to_have_count(0)
    expect(page.get_by_role("button", name="+ Add a block").first).to_be_focused()
