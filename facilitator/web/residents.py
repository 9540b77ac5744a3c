"""The residents' page: a real form that works without JavaScript, and where comments stand."""

from collections.abc import Mapping

from flask import Blueprint, Response, request
from flask_babel import gettext as _

from facilitator.access.rates import RateLimit
from facilitator.core.answers import Answer
from facilitator.core.context import Actor, Role
from facilitator.core.refused import Refused
from facilitator.core.shown import Nothing, Shown
from facilitator.core.state import State
from facilitator.core.texts import tidy
from facilitator.views.topics import MINE, RESIDENT

from .cookies import device_cookie, set_cookie
from .languages import remember, speak
from .pages import live_page, see_other
from .services import services, submit_raw, view_body

residents = Blueprint("residents", __name__)


class Later(Shown):
    """In the place of what became of a comment, where too many ask at once."""

    standing: str


@residents.get("/c")
def page() -> Response:
    """The open window's form, or when the next one opens; one's own comments and the hall's."""
    return _page(found=_looked_up(request.args.get("receipt", "")))


@residents.post("/c/else")
def somebody_else() -> Response:
    """At a shared computer: from here on another resident writes, who sees nothing of the last."""
    set_cookie(services().identity.another_resident(device_cookie(), services().environment.now()))
    return see_other("/c")


@residents.post("/c")
def send() -> Response | tuple[Response, int]:
    """Take a comment from the form, as the wire takes it from a script."""
    form = request.form
    if form.get("speak"):  # without a script the way to another language must not lose the text
        return _spoken(form["speak"], form)
    text = form.get("text", "").replace("\r\n", "\n")  # a form sends each line break as two
    if known := _sent_before(form.get("block", ""), text):
        return see_other(f"/c?sent={known}&again=1#sent")
    comment = {"type": "SendComment", "theme": form.get("theme") or None, "text": text}
    comment |= {name: form.get(name, "") for name in ("block", "lang")}
    answer = submit_raw(_resident(), {"id": form.get("once"), "do": comment})
    if not answer.ok:
        return _page(answer, text, {name: form.get(name, "") for name in ("theme", "lang")}), 409
    return see_other(f"/c?sent={answer.made}#sent")


def _sent_before(block: str, text: str) -> str | None:
    """The receipt of one's own comment of this text in this window.

    Who goes back and sends again has a page with a fresh id: only the words tell that it is the
    same comment, which counts once.
    """
    try:
        words = tidy(text)
    except Refused:
        return None
    own = view_body(MINE + _resident().id)["blocks"].get(block, {}).get("comments", ())
    known: str | None = next((one["id"] for one in own if one["text"] == words), None)
    return known


def _spoken(language: str, form: Mapping[str, str]) -> Response:
    """The form as it was filled in, in another language."""
    speak(language)
    chosen = {name: form.get(name, "") for name in ("theme", "lang")}
    response = _page(None, form.get("text", "").replace("\r\n", "\n"), chosen)
    remember(response, language)
    return response


def _looked_up(code: str) -> Shown | None:
    """What became of the comment with this receipt; Nothing where there is none, None if not asked.

    All who ask share one pace: a code is 48 bits of chance, and nobody tries them all.
    """
    code = code.strip().lower()[:64]
    if not code:
        return None
    anybody = Actor(Role.RESIDENT, "receipts")
    if not _ASKED.allows(anybody, services().environment.elapsed()):
        return Later("later")
    return services().service.read(lambda state: _of_receipt(state, code))


_ASKED = RateLimit()


def _of_receipt(state: State, code: str) -> Shown:
    rules = services().service.rules
    for scene in rules.scenes(state):
        see = rules.kinds[scene.block.kind].receipt
        if see and (found := see(scene, code)):
            return found
    return Nothing()


def _resident() -> Actor:
    return Actor(Role.RESIDENT, device_cookie().writer, device_cookie().born)


def _page(
    refused: Answer | None = None,
    draft: str = "",
    chosen: Mapping[str, str] | None = None,
    found: Shown | None = None,
) -> Response:
    """The page with what somebody wrote and `chosen` in the form, and what they looked up."""
    who = _resident()
    view, mine = view_body(RESIDENT), view_body(MINE + who.id)
    sent = request.args.get("sent", "")[:64]
    next_window = view["next_window"]
    upcoming = bool(next_window) and next_window["at"] > services().environment.now()
    asked = refused or draft or sent or found is not None
    own = asked or any(one["comments"] for one in mine["blocks"].values())
    return live_page(
        "resident",
        who,
        None if own else upcoming,
        {"comment": {"once": services().environment.new_id()}, "else": {}},
        view=view,
        mine=mine,
        sent=sent,
        again="again" in request.args,
        upcoming=upcoming,
        today=(view["begins"] or 0) > services().environment.now(),
        problem=refusal(refused) if refused else "",
        code=refused.code if refused else "",
        draft=draft,
        chosen=chosen or {},
        found=found,
    )


def refusal(answer: Answer) -> str:
    """Why a comment was not taken, in the reader's language; their text is still in the form."""
    if answer.wait and answer.code == "too-fast":
        said: str = _(
            "Many new devices are sending comments right now. Your text is still here: "
            "send it again in %(seconds)s seconds.",
            seconds=answer.wait,
        )
        return said
    found = MALFORMED.get(answer.path, "malformed") if answer.code == "malformed" else answer.code
    return _words().get(found) or str(_("Nothing can be saved right now. Try again in a moment."))


MALFORMED = {
    "$.do.text": "no-length",
    "$.do.block": "closed",  # the form names none while no window is open
    "$.do.theme": "no-such-theme",
    "$.do.lang": "no-such-language",
}
"""What is meant where a part of the form cannot be read."""


def _words() -> dict[str, str]:
    """By code: all that the rules may say, and what stands before them."""
    closed = _("Comments are closed. Your text is still here.")
    return {
        "no-length": _("Write your comment, at most 2,000 characters."),
        "malformed": _("The server did not understand this. Please reload the page."),
        "closed": closed,
        "no-such-block": closed,  # the agenda was changed, and the window with it
        "too-many": _("You have sent as many comments as one may."),
        "queue-full": _("Too many comments are waiting right now. Try again later."),
        "one-waiting": _(
            "Your last comment is still waiting to be read. Your text is still here: "
            "send it again after that."
        ),
        "too-fast": _("That was too fast. Please wait a moment and try again."),
        "empty-text": _("There is nothing to read in this text. Write a word or two."),
        "bad-text": _("This text has a broken character in it. Type it again."),
        "no-such-theme": _("Choose one of the themes, or none."),
        "no-such-language": _("Choose the language you write in."),
    }
