"""The program at another time: as many milliseconds ahead as the file named in AHEAD says."""

from facilitator import server  # noqa: F401, I001 - eventlet patches before all else

import os
from pathlib import Path

from facilitator.cli import main
from facilitator.service.environment import SystemEnvironment

ahead, _right = Path(os.environ["AHEAD"]), SystemEnvironment.now
SystemEnvironment.now = lambda self: _right(self) + int(ahead.read_text())  # type: ignore[method-assign]
main(prog_name="facilitator")
