"""Shared tablets: a clerk's desk gives a code, and the device on which it is typed is one.

From then on it is nothing else: whoever it was before is refused (`in-use`), so that no console, no
desk and nobody's place is left on what lies in the hall.
"""

import msgspec
from flask import Blueprint, Response, jsonify, request

from facilitator.access.identity import LINKED
from facilitator.core.audiences import BY_SURFACE, CLERK, TABLET
from facilitator.core.consoles import OpenConsole

from .cookies import set_cookie
from .guard import require_own_page
from .languages import session_languages, speak
from .pages import live_page, page
from .services import actor, services, submit_request
from .surfaces import Key

tablets = Blueprint("tablets", __name__)


@tablets.get(BY_SURFACE[TABLET].page)
def tablet() -> Response:
    """The shared tablet, or where its code is typed."""
    who = actor(TABLET)
    if who is None:
        return page("signin.html", (), {}, was="", behind=TABLET)
    speak(session_languages()[0])
    return live_page(TABLET, who, None)


@tablets.post("/clerk/tablet")
def give_code() -> tuple[Response, int]:
    """A code for one more tablet, to whoever has the clerk's desk open."""
    require_own_page()
    if actor(CLERK) is None:
        return jsonify(ok=False, code="not-joined"), 403
    code = services().tablet_codes.give(services().environment.elapsed())
    return jsonify(ok=True, code=code, url=services().address + BY_SURFACE[TABLET].page), 200


@tablets.post("/tablet/enter")
def enter() -> tuple[Response, int]:
    """Exchange a code for a cookie that is a tablet's alone."""
    require_own_page()
    try:
        key = msgspec.json.decode(request.get_data(cache=False), type=Key)
    except (msgspec.MsgspecError, RecursionError, UnicodeError):
        return jsonify(ok=False, code="malformed"), 400
    if actor(TABLET):
        return jsonify(ok=True), 200
    if any(actor(surface) for surface in (*LINKED, "phone")):
        return jsonify(ok=False, code="in-use"), 409
    if not services().tablet_codes.take(key.token, services().environment.elapsed()):
        return jsonify(ok=False, code="wrong-link"), 403
    made = services().identity.new_tablet(services().environment.now())
    set_cookie(made)
    entry = made.entry(TABLET)
    if entry and (opened := actor(TABLET)):
        submit_request(opened, OpenConsole(entry.grant))
    return jsonify(ok=True), 200
