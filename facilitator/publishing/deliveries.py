"""Views to screens: all that is new for a screen in one go, each told as shortly as it takes it.

What is short goes first and together: the hall's turn costs a call of the system for each phone. A
long view goes after it and alone, so that it is never in the way of what is urgent: who has not
taken all of what came before is handed nothing, and is owed whatever is newest then.

A screen that takes hints is told that there is something new, and fetches it: see `SPREAD`.
"""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from typing import Protocol

from .rendering_cache import RenderingCache
from .screens import Screens
from .view_messages import Encodings, ViewMessage

SPREAD = 5
"""Milliseconds for each of those who fetch what they were hinted at: they do not all ask at once,
and the hall's ballots come through meanwhile."""

Owing = tuple[str, Sequence[str]]
"""A screen, and the topics that it has not taken."""


class Transport(Protocol):
    """How views reach browsers."""

    def send(self, messages: Sequence[ViewMessage], screen_ids: Collection[str]) -> Iterable[str]:
        """Hand over the same views to many; returns those that were handed none, as they have not
        taken the last of what came before."""
        ...


class Deliveries:
    """Hands over the newest renderings; as long as there is no transport, to nobody."""

    def __init__(self, renderings: RenderingCache, screens: Screens) -> None:
        self._renderings, self._screens = renderings, screens
        self._sizes: dict[str, int] = {}
        self.transport: Transport | None = None

    def size(self, topic: str) -> int:
        """Bytes of a long view as it was told last; 0 for others."""
        return self._sizes.get(topic, 0)

    def deliver(self, wanted: Mapping[str, Collection[str]]) -> Iterator[Owing]:
        """Hand over topics, each to its screens, in this order; yields what was not taken."""
        transport = self.transport
        if transport is None:
            return
        if hinted := self._screens.hinted:
            yield from self._hint(transport, _only(wanted, hinted.intersection))
            wanted = _only(wanted, lambda screen_ids: set(screen_ids) - hinted)
        long: dict[str, Collection[str]] = {}
        short: dict[str, Collection[str]] = {}
        for topic, screen_ids in wanted.items():
            (long if self._renderings.is_long(topic) else short)[topic] = screen_ids
        for topics, screen_ids in _together(short):
            messages = [self._renderings.message(topic) for topic in topics]
            for one in transport.send(messages, screen_ids):
                yield one, topics
        for topic, screen_ids in long.items():
            for one in self._tell(transport, topic, screen_ids):
                yield one, (topic,)

    def _hint(self, transport: Transport, wanted: Mapping[str, Collection[str]]) -> Iterator[Owing]:
        """Say that there is something new."""
        within = SPREAD * len(self._screens.hinted)
        for topics, screen_ids in _together(wanted):
            messages = [self._renderings.hint(topic, within) for topic in topics]
            for one in transport.send(messages, screen_ids):
                yield one, topics

    def _tell(self, transport: Transport, topic: str, screen_ids: Collection[str]) -> Iterator[str]:
        """Hand over a long view as it is told to each; yields who has not taken it."""
        rev, size = self._renderings.rev(topic), 0
        for (has, takes), alike in self._alike(topic, screen_ids).items():
            if has == rev:
                continue
            message = self._renderings.message(topic, has, takes)
            size = max(size, message.size)
            behind = set(transport.send([message], alike))
            yield from behind
            for one in alike:
                if one not in behind and (screen := self._screens.get(one)):
                    screen.has[topic] = rev
        self._sizes[topic] = size

    def _alike(
        self, topic: str, screen_ids: Collection[str]
    ) -> dict[tuple[int, Encodings], list[str]]:
        """Screens by what they have of a topic, and what they take."""
        found: dict[tuple[int, Encodings], list[str]] = {}
        for one in screen_ids:
            if screen := self._screens.get(one):
                found.setdefault((screen.has.get(topic, 0), screen.accepts), []).append(one)
        return found


def _only(
    wanted: Mapping[str, Collection[str]], pick: Callable[[Collection[str]], Collection[str]]
) -> dict[str, Collection[str]]:
    """Topics with those of their screens that are picked, where any are."""
    found = {topic: pick(screen_ids) for topic, screen_ids in wanted.items()}
    return {topic: screen_ids for topic, screen_ids in found.items() if screen_ids}


def _together(
    wanted: Mapping[str, Collection[str]],
) -> Iterable[tuple[Sequence[str], Collection[str]]]:
    """The screens that are to have the same topics, with these."""
    if len(wanted) <= 1:
        return [([topic], screen_ids) for topic, screen_ids in wanted.items()]
    topics: dict[str, list[str]] = {}
    for topic, screen_ids in wanted.items():
        for one in screen_ids:
            topics.setdefault(one, []).append(topic)
    found: dict[tuple[str, ...], list[str]] = {}
    for one, own in topics.items():
        found.setdefault(tuple(own), []).append(one)
    return list(found.items())
