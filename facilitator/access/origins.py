"""Whose pages may speak to us: those of the address that phones open, and of the host asked for.

A proxy that speaks TLS asks us in HTTP, and one that is not told to passes its own name for us as
the host. So the host is compared without a scheme, and the address of `--address` is as good. Who
sets up the proxy reads in the log what was expected; once a minute, as a hall asks every second.
"""

import logging
from collections.abc import Callable
from urllib.parse import urlsplit

log = logging.getLogger(__name__)

SELDOM = 60
"""Seconds between two lines in the log."""
_USUAL = {"http": 80, "https": 443}


class Origins:
    """Knows our own. `address` is what phones open; `now` counts seconds and is never set."""

    def __init__(self, address: str, now: Callable[[], float]) -> None:
        self._address, self._now = address, now
        self._told = -float("inf")
        self._untold = 0

    def is_ours(self, origin: str | None, host: str) -> bool:
        """Whether a page of `origin` may ask `host`; None where no origin is named."""
        if origin is None:
            return True
        found = _parsed(origin)
        if found and (
            found == _parsed(self._address) or found[1:] == _host_and_port(found[0], host)
        ):
            return True
        self._tell(origin, host)
        return False

    def _tell(self, origin: str, host: str) -> None:
        self._untold += 1
        if self._now() - self._told < SELDOM:
            return
        log.warning(
            "A page of %.200r was refused, %d times since this was last said: pages here are of %s "
            "or of the host that is asked for, which was %.200r. Behind a proxy: give --address "
            "what phones open, and let it pass Host and X-Forwarded-Proto (docs/deploying.md).",
            origin,
            self._untold,
            self._address,
            host,
        )
        self._told, self._untold = self._now(), 0


def _parsed(origin: str) -> tuple[str, str, int | None] | None:
    """Scheme, name and port of an origin; None for what is none (`null`, rubbish)."""
    try:
        parts = urlsplit(origin)
        port = parts.port
    except ValueError:
        return None
    if parts.scheme not in _USUAL or not parts.hostname:
        return None
    return parts.scheme, parts.hostname, port or _USUAL[parts.scheme]


def _host_and_port(scheme: str, host: str) -> tuple[str, int | None] | None:
    found = _parsed(f"{scheme}://{host}")
    return found[1:] if found else None
