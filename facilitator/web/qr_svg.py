"""QR codes as SVG, drawn with `qrcode`, dark on white with a quiet zone whatever the theme."""

import io
from typing import Any

import qrcode
from qrcode.image.svg import SvgPathFillImage


def draw(text: str) -> bytes:
    """An SVG file with the code of `text`."""
    file = io.BytesIO()
    _made(text).save(file)
    return file.getvalue()


def draw_inline(text: str) -> str:
    """An SVG element with the code of `text`, to stand in a page."""
    return str(_made(text).to_string(encoding="unicode")).replace(' id="qr-path"', "")


def _made(text: str) -> Any:
    made = qrcode.QRCode(image_factory=SvgPathFillImage, border=4)
    made.add_data(text)
    return made.make_image()
