"""The residents' page is written anew by the server while somebody reads and writes on it."""

from collections.abc import Callable

import pytest
from hall import Client, Hall
from people import Person
from playwright.sync_api import expect
from tongues import said

WINDOW, AFTER = "feedback-one", "break-one"
LONG = " ".join(f"Bench {number} needs shade and water." for number in range(30))
STATE = """() => {
  const { activeElement: one } = document;
  return [one.id, one.selectionStart, one.selectionEnd, one.value, Math.round(scrollY)];
}"""
KEEP = """() => {
  window.kept = [...document.querySelectorAll("#voices li, .prompt, #text, #voices details")];
}"""
STILL_THERE = "() => window.kept.every((one) => one.isConnected)"


@pytest.fixture
def facilitator(hall: Hall) -> Client:
    facilitator = Client(hall).sign_in().connect("console")
    assert facilitator.do("StartDay", day="day-one", times="now", sure=True)["ok"]
    assert facilitator.do("JumpTo", block=WINDOW, seen="welcome")["ok"]
    return facilitator


def approved(hall: Hall, facilitator: Client, text: str) -> str:
    """A neighbour's comment that the hall sees; returns its receipt."""
    neighbour = Client(hall)
    neighbour.http.get(hall.url + "/c")
    neighbour.connect("resident")
    sent = neighbour.do("SendComment", block=WINDOW, text=text, lang="en")
    assert sent["ok"]
    assert facilitator.do("ApproveComment", block=WINDOW, comment=sent["made"])["ok"]
    return str(sent["made"])


def test_whoever_writes_keeps_their_place_while_others_are_heard(
    hall: Hall, facilitator: Client, person: Callable[..., Person]
) -> None:
    first = approved(hall, facilitator, LONG)
    one = person().opens_the_residents_page()
    more = one.page.locator(f"#heard-{first} .more summary")
    more.click()
    expect(one.page.locator(f"#heard-{first} .rest")).to_be_visible()
    one.page.locator("#text").fill("Half a sentence")
    one.page.locator("#text").press("Home")
    one.page.keyboard.press("Shift+ArrowRight")
    before = one.page.evaluate(STATE)
    one.page.evaluate(KEEP)
    second = approved(hall, facilitator, "Newer, so above")
    expect(one.page.locator("#voices li").first).to_have_id(f"heard-{second}")
    assert one.page.evaluate(STATE) == before
    assert one.page.evaluate(STILL_THERE)
    expect(one.page.locator(f"#heard-{first} .rest")).to_be_visible()
    assert facilitator.do("DeclineComment", block=WINDOW, comment=first, reason="Twice")["ok"]
    expect(one.page.locator("#voices li")).to_have_count(1)
    assert one.page.evaluate(STATE) == before


def test_a_comment_stands_once_among_ones_own_from_the_press_to_the_last_word_on_it(
    hall: Hall, facilitator: Client, person: Callable[..., Person]
) -> None:
    one = person(lang="es").opens_the_residents_page()
    one.comments(LONG, "Enviar mi comentario")
    own = one.page.locator("#own li")
    expect(own.locator(".standing.waiting")).to_be_visible()
    expect(own.locator("code")).not_to_be_empty()
    receipt = own.locator("code").inner_text()
    expect(own).to_have_id(f"own-{receipt}")
    assert facilitator.do("ApproveComment", block=WINDOW, comment=receipt)["ok"]
    expect(own.locator(".standing")).to_have_text(said("Shown in the hall", "es"))
    approved(hall, facilitator, "Somebody else's")
    expect(one.page.locator("#voices li")).to_have_count(1)
    expect(own).to_have_count(1)
    expect(one.page.locator(f"#heard-{receipt}")).to_have_count(0)


def test_the_page_follows_the_window_where_no_socket_opens(
    hall: Hall, facilitator: Client, person: Callable[..., Person]
) -> None:
    one = person()
    one.page.route_web_socket("**/socket.io/**", lambda line: line.close())
    one.opens_the_residents_page().sees("Comments are open.")
    assert facilitator.do("JumpTo", block=AFTER, seen=WINDOW)["ok"]
    one.sees("Comments are closed.")
    expect(one.page.locator("#text")).to_be_hidden()
    assert facilitator.do("JumpTo", block=WINDOW, seen=AFTER)["ok"]
    one.sees("Comments are open.")
    expect(one.page.locator("#text")).to_be_visible()


def test_a_part_that_could_not_be_fetched_is_fetched_once_it_can(
    hall: Hall, facilitator: Client, person: Callable[..., Person]
) -> None:
    one = person().opens_the_residents_page()
    one.sees("Comments are open.")
    one.page.route("**/c/shared?*", lambda route: route.abort())
    with one.page.expect_request("**/c/shared?*"):
        assert facilitator.do("JumpTo", block=AFTER, seen=WINDOW)["ok"]
    one.page.unroute_all()
    one.sees("Comments are closed.")


def test_after_a_restart_an_open_page_shows_what_is_so_now(
    hall: Hall, facilitator: Client, person: Callable[..., Person]
) -> None:
    one = person().opens_the_residents_page()
    one.comments("Before the power cut", "Send my comment")
    expect(one.page.locator(".receipt")).to_be_visible()
    hall.kill()
    hall.open()
    again = Client(hall).sign_in().connect("console")
    assert again.do("JumpTo", block=AFTER, seen=WINDOW)["ok"]
    one.sees("Comments are closed.")
    expect(one.page.locator("#own li")).to_have_count(1)


def test_a_comment_that_comes_too_late_is_refused_in_words_and_stands_in_the_form(
    hall: Hall, facilitator: Client, person: Callable[..., Person]
) -> None:
    one = person().opens_the_residents_page()
    one.page.route("**/c/shared?*", lambda route: route.abort())
    with one.page.expect_request("**/c/shared?*"):
        assert facilitator.do("JumpTo", block=AFTER, seen=WINDOW)["ok"]
    one.page.locator("#text").fill("A moment too late")
    one.press("Send my comment", exact=True)
    expect(one.page.get_by_role("alert")).to_contain_text("Comments are closed.")
    expect(one.page.locator("#text")).to_have_value("A moment too late")
    expect(one.page.locator("#own")).to_be_hidden()
    one.press("OK", exact=True)
    expect(one.page.get_by_role("alert")).to_be_empty()


def test_in_large_letters_a_choice_keeps_its_mark_and_stays_in_its_card(
    facilitator: Client, person: Callable[..., Person]
) -> None:
    one = person(360, 640, "en").opens_the_residents_page()
    one.page.evaluate("document.documentElement.style.fontSize = '32px'")
    marks = one.page.locator(".choice:visible > input")
    assert len({round(mark.bounding_box()["width"]) for mark in marks.all()}) == 1
    assert one.page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    for choice in one.page.locator(".choice:visible").all():
        assert choice.evaluate("(one) => one.scrollWidth <= one.clientWidth")


def test_without_colours_of_our_own_an_open_window_is_not_marked_as_a_closed_one(
    facilitator: Client, person: Callable[..., Person]
) -> None:
    one = person(360, 640, "en", forced_colors="active").opens_the_residents_page()
    ring = "() => getComputedStyle(document.querySelector('.window-state'), '::before').borderWidth"
    expect(one.page.locator(".window-state.open")).to_be_visible()
    opened = one.page.evaluate(ring)
    assert facilitator.do("JumpTo", block=AFTER, seen=WINDOW)["ok"]
    expect(one.page.locator(".window-state.open")).to_have_count(0)
    assert one.page.evaluate(ring) != opened
