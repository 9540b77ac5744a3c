"""A hall under a clock that the test moves, so that a plan's own dates and times apply."""

import sys
import time
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hall import Hall

ZONE = ZoneInfo("America/Denver")


class ClockedHall(Hall):
    """The hall at a moment of the test's choice; the clock goes on by itself from there."""

    program = (sys.executable, str(Path(__file__).with_name("another_clock.py")))
    warm = (program,)

    def __init__(self, folder: Path, agenda: Path, setting: pytest.MonkeyPatch) -> None:
        super().__init__(folder, agenda)
        self._ahead = folder / "ahead"
        setting.setenv("AHEAD", str(self._ahead))

    def comes_to(self, moment: str) -> None:
        """Set the clock: a date and a time of day where the session is held, ISO 8601."""
        wanted = datetime.fromisoformat(moment).replace(tzinfo=ZONE).timestamp()
        self._set(round((wanted - time.time()) * 1000))

    def goes_on(self, by: timedelta) -> None:
        """Set the clock that much ahead of what it is; at first it is right."""
        known = int(self._ahead.read_text()) if self._ahead.exists() else 0
        self._set(known + by // timedelta(milliseconds=1))

    def _set(self, ahead: int) -> None:
        beside = self._ahead.with_suffix(".new")
        beside.write_text(str(ahead))
        beside.replace(self._ahead)  # never read half written
