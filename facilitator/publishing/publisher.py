"""Changed views out: rendered once for everyone who watches, at a pace each screen can follow.

A view is whole, so a screen is owed one message per topic and never a queue: what is newer
replaces what was not sent yet. What did not change is not sent. Facilitators' acts go out at
once; what the hall does (dots, comments) is gathered to the pace of each kind of screen.
"""

import logging
import threading
import time
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet

from facilitator.core.audiences import BY_LINK, MINE, ON_REQUEST, QUICK, topic_name, watched_by
from facilitator.core.context import Actor, Role
from facilitator.core.messages import Recorded
from facilitator.core.state import State
from facilitator.service.presence import Presence
from facilitator.service.session import SessionService
from facilitator.views.by_topic import Views

from .affected import affected
from .deliveries import Deliveries, Transport
from .pacing import Pacing, distance, hall_first, is_of_phones
from .rendering_cache import RenderingCache
from .requested import refusal, still_for
from .screens import Screens
from .view_messages import PLAIN_ONLY, Encodings, Have, ViewMessage

log = logging.getLogger(__name__)

AT_ONCE = tuple(f"{role}:" for role in (*BY_LINK, Role.CLOCK))
"""How the actors begin whose acts go out at once; what the hall does is gathered."""


class Publisher:
    """Knows who watches what, and what they have."""

    def __init__(
        self,
        service: SessionService,
        views: Views,
        presence: Presence,
        screens: Screens,
        now: Callable[[], int],
        elapsed: Callable[[], int],
        epoch: str,
    ) -> None:
        self._service, self._views, self._elapsed = service, views, elapsed
        self._screens = screens
        self._renderings = RenderingCache(service, views, presence, now, epoch)
        self._deliveries = Deliveries(self._renderings, screens)
        self._changed = Pacing(lambda topic: distance(topic, self._deliveries.size(topic)))
        """Topics that may look different, or that were rendered anew for somebody who asked."""
        self._lagging: set[str] = set()
        """Screens that are owed something."""
        self._rewatching: set[str] = set()
        self._failing: set[str] = set()
        """Topics that could not be rendered when it was their turn."""
        self._stopped = False
        self._wake = threading.Event()

    def send_by(self, transport: Transport) -> None:
        """From now on views reach browsers this way."""
        self._deliveries.transport = transport

    def arrive(
        self,
        screen_id: str,
        actor: Actor,
        have: Have,
        takes: Encodings = PLAIN_ONLY,
        besides: tuple[str, ...] = (),
    ) -> None:
        """A browser connected: it is owed what it does not have yet; `besides` is what it asks for,
        and is shown while that is for it."""
        self._screens.add(screen_id, actor, takes, besides)
        has = self._revs_held(actor, have, still_for(self._service, actor, besides))
        self._watch(screen_id, tuple(has))
        self._screens.note(screen_id, has)
        lacking = {one for one, rev in has.items() if rev != self._renderings.rev(one)}
        self._mark_behind(screen_id, lacking)
        self._wake.set()

    def leave(self, screen_id: str) -> None:
        """A browser went."""
        self._lagging.discard(screen_id)
        for topic in self._screens.remove(screen_id):
            self._let_go(topic)

    def request(self, screen_id: str, topics: Sequence[str]) -> bool:
        """Show a screen these besides what it watches, and no others that it asked for before.

        False where one of them is not for it: it is shown what it was shown.
        """
        screen = self._screens.get(screen_id)
        if screen is None or refusal(self._service, screen.actor, topics):
            return False
        screen.requested = tuple(topics)
        self._rewatching.add(screen.actor.id)
        self._wake.set()
        return True

    def announce(self, happened: Sequence[Recorded]) -> None:
        """Something happened: note what may look different now. Renders nothing yet."""
        try:
            changed = self._changed_by(happened)
        except Exception:
            log.exception("what looks different is not known: everything is rendered anew")
            changed = self._everything()
        self._invalidate(changed)
        if any(meta.actor.startswith(AT_ONCE) for _, meta in happened):
            self._changed.flush_now()

    def stop(self, trouble: str) -> None:
        """Show nothing new any more, as it may not be so: every screen is told, consoles why."""
        self._stopped = True
        self._send(self._renderings.stop(trouble))

    def refresh(self, topics: Iterable[str]) -> None:
        """Something outside the journal changed: time passed, somebody connected."""
        self._invalidate(set(topics))

    def newest(self, topic: str) -> ViewMessage:
        """The newest view of a topic, rendered now if need be."""
        if not self._renderings.is_up_to_date(topic):
            self._renderings.update([topic])
            if self._screens.watchers(topic):  # they are still owed it
                self._changed.add(topic, self._elapsed())
                self._wake.set()
        message = self._renderings.message(topic)
        if not self._screens.watchers(topic):
            self._renderings.mark_shown(topic)
            self._let_go(topic)
        return message

    def newer_than(
        self, actor: Actor, have: Have, takes: Encodings, besides: tuple[str, ...] = ()
    ) -> list[ViewMessage]:
        """All that somebody may watch and does not have, as for a browser that connects."""
        besides = still_for(self._service, actor, besides)
        return [
            self._renderings.message(topic, rev, takes)
            for topic, rev in self._revs_held(actor, have, besides).items()
            if rev != self._renderings.rev(topic)
        ]

    def topics(self, actor: Actor) -> tuple[str, ...]:
        """What somebody may watch right now."""
        return self._service.read(lambda state: self._topics(state, actor))

    def live_topics(self) -> frozenset[str]:
        """What may look different by itself, as time passes and people come and go."""
        return self._service.read(self._views.live_topics)

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
        if self._stopped:
            return None
        now = self._elapsed()
        self._update_topics()
        self._catch_up()
        due = self._changed.due(now)
        of_phones = sorted(filter(is_of_phones, due), key=hall_first)
        self._publish(of_phones)
        shared = (due & self._renderings.shared).difference(of_phones)
        for topic in sorted(shared):
            rendered = self._rendered([topic])
            time.sleep(0)  # a view may be large, and everything else has its turn before it is told
            self._send_new(rendered)
            time.sleep(0)  # and before the next
        self._publish(sorted(due.difference(of_phones, shared)))
        waiting = self._changed.wait(self._elapsed())
        return QUICK if self._lagging and (waiting is None or waiting > QUICK) else waiting

    def _publish(self, topics: list[str]) -> None:
        """Render what has to be, and send what looks different to all who watch it."""
        self._send_new(self._rendered(topics))

    def _rendered(self, topics: list[str]) -> list[str]:
        """Render what has to be; returns the topics that are up to date now."""
        known = [topic for topic in topics if topic in self._renderings.known]
        try:
            self._renderings.update(known)
        except Exception:
            self._try_again(known)
            return []
        self._failing.difference_update(known)
        return known

    def _send_new(self, topics: list[str]) -> None:
        """Send what looks different to all who watch it."""
        self._send([topic for topic in topics if not self._renderings.mark_shown(topic)])

    def _try_again(self, topics: list[str]) -> None:
        """One that cannot be rendered has its turn again, and does not keep the others waiting."""
        if len(topics) > 1:
            for topic in topics:
                self._publish([topic])
            return
        if not self._failing.issuperset(topics):
            log.exception("%s cannot be rendered", topics[0])
        self._failing.update(topics)
        self._changed.add(topics[0], self._elapsed())

    def _changed_by(self, happened: Sequence[Recorded]) -> set[str]:
        """The topics that may look different; who may watch others now is noted."""
        rules, shared = self._service.rules, self._renderings.shared
        visitors = self._screens.visitors()
        found = self._service.read(lambda it: affected(happened, rules, shared, it, visitors))
        if found is None:
            return self._everything()
        self._rewatching |= found[1]
        if any(event.concerns_everybody for event, _ in happened):
            return found[0] | {one for one in self._renderings.known if one.startswith(MINE)}
        return found[0]

    def _everything(self) -> set[str]:
        """All topics; and everybody may watch others."""
        self._rewatching |= self._screens.actors()
        return set(self._renderings.known)

    def _revs_held(self, actor: Actor, have: Have, besides: tuple[str, ...]) -> dict[str, int]:
        """All that somebody may watch, up to date, and which number of it they have; 0 for none."""
        topics = (*self.topics(actor), *besides)
        return {topic: self.newest(topic).rev_in(have) for topic in topics}

    def _topics(self, state: State, actor: Actor) -> tuple[str, ...]:
        return watched_by(state, actor, self._views.console_blocks)

    def _invalidate(self, topics: AbstractSet[str]) -> None:
        """These may look different; what nobody ever saw is rendered when somebody comes."""
        now = self._elapsed()
        for topic in self._renderings.invalidate(topics):
            if topic_name(topic) not in ON_REQUEST or self._screens.watchers(topic):
                self._changed.add(topic, now)
        self._wake.set()

    def _let_go(self, topic: str) -> None:
        """Nobody watches this; what is forgotten is not waited for either."""
        forgotten = self._renderings.let_go(topic)
        if forgotten is not None:
            self._changed.forget(forgotten)
            self._failing.discard(forgotten)

    def _send(self, topics: Iterable[str]) -> None:
        """Send views to all who watch them and take them now; the others are owed them."""
        self._deliver({topic: list(self._screens.watchers(topic)) for topic in topics})

    def _deliver(self, wanted: Mapping[str, Collection[str]]) -> None:
        for screen_id, topics in self._deliveries.deliver(wanted):
            self._mark_behind(screen_id, set(topics))

    def _mark_behind(self, screen_id: str, topics: set[str]) -> None:
        screen = self._screens.get(screen_id)
        if screen and topics:
            screen.behind |= topics
            self._lagging.add(screen_id)

    def _catch_up(self) -> None:
        """Send every screen what it is owed, where it takes it now."""
        lagging, self._lagging = self._lagging, set()
        owed: dict[str, list[str]] = {}
        for screen_id in lagging:
            if screen := self._screens.get(screen_id):
                topics, screen.behind = screen.behind, set()
                for topic in topics:
                    owed.setdefault(topic, []).append(screen_id)
        wanted = {}
        for topic in sorted(owed, key=hall_first):
            try:
                self.newest(topic)
            except Exception:
                self._try_again([topic])
                for screen_id in owed[topic]:
                    self._mark_behind(screen_id, {topic})
            else:
                wanted[topic] = owed[topic]
        self._deliver(wanted)

    def _watch(self, screen_id: str, topics: tuple[str, ...]) -> None:
        """Let a screen watch these topics and no others."""
        for topic in self._screens.watch(screen_id, topics):
            self._let_go(topic)
        for topic in topics:
            self._renderings.hold(topic)

    def _update_topics(self) -> None:
        """People who changed teams watch another board now, and no others once that is over."""
        rewatching, self._rewatching = self._rewatching, set()
        behind = {one: self._screens.actor(one) for one in self._screens.of(rewatching)}
        if not behind:
            return
        watched = self._service.read(
            lambda state: {one: self._topics(state, who) for one, who in behind.items() if who}
        )
        for screen_id, always in watched.items():
            if screen := self._screens.get(screen_id):
                topics = (*always, *still_for(self._service, screen.actor, screen.requested))
                new = set(topics) - set(screen.topics)
                screen.behind &= set(topics)
                self._watch(screen_id, topics)
                self._mark_behind(screen_id, new)
