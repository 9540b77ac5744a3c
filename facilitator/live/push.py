"""Changed views out: rendered once for everyone who watches, at a pace each screen can follow.

A view is whole, so a screen is owed one message per topic and never a queue: what is newer
replaces what was not sent yet. What did not change is not sent. Facilitators' acts go out at
once; what the hall does (dots, comments) is gathered to the pace of each kind of screen.
"""

import itertools
import logging
import threading
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from typing import Any, Protocol

import msgspec
from msgspec import Struct, field

from facilitator.core.context import MODERATORS, Actor, Role
from facilitator.core.messages import BlockEvent
from facilitator.core.state import State
from facilitator.desk import Desk, Happening
from facilitator.views.audiences import Views
from facilitator.views.topics import MINE, MOVING, PEOPLE, PHONE, PLAN, RESIDENT, TEAM, watched_by
from facilitator.views.touched import concerned, touched

from .pacing import Pacing
from .presence import Presence

log = logging.getLogger(__name__)

QUICK = 100
PACE = {PHONE: 500, MOVING: 1000, TEAM: 250, RESIDENT: 1000, PEOPLE: 1000, MINE: 2000}
"""Milliseconds between two views of a topic, by its kind; QUICK for all others."""

BYTES_A_MS = 340
"""A large view keeps a longer distance: one of 340 kB comes once a second."""

BY_THE_HALL = tuple(f"{role}:" for role in (Role.PARTICIPANT, Role.RESIDENT))
"""How the actors begin whose acts are gathered; everybody else's go out at once."""


class Message(Struct, frozen=True):
    """One view on the wire. `now` is the server's clock when it was made up (ms).

    `rev` counts within one run of the server, and `epoch` names that run: the clock of a machine
    may go back between two of them, and a screen must not take the new for the old.
    """

    topic: str
    epoch: str
    rev: int
    now: int
    body: msgspec.Raw

    def is_in(self, have: Mapping[str, Any]) -> bool:
        """Whether a browser that says what it has, topic → [epoch, rev], has this one."""
        return bool(have.get(self.topic) == [self.epoch, self.rev])


class Sent(Struct):
    """The newest rendering of a topic; `shown` once it is on its way to all who watch."""

    rev: int
    body: bytes
    shown: bool = False


class Screen(Struct):
    """One connected browser: who is behind it, what it watches, what it is still owed."""

    actor: Actor
    topics: tuple[str, ...] = ()
    owed: set[str] = field(default_factory=set)


class Wire(Protocol):
    """How views reach browsers."""

    def send(self, message: Message, screen_ids: Collection[str]) -> Iterable[str]:
        """Hand over one view to many; returns those that have not taken the last of it yet."""
        ...


class Push:
    """Knows who watches what, and what they have."""

    def __init__(
        self, desk: Desk, views: Views, presence: Presence, now: Callable[[], int], epoch: str
    ) -> None:
        self._desk, self._views, self._presence, self._now = desk, views, presence, now
        self._epoch, self._revs = epoch, itertools.count(1)
        self._sent: dict[str, Sent] = {}
        self._shared: set[str] = set()
        """Topics in `_sent` that are not one person's."""
        self._changed = Pacing(self._distance)
        """Topics that may look different, or that were rendered anew for somebody who asked."""
        self._dirty: set[str] = set()
        """Of these, the ones that have to be rendered."""
        self._screens: dict[str, Screen] = {}
        self._watchers: dict[str, set[str]] = {}
        self._behind: set[str] = set()
        """Screens that are owed something."""
        self._moved: set[str] = set()
        self._wake = threading.Event()
        self.wire: Wire | None = None

    def arrive(self, screen_id: str, actor: Actor, have: Mapping[str, Any]) -> None:
        """A browser connected: it is owed what it does not have yet."""
        self._screens[screen_id] = Screen(actor)
        topics = self.topics(actor)
        owed = {topic for topic in topics if not self.show(topic).is_in(have)}
        self._watch(screen_id, topics)
        self._owe(screen_id, owed)
        self._wake.set()

    def leave(self, screen_id: str) -> Actor | None:
        """A browser went; says who was behind it."""
        if screen_id not in self._screens:
            return None
        self._watch(screen_id, ())
        self._behind.discard(screen_id)
        return self._screens.pop(screen_id).actor

    def actor(self, screen_id: str) -> Actor | None:
        """Who is behind a screen."""
        screen = self._screens.get(screen_id)
        return screen.actor if screen else None

    def screens_of(self, actor_ids: Collection[str]) -> list[str]:
        """The screens of these people."""
        return [one for who in actor_ids for one in self._watchers.get(MINE + who, ())]

    def announce(self, happened: Sequence[Happening]) -> None:
        """Something happened: note what may look different now. Renders nothing yet.

        The plan changes only while nobody is connected: at the start.
        """
        people: set[str] = set()
        shared: set[str] = set()
        for event, meta in happened:
            who = concerned(event, meta)
            people |= who
            if not isinstance(event, BlockEvent):  # what happens in a block moves nobody
                self._moved |= who
            topics = touched(event, self._desk.rules)
            shared |= self._shared - {PLAN} if topics is None else topics
        self._mark(shared | {MINE + who for who in people})
        if not all(meta.actor.startswith(BY_THE_HALL) for _, meta in happened):
            self._changed.hurry()

    def refresh(self, topics: Iterable[str]) -> None:
        """Something outside the journal changed: time passed, somebody connected."""
        self._mark(set(topics))

    def show(self, topic: str) -> Message:
        """The newest view of a topic, rendered now if need be."""
        if topic not in self._sent or topic in self._dirty:
            self._render([topic])
            if self._watchers.get(topic):  # they are still owed it
                self._changed.add(topic, self._now())
                self._wake.set()
            else:
                self._sent[topic].shown = True
        return self._message(topic)

    def topics(self, actor: Actor) -> tuple[str, ...]:
        """What somebody may watch right now."""
        return self._desk.look(lambda state: self._topics(state, actor))

    def run(self) -> None:
        """Send what is due, for ever; asleep until something is, or something happens."""
        wait: int | None = None
        while True:
            self._wake.wait(timeout=1 if wait is None else wait / 1000)
            self._wake.clear()
            try:
                wait = self.flush()
            except Exception:
                log.exception("views could not be sent")
                wait = QUICK

    def flush(self) -> int | None:
        """Send everything that is due; returns how long (ms) until more is, None if nothing is."""
        now = self._now()
        self._follow_moves()
        self._catch_up()
        due = self._changed.due(now)
        for topic in sorted(due & self._shared, key=_hall_first):
            self._bring([topic])
        self._bring(sorted(due - self._shared))
        waiting = self._changed.wait(self._now())
        return QUICK if self._behind and (waiting is None or waiting > QUICK) else waiting

    def _distance(self, topic: str) -> int:
        """Milliseconds to the next view: by its kind, and by how large the newest one is."""
        head, colon, _ = topic.partition(":")
        return max(PACE.get(head + colon, QUICK), len(self._sent[topic].body) // BYTES_A_MS)

    def _bring(self, topics: list[str]) -> None:
        """Render what has to be, and send what looks different to all who watch it."""
        self._render(self._dirty.intersection(topics))
        for topic in topics:
            if not self._sent[topic].shown:
                self._sent[topic].shown = True
                self._send(topic, list(self._watchers.get(topic, ())))

    def _topics(self, state: State, actor: Actor) -> tuple[str, ...]:
        desk_blocks = self._views.desk_blocks(state) if actor.role in MODERATORS else ()
        return watched_by(state, actor, desk_blocks)

    def _mark(self, topics: set[str]) -> None:
        """These may look different; what nobody ever saw is rendered when somebody comes."""
        known = topics & self._sent.keys()
        self._dirty |= known
        now = self._now()
        for topic in known:
            self._changed.add(topic, now)
        self._wake.set()

    def _render(self, topics: Collection[str]) -> None:
        """Bring topics up to date."""
        if not topics:
            return
        now = self._now()
        self._dirty.difference_update(topics)
        bodies = self._desk.look(lambda state: self._encoded(state, topics, now))
        for topic, body in bodies.items():
            before = self._sent.get(topic)
            if before is None or before.body != body:
                self._sent[topic] = Sent(next(self._revs), body)
            if before is None and not topic.startswith(MINE):
                self._shared.add(topic)

    def _encoded(self, state: State, topics: Collection[str], now: int) -> dict[str, bytes]:
        present, trouble = self._presence.people, self._desk.trouble
        code = trouble.code if trouble else None
        return {
            topic: msgspec.json.encode(self._views.render(state, topic, now, present, code))
            for topic in topics
        }

    def _message(self, topic: str) -> Message:
        sent = self._sent[topic]
        return Message(topic, self._epoch, sent.rev, self._now(), msgspec.Raw(sent.body))

    def _send(self, topic: str, screen_ids: Collection[str]) -> None:
        """Send a view to those who take it now; the others are owed it."""
        if self.wire is None or not screen_ids:
            return
        for behind in self.wire.send(self._message(topic), screen_ids):
            self._owe(behind, {topic})

    def _owe(self, screen_id: str, topics: set[str]) -> None:
        screen = self._screens.get(screen_id)
        if screen and topics:
            screen.owed |= topics
            self._behind.add(screen_id)

    def _catch_up(self) -> None:
        """Send every screen what it is owed, where it takes it now."""
        behind, self._behind = self._behind, set()
        owed: dict[str, list[str]] = {}
        for screen_id in behind:
            screen = self._screens[screen_id]
            topics, screen.owed = screen.owed, set()
            for topic in topics:
                owed.setdefault(topic, []).append(screen_id)
        for topic in sorted(owed):
            self.show(topic)
            self._send(topic, owed[topic])

    def _watch(self, screen_id: str, topics: tuple[str, ...]) -> None:
        """Let a screen watch these topics and no others."""
        screen = self._screens[screen_id]
        for topic in set(screen.topics) - set(topics):
            self._watchers[topic].discard(screen_id)
            if not self._watchers[topic]:
                del self._watchers[topic]
        for topic in topics:
            self._watchers.setdefault(topic, set()).add(screen_id)
        screen.topics = topics

    def _follow_moves(self) -> None:
        """People who changed teams watch another board now."""
        moved, self._moved = self._moved, set()
        screens = {one: self._screens[one] for one in self.screens_of(moved)}
        if not screens:
            return
        watched = self._desk.look(
            lambda state: {one: self._topics(state, it.actor) for one, it in screens.items()}
        )
        for screen_id in watched.keys() & self._screens.keys():
            topics = watched[screen_id]
            new = set(topics) - set(screens[screen_id].topics)
            screens[screen_id].owed &= set(topics)
            self._watch(screen_id, topics)
            self._owe(screen_id, new)


def _hall_first(topic: str) -> tuple[bool, str]:
    """The most phones wait for one view: it goes out before others are rendered."""
    return topic != PHONE, topic
