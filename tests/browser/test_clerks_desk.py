"""The clerk's desk: a page and a link of its own, beside a console in the same browser."""

import re
from collections.abc import Callable

import pytest
from axe_playwright_python.sync_playwright import Axe
from people import Person
from playwright.sync_api import expect

RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}
WIDE = "document.documentElement.scrollWidth"
Give = Callable[..., Person]


def opens_the_desk(person: Person) -> Person:
    found = re.search(r"(\S+/clerk#\S+)", person.hall.output)
    assert found, person.hall.output
    person.page.goto(found[1])
    expect(person.page.locator(".desk-head")).to_be_visible()
    return person


def test_a_clerk_sees_what_is_voted_on_and_how_many_have(into: Callable[..., Give]) -> None:
    give = into("priority-mapping")
    desk = opens_the_desk(give(1280, 800))
    expect(desk.page).to_have_url(desk.hall.url + "/clerk")
    desk.sees("Voting is open.")
    voter = give().joins_as("Mayor Leeser")
    expect(desk.page.locator(".channels caption")).to_have_text("Voted: 0 of 1")
    voter.page.get_by_role("button", name=re.compile("Place a dot on")).first.click()
    expect(desk.page.locator(".channels caption")).to_have_text("Voted: 1 of 1")
    expect(desk.page.locator(".channels tbody tr")).to_have_text(["Phones11"])
    desk.hall.asked("CloseVoting", block="priority-mapping")
    desk.sees("Voting is closed.")


def test_one_browser_is_a_console_and_a_desk_and_each_is_left_by_itself(
    into: Callable[..., Give],
) -> None:
    console = into("welcome")(1280, 800).opens_the_console()
    desk = opens_the_desk(console.opens_another_tab())
    desk.sees("Nothing is asked in this part of the day.")
    console.opens_the_drawer("people")
    console.page.get_by_text("Open consoles: 2").click()
    expect(console.page.locator(".console-row").filter(has_text="Clerk")).to_be_visible()
    desk.press("Leave the desk")
    desk.press("Yes, leave")
    desk.sees("You have left.")
    expect(desk.page.locator("#door-form")).to_be_visible()
    expect(desk.page.locator("h1")).to_have_text("The clerk’s desk")
    expect(console.page.locator(".console-row")).to_have_count(1)


@pytest.mark.parametrize(("size", "lang"), [((1280, 800), "en"), ((360, 640), "es")])
def test_the_desk_reads_at_any_size_in_either_language(
    into: Callable[..., Give], size: tuple[int, int], lang: str
) -> None:
    desk = opens_the_desk(into("priority-mapping")(*size, lang))
    desk.page.locator(".entry-form select").last.select_option(index=1)
    desk.page.locator(".entry-form").get_by_role("button").click()
    desk.page.locator(".entered summary").click()
    expect(desk.page.locator(".entry")).to_be_visible()
    assert Axe().run(desk.page, options=RULES).response["violations"] == []
    assert desk.page.evaluate(WIDE) <= size[0]
    desk.page.evaluate("document.documentElement.style.fontSize = '200%'")
    assert desk.page.evaluate(WIDE) <= size[0]


def opens_paper(desk: Person, number: int) -> None:
    """What was read from a paper, if that is not shown already."""
    paper = desk.page.locator(".entered").filter(has_text=re.compile(rf"Paper {number}\b"))
    if paper.get_attribute("open") is None:
        paper.locator("summary").click()


def double(agenda: str) -> str:
    """The vote, where two clerks have to read a paper alike."""
    return agenda.replace(
        "          dots: 5\n", "          dots: 5\n          double_entry: true\n"
    )


def enters(
    desk: Person, marks: dict[str, int], name: str = "", group: str = "", number: int | None = None
) -> None:
    """A paper with so many dots on these, of somebody by name or of a group."""
    form = desk.page.locator(".entry-form").last
    if number is not None:
        form.get_by_label("Number on the paper").fill(str(number))
    if name:
        form.get_by_label("Name on it").select_option(label=name)
    if group:
        form.get_by_label("Whose paper it is").select_option(label=group)
    for item, dots in marks.items():
        form.get_by_label(item, exact=True).fill(str(dots))
    form.get_by_role("button", name=re.compile("^Enter paper|^Save the correction")).click()


def test_papers_are_entered_and_one_that_stands_in_place_of_a_phone_says_why(
    into: Callable[..., Give],
) -> None:
    give = into("priority-mapping")
    phone = give().joins_as("Mayor Leeser")
    phone.page.get_by_role("button", name=re.compile("Place a dot on Taxes")).click()
    desk = opens_the_desk(give(1280, 800))
    enters(desk, {"Streets": 2, "Taxes": 1}, group="City Staff")
    desk.sees("Paper 1 was entered.")
    opens_paper(desk, 1)
    expect(desk.page.locator(".entry")).to_contain_text(["Streets 2, Taxes 1"])
    enters(desk, {"Streets": 1}, name="Mayor Leeser")
    desk.sees("This person has voted by another way already.")
    desk.page.get_by_label("Why the paper counts instead").fill("The phone is lost.")
    desk.press("Count the paper instead")
    desk.sees("Paper 2 was entered.")
    phone.sees("Your ballot was entered at the clerk’s desk.")
    heard = phone.page.locator(".sr-only[role=status]").last
    expect(heard).to_contain_text("Your ballot was entered at the clerk’s desk.")
    expect(heard).not_to_contain_text("left of")
    expect(phone.page.get_by_role("button", name=re.compile("Place a dot"))).to_have_count(0)
    table = desk.page.locator(".channels tbody tr")
    expect(table).to_have_text(["Paper112"])

    desk.page.get_by_label("Papers handed out").fill("3")
    desk.press("Save", exact=True)
    desk.sees("Papers entered: 2 of 3")
    console = give(1280, 800).opens_the_console()
    console.press("Close voting", exact=True)
    console.sees("Papers entered: 2 of 3.")
    console.says_yes()
    console.press("Reveal the tally to the hall")
    stage = give(1280, 720).opens_the_stage()
    stage.sees("Papers entered: 2 of 3")
    desk.sees("Voting is closed.")
    expect(desk.page.locator(".entry-form")).to_have_count(0)


def test_what_two_desks_read_differently_is_disputed_until_it_is_settled(
    into: Callable[..., Give],
) -> None:
    give = into("priority-mapping", change=double)
    one, other = opens_the_desk(give(1280, 800)), opens_the_desk(give(1280, 800))
    enters(one, {"Streets": 2}, group="City Staff")
    opens_paper(other, 1)
    other.sees("Not shown until it was entered twice.")
    enters(other, {"Streets": 1}, group="City Staff", number=1)
    for desk in (one, other):
        expect(desk.page.locator(".sheet-state")).to_have_text(["disputed, does not count"])
        expect(desk.page.locator(".entry")).to_contain_text(["Desk 1", "Desk 2"])
        desk.sees("disputed, not counted: 1")
    console = give(1280, 800).opens_the_console()
    console.press("Close voting", exact=True)
    console.sees("Papers that do not count yet, by number: 1.")
    console.press("No, leave it")
    wrong = one.page.locator(".entry").filter(has_text="Streets 2")
    wrong.get_by_role("button", name="Correct").click()
    one.page.locator(".entry").get_by_label("Why it is corrected").fill("Read again.")
    one.page.locator(".entry").get_by_label("Streets", exact=True).fill("1")
    one.press("Save the correction")
    for desk in (one, other):
        expect(desk.page.locator(".sheet-state")).to_have_text(["counts"])
        opens_paper(desk, 1)
        expect(desk.page.locator(".entry-marks")).to_have_text(
            ["Streets 2", "Streets 1", "Streets 1"]
        )
        expect(desk.page.locator(".entry")).to_contain_text(
            ["Corrected, see below.", "Streets 1", "Correction: Read again."]
        )
    expect(one.page.locator(".channels tbody tr")).to_have_text(["Paper11"])


def one_each(agenda: str) -> str:
    """The vote, with one dot of each on an option."""
    return re.sub(r"(          dots: 5\n(?:          .*\n)*?          cap: )\d+", r"\g<1>1", agenda)


def test_hands_are_counted_by_group_and_a_second_count_says_why(into: Callable[..., Give]) -> None:
    give = into("priority-mapping", change=one_each)
    desk = opens_the_desk(give(1280, 800))
    stage = give(1280, 720).opens_the_stage()
    for count, why in (("7", ""), ("6", "Counted again.")):
        counts_hands(desk, "City Staff", count, why)
        expect(desk.page.locator(".hands p strong")).to_have_text("City Staff")
        expect(desk.page.locator(".channels tbody tr")).to_have_text([f"Hands{count}{count}"])
        expect(desk.page.locator(".channels caption")).to_have_text(
            f"Hands raised: {count} · other ballots: 0"
        )
        stage.sees(f"Hands raised: {count} · other ballots: 0")


def test_hands_that_were_typed_outlast_a_close_and_a_reload(into: Callable[..., Give]) -> None:
    desk = opens_the_desk(into("priority-mapping", change=one_each)(1280, 800))
    desk.page.get_by_text("Count hands").click()
    form = desk.page.locator(".hands form")
    form.get_by_label("Whose hands").select_option(label="City Staff")
    form.get_by_label("Streets", exact=True).fill("23")
    desk.hall.asked("CloseVoting", block="priority-mapping")
    desk.sees("Voting is closed.")
    desk.hall.asked("OpenVoting", block="priority-mapping")
    desk.sees("Voting is open.")
    desk.page.reload()
    expect(form.get_by_label("Streets", exact=True)).to_have_value("23")
    form.get_by_role("button", name="Enter the count").click()
    desk.sees("The hands are counted.")
    expect(form.get_by_label("Streets", exact=True)).to_have_value("")


def test_more_hands_than_a_body_has_seats_are_asked_about_and_said_as_long_as_it_is_so(
    into: Callable[..., Give],
) -> None:
    give = into("priority-mapping", change=one_each)
    desk = opens_the_desk(give(1280, 800))
    counts_hands(desk, "Mayor & Council", "60")
    desk.sees("Seats of Mayor & Council: 9. Ballots of it that count: 0.")
    desk.press("Count them all the same")
    words = "Mayor & Council: more ballots than seats, 60 of 9"
    desk.sees(words)
    console = give(1280, 800).opens_the_console()
    console.sees(words)
    desk.hall.asked("CloseVoting", block="priority-mapping")
    desk.hall.asked("RevealTally", block="priority-mapping")
    give(1280, 720).opens_the_stage().sees(words)
    desk.hall.asked("OpenVoting", block="priority-mapping")
    counts_hands(desk, "Mayor & Council", "6", why="A slip of a digit.")
    expect(desk.page.get_by_text("more ballots than seats")).to_have_count(0)


def counts_hands(desk: Person, group: str, count: str, why: str = "") -> None:
    if not desk.page.locator(".hands[open]").count():
        desk.page.get_by_text("Count hands").click()
    form = desk.page.locator(".hands form")
    form.get_by_label("Whose hands").select_option(label=group)
    form.get_by_label("Streets", exact=True).fill(count)
    if why:
        form.get_by_label("Why it is counted again").fill(why)
    form.get_by_role("button", name=re.compile("the count$")).click()


def test_a_desk_says_what_became_of_a_paper_and_what_is_wrong_with_one(
    into: Callable[..., Give],
) -> None:
    give = into("priority-mapping", change=double)
    one, other = opens_the_desk(give(1280, 800)), opens_the_desk(give(1280, 800))
    enters(one, {"Streets": 2}, group="City Staff")
    one.sees("Paper 1 was entered once. It counts once the other desk has entered it alike.")
    expect(one.page.get_by_label("Whose paper it is")).to_have_value("")
    opens_paper(one, 1)
    one.page.locator(".entry").get_by_role("button", name="Correct").click()
    expect(one.page.locator(".entry").get_by_label("Streets", exact=True)).to_have_value("2")
    one.page.locator(".entry").get_by_role("button", name="Cancel").click()
    enters(other, {"Streets": 1}, group="City Staff", number=1)
    other.sees("the other desk read it differently: it does not count. It stands under")
    for number, words in (
        ("0", "1 to 9999"),
        ("7a", "1 to 9999"),
        ("2", "At most 2 on one option"),
    ):
        one.page.get_by_label("Number on the paper").fill(number)
        one.page.get_by_label("Whose paper it is").select_option(label="City Staff")
        one.page.get_by_label("Streets", exact=True).fill("9")
        one.page.locator(".entry-form").get_by_role("button", name=re.compile("^Enter pap")).click()
        expect(one.page.locator(".entry-form [role=alert] .problem")).to_contain_text(words)


def test_what_is_typed_outlasts_a_close_an_opening_and_a_reload(into: Callable[..., Give]) -> None:
    desk = opens_the_desk(into("priority-mapping")(1280, 800))
    desk.page.get_by_label("Number on the paper").fill("17")
    desk.page.get_by_label("Streets", exact=True).fill("2")
    desk.hall.asked("CloseVoting", block="priority-mapping")
    desk.sees("Voting is closed.")
    desk.hall.asked("OpenVoting", block="priority-mapping")
    for _ in range(2):
        expect(desk.page.get_by_label("Number on the paper")).to_have_value("17")
        expect(desk.page.get_by_label("Streets", exact=True)).to_have_value("2")
        desk.page.reload()
    enters(desk, {}, group="City Staff")
    desk.sees("Paper 17 was entered.")
    opens_paper(desk, 17)
    entry = desk.page.locator(".entry")
    entry.get_by_role("button", name="Take back").click()
    entry.get_by_label("Why it is taken back").fill("No such paper.")
    desk.press("Take this entry back")
    expect(desk.page.get_by_text("Paper 17 was entered.")).to_have_count(0)
    expect(desk.page.locator(".sheet-state")).to_have_text(["taken back"])
    expect(entry).to_contain_text("Taken back: No such paper.")


def test_a_clerk_who_types_fast_enters_paper_after_paper_by_the_enter_key(
    into: Callable[..., Give],
) -> None:
    """The button has another name with each digit: it does not rest by what its clerk types."""
    desk = opens_the_desk(into("priority-mapping")(1280, 800))
    form = desk.page.locator(".entry-form").last
    for number in (1, 2, 3):
        form.get_by_label("Whose paper it is").select_option(label="City Staff")
        form.get_by_label("Streets", exact=True).fill("1")
        desk.page.keyboard.press("Enter")
        desk.sees(f"Paper {number} was entered.")


def test_one_paper_is_found_among_many(into: Callable[..., Give]) -> None:
    desk = opens_the_desk(into("priority-mapping")(360, 640))
    for number in range(51, 60):
        enters(desk, {"Streets": 1}, group="City Staff", number=number)
        desk.sees(f"Paper {number} was entered.")
    expect(desk.page.locator(".entered")).to_have_count(9)
    desk.page.get_by_label("Find by number or name").fill("57")
    expect(desk.page.locator(".entered summary strong")).to_have_text(["Paper 57"])
    desk.page.get_by_label("Find by number or name").fill("mayor")
    desk.sees("0 of 9 found")
