"""What a merge of options would do, asked by a console before it is done."""

from flask import Blueprint, Response, abort, jsonify, request

from facilitator.core.audiences import CONSOLE
from facilitator.core.context import Role
from facilitator.core.questions.merging import MergeEffect, effect_of_merging
from facilitator.core.questions.state import Vote
from facilitator.core.state import State

from .guard import require_own_page
from .services import actor, services

merging = Blueprint("merging", __name__, url_prefix="/console/merging")


@merging.get("")
def effect() -> Response:
    """How many people have dots on several of these, and how many dots go back to them."""
    require_own_page()
    who = actor(CONSOLE)
    if who is None or who.role is not Role.FACILITATOR:
        abort(403)
    found = services().service.read(_effect)
    if found is None:
        abort(404)
    response = jsonify(ok=True, people=found.people, dots=found.dots)
    response.headers["Cache-Control"] = "no-store"
    return response


def _effect(state: State) -> MergeEffect | None:
    scene = services().service.rules.scene(state, request.args.get("block", ""))
    if scene is None or not isinstance(scene.state, Vote):
        return None
    return effect_of_merging(scene, request.args.get("kept", ""), request.args.getlist("merged"))
