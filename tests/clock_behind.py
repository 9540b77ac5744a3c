"""The program as it runs on a machine whose clock is an hour behind."""

from facilitator import server  # noqa: F401 - eventlet patches before all else
from facilitator.cli import main
from facilitator.service.environment import SystemEnvironment

HOUR = 3_600_000

_right = SystemEnvironment.now
SystemEnvironment.now = lambda self: _right(self) - HOUR  # type: ignore[method-assign]
main(prog_name="facilitator")
