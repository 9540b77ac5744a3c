"""A session in one language offers no other, and asks nobody which one they write in."""

import re
from collections.abc import Iterator

import pytest
from hall import CHECKOUT, Client, Hall

SPOKEN = "languages: [en, es]"


@pytest.fixture(scope="module")
def hall(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Hall]:
    folder = tmp_path_factory.mktemp("english")
    agenda = folder / "agenda.yaml"
    text = (CHECKOUT / "agenda.yaml").read_text("utf-8")
    assert SPOKEN in text
    agenda.write_text(text.replace(SPOKEN, "languages: [en]"), "utf-8")
    served = Hall(folder, agenda).open()
    yield served
    served.close()


@pytest.mark.parametrize("path", ["/", "/c", "/stage", "/console"])
def test_no_page_offers_another_language(hall: Hall, path: str) -> None:
    browser = Client(hall).http
    browser.headers["Accept-Language"] = "es"
    page = browser.get(hall.url + path).text
    assert '<html lang="en">' in page
    assert not re.search(r'href="/lang/|value="es"|hreflang', page)


def test_a_comment_from_the_form_is_received_without_a_choice(hall: Hall) -> None:
    facilitator = Client(hall).sign_in().connect("console")
    assert facilitator.do("StartDay", day="day-one", times="now", sure=True)["ok"]
    assert facilitator.do("JumpTo", block="feedback-one", seen="welcome")["ok"]
    resident = Client(hall)
    page = resident.http.get(hall.url + "/c").text
    assert "I write in" not in page
    [lang] = re.findall(r'name="lang" value="(\w+)"', page)
    answer = resident.form(
        "/c", once="first", block="feedback-one", text="Fix the lights.", lang=lang
    )
    assert "Thank you. Your comment was received." in answer.text
