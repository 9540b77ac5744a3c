"""Shared tablets: a clerk's desk gives a code, and the device on which it is typed is one.

From then on it is nothing else: whoever it was before is refused (`in-use`), so that no console, no
desk and nobody's place is left on what lies in the hall.
"""

from typing import Annotated

import msgspec
from flask import Blueprint, Response, jsonify, request
from msgspec import Struct

from facilitator.access.identity import LINKED
from facilitator.access.rates import RateLimit
from facilitator.core.audiences import BY_SURFACE, CLERK, PEOPLE, TABLET
from facilitator.core.consoles import OpenConsole
from facilitator.core.questions.state import Vote
from facilitator.core.questions.tablet_voters import BadgeHolder, badge_holder
from facilitator.core.refused import Refused
from facilitator.core.state import State

from .cookies import device_cookie, set_cookie
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
        was = "ended" if device_cookie().entry(TABLET) else ""
        return page("signin.html", (was,), {}, was=was, behind=TABLET)
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


class TypedBadge(Struct):
    """The digits of a badge that somebody wants to vote with, and in which block."""

    block: str
    badge: str


class AtTablet(Struct):
    """In which block somebody is filling in a ballot on this tablet; None: nobody is."""

    block: Annotated[str, msgspec.Meta(max_length=64)] | None


@tablets.post("/tablet/at")
def at_tablet() -> tuple[Response, int]:
    """Note it for consoles and desks, which ask before they close on somebody; it is on no record,
    and lasts a few seconds unless it is said again."""
    require_own_page()
    who = actor(TABLET)
    if who is None:
        return jsonify(ok=False, code="not-joined"), 403
    try:
        told = msgspec.json.decode(request.get_data(cache=False), type=AtTablet)
    except (msgspec.MsgspecError, RecursionError, UnicodeError):
        return jsonify(ok=False, code="malformed"), 400
    if services().presence.at_tablet(who.id, told.block, services().environment.elapsed()):
        services().publisher.refresh([PEOPLE, CLERK])
    return jsonify(ok=True), 200


_BADGE_RATE = RateLimit(burst=30, per_second=0.2)
"""How often one tablet asks whose a badge is: nobody finds one of a hall's by trying."""


@tablets.post("/tablet/badge")
def badge() -> tuple[Response, int]:
    """Whose a badge is, before a ballot is filled in with it; refused as that ballot would be."""
    require_own_page()
    who = actor(TABLET)
    if who is None:
        return jsonify(ok=False, code="not-joined"), 403
    if not _BADGE_RATE.allows(who, services().environment.elapsed()):
        return jsonify(ok=False, code="too-fast"), 429
    try:
        typed = msgspec.json.decode(request.get_data(cache=False), type=TypedBadge)
    except (msgspec.MsgspecError, RecursionError, UnicodeError):
        return jsonify(ok=False, code="malformed"), 400
    try:
        found = services().service.read(lambda state: _holder(state, typed))
    except Refused as refused:
        return jsonify(ok=False, code=refused.code), 409
    response = jsonify(ok=True, **msgspec.to_builtins(found))
    response.headers["Cache-Control"] = "no-store"
    return response, 200


def _holder(state: State, typed: TypedBadge) -> BadgeHolder:
    scene = services().service.rules.scene(state, typed.block)
    if scene is None or not isinstance(scene.state, Vote):
        raise Refused("closed", "Nothing is voted on here.")
    return badge_holder(scene, typed.badge)
