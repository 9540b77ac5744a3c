"""The console's door: a secret link, exchanged once for a cookie."""

import msgspec
from flask import Blueprint, Response, jsonify, request
from msgspec import Struct
from msgspec.structs import replace

from facilitator.core.consoles import EndConsole, OpenConsole

from .guard import from_our_pages
from .house import actor, house, put
from .pages import live_page
from .pages import page as html_page
from .places import keep, place

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
    was_open = place().role is not None or place().console is not None
    return html_page("signin.html", (was_open,), {}, was_open=was_open)


@console.post("/console/enter")
def enter() -> tuple[Response, int]:
    """Exchange the link's token for a cookie."""
    from_our_pages()
    try:
        key = msgspec.json.decode(request.get_data(cache=False), type=Key)
    except (msgspec.MsgspecError, RecursionError, UnicodeError):
        return jsonify(ok=False, code="malformed"), 400
    before, identity = actor("console"), house().identity
    admitted = house().desk.look(lambda state: identity.admit(place(), key.token, state))
    if admitted is None:
        return jsonify(ok=False, code="wrong-link"), 403
    if before and before.id != admitted.desk:  # one browser is one console
        put(before, EndConsole(before.id))
    keep(admitted)
    opened = actor("console")
    if opened and admitted.grant:  # where nothing can be saved one comes in all the same
        put(opened, OpenConsole(admitted.grant))
    return jsonify(ok=True), 200


@console.post("/console/leave")
def leave() -> tuple[Response, int]:
    """End the console of this browser: the cookie, wherever it was copied to, and open sockets."""
    from_our_pages()
    who = actor("console")
    answer = put(who, EndConsole(who.id)) if who else None
    if answer and not answer.ok:
        return jsonify(ok=False, code=answer.code), 503
    keep(replace(place(), role=None, grant=None))  # its other tabs are told that it was open
    return jsonify(ok=True), 200
