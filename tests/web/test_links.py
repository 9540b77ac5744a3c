"""The links a console may hand on: secret ones to facilitators alone, as text and as codes."""

from collections.abc import Iterator

import pytest
import requests
from hall import CHECKOUT, Client, Hall

LINKS = "/console/links"
SECRET = {"facilitator", "moderator", "speaker", "clerk"}


@pytest.fixture(scope="module")
def hall(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Hall]:
    served = Hall(tmp_path_factory.mktemp("links"), CHECKOUT / "agenda.yaml").open()
    yield served
    served.close()


def asks(who: Client, path: str = LINKS) -> requests.Response:
    return who.http.get(who.hall.url + path, headers={"X-Requested-With": "facilitator"})


def test_a_facilitators_console_has_every_link_that_serve_prints(hall: Hall) -> None:
    answer = asks(Client(hall).sign_in())
    assert answer.headers["Cache-Control"] == "no-store"
    rows = {one["who"]: one for one in answer.json()["links"]}
    assert {who for who, one in rows.items() if one["secret"]} >= SECRET
    assert rows["phone"]["url"] == hall.url + "/"
    assert rows["resident"]["url"] == hall.url + "/c"
    assert rows["facilitator"]["url"] == f"{hall.url}/console#{hall.token}"
    assert rows["moderator"]["url"] == f"{hall.url}/console#{hall.moderator_token}"
    for one in rows.values():
        assert one["url"] in hall.output


def test_a_moderators_console_has_no_secret_in_any_answer(hall: Hall) -> None:
    moderator = Client(hall).sign_in(hall.moderator_token)
    answer = asks(moderator)
    assert {one["who"] for one in answer.json()["links"]} == {"phone", "resident", "stage"}
    assert hall.token not in answer.text
    assert hall.moderator_token not in answer.text
    for who in SECRET:
        assert asks(moderator, f"{LINKS}/{who}.svg").status_code == 404
    assert asks(moderator, f"{LINKS}/stage.svg").headers["Content-Type"].startswith("image/svg")


def test_a_code_is_of_its_link_and_kept_by_nobody(hall: Hall) -> None:
    facilitator = Client(hall).sign_in()
    codes = {who: asks(facilitator, f"{LINKS}/{who}.svg") for who in ("stage", *SECRET)}
    assert len({one.content for one in codes.values()}) == len(codes)
    assert all(one.headers["Cache-Control"] == "no-store" for one in codes.values())


def test_nobody_else_has_any(hall: Hall) -> None:
    phone = Client(hall).take_seat("district-1")
    for who in (phone, Client(hall)):
        assert asks(who).status_code == 403
        assert asks(who, f"{LINKS}/phone.svg").status_code == 403
    page = Client(hall).sign_in().http.get(hall.url + "/console").text
    assert hall.token not in page
    assert hall.moderator_token not in page


def test_another_site_cannot_ask_in_a_facilitators_name(hall: Hall) -> None:
    facilitator = Client(hall).sign_in()
    assert facilitator.http.get(hall.url + LINKS).status_code == 403
