"""The hall's door: the phone's page, joining by roster, by name or by badge, and leaving."""

from typing import Any

import msgspec
from flask import Blueprint, Response, jsonify, request
from flask_babel import gettext as _
from msgspec.structs import replace

from facilitator.access.rates import RateLimit
from facilitator.core import door_asks
from facilitator.core.answers import Answer
from facilitator.core.audiences import MINE, PHONE
from facilitator.core.context import Actor
from facilitator.core.people import GiveName, GiveUpPlace, TakeSeat, known_as, open_groups
from facilitator.core.seat_policy import seat_policy
from facilitator.core.state import State
from facilitator.plan.values import Seat

from .cookies import device_cookie, set_cookie
from .for_residents import offers
from .guard import tablets_go_home
from .languages import current
from .pages import live_page, page, see_other
from .services import actor, services, submit_request, view_body, visitor

GivenAtDoor = tuple[str, str, dict[str, str]]

entrance = Blueprint("entrance", __name__)
entrance.before_request(tablets_go_home)


@entrance.get("/")
def phone() -> Response:
    """The phone's page for somebody who has a place, the door for everybody else."""
    who = actor("phone")
    if who:
        return live_page("phone", who, offers=offers)
    return _door(_shown_out() if "out" in request.args else "")


@entrance.post("/join")
def join() -> Response | tuple[Response, int]:
    """Take a seat or give a name."""
    if actor("phone"):  # a page that was left open: who has a place is asked before they lose it
        return see_other("/")
    if not _may_come_and_go():
        return _refused(_too_fast(), 429, code="too-fast")
    seat = request.form.get("seat", "")[:64]
    if seat:
        return _arrive(submit_request(visitor(), TakeSeat(seat, _language())), seat)
    name, group = request.form.get("name", ""), request.form.get("group", "")[:64]
    if not 0 < len(name.strip()) <= 80:
        said = _("Write your name, at most 80 characters.")
        return _refused(said, 400, (name[:80], group, _answers()), code="malformed")
    answer = submit_request(visitor(), GiveName(name, group, _answers(), _language()))
    return _arrive(answer, answer.made or "", (name, group, _answers()))


@entrance.get("/badge/<token>")
def badge(token: str) -> Response | tuple[Response, int]:
    """Ask before going in: what merely fetches an address (a preview, say) takes no place."""
    seat = _seat_of(token)
    if seat is None:
        return _no_such_badge()
    name, session = services().service.read(
        lambda state: (known_as(state, seat), state.plan.session if state.plan else None)
    )
    who = actor("phone")
    given_up = _given_up(who) if who and who.id != seat.id else None
    return page(
        "badge.html", None, {"go-in": {}}, name=name, session=session, token=token, left=given_up
    )


@entrance.post("/badge/<token>")
def enter_by_badge(token: str) -> Response | tuple[Response, int]:
    """Arrive by personal badge: this phone is that seat's from now on."""
    seat = _seat_of(token)
    if seat is None:
        return _no_such_badge()
    return _arrive(submit_request(visitor(badge=True), TakeSeat(seat.id, _language())), seat.id)


@entrance.get("/leave")
def ask_to_leave() -> Response:
    """Ask first, and say what it costs: one tap must not give up a place and a ballot."""
    who = actor("phone")
    if who is None:
        return see_other("/")
    return page("leave.html", None, {"leave": {}}, left=_given_up(who))


@entrance.post("/leave")
def leave() -> Response | tuple[Response, int]:
    """Give up the place this phone has."""
    who = actor("phone")
    if who and not _may_come_and_go():
        return _refused(_too_fast(), 429, code="too-fast")
    if who:
        submit_request(who, GiveUpPlace())
    set_cookie(replace(device_cookie(), person=None))
    return see_other("/")


def _answers() -> dict[str, str]:
    """What a guest chose of what this plan asks."""
    asked = services().service.read(door_asks.asked)
    chosen = {one.id: request.form.get(f"ask-{one.id}", "")[:64] for one in asked}
    return {ask: answer for ask, answer in chosen.items() if answer}


def _language() -> str:
    """What this phone shows."""
    return current()


_JOIN_RATE = RateLimit(burst=20, per_second=0.2)
"""What one device may come and go: nobody does so by hand, and each time is on record."""


def _may_come_and_go() -> bool:
    device = visitor()
    return _JOIN_RATE.allows(device, services().environment.elapsed())


def _too_fast() -> str:
    return str(_("That was too fast. Please wait a moment and try again."))


def _given_up(who: Actor) -> dict[str, Any]:
    """What leaving costs: whose place it is, and what is taken out of what is open."""
    mine = view_body(MINE + who.id)
    return {
        "person": mine["person"],
        "dots": _open_dots(mine),
        "answers": _open_answers(mine),
    }


def _open_answers(mine: dict[str, Any]) -> int:
    """How many open questions this person has answered."""
    asked = (one for one in view_body(PHONE).get("asked", ()) if one["activity"]["open"])
    return sum(bool(mine["blocks"].get(one["id"], {}).get("dots")) for one in asked)


def _open_dots(mine: dict[str, Any]) -> int:
    """How many dots this person has in the vote that is open, if one is."""
    hall = view_body(PHONE)
    voting = hall["block"] and (hall["activity"] or {}).get("open")
    own = mine["blocks"].get(hall["block"]["id"], {}) if voting else {}
    return sum(own.get("dots", {}).values())


def _seat_of(token: str) -> Seat | None:
    """The roster's seat that a badge stands for."""
    wanted = services().identity.seat_of(token)
    seats = services().service.read(lambda state: state.plan.people if state.plan else ())
    return next((seat for seat in seats if seat.id == wanted), None)


def _no_such_badge() -> tuple[Response, int]:
    said = _("This badge is not from this session. Ask the facilitator.")
    return _refused(said, 404, code="wrong-badge")


def _arrive(
    answer: Answer, person: str, given: GivenAtDoor | None = None
) -> Response | tuple[Response, int]:
    if not answer.ok:
        return _refused(_refusal(answer), 409, given, code=answer.code)
    set_cookie(replace(device_cookie(), person=person))
    return see_other("/")


def _refused(
    said: str, status: int, given: GivenAtDoor | None = None, *, code: str
) -> tuple[Response, int]:
    """The door again, which says why; to a program that asks for JSON, as on the wire."""
    if request.accept_mimetypes.best == "application/json":
        return jsonify(ok=False, code=code, message=said), status
    return _door(said, given, code), status


def _shown_out() -> str:
    said: str = _(
        "This phone has no place in the session any more. Join again, or ask the facilitator."
    )
    return said


def _door(
    problem: str = "", given: GivenAtDoor | None = None, code: str = "not-joined"
) -> Response:
    """The join page: the roster by group, or a name of one's own.

    `given` is what somebody wrote there: name, group and answers. What was wrong is said beside
    it, with its `code` for programs.
    """
    roster = services().service.read(_roster)
    key = None if problem else msgspec.json.encode(roster)
    forms: dict[str, dict[str, str]] = {"roster": {}, "own-name": {}}
    said: dict[str, Any] = {"problem": problem, "code": code, "given": given, "offers": offers}
    return page("join.html", key, forms, **said, **roster)


def _roster(state: State) -> dict[str, Any]:
    plan = state.plan
    if plan is None:
        return {"groups": [], "asks": [], "session": None, "guests": False}
    taken = {seat.id for seat in plan.people if _is_taken(state, seat)}
    open_ones = open_groups(state)
    groups = [
        {
            "id": group.id,
            "title": group.title,
            "open": group.id in open_ones,
            "seating": seat_policy(state, group.id),
            "seats": [
                {"id": seat.id, "name": known_as(state, seat), "taken": seat.id in taken}
                for seat in plan.people
                if seat.group == group.id
            ],
        }
        for group in plan.groups
    ]
    return {
        "groups": groups,
        "asks": door_asks.asked(state),
        "session": plan.session,
        "guests": not state.door_closed,
    }


def _is_taken(state: State, seat: Seat) -> bool:
    """Whether somebody has this seat; whoever took a seat has the seat's id."""
    person = state.people.get(seat.id)
    return person is not None and not person.dismissed and not person.name_is_free


def _refusal(answer: Answer) -> str:
    if (answer.code, answer.path) == ("name-taken", "name"):
        return str(_("Somebody here has this name. Pick it from the list, or add an initial."))
    said: dict[str, str] = {
        "name-taken": _(
            "This name is in use on another phone. Scan your badge, "
            "or ask the facilitator to free it."
        ),
        "badge-only": _(
            "This name is taken with its badge alone. Scan your badge, or ask the facilitator."
        ),
        "door-closed": _("The door is closed to guests. Ask the facilitator."),
        "no-such-choice": _("Answer each question."),
        "no-such-group": _("Choose one of the groups."),
        "no-such-seat": _("The roster has no such name."),
        "empty-text": _("There is nothing to read in this text. Write a word or two."),
        "bad-text": _("This text has a broken character in it. Type it again."),
    }
    return said.get(answer.code) or str(_("Nothing can be saved right now. Try again in a moment."))
