"""The program as it runs on a machine whose clock is an hour behind."""

from facilitator import server  # noqa: F401 - eventlet patches before all else
from facilitator.cli import main
from facilitator.live.world import LiveWorld

HOUR = 3_600_000

_right = LiveWorld.now
LiveWorld.now = lambda self: _right(self) - HOUR  # type: ignore[method-assign]
main(prog_name="facilitator")
