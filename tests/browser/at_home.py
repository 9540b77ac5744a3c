"""What a test needs of a vote that residents advise in, with a browser at home."""

from hall import Client
from people import Person
from playwright.sync_api import Locator
from voting_residents import VOTE


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
