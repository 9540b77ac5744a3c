"""A browser's place is Flask's session: one signed cookie, read and written here and nowhere else.

Flask-WTF keeps in the session what the tokens of a browser's forms are bound to. That is the
device's id, which the place has already, so a form costs no second cookie.
"""

from collections.abc import Callable
from typing import Any

from flask import Flask, Request, Response, session
from flask.sessions import SessionInterface, SessionMixin

from facilitator.live.identity import Identity, Place

FORM_KEY = "csrf_token"
"""Where Flask-WTF looks in the session."""
YEAR = 365 * 24 * 3600


class Visit(dict[str, Any], SessionMixin):
    """A browser's place while a request of its is answered."""

    def __init__(self, place: Place, known: bool) -> None:
        super().__init__({FORM_KEY: place.device})
        self.place = place
        self.known = known
        """Whether the browser has this very place in its cookie."""


class Places(SessionInterface):
    """Opens a visit with the cookie's place, or a newcomer's; gives the cookie where it is new."""

    def __init__(self, identity: Identity, now: Callable[[], int]) -> None:
        self._identity, self._now = identity, now

    def open_session(self, app: Flask, request: Request) -> Visit:
        """The visit of this request."""
        place = self._identity.unseal(request.cookies.get(self._identity.cookie))
        return Visit(place or self._identity.newcomer(self._now()), known=place is not None)

    def save_session(self, app: Flask, session: SessionMixin, response: Response) -> None:
        """Give a browser its place, unless nobody asked who it is."""
        if isinstance(session, Visit) and session.accessed and not session.known:
            value = self._identity.seal(session.place)
            response.set_cookie(
                self._identity.cookie,
                value,
                YEAR,
                httponly=True,
                samesite="Lax",
                secure=self._identity.tls,
            )


def visit() -> Visit:
    """The visit of the current request."""
    found: Visit = session._get_current_object()  # type: ignore[attr-defined]
    return found


def place() -> Place:
    """This browser's place; a newcomer's where it has none yet."""
    return visit().place


def is_newcomer() -> bool:
    """Whether this browser came without a place of ours."""
    return not visit().known


def keep(new: Place) -> None:
    """Give this browser another place, from this response on."""
    visit().place, visit().known = new, False
