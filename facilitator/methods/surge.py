"""A crowd that comes at once, told from the moments at which each came: so many in a minute."""

from bisect import bisect_right

from msgspec import Struct, field

MINUTE = 60_000
CALM = 10 * MINUTE
"""After so long without a crowd it is over, and the next one begins anew."""


class Surge(Struct):
    """Who came when (ms): `times` of the last minute, the oldest first.

    `began` is when the first of the last crowd came and `last` when its latest did; 0 before any.
    """

    times: list[int] = field(default_factory=list)
    began: int = 0
    last: int = 0


def note(surge: Surge, at: int, many: int) -> None:
    """Count one more who came at `at`; where `many` came in a minute, they are a crowd."""
    first, after = _minute(surge, at)
    del surge.times[after:], surge.times[:first]
    surge.times.append(at)
    if len(surge.times) >= many:
        if not is_on(surge, at):
            surge.began = surge.times[0]
        surge.last = at


def count(surge: Surge, now: int) -> int:
    """How many came within the minute before `now`; a clock set back leaves none of its future."""
    first, after = _minute(surge, now)
    return after - first


def is_on(surge: Surge, now: int) -> bool:
    """Whether a crowd has come and it has not been calm for long since."""
    return surge.began > 0 and surge.last <= now < surge.last + CALM


def _minute(surge: Surge, now: int) -> tuple[int, int]:
    """Where the minute before `now` begins among the times, and where it ends."""
    return bisect_right(surge.times, now - MINUTE), bisect_right(surge.times, now)
