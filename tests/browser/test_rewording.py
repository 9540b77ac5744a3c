"""The list of a vote, put right on the console in its place; translated once somebody has voted."""

from collections.abc import Callable

import pytest
from list_of_items import opened, row
from people import Person
from playwright.sync_api import expect

ROADS, CALLES = "Roads first", "Primero las calles"


@pytest.fixture
def console(person: Callable[..., Person]) -> Person:
    return opened(person)


def adds(console: Person, **lines: str) -> None:
    names = {"en": "English", "es": "Español"}
    for language, text in lines.items():
        field = f"New items, one a line · {names[language]}"
        console.page.get_by_label(field).fill(text)
    console.press("Add to the list")
    expect(console.page.get_by_label("New items, one a line · English")).to_be_focused()


def test_an_item_comes_in_both_languages_and_is_reworded_by_keyboard_and_back(
    console: Person, person: Callable[..., Person]
) -> None:
    phone = person(360, 780, lang="es").joins_as("Alcalde Leeser")
    adds(console, en=ROADS, es=CALLES)
    expect(phone.page.locator(".candidate-title").filter(has_text=CALLES)).to_be_visible()
    keys = console.page.keyboard
    keys.press("Tab")  # whoever has no mouse: keys are for what has the focus
    row(console, ROADS).get_by_role("button", name="Change the wording").focus()
    keys.press("Enter")
    field = console.page.get_by_label("Item · English")
    expect(field).to_be_focused()
    keys.press("Tab")
    keys.press("ControlOrMeta+a")
    keys.type("Antes las calles")
    keys.press("Enter")
    opener = row(console, ROADS).get_by_role("button", name="Change the wording")
    expect(opener).to_be_focused()
    expect(
        phone.page.locator(".candidate-title").filter(has_text="Antes las calles")
    ).to_be_visible()
    keys.press("Enter")
    expect(field).to_be_focused()
    keys.press("Escape")
    expect(opener).to_be_focused()
    opener.click()
    console.page.get_by_label("Item · Español").fill(CALLES)
    console.press("Save the wording")
    expect(phone.page.locator(".candidate-title").filter(has_text=CALLES)).to_be_visible()


def test_who_rewords_an_item_in_one_language_reads_what_the_other_goes_on_saying(
    console: Person,
) -> None:
    adds(console, en=ROADS, es=CALLES)
    row(console, ROADS).get_by_role("button", name="Change the wording").click()
    form = console.page.locator(".listed-form")
    expect(form).not_to_contain_text("is not changed")
    console.page.get_by_label("Item · English").fill("Roads soon")
    expect(form).to_contain_text(f"Español is not changed. It still reads: “{CALLES}”")
    console.page.get_by_label("Item · Español").fill("Pronto las calles")
    expect(form).not_to_contain_text("is not changed")


def test_once_somebody_has_voted_it_is_translated_and_nothing_else(
    console: Person, person: Callable[..., Person]
) -> None:
    adds(console, en=ROADS)
    phone = person(360, 780, lang="es").joins_as("Alcalde Leeser")
    title = phone.page.locator(".candidate-title").filter(has_text=ROADS)
    expect(title).to_have_attribute("lang", "en")
    phone.press(f"Colocar un punto en {ROADS}")
    console.sees("Somebody has voted, so the list stays as it is.")
    expect(console.page.get_by_role("button", name="Take off the list")).to_have_count(0)
    expect(console.button("Add to the list")).to_have_count(0)
    row(console, ROADS).get_by_role("button", name="Translate").click()
    console.page.get_by_label("Item · Español").fill(CALLES)
    console.press("Save the wording")
    expect(phone.page.locator(".candidate.chosen .candidate-title")).to_have_text(CALLES)
    expect(row(console, ROADS).get_by_role("button", name="Translate")).to_have_count(0)


def test_who_was_writing_as_the_first_ballot_came_keeps_what_was_written(
    console: Person, person: Callable[..., Person]
) -> None:
    field = console.page.get_by_label("New items, one a line · English")
    field.fill("Street li")
    phone = person().joins_as("Mayor Leeser")
    phone.page.get_by_role("button", name="Place a dot on").first.click()
    console.sees("Somebody has voted, so the list stays as it is.")
    expect(field).to_have_value("Street li")
    expect(console.button("Add to the list")).to_be_disabled()
