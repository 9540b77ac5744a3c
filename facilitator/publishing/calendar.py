"""What time alone changes on screens: the outlook, what is live, and on another date all others."""

from collections.abc import Callable

from facilitator.service.session import SessionService
from facilitator.views.parts import awaited
from facilitator.views.topics import CONSOLE, PHONE, RESIDENT, STAGE

from .publisher import Publisher

DATED = (STAGE, PHONE, RESIDENT)


class Calendar:
    """Knows whose morning it was when somebody last looked."""

    def __init__(
        self, service: SessionService, publisher: Publisher, now: Callable[[], int]
    ) -> None:
        self._service, self._publisher, self._now = service, publisher, now
        self._awaited: str | None = None

    def look(self) -> None:
        """Time has passed: have rendered anew what may look different by it."""
        day = self._service.read(lambda state: awaited(state, self._now()))
        found = day.id if day else None
        dated = () if found == self._awaited else DATED
        self._awaited = found
        self._publisher.refresh((CONSOLE, *dated, *self._publisher.live_topics()))
