"""What a merge would do is told to a facilitator; a phone with the older list is counted."""

from collections.abc import Iterator

import pytest
import requests
from hall import CHECKOUT, Client, Hall

VOTE = "priority-mapping"


@pytest.fixture(scope="module")
def hall(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Hall]:
    served = Hall(tmp_path_factory.mktemp("merge"), CHECKOUT / "agenda.yaml").open()
    yield served
    served.close()


@pytest.fixture(scope="module")
def console(hall: Hall) -> Client:
    console = Client(hall).sign_in().connect("console")
    assert console.do("StartDay", day="day-one", times="now", sure=True)["ok"]
    here = console.see("console", lambda body: body["block"])["block"]
    assert console.do("JumpTo", block=VOTE, seen=here)["ok"]
    return console


def asks(who: Client, **query: object) -> requests.Response:
    return who.http.get(
        f"{who.hall.url}/console/merging",
        params=query,
        headers={"X-Requested-With": "facilitator"},
    )


def test_a_phone_with_the_older_list_is_counted_for_what_stays_and_told(
    hall: Hall, console: Client
) -> None:
    phone = Client(hall).give_name("Ana", "partner").connect("phone")
    activity = phone.see("phone", lambda body: body["activity"])["activity"]
    (one, _, third, *_), (other, *_) = (
        [item["id"] for item in theme["items"]] for theme in activity["themes"]
    )
    number, cap = activity["paper"], activity["cap"]
    placed = phone.do(
        "CastBallot", block=VOTE, ballot={one: cap, third: 1}, based_on=0, paper=number
    )
    told = asks(console, block=VOTE, kept=one, merged=[third])
    assert told.headers["Cache-Control"] == "no-store"
    assert told.json() == {"ok": True, "people": 1, "dots": 1}
    assert console.do("MergeOptions", block=VOTE, kept=one, merged=[third])["ok"]
    mine = phone.see("mine:", lambda body: "freed" in body["blocks"].get(VOTE, ()))
    assert mine["blocks"][VOTE]["dots"] == {one: cap}
    assert mine["blocks"][VOTE]["freed"] == {one: 1}
    late = {one: cap, third: 1, other: 1}
    answer = phone.do("CastBallot", block=VOTE, ballot=late, based_on=placed["at"], paper=number)
    assert answer["ok"], answer
    mine = phone.see("mine:", lambda body: body["blocks"][VOTE]["at"] == answer["at"])
    assert mine["blocks"][VOTE]["dots"] == {one: cap, other: 1}
    assert mine["blocks"][VOTE]["freed"] == {one: 1}
    again = phone.do("CastBallot", block=VOTE, ballot=late, based_on=placed["at"], paper=number)
    assert again["code"] == "newer-elsewhere"


def test_nobody_else_is_told_and_nothing_of_what_is_no_vote(hall: Hall, console: Client) -> None:
    query = {"block": VOTE, "kept": "streets", "merged": ["public-safety"]}
    assert asks(Client(hall).sign_in(hall.moderator_token), **query).status_code == 403
    assert asks(Client(hall).give_name("Ben", "partner"), **query).status_code == 403
    assert asks(console, **(query | {"block": "welcome"})).status_code == 404
    assert asks(console, **(query | {"block": "moon"})).status_code == 404
    assert console.http.get(f"{hall.url}/console/merging", params=query).status_code == 403
