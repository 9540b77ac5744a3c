"""Who takes hints is told that there is something new, never what, and has time to ask for it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hall import CHECKOUT, Client, Hall
from office import Office
from story import HOUR, Actor, Role, facilitator, mayor

from facilitator.core.agenda import JumpTo
from facilitator.core.audiences import RESIDENT
from facilitator.publishing.deliveries import SPREAD
from facilitator.publishing.view_messages import Hint, ViewEncoding, ViewMessage

HINTS = frozenset({ViewEncoding.HINTS})
WINDOW = "feedback-one"
HOMES = [f"home-{number}" for number in range(3)]


class Post:
    """Keeps what each screen was sent."""

    def __init__(self) -> None:
        self.sent: dict[str, list[ViewMessage]] = {}

    def send(self, messages, screen_ids):
        for one in screen_ids:
            self.sent.setdefault(one, []).extend(messages)
        return ()


class Room:
    """An office that a phone watches, and residents at home: the last of them takes no hints."""

    def __init__(self) -> None:
        self.office, self.post = Office().voting(), Post()
        self.publisher = self.office.publisher()
        self.publisher.send_by(self.post)
        self.publisher.arrive("phone", mayor, {})
        for name in HOMES:
            takes = frozenset() if name == HOMES[-1] else HINTS
            self.publisher.arrive(name, Actor(Role.RESIDENT, name), {}, takes)
        self.flush()

    def flush(self) -> None:
        self.office.world.time += HOUR
        self.publisher.flush()

    def goes_to(self, block: str) -> None:
        self.post.sent.clear()
        self.office.granted(facilitator, JumpTo(block, self.office.state.run.block))
        self.flush()


@pytest.fixture
def room() -> Room:
    return Room()


def told(room: Room, name: str) -> ViewMessage:
    [message] = [one for one in room.post.sent[name] if one.topic == RESIDENT]
    return message


def test_who_takes_hints_is_sent_no_view_and_everybody_else_is(room: Room) -> None:
    room.goes_to("ropes")
    hinted, whole = told(room, HOMES[0]), told(room, HOMES[-1])
    assert (hinted.epoch, hinted.rev) == (whole.epoch, whole.rev)
    assert not hinted.body
    assert not whole.hint
    assert whole.read()["session"]
    assert all(not one.hint for one in room.post.sent["phone"])


def test_the_more_are_hinted_the_more_time_they_have_to_ask(room: Room) -> None:
    room.goes_to("ropes")
    assert told(room, HOMES[0]).hint == Hint(within=2 * SPREAD)
    room.publisher.leave(HOMES[0])
    room.goes_to("dots")
    assert told(room, HOMES[1]).hint == Hint(within=SPREAD)


def test_the_last_hint_of_a_run_says_that_it_is_over(room: Room) -> None:
    room.post.sent.clear()
    room.publisher.stop("in-doubt")
    assert told(room, HOMES[0]).hint == Hint(within=2 * SPREAD, stopped=True)


def test_over_plain_http_hints_are_told_too(room: Room) -> None:
    home = Actor(Role.RESIDENT, "at-home")
    [shared, _] = news = room.publisher.newer_than(home, {}, HINTS)
    assert [one.hint for one in news] == [Hint(), Hint()]
    have = {one.topic: [one.epoch, one.rev] for one in news}
    assert room.publisher.newer_than(home, have, HINTS) == []
    assert room.publisher.newer_than(home, have | {shared.topic: ["an-older-run", 900]}, HINTS)


@pytest.fixture
def hall(tmp_path: Path) -> Iterator[Hall]:
    served = Hall(tmp_path, CHECKOUT / "agenda.yaml").open()
    yield served
    served.close()


def test_a_client_by_the_protocol_connects_with_hints_and_asks_for_the_parts(hall: Hall) -> None:
    console = Client(hall).sign_in().connect("console")
    assert console.do("StartDay", day="day-one", times="now", sure=True)["ok"]
    home = Client(hall)
    home.http.get(hall.url + "/c")
    home.connect("resident", takes=["hints"])
    assert home.see(RESIDENT) == {"within": SPREAD}
    home.views.clear()
    assert console.do("JumpTo", block=WINDOW, seen="welcome")["ok"]
    assert home.see(RESIDENT) == {"within": SPREAD}
    part = home.http.get(hall.url + "/c/shared?lang=en")
    assert "Comments are open." in part.text
