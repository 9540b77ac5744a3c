"""The trail of one thing on a page: of what was said, an insight, a candidate or a result.

Anybody may follow what was shown; `/console/trail` is the same with all of it, for consoles. What
anybody may see is made once for all, under one address for each mark; pages that are to be made
have one pace for all who ask, so that who asks for all of them in turn keeps no hall waiting.
"""

from typing import Any

from flask import (
    Blueprint,
    Response,
    abort,
    current_app,
    redirect,
    render_template,
    request,
    url_for,
)
from flask.blueprints import BlueprintSetupState
from werkzeug.wrappers import Response as AnyResponse

from facilitator.access.rates import RateLimit
from facilitator.core.audiences import CONSOLE
from facilitator.core.context import Actor, Role
from facilitator.core.current_plan import plan_of
from facilitator.core.public_trail import TakenUpView
from facilitator.core.spotlight import ShowTrail
from facilitator.core.state import Spot, State
from facilitator.core.trail import Trail, around, trail_of
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
KEPT = "facilitator-trails"
AT_ONCE, PER_SECOND = 60, 5
"""Pages that are made for whoever asks, and for all of them together from then on."""


class KeptTrails:
    """The pages for anybody that were asked for last, apart from those that everybody needs."""

    def __init__(self) -> None:
        self._shells, self._pace = Shells(), RateLimit(AT_ONCE, PER_SECOND)

    def page(self, plan: Plan, trail: Trail, changes: int, name: str) -> Response:
        """The one of this mark, while trail and plan are as they were when it was made."""
        about = (tuple(plan.session.title.items()), plan.session.city)
        key = (static_urls().since, current(), changes, about, name)
        return self._shells.page(key, lambda: self._made(plan, trail, name), "")

    def _made(self, plan: Plan, trail: Trail, name: str) -> str:
        anybody = Actor(Role.RESIDENT, "trails")
        if not self._pace.allows(anybody, services().environment.elapsed()):
            abort(429)
        return render_template("trail.html", **_values(plan, around(trail, name), name, "/trail"))


@trails.record_once
def _prepare(joined: BlueprintSetupState) -> None:
    joined.app.extensions[KEPT] = KeptTrails()


@trails.get("/trail")
def public_trail() -> AnyResponse:
    """What anybody may follow; each mark has one address, and what is none has that of nothing."""
    name = request.args.get("of", "")
    followed = services().service.rules.followed
    plan, trail, changes = services().service.read(
        lambda state: (plan_of(state), followed.of(state), followed.changes)
    )
    is_known = name in trail.marks
    if [*request.args] != (["of"] if is_known else []):
        return redirect(url_for(".public_trail", of=name if is_known else None), 303)
    kept: KeptTrails = current_app.extensions[KEPT]
    return kept.page(plan, trail, changes, name)


@trails.get("/console/trail")
def whole_trail() -> AnyResponse:
    """All of it, for who has a console open; a facilitator can put on the stage what the hall may
    see of it."""
    who = actor(CONSOLE)
    if not who:
        return redirect("/console")
    name = request.args.get("of", "")[:LONGEST]
    plan, found, on_stage = services().service.read(
        lambda state: (plan_of(state), around(_whole(state), name), _on_stage(state, name))
    )
    values = _values(plan, found, name, "/console/trail")
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


def _values(plan: Plan, trail: Trail, name: str, path: str) -> dict[str, Any]:
    """What the page shows of what leads to a mark and what came of it."""
    picture = picture_of(trail, name)
    opened = trail.marks.get(name)
    return {"plan": plan, "trail": trail, "opened": opened, "picture": picture, "path": path}


def taken_up_of(comment: str) -> list[TakenUpView]:
    """What came of a comment, by its receipt, as far as anybody may know it."""
    followed = services().service.rules.followed
    return services().service.read(lambda state: followed.of_comment(state, comment))
