"""Long views told in short: whoever lags, or comes back, sees what is so."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from unittest.mock import patch

import msgspec
import pytest
from histories import Step, asked, histories
from hypothesis import given, settings
from hypothesis import strategies as st
from office import Office
from story import SEATED, Actor, facilitator, mayor, resident, stage

from facilitator.activities.breakout.messages import WriteContribution
from facilitator.client.views import View, ViewStore
from facilitator.core.agenda import JumpTo
from facilitator.core.notices import SendNotice
from facilitator.core.teams import MovePerson
from facilitator.publishing import rendering
from facilitator.publishing.view_messages import (
    PLAIN_ONLY,
    Encodings,
    ViewEncoding,
    ViewMessage,
    accepted_encodings,
)

SECOND = 1_000
ALL = frozenset({ViewEncoding.CHANGES, ViewEncoding.DEFLATE})
AUDIENCES = {"console": facilitator, "stage": stage, "home": resident} | {
    one.id: one for one in SEATED
}


class Screens:
    """Browsers that keep what they are sent, as long as they take it."""

    def __init__(self, takes: Encodings = ALL) -> None:
        self.takes = takes
        self.kept: dict[str, ViewStore] = {}
        self.sent: list[tuple[str, ViewMessage]] = []
        self.slow: set[str] = set()

    def send(self, messages: Sequence[ViewMessage], screen_ids: Collection[str]) -> Iterable[str]:
        for one in set(screen_ids) - self.slow:
            for message in messages:
                self.sent.append((one, message))
                view = msgspec.json.decode(msgspec.json.encode(message), type=View)
                assert self.kept[one].put(view), f"{one} cannot make this change: {message}"
        return self.slow & set(screen_ids)

    def of(self, topic: str, screen: str) -> list[ViewMessage]:
        """What a screen was sent of a topic."""
        return [told for one, told in self.sent if one == screen and told.topic == topic]


class Wall:
    """An office, and screens that show what happens there."""

    def __init__(self, office: Office, takes: Encodings = ALL) -> None:
        self.office, self.screens = office, Screens(takes)
        self.runs = 0
        self.start()

    def start(self) -> None:
        """The server has started; nobody is connected yet."""
        self.runs += 1
        self.publisher = self.office.publisher(epoch=f"run-{self.runs}")
        self.publisher.send_by(self.screens)

    def come(self, name: str) -> None:
        """A screen connects, with what it has."""
        store = self.screens.kept.setdefault(name, ViewStore())
        have = msgspec.json.decode(msgspec.json.encode(store.have))
        self.publisher.arrive(name, AUDIENCES[name], have, self.screens.takes)

    def go(self, name: str) -> None:
        self.publisher.leave(name)

    def flush(self) -> None:
        self.office.world.time += SECOND
        self.publisher.flush()

    def settle(self) -> None:
        """Everybody takes what they are owed."""
        self.screens.slow.clear()
        for _ in range(3):
            self.flush()

    def all_see_what_is_so(self) -> None:
        for name, store in self.screens.kept.items():
            shown = {one: msgspec.json.encode(body) for one, body in store.all().items()}
            wanted = {
                one: bytes(self.publisher.newest(one).body)
                for one in self.publisher.topics(AUDIENCES[name])
            }
            assert {one: body for one, body in shown.items() if one in wanted} == wanted


@pytest.fixture(autouse=True)
def every_view_is_long() -> Iterator[None]:
    with patch.object(rendering, "ENCODE_FROM_BYTES", 1), patch.object(rendering, "MIN_SAVING", 0):
        yield


@pytest.fixture
def wall() -> Wall:
    made = Wall(Office().seated_in("ropes"))
    for name in AUDIENCES:
        made.come(name)
    made.settle()
    return made


def writes(wall: Wall, text: str, who: Actor = mayor) -> None:
    wall.office.granted(who, WriteContribution("ropes", text))


def room(wall: Wall) -> str:
    return f"team:{wall.office.state.placed[mayor.id]}"


def test_a_phone_is_told_what_is_new_since_what_it_has(wall: Wall) -> None:
    writes(wall, "First")
    wall.flush()
    before = wall.screens.of(room(wall), mayor.id)[-1]
    writes(wall, "Second")
    wall.flush()
    told = wall.screens.of(room(wall), mayor.id)[-1]
    assert told.since == before.rev
    wall.all_see_what_is_so()


def test_who_lags_is_told_at_once_all_that_came_meanwhile(wall: Wall) -> None:
    had = wall.screens.kept[mayor.id].have[room(wall)][1]
    wall.screens.slow = {mayor.id}
    for text in ("First", "Second", "Third"):
        writes(wall, text)
        wall.flush()
    count = len(wall.screens.of(room(wall), mayor.id))
    wall.settle()
    [told] = wall.screens.of(room(wall), mayor.id)[count:]
    assert told.since == had
    wall.all_see_what_is_so()


def test_who_comes_back_with_what_they_have_is_told_what_changed(wall: Wall) -> None:
    had = wall.screens.kept[mayor.id].have[room(wall)][1]
    wall.go(mayor.id)
    writes(wall, "Meanwhile", who=AUDIENCES["district-1"])
    wall.flush()
    wall.come(mayor.id)
    wall.settle()
    wall.all_see_what_is_so()
    assert wall.screens.of(room(wall), mayor.id)[-1].since == had


def test_after_a_restart_everybody_is_told_everything(wall: Wall) -> None:
    writes(wall, "Before")
    wall.settle()
    wall.start()
    wall.screens.sent.clear()
    for name in AUDIENCES:
        wall.come(name)
    wall.settle()
    wall.all_see_what_is_so()
    assert {told.since for _, told in wall.screens.sent} == {0}


def test_what_another_run_counted_is_nothing_that_a_change_could_be_made_to(wall: Wall) -> None:
    topic, had = room(wall), wall.screens.kept[mayor.id].have[room(wall)][1]
    writes(wall, "First")
    wall.settle()
    wall.screens.kept["another"] = ViewStore()
    wall.publisher.arrive("another", mayor, {topic: ["run-0", had]}, ALL)
    wall.settle()
    assert [told.since for told in wall.screens.of(topic, "another")] == [0]


def test_who_has_seen_too_much_else_since_is_told_everything(wall: Wall) -> None:
    wall.screens.slow = {mayor.id}
    for number in range(rendering.MAX_HISTORY + 1):
        wall.office.granted(
            facilitator, SendNotice(room(wall).partition(":")[2], {"en": f"{number}"})
        )
        wall.flush()
    wall.settle()
    assert wall.screens.of(room(wall), mayor.id)[-1].since == 0
    wall.all_see_what_is_so()


def test_who_comes_to_a_team_again_is_told_everything(wall: Wall) -> None:
    first = room(wall)
    other = next(one for one in ("red", "blue") if first != f"team:{one}")
    for team in (other, first.partition(":")[2]):
        wall.office.granted(facilitator, MovePerson(mayor.id, team))
        wall.settle()
    assert wall.screens.of(first, mayor.id)[-1].since == 0
    wall.all_see_what_is_so()


@pytest.mark.parametrize(
    "takes", [PLAIN_ONLY, frozenset({ViewEncoding.CHANGES}), frozenset({ViewEncoding.DEFLATE})]
)
def test_nobody_is_told_in_a_way_that_they_do_not_take(takes: Encodings) -> None:
    wall = Wall(Office().seated_in("ropes"), takes)
    for name in AUDIENCES:
        wall.come(name)
    for text in ("First", "Second"):
        writes(wall, text)
        wall.settle()
    wall.all_see_what_is_so()
    told = [message for _, message in wall.screens.sent]
    assert any(message.since for message in told) == (ViewEncoding.CHANGES in takes)
    packed = [message for message in told if not isinstance(message.packed, msgspec.UnsetType)]
    assert bool(packed) == (ViewEncoding.DEFLATE in takes)


def test_a_long_view_goes_after_what_is_short_and_alone() -> None:
    with patch.object(rendering, "ENCODE_FROM_BYTES", 600):
        wall = Wall(Office().seated_in("ropes"), frozenset({ViewEncoding.CHANGES}))
        calls: list[list[str]] = []
        send = wall.screens.send

        def noted(messages: Sequence[ViewMessage], screen_ids: Collection[str]) -> Iterable[str]:
            calls.append([message.topic for message in messages])
            return send(messages, screen_ids)

        wall.screens.send = noted  # type: ignore[method-assign]
        for text in ("words " * 40, "more words " * 40):
            writes(wall, text)
        wall.come(mayor.id)
        wall.settle()
        assert calls[0][-1] != room(wall) and [room(wall)] in calls
        assert all(len(call) == 1 for call in calls if room(wall) in call)


def test_what_a_phone_is_owed_after_a_turn_leaves_in_one_send() -> None:
    with patch.object(rendering, "ENCODE_FROM_BYTES", 100_000):
        wall = Wall(Office().seated_in("ropes"))
        for name in AUDIENCES:
            wall.come(name)
        wall.settle()
        calls: list[tuple[set[str], set[str]]] = []

        def noted(messages: Sequence[ViewMessage], screen_ids: Collection[str]) -> Iterable[str]:
            calls.append(({message.topic for message in messages}, set(screen_ids)))
            return ()

        wall.screens.send = noted  # type: ignore[method-assign]
        wall.office.granted(facilitator, JumpTo("recap", "ropes"))
        wall.flush()
        placed = wall.office.state.placed
        for one in SEATED:
            [topics] = [topics for topics, screen_ids in calls if one.id in screen_ids]
            assert topics == {"phone", f"team:{placed[one.id]}"}


def test_what_a_client_says_that_it_takes_may_be_anything() -> None:
    assert accepted_encodings(["changes", 7, "more", None]) == {ViewEncoding.CHANGES}
    for said in (None, "changes", {"changes": 1}, 7, [[]], []):
        assert accepted_encodings(said) == PLAIN_ONLY


ways = st.lists(
    st.sampled_from(["flush", "flush", "slow", "go", "restart"]), min_size=6, max_size=30
)


@given(histories(30), ways, st.sampled_from([ALL, frozenset({ViewEncoding.CHANGES})]))
@settings(max_examples=30, deadline=None)
def test_whatever_happens_whoever_lags_or_comes_back_sees_what_is_so(
    steps: list[Step], happens: list[str], takes: Encodings
) -> None:
    wall = Wall(Office().seated_in("ropes"), takes)
    names = list(AUDIENCES)
    here = set(names)
    for name in names:
        wall.come(name)
    for number, step in enumerate(steps):
        wall.office.ask(*asked(wall.office.state, steps, number))
        what, name = happens[number % len(happens)], names[step.a % len(names)]
        if what == "slow":
            wall.screens.slow ^= {name}
        elif what == "go":
            (wall.go if name in here else wall.come)(name)
            here ^= {name}
        elif what == "restart":
            wall.start()
            for one in here:
                wall.come(one)
        wall.flush()
    for name in set(names) - here:
        wall.come(name)
    wall.settle()
    wall.all_see_what_is_so()
