"""A colleague is quicker: the form that one is filling in stays, and says what became of it."""

from collections.abc import Callable

from people import Person
from playwright.sync_api import expect

WINDOW = "feedback-one"


def test_a_form_stays_in_the_hand_when_a_colleague_decides_the_comment(
    person: Callable[..., Person],
) -> None:
    colleague = person(1280, 800).opens_the_console()
    own = person(1280, 1000).opens_the_console()
    colleague.starts_the_day()
    colleague.does("console", "JumpTo", block=WINDOW, seen="welcome")
    resident = person().opens_the_residents_page()
    for text, verdict, told in (
        ("Shade", {"kind": "ApproveComment"}, "This has been approved meanwhile: it is shown."),
        ("Noise", {"kind": "DeclineComment", "reason": "Loud"}, "declined meanwhile: Loud"),
    ):
        about = {"block": WINDOW, "text": text, "lang": "en"}
        made = resident.does("resident", "SendComment", **about)["made"]
        row = own.page.locator(".comment").filter(has_text=text)
        row.get_by_role("button", name="Decline…").click()
        field = row.get_by_label("Another reason")
        field.press_sequentially("Not ab")
        colleague.does("console", block=WINDOW, comment=made, **verdict)
        expect(row).to_contain_text(told)
        expect(field).to_be_focused()
        own.page.keyboard.type("out this")
        expect(field).to_have_value("Not about this")
        expect(row).to_have_count(1)
    row.get_by_role("button", name="No, leave it").click()
    expect(row).to_contain_text("Declined: Loud")
    expect(field).to_have_count(0)
    shade = own.page.locator(".comment").filter(has_text="Shade")
    shade.get_by_role("button", name="Decline all the same").click()
    expect(shade).to_contain_text("Declined: Not about this")
