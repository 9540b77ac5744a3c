"""What time alone changes on screens: the outlook, what is live, and on another date all others."""

from collections.abc import Callable

from facilitator.core.audiences import TOPICS
from facilitator.service.session import SessionService
from facilitator.views.common import awaited

from .publisher import Publisher

TIMED = tuple(one.name for one in TOPICS if one.timed)
DATED = tuple(one.name for one in TOPICS if one.dated)


class TimeRefresh:
    """Once a second, has what may look different by now rendered anew."""

    def __init__(
        self, service: SessionService, publisher: Publisher, now: Callable[[], int]
    ) -> None:
        self._service, self._publisher, self._now = service, publisher, now
        self._awaited: str | None = None

    def tick(self) -> None:
        """Time has passed: have rendered anew what may look different by it."""
        day = self._service.read(lambda state: awaited(state, self._now()))
        found = day.id if day else None
        dated = () if found == self._awaited else DATED
        self._awaited = found
        self._publisher.refresh((*TIMED, *dated, *self._publisher.live_topics()))
