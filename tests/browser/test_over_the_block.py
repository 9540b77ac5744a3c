"""Over the block that runs: the first day's result on the second, one comment, the way to join."""

import base64
from collections.abc import Callable

import pytest
import zxingcpp
from people import Person
from playwright.sync_api import Page, expect

VOTE, WINDOW = "priority-mapping", "feedback-one"
FROM_ROW_FIFTEEN = 0.08
"""By how much a phone fifteen rows back sees the stage smaller than the stage is."""
SHRUNK = """async ({ png, by }) => {
  const image = new Image();
  image.src = "data:image/png;base64," + png;
  await image.decode();
  const [width, height] = [image.width * by, image.height * by].map(Math.round);
  const canvas = Object.assign(document.createElement("canvas"), { width, height });
  const brush = canvas.getContext("2d");
  brush.imageSmoothingQuality = "high";
  brush.drawImage(image, 0, 0, width, height);
  const { data } = brush.getImageData(0, 0, width, height);
  return { width, height, grey: [...data].filter((_, index) => index % 4 === 1) };
}"""


@pytest.fixture
def stage(person: Callable[..., Person]) -> Person:
    return person(1920, 1080, reduced_motion="reduce").opens_the_stage()


@pytest.fixture
def console(person: Callable[..., Person], stage: Person) -> Person:
    console = person(1280, 800).opens_the_console()
    console.starts_the_day()
    return console


def read_from_afar(page: Page) -> list[str]:
    """What a phone reads off the stage from row fifteen."""
    png = base64.b64encode(page.screenshot()).decode()
    shrunk = page.context.new_page().evaluate(SHRUNK, {"png": png, "by": FROM_ROW_FIFTEEN})
    shape = [shrunk["height"], shrunk["width"]]
    picture = memoryview(bytes(shrunk["grey"])).cast("B", shape)
    return [found.text for found in zxingcpp.read_barcodes(picture)]


def test_a_phone_in_row_fifteen_reads_the_way_in(console: Person, stage: Person) -> None:
    console.page.keyboard.press("q")
    expect(stage.page.locator(".join-call")).to_have_text(
        ["Join from your phone", "Participe desde su teléfono"]
    )
    expect(stage.page.locator(".door-address")).to_have_text(
        console.hall.url.removeprefix("http://")
    )
    assert read_from_afar(stage.page) == [console.hall.url + "/"]
    console.page.keyboard.press("q")
    expect(stage.page.locator(".join-all")).to_have_count(0)
    expect(stage.page.locator(".running")).to_be_visible()


def test_what_the_first_day_decided_is_shown_on_the_second(
    console: Person, stage: Person, person: Callable[..., Person]
) -> None:
    voter = person().joins_as("District 1")
    console.does("console", "JumpTo", block=VOTE, seen="welcome")
    item = console.hall.on_stage()["activity"]["themes"][0]["items"][0]
    voter.does("phone", "CastBallot", block=VOTE, ballot={item["id"]: 1})
    console.does("console", "CloseVoting", block=VOTE)
    console.does("console", "RevealTally", block=VOTE)
    console.does("console", "JumpTo", block="adjournment-one", seen=VOTE)
    console.does("console", "Advance", seen="adjournment-one")
    console.does("console", "StartDay", day="day-two", times="now", sure=True)
    expect(stage.page.locator(".heading-title")).to_contain_text("Recap Key Short Term")
    console.looks_at("Priority Mapping")
    console.page.locator(".peek-moves").get_by_role("button", name="Show on the stage").click()
    expect(stage.page.locator(".place-title").first).to_have_text(item["title"]["en"])
    console.page.get_by_role("button", name="Next page").click()
    expect(stage.page.locator(".page-place")).to_contain_text("Page 2 of")
    console.page.locator(".over-the-block").get_by_role("button", name="Take it off").click()
    expect(stage.page.locator(".heading-title")).to_contain_text("Recap Key Short Term")


def test_one_comment_over_the_whole_stage(
    console: Person, stage: Person, person: Callable[..., Person]
) -> None:
    console.does("console", "JumpTo", block=WINDOW, seen="welcome")
    resident = person().opens_the_residents_page()
    for text in ("More shade at the bus stop.", "Slower cars."):
        about = {"block": WINDOW, "text": text, "lang": "en"}
        made = resident.does("resident", "SendComment", **about)["made"]
        console.does("console", "ApproveComment", block=WINDOW, comment=made)
    expect(stage.page.locator(".comment")).to_have_count(2)
    row = console.page.locator(".comment").filter(has_text="Slower cars.")
    button = row.get_by_role("button", name="Show on the stage")
    button.click()
    expect(stage.page.locator(".spot .comment")).to_have_text(["Slower cars."])
    expect(button).to_have_attribute("aria-pressed", "true")
    button.click()
    expect(stage.page.locator(".running .comment")).to_have_count(2)


def test_another_console_sees_what_stands_there_and_takes_it_off(
    console: Person, stage: Person, person: Callable[..., Person]
) -> None:
    colleague = person(1280, 800).opens_the_console()
    console.page.keyboard.press("q")
    colleague.sees("Over the block: how to join")
    colleague.page.keyboard.press(".")
    expect(stage.page.locator(".running")).to_be_visible()


def test_a_message_on_the_stage_is_told_and_taken_off_beside_it(
    console: Person, stage: Person
) -> None:
    over = console.page.locator(".over-the-block")
    console.does("console", "SendNotice", to="everyone", text={"en": "Front rows, please."})
    expect(over).to_contain_text("A message stands there: Front rows, please.")
    over.get_by_role("button", name="Clear the message").click()
    expect(stage.page.locator(".banner")).to_have_count(0)
    expect(over).to_contain_text("Nothing stands over the block.")


def test_what_covers_the_block_comes_off_before_the_message(console: Person, stage: Person) -> None:
    over = console.page.locator(".over-the-block")
    console.does("console", "SendNotice", to="everyone", text={"en": "Front rows, please."})
    console.does("console", "ShowJoin")
    expect(over).to_contain_text("Over the block: how to join")
    expect(over).to_contain_text("A message stands there: Front rows, please.")
    console.page.keyboard.press(".")
    console.page.keyboard.press(".")
    expect(stage.page.locator(".join-all")).to_have_count(0)
    expect(stage.page.locator(".banner")).to_have_text("Front rows, please.")
    expect(over.get_by_role("button", name="Clear the message")).to_be_visible()
    console.page.keyboard.press(".")
    expect(stage.page.locator(".banner")).to_have_count(0)


def test_an_idea_a_report_and_a_quote_over_what_runs(
    console: Person, stage: Person, person: Callable[..., Person]
) -> None:
    phone = person().joins_as("District 1")
    console.does("console", "JumpTo", block="breakout", seen="welcome")
    phone.does("phone", "WriteContribution", block="breakout", text="Open two libraries late.")
    phone.does("phone", "WriteContribution", block="breakout", text="Answer every request.")
    phone.does("phone", "TakePen", block="breakout")
    phone.does("phone", "SaveReport", block="breakout", text="Libraries first.")
    console.opens_the_board("Open two libraries late.")
    room = console.page.locator(".room").filter(has_text="Open two libraries late.")
    entry = room.locator("li").filter(has_text="Open two libraries late.")
    entry.get_by_role("button", name="Show on the stage").click()
    expect(stage.page.locator(".spot blockquote")).to_have_text("Open two libraries late.")
    expect(stage.page.locator(".spot")).not_to_contain_text("Answer every request.")
    room.locator(".report").get_by_role("button", name="Show on the stage").click()
    expect(stage.page.locator(".spot .report p")).to_have_text("Libraries first.")
    console.does("console", "JumpTo", block="break-one", seen="breakout")
    expect(stage.page.locator(".spot")).to_have_count(0)
    console.page.get_by_text("Quotes: ", exact=False).click()
    quote = console.page.locator(".spotlit li").first
    quote.get_by_role("button", name="Show on the stage").click()
    expect(stage.page.locator(".spot blockquote")).to_have_text(
        quote.locator(".words").inner_text()
    )
