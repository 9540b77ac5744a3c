"""Two items that mean the same are made one by keyboard, and whoever had dots on both is told."""

from collections.abc import Callable

import pytest
from hall import Hall
from list_of_items import opened, row
from people import Person
from playwright.sync_api import Locator, expect

STREETS, SAFETY = "Streets", "Public Safety"
CALLES, SEGURIDAD = "Calles", "Seguridad pública"
TOLD = "2 items became one: “Streets”. 1 of your dots is free again."
TOLD_ES = "2 opciones son ahora una: “Calles”. Tiene otra vez 1 punto libre."


@pytest.fixture
def console(person: Callable[..., Person]) -> Person:
    return opened(person)


def asks_to_merge(console: Person) -> Locator:
    """By keyboard alone, up to the question."""
    keys = console.page.keyboard
    taken_apart = row(console, STREETS).get_by_role("button", name="Separate them again")
    expect(taken_apart).to_have_count(0)  # here too, and not only on the phones
    keys.press("Tab")  # whoever has no mouse: keys are for what has the focus
    merge = row(console, STREETS).get_by_role("button", name="Merge")
    expect(merge).not_to_have_attribute("data-rests", "true")  # it has come under the pointer
    merge.focus()
    keys.press("Enter")
    choice = row(console, STREETS).get_by_label(SAFETY)
    expect(row(console, STREETS).get_by_role("checkbox").first).to_be_focused()
    for _ in range(12):
        if choice.evaluate("(one) => one === document.activeElement"):
            break
        keys.press("Tab")
    keys.press("Space")
    expect(choice).to_be_checked()
    keys.press("Enter")
    asked = row(console, STREETS).locator(".confirm")
    expect(asked).to_contain_text(f"“{STREETS}”, “{SAFETY}” become one: “{STREETS}”.")
    return asked


def test_whoever_had_dots_on_both_is_told_in_their_language(
    console: Person, person: Callable[..., Person]
) -> None:
    phones = [person(360, 780, lang="es").joins_as("Alcalde Leeser")]
    phones.append(person(360, 780).joins_as("District 1"))
    place = ("Colocar un punto en", "Place a dot on")
    for phone, press, items in zip(
        phones, place, ((CALLES, SEGURIDAD), (STREETS, SAFETY)), strict=True
    ):
        for item in (*items, items[0]):
            phone.press(f"{press} {item}")
    expect(console.page.locator(".turnout strong")).to_have_text("2")
    asked = asks_to_merge(console)
    expect(asked).to_contain_text(
        "People who have dots on several of them: 2. Dots that go back to them: 2."
    )
    expect(asked.get_by_role("button", name="No, leave it")).to_be_focused()
    console.page.keyboard.press("Shift+Tab")
    console.page.keyboard.press("Enter")
    expect(phones[0].page.locator(".freed")).to_contain_text(TOLD_ES)
    expect(phones[1].page.locator(".freed")).to_contain_text(TOLD)
    expect(
        phones[1].page.locator("[role=status], [aria-live]").filter(has_text=TOLD)
    ).to_be_attached()
    chosen = phones[1].page.locator(".candidate.chosen")
    expect(chosen).to_have_count(1)
    expect(chosen).to_contain_text(f"Also: {SAFETY}")
    phones[1].press("Got it")
    expect(phones[1].page.locator(".freed")).to_have_count(0)
    phones[0].page.get_by_role("button", name="Colocar un punto en").last.click()
    expect(phones[0].page.locator(".freed")).to_have_count(0)


def test_a_merge_is_taken_back_until_somebody_changes_their_dots_on_it(
    console: Person, person: Callable[..., Person]
) -> None:
    phone = person(360, 780).joins_as("District 1")
    for item in (STREETS, SAFETY, STREETS):
        phone.press(f"Place a dot on {item}")
    expect(console.page.locator(".turnout strong")).to_have_text("1")
    asks_to_merge(console)
    console.says_yes()
    expect(phone.page.locator(".freed")).to_contain_text(TOLD)
    phone.press("Place a dot on Taxes")  # with the one that is free again
    phone.is_told_it_counted()
    other = phone.button(f"Place a dot on {SAFETY}")
    expect(other).to_have_count(0)
    row(console, STREETS).get_by_role("button", name="Separate them again").click()
    expect(other).to_be_visible()
    asks_to_merge(console)
    console.says_yes()
    expect(other).to_have_count(0)
    told = console.page.locator(".toast").filter(has_text=f"Now one: {STREETS}")
    told.get_by_role("button", name="Undo").click()
    expect(other).to_be_visible()
    asks_to_merge(console)
    console.says_yes()
    expect(other).to_have_count(0)
    phone.press(f"Take a dot back from {STREETS}")
    expect(row(console, STREETS)).to_contain_text(
        "It stays one: 1 person has changed their dots on it since."
    )
    expect(console.button("Separate them again")).to_have_count(0)


def test_a_phone_that_was_offline_votes_by_its_older_list(
    console: Person, person: Callable[..., Person], hall: Hall
) -> None:
    phone = person(360, 780).joins_as("District 1")
    expect(phone.button(f"Place a dot on {STREETS}")).to_be_visible()
    phone.page.context.set_offline(True)
    for item in (STREETS, SAFETY, STREETS):
        phone.press(f"Place a dot on {item}")
    asks_to_merge(console)
    console.says_yes()
    console.sees(f"Now one: {STREETS}")
    phone.page.context.set_offline(False)
    expect(phone.page.locator(".freed")).to_contain_text(TOLD)
    expect(phone.page.locator(".candidate.chosen")).to_have_count(1)
    expect(phone.page.locator(".either")).to_have_count(0)
    expect(console.page.locator(".turnout strong")).to_have_text("1")
