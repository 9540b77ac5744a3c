"""The residents' page: a real form that works without JavaScript, and where comments stand."""

from flask import Blueprint, Response, request
from flask_babel import gettext as _

from facilitator.core.context import Actor, Role
from facilitator.desk import Answer
from facilitator.views.topics import MINE, RESIDENT

from .house import house, place, seen
from .pages import live_page, see_other

residents = Blueprint("residents", __name__)


@residents.get("/c")
def page() -> Response:
    """The open window's form, or when the next one opens; one's own comments and the hall's."""
    return _page()


@residents.post("/c")
def send() -> Response | tuple[Response, int]:
    """Take a comment from the form, as the wire takes it from a script."""
    form = request.form
    comment = {"type": "SendComment", "theme": form.get("theme") or None}
    comment |= {name: form.get(name, "") for name in ("block", "text", "lang")}
    answer = house().inbox.submit(_resident(), {"id": form.get("once"), "do": comment})
    if not answer.ok:
        return _page(_refusal(answer), form.get("text", "")), 409
    return see_other(f"/c?sent={answer.made}#sent")


def _resident() -> Actor:
    return Actor(Role.RESIDENT, place().device)


def _page(problem: str = "", draft: str = "") -> Response:
    who = _resident()
    view, mine = seen(RESIDENT), seen(MINE + who.id)
    sent = request.args.get("sent", "")[:64]
    next_window = view["next_window"]
    upcoming = bool(next_window) and next_window["at"] > house().world.now()
    own = problem or draft or sent or any(one["comments"] for one in mine["blocks"].values())
    return live_page(
        "resident",
        who,
        None if own else upcoming,
        {"comment": {"once": house().world.fresh()}},
        view=view,
        mine=mine,
        sent=sent,
        upcoming=upcoming,
        problem=problem,
        draft=draft,
    )


def _refusal(answer: Answer) -> str:
    said: dict[str, str] = {
        "malformed": _("Write your comment, at most 2,000 characters."),
        "closed": _("The feedback window is closed. Your text is still here."),
        "too-many": _("You have sent as many comments as one may."),
        "empty-text": _("There is nothing to read in this text. Write a word or two."),
        "bad-text": _("This text has a broken character in it. Type it again."),
        "no-such-theme": _("Choose one of the themes, or none."),
    }
    return said.get(answer.code) or str(_("Nothing can be saved right now. Try again in a moment."))
