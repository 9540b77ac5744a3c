"""A guest chooses at the door what the agenda asks, in their language; the roster is not asked."""

import csv
from collections.abc import Iterator
from pathlib import Path

import pytest
from hall import Hall
from people import browsers
from playwright.sync_api import Browser, expect

ASKS = """
asks:
  - id: sector
    title: {en: You work in, es: Trabaja en}
    options:
      - {id: trade, title: {en: Trade, es: Comercio}}
      - {id: care, title: {en: Care, es: Cuidados}}
  - id: language
"""


@pytest.fixture
def asking(tmp_path: Path, two_teams: Path) -> Iterator[Hall]:
    agenda = tmp_path / "asking.yaml"
    agenda.write_text(two_teams.read_text(encoding="utf-8") + ASKS, encoding="utf-8")
    served = Hall(tmp_path, agenda).open()
    yield served
    served.close()


def test_a_guest_is_asked_and_the_roster_is_not(
    chromium: Browser, asking: Hall, tmp_path: Path
) -> None:
    with browsers(chromium, asking) as person:
        guest = person(lang="es")
        guest.page.goto(asking.url + "/")
        guest.page.get_by_label("Su nombre").fill("Ana")
        guest.page.get_by_text("Socios comunitarios").last.click()
        question = guest.page.get_by_role("group", name="Trabaja en")
        expect(question.get_by_role("radio")).to_have_count(2)
        question.get_by_text("Cuidados").click()
        guest.press("Unirse", exact=True)
        guest.sees("Ana")
        person().joins_as("District 3")
    asking.command("export", "--journal", str(asking.journal), str(tmp_path / "export"))
    with (tmp_path / "export" / "people.csv").open(encoding="utf-8-sig") as file:
        told = {row["name_en"]: row for row in csv.DictReader(file) if row["standing"] != "absent"}
    assert told["Ana"]["attribute_sector"] == "care"
    assert {name: row["attribute_language"] for name, row in told.items()} == {
        "Ana": "es",
        "District 3": "en",
    }
