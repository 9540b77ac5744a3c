"""The session's links for whoever leads it, to copy and as codes.

A secret one is sent to a facilitator's console alone, when it asks: it stands in no page, view or
journal, and in no cache.
"""

from flask import Blueprint, Response, abort, jsonify

from facilitator.access.links import Link
from facilitator.core.audiences import CONSOLE
from facilitator.core.context import Role

from .guard import require_own_page
from .qr_svg import draw
from .services import actor, services

links = Blueprint("links", __name__, url_prefix="/console/links")


@links.get("")
def known() -> Response:
    """Those that this console may hand on."""
    require_own_page()
    rows = [
        {"who": one.who, "url": services().address + one.path, "secret": one.secret}
        for one in _for_this_console()
    ]
    return _kept_by_nobody(jsonify(ok=True, links=rows))


@links.get("/<who>.svg")
def code(who: str) -> Response:
    """One of them as a code."""
    link = next((one for one in _for_this_console() if one.who == who), None)
    if link is None:
        abort(404)
    drawn = draw(services().address + link.path)
    return _kept_by_nobody(Response(drawn, mimetype="image/svg+xml"))


def _for_this_console() -> list[Link]:
    who = actor(CONSOLE)
    if who is None:
        abort(403)
    there = services().identity.links
    return [one for one in there if who.role is Role.FACILITATOR or not one.secret]


def _kept_by_nobody(response: Response) -> Response:
    response.headers["Cache-Control"] = "no-store"
    return response
