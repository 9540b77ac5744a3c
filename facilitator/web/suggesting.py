"""What may belong together at the insight desk, asked by a console.

It is worked out when somebody asks, in portions between which everybody else is served, for one
console at a time; who asks again at once is given the same.
"""

import threading
import time
from collections.abc import Callable
from typing import Any

from flask import Blueprint, Response, abort, current_app, jsonify
from flask.blueprints import BlueprintSetupState
from msgspec import Struct
from msgspec.structs import asdict

from facilitator.core.audiences import CONSOLE
from facilitator.core.insights.suggesting import Suggestion, ToCompare, alike, to_compare

from .guard import require_own_page
from .services import actor, services

suggesting = Blueprint("suggesting", __name__, url_prefix="/console/suggestions")
LATEST = "facilitator-latest-suggestions"
MOST_SHOWN = 20
SAME_FOR_MS = 2_000
"""For so long what was worked out is given again, though more has been said since."""


class Suggestions(Struct, frozen=True):
    """The likeliest, how many more there are, and of how many voices how many were looked at."""

    suggestions: list[dict[str, Any]]
    more: int
    looked_at: int
    of: int


class LatestSuggestions:
    """What was worked out last. `rest` is called between two portions of the work."""

    def __init__(self, rest: Callable[[], None]) -> None:
        self._rest = rest
        self._one_at_a_time = threading.Lock()
        self._compared: ToCompare | None = None
        self._at = 0
        self._latest = Suggestions([], 0, 0, 0)

    def of(self, read: Callable[[], ToCompare], elapsed: Callable[[], int]) -> Suggestions:
        """What may belong together of what there is to `read`. `elapsed` in ms."""
        with self._one_at_a_time:
            if self._compared is not None and elapsed() - self._at < SAME_FOR_MS:
                return self._latest
            wanted = read()
            if wanted != self._compared:
                self._latest = _shown(wanted, self._worked_out(wanted))
            self._compared, self._at = wanted, elapsed()
            return self._latest

    def _worked_out(self, wanted: ToCompare) -> list[Suggestion]:
        work = alike(wanted)
        while True:
            try:
                next(work)
            except StopIteration as done:
                found: list[Suggestion] = done.value
                return found
            self._rest()


def _shown(wanted: ToCompare, found: list[Suggestion]) -> Suggestions:
    more = max(0, len(found) - MOST_SHOWN)
    shown = [one._asdict() for one in found[:MOST_SHOWN]]
    return Suggestions(shown, more, wanted.voices, wanted.of)


@suggesting.record_once
def _prepare(joined: BlueprintSetupState) -> None:
    joined.app.extensions[LATEST] = LatestSuggestions(lambda: time.sleep(0))


@suggesting.get("")
def suggestions() -> Response:
    """The likeliest, each with why."""
    require_own_page()
    if actor(CONSOLE) is None:
        abort(403)
    latest: LatestSuggestions = current_app.extensions[LATEST]
    service, environment = services().service, services().environment
    found = latest.of(
        lambda: service.read(lambda state: to_compare(state, service.rules.voices(state))),
        environment.elapsed,
    )
    response = jsonify(ok=True, **asdict(found))
    response.headers["Cache-Control"] = "no-store"
    return response
