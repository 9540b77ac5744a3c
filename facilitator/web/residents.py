"""The residents' page: a real form that works without JavaScript, and where comments stand."""

from collections.abc import Mapping

from flask import Blueprint, Response, request
from flask_babel import get_locale
from flask_babel import gettext as _

from facilitator.access.rates import RateLimit
from facilitator.core.activity import AnyActivity
from facilitator.core.answers import Answer
from facilitator.core.audiences import MINE, RESIDENT
from facilitator.core.context import Actor, Role
from facilitator.core.shown import Nothing, Shown
from facilitator.core.state import State
from facilitator.plan.values import Text

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
    """Take the command that a form sends, as the wire takes it from a script."""
    if language := request.form.get("speak"):  # without a script that must not lose the text
        speak(language)
        response = _page(typed=_typed())
        remember(response, language)
        return response
    typed = _typed()
    kind = _kind_of(typed.get("type"))
    if known := _sent_before(kind, typed):
        return see_other(f"/c?sent={known}&again=1#sent")
    answer = submit_raw(_resident(), {"id": request.form.get("once"), "do": typed})
    if not answer.ok:
        return _page(answer, refusal(answer, kind.form.refusals if kind else {}), typed), 409
    return see_other(f"/c?sent={answer.made}#sent")


def _typed() -> dict[str, str | None]:
    """What was filled in; a form sends each line break as two, and what is left open as empty."""
    fields = request.form.items()
    return {name: value.replace("\r\n", "\n") or None for name, value in fields if name not in OURS}


OURS = frozenset({"csrf_token", "once", "speak"})
"""Fields of a form that are no command's."""


def _kind_of(command: str | None) -> AnyActivity | None:
    """The kind of activity whose command this is."""
    kinds = services().service.rules.kinds.values()
    return next((one for one in kinds for sent in one.commands if sent.__name__ == command), None)


def _sent_before(kind: AnyActivity | None, typed: Mapping[str, str | None]) -> str | None:
    """The receipt of the same, if it was sent already."""

    def known(state: State) -> str | None:
        scene = services().service.rules.scene(state, typed.get("block") or "")
        if kind is None or scene is None or scene.block.kind != kind.kind:
            return None
        return kind.form.sent_before(scene, _resident().id, typed)

    return services().service.read(known)


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
    problem: str = "",
    typed: Mapping[str, str | None] | None = None,
    found: Shown | None = None,
) -> Response:
    """The page with what somebody wrote in the form (`typed`), and what they looked up."""
    who = _resident()
    view, mine = view_body(RESIDENT), view_body(MINE + who.id)
    sent = request.args.get("sent", "")[:64]
    next_window = view["next_window"]
    upcoming = bool(next_window) and next_window["at"] > services().environment.now()
    own = problem or typed or sent or found is not None or mine["blocks"]
    kinds = sorted(services().service.rules.kinds_with(lambda kind: kind.shows("resident")))
    once = {"once": services().environment.new_id()}
    return live_page(
        "resident",
        who,
        None if own else upcoming,
        dict.fromkeys(kinds, once) | {"else": {}},
        kinds=kinds,
        view=view,
        mine=mine,
        sent=sent,
        again="again" in request.args,
        upcoming=upcoming,
        today=(view["begins"] or 0) > services().environment.now(),
        problem=problem,
        code=refused.code if refused else "",
        typed=typed or {},
        found=found,
    )


def refusal(answer: Answer, own: Mapping[str, Text]) -> str:
    """Why it was not taken, in the reader's language: in words of its kind (`own`), or in ours."""
    known = own.get(answer.path if answer.code == "malformed" else answer.code)
    if known and (answer.wait or answer.code != "too-fast"):
        return known[str(get_locale())].format(wait=answer.wait)
    said = _words().get(answer.code)
    return said or str(_("Nothing can be saved right now. Try again in a moment."))


def _words() -> dict[str, str]:
    """By code: all that may stand before any rule."""
    return {
        "malformed": _("The server did not understand this. Please reload the page."),
        "too-fast": _("That was too fast. Please wait a moment and try again."),
        "empty-text": _("There is nothing to read in this text. Write a word or two."),
        "bad-text": _("This text has a broken character in it. Type it again."),
    }
