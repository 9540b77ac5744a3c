"""The console's door: a secret link, exchanged once for a cookie."""

from flask import Blueprint, Response, jsonify, redirect, render_template, request
from msgspec.structs import replace
from werkzeug.wrappers import Response as AnyResponse

from .guard import from_our_pages
from .house import actor, house, keep, place
from .pages import live_page

console = Blueprint("console", __name__)


@console.get("/console")
def page() -> str:
    """The console, or its door."""
    who = actor("console")
    return live_page("console.html", "console", who) if who else render_template("signin.html")


@console.post("/console/enter")
def enter() -> tuple[Response, int]:
    """Exchange the link's token for a cookie."""
    from_our_pages()
    token = (request.get_json(silent=True) or {}).get("token")
    admitted = house().identity.admit(place(), token) if isinstance(token, str) else None
    if admitted is None:
        return jsonify(ok=False, code="wrong-link"), 403
    keep(admitted)
    return jsonify(ok=True), 200


@console.post("/console/leave")
def leave() -> AnyResponse:
    """Close the console on this device."""
    keep(replace(place(), role=None, grant=None))
    return redirect("/console")
