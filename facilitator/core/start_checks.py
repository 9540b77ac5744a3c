"""What is out of the ordinary about starting a day now: such a start has to be meant.

A day that begins by accident takes its date, its clock and its place in the record with it, so
no client can do so with one press: whoever starts it against these says that they are sure.
"""

from facilitator.plan.times import calendar_date
from facilitator.plan.values import Day

from .planned import plan_of
from .refused import Refused
from .state import State

RECENT = 12 * 3_600_000
"""A day that ended less than this ago (ms) is still the one that people think of."""


def start_warnings(state: State, day: Day, now: int) -> tuple[str, ...]:
    """Why a start of `day` at `now` would be odd, as codes; empty where nothing is.

    `another-date`: it is not planned for today, where the session is held. `just-ended`: another
    day was under way less than twelve hours ago. `out-of-order`: it is not the next of the plan.
    """
    zone = plan_of(state).session.timezone
    found = {
        "another-date": day.date != calendar_date(now, zone),
        "just-ended": (ended := ended_at(state)) is not None and now - ended < RECENT,
        "out-of-order": day.id != _next(state),
    }
    return tuple(code for code, holds in found.items() if holds)


def refuse_by_accident(state: State, day: Day, now: int) -> None:
    """Refuse an odd start whose sender did not say that they are sure."""
    for code in start_warnings(state, day, now):
        raise Refused(code, _SAID[code] + " Say that you are sure to start it now.", "sure")


def ended_at(state: State) -> int | None:
    """When the last day ended (ms since the epoch); None before the first, and while one runs."""
    run = state.run
    return run.visits[-1].left if run.over and run.visits else None


def _next(state: State) -> str | None:
    """The first day of the plan that has not been held."""
    held = state.run.days_run
    return next((day.id for day in plan_of(state).days if day.id not in held), None)


_SAID = {
    "another-date": "This day is not planned for today.",
    "just-ended": "Another day has only just ended.",
    "out-of-order": "Another day comes first, or this one has been held.",
}
