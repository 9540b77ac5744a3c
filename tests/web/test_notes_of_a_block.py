"""What the plan notes for the facilitator is in the facilitator's pages, and in nobody else's."""

from collections.abc import Iterator

import pytest
from hall import Client, Hall
from noted import NOTED, noted

PAGES = {"phone": "/", "resident": "/c", "stage": "/stage", "miniature": "/stage/small"}


@pytest.fixture(scope="module")
def hall(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Hall]:
    folder = tmp_path_factory.mktemp("noted")
    served = Hall(folder, noted(folder)).open()
    served.asked("StartDay", day="day-one", times="now", sure=True)
    yield served
    served.close()


def told(who: Client, surface: str, page: str) -> str:
    """All that somebody's browser is sent on a page: its HTML, and its views anew."""
    answers = [who.http.get(who.hall.url + path) for path in (page, f"/view?as={surface}")]
    assert all(answer.ok for answer in answers), answers
    return answers[0].text + answers[1].text


def test_a_facilitator_is_told(hall: Hall) -> None:
    assert told(Client(hall).sign_in(), "console", "/console").count('"notes":{"welcome":') == 2


def test_a_moderator_is_not(hall: Hall) -> None:
    seen = told(Client(hall).sign_in(hall.moderator_token), "console", "/console")
    assert "Mayor Leeser" in seen
    assert NOTED not in seen


@pytest.mark.parametrize("surface", PAGES)
def test_nobody_else_is(hall: Hall, surface: str) -> None:
    who = Client(hall).give_name(f"Ana of {surface}", "staff")
    seen = told(who, surface, PAGES[surface])
    assert "Strategic Planning" in seen
    assert NOTED not in seen
