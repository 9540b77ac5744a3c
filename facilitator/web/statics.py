"""The files for browsers, copied aside once at the start and compressed there.

A server keeps serving what it started with, even while somebody updates the checkout, and every
phone gets the small form of each file.
"""

import atexit
import shutil
import tempfile
from pathlib import Path

from whitenoise import WhiteNoise
from whitenoise.compress import Compressor

from facilitator.assets import STATIC
from facilitator.live.doorkeeper import Wsgi

FRESH_FOR = 60
"""Seconds for which a browser need not ask again."""


def with_static_files(inner: Wsgi) -> WhiteNoise:
    """Serve `static/` in front of `inner`."""
    return WhiteNoise(inner, root=str(_compressed_copy()), prefix="static/", max_age=FRESH_FOR)


def _compressed_copy() -> Path:
    folder = Path(tempfile.mkdtemp(prefix="facilitator-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    copy = folder / "static"
    shutil.copytree(STATIC, copy)
    compressor = Compressor(quiet=True)
    for path in sorted(copy.rglob("*")):
        if path.is_file() and compressor.should_compress(path.name):
            list(compressor.compress(str(path)))
    return copy
