"""Every connected browser: who is behind it, what it watches, what it is still owed.

The way in asks here who sends a command, the way out who is to be sent a view.
"""

from collections.abc import Collection, Iterable, Mapping

from msgspec import Struct, field

from facilitator.core.audiences import GALLERY
from facilitator.core.context import Actor, Role

from .view_messages import PLAIN_ONLY, Encodings, ViewEncoding


class Screen(Struct):
    """One connected browser."""

    actor: Actor
    accepts: Encodings = PLAIN_ONLY
    topics: tuple[str, ...] = ()
    requested: tuple[str, ...] = ()
    """What it asked to be shown besides; part of `topics`, but for what is not for it just now."""
    behind: set[str] = field(default_factory=set)
    has: dict[str, int] = field(default_factory=dict)
    """Of what it watches, the numbers of the long views that it was sent last."""


class Screens:
    """Found by their ids, by who is behind them, and by what they watch."""

    def __init__(self) -> None:
        self._known: dict[str, Screen] = {}
        self._behind: dict[str, set[str]] = {}
        """Actor id → the ids of their screens."""
        self._watching: dict[str, set[str]] = {}
        self.hinted: set[str] = set()
        """Those that are only told that there is something new."""

    def add(
        self,
        screen_id: str,
        actor: Actor,
        takes: Encodings = PLAIN_ONLY,
        requested: tuple[str, ...] = (),
    ) -> None:
        """A browser has connected; it watches nothing yet."""
        self._known[screen_id] = Screen(actor, takes, requested=requested)
        self._behind.setdefault(actor.id, set()).add(screen_id)
        if ViewEncoding.HINTS in takes:
            self.hinted.add(screen_id)

    def remove(self, screen_id: str) -> list[str]:
        """A browser is gone; returns the topics that nobody watches any more."""
        if screen_id not in self._known:
            return []
        unwatched = self.watch(screen_id, ())
        actor = self._known.pop(screen_id).actor
        self.hinted.discard(screen_id)
        _discard(self._behind, actor.id, screen_id)
        return unwatched

    def get(self, screen_id: str) -> Screen | None:
        """A screen, while it is connected."""
        return self._known.get(screen_id)

    def actor(self, screen_id: str) -> Actor | None:
        """Who is behind a screen."""
        screen = self._known.get(screen_id)
        return screen.actor if screen else None

    def actors(self) -> set[str]:
        """The ids of all who are behind one."""
        return set(self._behind)

    def of(self, actor_ids: Iterable[str], roles: Collection[Role] = tuple(Role)) -> list[str]:
        """The screens of these people in these roles."""
        found = (screen_id for one in actor_ids for screen_id in self._behind.get(one, ()))
        return [screen_id for screen_id in found if self._known[screen_id].actor.role in roles]

    def note(self, screen_id: str, revs: Mapping[str, int]) -> None:
        """A screen has these numbers of these topics."""
        self._known[screen_id].has |= revs

    def watchers(self, topic: str) -> Collection[str]:
        """The screens that watch a topic."""
        return self._watching.get(topic, ())

    def visitors(self) -> set[str]:
        """The ids of those who ask for other teams' boards, whether they are shown them or not."""
        return {
            screen.actor.id
            for screen in self._known.values()
            if any(topic.startswith(GALLERY) for topic in screen.requested)
        }

    def watch(self, screen_id: str, topics: tuple[str, ...]) -> list[str]:
        """Let a screen watch these and no others; returns those that nobody watches any more."""
        screen = self._known[screen_id]
        gone = set(screen.topics) - set(topics)
        for topic in gone:
            screen.has.pop(topic, None)
            _discard(self._watching, topic, screen_id)
        for topic in topics:
            self._watching.setdefault(topic, set()).add(screen_id)
        screen.topics = topics
        return [topic for topic in gone if topic not in self._watching]


def _discard(index: dict[str, set[str]], key: str, screen_id: str) -> None:
    """Take a screen out; a key without screens is forgotten."""
    index[key].discard(screen_id)
    if not index[key]:
        del index[key]
