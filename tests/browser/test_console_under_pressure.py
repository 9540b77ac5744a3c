"""What a facilitator needs is in reach: the bar, the block, the drawers, a phone's clicker."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hall import CHECKOUT, Client, Hall
from layout import BROKEN
from people import Person, browsers
from playwright.sync_api import Browser, Locator, expect
from tongues import said

BREAKOUT, TALK, WINDOW, VOTE = "breakout", "overview", "feedback-one", "priority-mapping"
VOTE_TITLE, LAST = "Focus: Priority Mapping by key theme", "Adjournment by 5:00 pm"
LAPTOP, PHONE = (1280, 800), (360, 740)
BAR_PX, WORK_PX, THUMB_PX = 76, 600, 56
CUT = """(bar) => [...bar.querySelectorAll("*")].filter((one) => {
  const { left, right, top, bottom, width } = one.getBoundingClientRect();
  const box = bar.getBoundingClientRect();
  const outside = top < box.top - 1 || bottom > box.bottom + 1 || left < -1;
  return width > 1 && (outside || right > innerWidth + 1);
}).map((one) => one.className)"""
"""What sticks out of the bar."""
CUT_TITLES = """(all) => all
  .filter((one) => one.scrollWidth > one.clientWidth || one.scrollHeight > one.clientHeight + 1)
  .map((one) => one.textContent)"""
"""Titles that are not there to their end."""


@pytest.fixture
def facilitator(hall: Hall) -> Client:
    facilitator = Client(hall).sign_in().connect("console")
    assert facilitator.do("StartDay", day="day-one", times="now", sure=True)["ok"]
    return facilitator


def goes(facilitator: Client, block: str, seen: str = "welcome") -> None:
    assert facilitator.do("JumpTo", block=block, seen=seen)["ok"]


def box(one: Locator) -> Any:
    found = one.bounding_box()
    assert found
    return found


@pytest.mark.parametrize("lang", ["en", "es"])
def test_the_bar_is_slim_and_whole_and_the_block_has_the_height(
    facilitator: Client, person: Callable[..., Person], lang: str
) -> None:
    goes(facilitator, BREAKOUT)
    console = person(*LAPTOP, lang).opens_the_console()
    bar, center = console.page.locator(".bar"), console.page.locator(".center")
    expect(console.page.locator(".room").first).to_be_visible()
    assert box(bar)["height"] <= BAR_PX
    work = console.page.locator(".work")
    seen = min(box(work)["y"] + 2000, box(center)["y"] + box(center)["height"]) - box(work)["y"]
    assert seen >= WORK_PX
    for width in (1024, 1280, 1920):
        console.page.set_viewport_size({"width": width, "height": 800})
        assert bar.evaluate(CUT) == [], width


def test_the_bar_stays_where_a_long_page_is_scrolled(
    facilitator: Client, person: Callable[..., Person]
) -> None:
    goes(facilitator, "priority-mapping")
    console = person(*PHONE).opens_the_console()
    expect(console.page.locator(".tally").first).to_be_attached()
    console.page.mouse.move(180, 300)
    console.page.mouse.wheel(0, 900)
    console.page.wait_for_function("() => scrollY > 500")
    assert box(console.page.locator(".bar"))["y"] == 0
    expect(console.button("Next:")).to_be_in_viewport(ratio=1)


def test_what_is_past_is_folded_and_opens_for_who_looks_there(
    facilitator: Client, person: Callable[..., Person]
) -> None:
    goes(facilitator, BREAKOUT)
    console = person(*LAPTOP).opens_the_console()
    first = console.page.locator(".stop").filter(has_text="Welcome + Opening Remarks")
    fold = console.page.get_by_role("button", name="1 block done · left out: 2")
    expect(fold).to_have_attribute("aria-expanded", "false")
    expect(first).to_have_count(0)
    fold.click()
    expect(first).to_be_visible()
    fold.click()
    expect(first).to_have_count(0)
    for _ in range(3):
        console.page.keyboard.press("ArrowUp")
    expect(first).to_have_attribute("aria-pressed", "true")


@pytest.mark.parametrize("lang", ["en", "es"])
def test_the_agenda_cuts_no_title_of_the_citys_own(
    person: Callable[..., Person], lang: str
) -> None:
    console = person(*LAPTOP, lang).opens_the_console()
    console.page.locator(".rail-fold[aria-expanded=false]").click()
    titles = console.page.locator(".stop-name")
    expect(titles).to_have_count(20)
    for width in (1280, 1920):
        console.page.set_viewport_size({"width": width, "height": 800})
        assert titles.evaluate_all(CUT_TITLES) == [], width


def test_a_drawer_takes_the_focus_and_gives_it_back_and_keeps_what_was_typed(
    facilitator: Client, person: Callable[..., Person]
) -> None:
    console = person(*LAPTOP).opens_the_console()
    button = console.page.locator("[aria-controls=drawer-messages]:visible")
    console.opens_the_drawer("messages")
    expect(console.page.locator("#drawer-messages")).to_be_focused()
    console.page.locator("#message-text").fill("Lunch is in the hall")
    work = box(console.page.locator(".work"))
    small, drawer = box(console.page.locator(".miniature")), box(console.page.locator(".drawer"))
    assert drawer["y"] >= small["y"] + small["height"], "the stage is seen beside an open drawer"
    console.page.keyboard.press("Escape")
    expect(console.page.locator("#drawer-messages")).to_be_hidden()
    assert box(console.page.locator(".miniature")) == small
    expect(button).to_be_focused()
    assert box(console.page.locator(".work")) == work
    console.opens_the_drawer("people")
    console.opens_the_drawer("messages")
    expect(console.page.locator("#drawer-people")).to_be_hidden()
    expect(console.page.locator("#message-text")).to_have_value("Lunch is in the hall")
    console.page.get_by_role("button", name="Close", exact=True).locator("visible=true").click()
    expect(button).to_be_focused()


def test_what_just_happened_covers_nothing(person: Callable[..., Person]) -> None:
    console = person(*LAPTOP).opens_the_console()
    console.starts_the_day()
    told = console.page.locator(".toast").filter(has_text="Day One has begun.")
    expect(told.get_by_role("button", name="Undo")).to_be_visible()
    agenda = console.page.locator(".rail-list")
    again = console.button("Start this day again")
    again.scroll_into_view_if_needed()
    assert box(again)["y"] + box(again)["height"] <= box(told)["y"]
    assert box(agenda)["y"] + box(agenda)["height"] <= box(told)["y"]
    again.click()
    expect(console.page.locator(".asked .confirm")).to_contain_text("Take back the start")


def test_back_is_seen_to_rest_after_a_press(
    facilitator: Client, person: Callable[..., Person]
) -> None:
    goes(facilitator, BREAKOUT)
    console = person(*LAPTOP).opens_the_console()
    back = console.button("Back", exact=True)
    expect(back).not_to_have_attribute("aria-disabled", "true")
    back.click()
    expect(back).to_have_attribute("aria-disabled", "true")
    expect(back).not_to_have_css("opacity", "1")
    expect(back).not_to_have_attribute("aria-disabled", "true")
    expect(back).to_have_css("opacity", "1")


@pytest.mark.parametrize("lang", ["en", "es"])
def test_a_phone_is_a_clicker_with_large_buttons_that_nothing_covers(
    facilitator: Client, person: Callable[..., Person], lang: str
) -> None:
    console = person(*PHONE, lang).opens_the_console()
    stage = person(1280, 720).opens_the_stage()
    goes(facilitator, TALK)
    expect(console.page.locator(".toast")).to_be_visible()
    buttons = console.page.locator(".transport > button")
    expect(buttons).to_have_count(4)
    lowest = box(console.page.locator(".toasts"))
    for button in buttons.all():
        place = box(button)
        assert place["height"] >= THUMB_PX
        assert place["width"] >= THUMB_PX
        assert lowest["y"] + lowest["height"] <= place["y"]
    buttons.filter(has_text="▶").click()
    expect(stage.page.locator(".page-place")).to_contain_text("Page 2 of")
    buttons.filter(has_text="◀").click()
    expect(stage.page.locator(".page-place")).to_contain_text("Page 1 of")
    console.page.locator(".advance:not([aria-disabled])").click()
    third = said("First “Ice Fall” Breaker: Setting the Scene", lang)
    expect(console.page.locator("#now-title")).to_have_text(third)
    expect(console.page.locator(".advance:not([aria-disabled])")).to_be_visible()
    console.press(said("Back", lang), exact=True)
    expect(stage.page.locator(".page-place")).to_contain_text("Page 1 of")


def test_rooms_stand_side_by_side_and_fill_the_height_and_one_opens_whole(
    facilitator: Client, person: Callable[..., Person]
) -> None:
    phone = person().joins_as("Mayor Leeser")
    goes(facilitator, BREAKOUT)
    phone.writes_on_the_board("Keep the library open")
    console = person(*LAPTOP).opens_the_console()
    tiles = console.page.locator(".tile")
    expect(tiles).to_have_count(2)
    first, second = box(tiles.nth(0)), box(tiles.nth(1))
    assert first["y"] == second["y"]
    assert first["height"] > 350, "of the two all the height"
    ours = tiles.filter(has_text="Keep the library open")
    expect(ours).to_contain_text("1 person")
    expect(ours.locator(".tile-counts")).to_contain_text("1 here")
    expect(ours.locator(".tile-people")).to_contain_text("Mayor Leeser")
    expect(ours.locator(".tile-counts")).to_contain_text("1 idea")
    expect(ours).to_contain_text("no scribe yet")
    expect(ours).to_contain_text("no report-out yet")
    phone.press("Write the report")
    phone.page.locator("textarea.report-page").fill("One number for all")
    phone.press("Save", exact=True)
    expect(ours.locator(".report")).to_have_text("One number for all")
    expect(ours).not_to_contain_text("no report-out yet")
    open_board = ours.get_by_role("button", name="Open board")
    open_board.click()
    back = console.button("All rooms")
    expect(back).to_be_focused()
    expect(console.page.locator(".room .members")).to_contain_text("Mayor Leeser")
    back.click()
    expect(open_board).to_be_focused()


@pytest.fixture
def four_teams(tmp_path: Path) -> Iterator[Hall]:
    served = Hall(tmp_path, CHECKOUT / "agenda.yaml").open()
    yield served
    served.close()


@pytest.mark.parametrize("lang", ["en", "es"])
def test_running_late_leaves_four_rooms_in_sight(
    chromium: Browser, four_teams: Hall, lang: str
) -> None:
    with browsers(chromium, four_teams) as give:
        console = give(*LAPTOP, lang).opens_the_console()
        console.does("console", "StartDay", day="day-one", times="now", sure=True)
        console.does("console", "JumpTo", block=BREAKOUT, seen="welcome")
        for _ in range(2):
            console.does("console", "ExtendClock", seen=BREAKOUT, minutes=60)
        expect(console.page.locator(".proposal")).to_be_visible()
        tiles = console.page.locator(".tile")
        expect(tiles).to_have_count(4)
        for tile in tiles.all():
            expect(tile).to_be_in_viewport(ratio=1)
            assert tile.evaluate("(one) => one.scrollHeight <= one.clientHeight + 1")


@pytest.mark.parametrize("lang", ["en", "es"])
def test_an_open_vote_is_not_closed_by_a_key_pressed_from_habit(
    facilitator: Client, person: Callable[..., Person], lang: str
) -> None:
    phone, other = person().joins_as("District 1"), person().joins_as("District 2")
    goes(facilitator, VOTE)
    console = person(*LAPTOP, lang).opens_the_console()
    expect(console.page.locator(".turnout")).to_be_visible()
    question = console.page.locator(".asked .confirm")
    no, yes = question.locator("button:not(.primary)"), question.locator(".primary")
    phone.places_a_dot_on("311 process improvements")
    expect(console.page.locator(".turnout strong")).to_have_text("1")
    console.page.keyboard.press(" ")
    expect(question).to_contain_text(said("Close it and go on?", lang))
    expect(question).to_contain_text("1 de 2" if lang == "es" else "1 of 2")
    expect(no).to_have_text(said("No, leave it", lang))
    expect(no).to_be_focused()
    other.places_a_dot_on("311 process improvements")
    expect(question).to_contain_text("2 de 2" if lang == "es" else "2 of 2")
    console.page.keyboard.press(" ")
    expect(question).to_have_count(0)
    expect(console.page.locator("#now-title")).to_have_text(said(VOTE_TITLE, lang))
    expect(console.page.locator(".turnout")).to_be_visible()
    console.page.locator(".back").click()
    expect(yes).not_to_have_attribute("aria-disabled", "true")
    assert facilitator.do("CloseVoting", block=VOTE)["ok"]
    expect(question).to_have_count(0)
    console.page.locator(".advance:not([aria-disabled])").click()
    expect(console.page.locator("#now-title")).to_have_text(said(LAST, lang))


def test_somebody_elses_move_takes_the_question_away(
    facilitator: Client, person: Callable[..., Person]
) -> None:
    goes(facilitator, WINDOW)
    console = person(*LAPTOP).opens_the_console()
    expect(console.page.locator(".desk-bar")).to_be_visible()
    console.page.locator(".advance").click()
    question = console.page.locator(".asked .confirm")
    expect(question).to_contain_text("Comments are open: 0 received")
    goes(facilitator, TALK, seen=WINDOW)
    expect(question).to_have_count(0)
    expect(console.page.locator(".advance[aria-disabled]")).to_contain_text("Somebody else moved")


def test_going_elsewhere_from_an_open_window_says_that_it_closes(
    facilitator: Client, person: Callable[..., Person]
) -> None:
    goes(facilitator, WINDOW)
    console = person(*LAPTOP).opens_the_console()
    expect(console.page.locator(".desk-bar")).to_be_visible()
    console.looks_at("Short Term-Priorities")
    console.press("Go to this block")
    question = console.page.locator(".peek-head .confirm")
    expect(question).to_contain_text("Comments are open: 0 received")
    expect(question.locator("button:not(.primary)")).to_be_focused()
    console.says_yes()
    expect(console.page.locator("#now-title")).to_contain_text("Short Term-Priorities")


def test_every_link_is_at_hand_and_secret_ones_behind_a_line(
    hall: Hall, person: Callable[..., Person]
) -> None:
    console = person(*LAPTOP).opens_the_console()
    console.opens_the_drawer("share")
    share = console.page.locator(".share")
    expect(share.get_by_label("Link: Phones join")).to_have_value(hall.url + "/")
    moderators = share.get_by_label("Link: Moderator", exact=True)
    expect(moderators).to_have_count(0)
    share.get_by_label("Show the secret link: Moderator", exact=True).click()
    secret = f"{hall.url}/console#{hall.moderator_token}"
    expect(moderators).to_have_value(secret)
    share.get_by_text("QR code").first.click()
    code = share.locator(".code").first
    console.page.wait_for_function("() => document.querySelector('.share .code').naturalWidth > 0")
    expect(code).to_have_accessible_name("QR code: Phones join")
    console.page.evaluate("Object.defineProperty(navigator, 'clipboard', { value: undefined })")
    share.get_by_role("button", name="Copy: Phones join").click()
    expect(share.get_by_role("status").filter(has_text="Copied")).to_be_visible()
    with console.page.expect_popup() as opened:
        console.press("Open the stage in a window")
    expect(opened.value.locator("main")).to_be_attached()
    expect(share.locator(".state")).to_contain_text("1 screen connected")


def test_a_moderators_console_shows_no_secret_link(
    hall: Hall, person: Callable[..., Person]
) -> None:
    moderator = person(*LAPTOP)
    moderator.page.goto(f"{hall.url}/console#{hall.moderator_token}")
    moderator.opens_the_drawer("share")
    share = moderator.page.locator(".share")
    expect(share.get_by_label("Link: Phones join")).to_be_visible()
    expect(share.get_by_text("Show the secret link")).to_have_count(0)
    expect(share.get_by_text("Run sheet")).to_have_count(0)


@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_no_row_of_the_run_sheet_is_cut_on_paper(person: Callable[..., Person], paper: str) -> None:
    console = person(*LAPTOP).opens_the_console()
    console.page.goto(console.hall.url + "/runsheet")
    console.page.emulate_media(media="print")
    assert console.page.locator("nav, .unprinted").filter(visible=True).count() == 0
    rows = console.page.locator(".run-sheet tbody tr")
    assert rows.count() == 22
    broken = rows.evaluate_all(
        "(all) => all.filter((one) => getComputedStyle(one).breakInside !== 'avoid').length"
    )
    assert broken == 0
    width = {"A4": 794, "Letter": 816}[paper] - 121
    console.page.set_viewport_size({"width": width, "height": 1000})
    assert console.page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    tallest = rows.evaluate_all("(all) => Math.max(...all.map((one) => one.offsetHeight))")
    assert tallest < 900, "a row fits on a page"
    assert console.page.pdf(format=paper).count(b"/Type /Page\n") >= 2


def test_paper_has_the_ink_of_paper_from_a_dark_screen_too(person: Callable[..., Person]) -> None:
    console = person(*LAPTOP, scheme="dark").opens_the_console()
    console.page.goto(console.hall.url + "/runsheet")
    inks = []
    for scheme in ("light", "dark"):
        console.page.emulate_media(media="print", color_scheme=scheme)
        soft = console.page.locator(".soft").first
        inks.append(soft.evaluate("(one) => getComputedStyle(one).color"))
    assert inks[0] == inks[1]


def test_on_a_phone_the_run_sheet_breaks_no_word(person: Callable[..., Person]) -> None:
    console = person(360, 780, lang="es").opens_the_console()
    console.page.goto(console.hall.url + "/runsheet")
    expect(console.page.locator(".run-sheet tbody tr")).to_have_count(22)
    assert console.page.evaluate(BROKEN, ".run-sheet tbody p") == []
