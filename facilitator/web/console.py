"""The console's door: a secret link, exchanged once for a cookie."""

import msgspec
from flask import Blueprint, Response, jsonify, redirect, request
from msgspec import Struct
from msgspec.structs import replace
from werkzeug.wrappers import Response as AnyResponse

from .guard import from_our_pages
from .house import actor, house
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
    return live_page("console", who, None) if who else html_page("signin.html", (), {})


@console.post("/console/enter")
def enter() -> tuple[Response, int]:
    """Exchange the link's token for a cookie."""
    from_our_pages()
    try:
        key = msgspec.json.decode(request.get_data(cache=False), type=Key)
    except (msgspec.MsgspecError, RecursionError, UnicodeError):
        return jsonify(ok=False, code="malformed"), 400
    admitted = house().identity.admit(place(), key.token)
    if admitted is None:
        return jsonify(ok=False, code="wrong-link"), 403
    keep(admitted)
    return jsonify(ok=True), 200


@console.post("/console/leave")
def leave() -> AnyResponse:
    """Close the console on this device."""
    keep(replace(place(), role=None, grant=None))
    return redirect("/console")
