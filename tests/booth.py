"""A booth for interpreters is served like every audience.

`test_table_of_audiences.py` runs this in a copy of the program that has its rows, view and page.
"""

from collections.abc import Collection, Iterable, Sequence
from pathlib import Path
from typing import Any

import msgspec
import pytest
from flask.testing import FlaskClient
from hall import CHECKOUT
from office import Office
from story import Actor, Role

import facilitator
from facilitator.access.keys import Keys, load_keys, make_keys
from facilitator.activities import settings_by_kind
from facilitator.app import create_app, start
from facilitator.core.notices import SendNotice
from facilitator.core.people import GiveName
from facilitator.journal import MemoryJournal
from facilitator.plan.reader import read_plan
from facilitator.publishing.view_messages import ViewMessage

INTERPRETER = Actor(Role("interpreter"), "booth-1")


@pytest.fixture
def keys() -> Keys:
    return make_keys()


@pytest.fixture
def browser(keys: Keys) -> FlaskClient:
    plan = read_plan(CHECKOUT / "agenda.yaml", settings_by_kind())
    served = create_app(plan, MemoryJournal("town"), keys, "http://hall.example")
    start(served.loops)
    return served.app.test_client()


def enters(browser: FlaskClient, token: str) -> int:
    ours = {"X-Requested-With": "facilitator"}
    return browser.post("/booth/enter", json={"token": token}, headers=ours).status_code


def test_this_is_the_copy() -> None:
    assert Path(facilitator.__file__).is_relative_to(Path.cwd())


def test_its_page_is_behind_a_door_that_its_own_link_opens(
    browser: FlaskClient, keys: Keys
) -> None:
    assert 'id="door-form"' in browser.get("/booth").text
    assert enters(browser, "guessed") == 403
    assert enters(browser, keys.token(Role.FACILITATOR)) == 403
    assert enters(browser, keys.token(INTERPRETER.role)) == 200
    page = browser.get("/booth").text
    assert '"surface":"booth"' in page
    assert '"topic":"booth"' in page
    assert '"may":["OpenConsole","EndConsole"]' in page
    assert "/booth.js" in page
    assert "/booth.css" in page
    assert browser.get("/view?as=booth").json["views"][0]["body"] == {"people": 0, "stopped": False}


def test_its_link_opens_nothing_else(browser: FlaskClient, keys: Keys) -> None:
    enters(browser, keys.token(INTERPRETER.role))
    assert 'id="door-form"' in browser.get("/console").text
    assert browser.get("/view?as=console").json["code"] == "not-joined"


def test_a_session_of_before_is_given_its_link(tmp_path: Path, keys: Keys) -> None:
    path = tmp_path / "session.db.key"
    path.write_bytes(msgspec.json.encode({"secret": "s" * 32, "facilitator": "f" * 32}))
    assert len(load_keys(path).token(INTERPRETER.role)) == 32


def test_it_may_ask_for_nothing() -> None:
    assert Office().ask(INTERPRETER, SendNotice("everyone", {"en": "Hello"})).code == "not-yours"


class Screen:
    """What the booth is sent."""

    def __init__(self, office: Office) -> None:
        self.office, self.publisher = office, office.publisher()
        self.seen: list[Any] = []
        self.publisher.send_by(self)
        self.publisher.arrive("screen", INTERPRETER, {})
        self.publisher.flush()

    def send(self, messages: Sequence[ViewMessage], screen_ids: Collection[str]) -> Iterable[str]:
        self.seen += [(one.topic, one.read()) for one in messages]
        return ()


def test_it_watches_its_own_topic_at_its_own_pace() -> None:
    screen = Screen(office := Office())
    for number in range(12):
        office.granted(Actor(Role.VISITOR, f"phone-{number}"), GiveName(f"Ana {number}", "staff"))
        screen.publisher.flush()
        office.world.time += 100
    counts = [body["people"] for topic, body in screen.seen if topic == "booth"]
    assert counts == [0, 1, 4, 7, 10]
    assert len(counts) == len(screen.seen)


def test_it_is_told_when_the_server_cannot_go_on() -> None:
    screen = Screen(Office())
    screen.publisher.stop("in-doubt")
    assert screen.seen[-1] == ("booth", {"people": 0, "stopped": True})
