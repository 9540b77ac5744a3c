"""A team's report: the pen goes from hand to hand, the hall moves on, and nothing is lost."""

from collections.abc import Callable
from pathlib import Path

from hall import Hall
from people import Person
from playwright.sync_api import Locator, expect
from records import record_of

BREAKOUT = "Interactive Breakout by “Rope Team”"
RECAP = "Recap: Voice of our Community (VOC) Feedback"


def page_of(scribe: Person) -> Locator:
    return scribe.page.locator("textarea.report-page")


def state_of(scribe: Person) -> Locator:
    return scribe.page.locator(".report .writebox-row [role=status]")


def takes_the_pen(one: Person, over: bool = False) -> None:
    one.press("Go on with the report myself" if over else "Write the report")
    if over:
        one.press("Take over", exact=True)
    expect(page_of(one)).to_be_visible()


def in_one_room(person: Callable[..., Person]) -> tuple[Person, Person, Person]:
    """A facilitator and two people of one team, at work."""
    console = person(1280, 800).opens_the_console()
    maria, other = person().joins_as("Mayor Leeser"), person().joins_as("District 3")
    console.starts_the_day()
    console.jumps_to(BREAKOUT)
    for seat in ("mayor-leeser", "district-3"):
        console.moves(seat, "rope-team-1")
    for one in (maria, other):
        one.is_in("Rope Team 1")
    return console, maria, other


def test_taking_the_pen_back_sends_no_old_draft_but_offers_it(
    person: Callable[..., Person],
) -> None:
    _, maria, other = in_one_room(person)
    takes_the_pen(maria)
    page_of(maria).fill("Ours.")
    expect(state_of(maria)).to_have_text("saved")
    maria.page.context.set_offline(True)
    page_of(maria).fill("María’s old draft")
    other.press("Go on with the report myself")
    other.sees("Mayor Leeser is writing. Take over?")
    other.press("No", exact=True)
    expect(page_of(other)).to_have_count(0)
    takes_the_pen(other, over=True)
    page_of(other).fill("Twenty minutes of careful work.")
    expect(state_of(other)).to_have_text("saved")
    maria.page.context.set_offline(False)
    maria.sees("District 3 writes the report now.")
    expect(maria.page.get_by_label("You had written here before")).to_have_value(
        "María’s old draft"
    )

    takes_the_pen(maria, over=True)
    expect(page_of(maria)).to_have_value("Twenty minutes of careful work.")
    other.sees("Mayor Leeser writes the report now.")
    maria.press("Put it in")
    both = "Twenty minutes of careful work.\nMaría’s old draft"
    expect(page_of(maria)).to_have_value(both)
    expect(state_of(maria)).to_have_text("saved")
    expect(other.page.locator(".report-text")).to_have_text(both)
    expect(maria.page.get_by_text("You had written here before")).to_have_count(0)


def test_who_types_until_the_hall_moves_on_has_all_of_it_on_record(
    hall: Hall, person: Callable[..., Person], tmp_path: Path
) -> None:
    console, maria, other = in_one_room(person)
    takes_the_pen(maria)
    other.page.get_by_label("Write for your team").fill("Half an idea")
    page_of(maria).fill("We want one number.")
    expect(state_of(maria)).to_have_text("saved")
    page_of(maria).press_sequentially(" And it answers within a day.")
    console.press("Next:")
    maria.is_in(RECAP)
    other.is_in(RECAP)
    other.page.get_by_text("You were writing this").click()
    expect(other.page.get_by_label("You were writing this")).to_have_value("Half an idea")
    other.sees(BREAKOUT)
    expect(maria.page.get_by_text("You were writing this")).to_have_count(0)
    console.jumps_to(BREAKOUT)
    expect(maria.page.locator("textarea.report-page")).to_have_value(
        "We want one number. And it answers within a day."
    )
    expect(other.page.get_by_label("Write for your team")).to_have_value("Half an idea")
    texts = [row["text"] for row in record_of(hall, tmp_path)("reports")]
    assert texts == ["We want one number. And it answers within a day."]


def test_a_report_that_was_emptied_is_empty_everywhere(person: Callable[..., Person]) -> None:
    _, maria, other = in_one_room(person)
    takes_the_pen(maria)
    page_of(maria).fill("A mistake")
    expect(other.page.locator(".report-text")).to_have_text("A mistake")
    page_of(maria).fill("")
    expect(other.page.get_by_text("Nothing written yet.")).to_be_visible()
    expect(state_of(maria)).to_have_text("saved")
    maria.page.reload()
    expect(page_of(maria)).to_have_value("")


def entry_of(one: Person, text: str) -> Locator:
    return one.page.locator(".entry").filter(has_text=text)


def changes(one: Person, text: str, to: str) -> None:
    """Open the entry for changing and type, without saving."""
    entry_of(one, text).get_by_role("button", name="Edit", exact=True).click()
    one.page.get_by_label("Change this entry").fill(to)


def test_two_who_change_an_entry_at_once_both_keep_their_words(
    person: Callable[..., Person],
) -> None:
    _, maria, scribe = in_one_room(person)
    maria.writes_on_the_board("Light the river path")
    takes_the_pen(scribe)
    changes(scribe, "Light the river path", "Light the river path by 2026")
    changes(maria, "Light the river path", "Light the river path and its bridge")
    maria.page.context.set_offline(True)
    maria.page.locator(".editor .primary").click()
    expect(maria.page.locator(".entry-by")).to_contain_text("saved on this phone")
    scribe.page.locator(".editor .primary").click()
    expect(scribe.page.locator(".entry-by")).to_contain_text("edited")
    maria.page.context.set_offline(False)
    maria.sees("District 3 has changed this meanwhile. It reads now:")
    mine = maria.page.get_by_label("Change this entry")
    expect(mine).to_have_value("Light the river path and its bridge")
    expect(entry_of(maria, "by 2026").locator("p.entry-text")).to_be_visible()
    expect(entry_of(scribe, "Light the river path by 2026")).to_be_visible()

    maria.page.reload()
    expect(mine).to_have_value("Light the river path and its bridge")
    mine.fill("Light the river path and its bridge by 2026")
    maria.press("Put mine in its place")
    expect(entry_of(scribe, "and its bridge by 2026")).to_be_visible()
    expect(entry_of(maria, "and its bridge by 2026")).to_be_visible()
    expect(mine).to_have_count(0)


def test_what_was_begun_in_one_team_is_not_sent_to_another_unasked(
    person: Callable[..., Person],
) -> None:
    console, maria, other = in_one_room(person)
    ours = "What we of team one think"
    box = maria.page.get_by_label("Write for your team")
    box.fill(ours)
    console.moves("mayor-leeser", "rope-team-2")
    maria.is_in("Rope Team 2")
    maria.sees("You began this in Rope Team 1.")
    maria.press("Put on the board")
    maria.sees("Put it on the board of Rope Team 2?")
    maria.press("Set it aside")
    kept = maria.page.get_by_label("You were writing this", exact=True)
    expect(kept).to_have_value(ours)
    expect(maria.page.locator(".late")).to_contain_text("Rope Team 1")
    expect(box).to_have_value("")
    maria.writes_on_the_board("What team two thinks")
    expect(entry_of(maria, ours)).to_have_count(0)
    maria.press("Put it in")
    expect(box).to_have_value(ours)
    expect(kept).to_have_count(0)

    maria.page.context.set_offline(True)
    maria.press("Put on the board")
    console.moves("mayor-leeser", "rope-team-1")
    maria.page.context.set_offline(False)
    maria.sees("It was written for another team. It is still here.")
    maria.is_in("Rope Team 1")
    maria.page.reload()
    expect(kept).to_have_value(ours)
    other.sees("Nothing here yet.")
