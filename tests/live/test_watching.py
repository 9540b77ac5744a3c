"""What a screen is shown on request: the insight desk and teams' boards, on a console that opened
them alone."""

from collections.abc import Callable, Collection, Iterable, Sequence
from typing import Any

import msgspec
import pytest
from hall import Client, Hall
from office import Office
from story import RULES, SECOND, district_1, facilitator, mayor, moderator

from facilitator.activities.breakout.messages import WriteContribution
from facilitator.core.agenda import JumpTo
from facilitator.core.context import Actor, Role
from facilitator.core.insights.messages import MakeInsight
from facilitator.publishing.view_messages import ViewMessage
from facilitator.views.by_topic import Views

DESK = "insights"
RED, BLUE = "board:ropes:red", "board:ropes:blue"
CALM = {"en": "Calmer streets"}


class Desks:
    """An office with two consoles, a stage and the mayor's phone, and what each was sent last."""

    def __init__(self) -> None:
        self.office = Office().voting()
        self.shown: dict[tuple[str, str], Any] = {}
        self.sent = 0
        self.publisher = self.office.publisher(Views(RULES))
        self.publisher.send_by(self)
        for name, actor in WATCHERS.items():
            self.publisher.arrive(name, actor, {})
        self.flush()

    def send(self, messages: Sequence[ViewMessage], screen_ids: Collection[str]) -> Iterable[str]:
        for message in messages:
            for one in screen_ids:
                self.shown[one, message.topic] = msgspec.json.decode(message.body)
                self.sent += message.topic == DESK
        return ()

    def flush(self) -> None:
        self.office.world.time += SECOND
        self.publisher.flush()

    def makes(self, title: dict[str, str]) -> None:
        self.office.granted(facilitator, MakeInsight(title))
        self.flush()


WATCHERS = {
    "laptop": facilitator,
    "tablet": moderator,
    "wall": Actor(Role.STAGE, "stage"),
    "phone": mayor,
}


@pytest.fixture
def desks() -> Desks:
    return Desks()


def test_nobody_is_sent_the_desk_who_has_not_asked(desks: Desks) -> None:
    desks.makes(CALM)
    assert desks.sent == 0


def test_a_console_that_asks_is_shown_it_and_each_step_and_another_is_not(desks: Desks) -> None:
    assert desks.publisher.request("laptop", [DESK])
    desks.flush()
    assert desks.shown["laptop", DESK]["insights"] == []
    desks.makes(CALM)
    assert [one["title"] for one in desks.shown["laptop", DESK]["insights"]] == [CALM]
    assert ("tablet", DESK) not in desks.shown


def test_a_console_that_does_not_ask_any_more_is_sent_nothing(desks: Desks) -> None:
    desks.publisher.request("laptop", [DESK])
    desks.flush()
    desks.publisher.request("laptop", [])
    desks.flush()
    sent = desks.sent
    desks.makes(CALM)
    assert desks.sent == sent


def test_a_console_that_asks_again_is_shown_what_happened_meanwhile(desks: Desks) -> None:
    desks.publisher.request("laptop", [DESK])
    desks.flush()
    desks.publisher.request("laptop", [])
    desks.flush()
    desks.makes(CALM)
    desks.publisher.request("laptop", [DESK])
    desks.flush()
    assert [one["title"] for one in desks.shown["laptop", DESK]["insights"]] == [CALM]


def test_a_console_that_comes_back_says_what_it_asks_for(desks: Desks) -> None:
    desks.publisher.arrive("laptop again", facilitator, {}, besides=(DESK,))
    desks.flush()
    assert desks.shown["laptop again", DESK]["insights"] == []


@pytest.mark.parametrize("screen", ["wall", "phone"])
@pytest.mark.parametrize("topic", [DESK, "people", "team:red", RED, BLUE, "gallery:ropes:red"])
def test_what_is_not_for_a_screen_is_refused_it(desks: Desks, screen: str, topic: str) -> None:
    assert not desks.publisher.request(screen, [topic])
    desks.makes(CALM)
    assert (screen, topic) not in desks.shown


def test_a_console_may_not_ask_for_what_is_anothers(desks: Desks) -> None:
    assert not desks.publisher.request("laptop", [DESK, "mine:mayor"])
    desks.flush()
    assert ("laptop", DESK) not in desks.shown


def test_what_a_team_writes_reaches_the_desk(desks: Desks) -> None:
    desks.publisher.request("laptop", [DESK])
    desks.office.granted(facilitator, JumpTo("ropes", "dots"))
    desks.office.granted(district_1, WriteContribution("ropes", "Benches"))
    desks.flush()
    said = desks.shown["laptop", DESK]["voices"]
    assert {"": "Benches"} in [one["text"] for one in said]


def at_work(desks: Desks) -> Desks:
    """The rooms are open."""
    desks.office.granted(facilitator, JumpTo("ropes", "dots"))
    desks.flush()
    return desks


def writes(desks: Desks, text: str) -> str:
    """District 1 on their team's board; returns which that is."""
    desks.office.granted(district_1, WriteContribution("ropes", text))
    desks.flush()
    return desks.office.service.read(lambda state: f"board:ropes:{state.placed[district_1.id]}")


def test_nobody_is_sent_a_board_but_the_team_and_a_console_that_asks(desks: Desks) -> None:
    own = writes(at_work(desks), "Benches")
    assert not {topic for _, topic in desks.shown if topic.startswith("board:")}
    assert desks.publisher.request("laptop", [own])
    desks.flush()
    writes(desks, "Shade")
    boards = {key: body for key, body in desks.shown.items() if key[1].startswith("board:")}
    assert boards.keys() == {("laptop", own)}
    assert [one["text"] for one in boards["laptop", own]["room"]["board"]] == ["Benches", "Shade"]


def test_a_console_that_does_not_watch_is_sent_no_board_by_any_view(desks: Desks) -> None:
    at_work(desks)
    for number in range(30):
        writes(desks, f"MARK{number:02}")
    desks.publisher.request("tablet", [RED, BLUE])
    desks.flush()
    shown = [body for (screen, topic), body in desks.shown.items() if screen == "laptop"]
    held = msgspec.json.encode(shown).decode()
    assert sum(f"MARK{number:02}" in held for number in range(30)) <= 8, "the tiles' newest lines"


def test_a_console_that_has_closed_a_board_is_sent_it_no_more(desks: Desks) -> None:
    own = writes(at_work(desks), "Benches")
    desks.publisher.request("laptop", [DESK, own])
    desks.flush()
    desks.publisher.request("laptop", [DESK])
    desks.flush()
    before = desks.shown["laptop", own]
    writes(desks, "Shade")
    assert desks.shown["laptop", own] is before
    assert desks.publisher.request("laptop", [own])
    desks.flush()
    assert len(desks.shown["laptop", own]["room"]["board"]) == 2


@pytest.fixture(scope="module")
def hall(tmp_path_factory: pytest.TempPathFactory, small_session: Callable[..., Hall]) -> Hall:
    return small_session(tmp_path_factory.mktemp("watching"))


@pytest.fixture(scope="module")
def console(hall: Hall) -> Client:
    return Client(hall).sign_in().connect("console")


def test_a_console_asks_by_the_wire_and_is_answered(console: Client) -> None:
    assert DESK not in console.views
    assert console.ask("watch", [DESK])["ok"]
    assert console.see(DESK)["insights"] == []
    assert console.do("MakeInsight", title=CALM)["ok"]
    console.see(DESK, lambda body: [one["title"] for one in body["insights"]] == [CALM])


def test_a_console_that_connects_says_at_once_what_it_asks_for(hall: Hall) -> None:
    console = Client(hall).sign_in(hall.moderator_token).connect("console", watch=[DESK])
    assert console.see(DESK)["voices"]


@pytest.mark.parametrize(
    "topic", [DESK, "people", "console", "mine:mayor", "nothing", "board:breakout:red"]
)
def test_a_phone_is_refused_what_is_not_its_own(hall: Hall, topic: str) -> None:
    guest = Client(hall).give_name(f"Guest of {topic.replace(':', ' ')}", "partner")
    guest.connect("phone", watch=[topic])
    answer = guest.ask("watch", [topic])
    assert (answer["ok"], answer["code"]) == (False, "not-yours")
    shown = guest.http.get(f"{hall.url}/view?as=phone&watch={topic}").json()["views"]
    assert topic not in {one["topic"] for one in shown} | guest.views.keys()


def test_a_console_without_a_socket_asks_by_plain_http(console: Client, hall: Hall) -> None:
    def shown(*topics: str) -> set[str]:
        asked = {"as": "console", "watch": ",".join(topics)}
        views = console.http.get(f"{hall.url}/view", params=asked).json()["views"]
        return {one["topic"] for one in views}

    assert DESK not in shown()
    assert DESK in shown(DESK)
