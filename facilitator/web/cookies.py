"""A browser's place is Flask's session: one signed cookie, read and written here and nowhere else.

Flask-WTF keeps in the session what the tokens of a browser's forms are bound to. That is the
device's id, which the place has already, so a form costs no second cookie.
"""

from collections.abc import Callable
from typing import Any

from flask import Flask, Request, Response, session
from flask.sessions import SessionInterface, SessionMixin

from facilitator.access.identity import DeviceCookie, Identity

FORM_KEY = "csrf_token"
"""Where Flask-WTF looks in the session."""
YEAR = 365 * 24 * 3600


class RequestSession(dict[str, Any], SessionMixin):
    """A browser's place while a request of its is answered."""

    def __init__(self, device_cookie: DeviceCookie, known: bool) -> None:
        super().__init__({FORM_KEY: device_cookie.device})
        self.place = device_cookie
        self.known = known
        """Whether the browser has this very place in its cookie."""


class DeviceSessions(SessionInterface):
    """Opens a visit with the cookie's place, or a newcomer's; gives the cookie where it is new."""

    def __init__(self, identity: Identity, now: Callable[[], int]) -> None:
        self._identity, self._now = identity, now

    def open_session(self, app: Flask, request: Request) -> RequestSession:
        """The visit of this request."""
        device_cookie = self._identity.unseal(request.cookies.get(self._identity.cookie))
        return RequestSession(
            device_cookie or self._identity.newcomer(self._now()), known=device_cookie is not None
        )

    def save_session(self, app: Flask, session: SessionMixin, response: Response) -> None:
        """Give a browser its place, unless nobody asked who it is."""
        if isinstance(session, RequestSession) and session.accessed and not session.known:
            value = self._identity.seal(session.place)
            response.set_cookie(
                self._identity.cookie,
                value,
                YEAR,
                httponly=True,
                samesite="Lax",
                secure=self._identity.tls,
            )


def request_session() -> RequestSession:
    """The visit of the current request."""
    found: RequestSession = session._get_current_object()  # type: ignore[attr-defined]
    return found


def device_cookie() -> DeviceCookie:
    """This browser's place; a newcomer's where it has none yet."""
    return request_session().place


def is_newcomer() -> bool:
    """Whether this browser came without a place of ours."""
    return not request_session().known


def set_cookie(new: DeviceCookie) -> None:
    """Give this browser another place, from this response on."""
    request_session().place, request_session().known = new, False
