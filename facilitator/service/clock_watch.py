"""Sees that the machine's clock was set, or that the server slept, and has it happen at the
service.

Time itself goes on steadily meanwhile (`environment.py`). Where the machine's clock was set, the
offset is applied in the same step that moves every running clock, so nothing is too late or too
early in between."""

from collections.abc import Callable

from facilitator.core.interruptions import slept, stepped

from .environment import SystemEnvironment
from .session import SessionService

TICK = 1_000
"""Milliseconds between two looks."""
STEP = 500
"""Milliseconds that the clocks may be apart: what is set by less is not worth moving a clock."""
ASLEEP = 5_000
"""Milliseconds without a look from which on the server was away: suspended, or stopped."""


class ClockWatch:
    """Looks once a tick."""

    def __init__(self, service: SessionService, environment: SystemEnvironment) -> None:
        self._service, self._environment = service, environment
        self._looked = environment.elapsed()

    def look(self) -> None:
        """Compare the clocks with each other, and with the last look."""
        elapsed = self._environment.elapsed()
        away, self._looked = elapsed - self._looked - TICK, elapsed
        if away >= ASLEEP:
            self._service.record_due(lambda state, context: slept(state, away, context.now))
        by = self._environment.drift()
        if abs(by) >= STEP:
            self._service.record_due(lambda state, context: stepped(state, by), self._follow(by))

    def _follow(self, by: int) -> Callable[[], None]:
        return lambda: self._environment.follow(by)
