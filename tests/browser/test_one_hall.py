"""One hall votes by every way there is: phones, a tablet, paper, hands, the residents' page."""

import html
import re
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
import requests
from hall import Hall
from people import Person
from playwright.sync_api import Locator, expect
from test_clerks_desk import opens_the_desk
from test_shared_tablet import begins, opens_a_tablet
from voting_residents import VOTE, advised_by_residents

Give = Callable[..., Person]
COUNCIL, STAFF, PARTNER = "Mayor & Council", "City Staff", "Community Partners"


@pytest.fixture
def hall(tmp_path: Path) -> Iterator[Hall]:
    """One dot of each on an item, so that hands can be counted; papers are entered twice."""
    agenda = advised_by_residents(tmp_path, cap="1", hidden="true\n          double_entry: true")
    served = Hall(tmp_path, agenda).open()
    served.asked("StartDay", day="day-one", times="now", sure=True)
    served.asked("JumpTo", block=VOTE, seen="welcome")
    yield served
    served.close()


def votes_on_a_phone(phone: Person, *items: str) -> None:
    for item in items:
        phone.page.get_by_role("button", name=re.compile(f"^Place a dot on {item}")).click()
    phone.sees("counted")


def votes_on_the_tablet(tablet: Person, *items: str, badge: str = "", name: str = "") -> str:
    """Returns the receipt."""
    begins(tablet)
    if badge:
        tablet.page.get_by_label("Type your badge number").fill(badge)
        tablet.press("Go on", exact=True)
    else:
        tablet.press(name)
    for item in items:
        tablet.press(item)
    tablet.press("Go on", exact=True)
    tablet.press("Yes, cast it")
    expect(tablet.page.locator("h1")).to_have_text("Counted.")
    receipt = re.search(r"e-\w+", tablet.page.locator("main").inner_text())
    assert receipt
    tablet.press("Done")
    expect(tablet.page.locator(".tablet-start")).to_be_visible()
    return receipt[0]


def is_given_a_badge(desk: Person, name: str) -> str:
    desk.page.get_by_label("Badge number for").select_option(label=name)
    desk.press("Give a badge number")
    line = desk.page.locator(".badges li").filter(has_text=name)
    line.get_by_role("button", name="Show the number").click()
    return line.locator("strong").inner_text()


def marks(form: Locator, *items: str) -> None:
    """Ticks these and no others."""
    for box in form.get_by_role("checkbox").all():
        box.uncheck()
    for item in items:
        form.get_by_label(item, exact=True).check()


def enters_a_paper(desk: Person, number: int, group: str, *items: str) -> None:
    form = desk.page.locator(".entry-form").first
    form.get_by_label("Number on the paper").fill(str(number))
    form.get_by_label("Whose paper it is").select_option(label=group)
    marks(form, *items)
    form.get_by_role("button", name=re.compile("^Enter paper")).click()
    desk.sees(f"Paper {number} was entered")


def corrects_a_paper(desk: Person, paper: str, wrong: str, to: str) -> None:
    """Of its entries the one that says this."""
    opened = desk.page.locator(".entered").filter(has_text=paper)
    entry = opened.locator(".entry").filter(has_text=wrong)
    entry.get_by_role("button", name="Correct").click()
    form = desk.page.locator(".entry form")
    marks(form, to)
    form.get_by_label("Why it is corrected").fill("Read again.")
    form.get_by_role("button", name="Save the correction").click()
    expect(form).to_have_count(0)


def votes_at_home(resident: Person, item: str) -> str:
    """On their page; returns the receipt."""
    resident.page.locator(f'[name="dots.{item}"]').check()
    resident.page.locator("#send-ballot").click()
    return resident.page.locator("#own-ballots code").inner_text()


def counts_hands(desk: Person, group: str, counts: dict[str, int], why: str = "") -> None:
    form = desk.page.locator(".hands form")
    form.get_by_label("Whose hands").select_option(label=group)
    for item, count in counts.items():
        form.get_by_label(item, exact=True).fill(str(count))
    if why:
        form.get_by_label("Why it is counted again").fill(why)
    form.get_by_role("button", name=re.compile("the count$")).click()
    desk.sees(f"{group}: ")


def has_rows(desk: Person, **rows: str) -> None:
    """The table by channel and group, residents behind all others; the last figure is for all."""
    table = desk.page.locator(".channels tbody tr")
    expect(table).to_have_count(len(rows))
    for way, figures in rows.items():
        row = table.filter(has=desk.page.get_by_role("rowheader", name=way.replace("_", " ")))
        expect(row.locator("td")).to_have_text(figures.split())


def results(hall: Hall) -> str:
    """The page as anybody has it."""
    return html.unescape(requests.get(hall.url + "/results", timeout=10).text)


def plain(markup: str) -> str:
    return " ".join(re.sub(r"<[^>]+>", " ", markup).split())


def ballots_on(page: str) -> dict[str, Counter[str]]:
    """By receipt, "" where there is none: option by option."""
    found: dict[str, Counter[str]] = {}
    for receipt, rest in re.findall(r"<li><code>(.*?)</code>(.*?)</li>", page, re.DOTALL):
        name = receipt.replace("–", "")
        options = (one.strip() for one in plain(rest).rpartition(": ")[2].split(" , "))
        found.setdefault(name, Counter()).update(options)
    return found


def tally_on(page: str, of: str) -> Counter[str]:
    """What the tables of this caption say: dots by option."""
    found: Counter[str] = Counter()
    for caption, table in re.findall(r"<caption>(.*?)</caption>(.*?)</table>", page, re.DOTALL):
        if plain(caption).endswith(f"· {of}"):
            rows = r'<th scope="row"><span[^>]*>([^<]+)</span>.*?</th><td class="number"[^>]*>(\d+)'
            found.update({title: int(dots) for title, dots in re.findall(rows, table, re.DOTALL)})
    return +found


def test_every_way_comes_into_one_table_and_every_ballot_onto_the_page_of_results(
    hall: Hall, person: Give
) -> None:
    mayor = person().joins_as("Mayor Leeser")
    hall.confirm("mayor-leeser")
    votes_on_a_phone(mayor, "Taxes", "Streets")
    one, other = (opens_the_desk(person(1280, 800)) for _ in range(2))

    tablet = opens_a_tablet(one, person)
    badge = is_given_a_badge(one, "District 1")
    of_a_badge = votes_on_the_tablet(tablet, "Taxes", badge=badge)
    of_a_name = votes_on_the_tablet(tablet, "Streets", name="Cary Westin")

    for desk, read in ((one, "Streets"), (other, "Taxes")):
        enters_a_paper(desk, 1, COUNCIL, "Taxes", "Streets")
        enters_a_paper(desk, 2, STAFF, read)
        enters_a_paper(desk, 3, PARTNER, read)
    one.sees("disputed, not counted: 2")
    one.page.get_by_text("Count hands").click()
    counts_hands(one, PARTNER, {"Taxes": 4, "Streets": 1})
    resident = person(lang="es").opens_the_residents_page()
    at_home = votes_at_home(resident, "taxes")

    has_rows(
        one,
        Phones="1 0 0 0 1",
        Tablet="1 1 0 0 2",
        Paper="1 0 0 0 1",
        Hands="0 0 4 0 4",
        Residents="0 0 0 1 1",
    )
    counts_hands(one, PARTNER, {"Taxes": 3, "Streets": 1}, why="Counted again.")
    corrects_a_paper(one, "Paper 3", "Streets", to="Taxes")
    one.sees("disputed, not counted: 1")
    for desk in (one, other):
        has_rows(
            desk,
            Phones="1 0 0 0 1",
            Tablet="1 1 0 0 2",
            Paper="1 0 1 0 2",
            Hands="0 0 3 0 3",
            Residents="0 0 0 1 1",
        )

    hall.asked("CloseVoting", block=VOTE)
    hall.asked("RevealTally", block=VOTE)
    page = results(hall)
    assert tally_on(page, f"what decides: {COUNCIL}") == {"Taxes": 3, "Streets": 2}
    assert tally_on(page, STAFF) == {"Streets": 1}
    assert tally_on(page, PARTNER) == {"Taxes": 4, "Streets": 1}
    assert tally_on(page, "one ballot a device; nobody checks who") == {"Taxes": 1}
    assert "Not counted, as their two entries differ: 1." in page
    listed = ballots_on(page)
    assert listed[of_a_badge] == {"Taxes": 1}
    assert listed[of_a_name] == {"Streets": 1}
    assert listed[at_home] == {"Taxes": 1}
    assert "" not in listed, "hands are nobody's ballot"
    hands = "Community Partners · Show of hands: 3: Taxes 3, Streets 1 · Counted again: "
    assert hands in plain(page)
    assert sum(listed.values(), Counter()) == {"Taxes": 5, "Streets": 3}
    assert len(listed) == 6
