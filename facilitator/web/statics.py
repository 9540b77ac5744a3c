"""The files for browsers, copied aside once at the start and joined there: one of each per page.

A server keeps serving what it started with, even while somebody updates the checkout. A page
needs one script and one style sheet, which are named by their content, so that a browser that has
them never asks again, and are compressed beforehand. The words of a script are in the language of
the page already. How and why: docs/decisions/0005-one-file-for-a-phone.md

With FACILITATOR_DEBUG_MODULES=1 pages load the modules of the checkout as they stand, each by
itself, so that a change is there on reload and a debugger shows the files one knows.
"""

import atexit
import gzip
import hashlib
import os
import shutil
import tempfile
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache, partial
from pathlib import Path
from typing import Any
from urllib.parse import quote
from wsgiref.util import FileWrapper

import msgspec
import zopfli.gzip
from markupsafe import Markup
from msgspec import Struct
from whitenoise import WhiteNoise

from facilitator.assets import STATIC
from facilitator.live.doorkeeper import StartResponse, Wsgi

from .joining import Joined, Joiner
from .shrinking import shrink_script, shrink_style
from .translating import spoken, strings, written_in

DEBUG = "FACILITATOR_DEBUG_MODULES"
FRESH_FOR = 60
"""Seconds for which a browser need not ask again for a file that is not named by its content."""
LARGEST_PIECE = 1_000_000
"""Bytes of a file that are read and sent in one go."""
JOINED = "/static/joined/"

SCRIPTS = ("phone", "resident", "stage", "console", "signin")
"""The first module of each kind of page, in `js/surfaces/`."""
STYLES = {
    "plain": ("tokens", "base"),
    "phone": ("tokens", "base", "phone", "join"),
    "resident": ("tokens", "base", "resident"),
    "stage": ("tokens", "base", "stage", "stage-climb", "stage-faces"),
    "console": ("tokens", "base", "console", "console-activities"),
}
"""Style sheets, first to last. The door has the phone's, so that it is there when one is in."""
BARE = {
    "preact": "vendor/preact.js",
    "preact/hooks": "vendor/preact-hooks.js",
    "htm": "vendor/htm.js",
    "@preact/signals": "vendor/preact-signals.js",
    "@preact/signals-core": "vendor/preact-signals-core.js",
    **{f"faces/{surface}": f"faces/{surface}.js" for surface in ("stage", "console")},
}
"""What a script means by a name that is no path. `faces/…` is made here, of what is there."""
LATER = "phone"
"""The surface whose faces come in scripts of their own: a phone first needs one at most."""
CREDIT = "/*! Contains preact, @preact/signals and htm: see /static/vendor/VENDOR.txt */\n"


class Shipped(Struct, frozen=True):
    """What pages name: addresses of scripts by page and language, of style sheets by page."""

    script: Callable[[str, str], str]
    styles: Callable[[str], list[str]]
    icon: Markup
    """A `data:` address: smaller than the request for it would be."""
    imports: str = ""
    """The import map that unjoined modules need; empty where they are joined."""
    words: Callable[[str], Mapping[str, str]] = lambda language: {}
    """What the page has to hand to scripts that are not in its language."""
    faces: Callable[[str], Mapping[str, str]] = lambda language: {}
    """By kind of activity: the address of the script with its face on a phone."""


class _AtOnce(WhiteNoise):  # type: ignore[misc]
    """Hands a file to the server whole: each piece would be a call to the system by itself."""

    @staticmethod
    def serve(file: Any, environ: dict[str, Any], start_response: StartResponse) -> Iterable[bytes]:
        """Answer with a file."""
        environ["wsgi.file_wrapper"] = partial(FileWrapper, blksize=LARGEST_PIECE)
        answer: Iterable[bytes] = WhiteNoise.serve(file, environ, start_response)
        return answer


def with_static_files(inner: Wsgi) -> WhiteNoise:
    """Serve `static/` in front of `inner`."""
    if os.environ.get(DEBUG):
        serving = WhiteNoise(inner, STATIC, "static/", autorefresh=True, max_age=0)
        serving.add_files(str(_folder()), "static/")
        return serving
    shipped()
    return _AtOnce(
        inner,
        str(_folder()),
        "static/",
        max_age=FRESH_FOR,
        immutable_file_test=lambda path, url: url.startswith(JOINED),
        allow_all_origins=False,
    )


@cache
def shipped() -> Shipped:
    """Everything for browsers, made ready on the first call. Raises JoinError."""
    (_folder() / "faces").mkdir()
    for surface in ("stage", "console"):
        (_folder() / f"faces/{surface}.js").write_text(faces_of(surface), encoding="utf-8")
    return _in_modules() if os.environ.get(DEBUG) else _joined()


def faces_of(surface: str) -> str:
    """A module with the faces of a surface, by kind of activity: whatever is in the folder."""
    found = enumerate(_modules_of_faces(surface).items())
    faces = [(kind, f"face{number}", path) for number, (kind, path) in found]
    lines = [f'import {name} from "../{path}";' for _, name, path in faces]
    kinds = ", ".join(f'"{kind}": {name}' for kind, name, _ in faces)
    return "\n".join([*lines, f"export const faces = {{ {kinds} }};", ""])


def _modules_of_faces(surface: str) -> dict[str, str]:
    """The module of each kind of activity that has a face on this surface."""
    found = sorted((STATIC / "js" / "activities").glob(f"*/{surface}.js"))
    return {path.parent.name: path.relative_to(STATIC).as_posix() for path in found}


def joined_scripts(read: Callable[[str], str]) -> Iterator[tuple[str, str, Joined]]:
    """Each page's script in each language: page, language, script. Raises JoinError."""
    joiner, shrunk = Joiner(read, BARE), cache(shrink_script)
    later = list(_modules_of_faces(LATER).values())

    def written(surface: str, words: Mapping[str, str]) -> Joined:
        def shape(path: str, code: str) -> str:
            theirs = path.startswith("vendor/")
            return code.strip() if theirs else shrunk(written_in(code, words))

        return joiner.join(f"js/surfaces/{surface}.js", shape, later if surface == LATER else ())

    for language in spoken():
        for surface in SCRIPTS:
            yield surface, language, written(surface, strings(language))


@cache
def _folder() -> Path:
    """A copy of `static/` that goes when the process does."""
    folder = Path(tempfile.mkdtemp(prefix="facilitator-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    if os.environ.get(DEBUG):
        return folder
    return Path(shutil.copytree(STATIC, folder / "static"))


def _joined() -> Shipped:
    (_folder() / "joined").mkdir()
    read = cache(lambda path: (_folder() / path).read_text(encoding="utf-8"))
    scripts: dict[tuple[str, str], str] = {}
    faces: dict[str, dict[str, str]] = {}
    kinds = {path: kind for kind, path in _modules_of_faces(LATER).items()}
    for surface, language, joined in joined_scripts(read):
        address = _kept(f"{surface}-{language}", ".js", CREDIT + joined.script)
        scripts[surface, language] = address
        faces.setdefault(language, {}).update(
            (kinds[path], _kept(f"{kinds[path]}-{language}", ".js", text(address)))
            for path, text in joined.apart.items()
        )
    styles = {
        surface: [
            _kept(surface, ".css", shrink_style("\n".join(read(f"css/{one}.css") for one in names)))
        ]
        for surface, names in STYLES.items()
    }
    return Shipped(
        lambda surface, language: scripts.get((surface, language)) or scripts[surface, "en"],
        styles.__getitem__,
        _icon(),
        faces=lambda language: faces.get(language) or faces["en"],
    )


def _in_modules() -> Shipped:
    addresses = {name: f"/static/{path}" for name, path in BARE.items()}
    return Shipped(
        lambda surface, language: f"/static/js/surfaces/{surface}.js",
        lambda surface: [f"/static/css/{one}.css" for one in STYLES[surface]],
        _icon(),
        msgspec.json.encode({"imports": addresses}).decode(),
        strings,
        lambda language: {
            kind: f"/static/{path}" for kind, path in _modules_of_faces(LATER).items()
        },
    )


def _kept(name: str, ending: str, text: str) -> str:
    """Write a file and its small form; returns its address, which changes with its content.

    It is of no time: nobody asks again for what never changes, and answers need not carry when.
    """
    content = text.encode()
    mark = hashlib.sha256(content).hexdigest()[:10]
    path = _folder() / "joined" / f"{name}.{mark}{ending}"
    path.write_bytes(content)
    os.utime(path, (0, 0))
    path.with_name(path.name + ".gz").write_bytes(_packed(name, content))
    return JOINED + path.name


def _packed(name: str, content: bytes) -> bytes:
    """What a full hall fetches at once is packed as small as gzip can be, for 0.1 s a file."""
    if name.startswith(LATER):
        return bytes(zopfli.gzip.compress(content, numiterations=1))
    return gzip.compress(content, 9, mtime=0)


def _icon() -> Markup:
    """As it may stand in double quotes: every page carries it, so no sign of it is spelt out."""
    drawn = (STATIC / "icons" / "favicon.svg").read_text(encoding="utf-8")
    joined = "".join(map(str.strip, drawn.splitlines())).replace('"', "'")
    return Markup("data:image/svg+xml," + quote(joined, safe=" /:=<>'"))  # noqa: S704 - a file of ours
