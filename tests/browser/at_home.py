"""What a test needs of a vote that residents advise in, with a browser at home."""

from collections.abc import Iterator
from pathlib import Path

from hall import Client, Hall
from people import Person
from playwright.sync_api import Locator
from voting_residents import VOTE, advised_by_residents


def advised_hall(folder: Path) -> Iterator[Hall]:
    """A hall whose vote residents advise in, for as long as it is asked for."""
    served = Hall(folder, advised_by_residents(folder)).open()
    yield served
    served.close()


def day_begun(hall: Hall) -> Client:
    """The facilitator's line, once the first day runs."""
    facilitator = Client(hall).sign_in().connect("console")
    assert facilitator.do("StartDay", day="day-one", times="now", sure=True)["ok"]
    return facilitator


def voting(facilitator: Client) -> None:
    """The hall goes there from the welcome, and voting opens."""
    assert facilitator.do("JumpTo", block=VOTE, seen="welcome")["ok"]


def field(one: Person, item: str) -> Locator:
    """Where one fills in how many dots an item has."""
    return one.page.locator(f'[name="dots.{item}"]')


def counts(facilitator: Client, dots: dict[str, int]) -> None:
    """The console comes to say this of the residents."""

    def placed(body: dict) -> dict[str, int]:
        rows = [row for theme in body["result"]["sides"][-1]["themes"] for row in theme["rows"]]
        return {row["item"]: row["dots"] for row in rows if row["dots"]}

    facilitator.see(f"block:{VOTE}", lambda body: placed(body) == dots)
