"""The trail of one thing on a page: of what was said, an insight, a candidate or a result.

Anybody may follow what was shown; `/console/trail` is the same with all of it, for consoles. What
anybody may see is made once for all, under one address for each mark; pages that are to be made
have one pace for all who ask, so that who asks for all of them in turn keeps no hall waiting. The
list has another, and a place of its own: no mark crowds it out.
"""

from typing import Any

from flask import (
    Blueprint,
    Response,
    current_app,
    redirect,
    render_template,
    request,
    url_for,
)
from flask.blueprints import BlueprintSetupState
from werkzeug.exceptions import TooManyRequests
from werkzeug.wrappers import Response as AnyResponse

from facilitator.access.rates import RateLimit
from facilitator.core.audiences import CONSOLE
from facilitator.core.context import Actor, Role
from facilitator.core.current_plan import plan_of
from facilitator.core.public_trail import TakenUpView
from facilitator.core.spotlight import ShowTrail
from facilitator.core.state import Spot, State
from facilitator.core.trail import Trail, trail_of
from facilitator.core.trail_around import around
from facilitator.core.trail_list import listing
from facilitator.core.trail_on_stage import TRAIL
from facilitator.core.trail_picture import picture_of
from facilitator.plan.values import Plan

from .languages import current
from .pages import page
from .services import actor, services, submit
from .shells import Shells
from .statics import static_urls

trails = Blueprint("trails", __name__)
LONGEST = 300
SHORT = 7
"""Digits of a page's number, and one."""
KEPT = "facilitator-trails"
AT_ONCE, PER_SECOND = 60, 5
"""Pages that are made for whoever asks, and for all of them together from then on."""
MOST_KEPT = 256
"""Pages of single marks."""
AGAIN_S = 1
"""Who is refused may ask again after so long."""


class KeptTrails:
    """The pages for anybody that were asked for last, apart from those that everybody needs."""

    def __init__(self) -> None:
        self._lists, self._marks = Shells(), Shells(MOST_KEPT)
        self._pace = RateLimit(AT_ONCE, PER_SECOND)

    def page(self, plan: Plan, trail: Trail, changes: int, name: str, number: int) -> Response:
        """The one of this mark, or of this number in the list of all, while trail and plan are as
        they were when it was made."""
        about = (tuple(plan.session.title.items()), plan.session.city)
        key = (static_urls().since, current(), changes, about, name, number)
        kept = self._marks if name else self._lists
        return kept.page(key, lambda: self._made(plan, trail, name, number), "")

    def _made(self, plan: Plan, trail: Trail, name: str, number: int) -> str:
        anybody = Actor(Role.RESIDENT, "marks" if name else "list")
        if not self._pace.allows(anybody, services().environment.elapsed()):
            raise TooManyRequests(retry_after=AGAIN_S)
        return render_template("trail.html", **_values(plan, trail, name, "/trail", number))


@trails.record_once
def _prepare(joined: BlueprintSetupState) -> None:
    joined.app.extensions[KEPT] = KeptTrails()


@trails.get("/trail")
def public_trail() -> AnyResponse:
    """What anybody may follow: a mark by its name, or a list of what there is. Each mark and each
    page of the list has one address; what is none has that of the list."""
    followed = services().service.rules.followed
    plan, trail, changes = services().service.read(
        lambda state: (plan_of(state), followed.of(state), followed.changes)
    )
    name, number = request.args.get("of", ""), _number()
    name = name if name in trail.marks else ""
    number = 1 if name or number == 1 else listing(trail, number).number
    page_of_list = str(number) if number > 1 else None
    meant = [("of", name)] if name else [("page", page_of_list)] if page_of_list else []
    if [*request.args.items(multi=True)] != meant:
        return redirect(url_for(".public_trail", of=name or None, page=page_of_list), 303)
    kept: KeptTrails = current_app.extensions[KEPT]
    return kept.page(plan, trail, changes, name, number)


def _number() -> int:
    """Which page of the list is asked for; the first where that is no number."""
    asked = request.args.get("page", "")
    return int(asked) if asked.isascii() and asked.isdigit() and len(asked) < SHORT else 1


@trails.get("/console/trail")
def whole_trail() -> AnyResponse:
    """All of it, for who has a console open; a facilitator can put on the stage what the hall may
    see of it."""
    who = actor(CONSOLE)
    if not who:
        return redirect("/console")
    name = request.args.get("of", "")[:LONGEST]
    plan, found, on_stage = services().service.read(
        lambda state: (plan_of(state), _whole(state), _on_stage(state, name))
    )
    values = _values(plan, found, name, "/console/trail", _number())
    leads = name in found.marks and who.role in ShowTrail.by
    forms: dict[str, dict[str, str]] = {"on-stage": {"of": name}} if leads else {}
    return page("trail.html", None, forms, leads=leads, on_stage=on_stage, **values)


@trails.post("/console/trail")
def lead_stage() -> AnyResponse:
    """Put a trail on the stage, or take off what stands there; the page says what came of it."""
    who = actor(CONSOLE)
    if not who:
        return redirect("/console")
    name = request.form.get("of", "")[:LONGEST]
    puts = "put" in request.form
    asked = {"type": "ShowTrail", "mark": name} if puts else {"type": "ClearSpot"}
    submit(who, {"id": services().environment.new_id(), "do": asked})
    return redirect(url_for(".whole_trail", of=name), 303)


def _on_stage(state: State, name: str) -> str:
    """Whether it stands on the stage (`on`), could (`off`), or is for nobody there yet (empty)."""
    if name not in services().service.rules.followed.of(state).marks:
        return ""
    return "on" if Spot("", TRAIL, name).is_same(state.spot) else "off"


def _whole(state: State) -> Trail:
    rules = services().service.rules
    return trail_of(state, rules.voices(state), rules.hosts(state), public=False)


def _values(plan: Plan, trail: Trail, name: str, path: str, number: int) -> dict[str, Any]:
    """What the page shows of what leads to a mark and what came of it; where there is no such mark,
    a page of what there is."""
    opened = trail.marks.get(name)
    about = {"plan": plan, "opened": opened, "path": path}
    if opened is None:
        return {**about, "listed": listing(trail, number)}
    found = around(trail, name)
    return {**about, "trail": found, "picture": picture_of(found, name)}


def taken_up_of(comment: str) -> list[TakenUpView]:
    """What came of a comment, by its receipt, as far as anybody may know it."""
    followed = services().service.rules.followed
    return services().service.read(lambda state: followed.of_comment(state, comment))
