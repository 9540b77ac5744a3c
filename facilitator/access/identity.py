"""Who a browser is: one signed cookie that keeps a device's place through refreshes and restarts.

The cookie names the device (made at random on the first visit), the person whose place it holds,
and what secret links have opened: a console, say, and the speakers' view beside it. Roles follow
from it and from the surface that is asked for; nothing a client says in a command counts.
"""

import secrets
from http.cookies import CookieError, SimpleCookie

from itsdangerous import BadData, URLSafeSerializer
from msgspec import Struct, convert, to_builtins
from msgspec.structs import replace

from facilitator.core.audiences import (
    AUDIENCES,
    BY_LINK,
    BY_SURFACE,
    LISTED,
    OF_ROLE,
    TABLET,
    Access,
    Audience,
)
from facilitator.core.consoles import browser_of, has_ended
from facilitator.core.context import Actor, Role
from facilitator.core.people import identify
from facilitator.core.state import State

from .keys import Keys
from .links import Link, links

COOKIE = "facilitator_place"
HOST_ONLY = "__Host-"
"""A name that begins so browsers take by https alone, and from this very host."""
MAX_CACHED_COOKIES = 4_096
"""Cookies known to be signed by us: a phone that arrives shows each of its own twice."""


VOUCHING = {Role.TABLET: Role.CLERK}
"""Whose secret link stands behind an entry that no link of its own opened: with that link it is an
old one."""

LINKED = tuple(one.surface for one in AUDIENCES if one.access is Access.LINK)
"""The surfaces behind a secret link."""


class LinkEntry(Struct, frozen=True):
    """What a secret link has opened: for which role, the link's fingerprint, its id in the session.
    Without a fingerprint it was left.
    """

    role: Role
    grant: str
    console: str


class DeviceCookie(Struct, frozen=True, omit_defaults=True):
    """What the cookie says. `entries` has by surface what a secret link opened there, also once it
    was left. Cookies of before had one, in `role`, `grant` and `console`, without which it was the
    device's.

    `resident` is who writes comments here: never the device, so that nothing in the journal joins a
    comment to the name its sender has in the hall, and at a shared computer a new one for each who
    sits down. Cookies of before that have none, and their comments are still found by the device.
    `born` is when whoever writes comments here was first seen (ms); 0: before that was noted.
    `ballot` is what this device is told apart by where each has one ballot: who wrote here first,
    empty while nobody else has sat down. It is never the device's id.
    """

    device: str
    person: str | None = None
    role: Role | None = None
    grant: str | None = None
    console: str | None = None
    resident: str | None = None
    born: int = 0
    ballot: str = ""
    entries: dict[str, LinkEntry] = {}

    def entry(self, surface: str) -> LinkEntry | None:
        """What a secret link has opened on a surface, valid still or not."""
        if surface in self.entries or self.role is None or self.grant is None:
            return self.entries.get(surface)
        here = self.role in OF_ROLE and OF_ROLE[self.role].surface == surface
        return LinkEntry(self.role, self.grant, self.console or self.device) if here else None

    def left(self, surface: str) -> "DeviceCookie":
        """The same, without what a secret link has opened on a surface but that it had."""
        entry = self.entry(surface)
        gone = {surface: replace(entry, grant="")} if entry else {}
        return replace(self, entries=self.entries | gone)

    @property
    def writer(self) -> str:
        """The id under which comments are sent from here."""
        return self.resident or self.device


class Identity:
    """Signs and reads places, badges, and secret links."""

    def __init__(self, keys: Keys, tls: bool = False) -> None:
        self._keys = keys
        self.tls = tls
        self.cookie = HOST_ONLY + COOKIE if tls else COOKIE
        """What the cookie is called."""
        self._cookie_signer = URLSafeSerializer(keys.secret, salt="place")
        self._badges = URLSafeSerializer(keys.secret, salt="badge")
        self._known: dict[str, DeviceCookie] = {}
        """Cookies' values that were made or checked here, the latest last."""

    @property
    def links(self) -> list[Link]:
        """How each audience comes in, with the tokens of the secret links."""
        return links(self._keys)

    def new_cookie(self, now: int) -> DeviceCookie:
        """A cookie for a device that has none, first seen `now` (ms)."""
        return DeviceCookie(secrets.token_hex(8), resident=secrets.token_hex(8), born=now)

    def another_resident(self, cookie: DeviceCookie, now: int) -> DeviceCookie:
        """The same place, for somebody else who writes comments there, first seen `now` (ms)."""
        ballot = cookie.ballot or cookie.writer
        return replace(cookie, resident=secrets.token_hex(8), born=now, ballot=ballot)

    def sign(self, cookie: DeviceCookie) -> str:
        """The cookie's value."""
        value = str(self._cookie_signer.dumps(to_builtins(cookie)))
        self._remember(value, cookie)
        return value

    def verify(self, value: str | None) -> DeviceCookie | None:
        """The cookie that a value stands for; None where it was not signed here."""
        if not value:
            return None
        if value in self._known:
            return self._known[value]
        try:
            cookie = convert(self._cookie_signer.loads(value), DeviceCookie)
        except (BadData, ValueError) as bad:
            bad.__traceback__ = None  # itsdangerous keeps `bad` in a frame: the two hold a request
            return None
        self._remember(value, cookie)
        return cookie

    def _remember(self, value: str, cookie: DeviceCookie) -> None:
        self._known[value] = cookie
        if len(self._known) > MAX_CACHED_COOKIES:
            self._known.pop(next(iter(self._known)), None)

    def from_header(self, header: str) -> DeviceCookie | None:
        """The place in a `Cookie:` header."""
        try:
            found = SimpleCookie(header).get(self.cookie)
        except CookieError:
            return None
        return self.verify(found.value) if found else None

    def badge(self, seat: str) -> str:
        """The token printed on a seat's personal badge."""
        return str(self._badges.dumps(seat))

    def seat_of(self, badge: str) -> str | None:
        """The seat a badge's token stands for; None where it was not made here."""
        try:
            seat = self._badges.loads(badge)
        except BadData as bad:
            bad.__traceback__ = None
            return None
        return seat if isinstance(seat, str) else None

    def admit(
        self, cookie: DeviceCookie, token: str, surface: str, state: State
    ) -> DeviceCookie | None:
        """The place with the surface's door open, if `token` is of a secret link to it.

        Who has that console already keeps it; else it is another one, of the same browser where
        that had one before: who leaves a clerk's desk and comes back is no second reader.
        """
        for role in BY_SURFACE[surface].roles:
            if secrets.compare_digest(token.encode(), self._keys.token(role).encode()):
                before = self.by_link(cookie, surface, state)
                if before and before.role is role:
                    return cookie
                opened = LinkEntry(role, self._grant(role), _another_of(cookie.entry(surface)))
                return replace(cookie, entries=cookie.entries | {surface: opened})
        return None

    def new_tablet(self, now: int) -> DeviceCookie:
        """A cookie for a device that is a shared tablet from `now` (ms) on, and nothing else:
        whoever it was before is not in it."""
        opened = LinkEntry(Role.TABLET, self._grant(Role.TABLET), secrets.token_hex(6))
        return replace(self.new_cookie(now), entries={TABLET: opened})

    def is_tablet(self, cookie: DeviceCookie | None, state: State) -> bool:
        """Whether this browser is a shared tablet right now."""
        return self._opened(cookie, TABLET, state) is not None

    def grants(self) -> frozenset[str]:
        """The fingerprints of the links that are valid."""
        return frozenset(map(self._keys.fingerprint, BY_LINK))

    def by_link(self, cookie: DeviceCookie | None, surface: str, state: State) -> Actor | None:
        """Who came in by a secret link, while that is valid and what it opened was not ended."""
        found = self._opened(cookie, surface, state)
        return found if found and found.role in BY_LINK else None

    def _opened(self, cookie: DeviceCookie | None, surface: str, state: State) -> Actor | None:
        entry = cookie.entry(surface) if cookie else None
        if entry is None or entry.role not in LISTED or has_ended(state, entry.console):
            return None
        valid = secrets.compare_digest(entry.grant, self._grant(entry.role))
        return Actor(entry.role, entry.console) if valid else None

    def _grant(self, role: Role) -> str:
        return self._keys.fingerprint(VOUCHING.get(role, role))

    def is_trusted(self, cookie: DeviceCookie | None, state: State) -> bool:
        """Whether any secret link has let this browser in."""
        return any(self.by_link(cookie, surface, state) for surface in LINKED)

    def actor(self, cookie: DeviceCookie | None, surface: str, state: State) -> Actor | None:
        """Who is behind a surface; None where this browser may not have it."""
        audience = BY_SURFACE.get(surface)
        found = self._behind(audience, cookie, state) if audience else None
        return found if audience and found and found.role in audience.roles else None

    def _behind(
        self, audience: Audience, cookie: DeviceCookie | None, state: State
    ) -> Actor | None:
        if audience.access is Access.OPEN:
            return anybody(audience)
        if cookie is None or (audience.surface != TABLET and self.is_tablet(cookie, state)):
            return None  # who holds a shared tablet is nobody else
        match audience.access:
            case Access.DEVICE:
                return resident(cookie)
            case Access.PLACE:
                return identify(state, cookie.person, cookie.device)
            case Access.LINK | Access.CODE:
                return self._opened(cookie, audience.surface, state)


def _another_of(before: LinkEntry | None) -> str:
    """An id for a console, after the one that its browser had on the same surface."""
    fresh = secrets.token_hex(6)
    return f"{browser_of(before.console)}_{fresh}" if before else fresh


def resident(cookie: DeviceCookie) -> Actor:
    """Whoever sits at the residents' page."""
    return Actor(Role.RESIDENT, cookie.writer, cookie.born, cookie.ballot)


def anybody(audience: Audience) -> Actor:
    """Whoever looks at what is open to all."""
    return Actor(audience.roles[0], audience.surface)
