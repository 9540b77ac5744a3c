"""Who is sent another team's board: members of other teams who ask, while a gallery is open."""

import itertools
import json
from collections.abc import Collection, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

import msgspec
import pytest
from hall import Client, Hall
from office import Office
from story import RULES, SEATED, SECOND, both, changed, facilitator, mayor

from facilitator.activities.breakout.gallery_messages import CloseGallery
from facilitator.activities.breakout.hand_messages import RaiseHand
from facilitator.activities.breakout.messages import CallBack, WriteContribution
from facilitator.activities.breakout.prompt_messages import ReachPrompt
from facilitator.core.agenda import Advance, JumpTo
from facilitator.core.audiences import GALLERY
from facilitator.core.context import Actor
from facilitator.core.teams import MovePerson
from facilitator.publishing.view_messages import ViewMessage
from facilitator.views.by_topic import Views

PROMPTS = [
    {"text": both("What?", "¿Qué?")},
    {"text": both("Theirs?", "¿Y los suyos?"), "way": "gallery", "dots": 2},
    {"text": both("What else?", "¿Qué más?")},
]
PLAN = changed("ropes", settings={"prompt": None, "prompts": PROMPTS})
PEOPLE = {one.id: one for one in SEATED}


class Phones:
    """The mayor's and a district's phone in the rooms, and all that each was sent of other
    teams' boards."""

    def __init__(self) -> None:
        self.office = Office(plan=PLAN).seated_in("ropes")
        self.sent: list[tuple[str, str, Any]] = []
        self.publisher = self.office.publisher(Views(RULES))
        self.publisher.send_by(self)
        self.teams = self.office.service.read(lambda state: dict(state.placed))
        self.own = self.teams["mayor"]
        self.other = next(one for one in ("red", "blue") if one != self.own)
        self.author = next(who for who, team in self.teams.items() if team == self.other)
        self.writes("Shade")
        for name, actor in PEOPLE.items():
            self.publisher.arrive(name, actor, {})
        self.flush()

    def send(self, messages: Sequence[ViewMessage], screen_ids: Collection[str]) -> Iterable[str]:
        for message in messages:
            if message.topic.startswith(GALLERY):
                body = msgspec.json.decode(message.body)
                self.sent += [(one, message.topic, body) for one in screen_ids]
        return ()

    def flush(self) -> None:
        self.office.world.time += SECOND
        self.publisher.flush()

    def writes(self, text: str) -> None:
        """Somebody of the other team, on their board."""
        self.office.granted(PEOPLE[self.author], WriteContribution("ropes", text))

    def does(self, command: Any, who: Actor = facilitator) -> "Phones":
        self.office.granted(who, command)
        self.flush()
        return self

    def opened(self) -> "Phones":
        return self.does(ReachPrompt("ropes", 2))

    def looking(self) -> "Phones":
        """The mayor's phone has the other team's board on it."""
        self.opened()
        assert self.publisher.request("mayor", [self.topic])
        self.flush()
        return self

    @property
    def topic(self) -> str:
        return f"{GALLERY}ropes:{self.other}"

    def texts(self) -> list[list[str]]:
        """What stood on the boards that were sent, one after the other."""
        boards = [[one["text"] for one in body["board"]] for _, _, body in self.sent]
        return [one for one, _ in itertools.groupby(boards)]


@pytest.fixture
def phones() -> Phones:
    return Phones()


def test_nobody_is_sent_a_board_who_has_not_asked(phones: Phones) -> None:
    phones.opened().writes("Benches")
    phones.flush()
    assert phones.sent == []


def test_who_asks_is_shown_the_board_of_another_team_and_what_is_added(phones: Phones) -> None:
    phones.looking().writes("Benches")
    phones.flush()
    assert phones.texts() == [["Shade"], ["Shade", "Benches"]]
    assert {(who, topic) for who, topic, _ in phones.sent} == {("mayor", phones.topic)}
    assert {*phones.sent[-1][2]} == {"id", "board"}


def test_one_board_is_sent_at_a_time(phones: Phones) -> None:
    phones.looking()
    assert phones.publisher.request("mayor", [])
    phones.flush()
    phones.writes("Benches")
    phones.flush()
    assert phones.texts() == [["Shade"]]


def test_before_it_opens_another_board_is_refused(phones: Phones) -> None:
    assert not phones.publisher.request("mayor", [phones.topic])
    phones.opened()
    assert phones.sent == []


@pytest.mark.parametrize("topic", ["own", "nowhere", "board:ropes:{}", "gallery:dots:{}"])
def test_open_it_is_for_other_teams_boards_alone(phones: Phones, topic: str) -> None:
    asked = {"own": f"gallery:ropes:{phones.own}", "nowhere": "gallery:ropes:nowhere"}
    wanted = asked.get(topic, topic.format(phones.other))
    phones.opened()
    assert not phones.publisher.request("mayor", [wanted])
    phones.flush()
    assert phones.sent == []


CLOSES = [CloseGallery("ropes", 2), ReachPrompt("ropes", 3), Advance("ropes"), "jump"]


@pytest.mark.parametrize("close", CLOSES, ids=lambda one: type(one).__name__)
def test_as_it_closes_a_phone_is_sent_nothing_more(phones: Phones, close: Any) -> None:
    phones.looking()
    before = [*phones.sent]
    phones.does(JumpTo("dots", "ropes") if close == "jump" else close)
    if isinstance(close, (CloseGallery, ReachPrompt)):
        phones.writes("After it closed")
    phones.flush()
    assert phones.sent == before


def test_what_was_still_to_be_sent_as_it_closed_is_not(phones: Phones) -> None:
    phones.looking()
    before = [*phones.sent]
    phones.writes("In the last moment")
    phones.does(CloseGallery("ropes", 2))
    phones.flush()
    assert phones.sent == before


def test_a_request_that_crosses_the_closing_is_shown_nothing(phones: Phones) -> None:
    phones.opened()
    assert phones.publisher.request("mayor", [phones.topic])
    phones.does(CloseGallery("ropes", 2))
    assert phones.sent == []


def test_a_phone_that_comes_back_after_it_closed_watches_no_other_board(phones: Phones) -> None:
    phones.looking().does(CloseGallery("ropes", 2))
    before = [*phones.sent]
    phones.publisher.arrive("mayor again", mayor, {}, besides=(phones.topic,))
    phones.writes("After it closed")
    phones.flush()
    assert phones.sent == before
    assert phones.topic not in {
        one.topic for one in phones.publisher.newer_than(mayor, {}, frozenset(), (phones.topic,))
    }


def test_opened_again_who_still_asks_is_shown_it_and_who_let_go_is_not(phones: Phones) -> None:
    phones.looking().does(ReachPrompt("ropes", 3))
    phones.writes("Benches")
    phones.opened()
    assert phones.texts() == [["Shade"], ["Shade", "Benches"]]
    phones.does(ReachPrompt("ropes", 3))
    assert phones.publisher.request("mayor", [])
    before = [*phones.sent]
    phones.opened().writes("Lamps")
    phones.flush()
    assert phones.sent == before


def test_who_is_moved_into_the_team_sees_it_as_their_own_alone(phones: Phones) -> None:
    phones.looking().does(MovePerson("mayor", phones.other))
    before = [*phones.sent]
    phones.writes("Benches")
    phones.flush()
    assert phones.sent == before


def test_what_else_happens_closes_nothing_and_raises_no_hand_there(phones: Phones) -> None:
    phones.looking().does(CallBack("ropes")).does(RaiseHand("ropes"), PEOPLE[phones.author])
    phones.writes("Benches")
    phones.flush()
    assert phones.texts() == [["Shade"], ["Shade", "Benches"]]


AGENDA: dict[str, Any] = {
    "format": 1,
    "session": {
        "id": "walking-around",
        "title": {"en": "Walking around", "es": "De paseo"},
        "city": "Small Town",
        "timezone": "America/Denver",
        "languages": ["en", "es"],
    },
    "groups": [{"id": "staff", "title": {"en": "Staff", "es": "Personal"}}],
    "teams": [
        {"id": "red", "title": {"en": "Red", "es": "Rojo"}},
        {"id": "blue", "title": {"en": "Blue", "es": "Azul"}},
    ],
    "days": [
        {
            "id": "one",
            "title": {"en": "One", "es": "Uno"},
            "date": "2024-01-25",
            "end": "11:00",
            "place": "Hall",
            "blocks": [
                {
                    "id": "welcome",
                    "kind": "talk",
                    "title": {"en": "Welcome", "es": "Bienvenida"},
                    "start": "9:00",
                },
                {
                    "id": "rooms",
                    "kind": "breakout",
                    "title": {"en": "Rooms", "es": "Salas"},
                    "start": "9:10",
                    "settings": {"prompts": PROMPTS},
                },
            ],
        }
    ],
}


@pytest.fixture
def hall(tmp_path: Path) -> Iterator[Hall]:
    agenda = tmp_path / "agenda.yaml"
    agenda.write_text(json.dumps(AGENDA))
    served = Hall(tmp_path, agenda).open()
    yield served
    served.close()


def test_a_phone_walks_by_the_wire_while_the_gallery_is_open_and_not_longer(hall: Hall) -> None:
    console = Client(hall).sign_in().connect("console")
    ana, ben = (Client(hall).give_name(one, "staff").connect("phone") for one in ("Ana", "Ben"))
    assert console.do("StartDay", day="one", times="now", sure=True)["ok"]
    assert console.do("JumpTo", block="rooms", seen="welcome")["ok"]
    theirs = f"gallery:rooms:{ben.see('team:', lambda body: body['room'])['id']}"
    own = f"gallery:rooms:{ana.see('team:', lambda body: body['room'])['id']}"
    assert own != theirs
    trees = ben.do("WriteContribution", block="rooms", text="Trees")["made"]
    refused = ana.ask("watch", [theirs])
    assert (refused["ok"], refused["code"]) == (False, "gallery-closed")
    assert theirs not in by_http(ana, theirs)

    assert console.do("ReachPrompt", block="rooms", prompt=2)["ok"]
    ana.see("phone", is_open)
    assert ana.ask("watch", [own])["code"] == "not-yours"
    assert ana.ask("watch", ["insights"])["code"] == "not-yours"
    assert ana.ask("watch", [theirs])["ok"]
    board = ana.see(theirs, lambda body: body.get("board"))
    assert ([one["text"] for one in board["board"]], {*board}) == (["Trees"], {"id", "board"})
    assert theirs in by_http(ana, theirs)
    assert ana.do("DotBoards", block="rooms", prompt=2, ballot={trees: 1})["ok"]

    assert console.do("CloseGallery", block="rooms", prompt=2)["ok"]
    ana.see("phone", lambda body: not is_open(body))
    held = ana.have[theirs]
    ben.do("WriteContribution", block="rooms", text="After it closed")
    ben.see("team:", lambda body: len(body["room"]["board"]) == 2)
    refused = ana.ask("watch", [theirs])
    assert (refused["ok"], refused["code"]) == (False, "gallery-closed")
    assert (ana.have[theirs], theirs not in by_http(ana, theirs)) == (held, True)
    ana.views.clear()
    ana.connect("phone", watch=[theirs])
    assert ana.do("DotBoards", block="rooms", prompt=2, ballot={})["code"] == "gallery-closed"
    assert console.do("JumpTo", block="welcome", seen="rooms")["ok"]
    ana.see("phone")
    assert theirs not in ana.views
    hall.stop()
    assert "may not watch ('insights',)" in hall.output


def is_open(body: Any) -> bool:
    return "gallery" in (body["activity"] or {})


def by_http(client: Client, topic: str) -> set[str]:
    asked = {"as": "phone", "watch": topic}
    views = client.http.get(f"{client.hall.url}/view", params=asked).json()["views"]
    return {one["topic"] for one in views}
