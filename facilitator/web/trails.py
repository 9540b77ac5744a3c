"""The trail of one thing on a page: of what was said, an insight, a candidate or a result.

Anybody may follow what was shown; `/console/trail` is the same with all of it, for consoles.
"""

from collections.abc import Iterable

from flask import Blueprint, Response, redirect, request
from msgspec import Struct
from werkzeug.wrappers import Response as AnyResponse

from facilitator.core.audiences import CONSOLE
from facilitator.core.current_plan import plan_of
from facilitator.core.state import State
from facilitator.core.trail import Trail, around, taken_up, trail_of
from facilitator.core.trail_picture import picture_of
from facilitator.plan.values import Text

from .pages import page
from .services import actor, services

trails = Blueprint("trails", __name__)
LONGEST = 300


class TakenUp(Struct, frozen=True):
    """An insight that a sentence is part of since `at` (ms); `past`: not any more."""

    voice: str
    title: Text
    at: int
    past: bool


@trails.get("/trail")
def public_trail() -> Response:
    """What anybody may follow."""
    return _page(public=True)


@trails.get("/console/trail")
def whole_trail() -> AnyResponse:
    """All of it, for who has a console open."""
    return _page(public=False) if actor(CONSOLE) else redirect("/console")


def trail(state: State, public: bool) -> Trail:
    """All there is to follow in this state, or what anybody may."""
    rules = services().service.rules
    hosts = rules.hosts(state)
    if public and not any(
        one for host in hosts for one in host.promotion.chosen(host.scene, public)
    ):
        return Trail({}, ())
    return trail_of(state, rules.voices(state), hosts, public)


def taken_up_of(codes: Iterable[str]) -> dict[str, list[TakenUp]]:
    """What came of comments by their receipts, as far as anybody may know it."""
    wanted = {*codes}
    if not wanted:
        return {}
    followed = services().service.read(lambda state: trail(state, public=True))
    voices = {name.rpartition(":")[2]: name for name in followed.marks if _is_comment(name)}
    return {
        code: [
            TakenUp(voice, mark.title, link.at, link.past)
            for mark, link in taken_up(followed, voice)
        ]
        for code, voice in voices.items()
        if code in wanted
    }


def _is_comment(name: str) -> bool:
    return name.startswith("comment:")


def _page(public: bool) -> Response:
    name = request.args.get("of", "")[:LONGEST]
    plan, found = services().service.read(
        lambda state: (plan_of(state), around(trail(state, public), name))
    )
    return page(
        "trail.html",
        None,
        {},
        plan=plan,
        trail=found,
        opened=found.marks.get(name),
        picture=picture_of(found, name),
        path="/trail" if public else "/console/trail",
    )
