"""What goes wrong while views are made keeps nobody else waiting, and nothing old on a screen."""

from collections.abc import Collection, Iterable, Sequence
from typing import Any

import msgspec
import pytest
from office import Office, ballot
from story import HOUR, RULES, Actor, Role, facilitator, mayor, resident

from facilitator.core.changes import AddBlock
from facilitator.core.notices import SendNotice
from facilitator.core.people import GiveName
from facilitator.core.seat_policy import SetSeats
from facilitator.publishing.rendering_cache import MOST_UNWATCHED
from facilitator.publishing.view_messages import ViewMessage
from facilitator.views.by_topic import Views

SECOND = 1_000


class Wall:
    """Keeps the newest view of everything that was sent to each screen."""

    def __init__(self) -> None:
        self.shown: dict[tuple[str, str], Any] = {}

    def send(self, messages: Sequence[ViewMessage], screen_ids: Collection[str]) -> Iterable[str]:
        for message in messages:
            for one in screen_ids:
                self.shown[one, message.topic] = msgspec.json.decode(message.body)
        return ()


class Faulty(Views):
    """Views of which some cannot be made."""

    broken: frozenset[str] = frozenset()

    def render(self, state: Any, topic: str, *rest: Any) -> Any:
        if topic in self.broken:
            raise KeyError("a mistake in the program")
        return super().render(state, topic, *rest)


class Room:
    """An office that is watched by a stage, a console and the mayor's phone."""

    def __init__(self) -> None:
        self.office = Office().voting()
        self.views, self.wall = Faulty(RULES), Wall()
        self.publisher = self.office.publisher(self.views)
        self.publisher.send_by(self.wall)
        for name, actor in (
            ("stage", Actor(Role.STAGE, "stage")),
            ("console", facilitator),
            ("phone", mayor),
        ):
            self.publisher.arrive(name, actor, {})
        self.flush()

    def flush(self) -> None:
        self.office.world.time += SECOND
        self.publisher.flush()

    def says(self, text: str) -> None:
        self.office.granted(facilitator, SendNotice("everyone", {"en": text}))
        self.flush()

    def shows(self, screen: str, topic: str) -> str:
        return msgspec.json.encode(self.wall.shown[screen, topic]).decode()


@pytest.fixture
def room() -> Room:
    return Room()


def test_what_a_tapped_name_is_good_for_reaches_every_console(room: Room) -> None:
    assert '"council":"open"' in room.shows("console", "people")
    room.office.granted(facilitator, SetSeats("council", "badge"))
    room.flush()
    assert '"council":"badge"' in room.shows("console", "people")


def test_a_view_that_cannot_be_made_keeps_no_other_waiting_and_comes_once_it_can(
    room: Room, caplog: pytest.LogCaptureFixture
) -> None:
    room.views.broken = frozenset({"phone", "stage"})
    room.says("Lunch is here")
    room.flush()
    assert "Lunch is here" in room.shows("console", "console")
    assert "Lunch is here" not in room.shows("stage", "stage")
    assert caplog.text.count("stage cannot be rendered") == 1
    room.views.broken = frozenset()
    room.flush()
    assert "Lunch is here" in room.shows("stage", "stage")
    assert "Lunch is here" in room.shows("phone", "phone")


def test_what_the_hall_does_is_shown_in_its_turn_though_the_clock_was_set_back(room: Room) -> None:
    room.office.service.handle([ballot(mayor, trees=1)])
    room.flush()
    room.office.world.steady = room.office.world.elapsed()
    room.office.world.time -= HOUR
    room.office.service.handle([ballot(mayor, trees=2)])
    room.office.world.steady += 2 * SECOND
    room.publisher.flush()
    assert '"trees":2' in room.shows("phone", f"mine:{mayor.id}")
    assert '"dots":2' in room.shows("console", "block:dots")


def test_one_persons_view_that_cannot_be_made_keeps_nobody_elses(room: Room) -> None:
    other = Actor(Role.PARTICIPANT, "district-1")
    room.publisher.arrive("other", other, {})
    room.flush()
    room.views.broken = frozenset({f"mine:{mayor.id}"})
    room.office.service.handle([ballot(mayor, trees=1), ballot(other, trees=1)])
    room.flush()
    assert '"trees":1' in room.shows("other", "mine:district-1")
    room.views.broken = frozenset()
    room.flush()
    room.flush()
    assert '"trees":1' in room.shows("phone", f"mine:{mayor.id}")


def test_who_comes_while_a_view_cannot_be_made_gets_it_later(room: Room) -> None:
    room.office.granted(facilitator, SendNotice("everyone", {"en": "Lunch is here"}))
    room.wall.shown.clear()
    room.publisher.arrive("late", Actor(Role.STAGE, "stage"), {})
    room.views.broken = frozenset({"stage"})
    room.office.granted(facilitator, SendNotice("everyone", {"en": "Lunch was here"}))
    room.flush()
    assert ("late", "stage") not in room.wall.shown
    room.views.broken = frozenset()
    room.flush()
    assert "Lunch was here" in room.shows("late", "stage")


def test_when_it_is_not_known_what_changed_everything_is_looked_at(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("facilitator.publishing.affected.shared_topics", lambda *_: {}["a mistake"])
    room.says("Lunch is here")
    for screen, topic in (("stage", "stage"), ("console", "console"), ("phone", "phone")):
        assert "Lunch is here" in room.shows(screen, topic)


def test_when_the_house_stops_every_screen_keeps_what_it_has_and_says_so_and_the_console_why(
    room: Room,
) -> None:
    room.office.service.halt = lambda why: room.publisher.stop(why.code)
    room.office.storage.ends = lambda end: end + 1
    room.publisher.arrive("resident", resident, {})
    room.flush()
    before = {topic: room.shows(topic, topic) for topic in ("stage", "phone", "resident")}
    room.office.ask(facilitator, SendNotice("everyone", {"en": "Lunch is here"}))
    room.publisher.refresh(["console", "stage"])
    room.flush()
    assert '"trouble":"in-doubt"' in room.shows("console", "console")
    halted = {"stopped": True, "activity": None, "clock": None}
    for topic, said in ("stage", halted), ("phone", halted), ("resident", {"stopped": True}):
        known = msgspec.json.decode(before[topic])
        assert msgspec.json.decode(room.shows(topic, topic)) == known | said != known


# Who passes by leaves nothing


def passers_by(room: Room, count: int) -> None:
    for number in range(count):
        room.publisher.newest(f"mine:d-{number}")


def kept(room: Room) -> int:
    return len(room.publisher._renderings.known)


def test_who_only_passes_by_is_not_kept_for_good(room: Room) -> None:
    before = kept(room)
    passers_by(room, MOST_UNWATCHED + 200)
    assert kept(room) - before == MOST_UNWATCHED
    room.says("Everything looks different")
    assert kept(room) - before == MOST_UNWATCHED


def test_who_stays_is_kept_whoever_passes_by(room: Room) -> None:
    resident = Actor(Role.RESIDENT, "d-stays")
    page = room.publisher.newest("mine:d-stays")
    room.publisher.arrive("at-home", resident, {page.topic: [page.epoch, page.rev]})
    passers_by(room, MOST_UNWATCHED + 1)
    room.flush()
    assert ("at-home", "mine:d-stays") not in room.wall.shown
    assert "mine:d-stays" in room.publisher._renderings.known
    room.publisher.leave("at-home")
    passers_by(room, MOST_UNWATCHED + 1)
    assert "mine:d-stays" not in room.publisher._renderings.known


def test_what_is_forgotten_while_it_waits_for_its_turn_is_not_missed(room: Room) -> None:
    room.publisher.arrive("gone", Actor(Role.RESIDENT, "d-gone"), {})
    room.flush()
    room.publisher.refresh(["mine:d-gone", "stage"])
    room.publisher.leave("gone")
    passers_by(room, MOST_UNWATCHED)
    room.says("Lunch is here")
    assert "Lunch is here" in room.shows("stage", "stage")


def test_who_comes_through_the_door_is_shown_at_the_pace_of_the_screens(room: Room) -> None:
    for name in ("Ana Flores", "Beto Flores"):
        room.office.granted(Actor(Role.VISITOR, f"phone-of-{name}"), GiveName(name, "partner"))
        room.publisher.flush()
    assert "Ana Flores" in room.shows("console", "people")
    assert "Beto Flores" not in room.shows("console", "people")
    room.flush()
    assert "Beto Flores" in room.shows("console", "people")


def test_everybody_sees_a_changed_day_at_once_and_consoles_watch_what_was_added(room: Room) -> None:
    add = AddBlock("thursday", "dots", "mapping", {"en": "One more", "es": "Una más"}, 5)
    room.office.granted(facilitator, add)
    room.flush()
    vote = next(one for one in room.office.state.blocks if one.startswith("added-"))
    assert "open" in room.wall.shown["console", f"block:{vote}"]
    assert vote in room.wall.shown["console", "plan"]["faces"]
    assert add.title in [one["title"] for one in room.wall.shown["phone", "phone"]["program"]]
    assert vote in [camp["id"] for camp in room.wall.shown["stage", "stage"]["route"]]


def test_nothing_of_the_plan_is_rendered_anew_while_that_stays(room: Room) -> None:
    before = room.publisher.newest("plan").rev
    room.says("Welcome.")
    assert room.publisher.newest("plan").rev == before
    assert "plan" not in room.publisher._renderings._stale
