"""QR codes as SVG, drawn with `qrcode`, dark on white with a quiet zone whatever the theme."""

import io

import qrcode
from flask import Blueprint, Response, abort
from qrcode.image.svg import SvgPathFillImage

from .house import house

codes = Blueprint("codes", __name__)

PATHS = {"join": "/", "residents": "/c"}


@codes.get("/qr/<name>.svg")
def code(name: str) -> Response:
    """The code of one of the public addresses."""
    if name not in PATHS:
        abort(404)
    return Response(draw(house().address + PATHS[name]), mimetype="image/svg+xml")


def draw(text: str) -> bytes:
    """An SVG file with the code of `text`."""
    made = qrcode.QRCode(image_factory=SvgPathFillImage, border=4)
    made.add_data(text)
    file = io.BytesIO()
    made.make_image().save(file)
    return file.getvalue()
