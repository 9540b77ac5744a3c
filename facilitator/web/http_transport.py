"""The two messages over plain HTTP, for networks that block WebSockets: as on a socket."""

from typing import Any

import msgspec
from flask import Blueprint, Response, abort, request

from facilitator.core.answers import Answer, Malformed
from facilitator.core.audiences import PEOPLE
from facilitator.core.context import Actor
from facilitator.publishing.view_messages import accepted_encodings
from facilitator.transport.gateway import (
    NOT_JOINED,
    ROLES_WITH_PRESENCE,
    topics_asked_for,
    wire_answer,
)
from facilitator.transport.packets import MAX_COMMAND_BYTES

from .cookies import has_no_cookie
from .guard import has_our_header, is_of_our_origin
from .services import actor, services, submit

http_transport = Blueprint("http_transport", __name__)

OTHER_ORIGIN = Answer(
    False, code="other-origin", message="The server takes this page for another site's."
)


@http_transport.post("/command")
def command() -> Response:
    """One command, answered."""
    if not has_our_header():
        abort(403)
    if not is_of_our_origin():  # in JSON: a phone behind a proxy that hides its host can say so
        return _json(wire_answer(OTHER_ORIGIN, _now()), 403)
    who = actor(request.args.get("as", ""))
    if who is None or has_no_cookie():  # a device costs a page; else one request is one device
        return _json(wire_answer(NOT_JOINED, _now()))
    _note_presence(who)
    return _json(wire_answer(submit(who, _payload()), _now()))


@http_transport.get("/view")
def view() -> Response:
    """Every view of a surface that differs from what the browser has."""
    who = actor(request.args.get("as", ""))
    if who is None:
        return _json({"now": _now(), "code": "not-joined", "views": []})
    _note_presence(who)
    takes = accepted_encodings(request.args.get("takes", "").split(","))
    besides = topics_asked_for(who, request.args.get("watch", "").split(","))
    views = services().publisher.newer_than(who, _have(), takes, besides)
    return _json({"now": _now(), "views": views})


def _payload() -> Any:
    if (request.content_length or 0) > MAX_COMMAND_BYTES:
        return Malformed("too-long", f"A command has at most {MAX_COMMAND_BYTES} bytes.")
    try:
        return msgspec.json.decode(request.get_data(cache=False))
    except (msgspec.DecodeError, RecursionError, UnicodeError) as error:
        return Malformed("malformed", f"This is not JSON: {error}")


def _have() -> dict[str, Any]:
    try:
        have = msgspec.json.decode(request.args.get("have", "{}"))
    except (msgspec.DecodeError, RecursionError, UnicodeError):
        return {}
    return have if isinstance(have, dict) else {}


def _note_presence(who: Actor) -> None:
    if who.role in ROLES_WITH_PRESENCE and services().presence.polled(
        who.id, services().environment.elapsed()
    ):
        services().publisher.refresh([PEOPLE])


def _now() -> int:
    return services().environment.now()


def _json(body: Any, status: int = 200) -> Response:
    return Response(msgspec.json.encode(body), status, mimetype="application/json")
