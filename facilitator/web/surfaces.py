"""Pages that are all their script's: of what is open to all, or behind a secret link with a door.

A link is exchanged once for a cookie. What is open sets none: it shows only what all may see.
"""

import msgspec
from flask import Blueprint, Response, jsonify, request
from msgspec import Struct
from werkzeug.wrappers import Response as AnyResponse

from facilitator.access.identity import anybody
from facilitator.core.audiences import AUDIENCES, BY_SURFACE, Access, Audience
from facilitator.core.consoles import EndConsole, OpenConsole

from .cookies import device_cookie, set_cookie
from .guard import is_shared_tablet, require_own_page, tablets_go_home
from .languages import session_languages, speak
from .pages import live_page, page
from .services import actor, services, submit_request

surfaces = Blueprint("surfaces", __name__)


class Key(Struct):
    """What the sign-in page sends: the token of a secret link."""

    token: str


def open_page(surface: str) -> Response:
    """The projector's page, and whatever else is open. Its address may ask for a language
    (`?lang=es`), for a second projector that keeps to it.
    """
    if BY_SURFACE[surface].changes_language:
        known = session_languages()
        asked = request.args.get("lang")
        speak(asked if asked in known else known[0])
    return live_page(surface, anybody(BY_SURFACE[surface]))


def linked_page(surface: str) -> AnyResponse:
    """The console, say, or its door."""
    who = actor(surface)
    if who:
        return live_page(surface, who, None)
    before = device_cookie().entry(surface)
    was = "" if before is None else "ended" if before.grant else "left"
    return tablets_go_home() or page("signin.html", (was,), {}, was=was, behind=surface)


def enter(surface: str) -> tuple[Response, int]:
    """Exchange the link's token for a cookie."""
    require_own_page()
    if is_shared_tablet():
        return jsonify(ok=False, code="in-use"), 409
    try:
        key = msgspec.json.decode(request.get_data(cache=False), type=Key)
    except (msgspec.MsgspecError, RecursionError, UnicodeError):
        return jsonify(ok=False, code="malformed"), 400
    identity = services().identity
    before, admitted = services().service.read(
        lambda state: (
            identity.by_link(device_cookie(), surface, state),
            identity.admit(device_cookie(), key.token, surface, state),
        )
    )
    entry = admitted.entry(surface) if admitted else None
    if admitted is None or entry is None:
        return jsonify(ok=False, code="wrong-link"), 403
    if before and before.id != entry.console:  # one browser is one console
        submit_request(before, EndConsole(before.id))
    set_cookie(admitted)
    if opened := actor(surface):  # where nothing can be saved one comes in all the same
        submit_request(opened, OpenConsole(entry.grant))
    return jsonify(ok=True), 200


def leave(surface: str) -> tuple[Response, int]:
    """End the console of this browser: the cookie, wherever it was copied to, and open sockets."""
    require_own_page()
    who = actor(surface)
    answer = submit_request(who, EndConsole(who.id)) if who else None
    if answer and not answer.ok:
        return jsonify(ok=False, code=answer.code), 503
    set_cookie(device_cookie().left(surface))  # its other tabs are told that it was open
    return jsonify(ok=True), 200


def _add_pages(audience: Audience) -> None:
    name, path = audience.surface, audience.page
    which = {"surface": name}
    if audience.access is Access.OPEN:
        surfaces.add_url_rule(path, name, open_page, defaults=which)
    if audience.access is Access.LINK:
        surfaces.add_url_rule(path, name, linked_page, defaults=which)
        for act in (enter, leave):
            rule, endpoint = f"{path}/{act.__name__}", f"{name}-{act.__name__}"
            surfaces.add_url_rule(rule, endpoint, act, methods=["POST"], defaults=which)


for one in AUDIENCES:
    _add_pages(one)
