"""The QR codes of the public addresses."""

from flask import Blueprint, Response, abort

from .qr_svg import draw
from .services import services

codes = Blueprint("codes", __name__)

PATHS = {"join": "/", "residents": "/c"}


@codes.get("/qr/<name>.svg")
def code(name: str) -> Response:
    """The code of one of the public addresses."""
    if name not in PATHS:
        abort(404)
    return Response(draw(services().address + PATHS[name]), mimetype="image/svg+xml")
