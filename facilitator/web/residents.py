"""The residents' page: real forms that work without JavaScript, and what became of what was sent.

It is written here alone. A page that is open is told that something has changed, and fetches the
part that shows it: docs/decisions/0015-residents-page.md
"""

import hashlib
from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Any
from urllib.parse import urlencode

from flask import Blueprint, Response, current_app, request
from flask.sansio.blueprints import BlueprintSetupState
from flask_babel import get_locale
from flask_babel import gettext as _
from werkzeug.wrappers import Response as AnyResponse

from facilitator.access.identity import resident
from facilitator.core.activity import AnyActivity
from facilitator.core.answers import Answer
from facilitator.core.audiences import MINE, RESIDENT
from facilitator.core.context import Actor
from facilitator.core.shown import Shown
from facilitator.core.state import State
from facilitator.plan.values import Text
from facilitator.publishing.view_messages import ViewMessage

from .cookies import device_cookie, set_cookie
from .for_residents import kinds_for_residents
from .guard import tablets_go_home
from .languages import current, remember, speak
from .pages import part_of_page, see_other, written_page
from .receipts import looked_up
from .services import services, submit
from .trails import taken_up_of

residents = Blueprint("residents", __name__)


@residents.before_request
def _not_on_a_tablet() -> AnyResponse | None:
    """What is nobody's part is made without a look at who asks."""
    return None if request.endpoint == "residents.shared_part" else tablets_go_home()


@residents.get("/c")
def page() -> Response:
    """What residents are asked, or when they will be; what one has sent, and what others have."""
    return _page(found=looked_up(request.args.get("receipt", "")))


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
        return _sent(kind, typed, known, again="1")
    asked = kind.form.command(typed) if kind else typed
    answer = submit(_resident(), {"id": _command_id(typed), "do": asked})
    if not answer.ok:
        return _page(answer, refusal(answer, kind.form.refusals if kind else {}), typed), 409
    return _sent(kind, typed, answer.made)


def _sent(
    kind: AnyActivity | None, typed: Mapping[str, str | None], receipt: str | None, **more: str
) -> Response:
    """After a form: the page, from where its kind says what became of what was sent to a block."""
    about = {"block": typed.get("block"), "sent": receipt, **more}
    query = urlencode({name: value for name, value in about.items() if value})
    return see_other(f"/c?{query}#sent-{kind.kind}" if kind else "/c")


def _typed() -> dict[str, str | None]:
    """What was filled in; a form sends each line break as two, and what is left open as empty."""
    fields = request.form.items()
    return {name: value.replace("\r\n", "\n") or None for name, value in fields if name not in OURS}


def _command_id(typed: Mapping[str, str | None]) -> str | None:
    """The same for what is sent again, and another one where it was changed since, be it on the
    same page."""
    once = request.form.get("once")
    said = hashlib.sha256(repr(sorted(typed.items())).encode()).hexdigest()[:16]
    return f"{once}-{said}" if once else None


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


def _resident() -> Actor:
    return resident(device_cookie())


def _page(
    refused: Answer | None = None,
    problem: str = "",
    typed: Mapping[str, str | None] | None = None,
    found: Shown | None = None,
) -> Response:
    """The page with what somebody wrote in the form (`typed`), and what they looked up."""
    who = _resident()
    publisher = services().publisher
    shared, own = publisher.newest(RESIDENT), publisher.newest(MINE + who.id)
    values, mine = _seen(shared), own.read()
    sent = request.args.get("sent", "")[:64]
    sent_to = request.args.get("block", "")[:64]
    withheld = _withheld(who)
    asked = problem or typed or sent or sent_to or found is not None
    personal = asked or mine["blocks"] or mine.get("taken_up") or withheld
    names = _names(typed)
    is_followed = _is_followed()
    once = {"once": services().environment.new_id()}
    return written_page(
        "resident",
        who,
        (shared, own),
        None if personal else (_tag(shared, values), is_followed),
        dict.fromkeys(names, once) | {"else": {}},
        kinds=names,
        parts=WHOLE,
        names=names,
        mine=mine,
        taken_up=_taken_up(mine, found),
        refusals=_refusals(names),
        sent=sent,
        sent_to=sent_to,
        again="again" in request.args,
        problem=problem,
        code=refused.code if refused else "",
        typed=typed or {},
        withheld=withheld,
        is_followed=is_followed,
        found=found,
        looked_for=request.args.get("receipt", "").strip()[:64],
        **values,
    )


def _is_followed() -> bool:
    """Whether anything can be followed from what was said."""
    followed = services().service.rules.followed
    return services().service.read(followed.has_begun)


def _withheld(who: Actor) -> list[str]:
    """The blocks whose form is not for this resident any more."""
    kinds = {one.kind for one in kinds_for_residents()}
    rules = services().service.rules
    return services().service.read(
        lambda state: [
            scene.block.id
            for scene in rules.scenes(state, kinds)
            if rules.kinds[scene.block.kind].form.withheld(scene, who)
        ]
    )


WHOLE = frozenset({"shared", "own", "form"})
"""What a kind's part of the page is made of: what all see alike, what is one's own, and the form
with all else that stays as it is while the page is open."""

NOBODYS: Mapping[str, Any] = {"blocks": {}}
"""In the place of what is one's own, where all see the same."""


@residents.get("/c/shared")
def shared_part() -> Response:
    """What all residents see alike, for a page that is open: made once for each that it shows."""
    speak(request.args.get("lang", ""))
    shared = services().publisher.newest(RESIDENT)
    seen = _seen(shared)
    tag = _tag(shared, seen)
    return part_of_page(PARTS, tag, tag, lambda: _values("shared", NOBODYS, seen))


@residents.get("/c/own")
def own_part() -> Response:
    """What this resident has sent, and where it stands, for a page that is open; it is made once
    for all who have sent nothing."""
    speak(request.args.get("lang", ""))
    publisher = services().publisher
    shared, own = publisher.newest(RESIDENT), publisher.newest(MINE + _resident().id)
    mine, seen = own.read(), _seen(shared)
    alike = None if mine["blocks"] or mine.get("taken_up") else _tag(shared, seen)
    return part_of_page(PARTS, _tag(own), alike, lambda: _values("own", mine, seen), "no-store")


def _values(part: str, mine: Mapping[str, Any], seen: Mapping[str, Any]) -> dict[str, Any]:
    """What the template of a part is handed."""
    names = _names()
    about = {"names": names, "refusals": _refusals(names), "mine": mine, "typed": {}}
    about["taken_up"] = _taken_up(mine)
    return {"parts": {part}, **about, **seen}


def _taken_up(mine: Mapping[str, Any], found: Shown | None = None) -> Mapping[str, list[Any]]:
    """What one's own comments, and the one that was looked up, were taken up in."""
    ups: dict[str, list[Any]] = {}
    for one in mine.get("taken_up", ()):
        ups.setdefault(one["comment"], []).append(one)
    seen = getattr(getattr(found, "seen", None), "id", None)
    return ups | {seen: taken_up_of(seen)} if seen else ups


PARTS = "resident_parts.html"


class DecodedView:
    """What all residents see, decoded once for all who ask for a part of it."""

    def __init__(self) -> None:
        self._kept: tuple[tuple[str, int], Any] = ("", 0), None

    def read(self, message: ViewMessage) -> Any:
        """The body; whoever has it changes nothing in it."""
        version = message.epoch, message.rev
        if self._kept[0] != version:
            self._kept = version, message.read()
        return self._kept[1]


@residents.record_once
def _prepare(joined: BlueprintSetupState) -> None:
    joined.app.extensions[DECODED] = DecodedView()


DECODED = "facilitator-residents-view"


def _seen(shared: ViewMessage) -> dict[str, Any]:
    """What all see, and what of it is still to come at this moment."""
    decoded: DecodedView = current_app.extensions[DECODED]
    view, now = decoded.read(shared), services().environment.now()
    return {
        "view": view,
        "upcoming": [one["block"] for one in view["next_windows"] if one["at"] > now],
        "begins": (view["begins"] or 0) > now,
    }


def _tag(shown: ViewMessage, seen: Mapping[str, Any] = MappingProxyType({})) -> str:
    """Another one where a part looks different: for another view, language, or moment."""
    moment = [len(seen.get("upcoming", ())), int(seen.get("begins", False))]
    return "-".join([shown.epoch, str(shown.rev), current(), *map(str, moment)])


def _names(typed: Mapping[str, str | None] | None = None) -> dict[str, Text]:
    """The kinds for residents by their names, and the kind of what was typed."""
    of_form = _kind_of(typed.get("type")) if typed else None
    own = [of_form] if of_form and of_form.shows(RESIDENT) else []
    return {one.kind: one.name for one in (*kinds_for_residents(), *own)}


def _refusals(kinds: Iterable[str]) -> dict[str, dict[str, str]]:
    """By kind and code: why a command is not taken, in this language. A script sends no field that
    cannot be read."""
    rules = services().service.rules
    return {
        kind: {
            code: said[current()]
            for code, said in rules.kinds[kind].form.refusals.items()
            if not code.startswith("$")
        }
        for kind in kinds
    }


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
