"""The stage: open to whoever knows the address, since it shows only what the hall may see."""

from flask import Blueprint, Response

from facilitator.core.context import Actor, Role

from .pages import live_page

stage = Blueprint("stage", __name__)


@stage.get("/stage")
def page() -> Response:
    """The projector's page."""
    return live_page("stage", Actor(Role.STAGE, "stage"))
