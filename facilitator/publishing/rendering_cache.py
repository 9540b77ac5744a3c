"""What every view looks like now: rendered once for all who watch, numbered by its changes.

A shared view is kept for as long as the server runs. A personal one is kept while its owner
watches it, a team's board while somebody does who asked, and a little longer: between a page and
its socket, say. Whoever only passes by, a crawler or a link's preview, leaves nothing behind for
good.
"""

import itertools
from collections.abc import Callable, Collection
from collections.abc import Set as AbstractSet

import msgspec

from facilitator.core.audiences import BOARD, GALLERY, MINE, STAGE, TOPICS, topic_name
from facilitator.core.state import State
from facilitator.service.presence import Presence
from facilitator.service.session import SessionService
from facilitator.views.by_topic import ServerContext, Views

from .rendering import Rendering
from .view_messages import PLAIN_ONLY, Encodings, Hint, ViewEncoding, ViewMessage

ENDINGS = {one.name: one.ending for one in TOPICS if one.ending}
POSITIONED = frozenset(one.name for one in TOPICS if one.positioned)

PASSING = (MINE, BOARD, GALLERY)
"""How those begin that are forgotten."""
MOST_UNWATCHED = 1_000
"""Of these, the ones kept that nobody watches: the newest, as many as may be on their way in."""


class RenderingCache:
    """Topic → its newest rendering. `epoch` is the name of this run of the server."""

    def __init__(
        self,
        service: SessionService,
        views: Views,
        presence: Presence,
        now: Callable[[], int],
        epoch: str,
    ) -> None:
        self._service, self._views, self._presence, self._now = service, views, presence, now
        self._epoch, self._revs = epoch, itertools.count(1)
        self._newest: dict[str, Rendering] = {}
        self._stale: set[str] = set()
        """Of these, the ones that may look different by now."""
        self._unwatched: dict[str, None] = {}
        """Passing ones that nobody watches, in the order in which they were let go."""
        self._stopped = False
        self.shared: set[str] = set()
        """Topics that are not one person's."""

    @property
    def known(self) -> AbstractSet[str]:
        """All topics that are kept."""
        return self._newest.keys()

    def rev(self, topic: str) -> int:
        """The number of the newest rendering; the topic has to be known."""
        return self._newest[topic].rev

    def is_long(self, topic: str) -> bool:
        """Whether it is worth telling what has changed in it; the topic has to be known."""
        return self._newest[topic].is_long

    def mark_shown(self, topic: str) -> bool:
        """Whether the newest rendering has gone to all who watch already; from now on it has."""
        kept = self._newest.get(topic)
        if kept is None or kept.shown:
            return True
        kept.shown = True
        return False

    def message(self, topic: str, has: int = 0, takes: Encodings = PLAIN_ONLY) -> ViewMessage:
        """The newest rendering as it goes out to who has the one of number `has` and takes these
        short ways; whole and plain where nothing else is asked for. The topic has to be known.
        """
        if ViewEncoding.HINTS in takes:
            return self.hint(topic)
        kept = self._newest[topic]
        is_positioned = topic_name(topic) in POSITIONED
        at = self._service.read(lambda state: state.position) if is_positioned else 0
        return kept.message(topic, self._epoch, self._now(), at, has, takes)

    def hint(self, topic: str, within: int = 0) -> ViewMessage:
        """That there is this rendering, for who fetches its HTML. The topic has to be known."""
        hint = Hint(within, self._stopped)
        return ViewMessage(topic, self._epoch, self._newest[topic].rev, self._now(), hint=hint)

    def invalidate(self, topics: AbstractSet[str]) -> set[str]:
        """These may look different; returns the known ones. Others are rendered when asked for."""
        known = topics & self._newest.keys()
        self._stale |= known
        return known

    def is_up_to_date(self, topic: str) -> bool:
        """Whether this looks as it looked when it was rendered."""
        return topic in self._newest and topic not in self._stale

    def update(self, topics: Collection[str]) -> None:
        """Bring topics up to date. What cannot be rendered stays in doubt, and raises."""
        wanted = [topic for topic in topics if not self.is_up_to_date(topic)]
        if not wanted or self._stopped:
            return
        now = self._now()
        self._stale.difference_update(wanted)
        try:
            bodies = self._service.read(lambda state: self._encoded(state, wanted, now))
        except BaseException:
            self.invalidate(set(wanted))
            raise
        for topic, body in bodies.items():
            self._keep(topic, body)

    def hold(self, topic: str) -> None:
        """Somebody watches it now."""
        self._unwatched.pop(topic, None)

    def let_go(self, topic: str) -> str | None:
        """Nobody watches it; returns the topic that is forgotten for it, if one is."""
        if not topic.startswith(PASSING) or topic not in self._newest:
            return None
        self._unwatched.pop(topic, None)
        self._unwatched[topic] = None
        if len(self._unwatched) <= MOST_UNWATCHED:
            return None
        oldest = next(iter(self._unwatched))
        del self._unwatched[oldest], self._newest[oldest]
        self._stale.discard(oldest)
        self.shared.discard(oldest)
        return oldest

    def stop(self, trouble: str) -> list[str]:
        """Render nothing any more, as it may not be so; returns the topics whose last view says so,
        of which consoles' says why."""
        self._stopped = True
        told = [topic for topic in ENDINGS if topic in self._newest]
        for topic in told:
            seen = msgspec.json.decode(self._newest[topic].body)
            self._keep(topic, msgspec.json.encode(seen | ENDINGS[topic](trouble)))
        return told

    def _keep(self, topic: str, body: bytes) -> None:
        before = self._newest.get(topic)
        is_shared = not topic.startswith(MINE)
        if before is None or before.body != body:
            earlier = before.past() if before and is_shared else ()
            self._newest[topic] = Rendering(next(self._revs), body, earlier)
        if is_shared:
            self.shared.add(topic)

    def _encoded(self, state: State, topics: Collection[str], now: int) -> dict[str, bytes]:
        trouble = self._service.trouble
        around = ServerContext(
            now=now,
            present=self._presence.people,
            at_tablets=self._presence.at_tablets,
            stages=self._presence.connections(STAGE),
            trouble=trouble.code if trouble else None,
            crowded=self._presence.is_crowded(),
            sealed=self._service.head_at_day_end,
        )
        return {
            topic: msgspec.json.encode(self._views.render(state, topic, around)) for topic in topics
        }
