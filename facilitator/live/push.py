"""Changed views out: rendered once for everyone who watches, at a pace each screen can follow.

A view is whole, so a screen is owed one message per topic and never a queue: what is newer
replaces what was not sent yet. What did not change is not sent. Facilitators' acts go out at
once; what the hall does (dots, comments) is gathered to the pace of each kind of screen.
"""

import logging
import threading
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from typing import Any, Protocol

import msgspec
from msgspec import Struct, field

from facilitator.core.context import Actor, Role
from facilitator.core.state import State
from facilitator.desk import Desk, Happening
from facilitator.views.audiences import Views
from facilitator.views.topics import MINE, PHONE, PLAN, RESIDENT, TEAM, watched_by
from facilitator.views.touched import concerned

from .presence import Presence

log = logging.getLogger(__name__)

QUICK = 100
PACE = {PHONE: 500, TEAM: 250, RESIDENT: 1000, MINE: 0}
"""Milliseconds between two views of a topic, by its kind; QUICK for all others."""

BY_THE_HALL = frozenset({Role.PARTICIPANT, Role.RESIDENT})


class Message(Struct, frozen=True):
    """One view on the wire. `now` is the server's clock when it was made up (ms)."""

    topic: str
    rev: int
    now: int
    body: msgspec.Raw


class Sent(Struct):
    """The newest rendering of a topic."""

    rev: int
    body: bytes


class Screen(Struct):
    """One connected browser: who is behind it, what it watches, what it is still owed."""

    actor: Actor
    topics: tuple[str, ...] = ()
    owed: set[str] = field(default_factory=set)


class Wire(Protocol):
    """How views reach browsers; `ready` is false while one has not taken what it was sent."""

    def send(self, screen_id: str, message: Message) -> None:
        """Hand over one view."""
        ...

    def ready(self, screen_id: str) -> bool:
        """Whether the browser keeps up."""
        ...


class Push:
    """Knows who watches what, and what they have."""

    def __init__(
        self, desk: Desk, views: Views, presence: Presence, now: Callable[[], int]
    ) -> None:
        self._desk, self._views, self._presence, self._now = desk, views, presence, now
        self._sent: dict[str, Sent] = {}
        self._dirty: set[str] = set()
        self._unseen: set[str] = set()
        """Rendered for somebody who asked or arrived; those who watch are still owed it."""
        self._due: dict[str, int] = {}
        self._screens: dict[str, Screen] = {}
        self._moved: set[str] = set()
        self._wake = threading.Event()
        self.wire: Wire | None = None

    def arrive(self, screen_id: str, actor: Actor, have: Mapping[str, Any]) -> None:
        """A browser connected: it is owed what it does not have yet."""
        screen = Screen(actor, self.topics(actor))
        self._screens[screen_id] = screen
        screen.owed = {topic for topic in screen.topics if self.show(topic).rev != have.get(topic)}
        self._wake.set()

    def leave(self, screen_id: str) -> Actor | None:
        """A browser went; says who was behind it."""
        screen = self._screens.pop(screen_id, None)
        return screen.actor if screen else None

    def actor(self, screen_id: str) -> Actor | None:
        """Who is behind a screen."""
        screen = self._screens.get(screen_id)
        return screen.actor if screen else None

    def screens_of(self, actor_ids: set[str]) -> list[str]:
        """The screens of these people."""
        return [one for one, screen in self._screens.items() if screen.actor.id in actor_ids]

    def announce(self, happened: Sequence[Happening]) -> None:
        """Something happened: note what may look different now. Renders nothing yet.

        The plan changes only while nobody is connected: at the start.
        """
        touched = {who for event, meta in happened for who in concerned(event, meta)}
        self._moved |= touched
        shared = {topic for topic in self._sent if topic != PLAN and not topic.startswith(MINE)}
        self._dirty |= shared | {MINE + who for who in touched if MINE + who in self._sent}
        if any(Role(meta.actor.partition(":")[0]) not in BY_THE_HALL for _, meta in happened):
            self._due.clear()
        self._wake.set()

    def refresh(self, topics: Iterable[str]) -> None:
        """Something outside the journal changed: time passed, somebody connected."""
        self._dirty |= set(topics) & self._sent.keys()
        self._wake.set()

    def show(self, topic: str) -> Message:
        """The newest view of a topic, rendered now if need be."""
        if topic not in self._sent or topic in self._dirty:
            self._unseen |= self._render([topic])
            self._wake.set()
        return self._message(topic)

    def topics(self, actor: Actor) -> tuple[str, ...]:
        """What somebody may watch right now."""
        return self._desk.look(
            lambda state: watched_by(state, actor, self._views.desk_blocks(state))
        )

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
        due = {one for one in self._dirty | self._unseen if self._due.get(one, 0) <= now}
        unseen = self._unseen & due
        self._unseen -= unseen
        self._owe(unseen | self._render(self._dirty & due))
        self._deliver()
        waiting = [self._due.get(topic, 0) - now for topic in self._dirty | self._unseen]
        if any(screen.owed for screen in self._screens.values()):
            waiting.append(QUICK)
        return max(1, min(waiting)) if waiting else None

    def _render(self, topics: Collection[str]) -> set[str]:
        """Bring topics up to date; returns those whose bytes changed."""
        if not topics:
            return set()
        now = self._now()
        self._dirty.difference_update(topics)
        bodies = self._desk.look(lambda state: self._encoded(state, topics, now))
        changed = set()
        for topic, body in bodies.items():
            self._due[topic] = now + PACE.get(_kind(topic), QUICK)
            before = self._sent.get(topic)
            if before is None or before.body != body:
                rev = max(now, before.rev + 1 if before else 0)
                self._sent[topic] = Sent(rev, body)
                changed.add(topic)
        return changed

    def _encoded(self, state: State, topics: Collection[str], now: int) -> dict[str, bytes]:
        present, trouble = self._presence.people, self._desk.trouble
        code = trouble.code if trouble else None
        return {
            topic: msgspec.json.encode(self._views.render(state, topic, now, present, code))
            for topic in topics
        }

    def _owe(self, changed: set[str]) -> None:
        if not changed:
            return
        for screen in self._screens.values():
            screen.owed |= changed.intersection(screen.topics)

    def _deliver(self) -> None:
        """Send each screen what it is owed, unless it has not taken the last of it yet."""
        wire = self.wire
        if wire is None:
            return
        for screen_id, screen in list(self._screens.items()):
            if screen.owed and wire.ready(screen_id):
                owed, screen.owed = sorted(screen.owed), set()
                self._render([topic for topic in owed if topic not in self._sent])
                for topic in owed:
                    wire.send(screen_id, self._message(topic))

    def _message(self, topic: str) -> Message:
        sent = self._sent[topic]
        return Message(topic, sent.rev, self._now(), msgspec.Raw(sent.body))

    def _follow_moves(self) -> None:
        """People who changed teams watch another board now."""
        moved, self._moved = self._moved, set()
        for screen_id in self.screens_of(moved):
            screen = self._screens[screen_id]
            topics = self.topics(screen.actor)
            screen.owed |= set(topics) - set(screen.topics)
            screen.owed &= set(topics)
            screen.topics = topics


def _kind(topic: str) -> str:
    head, colon, _ = topic.partition(":")
    return head + colon
