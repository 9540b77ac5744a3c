"""The device cookie is Flask's session: one signed cookie, read and written here and nowhere else.

Flask-WTF keeps in the session what the tokens of a browser's forms are bound to. That is the
device's id, which the cookie has already, so a form costs no second cookie.
"""

from collections.abc import Callable
from typing import Any

from flask import Flask, Request, Response, session
from flask.sessions import SessionInterface, SessionMixin
from werkzeug.http import dump_cookie

from facilitator.access.identity import DeviceCookie, Identity

FORM_KEY = "csrf_token"
"""Where Flask-WTF looks in the session."""
YEAR = 365 * 24 * 3600


class RequestSession(dict[str, Any], SessionMixin):
    """A browser's cookie while a request of its is answered."""

    def __init__(self, device_cookie: DeviceCookie, known: bool) -> None:
        super().__init__({FORM_KEY: device_cookie.device})
        self.device_cookie = device_cookie
        self.known = known
        """Whether the browser has this very cookie."""


class DeviceSessions(SessionInterface):
    """Opens a session with the browser's cookie, or a new one; gives the cookie where it is new."""

    def __init__(self, identity: Identity, now: Callable[[], int]) -> None:
        self._identity, self._now = identity, now

    def open_session(self, app: Flask, request: Request) -> RequestSession:
        """The session of this request."""
        device_cookie = self._identity.verify(request.cookies.get(self._identity.cookie))
        return RequestSession(
            device_cookie or self._identity.new_cookie(self._now()), known=device_cookie is not None
        )

    def save_session(self, app: Flask, session: SessionMixin, response: Response) -> None:
        """Give a browser its cookie, unless nobody asked who it is."""
        if isinstance(session, RequestSession) and session.accessed and not session.known:
            value = self._identity.sign(session.device_cookie)
            cookie = dump_cookie(
                self._identity.cookie,
                value,
                YEAR,
                httponly=True,
                samesite="Lax",
                secure=self._identity.tls,
                sync_expires=False,  # the same moment twice would weigh on every first load
            )
            response.headers.add("Set-Cookie", cookie)


def request_session() -> RequestSession:
    """The session of the current request."""
    found: RequestSession = session._get_current_object()  # type: ignore[attr-defined]
    return found


def device_cookie() -> DeviceCookie:
    """This browser's cookie; a new one where it has none yet."""
    return request_session().device_cookie


def has_no_cookie() -> bool:
    """Whether this browser came without a cookie of ours."""
    return not request_session().known


def set_cookie(new: DeviceCookie) -> None:
    """Give this browser another cookie, from this response on."""
    request_session().device_cookie, request_session().known = new, False
