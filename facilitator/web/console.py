"""The console's door: a secret link, exchanged once for a cookie."""

import msgspec
from flask import Blueprint, Response, jsonify, request
from msgspec import Struct
from msgspec.structs import replace

from facilitator.core.consoles import EndConsole, OpenConsole

from .cookies import device_cookie, set_cookie
from .guard import from_our_pages
from .pages import live_page
from .pages import page as html_page
from .services import actor, services, submit

console = Blueprint("console", __name__)


class Key(Struct):
    """What the sign-in page sends: the token of a secret link."""

    token: str


@console.get("/console")
def page() -> Response:
    """The console, or its door."""
    who = actor("console")
    if who:
        return live_page("console", who, None)
    was_open = device_cookie().role is not None or device_cookie().console is not None
    return html_page("signin.html", (was_open,), {}, was_open=was_open)


@console.post("/console/enter")
def enter() -> tuple[Response, int]:
    """Exchange the link's token for a cookie."""
    from_our_pages()
    try:
        key = msgspec.json.decode(request.get_data(cache=False), type=Key)
    except (msgspec.MsgspecError, RecursionError, UnicodeError):
        return jsonify(ok=False, code="malformed"), 400
    before, identity = actor("console"), services().identity
    admitted = services().service.read(
        lambda state: identity.admit(device_cookie(), key.token, state)
    )
    if admitted is None:
        return jsonify(ok=False, code="wrong-link"), 403
    if before and before.id != admitted.console_id:  # one browser is one console
        submit(before, EndConsole(before.id))
    set_cookie(admitted)
    opened = actor("console")
    if opened and admitted.grant:  # where nothing can be saved one comes in all the same
        submit(opened, OpenConsole(admitted.grant))
    return jsonify(ok=True), 200


@console.post("/console/leave")
def leave() -> tuple[Response, int]:
    """End the console of this browser: the cookie, wherever it was copied to, and open sockets."""
    from_our_pages()
    who = actor("console")
    answer = submit(who, EndConsole(who.id)) if who else None
    if answer and not answer.ok:
        return jsonify(ok=False, code=answer.code), 503
    set_cookie(
        replace(device_cookie(), role=None, grant=None)
    )  # its other tabs are told that it was open
    return jsonify(ok=True), 200
