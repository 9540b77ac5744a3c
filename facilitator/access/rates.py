"""How many commands one sender may send: per person or device, never per network address.

A hall shares one address; a limit on it would lock everybody out at once. The burst is what one
sender may cost the hall at worst, about a tenth of a second of the server's time; what follows
is a pace that nobody reaches by hand.
"""

from facilitator.core.audiences import BY_LINK
from facilitator.core.context import Actor

BURST = 1_000
PER_SECOND = 10
MAX_BUCKETS = 10_000


class RateLimit:
    """A bucket of tokens per sender: `burst` at once, `per_second` from then on."""

    def __init__(self, burst: int = BURST, per_second: float = PER_SECOND) -> None:
        self._burst, self._per_second = burst, per_second
        self._buckets: dict[str, tuple[float, int]] = {}

    def allows(self, actor: Actor, now: int) -> bool:
        """Take a token, if there is one. `now` in ms of a monotonic clock."""
        if actor.role in BY_LINK:
            return True
        key = str(actor)
        tokens, at = self._buckets.pop(key, (float(self._burst), now))
        tokens = min(self._burst, tokens + (now - at) * self._per_second / 1000)
        allowed = tokens >= 1
        self._buckets[key] = (tokens - 1 if allowed else tokens, now)
        if len(self._buckets) > MAX_BUCKETS:
            del self._buckets[next(iter(self._buckets))]
        return allowed
